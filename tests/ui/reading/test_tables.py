"""Tables on the page: where cells stand, how they are selected, marked, copied and fitted in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QTextCursor, QTextTable
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.text import BLANK, BlockKind, Run, RunStyle, Span, Text
from reader.ui import theme
from reader.ui.reading.columns import Columns
from reader.ui.reading.geometry import in_table, unit_at, visible_blocks
from reader.ui.reading.page import Header, Page
from reader.ui.reading.pane import ReadingPane
from tests.ui.reading.marking import Marker
from tests.ui.reading.test_page import made_setting

HEAD, CELL, PLAIN = BlockKind.HEADER_CELL, BlockKind.CELL, BlockKind.PARAGRAPH
ROWS = (("Day", "Ships", "Remarks"), ("Monday", "12", "Fog 🙂"), ("Tuesday", "7", BLANK))


def table(*rows: tuple[str, ...], header: bool = True) -> list[tuple[BlockKind, int, str]]:
    return [
        (HEAD if header and not row else CELL, column, words)
        for row, cells in enumerate(rows)
        for column, words in enumerate(cells, start=1)
    ]


def paragraph(words: str) -> tuple[BlockKind, int, str]:
    return (PLAIN, 0, words)


TEXT = Text.of([paragraph("Above."), *table(*ROWS), paragraph("Below.")])


def made(pieces: list[tuple[BlockKind, int, str]], title: str = "T") -> Page:
    text = Text.of(pieces)
    page = Page(Header(title=title), text, made_setting())
    for place, character in enumerate(text.plain):
        if character != "\n" and len(character.encode("utf-16-le")) == 2:
            assert page.document.characterAt(page.position(place)) == character
    return page


def tables_of(page: Page) -> list[QTextTable]:
    frames = page.document.rootFrame().childFrames()
    return [frame for frame in frames if isinstance(frame, QTextTable)]


@pytest.fixture
def shown(make_pane: Callable[[theme.Theme], ReadingPane]) -> ReadingPane:
    pane = make_pane(theme.load("light"))
    pane.show_article(Header(title="T"), TEXT)
    return pane


@pytest.mark.parametrize("title", ["T", ""])
@pytest.mark.parametrize(
    "pieces",
    [
        table(*ROWS),
        [*table(*ROWS), paragraph("below")],
        [paragraph("above"), *table(*ROWS)],
        [*table(*ROWS), *table(*ROWS)],
        [*table(("a", "b"), ("1", "2")), *table(*ROWS), paragraph("below")],
        [*table(*ROWS), paragraph("between"), *table(("a",), ("1", "2"), header=False)],
        table(("one",)),
        [(CELL, 7, "a"), (CELL, 9, "b"), (CELL, 0, "c")],
    ],
)
def test_wherever_a_table_stands_every_position_agrees(
    qapp: object, pieces: list[tuple[BlockKind, int, str]], title: str
) -> None:
    page = made(pieces, title)
    blocks = [page.document.findBlock(page.position(b.start)) for b in page.text.blocks]

    assert [block.text() for block in blocks] == [words for _, _, words in pieces]
    assert [page.block(block.blockNumber()) for block in blocks] == list(page.text.blocks)
    assert [in_table(block) for block in blocks] == [kind is not PLAIN for kind, _, _ in pieces]


def test_a_table_has_its_rows_and_columns(qapp: object) -> None:
    page = made([paragraph("above"), *table(*ROWS)])
    [shape] = tables_of(page)

    assert (shape.rows(), shape.columns()) == (3, 3)
    assert shape.cellAt(1, 2).firstCursorPosition().block().text() == "Fog 🙂"


def test_a_short_row_ends_in_a_cell_that_goes_on(qapp: object) -> None:
    page = made(table(("a", "b", "c"), ("1", "2"), ("x", "y", "z")))
    [shape] = tables_of(page)

    assert shape.cellAt(1, 1).columnSpan() == 2
    assert shape.cellAt(2, 2).firstCursorPosition().block().text() == "z"


def test_columns_of_numbers_stand_on_the_right(qapp: object) -> None:
    rows = (("1", "−1,200.5", "x", "12 %"), ("2", "7", "3", BLANK), ("3", "(4)", "5", "S$ 2bn"))
    page = made(table(("a", "b", "c", "d"), *rows))
    sides = [page.document.findBlock(page.position(b.start)) for b in page.text.blocks[4:8]]

    right = [bool(b.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight) for b in sides]
    assert right == [False, True, False, True]


def test_where_there_is_room_a_table_takes_what_it_needs() -> None:
    assert Columns((10, 20), (30, 40)).widths(100) == [30, 40]


def test_where_there_is_less_columns_share_what_they_want() -> None:
    assert Columns((10, 20), (30, 80)).widths(50) == [15, 35]


def test_no_column_is_narrower_than_its_words() -> None:
    assert Columns((10, 20), (30, 80)).widths(5) == [10, 20]


def test_a_table_that_is_too_wide_can_be_scrolled_to(shown: ReadingPane, qtbot: QtBot) -> None:
    assert shown.view.horizontalScrollBar().maximum() == 0
    names = tuple(f"international{number}" for number in range(15))
    shown.show_article(Header(title="T"), Text.of([*table(names, names), paragraph("w " * 300)]))
    bar = shown.view.horizontalScrollBar()
    page = shown.view.page
    assert bar.maximum() > 0

    bar.setValue(bar.maximum())
    last = page.text.blocks[14].span
    box = shown.anchor_rect(last)
    port = shown.view.viewport()
    assert box.left() >= port.mapToGlobal(port.rect().topLeft()).x()
    assert box.width() > 50
    lines = page.document.findBlock(page.position(last.start)).layout().lineCount()
    assert lines == 1


def test_a_table_takes_the_room_that_a_narrow_pane_gets(shown: ReadingPane) -> None:
    words = tuple("words that want some room" for _ in range(3))
    shown.resize(300, 600)
    shown.show_article(Header(title="T"), Text.of(table(words, words)))
    [before] = tables_of(shown.view.page)
    narrow = [length.rawValue() for length in before.format().columnWidthConstraints()]
    shown.resize(400, 600)
    [after] = tables_of(shown.view.page)
    wide = [length.rawValue() for length in after.format().columnWidthConstraints()]
    assert sum(wide) > sum(narrow)


def test_where_lines_begin_at_the_right_marks_stay_with_what_is_scrolled_aside(
    shown: ReadingPane, qtbot: QtBot
) -> None:
    names = tuple(f"international{number}" for number in range(15))
    text = Text.of([*table(names, names), paragraph("words " * 300)])
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.show_article(Header(title="T"), text)
    bar, view = shown.view.horizontalScrollBar(), shown.view
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for place in (0, bar.maximum() // 3, bar.maximum()):
        bar.setValue(place)
        seen = 0
        for block in text.blocks[:15]:
            cursor = view.page.cursor(block.span)
            cursor.setPosition(view.page.position(block.start))
            caret = view.cursorRect(cursor)
            if view.viewport().rect().contains(caret):
                box = shown.anchor_rect(block.span)
                assert abs(view.viewport().mapFromGlobal(box.topLeft()).x() - caret.x()) <= 2
                seen += 1
        assert seen


def test_a_mark_in_a_cell_is_painted_behind_its_words(shown: ReadingPane, mark: Marker) -> None:
    span = Span(TEXT.plain.index("Monday"), TEXT.plain.index("Monday") + 6)
    shown.show_annotations([mark(TEXT, span, Color.GREEN)])
    box = shown.anchor_rect(span)
    corner = shown.view.viewport().mapFromGlobal(box.topLeft())
    image = shown.view.viewport().grab().toImage()

    color = theme.load("light").mark(Color.GREEN, 0)
    assert image.pixelColor(corner.x() + 1, corner.y() + 1) == color


def test_what_lies_under_the_pointer_in_a_cell_is_known(shown: ReadingPane) -> None:
    page = shown.view.page
    for words in ("Monday", "12", "Fog", "Tuesday", "Remarks"):
        start = TEXT.plain.index(words)
        box = shown.anchor_rect(Span(start, start + len(words)))
        inside = shown.view.viewport().mapFromGlobal(box.center())
        unit = unit_at(page.document, QPointF(inside))
        assert unit is not None
        assert start <= page.code_point(unit) < start + len(words)


def test_all_cells_of_a_row_are_painted_with_it(shown: ReadingPane) -> None:
    page = shown.view.page
    block = page.document.findBlock(page.position(TEXT.plain.index("12")))
    top = page.document.documentLayout().blockBoundingRect(block).top()
    seen = [b.text() for b in visible_blocks(page.document, top + 40, top + 41)]

    assert {"Monday", "12", "Fog 🙂"} <= set(seen)


def test_a_selection_across_cells_is_what_stands_between_them(shown: ReadingPane) -> None:
    start, stop = TEXT.plain.index("12"), TEXT.plain.index("Tuesday") + 3
    shown.select(Span(start, stop))

    found = shown.selection()
    assert found is not None
    assert found.of(TEXT.plain) == "12\nFog 🙂\nTuesday"


def test_only_what_is_selected_of_cells_is_painted_so(shown: ReadingPane) -> None:
    plain = TEXT.plain
    shown.select(Span(plain.index("12"), plain.index("7") + 1))
    picked = theme.load("light").color("picked")
    image = shown.view.viewport().grab().toImage()

    def ground(words: str) -> QColor:
        start = plain.index(words)
        box = shown.anchor_rect(Span(start, start + len(words)))
        corner = shown.view.viewport().mapFromGlobal(box.topLeft())
        return image.pixelColor(corner.x() + 1, corner.y() + 1)

    assert [ground(words) == picked for words in ("12", "Fog", "Tuesday", "7")] == [True] * 4
    assert [ground(words) == picked for words in ("Monday", "Ships", "Below")] == [False] * 3


def test_an_ordinary_selection_is_left_to_qt_again(shown: ReadingPane) -> None:
    shown.select(Span(TEXT.plain.index("12"), TEXT.plain.index("7") + 1))
    assert shown.view.palette().color(QPalette.ColorRole.Highlight).alpha() == 0

    shown.select(Span(0, 5))
    assert shown.view.palette().color(QPalette.ColorRole.Highlight).alpha() == 255


def test_a_selection_out_of_a_table_takes_in_all_of_it(shown: ReadingPane) -> None:
    caret = shown.view.textCursor()
    caret.setPosition(shown.view.page.position(TEXT.plain.index("12")))
    caret.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    shown.view.setTextCursor(caret)

    found = shown.selection()
    assert found is not None
    assert found.of(TEXT.plain).startswith("Day\nShips")
    assert found.stop == len(TEXT.plain)


def test_cells_are_copied_as_rows(shown: ReadingPane) -> None:
    shown.select(Span(TEXT.plain.index("Monday"), TEXT.plain.index("7") + 1))

    assert shown.view.createMimeDataFromSelection().text() == "Monday\t12\tFog 🙂\nTuesday\t7"


def test_runs_in_cells_are_set(qapp: object) -> None:
    pieces = [paragraph("above"), *table(*ROWS)]
    start = Text.of(pieces).plain.index("Fog")
    text = Text.of(pieces, [Run(RunStyle.STRONG, start, start + 3)])
    page = Page(Header(title="T"), text, made_setting())

    assert page.cursor(Span(start, start + 3)).charFormat().font().bold()
