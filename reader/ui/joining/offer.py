"""What a merge is shown by: the plan, and what names and words go with its ids."""

from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.services.conflicted import seen
from reader.services.joining.performing import look
from reader.services.joining.planning import plan
from reader.services.joining.reading import Compared
from reader.services.joining.values import JoiningPlan
from reader.services.progress import Progress
from reader.store.holder import HeldBy, held_elsewhere


class Offer(NamedTuple):
    """A merge that can be had.

    `people` wrote what is new, most of it first. `entities` are names by id, and
    `standing` says by the id of an annotation on which words it would stand, where
    that was found in a text that has changed. `state` tells whether the other file is
    still what was compared, and `held` who works on it on another machine.
    """

    compared: Compared
    plan: JoiningPlan
    people: tuple[str, ...]
    entities: Mapping[str, str]
    standing: Mapping[str, str]
    state: str
    held: HeldBy | None = None


def offer(library: Path, other: Path, progress: Progress) -> Offer:
    """Compare two libraries on a worker; raises what `reading.compare` raises."""
    state = seen(other).state if other.exists() else ""
    compared = look(library, other, progress)
    planned = plan(compared)
    progress.report(0, 0, "")
    return Offer(
        compared,
        planned,
        _people(planned),
        _entities(compared),
        _standing(compared, planned),
        state,
        held_elsewhere(other),
    )


def others(people: Collection[str], mine: Collection[str]) -> list[str]:
    """Return those of some people whom one is not oneself, or all where there are no others."""
    return [name for name in people if name not in mine] or list(people)


def _people(planned: JoiningPlan) -> tuple[str, ...]:
    who = (getattr(item.theirs, "annotator", "") for item in planned.items)
    return tuple(name for name, _ in Counter(filter(None, who)).most_common())


def _entities(compared: Compared) -> dict[str, str]:
    theirs: dict[str, str] = {
        pair.theirs.id: pair.theirs.name for pair in compared.entity_pairs if pair.theirs
    }
    theirs.update((entity.id, entity.name) for entity in compared.our_entities)
    return theirs


def _standing(compared: Compared, planned: JoiningPlan) -> dict[str, str]:
    found: dict[str, str] = {}
    for change in planned.edit.changes:
        mark = change.after
        if isinstance(mark, Annotation) and mark.placement and mark.placement.span:
            words = compared.plain.get(mark.placement.text)
            if words is not None:
                found[mark.id] = mark.placement.span.of(words)
    return found
