"""States of the dialogs and menus that speak of the program itself."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.dialogs.preferences.dialog import PreferencesDialog
from tests.gallery.content import HARBOUR
from tests.gallery.studio import Studio
from tests.gallery.table import in_themes, state

GROUP = "Dialogs and menus"


def _preferences(studio: Studio, page: int) -> PreferencesDialog:
    studio.open(HARBOUR)
    studio.do("preferences")
    dialog = studio.dialog()
    assert isinstance(dialog, PreferencesDialog)
    dialog.list.setCurrentRow(page)
    studio.settle()
    return dialog


@in_themes("preferences-general", GROUP, "Preferences: general")
def _general(studio: Studio) -> None:
    _preferences(studio, 0)


@in_themes("preferences-reading", GROUP, "Preferences: reading")
def _reading(studio: Studio) -> None:
    _preferences(studio, 1)


@in_themes("preferences-colors", GROUP, "Preferences: colours and their names")
def _colors(studio: Studio) -> None:
    _preferences(studio, 2)


@in_themes("preferences-keys", GROUP, "Preferences: keys")
def _keys(studio: Studio) -> None:
    _preferences(studio, 3)


@state("preferences-conflict", GROUP, "A key that another action has")
def _conflict(studio: Studio) -> None:
    dialog = _preferences(studio, 3)
    page = dialog.pages[3]
    field = page.field  # type: ignore[attr-defined]
    field.setFocus()
    QTest.keySequence(field, "H")


@in_themes("sheet", GROUP, "The sheet of keys")
def _sheet(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.press("?")


@in_themes("help", GROUP, "The help")
def _help(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.press("F1")


@in_themes("about", GROUP, "About the program")
def _about(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.do("about")


@in_themes("menu", GROUP, "A menu of the menu bar")
def _menu(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("since 1911")
    studio.drop_down("Annotate")


@state("menu-page", GROUP, "The menu of a mark on the page")
def _context(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("since 1911")
    page = studio.window.reading
    page.context_menu_requested.emit(page.view.mapToGlobal(page.view.rect().center()))
    studio.settle()
    assert QApplication.activePopupWidget() is not None
