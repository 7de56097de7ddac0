"""The general preferences: who is reading, what they may change, in which language and theme."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.preferences.page import PreferencesPage

_SYSTEM = "system"


class GeneralPage(PreferencesPage):
    """Asks for the annotator's name, whether others' words are changed too, language and theme.

    `languages` are codes and names. A name is told when it is finished, and an
    empty one not at all; to reset it is to be called as the system does,
    `system_name`.
    """

    name_chosen = Signal(str)
    changing_chosen = Signal(bool)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self,
        *,
        name: str,
        system_name: str,
        language: str,
        languages: Sequence[tuple[str, str]],
        theme: str,
        changes_others: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("General"), parent)
        self.setObjectName("general")
        self._name = name
        self._system_name = system_name
        self.name = QLineEdit(name, self)
        self.name.editingFinished.connect(self.leave)
        self.changing = QCheckBox(self.tr("Let me &change what others wrote"), self)
        self.changing.setChecked(changes_others)
        self.changing.toggled.connect(self.changing_chosen)
        self.languages = QComboBox(self)
        self.languages.addItem(self.tr("As the system"), _SYSTEM)
        for code, called in languages:
            self.languages.addItem(called, code)
        for field in (self.languages, self.changing):  # else what is told below has no room
            wide = field.sizePolicy()
            wide.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            field.setSizePolicy(wide)
        self.languages.setCurrentIndex(max(0, self.languages.findData(language)))
        self.languages.activated.connect(self._tell_language)
        form = self.form()
        self.row(
            form,
            self.tr("Your &name"),
            self.name,
            told=self.tr("It stands on every annotation that you make from now on."),
        )
        self.row(
            form,
            self.tr("Others"),
            self.changing,
            told=self.tr("Their annotations can always be replied to."),
        )
        self.changing.setAccessibleName(self.changing.text().replace("&", ""))
        self.row(
            form,
            self.tr("&Language"),
            self.languages,
            told=self.tr("The window speaks it as soon as the preferences are closed."),
        )
        looks = QWidget(self)
        self.themes = self._make_themes(looks, theme)
        self.row(form, self.tr("Theme"), looks)
        self.column.addStretch(1)
        self.first = self.name

    def reset(self) -> None:
        """Be called as the system does, in its language and its theme, and change what is mine."""
        self.name.setText(self._system_name)
        self.leave()
        self.changing.setChecked(False)
        self.languages.setCurrentIndex(0)
        self._tell_language()
        self.themes[_SYSTEM].click()

    @Slot()
    def leave(self) -> None:
        """Tell the name that was typed."""
        name = " ".join(self.name.text().split())
        if name and name != self._name:
            self._name = name
            self.name_chosen.emit(name)

    def _make_themes(self, looks: QWidget, chosen: str) -> dict[str, QRadioButton]:
        names = {
            _SYSTEM: self.tr("As the s&ystem"),
            "light": self.tr("L&ight"),
            "sepia": self.tr("&Sepia"),
            "dark": self.tr("&Dark"),
        }
        column = QVBoxLayout(looks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        group = QButtonGroup(self)
        buttons = {}
        for theme, name in names.items():
            button = QRadioButton(name, looks)
            button.setChecked(theme == chosen)
            button.clicked.connect(partial(self.theme_chosen.emit, theme))
            group.addButton(button)
            column.addWidget(button)
            buttons[theme] = button
        return buttons

    @Slot()
    def _tell_language(self) -> None:
        self.language_chosen.emit(self.languages.currentData())
