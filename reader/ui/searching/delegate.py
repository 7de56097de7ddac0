"""The painter of notes, quotes and entities that were found, in the manner of the article list."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.annotation import Color
from reader.domain.hits import EntityHit, MarkHit
from reader.domain.listing import Snippet
from reader.ui.articles.canvas import Canvas, shortened
from reader.ui.articles.lines import Lines, from_first_hit, set_lines
from reader.ui.articles.measures import DOT, GAP, MARGIN
from reader.ui.articles.painted import Index, PaintedRows
from reader.ui.searching.model import Role
from reader.ui.theme import Theme

_LINES = 3
_BAR = 3


class HitDelegate(PaintedRows):
    """Paints a hit: the words that were found, and where they are from.

    Notes and quotes are as high as articles; entities need less.
    """

    reserve = 10
    """What a scroll bar takes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.entities = False

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        super().set_theme(theme)
        self._found = QTextCharFormat()
        self._found.setBackground(theme.mark(Color.YELLOW))
        self._found.setForeground(theme.color("ink"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the least width of a row and the height of every row."""
        measures = self.measured(option)
        if not self.entities:
            return QSize(measures.text_left, measures.height)
        height = 2 * MARGIN + measures.title_pitch + GAP / 2 + measures.foot_height
        return QSize(measures.text_left, ceil(height))

    def paint_row(self, canvas: Canvas, index: Index, chosen: bool) -> None:
        """Paint a hit; a row whose hit is gone stays empty."""
        hit = index.data(Role.HIT)
        if isinstance(hit, MarkHit):
            self._paint_mark(canvas, hit)
        elif isinstance(hit, EntityHit):
            self._paint_entity(canvas, hit)
        if not chosen:
            canvas.hairline(canvas.measures.text_left)

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
