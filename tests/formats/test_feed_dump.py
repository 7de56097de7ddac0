"""Real and written dumps become their articles, and not a word is lost."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import UnreadableFileError
from reader.domain.text import BlockKind
from reader.formats.decoding import read_file
from reader.formats.draft import Draft, Repair
from reader.formats.feed_dump import FeedDump
from reader.formats.registry import read_drafts
from reader.formats.repairs import mend
from reader.formats.separators import split

FEED = "000_b4e75141e07d2c74.txt"
ASIA = "Asia Times"

Expected = tuple[str, str, str, str, dict[str, int]]

CORPUS: list[Expected] = [
    (
        "Salesforce to invest US billion in Singapore over five years",
        *("", "", ""),
        {"bullet": 2, "paragraph": 9},
    ),
    (
        "Watchtower & Friends fortifies a decade of accelerating startups",
        *("", "", ""),
        {"bullet": 2, "caption": 1, "paragraph": 13},
    ),
    (
        "Tiffany Khoo hopes Locum Apps can be part of the answer to "
        "healthcare’s overworked workers",
        *("", "", ""),
        {"bullet": 2, "paragraph": 74, "heading": 10, "closing": 1},
    ),
    (
        "New national semiconductor R&D facility in Tampines to open in 2027",
        *("", "", ""),
        {"paragraph": 14},
    ),
    (
        "Indosat Ooredoo Hutchison becomes first mobile operator in Southeast Asia to deploy "
        "AI-RAN with Nokia and Nvidia",
        *("", "", ""),
        {"bullet": 2, "paragraph": 12},
    ),
    (
        "Developing Asia in a Trump-tariff, China-dumping squeeze",
        *(ASIA, "William Pesek", ""),
        {"paragraph": 45, "closing": 1},
    ),
    (
        "Alibaba making China tech investible again",
        *(ASIA, "William Pesek", ""),
        {"paragraph": 51, "closing": 1},
    ),
    (
        "Tech bros back in China’s official spotlight as Jack Ma meets Xi",
        *(ASIA, "Yong Jian", ""),
        {"paragraph": 35, "heading": 1, "bullet": 4, "closing": 2},
    ),
    (
        "India AI: As DeepSeek and ChatGPT surge, is Delhi falling behind?",
        *("BBC News", "Nikhil Inamdar", "19 hours before"),
        {"byline": 2, "caption": 3, "paragraph": 30},
    ),
    (
        "DeepSeek: China’s open-source AI caused a geopolitical earthquake",
        *(ASIA, "Peter Bloom", ""),
        {"paragraph": 99, "heading": 5, "caption": 1, "closing": 2},
    ),
]

SAMPLE: list[Expected] = [
    (
        "Salesforce sets aside US$1 billion for Singapore",
        *("Postil Times", "Guest Author", ""),
        {"bullet": 2, "paragraph": 3, "closing": 1},
    ),
    (
        "Ten years of Watchtower & Friends",
        *("", "", ""),
        {"bullet": 2, "caption": 1, "paragraph": 5},
    ),
    (
        "A roof for chip research in Tampines",
        *("Postil Times", "Markets Desk", "6 March 2025"),
        {"byline": 2, "paragraph": 4, "heading": 2, "closing": 1},
    ),
    (
        "How far behind is India with AI?",
        *("Postil News", "Staff Reporter", "19 hours before"),
        {"byline": 2, "caption": 2, "paragraph": 4},
    ),
    (
        "Alibaba finds its way back",
        *("Postil Times", "Markets Desk", "Thursday, March 6, 2025"),
        {"byline": 1, "paragraph": 4, "heading": 1, "bullet": 4, "closing": 2},
    ),
    (
        "DeepSeek, or the use of being open",
        *("", "Guest Columnist", ""),
        {"paragraph": 3, "caption": 1, "heading": 2, "closing": 2},
    ),
]


def read(content: str, separator: str | None = None) -> tuple[Draft, ...]:
    return FeedDump().read(content, "feed.txt", separator)


def summary(draft: Draft) -> Expected:
    kinds = dict(Counter(str(block.kind) for block in draft.text.blocks))
    return draft.title, draft.source, draft.author, draft.published, kinds


def words_of(draft: Draft, kind: BlockKind) -> list[str]:
    return [words for block, words in draft.text.paragraphs() if block.kind is kind]


def word_counts(words: str) -> Counter[str]:
    return Counter("".join(c if c.isalnum() else " " for c in words).split())


@pytest.mark.parametrize("number", range(len(CORPUS)), ids=[each[0][:30] for each in CORPUS])
def test_an_article_of_the_corpus_is_what_it_is(corpus: Path, number: int) -> None:
    drafts = read(read_file(corpus / FEED))

    assert len(drafts) == len(CORPUS)
    assert summary(drafts[number]) == CORPUS[number]


@pytest.mark.parametrize("number", range(len(SAMPLE)), ids=[each[0][:30] for each in SAMPLE])
def test_an_article_of_the_sample_is_what_it_is(sample_feed: Path, number: int) -> None:
    drafts = read(read_file(sample_feed))

    assert len(drafts) == len(SAMPLE)
    assert summary(drafts[number]) == SAMPLE[number]


@pytest.fixture(params=["corpus", "sample"])
def feed(request: pytest.FixtureRequest) -> str:
    """Return the real dump, then the written one."""
    if request.param == "corpus":
        folder: Path = request.getfixturevalue("corpus")
        return read_file(folder / FEED)
    sample: Path = request.getfixturevalue("sample_feed")
    return read_file(sample)


def test_every_word_is_in_title_source_or_text(feed: str) -> None:
    for draft in read(feed):
        mended, _ = mend(draft.original)
        lost = word_counts(mended) - word_counts(f"{draft.title} {draft.source} {draft.text.plain}")

        assert not lost


def test_the_originals_are_the_parts_of_the_file_as_they_came(feed: str) -> None:
    drafts = read(feed)

    assert [draft.original for draft in drafts] == split(feed, "Continue Reading")
    assert all(draft.original in feed for draft in drafts)


def test_windows_line_ends_change_nothing_but_the_originals(feed: str) -> None:
    windows = read(feed.replace("\n", "\r\n"))

    assert [draft.text for draft in windows] == [draft.text for draft in read(feed)]
    assert all("\r\n" in draft.original for draft in windows)


def test_reading_again_gives_the_same_texts(feed: str) -> None:
    assert read(feed) == read(feed)


def test_the_sub_headings_of_the_corpus_are_found(corpus: Path) -> None:
    drafts = read(read_file(corpus / FEED))

    assert words_of(drafts[7], BlockKind.HEADING) == ["Alibaba’s AI prepare"]
    assert words_of(drafts[9], BlockKind.HEADING) == [
        "China’s open-source AI takeover",
        "AI with Chinese characteristics",
        "The conflicted reactions of US big tech",
        "End of the ‘Silicon Valley effect’?",
        "A new era of geotechnopolitics",
    ]
    assert "Key feature- a timer system that keeps track of actual hours worked" in words_of(
        drafts[2], BlockKind.HEADING
    )


def test_the_captions_of_the_corpus_are_found(corpus: Path) -> None:
    drafts = read(read_file(corpus / FEED))

    assert words_of(drafts[9], BlockKind.CAPTION) == [
        "Liang Wenfeng, founder of DeepSeek. Photo: CCTV,"
    ]
    for caption in words_of(drafts[8], BlockKind.CAPTION):
        assert caption.startswith("Getty Images")
        assert caption.endswith("Getty Images")


def test_an_outlet_that_two_titles_share_is_taken_for_certain() -> None:
    body = "It is a sentence, and it goes on for so long that it is taken for a whole paragraph."
    shared = f"One – Digital Asia\n\n{body}\n\n---\n\nTwo – Digital Asia\n\n{body}"
    alone = f"One – Digital Asia\n\n{body}\n\n---\n\nTwo\n\n{body}"

    assert [(d.title, d.source) for d in read(shared)] == [
        ("One", "Digital Asia"),
        ("Two", "Digital Asia"),
    ]
    assert read(alone)[0].title == "One – Digital Asia"


def test_articles_with_places_that_could_not_be_read_say_so(tmp_path: Path) -> None:
    for name in ("feed.txt", "one.md"):
        file = tmp_path / name
        file.write_bytes("One\n\nIt’s “told” –".encode() + b" \xe2 twice \xe2\x80")
        [draft] = read_drafts(file).drafts

        assert draft.original.count("\ufffd") == draft.text.plain.count("\ufffd") == 2
        assert draft.repairs[-1] == Repair("unreadable bytes", 2)


def test_a_separator_can_be_given() -> None:
    words = "One\n\nText.\n\n##\n\nTwo\n\nText."

    assert [draft.title for draft in read(words, "##")] == ["One", "Two"]
    assert [draft.title for draft in read(words, "")] == ["One"]


def test_an_article_that_begins_with_a_paragraph_is_named_by_its_first_words() -> None:
    long = "This begins at once, with a sentence that is far too long for a title. And it goes on."
    [draft] = read(long)

    assert draft.title == "This begins at once, with a sentence that is far too long…"
    assert draft.text.plain == long


def test_a_title_alone_is_its_own_text() -> None:
    [draft] = read("Only a title")

    assert (draft.title, draft.text.plain) == ("Only a title", "Only a title")


@pytest.mark.parametrize("content", ["", "\n\n", "---\n---", "\xa0\n"])
def test_a_dump_without_words_is_refused_by_name(content: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"feed\.txt"):
        read(content, "---")


@given(st.text(alphabet="Aa1 .,”“•-\n\r\xa0\u2028\u2029\x0c&;", min_size=1))
def test_any_text_is_read_or_refused(content: str) -> None:
    try:
        drafts = read(content)
    except UnreadableFileError:
        drafts = ()

    assert all(draft.title and draft.text.plain for draft in drafts)


@pytest.mark.parametrize("content", ["---\n---\n---\n", "* * *\n", "…\n\n—\n"])
def test_rules_without_words_are_no_article(content: str) -> None:
    with pytest.raises(UnreadableFileError, match="holds no words"):
        FeedDump().read(content, "rules.txt", None)
