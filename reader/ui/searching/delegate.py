"""The painter of notes, quotes and entities that were found, in the manner of the article list."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.domain.annotation import Color
from reader.domain.hits import EntityHit, MarkHit
from reader.domain.listing import Snippet
from reader.ui.articles.canvas import Canvas, Look, shortened
from reader.ui.articles.lines import Lines, from_first_hit, set_lines
from reader.ui.articles.measures import DOT, GAP, MARGIN, Measures
from reader.ui.qt import fill
from reader.ui.searching.model import Role
from reader.ui.theme import Theme

_LINES = 3
_BAR = 3
_FOCUS = 2
_CORNER = 6
_SCROLL_BAR = 10
_INDEX = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Paints a hit: the words that were found, and where they are from.

    Notes and quotes are as high as articles; entities need less.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.entities = False
        self._measures: Measures | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        self._theme = theme
        self._found = QTextCharFormat()
        self._found.setBackground(theme.mark(Color.YELLOW))
        self._found.setForeground(theme.color("ink"))

    def sizeHint(self, option: QStyleOptionViewItem, index: _INDEX) -> QSize:  # noqa: ARG002
        """Return the least width of a row and the height of every row."""
        measures = self._measured(option)
        if not self.entities:
            return QSize(measures.text_left, measures.height)
        height = 2 * MARGIN + measures.title_pitch + GAP / 2 + measures.foot_height
        return QSize(measures.text_left, ceil(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        """Paint a row; one whose hit is gone stays empty."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            fill(painter, option.rect, self._theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, option.rect, self._theme.color("hover"))
        canvas = Canvas(
            painter=painter,
            row=QRectF(option.rect),
            right=option.rect.width() - _SCROLL_BAR - MARGIN,
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
            measures=self._measured(option),
            look=self._look(chosen),
        )
        hit = index.data(Role.HIT)
        if isinstance(hit, MarkHit):
            self._paint_mark(canvas, hit)
        elif isinstance(hit, EntityHit):
            self._paint_entity(canvas, hit)
        if not chosen:
            left = canvas.measures.text_left
            line = canvas.place(left, canvas.row.height() - 1, canvas.row.width() - left, 1)
            fill(painter, line, canvas.look.line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(canvas.look.accent, _FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = canvas.row.adjusted(_FOCUS, _FOCUS, -_FOCUS, -_FOCUS)
            painter.drawRoundedRect(ring, _CORNER, _CORNER)
        painter.restore()

    def _paint_mark(self, canvas: Canvas, hit: MarkHit) -> None:
        measures, look = canvas.measures, canvas.look
        bar = canvas.place(MARGIN, MARGIN, _BAR, measures.height - 2 * MARGIN)
        canvas.fill(bar, self._stands_for(hit), _BAR / 2)
        words = self._lines(hit.snippet, canvas, _LINES - 1 if hit.beside else _LINES)
        place = canvas.place(measures.text_left, MARGIN, self._width(canvas), 0)
        canvas.painter.setPen(look.ink)
        words.draw(canvas.painter, place.left(), place.top())
        if hit.beside:
            below = MARGIN + words.count * measures.words_pitch + GAP / 2
            short, width = shortened(hit.beside, measures.foot_metrics, self._width(canvas))
            beside = canvas.place(measures.text_left, below, width, measures.foot_height)
            canvas.say(short, beside, measures.foot, look.quiet)
        self._paint_foot(canvas, hit.title or self.tr("Untitled"), hit.annotator)

    def _paint_entity(self, canvas: Canvas, hit: EntityHit) -> None:
        measures, look = canvas.measures, canvas.look
        top = MARGIN + (measures.title_pitch - DOT) / 2
        canvas.fill(canvas.place(MARGIN, top, DOT, DOT), self._theme.entity(hit.type), DOT / 2)
        place = canvas.place(measures.text_left, MARGIN, self._width(canvas), 0)
        canvas.painter.setPen(look.ink)
        self._lines(hit.name, canvas, 1).draw(canvas.painter, place.left(), place.top())
        mentions = self.tr("%n mention(s)", None, hit.mentions)
        below = MARGIN + measures.title_pitch + GAP / 2
        short, width = shortened(mentions, measures.foot_metrics, self._width(canvas))
        foot = canvas.place(measures.text_left, below, width, measures.foot_height)
        canvas.say(short, foot, measures.foot, look.muted)

    def _paint_foot(self, canvas: Canvas, title: str, annotator: str) -> None:
        measures = canvas.measures
        who, taken = shortened(annotator, measures.foot_metrics, self._width(canvas) / 3)
        place = canvas.place(canvas.right - taken, measures.foot_top, taken, measures.foot_height)
        canvas.say(who, place, measures.foot, canvas.look.quiet)
        room = self._width(canvas) - taken - 2 * GAP
        short, width = shortened(title, measures.source_metrics, room)
        place = canvas.place(measures.text_left, measures.foot_top, width, measures.foot_height)
        canvas.say(short, place, measures.source, canvas.look.muted)

    def _lines(self, snippet: Snippet, canvas: Canvas, most: int) -> Lines:
        measures = canvas.measures
        found = from_first_hit(snippet)
        return set_lines(
            found.words,
            measures.words if not self.entities else measures.title,
            width=self._width(canvas),
            pitch=measures.words_pitch,
            most=most,
            mirrored=canvas.mirrored,
            hits=found.hits,
            look=self._found,
        )

    def _stands_for(self, hit: MarkHit) -> QColor:
        """Return the colour of a mark: of its entity, its highlight, or none."""
        if hit.type is not None:
            return self._theme.entity(hit.type)
        return self._theme.tick(hit.color) if hit.color else self._theme.color("handle")

    def _width(self, canvas: Canvas) -> float:
        return max(1.0, canvas.right - canvas.measures.text_left)

    def _look(self, chosen: bool) -> Look:
        color = self._theme.color
        return Look(
            ink=color("ink"),
            muted=color("muted"),
            quiet=color("muted" if chosen else "faint"),
            accent=color("accent"),
            line=color("line"),
            pill=color("chip"),
            pill_ink=color("muted"),
            star=color("accent"),
        )

    def _measured(self, option: QStyleOptionViewItem) -> Measures:
        if self._measures is None or self._measures.font != option.font:
            self._measures = Measures(option.font)
        return self._measures
