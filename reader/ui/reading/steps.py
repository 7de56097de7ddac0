"""Where the ends of a mark can go: a character, a word or a sentence further on, or back."""

from enum import Enum

from PySide6.QtCore import QTextBoundaryFinder

from reader.domain.text import Span
from reader.ui.qt import Units

_REACH = 5000
"""How many code points around an end are looked at."""

_Kind = QTextBoundaryFinder.BoundaryType
_Reason = QTextBoundaryFinder.BoundaryReason


class Step(Enum):
    """How far an end goes at once; boundaries are those of Unicode's annex 29, as Qt has them."""

    CHARACTER = _Kind.Grapheme
    WORD = _Kind.Word
    SENTENCE = _Kind.Sentence


class End(Enum):
    """An end of a mark."""

    START = "start"
    STOP = "stop"

    @property
    def other(self) -> "End":
        """The opposite end."""
        return End.STOP if self is End.START else End.START

    def of(self, span: Span) -> int:
        """Return where this end of a span is."""
        return span.start if self is End.START else span.stop


def moved(span: Span, end: End, to: int) -> tuple[Span, End]:
    """Return the span with one end at `to`, and which end that is now: it may pass the other.

    A span that would be empty stays as it is.
    """
    fixed = end.other.of(span)
    if to == fixed:
        return span, end
    return (Span(to, fixed), End.START) if to < fixed else (Span(fixed, to), End.STOP)


def stepped(plain: str, span: Span, end: End, step: Step, *, forward: bool) -> Span:
    """Return the span with one end a step further on, or back, but never past the other end.

    Ends stand at words: white space before a start or after a stop is passed over.
    """
    position = end.of(span)
    first, last = max(0, position - _REACH), min(len(plain), position + _REACH)
    part = plain[first:last]
    units = Units(part)
    finder = QTextBoundaryFinder(step.value, part)
    finder.setPosition(units.to_qt(position - first))
    while True:
        place = finder.toNextBoundary() if forward else finder.toPreviousBoundary()
        if place >= 0 and step is Step.WORD and not finder.boundaryReasons() & _wanted(end):
            continue
        found = last if forward else first
        if place >= 0:
            found = first + units.from_qt(place)
        found = _tidy(plain, found, end)
        if place < 0 or (found > position if forward else found < position):
            return _with(span, end, found)


def _with(span: Span, end: End, to: int) -> Span:
    if end is End.START:
        return Span(to, span.stop) if to < span.stop else span
    return Span(span.start, to) if to > span.start else span


def _wanted(end: End) -> _Reason:
    return _Reason.StartOfItem if end is End.START else _Reason.EndOfItem


def _tidy(plain: str, position: int, end: End) -> int:
    if end is End.START:
        while position < len(plain) and plain[position].isspace():
            position += 1
    else:
        while position > 0 and plain[position - 1].isspace():
            position -= 1
    return position
