"""Preferring: theme, language, type and keys, chosen anywhere and applied at once."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from reader.domain.suggestion import NeverSuggested
from reader.services import deciding
from reader.services.preferences import FONT_SIZES, LINE_HEIGHTS, MEASURES, system_name
from reader.ui.desk import Desk
from reader.ui.dialogs.preferences.page import PreferencesPage
from reader.ui.keymap import Keymap
from reader.ui.keys import Keys
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import SYSTEM, THEMES, Theme, Themes
from reader.ui.tips import KeyTip
from reader.ui.translation import languages, name, spoken
from reader.ui.typography import Typography
from reader.ui.wiring.naming import Naming
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
        naming: Naming,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._themes = themes
        self._keys = keys
        self._reading = reading
        self._naming = naming
        self._spoken = spoken(desk.preferences.language)
        self._looks = QActionGroup(self)
        actions = window.actions_by_name
        for choice in (SYSTEM, *THEMES):
            action = actions[f"theme_{choice}"]
            self._looks.addAction(action)
            action.triggered.connect(partial(self._choose_theme, choice))
        actions["theme"].triggered.connect(self._next_theme)
        actions["preferences"].triggered.connect(self._show_preferences)
        themes.changed.connect(self._dress)
        KeyTip(window.search, "/")
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
        from reader.ui.dialogs.preferences.dialog import PreferencesDialog  # noqa: PLC0415 - seldom

        dialog = PreferencesDialog(
            [
                self._general(),
                self._type(),
                self._colors(),
                self._suggestions(),
                self._keys_page(),
            ],
            self._window,
        )
        self._themes.changed.connect(dialog.set_theme)
        dialog.finished.connect(self._speak)
        dialog.open()

    def _general(self) -> PreferencesPage:
        from reader.ui.dialogs.preferences.general import GeneralPage  # noqa: PLC0415 - as above

        chosen = self._desk.preferences
        page = GeneralPage(
            name=chosen.name,
            system_name=system_name(),
            language=chosen.language,
            languages=[(code, name(code)) for code in languages()],
            theme=chosen.theme,
            changes_others=chosen.changes_others,
        )
        page.name_chosen.connect(self._choose_name)
        page.changing_chosen.connect(self._choose_changing)
        page.language_chosen.connect(self._choose_language)
        page.theme_chosen.connect(self._choose_theme)
        return page

    def _type(self) -> PreferencesPage:
        from reader.ui.dialogs.preferences.reading import ReadingPage  # noqa: PLC0415 - as above

        page = ReadingPage(
            self._reading.typography,
            self._themes.current,
            usual=Typography(points=self._reading.usual_font_size),
            sizes=FONT_SIZES,
            heights=LINE_HEIGHTS,
            measures=MEASURES,
        )
        page.chosen.connect(self._choose_type)
        return page

    def _colors(self) -> PreferencesPage:
        from reader.ui.dialogs.preferences.colors import ColorsPage  # noqa: PLC0415 - as above

        return ColorsPage(self._naming.page())

    def _suggestions(self) -> PreferencesPage:
        from reader.ui.dialogs.preferences.suggestions import (  # noqa: PLC0415 - as above
            SuggestionsPage,
        )

        nothing: list[NeverSuggested] = []
        page = SuggestionsPage(
            suggests=self._desk.preferences.suggests,
            never=self._desk.read(self._desk.library.never_suggested.all, nothing),
        )
        page.suggests_chosen.connect(self._choose_suggesting)
        page.again_wanted.connect(self._suggest_again)
        return page

    def _keys_page(self) -> PreferencesPage:
        from reader.ui.dialogs.preferences.keys import KeysPage  # noqa: PLC0415 - as above

        page = KeysPage(
            self._keys.lines(), self._keys.map, self._keys.fixed(), self._themes.current
        )
        page.chosen.connect(self._choose_keys)
        return page

    @Slot(str)
    def _choose_name(self, annotator: str) -> None:
        chosen = self._desk.preferences.renamed(annotator.strip())
        self._desk.prefer(annotator=chosen.annotator, former=chosen.former)
        self._desk.session.annotator = chosen.name
        self._desk.session.former = frozenset(chosen.former)
        self._window.say_names(self._desk.library.path.name, chosen.name)
        self._desk.person_changed.emit()

    @Slot(bool)
    def _choose_changing(self, changes_others: bool) -> None:
        self._desk.prefer(changes_others=changes_others)
        self._desk.session.changes_others = changes_others
        self._desk.person_changed.emit()

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        self._desk.prefer(language=language)

    @Slot(bool)
    def _choose_suggesting(self, suggests: bool) -> None:
        self._desk.prefer(suggests=suggests)

    @Slot(object)
    def _suggest_again(self, never: NeverSuggested) -> None:
        self._desk.perform(lambda: deciding.suggest_again(self._desk.library, never))

    @Slot(object)
    def _choose_type(self, chosen: Typography) -> None:
        self._reading.set_type(
            font_family=chosen.family,
            font_size=0 if chosen.points == self._reading.usual_font_size else round(chosen.points),
            line_height=chosen.pitch,
            measure=chosen.measure,
        )

    @Slot(object)
    def _choose_keys(self, keys: Keymap) -> None:
        self._desk.prefer(keys=keys.differing())
        self._keys.change(keys)

    @Slot()
    def _speak(self) -> None:
        """Open the window anew if it is to speak another language."""
        if spoken(self._desk.preferences.language) != self._spoken:
            self._desk.reopen_requested.emit()
