"""Mentions below their articles: every line is one or the other, and all are there."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.ids import ArticleId
from reader.domain.knowing import ArticleMentions
from reader.ui.knowing.grouped import Grouped


def articles_of(sizes: list[int]) -> list[ArticleMentions]:
    return [
        ArticleMentions(ArticleId(f"a{n}"), f"Title {n}", "", date(2025, 1, 1), size)
        for n, size in enumerate(sizes)
    ]


sizes_of_articles = st.lists(st.integers(1, 9), max_size=12)


@given(sizes=sizes_of_articles)
def test_lines_are_articles_each_with_its_mentions_in_order(sizes: list[int]) -> None:
    numbers = list(range(100, 100 + sum(sizes)))
    grouped = Grouped(articles_of(sizes), numbers)
    assert len(grouped) == len(sizes) + sum(sizes)
    found = [grouped.number(line) for line in range(len(grouped))]
    assert [number for number in found if number is not None] == numbers
    for line, number in enumerate(found):
        assert (grouped.article(line) is None) is (number is not None)
        if number is not None:
            assert grouped.line_of(number) == line


@given(sizes=sizes_of_articles, kept=st.sets(st.integers(0, 11)))
def test_what_is_kept_of_the_articles_keeps_its_mentions(sizes: list[int], kept: set[int]) -> None:
    numbers = list(range(sum(sizes)))
    articles = articles_of(sizes)
    wanted = {article.id for n, article in enumerate(articles) if n in kept}
    some = Grouped(articles, numbers).only(lambda article: article.id in wanted)
    of = [article.id for article in articles for _ in range(article.mentions)]
    belonging = [number for number in numbers if of[number] in wanted]
    assert list(some.numbers) == belonging
    assert [article.id for article in some.articles] == [a.id for a in articles if a.id in wanted]


def test_a_number_that_is_not_among_them_has_no_line() -> None:
    assert Grouped(articles_of([2]), [4, 5]).line_of(6) is None


def test_one_begins_with_the_article_that_is_open_or_else_the_first() -> None:
    grouped = Grouped(articles_of([2, 3]), range(5))
    assert grouped.first_line(ArticleId("a1")) == 4
    assert grouped.first_line(ArticleId("elsewhere")) == 1
    assert Grouped().first_line(None) is None
