"""Changing what is known of articles."""

import pytest

from reader.domain.article import Article
from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId
from reader.services.describing import (
    Description,
    describe,
    flaw_of,
    shared,
    shared_tags,
    sorts,
)
from tests.samples import HARBOUR, STAMP, article_of, text_of

ONE = article_of(text_of(HARBOUR), source="BBC", author="Ada", tags=("a", "b"))
OTHER = ONE._replace(id=ArticleId("other"), source="CNA", tags=("b", "c"))


def after(wanted: Description, *articles: Article) -> list[Article]:
    """Return the articles as they shall be."""
    edit = describe(articles or (ONE,), wanted, STAMP)
    return [change.after for change in edit.changes if isinstance(change.after, Article)]


def test_what_is_given_is_changed_and_nothing_else() -> None:
    [changed] = after(Description(title="  A  new\ttitle ", published="last week"))
    assert changed == ONE._replace(title="A new title", published="last week", modified=STAMP.at)


def test_nothing_is_planned_where_nothing_changes() -> None:
    assert after(Description(source="BBC", put_on=("a",)), ONE) == []
    assert [a.id for a in after(Description(source="BBC"), ONE, OTHER)] == ["other"]


def test_several_articles_are_changed_in_one_step() -> None:
    edit = describe((ONE, OTHER), Description(author="Bob"), STAMP)
    assert len(edit.changes) == 2
    assert edit.summary == "Changed the details of 2 articles"


def test_tags_are_put_on_and_taken_off_and_the_others_stay() -> None:
    changed = after(Description(put_on=("x; y",), taken_off=("b",)), ONE, OTHER)
    assert [article.tags for article in changed] == [("a", "x", "y"), ("c", "x", "y")]


@pytest.mark.parametrize(
    "url", ["", "https://example.com", "HTTP://a/b?c", "mailto:ada@example.com", "https://例え.jp"]
)
def test_addresses_that_can_be_opened_are_taken(url: str) -> None:
    assert flaw_of("Title", url) == ""


@pytest.mark.parametrize(
    "url",
    [
        "example.com",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:// a",
        "mailto:",
    ],
)
def test_other_addresses_are_refused(url: str) -> None:
    assert "https://" in flaw_of("Title", url)
    with pytest.raises(ReaderError):
        describe((ONE,), Description(url=url), STAMP)


def test_a_title_has_words() -> None:
    with pytest.raises(ReaderError, match="title"):
        describe((ONE,), Description(title=" "), STAMP)


def test_lists_sort_by_dates_in_iso_8601() -> None:
    assert sorts(" 2025-03-01 ")
    assert sorts("2025-03-01T10:00:00Z")
    assert not sorts("19 hours before")
    assert not sorts("")


def test_what_articles_share_is_told_apart_from_what_differs() -> None:
    assert shared((ONE, OTHER), "author") == "Ada"
    assert shared((ONE, OTHER), "source") is None
    assert shared_tags((ONE, OTHER)) == ("b",)
