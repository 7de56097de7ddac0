"""The foot of a row: where the article is from, what was put on it, and when it appeared."""

from PySide6.QtCore import QCoreApplication

from reader.domain.listing import ArticleRow
from reader.ui.articles.canvas import Canvas, shortened
from reader.ui.articles.measures import GAP
from reader.ui.theme import Theme

_DATE_PART = 0.45
_LEAST_SOURCE = 40
_LEAST_NAME = 48
_PILL_MARGIN = 8
_DOT = 6
_DOT_GAP = 4


def paint_footer(canvas: Canvas, row: ArticleRow, date: str, theme: Theme) -> None:
    """Paint source, pill and date, and the entities for which there is room."""
    measures = canvas.measures
    left: float = measures.text_left
    right = canvas.right
    whence = row.source or row.author
    date, date_width = shortened(date, measures.foot_metrics, (right - left) * _DATE_PART)
    # Where nobody knows whence an article is, its date stands there.
    date_left = right - date_width if whence else left
    place = canvas.place(date_left, measures.foot_top, date_width, measures.foot_height)
    canvas.say(date, place, measures.foot, canvas.look.quiet)
    if date and whence:
        right -= date_width + 2 * GAP
    elif date:
        left += date_width + GAP

    pill = _count(row.annotations)
    pill_width = measures.foot_metrics.horizontalAdvance(pill) + 2 * _PILL_MARGIN if pill else 0
    room = right - left - (pill_width + GAP if pill else 0)
    if whence and room >= _LEAST_SOURCE:
        source, width = shortened(whence, measures.source_metrics, room)
        place = canvas.place(left, measures.foot_top, width, measures.foot_height)
        canvas.say(source, place, measures.source, canvas.look.muted)
        left += width + GAP
    if pill and left + pill_width <= right:
        _paint_pill(canvas, pill, left, pill_width)
        left += pill_width + GAP
    _paint_entities(canvas, row, theme, left, right)


def _paint_pill(canvas: Canvas, words: str, left: float, width: float) -> None:
    measures = canvas.measures
    pill = canvas.place(left, measures.foot_top - 1, width, measures.foot_height + 2)
    canvas.fill(pill, canvas.look.pill, pill.height() / 2)
    inner = canvas.place(
        left + _PILL_MARGIN, measures.foot_top, width - _PILL_MARGIN, measures.foot_height
    )
    canvas.say(words, inner, measures.foot, canvas.look.pill_ink)


def _paint_entities(
    canvas: Canvas, row: ArticleRow, theme: Theme, left: float, right: float
) -> None:
    measures = canvas.measures
    top, height = measures.foot_top, measures.foot_height
    for number, (name, type_) in enumerate(row.entities):
        width = measures.foot_metrics.horizontalAdvance(name)
        room = right - left - _DOT - _DOT_GAP
        if width > room:
            if number or room < _LEAST_NAME:
                return
            name, width = shortened(name, measures.foot_metrics, room)  # noqa: PLW2901
        dot = canvas.place(left, top + (height - _DOT) / 2, _DOT, _DOT)
        canvas.fill(dot, theme.entity(type_), _DOT / 2)
        place = canvas.place(left + _DOT + _DOT_GAP, top, width + 1, height)
        canvas.say(name, place, measures.foot, canvas.look.muted)
        left += _DOT + _DOT_GAP + width + GAP


def _count(annotations: int) -> str:
    if not annotations:
        return ""
    return QCoreApplication.translate("footer", "%Ln mark(s)", None, annotations)
