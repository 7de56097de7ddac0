"""A very long note leaves room for other cards until somebody wants all of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.domain.annotation import Color
from reader.ui.annotations.card import CardSheet
from tests.ui.annotations.making import Shown, mark

PARAGRAPHS = "\n\n".join(f"Paragraph {n} of a note that goes on for long." for n in range(60))
LONG = mark("long", "quoted", 0, color=Color.RED, note=f"{PARAGRAPHS}\n\n[end](https://end.org)")
SOME = mark("some", "others", 40, color=Color.RED, note="one\n\n" * 4)


def sheet(ui: Shown, row: int) -> CardSheet:
    return ui.cards._sheets.sheet(row)


def click(ui: Shown, row: int) -> None:
    """Click the arrow below the note of a card."""
    where = ui.row_top(row) + sheet(ui, row).more.center().toPoint()
    QTest.mouseClick(
        ui.cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )


def test_a_long_note_is_folded_and_a_short_one_is_not(ui: Shown) -> None:
    ui.show([LONG, SOME])
    assert sheet(ui, 0).height < 500
    assert sheet(ui, 0).more.isValid()
    assert not sheet(ui, 1).more.isValid()


def test_the_arrow_shows_all_of_a_note_and_folds_it_again(ui: Shown) -> None:
    ui.show([LONG, SOME])
    folded = sheet(ui, 0).height
    click(ui, 0)
    assert sheet(ui, 0).height > 1000
    ui.cards.verticalScrollBar().setValue(ui.cards.verticalScrollBar().maximum())
    click(ui, 0)
    assert sheet(ui, 0).height == folded


def test_right_and_left_unfold_and_fold_by_key(ui: Shown) -> None:
    ui.show([LONG, SOME])
    folded = sheet(ui, 0).height
    ui.panel.choose(LONG.id)
    ui.press(Qt.Key.Key_Right)
    assert sheet(ui, 0).height > folded
    ui.press(Qt.Key.Key_Left)
    assert sheet(ui, 0).height == folded


def test_nothing_below_the_fold_can_be_clicked(ui: Shown) -> None:
    ui.show([LONG])
    folded = sheet(ui, 0)
    below = folded.note_box.bottomLeft() + QPoint(4, -6)
    assert folded.link_at(below) == ""
