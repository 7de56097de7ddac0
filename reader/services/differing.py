"""What two annotators see differently, place by place, and taking the side of one of them."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.edit import Change, Edit
from reader.domain.ids import AnnotationId, ArticleId, new_id
from reader.domain.text import Span
from reader.domain.words import say
from reader.services import bulk
from reader.services.agreement import matched
from reader.services.comparing import Marked, Place
from reader.services.session import Stamp
from reader.store.library import Library


class Difference(StrEnum):
    """How two annotators differ about a place."""

    ONLY_ONE = "only one"
    CATEGORY = "category"
    EXTENT = "extent"


class Side(StrEnum):
    """Which of the two annotators."""

    LEFT = "left"
    RIGHT = "right"


class Different(NamedTuple):
    """A place that two annotators see differently; `None` where one of them has nothing."""

    kind: Difference
    article: ArticleId
    title: str
    left: Annotation | None
    right: Annotation | None

    @property
    def quote(self) -> str:
        """The words that the first of the two has marked."""
        mark = self.left or self.right
        return mark.anchor.quote if mark and mark.anchor else ""


def differences(marked: Marked, left: str, right: str) -> Iterator[Different]:
    """Go through what two annotators see differently in the articles that both have marked."""
    for article in marked.shared(left, right):
        yield from _differences(marked, article, left, right)


def accept(library: Library, different: Different, side: Side, stamp: Stamp) -> Edit:
    """Plan to let what one side says stand: what the other one has there goes to the trash.

    Where the other one has nothing, whoever accepts gets a mark like it, without
    its note; of one's own there is nothing to do. Raises `NotYoursError` where
    somebody else's mark would go and may not.
    """
    kept, gone = (
        (different.left, different.right)
        if side is Side.LEFT
        else (different.right, different.left)
    )
    label = say("Accept annotation")
    if gone is not None:
        edit = bulk.remove(library, [gone], stamp)
        return edit._replace(label=label)
    if kept is None or kept.annotator == stamp.annotator:
        return Edit(label, ())
    made = kept._replace(
        id=AnnotationId(new_id()),
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
        note="",
        source="",
        score=None,
    )
    return Edit(
        label, (Change(None, made),), say("Marked “{quote}” as well", quote=different.quote)
    )


def _differences(marked: Marked, article: ArticleId, left: str, right: str) -> Iterator[Different]:
    here, there = (marked.places[name][article] for name in (left, right))
    title = marked.titles[article]
    pairs = _pairs(here, there)
    found: list[tuple[Span, Different]] = []
    for a, b in pairs:
        one, other = here[a], there[b]
        kind = Difference.CATEGORY if _says(one.mark) != _says(other.mark) else Difference.EXTENT
        if kind is Difference.CATEGORY or one.span != other.span:
            found.append((one.span, Different(kind, article, title, one.mark, other.mark)))
    known_here, known_there = {a for a, _ in pairs}, {b for _, b in pairs}
    for n, (span, mark) in enumerate(here):
        if n not in known_here:
            only = Different(Difference.ONLY_ONE, article, title, mark, None)
            found.append((span, only))
    for n, (span, mark) in enumerate(there):
        if n not in known_there:
            only = Different(Difference.ONLY_ONE, article, title, None, mark)
            found.append((span, only))
    for _, different in sorted(found, key=lambda item: item[0]):
        yield different


def _pairs(here: Sequence[Place], there: Sequence[Place]) -> list[tuple[int, int]]:
    """Return which marks are about the same place: first those that say the same, then others."""
    pairs: list[tuple[int, int]] = []
    for says in dict.fromkeys(_says(place.mark) for place in here):
        a = [n for n, place in enumerate(here) if _says(place.mark) == says]
        b = [n for n, place in enumerate(there) if _says(place.mark) == says]
        found = matched([here[n].span for n in a], [there[n].span for n in b])
        pairs += ((a[x], b[y]) for x, y in found)
    left, right = {a for a, _ in pairs}, {b for _, b in pairs}
    a = [n for n in range(len(here)) if n not in left]
    b = [n for n in range(len(there)) if n not in right]
    found = matched([here[n].span for n in a], [there[n].span for n in b])
    return pairs + [(a[x], b[y]) for x, y in found]


def _says(mark: Annotation) -> tuple[object, ...]:
    return mark.entity, mark.value, mark.color, mark.tags
