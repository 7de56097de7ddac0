"""Ids are UUIDs of version 7 that sort by when they were asked for."""

import time
from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122, UUID

from reader.domain.ids import new_id


def test_an_id_is_a_uuid_of_version_7_in_its_usual_form() -> None:
    id_ = UUID(new_id())
    assert id_.version == 7
    assert id_.variant == RFC_4122
    assert str(id_) == str(id_).lower()


def test_an_id_begins_with_the_millisecond_in_which_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = UUID(new_id()).int >> 80
    # Ids that were asked for faster than the clock runs may be a little ahead of it.
    assert before <= made <= time.time_ns() // 1_000_000 + 1


def test_ids_sort_in_the_order_in_which_they_were_asked_for() -> None:
    ids = [new_id() for _ in range(10_000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)


def test_ids_that_are_asked_for_at_once_differ_before_their_last_digits() -> None:
    assert len({new_id()[:28] for _ in range(1_000)}) == 1_000


def test_ids_of_several_threads_are_distinct_and_sorted_within_each() -> None:
    def some(_: int) -> list[str]:
        return [new_id() for _ in range(2_000)]

    with ThreadPoolExecutor(8) as pool:
        lists = list(pool.map(some, range(8)))
    assert all(ids == sorted(ids) for ids in lists)
    assert len({id_ for ids in lists for id_ in ids}) == 16_000
