"""The starter library is well formed, and takes facts and not phrases from its sources."""

import re
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.domain.entity import EntityType

from .starter import SEEDS, Mark, Seed, briefs, marks, seeds

CORPUS = SEEDS.parents[1] / "shared" / "corpus" / "000_b4e75141e07d2c74.txt"
PHRASE = 8
"""Words in a row that count as copied."""

FIELDS = {"quote", "occurrence", "color", "entity", "type", "tags", "note"}


@pytest.fixture(scope="module")
def corpus() -> str:
    if not CORPUS.is_file():
        pytest.skip("the feed that the briefs are written from is not on this machine")
    return unescape(CORPUS.read_text(encoding="utf-8").replace("&amp,", "&"))


def by_name(seed: Seed) -> str:
    return seed.name


def where(mark: Mark) -> str:
    return f"{Path(mark.article).stem}: {mark.quote}"


def place(mark: Mark, plain: str) -> int:
    """Return where the mark begins in the text, or -1 where it is not found."""
    assert mark.quote is not None
    starts = [found.start() for found in re.finditer(re.escape(mark.quote), plain)]
    return starts[mark.occurrence - 1] if 0 < mark.occurrence <= len(starts) else -1


def plain_of(article: str) -> str:
    [plain] = [seed.plain for seed in seeds() if seed.name == article]
    return plain


def spans_of(article: str, *, with_color: bool) -> list[tuple[int, int]]:
    """Return the spans of highlights, or of mentions, sorted."""
    plain = plain_of(article)
    return sorted(
        (place(mark, plain), place(mark, plain) + len(mark.quote))
        for mark in marks()
        if mark.article == article
        and mark.quote is not None
        and ("color" in mark.fields if with_color else "entity" in mark.fields)
    )


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def phrases(text: str) -> set[tuple[str, ...]]:
    said = words(text)
    return {tuple(said[i : i + PHRASE]) for i in range(len(said) - PHRASE + 1)}


def figures(text: str) -> set[str]:
    """Return the numbers in a text, those that scraping tore apart made whole."""
    return set(re.findall(r"\d+(?:[.,]\d+)*", re.sub(r"(\d,) (?=\d{3}\b)", r"\1", text)))


def test_there_is_a_welcome_article_and_at_least_five_briefs() -> None:
    assert [seed.name for seed in seeds() if seed not in briefs()] == ["welcome.md"]
    assert len(briefs()) >= 5


@pytest.mark.parametrize("seed", seeds(), ids=by_name)
def test_front_matter_names_title_source_author_and_tags(seed: Seed) -> None:
    assert {"title", "source", "author", "tags"} <= seed.front.keys()
    assert seed.front.keys() <= {"title", "source", "author", "tags", "published"}
    assert all(seed.front.values())
    assert "starter" in seed.front["tags"].split("; ")


@pytest.mark.parametrize("seed", briefs(), ids=by_name)
def test_a_brief_is_brief(seed: Seed) -> None:
    assert 120 <= len(seed.plain.split()) <= 350


def test_the_welcome_article_is_read_in_a_few_minutes() -> None:
    assert 400 <= len(plain_of("welcome.md").split()) <= 600


def test_the_briefs_together_show_headings_bullets_numbers_and_quotes() -> None:
    everything = "\n".join(seed.body for seed in briefs())
    for beginning in ("## ", "- ", "1. ", "> "):
        assert f"\n{beginning}" in everything


@pytest.mark.parametrize("mark", marks(), ids=where)
def test_a_mark_lies_inside_one_block_of_its_article(mark: Mark) -> None:
    if mark.quote is None:
        assert mark.fields["note"]
    else:
        assert mark.quote.strip() == mark.quote != ""
        assert "\n" not in mark.quote
        assert place(mark, plain_of(mark.article)) >= 0


@pytest.mark.parametrize("mark", marks(), ids=where)
def test_a_mark_says_something_and_only_in_known_words(mark: Mark) -> None:
    assert mark.fields.keys() <= FIELDS
    assert mark.fields.keys() & {"color", "entity", "note", "tags"}
    assert ("entity" in mark.fields) == ("type" in mark.fields)
    if "color" in mark.fields:
        assert mark.fields["color"] in list(Color)
    if "type" in mark.fields:
        assert mark.fields["type"] in list(EntityType)
    assert mark.tags == sorted(set(mark.tags))


def test_an_entity_has_one_type_wherever_it_is_mentioned() -> None:
    kinds = {(m.fields["entity"], m.fields["type"]) for m in marks() if "entity" in m.fields}
    assert len(kinds) == len({name for name, _ in kinds})


def test_the_tour_shows_every_color_and_four_types_of_entities() -> None:
    tour = [mark.fields for mark in marks() if mark.article == "welcome.md"]
    assert {fields["color"] for fields in tour if "color" in fields} == set(Color)
    assert len({fields["type"] for fields in tour if "type" in fields}) >= 4


def test_the_tour_has_a_note_on_the_article_a_note_alone_and_a_tagged_passage() -> None:
    tour = [mark for mark in marks() if mark.article == "welcome.md"]
    assert any(mark.quote is None for mark in tour)
    assert any(mark.quote and mark.fields.keys() == {"quote", "note"} for mark in tour)
    assert any(mark.tags for mark in tour)


def test_the_tour_shows_nesting_and_overlap() -> None:
    highlights = spans_of("welcome.md", with_color=True)
    assert any(b[1] <= a[1] for a, b in pairwise(highlights))
    assert any(b[0] < a[1] < b[1] for a, b in pairwise(highlights))
    mentions = spans_of("welcome.md", with_color=False)
    assert any(a[0] <= b[0] and b[1] <= a[1] for a in highlights for b in mentions)


def test_some_briefs_are_marked_and_some_are_not() -> None:
    marked = {mark.article for mark in marks()} - {"welcome.md"}
    assert marked < {seed.name for seed in briefs()}
    for article in marked:
        assert 2 <= sum(mark.article == article for mark in marks()) <= 5


@pytest.mark.parametrize("seed", briefs(), ids=by_name)
def test_a_brief_names_the_article_that_its_facts_come_from(seed: Seed, corpus: str) -> None:
    titles = [re.escape(title).replace("…", ".{1,20}?") for title in seed.emphasised]
    assert titles
    for title in titles:
        assert re.search(rf"^{title}(?: – Asia Times)?$", corpus, re.MULTILINE)


@pytest.mark.parametrize("seed", seeds(), ids=by_name)
def test_no_run_of_eight_words_is_the_sources_own(seed: Seed, corpus: str) -> None:
    own = seed.body
    for title in seed.emphasised:
        own = own.replace(f"*{title}*", "\n")
    for line in own.splitlines():
        assert phrases(line) & phrases(corpus) == set()


@pytest.mark.parametrize("seed", briefs(), ids=by_name)
def test_every_figure_in_a_brief_stands_in_its_sources(seed: Seed, corpus: str) -> None:
    assert figures(seed.plain) <= figures(corpus)


@pytest.mark.parametrize("seed", briefs(), ids=by_name)
def test_every_quotation_is_short_and_stands_in_its_source(seed: Seed, corpus: str) -> None:
    source = words(corpus)
    for quotation in re.findall("“([^”]+)”", seed.plain):
        said = words(quotation)
        assert len(said) < PHRASE
        assert any(source[i : i + len(said)] == said for i in range(len(source)))
