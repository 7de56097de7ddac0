"""Queries are parsed without ever failing, and snippets show what was searched for."""

import unicodedata
from contextlib import suppress
from typing import TypeGuard

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.domain.errors import QueryError
from reader.domain.folding import fold
from reader.domain.ids import ArticleId
from reader.domain.listing import Filter, Snippet
from reader.domain.query import Leaf, Said, leaves
from reader.domain.text import is_ideograph
from reader.services.searching import search, understand
from tests.samples import LATER, Filled, changing, making, mark_on, put, text_of


def titles(full: Filled, query: str) -> list[str]:
    """Return the titles of what a query finds, asked in both ways."""
    hits = search(full.library, query, 10)
    asked = understand(full.library, query)
    if asked is not None:
        ids = full.library.listing.ids(Filter(), asked=asked.condition())
        assert {hit.article for hit in hits} == set(ids)
    return [hit.title for hit in hits]


def snippet_of(full: Filled, article: ArticleId, query: str) -> Snippet:
    asked = understand(full.library, query)
    assert asked is not None
    return asked.snippets(full.library, [article])[article]


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
        ("coffee OR zeppelin ", ["The harbour"]),
        ("coffee -ships ", []),
        ("-coffee ", ["الهامش", "半导体"]),
        ("-zeppelin coffee ", ["The harbour"]),
    ],
)
def test_a_search_finds_what_says_everything(full: Filled, query: str, found: list[str]) -> None:
    assert titles(full, query) == found


@pytest.mark.parametrize(
    "query", ["deepseek", "DeepSeek ", "ＤｅｅｐＳｅｅｋ ", "deep", "ＡＩ ", "ai公司 "]
)
def test_full_width_letters_are_met_whichever_way_they_are_written(
    full: Filled, query: str
) -> None:
    put(full.library, text_of("ＡＩ公司ＤｅｅｐＳｅｅｋ発表"), "Wide")
    put(full.library, text_of("AI公司 DeepSeek 发布"), "Narrow")
    assert sorted(titles(full, query)) == ["Narrow", "Wide"]


def test_a_search_gives_no_more_than_wanted(full: Filled) -> None:
    for number in range(5):
        put(full.library, text_of(f"coffee {number}"))
    assert len(search(full.library, "coffee", 3)) == 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.text(st.characters(), max_size=30) | st.text("\"*()^:-+{}\\'ANDORNEAR 新é\0", max_size=20)
)
def test_no_query_breaks_a_search(full: Filled, query: str) -> None:
    with suppress(QueryError):
        titles(full, query)


def test_a_query_asks_for_as_many_terms_as_can_be_looked_for(full: Filled) -> None:
    most = " ".join(["coffee", '"ships bring"'] * 16) + " "
    assert titles(full, most) == ["The harbour"]


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
        ("One café, two cafés.", '"cafe"', ["café"]),
        ("One café, two cafés.", "cafe ", ["café", "cafés"]),
        ("One café, two ＣＡＦÉ.", "cafe ", ["café", "ＣＡＦÉ"]),
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
    snippet = snippet_of(full, article.id, query)
    assert [span.of(snippet.words) for span in snippet.hits] == hits


def test_a_hit_far_into_a_long_text_is_in_the_snippet(full: Filled) -> None:
    plain = "wide words go on and on, " * 200 + "and then a zeppelin flies over " + "the end. " * 99
    article = put(full.library, text_of(plain), "Long")
    snippet = snippet_of(full, article.id, "zeppelin")
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
    asked = understand(full.library, " ".join(sought) + (" " if finished else ""))
    if asked is None:
        return
    snippet = asked.snippets(full.library, [article.id])[article.id]
    forms = [asked.wanted.forms_of(leaf) for leaf in leaves(asked.wanted.node) if is_said(leaf)]
    folded = [bare(fold(words)) for form in forms for words in (form.words, *form.spellings)]
    for span in snippet.hits:
        assert 0 <= span.start < span.stop <= len(snippet.words)
        hit = fold(span.of(snippet.words))
        assert any(bare(hit).startswith(words) for words in folded), hit
    if article.id in full.library.listing.ids(Filter(), asked=asked.condition()):
        assert snippet.hits


def is_said(leaf: Leaf) -> TypeGuard[Said]:
    return isinstance(leaf, Said)


@given(st.text())
def test_folding_keeps_every_place(words: str) -> None:
    assert len(fold(words)) == len(words)
    for character, folded in zip(words, fold(words), strict=True):
        if character.isascii() or is_ideograph(character):
            plain = unicodedata.normalize("NFKD", character)[0].lower()
            assert folded == plain
