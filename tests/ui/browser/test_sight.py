"""What is in sight of a list that is only measured where somebody looks."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.browser.sight import Sight


class Rows:
    """Rows of these heights, and how often one was measured."""

    def __init__(self, heights: list[int]) -> None:
        self.heights = heights
        self.measured: set[int] = set()

    def __call__(self, row: int) -> int:
        self.measured.add(row)
        return self.heights[row]


heights = st.lists(st.integers(20, 300), max_size=60)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.integers(-2000, 2000)),
        st.tuples(st.just("take"), st.integers(0, 6000)),
        st.tuples(st.just("reveal"), st.integers(0, 59)),
        st.tuples(st.just("go_to"), st.integers(0, 59)),
        st.tuples(st.just("grow"), st.integers(10, 900)),
    ),
    max_size=12,
)


@given(heights, moves)
def test_wherever_one_goes_rows_follow_each_other_and_nothing_is_left_free(
    tall: list[int], doings: list[tuple[str, int]]
) -> None:
    sight = Sight(Rows(tall))
    sight.fit(len(tall), 500)
    for name, value in doings:
        if name == "grow":
            sight.fit(len(tall), value)
        elif name in {"reveal", "go_to"}:
            if value < len(tall):
                getattr(sight, name)(value)
                assert value in [seen.row for seen in sight.rows()]
        else:
            getattr(sight, name)(value)
        seen = sight.rows()
        assert (not seen) is (not tall)
        low = -sight.offset
        for number, each in enumerate(seen):
            assert (each.row, each.top) == (sight.first + number, low)
            low += each.height
        if seen:
            assert 0 <= sight.offset < seen[0].height
            filled = low >= sight.room
            assert filled or (seen[0].row == 0 and sight.offset == 0)
        assert 0 <= sight.value <= sight.most
        assert (sight.value == 0) == (sight.first == 0 and sight.offset == 0)
        assert sight.most == 0 or (sight.value == sight.most) == sight.at_end


@given(heights.filter(bool), st.integers(0, 5000), st.data())
def test_places_and_rows_answer_each_other_also_out_of_sight(
    tall: list[int], pixels: int, data: st.DataObject
) -> None:
    sight = Sight(Rows(tall))
    sight.fit(len(tall), 400)
    sight.move(pixels)
    row = data.draw(st.integers(0, len(tall) - 1))
    assert sight.row_at(sight.top(row)) == row
    assert sight.row_at(sight.top(row) + 10) == row


def test_a_million_rows_are_measured_where_one_looks_and_nowhere_else() -> None:
    rows = Rows([])
    sight = Sight(lambda row: rows.measured.add(row) or 100)  # type: ignore[func-returns-value]
    sight.fit(1_000_000, 800)
    sight.take(sight.most // 2)
    sight.move(300)
    sight.take(sight.most)
    assert sight.at_end
    assert len(rows.measured) < 60


def test_a_page_goes_about_as_far_as_is_seen() -> None:
    sight = Sight(Rows([100] * 50))
    sight.fit(50, 500)
    assert sight.a_page_from(10, down=True) == 15
    assert sight.a_page_from(10, down=False) == 5
    assert sight.a_page_from(48, down=True) == 49
    assert sight.a_page_from(1, down=False) == 0
