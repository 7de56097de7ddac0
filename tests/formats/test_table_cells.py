"""Tables of HTML become rows of one length; those that only arrange a page become blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.tables import grids
from reader.domain.text import BLANK, LINE_BREAK
from reader.formats.blocks import pieces_of
from reader.formats.pieces import join


def cells(html: str) -> list[tuple[str, int, str]]:
    return [(str(p.kind), p.level, p.words.replace(BLANK, "_")) for p in pieces_of(html)]


def rows(html: str) -> list[list[str]]:
    """Return the words of the cells row by row; the table is all there is."""
    found: list[list[str]] = []
    for kind, level, words in cells(html):
        assert kind in {"cell", "header cell"}
        if level == 1:
            found.append([])
        found[-1].append(words)
    return found


def test_missing_cells_are_empty_ones() -> None:
    html = "<table><tr><th>a<th>b<th>c<tr><td>1<tr><td><td>2</table>"

    assert rows(html) == [["a", "b", "c"], ["1", "_", "_"], ["_", "2", "_"]]


def test_what_a_cell_spans_is_filled_with_empty_cells() -> None:
    html = (
        "<table><tr><th colspan=2>a<th rowspan=3>b<tr><td rowspan=2>1<td>2<tr><td>3"
        "<tr><td>4<td colspan=2>5</table>"
    )

    assert rows(html) == [["a", "_", "b"], ["1", "2", "_"], ["_", "3", "_"], ["4", "5", "_"]]


def test_rows_and_columns_without_words_are_left_out() -> None:
    html = "<table><tr><td>a<td><td>b<tr><td> <td><td><tr><td>c<td>&nbsp;<td></table>"

    assert rows(html) == [["a", "b"], ["c", "_"]]


def test_the_head_of_a_table_is_headers_whatever_their_tag() -> None:
    html = "<table><thead><tr><td>a<td>b</thead><tbody><tr><th>c<td>d</table>"

    assert [kind for kind, _, _ in cells(html)] == [
        "header cell",
        "header cell",
        "header cell",
        "cell",
    ]


def test_blocks_in_a_cell_are_its_lines() -> None:
    html = (
        "<table><tr><th>a<th>b<tr><td><p>x</p><p>y</p><td><ul><li>u<li>v</ul><tr><td>1<td>2</table>"
    )

    assert rows(html)[1] == [f"x{LINE_BREAK}y", f"• u{LINE_BREAK}• v"]


def test_runs_in_cells_stay_over_their_words() -> None:
    html = "<table><tr><td>a<td><p>x</p><p><b>bold</b> <a href='https://a.b'>link</a></p><tr><td>1<td>2</table>"
    text = join(pieces_of(html))

    assert [(str(r.style), text.plain[r.start : r.stop]) for r in text.runs] == [
        ("strong", "bold"),
        ("link", "link"),
    ]


def test_a_caption_stands_over_the_table() -> None:
    html = "<table><caption>Chips</caption><tr><td>a<td>b<tr><td>1<td>2</table>"

    assert cells(html)[0] == ("caption", 0, "Chips")


def test_pictures_in_cells_follow_the_table() -> None:
    html = "<table><tr><td>a<td><img alt='A view' src=x> b<tr><td>1<td>2</table>after"

    assert cells(html)[3:] == [("cell", 2, "2"), ("image", 0, "A view"), ("paragraph", 0, "after")]


@pytest.mark.parametrize(
    "html",
    [
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td>a<tr><td>b<tr><td>c<tr><td>d</table>",
        "<table><tr><td>a<td>b</table><table><tr><td>c</td><td>d</table>",
    ],
)
def test_a_table_that_only_arranges_is_blocks(html: str) -> None:
    assert cells(html) == [("paragraph", 0, words) for words in "abcd"]


def test_a_table_around_a_page_is_blocks_and_the_one_inside_stays_one() -> None:
    inner = "<table><tr><th>x<th>y<tr><td>1<td>2</table>"
    html = f"<table><tr><td>menu<td><h2>Head</h2><p>words</p>{inner}<tr><td>foot<td></table>"

    assert [kind for kind, _, _ in cells(html)] == [
        *("paragraph", "heading", "paragraph"),
        *("header cell", "header cell", "cell", "cell"),
        "paragraph",
    ]


@pytest.mark.parametrize("span", ["colspan=100000", "rowspan=100000", "rowspan=0", "colspan=-1"])
def test_no_span_makes_more_than_a_table_holds(span: str) -> None:
    html = f"<table><tr><th {span}>a<th>b<tr><td>1<td>2</table>"

    assert [words for _, _, words in cells(html) if words != "_"] == ["a", "b", "1", "2"]
    assert len(cells(html)) < 300


TAGS = st.sampled_from(
    [
        *("<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th colspan=2>"),
        *("<td rowspan=3>", "<thead>", "</thead>", "<caption>", "</caption>", "<p>", "</p>"),
        *("<ul><li>", "</ul>"),
    ]
)
WORDS = st.integers(1, 99).map(lambda number: f" w{number} ")


@given(st.lists(TAGS | WORDS, max_size=40).map("".join))
def test_no_table_loses_words_or_has_rows_of_two_lengths(html: str) -> None:
    pieces = pieces_of(html)
    said = " ".join(piece.words for piece in pieces)
    wanted = [
        part.split()[0]
        for part in html.split("<")
        for part in [part.split(">")[-1]]
        if part.strip()
    ]
    for words in wanted:
        assert words in said
    if pieces:
        text = join(pieces)
        for grid in grids(text.blocks):
            assert all(1 <= cells <= grid.columns for cells in grid.rows)
