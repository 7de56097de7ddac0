"""The painter of the page's lists: an article on two lines, or a sentence with its words marked."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.entity import EntityType
from reader.domain.knowing import ArticleMentions, MentionRow
from reader.domain.listing import Snippet
from reader.ui.articles.canvas import Canvas, shortened
from reader.ui.articles.lines import from_first_hit, set_lines
from reader.ui.articles.measures import GAP, MARGIN, Measures
from reader.ui.articles.painted import Index, PaintedRows
from reader.ui.knowing.model import Role
from reader.ui.knowing.wording import title_words, whence_words
from reader.ui.qt import fill
from reader.ui.theme import Theme

_LINES = 2
_PAD = 6
_INDENT = 12
_FULL = 0.9
"""The part of the lines that letters take where words are broken."""


class LineDelegate(PaintedRows):
    """Paints lines of one height: articles, and the sentences that mention something in them."""

    _type = EntityType.OTHER

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        super().set_theme(theme)
        self.mark(self._type)

    def mark(self, type_: EntityType) -> None:
        """Mark words as the page does those that mean something of a type."""
        self._type = type_
        self._found = QTextCharFormat()
        self._found.setFontWeight(QFont.Weight.DemiBold)
        self._found.setForeground(self._theme.color("ink"))
        self._found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._found.setUnderlineColor(self._theme.entity(type_))

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of any line: all are as high."""
        return QSize(0, ceil(_LINES * self.measured(option).words_pitch + 2 * _PAD))

    def paint_row(self, canvas: Canvas, index: Index, _chosen: bool) -> None:
        """Paint one line."""
        article, mention = index.data(Role.ARTICLE), index.data(Role.MENTION)
        if isinstance(article, ArticleMentions):
            self._paint_article(canvas, article, first=index.row() == 0)
        elif isinstance(mention, MentionRow):
            self._paint_mention(canvas, mention)

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
