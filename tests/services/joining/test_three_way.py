"""Two states of one record are united field by field, whichever of them is ours."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Annotation, Color
from reader.services.joining.marks import FORM
from reader.services.joining.three_way import base_of, derived_id, unite, united_set
from tests.samples import HARBOUR, MOMENT, article_of, mark_on, text_of

MARK = mark_on(article_of(text_of(HARBOUR)), HARBOUR, "coffee")

moments = st.sampled_from([None, *(MOMENT + timedelta(hours=n) for n in range(3))])
tags = st.sets(st.sampled_from("abc")).map(lambda some: tuple(sorted(some)))
states = st.builds(
    lambda note, color, some, hours, trashed: MARK._replace(
        note=note, color=color, tags=some, modified=MOMENT + timedelta(hours=hours), trashed=trashed
    ),
    st.sampled_from(["", "x", "y"]),
    st.sampled_from([None, Color.RED, Color.BLUE]),
    tags,
    st.integers(0, 3),
    moments,
)
pasts = st.lists(states, max_size=3).map(tuple)


@given(states, states, st.none() | states)
def test_it_does_not_matter_which_side_is_ours(
    one: Annotation, other: Annotation, base: Annotation | None
) -> None:
    first, second = unite(one, other, base, FORM), unite(other, one, base, FORM)
    assert (first.record, first.fields) == (second.record, second.fields)


@given(states, states, pasts, pasts)
def test_both_sides_find_the_same_base(
    one: Annotation, other: Annotation, mine: tuple[Annotation, ...], yours: tuple[Annotation, ...]
) -> None:
    def state(mark: Annotation | None) -> object:
        return mark and (mark.modified, mark.trashed)

    assert state(base_of(one, other, mine, yours)) == state(base_of(other, one, yours, mine))


@given(states, states)
def test_a_side_that_has_not_changed_gives_way(base: Annotation, changed: Annotation) -> None:
    united = unite(base, changed, base, FORM)
    if changed.trashed is None or base.trashed is not None or base.tags == changed.tags:
        assert united.fields == ()
    assert united.record.note == changed.note
    assert united.record.tags == changed.tags


@given(tags, tags, tags)
def test_sets_keep_what_either_has_added_and_lose_what_either_has_taken(
    ours: tuple[str, ...], theirs: tuple[str, ...], base: tuple[str, ...]
) -> None:
    found = set(united_set(ours, theirs, base))
    assert (set(ours) | set(theirs)) - set(base) <= found
    assert not found & ((set(base) - set(ours)) | (set(base) - set(theirs)))


def test_an_id_that_is_derived_looks_like_one_and_stays_beside_its_origin() -> None:
    made = derived_id(MARK.id, "words")
    assert made == derived_id(MARK.id, "words") != derived_id(MARK.id, "others")
    assert len(made) == len(MARK.id)
    assert made[:13] == MARK.id[:13]
