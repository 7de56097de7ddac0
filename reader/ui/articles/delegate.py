"""The painter of rows in the article list."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.domain import moments
from reader.domain.annotation import Color
from reader.domain.listing import ArticleRow, Snippet
from reader.ui.articles.canvas import Canvas, Look
from reader.ui.articles.dates import said_date
from reader.ui.articles.footer import paint_footer
from reader.ui.articles.lines import Lines, from_first_hit, set_lines
from reader.ui.articles.measures import MARGIN, PROGRESS, Measures
from reader.ui.articles.model import Role
from reader.ui.articles.view import ArticleView
from reader.ui.qt import fill
from reader.ui.theme import Theme

_KEPT_ROWS = 256
_TITLE_LINES = 2
_ALL_LINES = 3

_Key = tuple[str, str | Snippet, int, bool]


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article: its title, how it begins or what was found in it, and its foot.

    Lines are broken once and kept for some hundred rows. `clock` says what time
    it is, UTC. What is chosen, in focus or under the pointer is asked of the
    view: Qt's own flags come with a type that is dear to load before the first
    frame.
    """

    def __init__(
        self,
        theme: Theme,
        view: ArticleView,
        *,
        clock: Callable[[], datetime] = moments.now,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._clock = clock
        self._measures: Measures | None = None
        self._kept: OrderedDict[_Key, tuple[Lines, Lines]] = OrderedDict()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        self._theme = theme
        self._plain = _look(theme, chosen=False)
        self._chosen = _look(theme, chosen=True)
        self._selection = theme.color("selection")
        self._hover = theme.color("hover")
        self._hit = QTextCharFormat()
        self._hit.setBackground(theme.mark(Color.YELLOW))
        self._hit.setForeground(theme.color("ink"))
        self._kept.clear()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - all rows are as high
    ) -> QSize:
        """Return the least width of a row and the height of every row."""
        measures = self._measured(option)
        return QSize(measures.text_left + MARGIN, measures.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row; one whose article is gone stays empty."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        chosen = self._view.is_chosen(index)
        if chosen:
            fill(painter, option.rect, self._selection)
        elif self._view.is_under_pointer(option.rect):
            fill(painter, option.rect, self._hover)
        canvas = Canvas(
            painter=painter,
            row=QRectF(option.rect),
            right=option.rect.width() - self._view.reserve() - MARGIN,
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
            measures=self._measured(option),
            look=self._chosen if chosen else self._plain,
        )
        row = index.data(Role.ROW)
        if row is not None:
            self._paint_words(canvas, row, index.data(Role.SNIPPET))
            _paint_gutter(canvas, row)
            paint_footer(canvas, row, said_date(row, self._clock()), self._theme)
        if not chosen:
            canvas.hairline(canvas.measures.text_left)
        if row is not None:
            _paint_progress(canvas, row.progress)
        if self._view.is_in_focus(index):
            canvas.ring()
        painter.restore()

    def _paint_words(self, canvas: Canvas, row: ArticleRow, snippet: Snippet | None) -> None:
        measures, look = canvas.measures, canvas.look
        width = int(canvas.right - measures.text_left)
        if width <= 0:
            return
        title, words = self._lines(
            row.title.strip() or self.tr("Untitled"), snippet or row.lede, width, canvas
        )
        place = canvas.place(measures.text_left, MARGIN, width, 0)
        canvas.painter.setPen(look.ink)
        title.draw(canvas.painter, place.left(), place.top())
        canvas.painter.setPen(look.quiet)
        below = place.top() + title.count * measures.title_pitch
        words.draw(canvas.painter, place.left(), below)

    def _lines(
        self, title: str, words: str | Snippet, width: int, canvas: Canvas
    ) -> tuple[Lines, Lines]:
        key = (title, words, width, canvas.mirrored)
        lines = self._kept.get(key)
        if lines is None:
            lines = self._kept[key] = self._broken(title, words, width, canvas)
            if len(self._kept) > _KEPT_ROWS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return lines

    def _broken(
        self, title: str, words: str | Snippet, width: int, canvas: Canvas
    ) -> tuple[Lines, Lines]:
        measures, mirrored = canvas.measures, canvas.mirrored
        heading = set_lines(
            title,
            measures.title,
            width=width,
            pitch=measures.title_pitch,
            most=_TITLE_LINES,
            mirrored=mirrored,
        )
        found = from_first_hit(words) if isinstance(words, Snippet) else Snippet(words)
        below = set_lines(
            found.words,
            measures.words,
            width=width,
            pitch=measures.words_pitch,
            most=_ALL_LINES - heading.count,
            mirrored=mirrored,
            hits=found.hits,
            look=self._hit,
        )
        return heading, below

    def _measured(self, option: QStyleOptionViewItem) -> Measures:
        if self._measures is None or self._measures.font != option.font:
            self._measures = Measures(option.font)
            self._kept.clear()
        return self._measures


def _look(theme: Theme, *, chosen: bool) -> Look:
    return Look(
        ink=theme.color("ink"),
        muted=theme.color("muted"),
        quiet=theme.color("muted" if chosen else "faint"),
        accent=theme.color("accent"),
        line=theme.color("line"),
        pill=theme.color("picked" if chosen else "chip"),
        pill_ink=theme.color("ink" if chosen else "muted"),
        star=theme.tick(Color.YELLOW),
    )


def _paint_gutter(canvas: Canvas, row: ArticleRow) -> None:
    pitch, size = canvas.measures.title_pitch, canvas.measures.dot
    if not row.read:
        dot = canvas.place(MARGIN, MARGIN + (pitch - size) / 2, size, size)
        canvas.fill(dot, canvas.look.accent, size / 2)
    if row.starred:
        star = canvas.measures.star
        x = MARGIN + (size - star) / 2
        canvas.stamp("star-filled", x, MARGIN + pitch + (pitch - star) / 2, star, canvas.look.star)


def _paint_progress(canvas: Canvas, progress: float) -> None:
    if 0 < progress < 1:
        top = canvas.row.height() - PROGRESS
        place = canvas.place(0, top, canvas.row.width() * progress, PROGRESS)
        fill(canvas.painter, place, canvas.look.accent)
