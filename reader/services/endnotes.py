"""Annotations as notes at the end of a printed article, numbered in the order of the text."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.ids import AnnotationId


class Endnote(NamedTuple):
    """One annotation with what was replied to it.

    `number` stands beside the mark on the page; 0 belongs to what has no place there.
    """

    number: int
    mark: Annotation
    replies: tuple[Annotation, ...] = ()


def endnotes(annotations: Iterable[Annotation], placed: Iterable[Annotation]) -> list[Endnote]:
    """Return the annotations that say more than a color does, those without a place first.

    `placed` are those that have a place on the page.
    """
    replies: defaultdict[AnnotationId, list[Annotation]] = defaultdict(list)
    said: list[Annotation] = []
    for mark in annotations:
        if mark.parent is not None:
            replies[mark.parent].append(mark)
        else:
            said.append(mark)
    answered = {
        id_: tuple(sorted(some, key=lambda mark: mark.created)) for id_, some in replies.items()
    }
    there = {mark.id: mark for mark in placed}
    said = [mark for mark in said if mark.note or mark.tags or mark.entity or mark.id in answered]
    loose = [mark for mark in said if mark.id not in there]
    on_page = sorted(
        (mark for mark in said if mark.id in there), key=lambda mark: _place(there[mark.id])
    )
    return [
        *(Endnote(0, mark, answered.get(mark.id, ())) for mark in loose),
        *(Endnote(n, mark, answered.get(mark.id, ())) for n, mark in enumerate(on_page, 1)),
    ]


def _place(mark: Annotation) -> tuple[int, int, str]:
    """Sort by where a mark ends, as that is where its number stands."""
    return (mark.anchor.span.stop, mark.anchor.span.start, mark.id) if mark.anchor else (0, 0, "")
