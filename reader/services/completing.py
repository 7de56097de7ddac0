"""Completing a query: which fields and values may be meant where somebody is typing."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.domain.entity import EntityType
from reader.domain.folding import fold
from reader.services.query_fields import DAYS, FIELDS

_QUOTES = '"“”„‟«»'
_FIELD = re.compile(r"([A-Za-z]+):")
_VALUE = re.compile(r"[^\s(),]*")
_WORD = re.compile(r"[^\s()]*")
_BETWEEN = re.compile(r"[\s()]*")
_NEEDS_QUOTES = re.compile(rf"[\s(),*{_QUOTES}]")
MOST = 8
"""Completions that are made at once."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody is typing: the field it is for, if any, and the letters so far.

    It stands from `start` to `stop` in the query, in code points, with its quotes.
    """

    letters: str
    start: int
    stop: int
    field: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """What may be meant: a name to show, and what to write in its place.

    `count` says how many articles or mentions there are. A field ends in a
    colon, and its value is still to come.
    """

    name: str
    written: str
    count: int = 0
    type: EntityType | None = None

    @property
    def is_field(self) -> bool:
        """Whether it is a field, whose value is still to come."""
        return self.written.endswith(":")


@dataclass(frozen=True, slots=True)
class Known:
    """What a library holds that fields can be asked for, most first, with how much of it there is.

    `colors` are words for colours: their own, and the names that people gave them.
    """

    sources: Sequence[tuple[str, int]] = ()
    tags: Sequence[tuple[str, int]] = ()
    entities: Sequence[tuple[str, int, EntityType]] = ()
    annotators: Sequence[str] = ()
    colors: Sequence[str] = ()
    words: Mapping[str, Sequence[str]] = field(
        default_factory=lambda: {
            "type": tuple(EntityType),
            "is": ("unread", "starred", "annotated", "read"),
            "in": ("notes", "quotes"),
            "date": DAYS,
            "before": DAYS,
            "after": DAYS,
        }
    )


def typed_at(query: str, caret: int) -> Typed | None:
    """Return what is being typed where the caret stands; `None` inside a phrase."""
    at = 0
    while True:
        at = _end(_BETWEEN, query, at)
        if at >= caret:
            return Typed("", caret, caret)
        if query[at] == "-" and at + 1 < len(query):
            at += 1
        if query[at] in _QUOTES:
            at = _closed(query, at)
            if caret < at or not _is_closed(query, at):
                return None
            continue
        name = _FIELD.match(query, at)
        if name is not None and name.end() <= caret and name[1].lower() in FIELDS:
            found, at = _value_at(query, name.end(), caret, name[1].lower())
        else:
            stop = _end(_WORD, query, at)
            found = Typed(query[at:caret], at, stop) if caret <= stop else None
            at = stop
        if found is not None:
            return found


def completions(typed: Typed, known: Known) -> list[Completion]:
    """Return what may be meant by what is being typed, the likeliest first.

    Names that begin with the letters come before those that only hold them.
    Of fields only names that begin so are suggested, from the first letter on.
    """
    wanted = fold(typed.letters.strip())
    if not typed.field:
        names = (name for name in FIELDS if name.startswith(wanted))
        return [Completion(f"{name}:", f"{name}:") for name in names]
    begins, holds = [], []
    for made in _values(typed.field, known):
        name = fold(made.name)
        if name.startswith(wanted):
            begins.append(made)
        elif wanted in name:
            holds.append(made)
    return [*begins, *holds][:MOST]


def completed(query: str, typed: Typed, chosen: Completion) -> tuple[str, int]:
    """Return the query with a completion in place of what was typed, and where the caret goes."""
    written = chosen.written
    rest = query[typed.stop :]
    if not chosen.is_field and not rest.startswith((" ", ")", ",")):
        written += " "
    caret = typed.start + len(written)
    if not chosen.is_field and not written.endswith(" ") and rest.startswith(" "):
        caret += 1
    return query[: typed.start] + written + rest, caret


def quoted(value: str) -> str:
    """Return a value as it is written behind a colon: between quotes where it must be."""
    plain = re.sub(rf"[{_QUOTES}]", " ", value)
    return f'"{plain}"' if plain != value or _NEEDS_QUOTES.search(value) else value


def _value_at(query: str, at: int, caret: int, name: str) -> tuple[Typed | None, int]:
    """Return the value that the caret is in, if it is in one, and where the last one ends."""
    while True:
        start = at
        if query[at : at + 1] and query[at] in _QUOTES:
            at = _closed(query, at)
            open_ = not _is_closed(query, at) or at - start < 2
            if caret < at or (caret == at and open_):
                return Typed(query[start + 1 : caret], start, at, name), at
        else:
            at = _end(_VALUE, query, at)
            if caret <= at:
                return Typed(query[start:caret], start, at, name), at
        if query[at : at + 1] != ",":
            return None, at
        at += 1


def _values(name: str, known: Known) -> Iterator[Completion]:
    match name:
        case "source":
            counted = known.sources
        case "tag":
            counted = known.tags
        case "entity":
            for entity, count, type_ in known.entities:
                yield Completion(entity, quoted(entity), count, type_)
            return
        case "by":
            counted = [(annotator, 0) for annotator in known.annotators]
        case "color":
            counted = [(color, 0) for color in known.colors]
        case _:
            counted = [(str(word), 0) for word in known.words.get(name, ())]
    for value, count in counted:
        yield Completion(value, quoted(value), count)


def _closed(query: str, start: int) -> int:
    """Return where what is quoted ends, behind the closing quote if there is one."""
    at = start + 1
    while at < len(query) and query[at] not in _QUOTES:
        at += 1
    return min(at + 1, len(query))


def _is_closed(query: str, stop: int) -> bool:
    return stop > 0 and query[stop - 1] in _QUOTES


def _end(pattern: re.Pattern[str], query: str, at: int) -> int:
    found = pattern.match(query, at)
    return found.end() if found else at
