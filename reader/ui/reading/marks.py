"""Which marks cover what: order, depth and nearness, without any drawing."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import accumulate
from typing import NamedTuple

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.entity import EntityType
from reader.domain.ids import AnnotationId, EntityId
from reader.domain.mention import MentionType
from reader.domain.placement import Verdict
from reader.domain.text import Span

DEEPEST = 3
"""Layers and lines that are drawn at one place: the lowest and the uppermost ones."""


_BEGINNING = 72
"""Code points of a quote that tell which one it is."""


class Layer(NamedTuple):
    """A stretch of one highlight with as many highlights beneath it as `depth` says.

    `inset` counts the layers that show around it because they differ from it.
    """

    span: Span
    color: Color
    depth: int
    inset: int


class Line(NamedTuple):
    """A stretch to underline: `type` is what is mentioned, `None` for a mere note.

    `row` tells how many lines run above it at the same place.
    """

    span: Span
    type: MentionType | None
    row: int


class Marks:
    """The annotations on one text, in the order of the document.

    Those on the article as a whole are passed over. What begins first and
    reaches farthest comes first, then what is older: so the outer comes before
    the inner. `entities` gives types; an unknown entity is of the type `other`.
    """

    def __init__(
        self,
        annotations: Iterable[Annotation] = (),
        entities: Mapping[EntityId, EntityType] | None = None,
    ) -> None:
        keyed = sorted(
            (_key(mark, mark.anchor), n, mark)
            for n, mark in enumerate(annotations)
            if mark.anchor is not None
        )
        self._marks = [mark for _, _, mark in keyed]
        self._starts = [key[0] for key, _, _ in keyed]
        self._stops = [-key[1] for key, _, _ in keyed]
        self._reach = list(accumulate(self._stops, max))
        self._places = {mark.id: n for n, mark in enumerate(self._marks)}
        self._entities = entities or {}

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Annotation]:
        return iter(self._marks)

    def get(self, id_: AnnotationId | None) -> Annotation | None:
        """Return the mark of that name, if it is here."""
        place = self._places.get(id_) if id_ is not None else None
        return None if place is None else self._marks[place]

    def span(self, id_: AnnotationId) -> Span | None:
        """Return where a mark stands, if it is here."""
        place = self._places.get(id_)
        return None if place is None else self._span(place)

    def with_anchor(self, id_: AnnotationId, anchor: Anchor) -> "Marks":
        """Return the same marks, but one of them on other words."""
        marks = (mark._replace(anchor=anchor) if mark.id == id_ else mark for mark in self)
        return Marks(marks, self._entities)

    def differing(self, others: "Marks") -> list[Span]:
        """Return the spans of marks that are only here or only there, or look otherwise there."""
        return [*self._missing_in(others), *others._missing_in(self)]

    def overlapping(self, span: Span) -> list[AnnotationId]:
        """Return the marks that share words with `span`, in their order."""
        return [self._marks[n].id for n in self._touching(span)]

    def starts(self) -> Iterator[tuple[int, Annotation]]:
        """Go through the marks with the code points at which they begin."""
        return zip(self._starts, self._marks, strict=True)

    def mention_type(self, mark: Annotation) -> MentionType | None:
        """Return the type of what a mark mentions, if it mentions an entity or a value."""
        if mark.entity is None:
            return mark.value.kind if mark.value is not None else None
        return self._entities.get(mark.entity, EntityType.OTHER)

    def at(self, position: int) -> list[Annotation]:
        """Return the marks on a code point, the innermost (the shortest) first."""
        found = self._touching(Span(position, position + 1))
        found.sort(key=lambda n: (self._stops[n] - self._starts[n], -n))
        return [self._marks[n] for n in found]

    def ending(self, span: Span) -> list[tuple[int, Annotation]]:
        """Return the marks with a note whose last code point is in `span`, with their ends."""
        found = self._touching(span)
        return [
            (self._stops[n], self._marks[n])
            for n in found
            if self._marks[n].note and self._stops[n] <= span.stop
        ]

    def beside(self, id_: AnnotationId, step: int) -> AnnotationId | None:
        """Return the mark `step` places after that one; `None` where there is none."""
        place = self._places.get(id_)
        wanted = -1 if place is None else place + step
        return self._marks[wanted].id if 0 <= wanted < len(self._marks) else None

    def near(self, position: int, step: int) -> AnnotationId | None:
        """Return the first mark that begins at `position` or after, or with a step back before."""
        place = bisect_left(self._starts, position) - (step < 0)
        return self._marks[place].id if 0 <= place < len(self._marks) else None

    def layers(self, span: Span) -> list[Layer]:
        """Return what to fill behind the words of `span`, lower layers first."""
        found = [n for n in self._touching(span) if self._marks[n].color is not None]
        return sorted(self._stack(found, span), key=lambda layer: (layer.depth, layer.span))

    def lines(self, span: Span) -> list[Line]:
        """Return what to underline in `span`: mentions, and notes on words without a colour."""
        lines: list[Line] = []
        ends: list[int] = []
        for n in self._touching(span):
            mark = self._marks[n]
            if mark.entity is None and mark.value is None and mark.color is not None:
                continue
            ends = [end for end in ends if end > self._starts[n]]
            row = min(len(ends), DEEPEST - 1)
            ends.append(self._stops[n])
            lines.append(Line(self._clipped(n, span), self.mention_type(mark), row))
        return lines

    def doubtful(self, span: Span) -> list[Span]:
        """Return the stretches in `span` where marks stand that a person should check."""
        return [self._clipped(n, span) for n in self._touching(span) if self._is_doubtful(n)]

    def _is_doubtful(self, n: int) -> bool:
        placed = self._marks[n].placement
        return placed is not None and placed.verdict is Verdict.CHECK

    def _missing_in(self, others: "Marks") -> Iterator[Span]:
        alike = self._entities == others._entities
        for n, mark in enumerate(self._marks):
            other = others.get(mark.id)
            same = other is mark or other == mark
            if not same or not (alike or self.mention_type(mark) is others.mention_type(mark)):
                yield self._span(n)

    def _span(self, n: int) -> Span:
        return Span(self._starts[n], self._stops[n])

    def _clipped(self, n: int, span: Span) -> Span:
        return Span(max(self._starts[n], span.start), min(self._stops[n], span.stop))

    def _touching(self, span: Span) -> list[int]:
        found = []
        for n in range(bisect_left(self._starts, span.stop) - 1, -1, -1):
            if self._reach[n] <= span.start:
                break
            if self._stops[n] > span.start:
                found.append(n)
        found.reverse()
        return found

    def _stack(self, found: list[int], span: Span) -> list[Layer]:
        """Cut the stretch wherever a highlight begins or ends, and stack what covers each piece."""
        begins: defaultdict[int, list[int]] = defaultdict(list)
        ends: defaultdict[int, list[int]] = defaultdict(list)
        for n in found:
            part = self._clipped(n, span)
            begins[part.start].append(n)
            ends[part.stop].append(n)
        active: list[int] = []
        growing: dict[tuple[int, int, int], int] = {}
        layers: list[Layer] = []
        for edge in sorted(begins.keys() | ends.keys()):
            for n in ends[edge]:
                del active[bisect_left(active, n)]
            for n in begins[edge]:
                insort(active, n)
            here = set(self._drawn(active))
            gone = growing.keys() - here
            layers += [self._layer(piece, growing.pop(piece), edge) for piece in gone]
            growing.update(dict.fromkeys(here - growing.keys(), edge))
        return layers

    def _drawn(self, active: list[int]) -> Iterator[tuple[int, int, int]]:
        """Choose what is drawn of a stack: mark, depth and how far it stands in."""
        inset = 0
        below: Color | None = None
        shown = active if len(active) <= DEEPEST else [active[0], *active[1 - DEEPEST :]]
        offset = len(active) - len(shown)
        for place, n in enumerate(shown):
            depth = place + offset if place else 0
            color = self._marks[n].color
            inset += place > 0 and (depth > 1 or color is not below)
            below = color
            yield n, depth, inset

    def _layer(self, piece: tuple[int, int, int], start: int, stop: int) -> Layer:
        n, depth, inset = piece
        return Layer(Span(start, stop), self._marks[n].color or Color.GRAY, depth, inset)


def beginning(mark: Annotation) -> str:
    """Return the first words of a mark's quote, on one line."""
    quote = " ".join(mark.anchor.quote.split()) if mark.anchor else ""
    return quote if len(quote) <= _BEGINNING else f"{quote[:_BEGINNING].rstrip()}…"


def _key(mark: Annotation, anchor: Anchor) -> tuple[int, int, datetime, AnnotationId]:
    return anchor.span.start, -anchor.span.stop, mark.created, mark.id
