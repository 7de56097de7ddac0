"""Dates are said as their source says them, or counted back for a week."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from reader.ui.articles.dates import full_date, said_date, said_published
from tests.ui.articles.rows import NOW, article


@pytest.fixture(autouse=True)
def plain_locale(qapp: object) -> Iterator[None]:
    """Write dates in the same way on every machine, in English with its plurals."""
    usual = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(usual)


@pytest.mark.parametrize("words", ["19 hours before", "Spring 2024", "2025-02-30", "昨天"])
def test_words_of_the_source_stand_as_they_are(words: str) -> None:
    assert said_date(article(published=f" {words} "), NOW) == words


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=59), "just now"),
        (timedelta(seconds=-59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=3), "3 hours ago"),
        (timedelta(hours=23, minutes=59), "23 hours ago"),
        (timedelta(hours=24), "yesterday"),
        (timedelta(days=2), "2 days ago"),
        (timedelta(days=6), "6 days ago"),
    ],
)
def test_a_moment_is_counted_back_for_a_week(ago: timedelta, said: str) -> None:
    assert said_date(article(created=NOW - ago), NOW) == said
    assert said_date(article(published=(NOW - ago).isoformat()), NOW) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [("2025-03-06", "today"), ("2025-03-05", "yesterday"), ("2025-02-28", "6 days ago")],
)
def test_a_day_is_counted_back_in_days(day: str, said: str) -> None:
    assert said_date(article(published=day), NOW) == said


@pytest.mark.parametrize("day", ["2025-02-27", "2025-03-09", "2025-02-27T09:00:00Z"])
def test_a_day_that_is_not_of_the_last_week_is_written_short(day: str) -> None:
    said = said_date(article(published=day), NOW)
    assert "2025" in said
    assert "ago" not in said


def test_the_full_date_of_a_day_is_written_out() -> None:
    assert full_date(article(published="2025-03-05")) == "Wednesday, 5 March 2025"


def test_the_full_date_of_a_moment_has_its_time() -> None:
    assert full_date(article(published="2025-03-05T09:30Z")) == "Wednesday, 5 March 2025, 09:30"


def test_relative_words_are_followed_by_the_day_they_are_relative_to() -> None:
    full = full_date(article(published="19 hours before"))
    assert full.startswith("19 hours before, added Thursday, 6 March 2025")


def test_without_a_date_the_day_of_adding_is_given() -> None:
    assert full_date(article()).startswith("added Thursday, 6 March 2025")


def test_a_page_says_a_day_in_full_and_the_words_of_the_source_as_they_are() -> None:
    assert said_published("2025-03-04") == "Tuesday, 4 March 2025"
    assert said_published("19 hours before") == "19 hours before"
