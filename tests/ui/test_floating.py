"""Frames float near the words they concern, and close when they should."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from reader.ui.floating import GAP, Popup, place_near
from tests.ui.stage import Stage, stage

INSIDE = QRect(8, 8, 784, 584)
SIZE = QSize(300, 40)
RECTS = st.builds(
    QRect, st.integers(-200, 900), st.integers(-200, 700), st.integers(1, 500), st.integers(1, 500)
)


def popup(on: Stage, rect: QRect | None = None) -> tuple[Popup, QLineEdit]:
    frame = Popup(on.theme, on)
    field = QLineEdit(frame)
    QVBoxLayout(frame).addWidget(field)
    frame.open_near(rect or QRect(300, 100, 80, 20), 60)
    frame.settle()
    frame.take_focus(field)
    return frame, field


def placed(rect: QRect, *, above: bool = True) -> QRect:
    return QRect(place_near(rect, SIZE, INSIDE, above=above), SIZE)


def test_a_frame_lies_above_the_words_in_their_middle() -> None:
    rect = QRect(300, 200, 100, 20)
    frame = placed(rect)
    assert frame.bottom() + 1 + GAP == rect.top()
    assert abs(frame.center().x() - rect.center().x()) <= 1


def test_a_frame_lies_below_where_there_is_no_room_above() -> None:
    assert placed(QRect(300, 30, 100, 20)).top() == 30 + 20 + GAP


def test_a_frame_that_is_to_lie_below_lies_above_where_there_is_no_room() -> None:
    assert placed(QRect(300, 560, 100, 20), above=False).bottom() + 1 == 560 - GAP


def test_a_frame_lies_beside_words_that_leave_no_room_above_and_below() -> None:
    assert placed(QRect(20, 20, 100, 560)).left() == 120 + GAP


@given(RECTS, st.booleans())
def test_a_frame_never_leaves_its_parent(rect: QRect, above: bool) -> None:
    assert INSIDE.contains(placed(rect, above=above))


@given(RECTS, st.booleans())
def test_a_frame_covers_words_only_where_there_is_no_other_place(rect: QRect, above: bool) -> None:
    fits = (
        8 <= rect.top() - GAP - SIZE.height() <= 592 - SIZE.height(),
        8 <= rect.top() + rect.height() + GAP <= 592 - SIZE.height(),
        8 <= rect.left() + rect.width() + GAP <= 792 - SIZE.width(),
        8 <= rect.left() - GAP - SIZE.width() <= 792 - SIZE.width(),
    )
    if any(fits):
        assert not placed(rect, above=above).intersects(rect)


def test_a_popup_takes_the_focus_and_gives_it_back(qtbot: QtBot) -> None:
    on = stage(qtbot)
    frame, field = popup(on)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert frame.isHidden()
    assert on.text.hasFocus()


def test_a_popup_says_once_that_it_was_dismissed(qtbot: QtBot) -> None:
    frame, _ = popup(stage(qtbot))
    told: list[bool] = []
    frame.dismissed.connect(lambda: told.append(True))
    frame.dismiss()
    frame.dismiss()
    assert told == [True]


def test_a_popup_closes_when_the_focus_moves_on(qtbot: QtBot) -> None:
    on = stage(qtbot)
    frame, _ = popup(on)
    on.text.setFocus()
    assert frame.isHidden()
    assert on.text.hasFocus()


def test_a_popup_closes_with_a_click_elsewhere(qtbot: QtBot) -> None:
    on = stage(qtbot)
    frame, _ = popup(on)
    on.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window = on.windowHandle()
    QTest.mouseClick(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 500)
    )
    assert frame.isHidden()


def test_a_popup_stays_with_a_click_on_itself(qtbot: QtBot) -> None:
    on = stage(qtbot)
    frame, _ = popup(on)
    place = frame.mapTo(on, QPoint(3, 3))
    QTest.mouseClick(
        on.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert frame.isVisible()


def test_a_popup_goes_above_where_there_is_more_room(qtbot: QtBot) -> None:
    rect = QRect(300, 550, 80, 20)
    frame, _ = popup(stage(qtbot), rect)
    assert frame.geometry().bottom() < rect.top()


def test_a_popup_stays_inside_a_window_that_shrinks(qtbot: QtBot) -> None:
    on = stage(qtbot)
    frame, _ = popup(on, QRect(700, 500, 80, 20))
    on.resize(400, 300)
    qtbot.waitUntil(lambda: on.rect().contains(frame.geometry()))


def test_a_popup_that_is_open_goes_with_its_window(qtbot: QtBot) -> None:
    on = Stage(stage(qtbot).theme)
    on.show()
    frame, _ = popup(on)
    on.deleteLater()
    qtbot.waitUntil(lambda: not Shiboken.isValid(frame))
