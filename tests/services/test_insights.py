"""Insights: figures about articles, each with the sentences it stands for."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import Article
from reader.domain.entity import Entity, EntityType
from reader.domain.errors import ExportError
from reader.domain.insights import Sought, Step, Within
from reader.domain.listing import Filter
from reader.domain.moments import now
from reader.domain.suggestion import Suggestion
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.formats.csv import unguard
from reader.services import insights
from reader.services.insights_export import export_figures
from reader.services.places import places
from reader.services.progress import CancelledError, Unwatched
from reader.store.library import Library
from tests.samples import changing, entity_of, making, mark_on, put, text_of

NEWS = (
    "Northwind opens a harbour in Zürich. It cost CHF 3 million, says the Mayor.",
    "Contoso was asked. Nothing was said of Northwind or 🐙.",
)
LATER = ("Northwind sells its harbour to Contoso for CHF 12 million.",)
UNDATED = ("Zürich waits.",)


class Pile:
    """Three articles that mention two companies and a city."""

    def __init__(self, path: Path) -> None:
        self.library = Library.create(path)
        self.northwind = entity_of("Northwind", EntityType.ORGANISATION)
        self.contoso = entity_of("Contoso", EntityType.ORGANISATION)
        self.zurich = entity_of("Zürich")
        self.library.apply(making(self.northwind, self.contoso, self.zurich))
        self.plain: dict[str, str] = {}
        self.first = self._put(NEWS, "A harbour", published="2025-03-01", source="Post")
        self.second = self._put(LATER, "A sale", published="2025-05-20T10:00:00Z")
        self.undated = self._put(UNDATED, "Waiting", published="19 hours before")
        for article, words, entity in (
            (self.first, "Northwind", self.northwind),
            (self.first, "Northwind or", self.northwind),
            (self.first, "Contoso", self.contoso),
            (self.first, "Zürich", self.zurich),
            (self.second, "Northwind", self.northwind),
            (self.second, "Contoso", self.contoso),
            (self.undated, "Zürich", self.zurich),
        ):
            self.mention(article, words, entity)
        self.money(self.first, "CHF 3 million", "3000000", "CHF")
        self.money(self.second, "CHF 12 million", "12000000", "CHF")

    def mention(self, article: Article, words: str, entity: Entity) -> None:
        """Put a mention on some words."""
        plain = self.plain[article.id]
        self.library.apply(making(mark_on(article, plain, words, entity=entity.id)))

    def money(self, article: Article, words: str, number: str, unit: str) -> None:
        """Put a value on some words."""
        value = Value(ValueKind.MONEY, Decimal(number), unit)
        mark = mark_on(article, self.plain[article.id], words, value=value)
        self.library.apply(making(mark))

    def ask(self, question: Callable[..., Any], chosen: Filter | None = None, **told: Any) -> Any:
        """Return what is answered of the whole library, or of what a filter chooses."""
        return insights.asked(self.library, chosen or Filter(), partial(question, **told))

    def sentences(self, **sought: Any) -> list[tuple[str, list[str]]]:
        """Return sentences with the words in them that are emphasised."""
        found = self.ask(insights.passages, sought=Sought(**sought))
        return [
            (p.snippet.words, [hit.of(p.snippet.words) for hit in p.snippet.hits])
            for p in found.shown
        ]

    def _put(self, paragraphs: tuple[str, ...], title: str, **fields: Any) -> Article:
        text = text_of(*paragraphs)
        article = put(self.library, text, title, **fields)
        self.plain[article.id] = text.plain
        return article


@pytest.fixture
def pile(tmp_path: Path) -> Iterator[Pile]:
    """Give a library of three articles."""
    made = Pile(tmp_path / "pile.postil")
    yield made
    made.library.close()


def test_what_is_mentioned_most_comes_first_with_its_articles(pile: Pile) -> None:
    found = pile.ask(insights.most_mentioned)
    assert [(e.name, e.mentions, e.articles) for e in found.entities] == [
        ("Northwind", 3, 2),
        ("Contoso", 2, 2),
        ("Zürich", 2, 2),
    ]
    assert found.total == 3


def test_one_type_is_counted_alone_and_what_is_left_out_is_told(pile: Pile) -> None:
    found = pile.ask(insights.most_mentioned, type_=EntityType.ORGANISATION, limit=1)
    assert [e.name for e in found.entities] == ["Northwind"]
    assert found.total == 2


@pytest.mark.parametrize(
    ("chosen", "mentions"),
    [
        (Filter(source="Post"), 2),
        (Filter(query="sells"), 1),
        (Filter(query="date:2025-05"), 1),
        (Filter(), 3),
    ],
)
def test_only_the_articles_that_a_filter_chooses_count(
    pile: Pile, chosen: Filter, mentions: int
) -> None:
    assert pile.ask(insights.most_mentioned, chosen).entities[0].mentions == mentions


def test_articles_and_marks_in_the_trash_count_for_nothing(pile: Pile) -> None:
    pile.library.apply(changing(pile.first, trashed=now()))
    found = pile.ask(insights.most_mentioned)
    assert {e.name: e.mentions for e in found.entities} == {
        "Northwind": 1,
        "Contoso": 1,
        "Zürich": 1,
    }


def test_a_timeline_has_no_gaps_and_tells_what_has_no_date(pile: Pile) -> None:
    found = pile.ask(insights.over_time, step=Step.MONTH)
    assert [(p.first, p.articles, p.mentions) for p in found.periods] == [
        (date(2025, 3, 1), (1,), (4,)),
        (date(2025, 4, 1), (0,), (0,)),
        (date(2025, 5, 1), (1,), (2,)),
    ]
    assert found.undated == (1, 1)


def test_periods_are_as_long_as_the_range_of_days_demands(pile: Pile) -> None:
    assert pile.ask(insights.over_time).step is Step.WEEK
    text = text_of("Long ago.")
    put(pile.library, text, "Old", published="1950-01-01")
    assert pile.ask(insights.over_time).step is Step.YEAR
    put(pile.library, text_of("At first."), "Oldest", published="0001-01-01")
    assert pile.ask(insights.over_time, step=Step.DAY).step is Step.YEAR


def test_entities_have_lines_of_their_own(pile: Pile) -> None:
    wanted = (pile.zurich.id, pile.northwind.id)
    found = pile.ask(insights.over_time, entities=wanted, step=Step.YEAR)
    assert [e.name for e in found.entities] == ["Zürich", "Northwind"]
    assert [(p.articles, p.mentions) for p in found.periods] == [((1, 2), (1, 3))]
    assert found.undated == (1, 1)


def test_entities_meet_in_articles_and_in_fewer_paragraphs(pile: Pile) -> None:
    def met(within: Within) -> dict[frozenset[str], int]:
        found = pile.ask(insights.together, within=within)
        names = [e.name for e in found.entities]
        return {frozenset((names[p.one], names[p.other])): p.meetings for p in found.pairs}

    companies, home = frozenset(("Northwind", "Contoso")), frozenset(("Northwind", "Zürich"))
    assert met(Within.ARTICLE) == {companies: 2, home: 1, frozenset(("Contoso", "Zürich")): 1}
    assert met(Within.PARAGRAPH) == {companies: 2, home: 1}


def test_sentences_hold_the_words_that_a_figure_counts(pile: Pile) -> None:
    assert pile.sentences(entities=(pile.northwind.id,)) == [
        ("Northwind sells its harbour to Contoso for CHF 12 million.", ["Northwind"]),
        ("Northwind opens a harbour in Zürich.", ["Northwind"]),
        ("Nothing was said of Northwind or 🐙.", ["Northwind or"]),
    ]


def test_what_a_whole_article_mentions_is_shown_by_how_it_begins(pile: Pile) -> None:
    lake = entity_of("Léman")
    on_whole = (
        mark_on(pile.first, "", None, entity=one.id, note="all of it")
        for one in (lake, pile.zurich)
    )
    pile.library.apply(making(lake, *on_whole))
    beginning = "Northwind opens a harbour in Zürich."
    assert pile.sentences(entities=(lake.id,)) == [(beginning, [])]
    assert (beginning, ["Zürich"]) in pile.sentences(entities=(pile.zurich.id,))
    pair = (lake.id, pile.northwind.id)
    assert pile.sentences(entities=pair, together=Within.ARTICLE)[0] == (beginning, ["Northwind"])
    assert pile.sentences(entities=pair, together=Within.PARAGRAPH) == []


def test_the_sentences_of_a_pair_are_those_of_where_it_meets(pile: Pile) -> None:
    pair = (pile.northwind.id, pile.contoso.id)
    near = pile.sentences(entities=pair, together=Within.PARAGRAPH)
    assert near[0] == (LATER[0], ["Northwind", "Contoso"])
    assert [words for words, _ in near[1:]] == [
        "Contoso was asked.",
        "Nothing was said of Northwind or 🐙.",
    ]
    everywhere = pile.sentences(entities=pair, together=Within.ARTICLE)
    assert "Northwind opens a harbour in Zürich." in [words for words, _ in everywhere]


def test_the_sentences_of_a_period_are_of_its_days(pile: Pile) -> None:
    may = {"first": date(2025, 5, 1), "last": date(2025, 5, 31)}
    assert [words for words, _ in pile.sentences(**may)] == [LATER[0]]
    assert pile.sentences(undated=True) == [("Zürich waits.", ["Zürich"])]


def test_an_article_without_mentions_shows_how_it_begins(pile: Pile) -> None:
    put(pile.library, text_of("Nobody is here."), "Silence", published="2025-05-21")
    may = {"first": date(2025, 5, 21), "last": date(2025, 5, 21)}
    assert pile.sentences(**may) == [("Nobody is here.", [])]


def test_the_largest_amount_of_each_currency_comes_first(pile: Pile) -> None:
    pile.money(pile.first, "the Mayor", "9", "USD")
    found = pile.ask(insights.money)
    assert [(a.unit, a.number) for a in found.amounts] == [
        ("CHF", Decimal(12000000)),
        ("CHF", Decimal(3000000)),
        ("USD", Decimal(9)),
    ]
    passage = found.amounts[0].passage
    assert [hit.of(passage.snippet.words) for hit in passage.snippet.hits] == ["CHF 12 million"]


def test_amounts_that_are_only_suggested_are_shown_on_demand(pile: Pile) -> None:
    plain = pile.plain[pile.second.id]
    start = plain.index("harbour")
    suggested = Suggestion(
        article=pile.second.id,
        text=pile.second.text,
        span=Span(start, start + 7),
        quote="harbour",
        type=ValueKind.MONEY,
        source="value",
        score=0.9,
        value=Value(ValueKind.MONEY, Decimal("1.5"), "EUR"),
    )
    pile.library.suggestions.renew([(pile.second.id, pile.second.text, [suggested])])
    assert pile.ask(insights.money).pending == 1
    assert "EUR" not in {a.unit for a in pile.ask(insights.money).amounts}
    shown = pile.ask(insights.money, pending=True)
    assert [a.passage.pending for a in shown.amounts if a.unit == "EUR"] == [True]
    pile.money(pile.second, "harbour", "1.5", "EUR")  # now a person has said so
    assert pile.ask(insights.money, pending=True).pending == 0


def test_an_amount_is_not_suggested_where_any_of_its_words_are_tagged(pile: Pile) -> None:
    plain = pile.plain[pile.second.id]
    start = plain.index("its harbour")
    suggested = Suggestion(
        article=pile.second.id,
        text=pile.second.text,
        span=Span(start, start + 11),
        quote="its harbour",
        type=ValueKind.MONEY,
        source="value",
        score=0.9,
        value=Value(ValueKind.MONEY, Decimal(2), "EUR"),
    )
    pile.library.suggestions.renew([(pile.second.id, pile.second.text, [suggested])])
    assert pile.ask(insights.money).pending == 1
    pile.mention(pile.second, "harbour", pile.zurich)
    assert pile.ask(insights.money).pending == 0


def test_a_worker_reads_for_itself_and_stops_when_it_is_told(pile: Pile) -> None:
    path = pile.library.path
    found = insights.on_worker(path, Filter(), insights.most_mentioned, Unwatched())
    assert found.total == 3

    class Unwanted:
        def report(self, _done: int, _total: int, _what: str) -> None:
            raise CancelledError

    question = partial(insights.together, within=Within.PARAGRAPH)
    with pytest.raises(CancelledError):
        insights.on_worker(path, Filter(), question, Unwanted())


def test_an_empty_library_has_no_figures(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "empty.postil")
    for question in (insights.most_mentioned, insights.over_time, insights.together):
        insights.asked(library, Filter(), question)
    assert insights.asked(library, Filter(), insights.money).amounts == ()
    library.close()


def test_numbers_are_written_plainly_and_cells_are_guarded(pile: Pile, tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    rows = [("=Northwind", 1234, Decimal("1.50"), None)]
    export_figures(pile.library.path, file, ("name", "count", "amount", "note"), rows)
    written = file.read_bytes().decode("utf-8-sig")
    assert written == "name,count,amount,note\r\n'=Northwind,1234,1.50,\r\n"
    assert unguard("'=Northwind") == "=Northwind"


def test_figures_are_never_written_over_the_library(pile: Pile) -> None:
    with pytest.raises(ExportError, match="is the library itself"):
        export_figures(pile.library.path, pile.library.path, ("name",), [])


TIES = st.lists(
    st.tuples(st.integers(0, 11), st.integers(0, 11), st.floats(0, 1)).filter(
        lambda tie: tie[0] != tie[1]
    ),
    max_size=30,
)


@given(st.integers(0, 12), TIES)
def test_places_lie_in_the_square_and_are_the_same_every_time(
    count: int, ties: list[tuple[int, int, float]]
) -> None:
    known = [tie for tie in ties if max(tie[:2]) < count]
    found = places(count, known)
    assert len(found) == count
    assert all(-1 <= value <= 1 for place in found for value in place)
    assert found == places(count, known)


def test_what_meets_often_lies_closer_than_what_does_not() -> None:
    found = [complex(*place) for place in places(6, [(0, 1, 1.0)])]
    others = [abs(found[0] - found[n]) for n in range(2, 6)]
    assert abs(found[0] - found[1]) < sum(others) / len(others)
