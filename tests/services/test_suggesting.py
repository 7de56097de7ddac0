"""Suggestions come from every suggester, stay pending, and leave alone what people decided."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from reader.domain.article import Article
from reader.domain.entity import Alias, AliasKind, EntityType
from reader.domain.suggestion import Source, Suggestion
from reader.services import deciding
from reader.services.progress import CancelledError
from reader.services.session import Session
from reader.services.suggesting import suggest_in
from reader.store.library import Library
from reader.suggesters.plug_ins import PlugIns
from tests.samples import STAMP, Emptying, changing, entity_of, making, mark_on, put, text_of

PLAIN = "Northwind Holdings paid US$5 million in March 2024, analysts say. Northwind did not reply."
CHINESE = "昨天，微软公司宣布。"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with closing(Library.create(path)) as made:
        yield made


@pytest.fixture
def article(library: Library) -> Article:
    return put(library, text_of(PLAIN), "Northwind", published="2025-03-06")


def seen(library: Library, article: Article) -> dict[str, Suggestion]:
    return {one.quote: one for one in library.suggestions.pending(article.id)}


def test_values_and_names_are_suggested_in_an_article(library: Library, article: Article) -> None:
    done = suggest_in(library, [article.id])
    found = seen(library, article)
    assert done.new == len(found)
    assert found["US$5 million"].source == Source.VALUE
    assert found["Northwind Holdings"].type is EntityType.ORGANISATION
    worth = found["March 2024"].value
    assert worth is not None
    assert (worth.first, worth.last) == (date(2024, 3, 1), date(2024, 3, 31))
    assert all(PLAIN[one.span.start : one.span.stop] == one.quote for one in found.values())


def test_names_of_the_library_go_before_rules(library: Library, article: Article) -> None:
    known = entity_of("Northwind Holdings", EntityType.PLACE)._replace(
        aliases=(Alias("Northwind", AliasKind.ALIAS),)
    )
    library.apply(making(known))
    suggest_in(library, [article.id])
    found = seen(library, article)
    assert found["Northwind Holdings"].source == Source.DICTIONARY
    assert found["Northwind Holdings"].entity == found["Northwind"].entity == known.id
    assert found["Northwind"].type is EntityType.PLACE


def test_a_second_look_finds_nothing_new(library: Library, article: Article) -> None:
    assert suggest_in(library, [article.id]).new
    before = library.suggestions.select("")
    assert suggest_in(library).new == 0
    assert library.suggestions.select("") == before


def test_what_a_person_decided_is_not_suggested_again(library: Library, article: Article) -> None:
    session = Session(library, "Ada")
    suggest_in(library, [article.id])
    found = seen(library, article)
    session.perform(deciding.reject([found["US$5 million"]], STAMP))
    session.perform(deciding.accept(library, [found["March 2024"]], STAMP))
    session.perform(deciding.never_suggest(library, "northwind holdings", STAMP))
    suggest_in(library, [article.id])
    assert not {"US$5 million", "March 2024", "Northwind Holdings"} & seen(library, article).keys()


def test_nothing_is_suggested_inside_what_a_person_tagged(
    library: Library, article: Article
) -> None:
    tagged = entity_of("Northwind Holdings paid US$5 million", EntityType.EVENT)
    words = "Northwind Holdings paid US$5 million"
    library.apply(making(tagged, mark_on(article, PLAIN, words, entity=tagged.id)))
    suggest_in(library, [article.id])
    stop = PLAIN.index(words) + len(words)
    assert all(one.span.start >= stop for one in seen(library, article).values())


def test_an_alias_for_one_article_is_looked_for_only_there(
    library: Library, article: Article
) -> None:
    other = put(library, text_of("The reply came late. analysts left."), "Other")
    known = entity_of("Analysts’ Club", EntityType.ORGANISATION)._replace(
        aliases=(Alias("analysts", AliasKind.ALIAS, False, article.id),)
    )
    library.apply(making(known))
    suggest_in(library)
    assert seen(library, article)["analysts"].entity == known.id
    assert "analysts" not in seen(library, other)


def test_chinese_names_are_found_without_boundaries(library: Library) -> None:
    article = put(library, text_of(CHINESE), "微软")
    known = entity_of("微软", EntityType.ORGANISATION)
    library.apply(making(known))
    suggest_in(library)
    assert seen(library, article)["微软"].entity == known.id


def test_us_dollars_are_not_the_us(library: Library) -> None:
    article = put(library, text_of("The US paid US$5 and told us."), "Dollars")
    known = entity_of("US", EntityType.PLACE)
    library.apply(making(known))
    suggest_in(library)
    spans = [one.span.start for one in library.suggestions.pending_of(known.id)]
    assert spans == [4]
    assert article.id in {one.article for one in library.suggestions.pending()}


def test_articles_in_the_trash_are_left_alone(library: Library, article: Article) -> None:
    library.apply(changing(article, trashed=STAMP.at))
    assert suggest_in(library).articles == 0


def test_a_run_that_is_stopped_keeps_whole_what_it_has(library: Library) -> None:
    articles = [put(library, text_of(f"{PLAIN} {n}"), f"No. {n}") for n in range(130)]

    class Impatient:
        def report(self, done: int, total: int, what: str) -> None:
            if done > 0:
                raise CancelledError

    with pytest.raises(CancelledError):
        suggest_in(library, progress=Impatient())
    looked_at = {one.article for one in library.suggestions.pending()}
    assert len(looked_at) == 100
    assert looked_at < {article.id for article in articles}
    assert list(library.findings()) == []


def test_an_article_that_goes_meanwhile_keeps_nobody_from_the_others(
    library: Library, article: Article
) -> None:
    other = put(library, text_of("Nobody paid US$7 million."), "Nobody")
    suggest_in(library, [article.id, other.id], Emptying(library, article.text))
    assert seen(library, article) == {}
    assert "US$7 million" in seen(library, other)


def test_a_plug_in_that_fails_is_named_even_if_it_is_the_only_one(
    library: Library, article: Article
) -> None:
    with PlugIns({"odd": "nowhere_to_be_found:suggest"}) as plug_ins:
        done = suggest_in(library, [article.id], plug_ins=plug_ins)
    [trouble] = done.troubles
    assert "“odd”" in trouble
    assert "Northwind Holdings" in seen(library, article)
