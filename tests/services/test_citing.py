"""Quotes with where they come from."""

import pytest

from reader.domain.article import Article
from reader.domain.ids import ArticleId, Digest
from reader.domain.moments import now
from reader.services.citing import cite

ARTICLE = Article(
    id=ArticleId("a"),
    title="DeepSeek & co",
    text=Digest("t"),
    original=Digest("o"),
    source="Asia Times",
    author="Peter Bloom",
    url="https://example.com/a?b=1&c=2",
    published="2025-03-01",
    annotator="me",
    created=now(),
    modified=now(),
)


def test_a_quote_says_where_it_comes_from() -> None:
    cited = cite(["an  AI\nbubble"], ARTICLE)
    assert cited.plain == (
        "“an AI bubble” (Peter Bloom, “DeepSeek & co”, Asia Times, 2025-03-01, "
        "https://example.com/a?b=1&c=2)"
    )
    assert cited.html == (
        '<p>“an AI bubble” (Peter Bloom, “<a href="https://example.com/a?b=1&amp;c=2">'
        "DeepSeek &amp; co</a>”, <i>Asia Times</i>, 2025-03-01)</p>"
    )


def test_several_quotes_stand_each_in_a_paragraph() -> None:
    cited = cite(["one", "two"], ARTICLE)
    assert cited.plain.split("\n\n")[1].startswith("“two” (Peter Bloom")
    assert cited.html.count("<p>") == 2


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("“Nothing has changed.”", "“Nothing has changed.” ("),
        ("“One” and “two”", "““One” and “two”” ("),
        ("a < b", "“a < b” ("),
        ("", "Peter Bloom, "),
    ],
)
def test_quotation_marks_are_not_doubled(quote: str, said: str) -> None:
    assert cite([quote], ARTICLE).plain.startswith(said)


def test_what_is_not_known_or_says_the_same_twice_is_left_out() -> None:
    bare = ARTICLE._replace(author="asia times ", url="", published="")
    assert cite(["x"], bare).plain == "“x” (“DeepSeek & co”, Asia Times)"
    assert cite(["x"], bare._replace(source="", author="")).plain == "“x” (“DeepSeek & co”)"


def test_nothing_in_a_quote_or_an_article_is_taken_for_html() -> None:
    odd = ARTICLE._replace(title="<b>", author="<i>", source="<u>", url="javascript:alert(1)")
    html = cite(["<script>"], odd).html
    assert "<script>" not in html
    assert "<b>" not in html
    assert "href" not in html
