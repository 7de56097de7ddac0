"""The preferences say every choice as soon as it is made, and each page can be reset."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from reader.domain.annotation import Color
from reader.ui.dialogs.color_names_page import ColorNamesPage
from reader.ui.dialogs.preferences.colors import ColorsPage
from reader.ui.dialogs.preferences.dialog import PreferencesDialog
from reader.ui.dialogs.preferences.general import GeneralPage
from reader.ui.dialogs.preferences.reading import ReadingPage
from reader.ui.theme import load
from reader.ui.typography import Typography
from tests.ui.stage import painted, stage

USUAL = Typography(points=12)
LANGUAGES = [("de", "Deutsch"), ("zh_CN", "简体中文")]


def general(name: str = "Ada", theme: str = "dark", language: str = "de") -> GeneralPage:
    return GeneralPage(
        name=name,
        system_name="login",
        language=language,
        languages=LANGUAGES,
        theme=theme,
        changes_others=False,
    )


def reading(type_: Typography = Typography(points=14, pitch=1.7, measure=72)) -> ReadingPage:  # noqa: B008
    return ReadingPage(
        type_,
        load("light"),
        usual=USUAL,
        sizes=range(9, 33),
        heights=(1.5, 1.55, 2.0),
        measures=range(60, 76),
    )


def dialog(on: QWidget) -> PreferencesDialog:
    names = ColorNamesPage(load("light"), {Color.RED: "claim"}, 40)
    return PreferencesDialog([general(), reading(), ColorsPage(names)], on)


def test_escape_closes_the_preferences_and_nothing_of_them_stays(qtbot: QtBot) -> None:
    shown = dialog(stage(qtbot))
    shown.open()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not Shiboken.isValid(shown))


def test_pages_are_gone_to_with_the_arrows_and_entered_with_return(qtbot: QtBot) -> None:
    shown = dialog(stage(qtbot))
    with qtbot.waitActive(shown):
        shown.open()
        shown.activateWindow()
    qtbot.waitUntil(shown.list.hasFocus)
    with qtbot.waitSignal(shown.page_shown) as told:
        QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert told.args == ["reading"]
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    page = shown.pages[1]
    assert isinstance(page, ReadingPage)
    qtbot.waitUntil(page.family.hasFocus)
    shown.close()


def test_a_page_can_be_asked_for_by_name(qtbot: QtBot) -> None:
    shown = dialog(stage(qtbot))
    shown.show_page("colors")
    assert shown.list.currentRow() == 2
    shown.show_page("unheard of")
    assert shown.list.currentRow() == 2


def test_what_is_general_is_shown_and_told_at_once(qtbot: QtBot) -> None:
    page = general()
    qtbot.addWidget(page)
    assert (page.name.text(), page.languages.currentText()) == ("Ada", "Deutsch")
    assert [name for name, button in page.themes.items() if button.isChecked()] == ["dark"]
    with qtbot.waitSignal(page.theme_chosen) as theme:
        page.themes["sepia"].click()
    assert theme.args == ["sepia"]
    with qtbot.waitSignal(page.language_chosen) as language:
        page.languages.setFocus()
        QTest.keyClick(page.languages, Qt.Key.Key_Down)
    assert language.args == ["zh_CN"]
    with qtbot.waitSignal(page.name_chosen) as name:
        page.name.setText("  明慧   Lovelace ")
        QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert name.args == ["明慧 Lovelace"]
    assert not page.changing.isChecked()
    with qtbot.waitSignal(page.changing_chosen) as changing:
        page.changing.click()
    assert changing.args == [True]


def test_a_name_half_typed_is_told_when_preferences_close(qtbot: QtBot) -> None:
    shown = dialog(stage(qtbot))
    page = shown.pages[0]
    assert isinstance(page, GeneralPage)
    told: list[str] = []
    page.name_chosen.connect(told.append)
    shown.open()
    page.name.setText("Grace")
    shown.reject()
    assert told == ["Grace"]


@pytest.mark.parametrize("name", ["", "   ", "Ada", " Ada "])
def test_no_name_and_the_same_name_are_not_told(qtbot: QtBot, name: str) -> None:
    page = general()
    qtbot.addWidget(page)
    told: list[str] = []
    page.name_chosen.connect(told.append)
    page.name.setText(name)
    page.leave()
    assert told == []


def test_the_general_page_is_reset_to_what_the_system_says(qtbot: QtBot) -> None:
    page = general()
    qtbot.addWidget(page)
    told: list[str] = []
    for signal in (page.name_chosen, page.language_chosen, page.theme_chosen):
        signal.connect(told.append)
    page.changing.setChecked(True)
    page.reset()
    assert told == ["login", "system", "system"]
    assert not page.changing.isChecked()


def test_the_type_is_shown_and_every_change_of_it_told_whole(qtbot: QtBot) -> None:
    page = reading()
    qtbot.addWidget(page)
    assert page.type() == Typography("", 14, 1.7, 72)
    told: list[Typography] = []
    page.chosen.connect(told.append)
    page.points.stepUp()
    page.line_height.stepDown()
    page.measure.setValue(60)
    page.family.setCurrentIndex(1)
    page.family.activated.emit(1)
    family = page.family.itemData(1)
    assert family
    assert told == [
        Typography("", 15, 1.7, 72),
        Typography("", 15, 1.65, 72),
        Typography("", 15, 1.65, 60),
        Typography(family, 15, 1.65, 60),
    ]


def test_the_type_is_reset_to_the_usual_one(qtbot: QtBot) -> None:
    page = reading()
    qtbot.addWidget(page)
    told: list[Typography] = []
    page.chosen.connect(told.append)
    page.reset()
    assert told == [USUAL]
    assert page.type() == USUAL


def test_a_face_that_is_not_here_is_shown_as_the_best_serif(qtbot: QtBot) -> None:
    page = reading(Typography("No Such Face"))
    qtbot.addWidget(page)
    assert page.type().family == ""


def test_the_sample_follows_the_choice_and_the_theme(qtbot: QtBot) -> None:
    page = reading()
    qtbot.addWidget(page)
    page.resize(500, 600)
    before = painted(page.sample)
    page.points.setValue(24)
    larger = painted(page.sample)
    assert larger != before
    page.set_theme(load("sepia"))
    assert painted(page.sample).pixelColor(8, 40) == load("sepia").color("page")


def test_names_of_colours_are_taken_away_by_a_reset(qtbot: QtBot) -> None:
    page = ColorsPage(ColorNamesPage(load("light"), {Color.RED: "claim", Color.BLUE: "who"}, 40))
    qtbot.addWidget(page)
    told: list[tuple[Color, str]] = []
    page.names.name_given.connect(lambda color, name: told.append((color, name)))
    page.reset()
    assert sorted(told) == [(Color.BLUE, ""), (Color.RED, "")]
