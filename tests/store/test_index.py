"""Full-text search meets words in any script, and nothing in a query can break it."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.domain.article import Article
from reader.domain.listing import Filter, Shelf
from reader.domain.query import Said
from reader.store.index import segment
from reader.store.library import Library
from tests.asking import asked, match, said
from tests.samples import LATER, Filled, changing, making, mark_on, put, text_of

SAID = {
    "latin": "Crème brûlée in the naïve café, 20% of US$1 billion.",
    "chinese": "新加坡在淡滨尼建立半导体研究中心",
    "japanese": "東京タワーとひらがな",
    "mixed": "AI公司DeepSeek发布模型",
    "rare": "𠀀𠀁 are rare",
    "korean": "서울 타워",
    "arabic": "القارئ يكتب في الهامش",
    "greek": "Ὁ ἄνθρωπος ΣΊΣΥΦΟΣ",
    "decomposed": "cafe\u0301 noir",
    "emoji": "an octopus 🐙 swims",
}


@pytest.fixture
def shelf(full: Filled) -> dict[str, Article]:
    """Return one article for each of `SAID`, all in one library."""
    return {name: put(full.library, text_of(words), name) for name, words in SAID.items()}


def found(library: Library, *words: Said, **conditions: Any) -> list[str]:
    """Return the titles of the articles that say all words, asked in both ways."""
    where = asked(*words)
    assert where is not None
    ids = library.listing.ids(Filter(**conditions), asked=where)
    if not conditions:
        assert set(library.listing.best(where, match(*words), 100)) == set(ids)
    return sorted(row.title for row in library.listing.rows(ids))


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("creme", ["latin"]),
        ("CRÈME BRULEE", ["latin"]),
        ("billion", ["latin"]),
        ("新加坡", ["chinese"]),
        ("坡在淡", ["chinese"]),
        ("半", ["chinese"]),
        ("半体", []),
        ("京タワ", ["japanese"]),
        ("ひらが", ["japanese"]),
        ("司deepseek发", ["mixed"]),
        ("AI", ["mixed"]),
        ("𠀁", ["rare"]),
        ("𠀀𠀁", ["rare"]),
        ("서울", ["korean"]),
        ("القارئ", ["arabic"]),
        ("ἄνθρωπος", ["greek"]),
        ("noir", ["decomposed"]),
        ("swims", ["emoji"]),
        ("octopus 🐙 swims", ["emoji"]),
        ("bru", []),
    ],
)
def test_words_are_found_in_any_script_and_with_or_without_accents(
    full: Filled, shelf: dict[str, Article], words: str, titles: list[str]
) -> None:
    assert [title for title in found(full.library, said(words)) if title in shelf] == titles


def test_accents_are_folded_however_they_are_written(
    full: Filled, shelf: dict[str, Article]
) -> None:
    everywhere = ["The harbour", "decomposed", "latin"]
    for spelling in ("cafe", "café", "cafe\u0301", "CAFÉ"):
        assert found(full.library, said(spelling)) == everywhere


def test_a_phrase_is_words_that_follow_each_other(full: Filled) -> None:
    assert found(full.library, said("ships bring coffee")) == ["The harbour"]
    assert found(full.library, said("ships coffee")) == []
    assert found(full.library, said("ships"), said("coffee")) == ["The harbour"]
    assert found(full.library, said("ships"), said("半导体")) == []


def test_a_prefix_lets_the_last_word_go_on(full: Filled) -> None:
    assert found(full.library, said("harb")) == []
    assert found(full.library, said("harb", prefix=True)) == ["The harbour"]
    assert found(full.library, said("the harb", prefix=True)) == ["The harbour"]
    assert found(full.library, said("ha café", prefix=True)) == []
    assert found(full.library, said("半", prefix=True)) == ["半导体"]


@pytest.mark.parametrize(
    "where",
    ["harbour", "Asia Times", "Margin", "Ulan", "yesterday", "bring coffee", "联合早报"],
)
def test_words_are_found_in_titles_sources_authors_texts_quotes_and_notes(
    full: Filled, where: str
) -> None:
    assert len(found(full.library, said(where))) == 1


def test_one_term_may_be_in_the_title_and_another_in_a_note(full: Filled) -> None:
    assert found(full.library, said("harbour"), said("yesterday")) == ["The harbour"]


def test_what_is_in_the_trash_is_not_found(full: Filled) -> None:
    library = full.library
    library.apply(changing(full.note, trashed=LATER))
    assert found(library, said("yesterday")) == []
    library.apply(changing(full.article, trashed=LATER))
    assert found(library, said("coffee")) == []
    assert found(library, said("coffee"), shelf=Shelf.TRASH) == ["The harbour"]
    library.apply(changing(full.article, trashed=LATER).inverse())
    assert found(library, said("coffee")) == ["The harbour"]


def test_the_index_follows_what_is_changed_and_removed(full: Filled) -> None:
    library = full.library
    renamed = changing(full.article, title="Renamed")
    library.apply(renamed)
    assert found(library, said("renamed")) == ["Renamed"]
    written = changing(full.note, note="Afterthought")
    library.apply(written)
    assert found(library, said("yesterday")) == []
    assert found(library, said("afterthought")) == ["Renamed"]
    library.apply(written.inverse())
    library.apply(renamed.inverse())
    assert found(library, said("renamed")) == found(library, said("afterthought")) == []


def test_words_in_titles_come_before_words_in_texts_before_words_in_notes(full: Filled) -> None:
    library = full.library
    filler = " and so it goes on and on" * 5
    noted = put(library, text_of(f"Nothing.{filler}"), "Noted")
    library.apply(making(mark_on(noted, "", None, note="zeppelin")))
    written = put(library, text_of(f"A zeppelin.{filler}"), "Written")
    titled = put(library, text_of(f"Something.{filler}"), "Zeppelin")
    where, words = asked(said("zeppelin")), match(said("zeppelin"))
    assert where is not None
    best = library.listing.best(where, words, 10)
    assert best == [titled.id, written.id, noted.id]
    assert library.listing.best(where, words, 2) == best[:2]


def test_two_articles_of_one_text_are_both_found(full: Filled) -> None:
    put(full.library, full.text, "Again")
    assert found(full.library, said("dawn")) == ["Again", "The harbour"]


INJECTIONS = [
    '"', '""', '" OR "', '" *', "*", "**", "(", ")", "(coffee", "coffee)", ":", "title:coffee",
    "plain : coffee", "^", "^coffee", "-", "-coffee", "AND", "OR", "NOT", "NEAR", "NEAR(a b)",
    "AND coffee", "coffee OR", "coffee AND tea", "{a b}:c", "+", "coffee + tea", "\\", "'", ";",
    "'; DROP TABLE articles; --", "%", "_", "\0", "cof\0fee", "", " ", "\n", "\ud800", "a\udfff",
    "\u0301", "\U000e0101", "\ufeff", "x" * 100_000, "新" * 20_000,
]  # fmt: skip


@pytest.mark.parametrize("prefix", [False, True])
def test_no_sign_of_the_query_language_breaks_out_of_a_term(full: Filled, prefix: bool) -> None:
    for words in INJECTIONS:
        titles = found(full.library, said(words, prefix))
        assert titles in ([], ["The harbour"]), words
        found(full.library, said(words, prefix), said("coffee"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.builds(said, st.text(st.characters()), st.booleans()), min_size=1, max_size=4))
def test_no_words_are_refused(full: Filled, words: list[Said]) -> None:
    found(full.library, *words)


@given(st.text())
def test_setting_characters_apart_changes_nothing_but_space(words: str) -> None:
    assert segment(words).split() == segment(segment(words)).split()
    assert "".join(segment(words).split()) == "".join(words.split())


def test_every_run_of_characters_of_a_text_without_spaces_is_found(full: Filled) -> None:
    plain = SAID["chinese"]
    put(full.library, text_of(plain), "all")
    for start in range(len(plain)):
        for stop in range(start + 1, len(plain) + 1, 3):
            assert "all" in found(full.library, said(plain[start:stop]))
