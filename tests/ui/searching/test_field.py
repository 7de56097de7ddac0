"""In the search field fields and values are suggested, and a mistake is pointed at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.services.completing import Known
from reader.ui.search_field import SearchField
from reader.ui.searching.mistake import MistakeNote
from reader.ui.searching.star import SearchStar
from reader.ui.searching.suggestions import Suggestions
from reader.ui.theme import Theme, load
from tests.ui.stage import painted, write

KNOWN = Known(
    sources=[("Asia Times", 5)],
    tags=[("trade", 4), ("free trade", 2)],
    entities=[("Zürich 🏔", 7, EntityType.PLACE)],
)


class Stand(QWidget):
    """A window with a search field, and what lies under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.resize(600, 400)
        self.field = SearchField(self)
        self.field.set_theme(theme)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch()
        self.suggestions = Suggestions(theme, self.field, self, lambda _: KNOWN)
        self.note = MistakeNote(theme, self.field, self)


@pytest.fixture
def stand(qtbot: QtBot, theme: Theme) -> Stand:
    shown = Stand(theme)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.field.setFocus()
    qtbot.waitUntil(shown.field.hasFocus)
    return shown


def press(stand: Stand, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(stand.field, key)


def offered(stand: Stand) -> list[str]:
    if stand.suggestions.isHidden():
        return []
    model = stand.suggestions._list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_fields_are_suggested_and_taken_with_tab_and_then_values(stand: Stand) -> None:
    QTest.keyClicks(stand.field, "coffee ta")
    assert offered(stand) == ["tag:"]
    press(stand, Qt.Key.Key_Tab)
    assert stand.field.text() == "coffee tag:"
    assert offered(stand) == ["trade", "free trade"]
    press(stand, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert stand.field.text() == 'coffee tag:"free trade" '
    assert stand.field.cursorPosition() == len(stand.field.text())
    assert offered(stand) == []


def test_values_with_emoji_are_written_to_the_code_point(stand: Stand) -> None:
    write(stand.field, "🐙 ")
    QTest.keyClicks(stand.field, "entity:zu")
    press(stand, Qt.Key.Key_Tab)
    assert stand.field.text() == '🐙 entity:"Zürich 🏔" '
    QTest.keyClicks(stand.field, "x")
    assert stand.field.text() == '🐙 entity:"Zürich 🏔" x'


def test_enter_is_for_the_search_unless_a_suggestion_is_chosen(stand: Stand, qtbot: QtBot) -> None:
    QTest.keyClicks(stand.field, "tag:tr")
    with qtbot.waitSignal(stand.field.returnPressed):
        press(stand, Qt.Key.Key_Return)
    assert stand.field.text() == "tag:tr"


def test_escape_sends_suggestions_away_before_it_clears_the_field(stand: Stand) -> None:
    QTest.keyClicks(stand.field, "ta")
    press(stand, Qt.Key.Key_Escape)
    assert (stand.field.text(), offered(stand)) == ("ta", [])
    press(stand, Qt.Key.Key_Escape)
    assert stand.field.text() == ""


def test_down_leaves_for_the_list_where_nothing_is_suggested(stand: Stand, qtbot: QtBot) -> None:
    QTest.keyClicks(stand.field, "coffee")
    with qtbot.waitSignal(stand.field.left):
        press(stand, Qt.Key.Key_Down)


def test_suggestions_are_brought_with_control_and_space(stand: Stand) -> None:
    QTest.keyClick(stand.field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert offered(stand)[:2] == ["title:", "source:"]
    assert stand.field.text() == ""


def test_a_click_takes_a_suggestion_and_the_focus_stays(stand: Stand) -> None:
    QTest.keyClicks(stand.field, "tag:")
    view = stand.suggestions._list
    where = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    assert stand.field.text() == 'tag:"free trade" '
    assert stand.field.hasFocus()


def test_suggestions_go_when_the_caret_or_the_focus_goes(stand: Stand, qtbot: QtBot) -> None:
    QTest.keyClicks(stand.field, "coffee ta")
    assert offered(stand)
    press(stand, Qt.Key.Key_Home)
    assert not offered(stand)
    press(stand, Qt.Key.Key_End)
    QTest.keyClicks(stand.field, "g")
    assert offered(stand)
    stand.field.clearFocus()
    assert not offered(stand)


def test_what_is_suggested_and_chosen_is_told_to_a_screen_reader(
    stand: Stand, hearing: list[str]
) -> None:
    QTest.keyClicks(stand.field, "tag:")
    assert "suggestion" in hearing[-1]
    press(stand, Qt.Key.Key_Down)
    assert "trade" in hearing[-1]


def reds(stand: Stand, theme: Theme) -> list[int]:
    """Return the columns of the field in which the hue of danger is painted."""
    image = painted(stand.field)
    danger = theme.color("danger").hslHue()
    return [
        x
        for x in range(image.width())
        if any(
            (color := image.pixelColor(x, y)).hslSaturation() > 50
            and abs(color.hslHue() - danger) < 16
            for y in range(image.height())
        )
    ]


def test_a_mistake_is_underlined_where_it_stands_and_told_below(stand: Stand, theme: Theme) -> None:
    stand.field.setText("color:pink coffee and tea")
    assert reds(stand, theme) == []
    stand.note.point_at(Span(6, 10), "“color:” knows no “pink”.")
    assert stand.note.isVisible()
    assert stand.note.y() >= stand.field.geometry().bottom()
    assert stand.field.accessibleDescription() == "“color:” knows no “pink”."
    early = reds(stand, theme)
    assert early
    stand.note.point_at(Span(22, 25), "Tea.")
    late = reds(stand, theme)
    assert late
    assert min(late) > max(early)
    stand.note.forgive()
    assert reds(stand, theme) == []
    assert not stand.note.isVisible()
    assert stand.field.text() == "color:pink coffee and tea"


def test_pointing_at_a_mistake_is_no_typing(stand: Stand) -> None:
    stand.field.setText("🐙 (a")
    heard: list[str] = []
    stand.field.textChanged.connect(heard.append)
    caret = stand.field.cursorPosition()
    stand.note.point_at(Span(2, 3), "Not closed.")
    stand.note.forgive()
    assert heard == []
    assert stand.field.cursorPosition() == caret


def test_the_star_says_whether_a_search_is_kept(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    star = SearchStar(theme, field)
    star.show(there=True, saved=False)
    assert star._action.toolTip() == "Save this search"
    star.show(there=True, saved=True)
    assert star._action.toolTip() == "Remove this saved search"
    star.show(there=False, saved=False)
    assert not star._action.isVisible()
    star.set_theme(load("dark"))
