"""Queries are parsed without ever failing, and snippets show what was searched for."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.domain.errors import QueryError
from reader.domain.folding import fold
from reader.domain.listing import Filter
from reader.domain.text import is_ideograph
from reader.services.searching import parse, search, snippets
from reader.store.index import Term
from tests.samples import LATER, Filled, changing, making, mark_on, put, text_of


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("", []),
        ("   ", []),
        ("* - ( ) : ^", []),
        ('""', []),
        ("harbour ", [Term("harbour")]),
        ("harbour", [Term("harbour", prefix=True)]),
        ("harb* ", [Term("harb", prefix=True)]),
        ("coffee news", [Term("coffee"), Term("news", prefix=True)]),
        ('"bring coffee"', [Term("bring coffee")]),
        ('"bring coffee" news ', [Term("bring coffee"), Term("news")]),
        ('"bring coff', [Term("bring coff")]),
        ("AND OR NOT ", [Term("AND"), Term("OR"), Term("NOT")]),
        ("title:coffee ", [Term("title:coffee")]),
        ("新加坡", [Term("新加坡", prefix=True)]),
        ("a_ _ ", [Term("a_")]),
    ],
)
def test_a_query_asks_for_terms_that_all_have_to_be_said(query: str, terms: list[Term]) -> None:
    assert parse(query) == terms


def titles(full: Filled, query: str) -> list[str]:
    return [hit.title for hit in search(full.library, query, 10)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("cafe", ["The harbour"]),
        ("COFFEE ", ["The harbour"]),
        ("coff", ["The harbour"]),
        ("coff ", []),
        ("coff* ", ["The harbour"]),
        ('"ships bring"', ["The harbour"]),
        ('"bring ships"', []),
        ("ships zurich", ["The harbour"]),
        ("半导体", ["半导体"]),
        ("导体研究", ["半导体"]),
        ("東京タワー", ["半导体"]),
        ("الهامش", ["الهامش"]),
        ("yesterday", ["The harbour"]),
        ("", []),
        ("( * )", []),
        ("coffee OR ships ", []),
        ('coffee" OR "', []),
    ],
)
def test_a_search_finds_what_says_everything(full: Filled, query: str, found: list[str]) -> None:
    assert titles(full, query) == found


def test_a_search_gives_no_more_than_wanted(full: Filled) -> None:
    for number in range(5):
        put(full.library, text_of(f"coffee {number}"))
    assert len(search(full.library, "coffee", 3)) == 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.text(st.characters(), max_size=30) | st.text("\"*()^:-+{}\\'ANDORNEAR 新é\0", max_size=20)
)
def test_no_query_is_refused(full: Filled, query: str) -> None:
    for hit in search(full.library, query, 5):
        assert hit.snippet.words
    full.library.listing.ids(Filter(query=query), terms=parse(query))


def test_a_query_asks_for_as_many_terms_as_can_be_looked_for(full: Filled) -> None:
    most = " ".join(["coffee", '"ships bring"'] * 16) + " "
    assert len(parse(most)) == 32
    assert titles(full, most) == ["The harbour"]
    assert len(full.library.listing.ids(Filter(query=most), terms=parse(most))) == 1


@pytest.mark.parametrize("more", ["one", "one more and more", '"one more"', "one " * 1_100])
def test_a_query_that_asks_for_more_is_refused_at_the_first_that_is_too_many(
    full: Filled, more: str
) -> None:
    most = "🐙 " + "coffee – " * 32
    with pytest.raises(QueryError, match="32 words or phrases at once, and “one") as refused:
        search(full.library, most + more, 5)
    assert refused.value.span.start == len(most)


def test_the_snippet_is_of_the_text_else_of_a_note_else_the_beginning(full: Filled) -> None:
    [in_text] = search(full.library, "stories", 5)
    assert [span.of(in_text.snippet.words) for span in in_text.snippet.hits] == ["stories"]
    [in_note] = search(full.library, "yesterday", 5)
    assert in_note.snippet.words == "Compare with *yesterday*."
    assert [span.of(in_note.snippet.words) for span in in_note.snippet.hits] == ["yesterday"]
    [in_title] = search(full.library, "asia", 5)
    assert in_title.snippet.hits == ()
    assert in_title.snippet.words == full.text.plain.replace("\n", " ")


def test_a_note_in_the_trash_gives_no_snippet(full: Filled) -> None:
    note = mark_on(full.chinese, "", None, note="A zeppelin.")
    full.library.apply(making(note))
    assert titles(full, "zeppelin") == ["半导体"]
    full.library.apply(changing(note, trashed=LATER))
    assert titles(full, "zeppelin") == []


@pytest.mark.parametrize(
    ("plain", "query", "hits"),
    [
        ("One café, two cafés.", "cafe ", ["café"]),
        ("One café, two cafés.", "cafe", ["café", "cafés"]),
        ("cafe\u0301 noir", "café ", ["cafe"]),
        ("the theme of the day", "the ", ["the", "the"]),
        ("take on, take off", '"take off"', ["take off"]),
        ("take — off", '"take off"', ["take — off"]),
        ("新加坡在新加坡河", "新加坡", ["新加坡", "新加坡"]),
        ("AI公司DeepSeek发布", "deepseek", ["DeepSeek"]),
        ("AI公司 DeepSeek发布", "公司deepseek发", ["公司 DeepSeek发"]),
        ("snake_case and case", "case ", ["case", "case"]),
        ("🐙🐙 octopus", "octo", ["octopus"]),
        ("İstanbul", "istanbul ", ["İstanbul"]),
    ],
)
def test_hits_are_the_words_that_were_searched_for(
    full: Filled, plain: str, query: str, hits: list[str]
) -> None:
    article = put(full.library, text_of(plain), "Sought")
    snippet = snippets(full.library, [article.id], parse(query))[article.id]
    assert [span.of(snippet.words) for span in snippet.hits] == hits


def test_a_hit_far_into_a_long_text_is_in_the_snippet(full: Filled) -> None:
    plain = "wide words go on and on, " * 200 + "and then a zeppelin flies over " + "the end. " * 99
    article = put(full.library, text_of(plain), "Long")
    snippet = snippets(full.library, [article.id], parse("zeppelin"))[article.id]
    assert [span.of(snippet.words) for span in snippet.hits] == ["zeppelin"]
    assert len(snippet.words) <= 240


def bare(words: str) -> str:
    """Return letters and digits only."""
    return "".join(filter(str.isalnum, words))


SAID = (
    "the", "Café", "cafés", "新加坡", "坡", "🐙", "US$1", "it’s", "Tōkyō", "東京", "القارئ", "a",
    "–", "x_y",
)  # fmt: skip
vocabulary = st.sampled_from(SAID)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.lists(vocabulary, min_size=1, max_size=120),
    st.lists(vocabulary, min_size=1, max_size=3),
    st.booleans(),
    st.sampled_from(["", " "]),
)
def test_every_hit_lies_on_words_that_were_searched_for(
    full: Filled, said: list[str], sought: list[str], finished: bool, between: str
) -> None:
    article = put(full.library, text_of(between.join(said)), "Zz")
    terms = parse(" ".join(sought) + (" " if finished else ""))
    snippet = snippets(full.library, [article.id], terms)[article.id]
    folded = [bare(fold(term.words)) for term in terms]
    for span in snippet.hits:
        assert 0 <= span.start < span.stop <= len(snippet.words)
        hit = fold(span.of(snippet.words))
        assert any(bare(hit).startswith(words) for words in folded), hit
    found = full.library.listing.ids(Filter(), terms=terms)
    if terms and article.id in found:
        assert snippet.hits


@given(st.text())
def test_folding_keeps_every_place(words: str) -> None:
    assert len(fold(words)) == len(words)
    for character, folded in zip(words, fold(words), strict=True):
        if character.isascii() or is_ideograph(character):
            plain = unicodedata.normalize("NFKD", character)[0].lower()
            assert folded == plain
