"""Names of colours and saved searches of two libraries made one."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from reader.domain.naming import ColorName, SavedSearch
from reader.services.joining.pairs import Pair
from reader.services.joining.three_way import Form, base_of, state, unite
from reader.services.joining.values import Choice

N = TypeVar("N", ColorName, SavedSearch)

OF_COLORS = Form(scalars=(("name",),))
OF_SEARCHES = Form(scalars=(("name", "query"),))


class Named(NamedTuple):
    """What becomes of a name; `after` is `None` where it goes."""

    id: str
    before: ColorName | SavedSearch | None
    theirs: ColorName | SavedSearch | None
    base: ColorName | SavedSearch | None
    after: ColorName | SavedSearch | None
    fields: tuple[str, ...] = ()


def decided(
    pairs: Iterable[Pair[N]], form: Form, choice_of: Callable[[str], Choice]
) -> Iterator[Named]:
    """Go through what becomes of names that differ: the later one counts where both changed.

    What one side has removed goes, unless the other one has changed it since.
    """
    for pair in pairs:
        ours, theirs = pair.ours, pair.theirs
        if ours is not None and theirs is not None:
            base = base_of(ours, theirs, pair.our_past, pair.their_past)
            united = unite(ours, theirs, base, form, choice=choice_of(pair.id))
            yield Named(pair.id, ours, theirs, base, united.record, united.fields)
        elif theirs is not None and state(theirs) not in map(state, pair.our_past):
            yield Named(pair.id, None, theirs, None, theirs)
        elif ours is not None and state(ours) in map(state, pair.their_past):
            yield Named(pair.id, ours, None, ours, None)
