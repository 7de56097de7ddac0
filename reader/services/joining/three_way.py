"""Uniting two states of one record field by field, given what both last had in common."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Generic, NamedTuple, TypeVar

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.naming import ColorName, SavedSearch
from reader.services.joining.values import Choice

R = TypeVar("R", Article, Entity, Annotation, ColorName, SavedSearch)

State = tuple[datetime, datetime | None]

_STEP = timedelta(milliseconds=1)
_NEVER = datetime.min.replace(tzinfo=UTC)


class Form(NamedTuple):
    """How records of a kind are compared: fields that are decided together, and sets."""

    scalars: tuple[tuple[str, ...], ...]
    sets: tuple[str, ...] = ()


class United(NamedTuple, Generic[R]):
    """What two states have become, and the side whose values gave way, if any did.

    `fields` are those in conflict. `revived` says that one side has deleted what
    the other one has changed since: the change stays.
    """

    record: R
    loser: R
    fields: tuple[str, ...] = ()
    revived: bool = False


def state(record: R) -> State:
    """Return what tells states of one record apart."""
    return record.modified, getattr(record, "trashed", None)


def base_of(ours: R, theirs: R, our_past: Sequence[R], their_past: Sequence[R]) -> R | None:
    """Return the latest state that both sides have had, or `None`.

    A side whose state the other one has had has not changed since, unless it has
    gone back to that state itself. Some changes come from those of other records
    and leave one as old as it is; then what was kept of it says which side has
    changed. Pasts are in the order in which they were remembered.
    """
    mine, yours = ({state(one): one for one in past} for past in (our_past, their_past))
    if state(ours) == state(theirs):
        if _content(mine.get(state(theirs))) == _content(theirs):
            return theirs
        if _content(yours.get(state(ours))) == _content(ours):
            return ours
    else:
        known_here = state(theirs) in mine and not _gone_back(theirs, their_past)
        known_there = state(ours) in yours and not _gone_back(ours, our_past)
        if known_here != known_there:
            return theirs if known_here else ours
        mine[state(ours)], yours[state(theirs)] = ours, theirs
    common = mine.keys() & yours.keys()
    return mine[max(common, key=_in_time)] if common else None


def _gone_back(record: R, past: Sequence[R]) -> bool:
    """Tell whether a record is what it was before it was something else."""
    states = [state(one) for one in past]
    return state(record) in states and states[-1] != state(record)


def unite(
    ours: R,
    theirs: R,
    base: R | None,
    form: Form,
    *,
    choice: Choice = Choice.BOTH,
    settled: Mapping[str, Any] | None = None,
) -> United[R]:
    """Unite two states of one record; it does not matter which of them is ours.

    Where both have changed the same, the later one counts, unless there is a
    choice. `settled` are values of fields that are known. The result is as old as
    the side that it is like, or a moment later than both.
    """
    winner, loser = in_order(ours, theirs)
    if choice is not Choice.BOTH:
        chosen, other = (ours, theirs) if choice is Choice.OURS else (theirs, ours)
    else:
        chosen, other = winner, loser
    values: dict[str, Any] = {}
    conflicts: list[str] = []
    for group in form.scalars:
        side = _deciding(chosen, other, base, group)
        if side is None:
            conflicts += (name for name in group if getattr(ours, name) != getattr(theirs, name))
            side = chosen
        values.update((name, getattr(side, name)) for name in group)
    for name in form.sets:
        values[name] = united_set(
            getattr(ours, name), getattr(theirs, name), getattr(base, name) if base else None
        )
    revived = False
    if hasattr(ours, "trashed"):
        values["trashed"], revived = _trashed(ours, theirs, base)
    made = winner._replace(**values | dict(settled or {}))
    return United(dated(made, ours, theirs), other, tuple(conflicts), revived)


def dated(made: R, ours: R, theirs: R) -> R:
    """Return what was made of two states with the moment of the one it is like."""
    like = [side for side in (ours, theirs) if _content(side) == _content(made)]
    if like:
        return made._replace(modified=max(side.modified for side in like))
    return made._replace(modified=max(ours.modified, theirs.modified) + _STEP)


def in_order(one: R, other: R) -> tuple[R, R]:
    """Return two states, the later one first; of one moment, in an order of their own."""
    first, second = sorted((one, other), key=lambda side: (side.modified, repr(side)))
    return second, first


def united_set(
    ours: tuple[Any, ...], theirs: tuple[Any, ...], base: tuple[Any, ...] | None
) -> tuple[Any, ...]:
    """Return what is in both, and what either side has added since; sorted."""
    if base is None:
        return tuple(sorted({*ours, *theirs}))
    kept = set(ours) & set(theirs)
    added = (set(ours) | set(theirs)) - set(base)
    return tuple(sorted(kept | added))


def changed_since(record: R, base: R | None) -> bool:
    """Tell whether a side says anything else than the base, whatever lies in the trash."""
    if base is None:
        return True
    return bool(_bare(record) != _bare(base))


def same(one: R, other: R) -> bool:
    """Tell whether two states say the same, whenever they did."""
    return bool(_content(one) == _content(other))


def derived_id(id_: str, *parts: object) -> str:
    """Return the id of what is made out of a record: the same for everybody who makes it."""
    digits = sha256(repr((id_, *parts)).encode()).hexdigest()
    head = id_[:13] if len(id_) == 36 else f"{digits[20:28]}-{digits[28:32]}"
    return f"{head}-7{digits[:3]}-8{digits[3:6]}-{digits[6:18]}"


def _deciding(one: R, other: R, base: R | None, group: tuple[str, ...]) -> R | None:
    """Return the side whose values of some fields count, or `None` where both have changed them.

    Where nothing is known of the past, one that says nothing gives way.
    """
    a, b = _of(one, group), _of(other, group)
    if a == b:
        return one
    if base is None:
        if not any(a) or not any(b):
            return one if any(a) else other
        return None
    before = _of(base, group)
    if before == a:
        return other
    return one if before == b else None


def _trashed(ours: Any, theirs: Any, base: Any) -> tuple[datetime | None, bool]:
    """Return since when the result lies in the trash, and whether a change brought it back."""
    if ours.trashed and theirs.trashed:
        return max(ours.trashed, theirs.trashed), False
    if not (ours.trashed or theirs.trashed):
        return None, False
    gone, alive = (ours, theirs) if ours.trashed else (theirs, ours)
    if base is None or base.trashed:
        return None, False
    if changed_since(alive, base):
        return None, True
    return gone.trashed, False


def _of(record: Any, group: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in group)


def _content(record: Any) -> Any:
    """Return a record without its moment, and without the place that follows from its anchor."""
    if isinstance(record, Annotation):
        return record._replace(modified=_NEVER, placement=None)
    return record and record._replace(modified=_NEVER)


def _bare(record: Any) -> Any:
    bare = _content(record)
    return bare._replace(trashed=None) if hasattr(bare, "trashed") else bare


def _in_time(key: State) -> tuple[datetime, bool, datetime]:
    modified, trashed = key
    return modified, trashed is not None, trashed or modified
