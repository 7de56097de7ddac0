"""The library pane says what a person wants to see, and keeps still when counts change."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow, Filter, Shelf
from reader.domain.overview import Overview
from reader.ui.library.model import LibraryModel
from reader.ui.library.pane import LibraryPane
from reader.ui.library.view import LibraryView
from reader.ui.theme import Theme, load


def overview(people: int = 3, **counts: int) -> Overview:
    shelves = dict.fromkeys(Shelf, 0) | {Shelf(name): count for name, count in counts.items()}
    names = ["Ada", "Grace", "李娜", *(f"Person {n}" for n in range(people))][:people]
    return Overview(
        shelves=shelves,
        sources=(("Asia Times", 5), ("CNA", 2)),
        entities=tuple(
            EntityRow(id=EntityId(name), name=name, type=EntityType.PERSON, mentions=9)
            for name in names
        ),
    )


class Shown:
    """A library pane on the screen, and what it said."""

    def __init__(self, qtbot: QtBot, people: int = 3, window: QWidget | None = None) -> None:
        self.pane = LibraryPane(load("light"), window)
        qtbot.addWidget(window or self.pane)
        self.pane.resize(220, 500)
        self.pane.show_overview(overview(people))
        (window or self.pane).show()
        self.pane.activateWindow()
        qtbot.waitUntil(self.pane.isActiveWindow)
        [self.view] = self.pane.findChildren(LibraryView)
        [self.field] = self.pane.findChildren(QLineEdit)
        self.said: list[Filter] = []
        self.pane.filter_chosen.connect(self.said.append)

    @property
    def labels(self) -> list[str]:
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def place(self, label: str) -> QPoint:
        index = self.view.model().index(self.labels.index(label), 0)
        return self.view.visualRect(index).center()

    def click(self, label: str) -> None:
        port = self.view.viewport()
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, none, self.place(label))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_a_click_says_which_part_is_wanted(shown: Shown) -> None:
    shown.click("Unread")
    shown.click("CNA")
    shown.click("Ada")
    assert shown.said == [
        Filter(shelf=Shelf.UNREAD),
        Filter(source="CNA"),
        Filter(entity=EntityId("Ada")),
    ]


def test_a_second_click_says_it_again(shown: Shown) -> None:
    shown.click("Unread")
    shown.click("Unread")
    assert shown.said == [Filter(shelf=Shelf.UNREAD)] * 2


def test_a_click_on_a_heading_says_nothing(shown: Shown) -> None:
    shown.click("People")
    assert shown.said == []


def test_arrows_pass_over_headings(shown: Shown) -> None:
    shown.pane.choose(Filter(shelf=Shelf.ANNOTATED))
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert shown.said == [Filter(shelf=Shelf.TRASH), Filter(source="Asia Times")]


def test_enter_says_what_is_chosen_again(shown: Shown) -> None:
    shown.pane.choose(Filter(source="CNA"))
    shown.press(Qt.Key.Key_Return)
    assert shown.said == [Filter(source="CNA")]


def test_what_the_program_chooses_is_shown_and_not_said(shown: Shown) -> None:
    shown.pane.choose(Filter(source="CNA", shelf=Shelf.UNREAD))
    assert shown.view.currentIndex().data() == "CNA"
    assert shown.said == []


def test_a_filter_that_no_line_stands_for_leaves_nothing_chosen(shown: Shown) -> None:
    shown.pane.choose(Filter(tag="no such tag"))
    assert not shown.view.currentIndex().isValid()
    shown.pane.setFocus()
    assert not shown.view.currentIndex().isValid()
    assert shown.said == []


def test_new_counts_leave_what_is_chosen_and_the_place_on_screen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 30)
    shown.click("Show all")
    shown.pane.choose(Filter(source="CNA"))
    bar = shown.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert before > 0
    shown.pane.show_overview(overview(29, unread=41))
    assert shown.view.currentIndex().data() == "CNA"
    assert bar.value() == before
    assert shown.said == []


def test_where_only_counts_change_the_list_is_not_made_anew(shown: Shown) -> None:
    changed: list[int] = []
    model = shown.view.model()
    model.modelReset.connect(lambda: changed.append(-1))
    model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    shown.pane.show_overview(overview(3, unread=41))
    assert changed[:1] == [1]
    assert -1 not in changed


@pytest.mark.parametrize("how", ["mouse", "keyboard"])
def test_a_long_section_is_unfolded_and_folded(qtbot: QtBot, how: str) -> None:
    shown = Shown(qtbot, 12)
    assert "Person 8" not in shown.labels

    def fold(label: str) -> None:
        if how == "mouse":
            shown.click(label)
        else:
            shown.press(Qt.Key.Key_End, Qt.Key.Key_Return)

    fold("Show all")
    assert "Person 8" in shown.labels
    shown.view.scrollToBottom()
    fold("Show fewer")
    assert "Person 8" not in shown.labels


def test_unfolding_asks_for_nothing_and_leaves_what_is_chosen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 12)
    shown.pane.choose(Filter(shelf=Shelf.UNREAD))
    shown.click("Show all")
    assert shown.said == []
    shown.click("Unread")
    assert shown.said == [Filter(shelf=Shelf.UNREAD)]


def test_what_is_chosen_from_a_folded_section_is_shown(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 30)
    shown.pane.choose(Filter(entity=EntityId("Person 20")))
    assert shown.view.currentIndex().data() == "Person 20"


def test_a_field_to_filter_appears_when_there_is_much_to_filter(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 3)
    assert not shown.field.isVisible()
    shown.pane.show_overview(overview(20))
    assert shown.field.isVisible()


def test_the_field_leaves_what_holds_its_words(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 20)
    shown.field.setFocus()
    QTest.keyClicks(shown.field, "PERSON 15")
    assert shown.labels[5:] == ["People", "Person 15"]
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert shown.field.text() == ""
    assert "Asia Times" in shown.labels


def test_down_leads_from_the_field_to_the_lines(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 20)
    shown.field.setFocus()
    QTest.keyClick(shown.field, Qt.Key.Key_Down)
    assert shown.view.hasFocus()


def test_a_field_that_is_no_longer_needed_filters_no_longer(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 20)
    shown.field.setText("Person 15")
    shown.pane.show_overview(overview(2))
    assert {"Ada", "Grace"} <= set(shown.labels)


@pytest.mark.parametrize("key", "JUMS ")
def test_letters_are_left_to_the_window(qtbot: QtBot, key: str) -> None:
    window = QWidget()
    shown = Shown(qtbot, window=window)
    heard: list[str] = []
    shortcut = QShortcut(Qt.Key(ord(key)), window)
    shortcut.activated.connect(lambda: heard.append(key))
    shown.pane.setFocus()
    shown.press(Qt.Key(ord(key)))
    assert heard == [key]
    assert shown.said == []


def test_qt_finds_nothing_wrong_with_the_model(shown: Shown) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    [model] = shown.pane.findChildren(LibraryModel)
    tester = QAbstractItemModelTester(model, mode, model)
    shown.pane.show_overview(overview(30, unread=2))
    shown.pane.choose(Filter(source="CNA"))
    assert tester.model() is model


def test_a_screen_reader_hears_names_and_counts(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 20)
    shown.pane.show_overview(overview(20, unread=41))
    spoken = shown.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Unread, 41"
    assert shown.view.accessibleName() == "Library"
    assert shown.field.accessibleName()


def picture(qtbot: QtBot, theme: Theme, *, mirrored: bool = False) -> tuple[Shown, QImage]:
    shown = Shown(qtbot)
    if mirrored:
        shown.pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.pane.set_theme(theme)
    shown.pane.choose(Filter(shelf=Shelf.STARRED))
    shown.view.clearFocus()
    return shown, shown.pane.grab().toImage()


def on_pane(shown: Shown, label: str, x: int) -> QPoint:
    """Return the point `x` pixels from the left of the pane, at the height of a line."""
    return shown.view.viewport().mapTo(shown.pane, QPoint(x, shown.place(label).y()))


def test_the_chosen_line_lies_on_a_rounded_selection(qtbot: QtBot, theme: Theme) -> None:
    shown, image = picture(qtbot, theme)
    assert image.pixelColor(on_pane(shown, "Starred", 150)) == theme.color("selection")
    assert image.pixelColor(on_pane(shown, "Starred", 4)) == theme.color("side")
    assert image.pixelColor(on_pane(shown, "Unread", 150)) == theme.color("side")
    corner = on_pane(shown, "Starred", 8)
    top = shown.view.visualRect(shown.view.currentIndex()).top()
    corner.setY(shown.view.viewport().mapTo(shown.pane, QPoint(0, top)).y())
    assert image.pixelColor(corner) != theme.color("selection")


def test_an_entity_has_a_dot_in_the_color_of_its_type(qtbot: QtBot, theme: Theme) -> None:
    shown, image = picture(qtbot, theme)
    assert image.pixelColor(on_pane(shown, "Ada", 20)) == theme.entity(EntityType.PERSON)


def test_from_right_to_left_dots_are_on_the_right(qtbot: QtBot, theme: Theme) -> None:
    shown, image = picture(qtbot, theme, mirrored=True)
    place = on_pane(shown, "Ada", shown.pane.width() - 21)
    assert image.pixelColor(place) == theme.entity(EntityType.PERSON)


def test_lines_are_28_pixels_high_where_letters_are_13(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    font = shown.view.font()
    font.setPixelSize(13)
    shown.view.setFont(font)
    assert shown.view.sizeHintForRow(0) == pytest.approx(28, abs=2)
