"""What is chosen in the preferences is worn at once, by everything that is on screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThreadPool
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from reader.domain.annotation import Color
from reader.services import preferences
from reader.services.starter import create_starter
from reader.ui.application import Application
from reader.ui.dialogs.preferences.colors import ColorsPage
from reader.ui.dialogs.preferences.dialog import PreferencesDialog
from reader.ui.dialogs.preferences.general import GeneralPage
from reader.ui.dialogs.preferences.reading import ReadingPage
from reader.ui.theme import load
from reader.ui.translation import ENGLISH, Translation
from reader.ui.typography import Typography
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop
from tests.journeys.gestures import press


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Workplace:
    """Return a window on the starter library, in front."""
    create_starter(tmp_path / "starter.postil", "me").close()
    workplace = desktop.open(tmp_path / "starter.postil")
    with qtbot.waitActive(workplace.window):
        workplace.window.activateWindow()
    return workplace


@pytest.fixture
def dialog(place: Workplace) -> Iterator[PreferencesDialog]:
    """Return the preferences, which are closed in the end."""
    press(place.window, "Ctrl+,")
    found = place.window.findChild(PreferencesDialog)
    assert found is not None
    yield found
    if Shiboken.isValid(found):
        found.reject()


def test_type_is_changed_at_once_and_the_place_in_the_text_stays(
    place: Workplace, dialog: PreferencesDialog, qtbot: QtBot
) -> None:
    page = dialog.pages[1]
    assert isinstance(page, ReadingPage)
    place.window.reading.restore(900)
    before = place.window.reading.place()[0]
    assert before > 0
    page.line_height.setValue(2.0)
    page.measure.setValue(60)
    page.points.setValue(18)
    setting = place.window.reading.view.page.setting
    assert setting.pitch == pytest.approx(2.0 * setting.size)
    assert abs(place.window.reading.place()[0] - before) < 120
    kept = preferences.load()
    assert (kept.font_size, kept.line_height, kept.measure) == (18, 2.0, 60)
    page.reset()
    assert preferences.load().font_size == 0
    assert place.reading.typography == Typography(points=place.reading.usual_font_size)


def test_what_is_chosen_again_is_kept_once_but_kept_in_the_end(place: Workplace) -> None:
    file = preferences.settings_file()
    place.desk.prefer(color=Color.TEAL)
    file.unlink()
    place.desk.prefer(color=Color.TEAL)
    assert not file.exists()
    file.mkdir()
    place.desk.prefer(color=Color.GREEN)
    assert place.desk.preferences.color is Color.GREEN
    file.rmdir()
    place.desk.prefer(color=Color.GREEN)
    assert preferences.load().color is Color.GREEN


def test_a_face_that_was_chosen_comes_back(
    place: Workplace, dialog: PreferencesDialog, desktop: Desktop, tmp_path: Path
) -> None:
    page = dialog.pages[1]
    assert isinstance(page, ReadingPage)
    page.family.setCurrentIndex(page.family.count() - 1)
    page.family.activated.emit(page.family.currentIndex())
    family = page.family.currentData()
    assert place.window.reading.view.page.setting.body.families()[0] == family
    dialog.reject()
    desktop.close(place)
    again = desktop.open(tmp_path / "starter.postil")
    assert again.window.reading.view.page.setting.body.families()[0] == family


def test_a_theme_is_worn_at_once_by_window_page_and_dialog(
    place: Workplace, dialog: PreferencesDialog, qapp: QApplication
) -> None:
    page = dialog.pages[0]
    assert isinstance(page, GeneralPage)
    page.themes["sepia"].click()
    sepia = load("sepia")
    assert place.window.theme is sepia
    assert place.window.reading.view.page.setting.theme is sepia
    assert qapp.palette().color(QPalette.ColorRole.Window) == sepia.color("side")
    assert place.window.actions_by_name["theme_sepia"].isChecked()
    assert preferences.load().theme == "sepia"


def test_the_key_of_the_theme_goes_from_light_to_dark_and_round(place: Workplace) -> None:
    seen = []
    for _ in range(4):
        press(place.window, "Ctrl+Shift+D")
        seen.append(place.window.theme.name)
    assert seen == ["sepia", "dark", "light", "sepia"]


def test_the_menu_of_themes_ticks_what_was_chosen(place: Workplace) -> None:
    actions = place.window.actions_by_name
    actions["theme_dark"].trigger()
    assert place.window.theme is load("dark")
    actions["theme_system"].trigger()
    assert place.window.theme is load("light")
    names = ("theme_system", "theme_light", "theme_sepia", "theme_dark")
    assert [name for name in names if actions[name].isChecked()] == ["theme_system"]
    assert preferences.load().theme == "system"


def test_a_name_stands_on_what_is_written_from_now_on(
    place: Workplace, dialog: PreferencesDialog
) -> None:
    page = dialog.pages[0]
    assert isinstance(page, GeneralPage)
    before = place.session.annotator
    page.name.setText("Countess")
    page.leave()
    assert place.session.annotator == "Countess"
    assert place.session.person.names == {before, "Countess"}
    assert preferences.load().former == [before]


def test_what_others_wrote_is_changed_only_if_it_is_allowed(
    place: Workplace, dialog: PreferencesDialog
) -> None:
    page = dialog.pages[0]
    assert isinstance(page, GeneralPage)
    assert not place.session.stamp().changes_others
    page.changing.click()
    assert place.session.stamp().changes_others
    assert preferences.load().changes_others


def test_colours_are_named_in_the_preferences(place: Workplace, dialog: PreferencesDialog) -> None:
    page = next(page for page in dialog.pages if isinstance(page, ColorsPage))
    color, field = next(iter(page.names.fields.items()))
    field.setText("claim")
    field.editingFinished.emit()
    assert place.desk.color_names[color] == "claim"
    page.reset()
    assert color not in place.desk.color_names


def test_another_language_is_spoken_when_the_preferences_are_closed(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    create_starter(tmp_path / "starter.postil", "me").close()
    application = Application(qapp)
    assert application.start(tmp_path / "starter.postil")
    first = application.workplace
    assert first is not None
    with qtbot.waitSignal(first.completed):
        pass
    with qtbot.waitActive(first.window):
        first.window.activateWindow()
    press(first.window, "Ctrl+,")
    dialog = first.window.findChild(PreferencesDialog)
    assert dialog is not None
    page = dialog.pages[0]
    assert isinstance(page, GeneralPage)
    page.languages.setCurrentIndex(page.languages.findData("de"))
    page.languages.activated.emit(page.languages.currentIndex())
    dialog.reject()
    qtbot.waitUntil(lambda: application.workplace is not first)
    second = application.workplace
    assert second is not None
    with qtbot.waitSignal(second.completed):
        pass
    assert QLocale().language() == QLocale.Language.German
    assert preferences.load().language == "de"
    qtbot.waitUntil(second.window.close)
    QThreadPool.globalInstance().waitForDone()
    second.window.deleteLater()
    application.deleteLater()
    Translation(qapp, ENGLISH, qapp)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
