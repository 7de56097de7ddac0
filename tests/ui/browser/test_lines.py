"""Rows of groups: which are headings, which are members, and what chosen rows mean."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.browser.lines import Line, Lines

sizes = st.lists(st.integers(1, 5), min_size=1, max_size=6)


@st.composite
def some_lines(draw: st.DrawFn) -> Lines:
    found = draw(sizes)
    lines = Lines(found, headed=draw(st.booleans()))
    lines.close(set(draw(st.lists(st.integers(0, len(found) - 1), max_size=3))))
    return lines


@given(some_lines())
def test_every_row_is_a_line_and_every_line_has_its_row(lines: Lines) -> None:
    assert [lines.row(lines.at(row)) for row in range(len(lines))] == list(range(len(lines)))
    seen = sum(lines.size(group) for group in range(lines.groups) if lines.is_open(group))
    assert len(lines) == seen + (lines.groups if lines.has_headings else 0)


@given(some_lines(), st.data())
def test_all_rows_together_mean_every_member_once(lines: Lines, data: st.DataObject) -> None:
    spans = lines.spans(0, len(lines) - 1) if len(lines) > 1 else []
    meant = [(group, member) for group, low, high in spans for member in range(low, high)]
    assert len(meant) == len(set(meant))
    if len(lines) > 1:
        last = lines.at(len(lines) - 1)
        if last.member is not None or not lines.is_open(last.group):
            assert len(meant) == lines.members
    row = data.draw(st.integers(0, len(lines) - 1))
    line = lines.at(row)
    whole = line.member is None
    [(group, low, high)] = lines.spans(row, row)
    assert group == line.group
    assert (low, high) == (
        (0, lines.size(group)) if whole else (line.member, (line.member or 0) + 1)
    )


def test_a_heading_means_its_group_only_alone_or_when_that_is_closed() -> None:
    lines = Lines([2, 3], headed=True)  # rows: H a b H c d e
    assert lines.spans(3, 3) == [(1, 0, 3)]
    assert lines.spans(2, 3) == [(0, 1, 2)]
    assert lines.spans(2, 4) == [(0, 1, 2), (1, 0, 1)]
    lines.set_open(1, False)  # H a b H
    assert lines.spans(2, 3) == [(0, 1, 2), (1, 0, 3)]


def test_a_member_is_found_among_all_and_a_closed_group_has_one_row() -> None:
    lines = Lines([2, 3], headed=True)
    assert [lines.group_of(place) for place in range(5)] == [0, 0, 1, 1, 1]
    assert (lines.first(1), lines.members) == (2, 5)
    lines.close({0})
    assert lines.row(Line(0, 1)) == 0
    assert lines.at(1) == Line(1, None)
