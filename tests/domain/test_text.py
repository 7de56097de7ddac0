"""Texts are blocks over one plain text, and spans are stretches of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.text import (
    Block,
    BlockKind,
    Run,
    RunStyle,
    Span,
    Text,
    count_words,
    digest_of,
    is_ideograph,
)

spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=30)
pieces = st.tuples(st.sampled_from(BlockKind), st.integers(0, 6), words)
whole = st.lists(pieces, min_size=1, max_size=8).filter(lambda some: any(p[2] for p in some))


@pytest.mark.parametrize(("start", "stop"), [(0, 0), (3, 2), (-1, 4)])
def test_a_span_covers_at_least_one_code_point_of_a_text(start: int, stop: int) -> None:
    with pytest.raises(ValueError, match="not a stretch of text"):
        Span(start, stop)


@given(spans, spans)
def test_spans_overlap_where_they_share_a_code_point(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.stop)) & set(range(other.start, other.stop))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@given(spans, spans)
def test_a_span_contains_another_that_has_no_code_point_outside(one: Span, other: Span) -> None:
    outside = set(range(other.start, other.stop)) - set(range(one.start, one.stop))
    assert one.contains(other) == (not outside)


@given(st.text(min_size=1), st.data())
def test_a_span_reads_code_points(plain: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(plain) - 1))
    stop = data.draw(st.integers(start + 1, len(plain)))
    assert Span(start, stop).of(plain) == "".join(list(plain)[start:stop])


@given(whole)
def test_the_pieces_of_a_text_are_its_blocks(some: list[tuple[BlockKind, int, str]]) -> None:
    text = Text.of(some)
    said = [(block.kind, block.level, words) for block, words in text.paragraphs()]
    assert said == [piece for piece in some if piece[2]]
    assert text.plain == "\n".join(piece[2] for piece in some if piece[2])


@given(whole)
def test_a_text_is_put_together_again_from_what_is_stored(
    some: list[tuple[BlockKind, int, str]],
) -> None:
    text = Text.of(some)
    runs = (Run(RunStyle.LINK, 0, 1, "https://example.org"), Run(RunStyle.STRONG, 0, 1))
    set_differently = Text(text.plain, text.blocks, runs)
    again = Text.from_markup(set_differently.plain, set_differently.markup())
    assert again == set_differently
    assert again.digest == set_differently.digest
    assert again.digest != text.digest


@pytest.mark.parametrize(
    ("plain", "blocks"),
    [
        ("", []),
        ("one", []),
        ("one", [(0, 2)]),
        ("one", [(0, 4)]),
        ("one", [(1, 3)]),
        ("one\ntwo", [(0, 7)]),
        ("one\ntwo", [(0, 3)]),
        ("one\ntwo", [(0, 3), (3, 7)]),
        ("one\n", [(0, 3)]),
    ],
)
def test_blocks_that_do_not_fit_the_plain_text_are_refused(
    plain: str, blocks: list[tuple[int, int]]
) -> None:
    with pytest.raises(ValueError, match=r"disagree|cover"):
        Text(plain, tuple(Block(BlockKind.PARAGRAPH, *place) for place in blocks))


def test_words_with_a_block_break_are_no_piece() -> None:
    with pytest.raises(ValueError, match="disagree"):
        Text.of([(BlockKind.PARAGRAPH, 0, "one\ntwo")])


def test_a_digest_is_a_sha_256_in_hexadecimal() -> None:
    assert digest_of("abc").startswith("ba7816bf8f01cfea414140de5dae2223")
    assert len(digest_of("新")) == 64


def test_texts_that_say_or_set_something_else_have_other_digests() -> None:
    one = Text.of([(BlockKind.PARAGRAPH, 0, "one")])
    assert one.digest == Text.of([(BlockKind.PARAGRAPH, 0, "one")]).digest
    assert one.digest != Text.of([(BlockKind.HEADING, 1, "one")]).digest
    assert one.digest != Text.of([(BlockKind.PARAGRAPH, 0, "One")]).digest


@pytest.mark.parametrize(
    ("plain", "count"),
    [
        ("", 0),
        ("— … –", 0),
        ("Ships bring coffee.", 3),
        ("it’s 5 o'clock", 3),
        ("新加坡", 3),
        ("AI 新加坡 2025", 5),
        ("東京タワー", 5),
        ("서울 타워", 2),
        ("𠀀𠀁", 2),
        ("🐙 octopus", 1),
        ("القارئ يكتب", 2),
    ],
)
def test_words_are_counted_between_spaces_and_ideographs_by_themselves(
    plain: str, count: int
) -> None:
    assert count_words(plain) == count


def test_ideographs_are_what_is_written_without_spaces() -> None:
    assert all(map(is_ideograph, "新ひカ𠀀豈"))
    assert not any(map(is_ideograph, "aé한ع🐙。 "))


def test_a_number_is_kept_where_there_is_one() -> None:
    blocks = (Block(BlockKind.NUMBER, 0, 3, 1, 7), Block(BlockKind.NUMBER, 4, 7, 1))
    text = Text("one\ntwo", blocks)

    assert text.markup()[0] == [["number", 0, 3, 1, 7], ["number", 4, 7, 1]]
    assert Text.from_markup(text.plain, text.markup()) == text


def test_the_pictures_of_a_text_are_named_once_and_in_order() -> None:
    runs = [Run(RunStyle.IMAGE, n, n + 1, name) for n, name in enumerate(["b", "a", "b"])]
    text = Text("xyz", (Block(BlockKind.IMAGE, 0, 3),), (Run(RunStyle.LINK, 0, 3, "c"), *runs))

    assert text.pictures() == ("b", "a")
