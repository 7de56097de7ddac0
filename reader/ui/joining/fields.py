"""Both sides of an item, field by field, in words, with what only one side has marked."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.naming import ColorName, SavedSearch
from reader.domain.suggestion import NeverSuggested, Suggestion
from reader.domain.text import Span
from reader.services.checking import changed_words
from reader.services.joining.values import Item, Outcome
from reader.ui.annotations.wording import kind_name, value_words
from reader.ui.colors import color_name
from reader.ui.joining.offer import Offer
from reader.ui.type_names import type_name

translate = QCoreApplication.translate

_MOSTLY = 0.6
"""The part of a field beyond which it was written anew, so that no single word has changed."""

_LONGEST = 4_000
"""Code points of a field that are shown."""


class Piece(NamedTuple):
    """Some words of a cell: `gone` from the other sides, or `come` on this one alone."""

    words: str
    gone: bool = False
    come: bool = False


Cell = tuple[Piece, ...]


class Row(NamedTuple):
    """A field: its name, and what each side says; where all say the same there is one cell."""

    name: str
    cells: tuple[Cell, ...]


class Sheet(NamedTuple):
    """Sides beside each other under their names, with the fields that differ first.

    `sides` are "base", "ours" and "theirs", or "then" and "now".
    """

    sides: tuple[str, ...]
    rows: tuple[Row, ...]


def sheet(item: Item, offer: Offer) -> Sheet:
    """Return what there is to compare of an item."""
    if item.outcome in (Outcome.CHECK, Outcome.LOST):
        return _of_place(item, offer)
    there = {"base": item.base, "ours": item.ours, "theirs": item.theirs}
    sides = {name: record for name, record in there.items() if record is not None}
    told = [dict(_fields(record, offer)) for record in sides.values()]
    names = list(dict.fromkeys(name for fields in told for name in fields))
    rows = [_row(name, [fields.get(name, "") for fields in told], list(sides)) for name in names]
    rows.sort(key=lambda row: len(row.cells) == 1)
    return Sheet(tuple(sides), tuple(rows))


def _of_place(item: Item, offer: Offer) -> Sheet:
    """Return the words of a mark as it was made, and those on which it would stand now."""
    record = item.theirs or item.ours
    anchor = record.anchor if isinstance(record, Annotation) else None
    quote = anchor.quote if anchor else item.quote
    words = [quote] if item.outcome is Outcome.LOST else [quote, offer.standing.get(item.id, "")]
    sides = ("then", "now")[: len(words)]
    rows = [_row(translate("joining", "Words"), words, list(sides))]
    rows += [
        Row(name, ((Piece(value),),))
        for name, value in _fields(record, offer)
        if name != translate("joining", "Words") and value
    ]
    return Sheet(sides, tuple(rows))


def _row(name: str, words: Sequence[str], sides: Sequence[str]) -> Row:
    short = [one if len(one) <= _LONGEST else f"{one[:_LONGEST]}…" for one in words]
    if len(set(words)) == 1:
        return Row(name, ((Piece(short[0]),),))
    if sides[0] in ("base", "then"):
        compared = [_compared(short[0], one) for one in short[1:]]
        gone = [span for before, _ in compared for span in before]
        first = tuple(_cut(short[0], gone, gone=True))
        later = zip(short[1:], compared, strict=True)
        return Row(name, (first, *(tuple(_cut(one, come)) for one, (_, come) in later)))
    ours, theirs = short
    only_ours, only_theirs = _compared(ours, theirs)
    return Row(name, (tuple(_cut(ours, only_ours)), tuple(_cut(theirs, only_theirs))))


def _compared(old: str, new: str) -> tuple[list[Span], list[Span]]:
    """Return the words that only either has; where only signs differ, all of them."""
    if old == new or not old or not new:
        both = [Span(0, len(one)) if one and old != new else None for one in (old, new)]
        return [span for span in both[:1] if span], [span for span in both[1:] if span]
    gone, come = changed_words(old, new)
    if gone == come == [] or sum(span.stop - span.start for span in gone) > _MOSTLY * len(old):
        return [Span(0, len(old))], [Span(0, len(new))]
    return _trimmed(old, gone), _trimmed(new, come)


def _trimmed(words: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans without the spaces at their ends; one of spaces alone is left out."""
    ends = [(span, span.of(words)) for span in spans]
    return [
        Span(span.stop - len(said.lstrip()), span.start + len(said.rstrip()))
        for span, said in ends
        if said.strip()
    ]


def _cut(words: str, marked: Iterable[Span], *, gone: bool = False) -> Iterator[Piece]:
    """Cut words wherever what is marked begins or ends; overlapping spans count as one."""
    spans = list(marked)
    edges = sorted({0, len(words), *(end for span in spans for end in (span.start, span.stop))})
    for start, stop in pairwise(edges):
        inside = any(span.start <= start < span.stop for span in spans)
        yield Piece(words[start:stop], gone=gone and inside, come=not gone and inside)


def _fields(record: object, offer: Offer) -> Iterator[tuple[str, str]]:
    """Go through the fields of a record that hold anything, with their names."""
    for name, value in _all_fields(record, offer):
        if value:
            yield name, value
    if getattr(record, "trashed", None) is not None:
        yield translate("joining", "Place"), translate("joining", "in the trash")


def _all_fields(record: Any, offer: Offer) -> Iterator[tuple[str, str]]:
    match record:
        case Annotation():
            yield translate("joining", "Words"), record.anchor.quote if record.anchor else ""
            yield translate("joining", "Note"), record.note
            yield translate("joining", "Colour"), color_name(record.color) if record.color else ""
            entity = offer.entities.get(record.entity, "") if record.entity else ""
            yield translate("joining", "Entity"), entity
            yield translate("joining", "Value"), value_words(record.value) if record.value else ""
            yield translate("joining", "Tags"), ", ".join(record.tags)
        case Article():
            yield translate("joining", "Title"), record.title
            yield translate("joining", "Source"), record.source
            yield translate("joining", "Author"), record.author
            yield translate("joining", "Published"), record.published
            yield translate("joining", "Address"), record.url
            yield translate("joining", "Tags"), ", ".join(record.tags)
            yield translate("joining", "Text"), _version(record, offer)
        case Entity():
            yield from _of_entity(record, offer)
        case ColorName():
            yield translate("joining", "Name"), record.name
        case SavedSearch():
            yield translate("joining", "Name"), record.name
            yield translate("joining", "Search"), record.query
        case NeverSuggested():
            yield translate("joining", "Words"), record.words
        case Suggestion():
            yield translate("joining", "Words"), record.quote
            yield translate("joining", "Type"), kind_name(record.type)
    yield translate("joining", "By"), getattr(record, "annotator", "")


def _of_entity(entity: Entity, offer: Offer) -> Iterator[tuple[str, str]]:
    merged = offer.entities.get(entity.merged_into, "") if entity.merged_into else ""
    yield translate("joining", "Name"), entity.name
    yield translate("joining", "Type"), type_name(entity.type)
    yield translate("joining", "Description"), entity.description
    yield translate("joining", "Note"), entity.note
    yield translate("joining", "Other names"), ", ".join(alias.text for alias in entity.aliases)
    links = (f"{one.scheme} {one.value}" for one in entity.identifiers)
    yield translate("joining", "Links"), ", ".join(links)
    asked = translate("joining", "accepted without asking") if entity.accepts else ""
    yield translate("joining", "Suggestions"), asked
    yield translate("joining", "Merged into"), merged


def _version(article: Article, offer: Offer) -> str:
    """Return how the text of an article differs from that of this library, if there is any."""
    ours = offer.compared.articles.get(article.id)
    if ours is None:
        return ""
    if ours.text == article.text:
        return translate("joining", "as it is here")
    return translate("joining", "with other words")
