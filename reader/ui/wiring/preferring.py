"""Preferring: theme, language, type and keys, chosen anywhere and applied at once."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from reader.ui.desk import Desk
from reader.ui.keys import Keys
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import SYSTEM, THEMES, Theme, Themes
from reader.ui.tips import name_key
from reader.ui.wiring.reading import Reading


class Preferring(QObject):
    """Opens the preferences, keeps what is chosen, and lets everything wear it."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        sides: Sides,
        *,
        themes: Themes,
        keys: Keys,
        reading: Reading,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._themes = themes
        self._keys = keys
        self._reading = reading
        self._looks = QActionGroup(self)
        actions = window.actions_by_name
        for choice in (SYSTEM, *THEMES):
            action = actions[f"theme_{choice}"]
            self._looks.addAction(action)
            action.triggered.connect(partial(self._choose_theme, choice))
        actions["theme"].triggered.connect(self._next_theme)
        actions["preferences"].triggered.connect(self._show_preferences)
        themes.changed.connect(self._dress)
        name_key(window.search, self.tr("Search the library"), "search")
        self._tick_theme()

    @Slot()
    def _next_theme(self) -> None:
        after = (THEMES.index(self._themes.current.name) + 1) % len(THEMES)
        self._choose_theme(THEMES[after])

    @Slot(str)
    def _choose_theme(self, choice: str) -> None:
        self._themes.choose(choice)
        self._desk.prefer(theme=choice)
        self._tick_theme()

    def _tick_theme(self) -> None:
        self._window.actions_by_name[f"theme_{self._themes.choice}"].setChecked(True)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._window.set_theme(theme)
        self._sides.set_theme(theme)

    @Slot()
    def _show_preferences(self) -> None:
        from reader.ui.dialogs.preferences import PreferencesDialog  # noqa: PLC0415 - seldom

        chosen = self._desk.preferences
        dialog = PreferencesDialog(
            theme=chosen.theme,
            font_size=self._reading.font_size,
            name=chosen.name,
            parent=self._window,
        )
        dialog.theme_chosen.connect(self._choose_theme)
        dialog.font_size_chosen.connect(self._reading.set_font_size)
        dialog.name_chosen.connect(self._choose_name)
        dialog.open()

    @Slot(str)
    def _choose_name(self, name: str) -> None:
        self._desk.prefer(annotator=name.strip())
        self._desk.session.annotator = self._desk.preferences.name
        self._window.say_names(self._desk.library.path.name, self._desk.session.annotator)
