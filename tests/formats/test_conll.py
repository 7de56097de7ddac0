"""CoNLL files hold every word once with its tag, and sentences and articles apart."""

import io
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.formats.conll import words, write_conll
from reader.formats.mentions import Mention, MentionedIn, Tally
from tests.formats.mentioning import article
from tests.samples import article_of, text_of

REFERENCE = Path(__file__).parent / "reference" / "mentions.conll"
SIGNS = st.sampled_from('aZ1é.!?"’- \n\u2028新\u0301, ')
TEXTS = st.text(SIGNS | st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


def written(*articles: MentionedIn) -> tuple[str, Tally]:
    stream = io.StringIO(newline="")
    tally = write_conll(articles, stream)
    return stream.getvalue(), tally


def mentioned(plain: str, *ends: tuple[int, int]) -> MentionedIn:
    mentions = [
        Mention("", Span(*each), plain[slice(*each)], "", "", EntityType.PLACE) for each in ends
    ]
    return MentionedIn(article_of(text_of("words")), plain, mentions)


def split(plain: str) -> list[str]:
    return [plain[start:stop] for start, stop in words(plain)]


def tags_of(content: str) -> list[list[str]]:
    """Read the tags of a file, a list for each sentence."""
    blocks = content.split("\n\n")
    return [
        [line.split("\t")[1] for line in block.splitlines() if "\t" in line]
        for block in blocks
        if "\t" in block
    ]


def test_it_is_what_the_reference_file_holds() -> None:
    content, tally = written(article())

    assert content == REFERENCE.read_text(encoding="utf-8")
    assert tally == Tally(written=6, dropped=1)


def test_words_keep_hyphens_apostrophes_and_the_signs_of_numbers() -> None:
    plain = "Ada’s well-known US$1,000.50 at 9:30, e.g. “this”."

    assert split(plain) == [
        "Ada’s", "well-known", "US", "$", "1,000.50", "at", "9:30", ",", "e", ".", "g", ".",
        "“", "this", "”", ".",
    ]  # fmt: skip


def test_ideographs_are_words_and_accents_are_part_of_one() -> None:
    assert split("cafe\u0301s 新加坡 iPhone手机") == [
        "cafe\u0301s", "新", "加", "坡", "iPhone", "手", "机",
    ]  # fmt: skip
    assert split("काम") == ["काम"]


def test_a_mention_cuts_a_word_in_two() -> None:
    content, _ = written(mentioned("non-Bern’s", (4, 8)))

    assert content == "-DOCSTART- -X- O O\n\nnon\tO\n-\tO\nBern\tB-place\n’\tO\ns\tO\n\n"


def test_each_article_begins_with_its_line() -> None:
    content, tally = written(mentioned("Bern.", (0, 4)), mentioned("Basel.", (0, 5)))

    assert content.count("-DOCSTART- -X- O O\n\n") == 2
    assert tally == Tally(2)


def test_a_sentence_does_not_end_within_a_mention() -> None:
    content, _ = written(mentioned("He saw Yahoo! Bern. She left.", (7, 18)))

    assert tags_of(content) == [
        ["O", "O", "B-place", "I-place", "I-place", "O"],
        ["O", "O", "O"],
    ]


@given(TEXTS, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 60)), max_size=5))
def test_no_word_is_lost_and_every_tag_follows_the_scheme(
    plain: str, drawn: list[tuple[int, int]]
) -> None:
    ends = [(a, min(b, len(plain))) for a, b in drawn if a < min(b, len(plain))]
    content, tally = written(mentioned(plain, *ends))

    lines = [line for line in content.split("\n")[1:] if line]
    assert "".join(line.split("\t")[0] for line in lines) == "".join(plain.split())
    assert all(line.count("\t") == 1 for line in lines)
    tags = [tag for sentence in tags_of(content) for tag in ("O", *sentence)]
    for before, tag in zip(["O", *tags], tags, strict=False):
        assert tag != "I-place" or before != "O"
    assert tags.count("B-place") == tally.written
    assert tally.written + tally.dropped == len(ends)
