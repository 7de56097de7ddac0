"""The painter of the page's lists: an article on two lines, or a sentence with its words marked."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.domain.entity import EntityType
from reader.domain.knowing import ArticleMentions, MentionRow
from reader.domain.listing import Snippet
from reader.ui.articles.canvas import Canvas, Look, shortened
from reader.ui.articles.lines import from_first_hit, set_lines
from reader.ui.articles.measures import GAP, MARGIN, Measures
from reader.ui.knowing.model import Role
from reader.ui.knowing.wording import title_words, whence_words
from reader.ui.qt import fill
from reader.ui.theme import Theme

_LINES = 2
_PAD = 6
_INDENT = 12
_FOCUS = 2
_CORNER = 6
_FULL = 0.9
"""The part of the lines that letters take where words are broken."""

_Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Paints lines of one height, mirrored where the language runs from right to left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._measures: Measures | None = None
        self._found = QTextCharFormat()
        self._type = EntityType.OTHER
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        self._theme = theme
        self.mark(self._type)

    def mark(self, type_: EntityType) -> None:
        """Mark words as the page does those that mean something of a type."""
        self._type = type_
        self._found.setFontWeight(QFont.Weight.DemiBold)
        self._found.setForeground(self._theme.color("ink"))
        self._found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._found.setUnderlineColor(self._theme.entity(type_))

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any line: all are as high."""
        return QSize(0, ceil(_LINES * self._measured(option).words_pitch + 2 * _PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        canvas = Canvas(
            painter=painter,
            row=QRectF(option.rect),
            right=option.rect.width() - MARGIN,
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
            measures=self._measured(option),
            look=self._look(chosen),
        )
        if chosen:
            fill(painter, option.rect, self._theme.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            fill(painter, option.rect, self._theme.color("hover"))
        article, mention = index.data(Role.ARTICLE), index.data(Role.MENTION)
        if isinstance(article, ArticleMentions):
            self._paint_article(canvas, article, first=index.row() == 0)
        elif isinstance(mention, MentionRow):
            self._paint_mention(canvas, mention)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(canvas.look.accent, _FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = canvas.row.adjusted(_FOCUS, _FOCUS, -_FOCUS, -_FOCUS)
            painter.drawRoundedRect(ring, _CORNER, _CORNER)
        painter.restore()

    def _paint_article(self, canvas: Canvas, article: ArticleMentions, *, first: bool) -> None:
        measures, look = canvas.measures, canvas.look
        if not first:
            fill(canvas.painter, canvas.place(0, 0, canvas.row.width(), 1), look.line)
        count = self._theme_count(article.mentions)
        short, taken = shortened(count, measures.foot_metrics, canvas.right)
        top = canvas.row.height() - _PAD / 2 - 2 * measures.words_pitch
        place = canvas.place(canvas.right - taken, top, taken, measures.words_pitch)
        canvas.say(short, place, measures.foot, look.quiet)
        room = canvas.right - taken - MARGIN - 2 * GAP
        strong = QFont(measures.words)
        strong.setWeight(QFont.Weight.DemiBold)
        title, _ = shortened(title_words(article.title), measures.source_metrics, room)
        place = canvas.place(MARGIN, top, room, measures.words_pitch)
        canvas.say(title, place, strong, look.ink)
        words, _ = shortened(whence_words(article), measures.foot_metrics, canvas.right - MARGIN)
        place = canvas.place(
            MARGIN, top + measures.words_pitch, canvas.right - MARGIN, measures.words_pitch
        )
        canvas.say(words, place, measures.foot, look.muted)

    def _paint_mention(self, canvas: Canvas, row: MentionRow) -> None:
        measures = canvas.measures
        left = MARGIN + _INDENT
        wide = max(1.0, canvas.right - left)
        shown = from_first_hit(row.sentence, self._room_before(row.sentence, wide, measures))
        lines = set_lines(
            shown.words,
            measures.words,
            width=wide,
            pitch=measures.words_pitch,
            most=_LINES,
            mirrored=canvas.mirrored,
            hits=shown.hits,
            look=self._found,
        )
        place = canvas.place(left, _PAD, wide, 0)
        canvas.painter.setPen(canvas.look.ink)
        lines.draw(canvas.painter, place.left(), place.top())

    def _room_before(self, sentence: Snippet, wide: float, measures: Measures) -> int:
        """Return how many letters may stand before the words in question, so that they are seen.

        That is more than half of what finds room only where little follows them.
        """
        letters = round(_LINES * wide / measures.foot_metrics.averageCharWidth() * _FULL)
        first = sentence.hits[0].start if sentence.hits else 0
        return max(8, letters // 2, letters - (len(sentence.words) - first))

    def _theme_count(self, count: int) -> str:
        parent = self.parent()
        return parent.locale().toString(count) if isinstance(parent, QWidget) else str(count)

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
