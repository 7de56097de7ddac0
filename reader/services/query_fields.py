"""Fields of the search language: what a value after a colon asks for, or what is wrong with it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from reader.domain.annotation import Color
from reader.domain.entity import EntityType, name_key
from reader.domain.query import (
    Colored,
    Dated,
    Holding,
    Leaf,
    Mentioned,
    Node,
    OfType,
    Or,
    Part,
    Said,
    State,
    Tagged,
    Ticked,
    Written,
)
from reader.domain.text import Span
from reader.services import query_mistakes as mistakes

WORD = re.compile(r"[^\W_]")
"""A letter or a digit: what holds none asks for nothing."""

DAYS = ("today", "yesterday", "week", "month")
"""Words for dates: the last seven days are a week, the last thirty a month."""

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_WEEK, _MONTH = 7, 30


@dataclass(frozen=True, slots=True)
class Value:
    """What stands after a colon, or one of several things between commas.

    `unfinished` says that somebody may still be typing it.
    """

    text: str
    span: Span
    quoted: bool = False
    unfinished: bool = False

    @property
    def words(self) -> str:
        """The value without the star that says that it may go on."""
        return self.text if self.quoted else self.text.rstrip("*")

    @property
    def starred(self) -> bool:
        """Whether a star says that it may go on."""
        return not self.quoted and self.text.endswith("*")

    @property
    def prefix(self) -> bool:
        """Whether it may go on."""
        return self.starred or (self.unfinished and not self.quoted)


@dataclass(frozen=True, slots=True)
class Setting:
    """What values mean here and now: names that people gave to colours, and which day it is."""

    colors: Mapping[str, Color]
    today: date


Choice = TypeVar("Choice", bound=StrEnum)
_Reading = Callable[[Sequence[Value], Setting], Node]


def read_field(name: str, values: Sequence[Value], setting: Setting) -> Node:
    """Return what a field asks for; one of several values is enough.

    Raises `QueryError` where a value makes no sense.
    """
    return _FIELDS[name](values, setting)


def _either(leaves: Iterable[Leaf]) -> Node:
    nodes = tuple(leaves)
    if len(nodes) == 1:
        return nodes[0]
    return Or(nodes, Span(nodes[0].span.start, nodes[-1].span.stop))


def _said(part: Part) -> _Reading:
    def read(values: Sequence[Value], _: Setting) -> Node:
        return _either(said(value, part) for value in values)

    return read


def said(value: Value, part: Part = Part.ANYWHERE) -> Said:
    """Return the words of a value, to be said in a part.

    A single letter only goes on if a star says so: nearly everything says a
    word that begins with it.
    """
    goes_on = value.starred or (value.prefix and len(value.words) > 1)
    return Said(value.words, value.span, part, goes_on, value.quoted or value.starred)


def _tagged(values: Sequence[Value], _: Setting) -> Node:
    return _either(Tagged(value.words, value.span, value.prefix) for value in values)


def _mentioned(values: Sequence[Value], _: Setting) -> Node:
    return _either(Mentioned(value.words, value.span, value.quoted) for value in values)


def _written(values: Sequence[Value], _: Setting) -> Node:
    return _either(Written(value.words, value.span, value.prefix) for value in values)


def _of_type(values: Sequence[Value], _: Setting) -> Node:
    return OfType(_chosen(values, {str(t): t for t in EntityType}, "type"), _all(values))


def _colored(values: Sequence[Value], setting: Setting) -> Node:
    names = {str(color): color for color in Color} | dict(setting.colors)
    return Colored(_chosen(values, names, "color"), _all(values))


def _ticked(values: Sequence[Value], _: Setting) -> Node:
    return Ticked(_chosen(values, {str(s): s for s in State}, "is"), _all(values))


def _holding(values: Sequence[Value], _: Setting) -> Node:
    parts = {str(part): part for part in (Part.NOTES, Part.QUOTES)}
    chosen = _chosen(values, parts, "in")
    return _either(Holding(part, _all(values)) for part in chosen)


def _chosen(values: Sequence[Value], known: Mapping[str, Choice], field: str) -> tuple[Choice, ...]:
    found: dict[Choice, None] = {}
    for value in values:
        wanted = name_key(value.words)
        exact = known.get(wanted)
        begun = [known[name] for name in known if value.prefix and name.startswith(wanted)]
        if exact is None and not begun:
            raise mistakes.no_choice(value.words, value.span, field, tuple(known))
        found.update(dict.fromkeys(begun if exact is None else (exact,)))
    return tuple(found)


def _on(values: Sequence[Value], setting: Setting) -> Node:
    return _either(Dated(*_days(value, setting.today), value.span) for value in values)


def _before(values: Sequence[Value], setting: Setting) -> Node:
    return _either(Dated(None, _days(value, setting.today)[0], value.span) for value in values)


def _after(values: Sequence[Value], setting: Setting) -> Node:
    return _either(Dated(_days(value, setting.today)[1], None, value.span) for value in values)


def _days(value: Value, today: date) -> tuple[date, date]:
    """Return the first day of what a date names, and the day after its last one."""
    words = value.words.strip().lower()
    if value.prefix and not words[:1].isdigit():
        words = next((day for day in DAYS if day.startswith(words)), words)
    try:
        match words:
            case "today":
                return today, today + timedelta(1)
            case "yesterday":
                return today - timedelta(1), today
            case "week":
                return today - timedelta(_WEEK - 1), today + timedelta(1)
            case "month":
                return today - timedelta(_MONTH - 1), today + timedelta(1)
        written = _DATE.fullmatch(words)
        if written is not None:
            return _calendar_days(*written.groups())
    except (ValueError, OverflowError):
        raise mistakes.no_day(value.text, value.span) from None
    raise mistakes.no_date(value.text, value.span, DAYS)


def _calendar_days(year: str, month: str | None, day: str | None) -> tuple[date, date]:
    first = date(int(year), int(month or 1), int(day or 1))
    if day:
        return first, first + timedelta(1)
    if month:
        return first, (first + timedelta(31)).replace(day=1)
    return first, first.replace(year=first.year + 1)


def _all(values: Sequence[Value]) -> Span:
    return Span(values[0].span.start, values[-1].span.stop)


_FIELDS: dict[str, _Reading] = {
    "title": _said(Part.TITLE),
    "source": _said(Part.SOURCE),
    "author": _said(Part.AUTHOR),
    "tag": _tagged,
    "entity": _mentioned,
    "type": _of_type,
    "color": _colored,
    "by": _written,
    "in": _holding,
    "is": _ticked,
    "before": _before,
    "after": _after,
    "date": _on,
}

FIELDS = tuple(_FIELDS)
"""The names of all fields."""

FIELDS_OF_WORDS = ("title", "source", "author")
"""Fields in which words are looked for; their values may hold nothing that can be found."""
