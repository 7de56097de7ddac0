"""Records of two libraries side by side: only those that differ, each with what both last had."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar

from reader.domain.ancestor import Ancestor, state_key
from reader.services.progress import Progress
from reader.store.ancestors import restored
from reader.store.failures import damage
from reader.store.joining import Side, state_of
from reader.store.library import Library
from reader.store.records import Records

R = TypeVar("R")

_SLICE = 2000
"""Records whose rows are compared at once."""


class Pair(NamedTuple, Generic[R]):
    """A record as it is in both libraries; `None` where there is none.

    `our_past` and `their_past` are former states that are known of it. `states`
    are theirs that shall be known here, and so shall the `present` one unless ours
    becomes just that; `former` is what ours is by now, if that is not known here yet.
    `buried` says when the side that has none removed it for good; then `known` names
    the states that it had there, and `seen` those that the other side knows.
    """

    id: str
    ours: R | None
    theirs: R | None
    our_past: tuple[R, ...] = ()
    their_past: tuple[R, ...] = ()
    states: tuple[Ancestor, ...] = ()
    present: Ancestor | None = None
    former: Ancestor | None = None
    buried: datetime | None = None
    known: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()

    @property
    def revived(self) -> bool:
        """Whether what one side has removed says what that side never saw, or was restored.

        It was restored where it is there although its last state is known. Where
        no names of states were kept, the moments have to tell.
        """
        record: Any = self.ours if self.theirs is None else self.theirs
        if record is None or self.buried is None or record.trashed:
            return False
        if not self.known:
            return bool(record.modified > self.buried)
        alive = state_key(record.id, record.modified)
        return _last_of(self.known) in self.seen or not any(
            name.startswith(alive) for name in self.known
        )


class Two(NamedTuple):
    """Two libraries, what is read of them in bulk, and what each has removed for good."""

    ours: Library
    theirs: Library
    here: Side
    there: Side
    buried_here: Mapping[str, datetime]
    buried_there: Mapping[str, datetime]

    @classmethod
    def of(cls, ours: Library, theirs: Library) -> "Two":
        """Return two open libraries."""
        here, there = ours.part(Side), theirs.part(Side)
        return cls(ours, theirs, here, there, here.buried(), there.buried())


def differing(
    two: Two,
    table: Callable[[Library], Records[R]],
    progress: Progress,
    *,
    met: Mapping[Any, Any] | None = None,
) -> Iterator[Pair[R]]:
    """Go through the records that are not alike, and those of ours that they have removed.

    `met` says by which ids their records go here, where they are not the same.
    """
    ours, theirs = table(two.ours), table(two.theirs)
    ids = two.there.ids(theirs)
    for first in range(0, len(ids), _SLICE):
        progress.report(first, len(ids), theirs.table)
        yield from _some(two, ours, theirs, ids[first : first + _SLICE], met or {})
    taken = set(ids)
    gone = [id_ for id_ in two.buried_there if id_ not in taken]
    past, foreign = two.ours.ancestors.of(gone), two.theirs.ancestors.of(gone)
    for id_, record in ours.find(gone).items():
        known, seen = (tuple(one.key for one in some.get(id_, ())) for some in (foreign, past))
        last = _last_of(known)
        yield Pair(
            id_,
            record,
            None,
            our_past=tuple(_restored(ours, past.get(id_, ()))),
            states=(Ancestor(last, ours.table, id_, ""),) if last not in ("", *seen) else (),
            buried=two.buried_there[id_],
            known=known,
            seen=seen,
        )


def named(
    two: Two, table: Callable[[Library], Records[R]], progress: Progress
) -> Iterator[Pair[R]]:
    """Go through records that leave no tombstone, those included that only one side has.

    What such a record was is kept when it is removed, so it can be told who did that.
    """
    yield from differing(two, table, progress)
    ours, theirs = table(two.ours), table(two.theirs)
    there = set(two.there.ids(theirs))
    only_here = [id_ for id_ in two.here.ids(ours) if id_ not in there]
    past = two.theirs.ancestors.of(only_here)
    for id_, record in ours.find(only_here).items():
        yield Pair(
            id_,
            record,
            None,
            their_past=tuple(_restored(theirs, past.get(id_, ()))),
        )


def _some(
    two: Two, ours: Records[R], theirs: Records[R], ids: Sequence[str], met: Mapping[Any, Any]
) -> Iterator[Pair[R]]:
    there = two.there.rows(theirs, ids)
    if there.keys() != set(ids):  # an index that does not agree with its table
        raise damage(two.theirs.path)
    here = two.here.rows(ours, [met.get(id_, id_) for id_ in ids])
    unlike = [id_ for id_ in there if here.get(met.get(id_, id_)) != there[id_]]
    known = two.ours.ancestors.of([*dict.fromkeys((*unlike, *(met.get(i, i) for i in unlike)))])
    foreign = two.theirs.ancestors.of(unlike)
    for id_ in unlike:
        name = met.get(id_, id_)
        mine, yours = here.get(name), there[id_]
        present = state_of(theirs, yours)
        now = [present] if mine is None else [present, state_of(ours, mine)]
        our_past = [*known.get(name, ()), *(known.get(id_, ()) if name != id_ else ())]
        past, their_past = _in_words(our_past, foreign.get(id_, ()), now)
        keys = {one.key for one in (*past, *now[1:])}
        known_here = {one.key for one in our_past}
        former = next((one for one in now[1:] if one.key not in known_here), None)
        fresh = {one.key: one for one in their_past if one.key not in keys}
        yield Pair(
            name,
            None if mine is None else ours.read([mine])[0],
            theirs.read([yours])[0],
            tuple(_restored(ours, past)),
            tuple(_restored(theirs, their_past)),
            tuple(fresh.values()),
            None if present.key in keys else present,
            former,
            two.buried_here.get(id_) if mine is None else None,
            tuple(one.key for one in our_past) if mine is None else (),
            tuple(one.key for one in foreign.get(id_, ())),
        )


def _last_of(names: Iterable[str]) -> str:
    """Return the state that was last put into the trash, by its name; nothing where none was."""
    return max(names, key=lambda name: name.rpartition("~")[2], default="")


def _in_words(
    ours: Sequence[Ancestor], theirs: Sequence[Ancestor], now: Sequence[Ancestor]
) -> tuple[list[Ancestor], list[Ancestor]]:
    """Return the states of both sides with what the other one knows of them.

    A copy without the trash has only the names of former states; those that
    nobody has in words any more are left out.
    """
    known = {one.key: one for one in (*ours, *theirs, *now) if one.content}
    mine, yours = ([known[one.key] for one in some if one.key in known] for some in (ours, theirs))
    return mine, yours


def _restored(table: Records[R], states: Iterable[Ancestor]) -> Iterator[R]:
    return (restored(table, one) for one in states if one.content)
