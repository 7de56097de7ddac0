"""A page shows the stored words, and every position agrees with them."""

from collections.abc import Iterable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextBlock, QTextFragment, QTextListFormat
from PySide6.QtWidgets import QApplication

from reader.domain.text import CELLS, Block, BlockKind, Run, RunStyle, Span, Text
from reader.ui import theme
from reader.ui.reading.page import Header, Page, byline
from reader.ui.reading.typesetting import Setting
from reader.ui.typography import Typography

UNFIT = "\r\u2029\ufdd0\ufdd1\ufffc"
ODD = "\u00a0\u2028\u200b\u200d\u200f\u202e\u2066\ufeff\u00ad\t\0\x0b\x0c\x85\x7f\u0301"
SAMPLES = "aé ’中文𠮷العربيةשलि🙂👩🔬🇨🇳𝒜\ufe0f" + ODD + UNFIT
WORDS = st.text(
    st.sampled_from(SAMPLES) | st.characters(codec="utf-8", exclude_characters="\n"),
    min_size=1,
    max_size=20,
)
PIECES = st.lists(st.tuples(st.sampled_from(BlockKind), st.integers(0, 3), WORDS), min_size=1)
HEADER = Header(title="A title", source="A source", author="Somebody", minutes=3)


@pytest.fixture
def setting(qapp: QApplication) -> Setting:
    return made_setting()


def made_setting() -> Setting:
    return Setting(theme.load("light"), QFont(), Typography(points=12.0))


def shown(words: str) -> str:
    return "".join(" " if c in UNFIT else c for c in words)


def blocks_of(page: Page) -> list[str]:
    block = page.document.findBlock(page.offset)
    found = []
    while page.block(block.blockNumber()) is not None:
        found.append(block.text())
        block = block.next()
    return found


def fragments(block: QTextBlock) -> list[QTextFragment]:
    # The stubs of PySide do not know that one can go through a block.
    return [place.fragment() for place in cast("Iterable[QTextBlock.iterator]", block)]


@given(pieces=PIECES)
def test_every_block_shows_the_stored_words(
    qapp: QApplication, pieces: list[tuple[BlockKind, int, str]]
) -> None:
    text = Text.of(pieces)
    page = Page(HEADER, text, made_setting())
    assert blocks_of(page) == [shown(words) for _, words in text.paragraphs()]


@given(pieces=PIECES, data=st.data())
def test_every_span_selects_the_stored_words(
    qapp: QApplication, pieces: list[tuple[BlockKind, int, str]], data: st.DataObject
) -> None:
    text = Text.of(pieces)
    page = Page(HEADER, text, made_setting())
    start = data.draw(st.integers(0, len(text.plain) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text.plain))))
    cursor = page.cursor(span)
    selected = page.selected(cursor)
    inside = [
        block for block in text.blocks if block.start <= span.stop and span.start <= block.stop
    ]
    if len(inside) > 1 and any(block.kind in CELLS for block in inside):
        assert selected is not None
        assert selected.contains(span)
        return
    assert selected == span
    assert cursor.selectedText() == shown(span.of(text.plain)).replace("\n", "\u2029")
    assert page.span(cursor.anchor(), cursor.position()) == span
    assert page.span(cursor.position(), cursor.anchor()) == span


@given(pieces=PIECES)
def test_every_position_holds_the_stored_character(
    qapp: QApplication, pieces: list[tuple[BlockKind, int, str]]
) -> None:
    text = Text.of(pieces)
    page = Page(HEADER, text, made_setting())
    for place, character in enumerate(text.plain):
        found = page.document.characterAt(page.position(place))
        if character == "\n":
            assert found in {"\u2029", "\ufdd0", "\ufdd1"}
        elif len(character.encode("utf-16-le")) == 2:
            assert found == shown(character)


@given(pieces=PIECES)
def test_every_position_comes_back_as_it_went(
    qapp: QApplication, pieces: list[tuple[BlockKind, int, str]]
) -> None:
    text = Text.of(pieces)
    page = Page(HEADER, text, made_setting())
    places = range(len(text.plain) + 1)
    assert [page.code_point(page.position(place)) for place in places] == list(places)


@pytest.mark.parametrize("odd", UNFIT + "\ud800")
def test_what_would_divide_a_block_is_shown_as_a_space(setting: Setting, odd: str) -> None:
    page = Page(HEADER, Text.of([(BlockKind.PARAGRAPH, 0, f"a{odd}b🙂")]), setting)
    assert blocks_of(page) == ["a b🙂"]


def test_a_no_break_space_stays_one(setting: Setting) -> None:
    page = Page(HEADER, Text.of([(BlockKind.PARAGRAPH, 0, "5\u00a0%")]), setting)
    assert blocks_of(page) == ["5\u00a0%"]


def test_the_header_stands_before_the_text_and_outside_it(setting: Setting) -> None:
    page = Page(HEADER, Text.of([(BlockKind.PARAGRAPH, 0, "words")]), setting)
    document = page.document
    assert [document.findBlockByNumber(n).text() for n in range(4)] == [
        "A source",
        "A title",
        "Somebody  ·  3 minutes",
        "words",
    ]
    assert page.span(0, page.offset) is None
    assert page.span(0, page.offset + 3) == Span(0, 3)
    assert page.code_point(2) == 0
    assert page.block(2) is None
    assert page.block(3) == Block(BlockKind.PARAGRAPH, 0, 5)


def test_an_article_without_metadata_begins_with_its_text(setting: Setting) -> None:
    page = Page(Header(title=" "), Text.of([(BlockKind.HEADING, 1, "words")]), setting)
    assert page.offset == 0
    assert page.document.blockCount() == 1


def test_a_title_of_several_lines_is_one_block(setting: Setting) -> None:
    header = Header(title="One\ntwo\u2029three\u2028four")
    page = Page(header, Text.of([(BlockKind.PARAGRAPH, 0, "words")]), setting)
    assert page.document.begin().text() == "One two three four"


def test_the_byline_leaves_out_what_is_not_known() -> None:
    assert byline(Header(title="")) == []
    assert byline(Header(title="", published="yesterday", minutes=1)) == ["yesterday", "1 minute"]


def test_a_web_address_in_the_header_is_a_link_that_shows_its_host(setting: Setting) -> None:
    header = Header(title="T", author="A", url="https://www.example.org/a?b=c")
    page = Page(header, Text.of([(BlockKind.PARAGRAPH, 0, "words")]), setting)
    line = page.document.findBlockByNumber(1)
    assert line.text() == "A  ·  example.org"
    parts = fragments(line)
    assert [(p.text(), p.charFormat().anchorHref()) for p in parts] == [
        ("A  ·  ", ""),
        ("example.org", "https://www.example.org/a?b=c"),
    ]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "http://[", "words"])
def test_an_address_of_another_kind_is_no_link(setting: Setting, url: str) -> None:
    page = Page(Header(title="T", url=url), Text.of([(BlockKind.PARAGRAPH, 0, "a")]), setting)
    assert page.document.blockCount() == 2


def test_items_that_follow_each_other_are_one_list_numbered_on(setting: Setting) -> None:
    kinds = [
        (BlockKind.NUMBER, 1, "one"),
        (BlockKind.BULLET, 2, "a point"),
        (BlockKind.NUMBER, 1, "two"),
        (BlockKind.PARAGRAPH, 0, "between"),
        (BlockKind.NUMBER, 1, "one again"),
    ]
    page = Page(Header(title=""), Text.of(kinds), setting)
    blocks = [page.document.findBlockByNumber(n) for n in range(5)]
    lists = [block.textList() for block in blocks]
    assert lists[3] is None
    assert [lists[n].itemText(blocks[n]).strip() for n in (0, 2, 4)] == ["1.", "2.", "1."]
    assert lists[1].format().style() == QTextListFormat.Style.ListStyleUndefined
    assert [lists[n].format().indent() for n in (0, 1, 2)] == [1, 2, 1]


def test_runs_may_nest(setting: Setting) -> None:
    runs = (
        Run(RunStyle.STRONG, 0, 9),
        Run(RunStyle.EMPHASIS, 4, 9),
        Run(RunStyle.LINK, 4, 9, "https://example.org"),
    )
    text = Text.of([(BlockKind.PARAGRAPH, 0, "one 🙂two three")], runs)
    page = Page(Header(title=""), text, setting)
    parts = fragments(page.document.begin())
    assert [
        (
            p.text(),
            p.charFormat().fontWeight(),
            p.charFormat().fontItalic(),
            p.charFormat().isAnchor(),
        )
        for p in parts
    ] == [
        ("one ", QFont.Weight.Bold, False, False),
        ("🙂two ", QFont.Weight.Bold, True, True),
        ("three", QFont.Weight.Normal, False, False),
    ]


def set_lines(type_: Typography) -> list[str]:
    """Set an ordinary paragraph, and return its lines but for the last."""
    words = (
        "Reading on a screen is a matter of small distances. A line that is too long sends the "
        "eye back to the wrong place, and one that is too short never lets it settle; what lies "
        "between the two has been known to printers for five hundred years, and no machine has "
        "changed it. "
    ) * 8
    page = Page(
        Header(title=""),
        Text.of([(BlockKind.PARAGRAPH, 0, words.strip())]),
        Setting(theme.load("light"), QFont(), type_),
    )
    page.document.setTextWidth(4000)
    page.center(4000)
    page.document.documentLayout().documentSize()
    layout = page.document.begin().layout()
    lines = (layout.lineAt(n) for n in range(layout.lineCount() - 1))
    return [words[line.textStart() :][: line.textLength()] for line in lines]


@pytest.mark.parametrize("family", ["", "Noto Sans", "DejaVu Sans Mono"])
@pytest.mark.parametrize("points", [9.0, 13, 20.5, 32.0])
@pytest.mark.parametrize("measure", [60, 68, 75])
def test_a_line_holds_as_many_characters_as_were_chosen_at_any_size_in_any_face(
    qapp: QApplication, family: str, points: float, measure: int
) -> None:
    lengths = [len(line) for line in set_lines(Typography(family, points, 1.5, measure))]
    # Words go over to the next line as a whole, which costs half a word on the average.
    assert abs(sum(lengths) / len(lengths) - (measure - 2)) <= 3


@pytest.mark.parametrize("points", [9.0, 13, 24.0])
@pytest.mark.parametrize("pitch", [1.4, 1.55, 2.0])
def test_lines_are_as_far_apart_as_was_chosen(
    qapp: QApplication, points: float, pitch: float
) -> None:
    setting = Setting(theme.load("light"), QFont(), Typography("", points, pitch))
    words = "Line after line of an ordinary paragraph. " * 30
    page = Page(Header(title=""), Text.of([(BlockKind.PARAGRAPH, 0, words.strip())]), setting)
    page.document.setTextWidth(600)
    page.document.documentLayout().documentSize()
    layout = page.document.begin().layout()
    apart = layout.lineAt(2).y() - layout.lineAt(1).y()
    assert abs(apart - pitch * setting.size) <= 1


def test_a_document_remembers_no_undo(setting: Setting) -> None:
    page = Page(HEADER, Text.of([(BlockKind.PARAGRAPH, 0, "words")]), setting)
    assert not page.document.isUndoRedoEnabled()
