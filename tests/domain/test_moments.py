"""Moments are UTC, to the millisecond, in one written form."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.moments import from_iso, now, to_iso

moments = st.datetimes(timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)


def test_now_is_in_utc_and_holds_no_more_than_is_stored() -> None:
    moment = now()
    assert moment.tzinfo is UTC
    assert from_iso(to_iso(moment)) == moment
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=1)


@given(moments)
def test_what_is_written_is_read_again(moment: datetime) -> None:
    assert from_iso(to_iso(moment)) == moment


@given(moments, moments)
def test_written_moments_sort_as_moments_do(one: datetime, other: datetime) -> None:
    assert (to_iso(one) < to_iso(other)) == (one < other)


def test_moments_are_written_in_utc_with_a_z() -> None:
    singapore = timezone(timedelta(hours=8))
    assert to_iso(datetime(2025, 3, 6, 17, 30, tzinfo=singapore)) == "2025-03-06T09:30:00.000Z"


def test_a_moment_without_a_zone_is_taken_as_utc() -> None:
    assert from_iso("2025-03-06") == datetime(2025, 3, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "written", ["19 hours before", "", "2025-13-01", "0001-01-01T00:00+10:00", "9999-12-31T23-10"]
)
def test_what_is_no_moment_in_utc_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_iso(written)
