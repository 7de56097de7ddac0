"""The preferences: how it looks, how large the text is, and who is reading."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.services.preferences import FONT_SIZES


class PreferencesDialog(QDialog):
    """Says what was chosen at once; there is nothing to confirm.

    `theme` is "system", "light" or "dark"; `font_size` counts points. The name
    is told when it is finished, and an empty one not at all.
    """

    theme_chosen = Signal(str)
    font_size_chosen = Signal(int)
    name_chosen = Signal(str)

    def __init__(
        self, *, theme: str, font_size: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._name = name
        self.themes = self._make_themes(theme)
        self.points = QSpinBox(self)
        self.points.setRange(FONT_SIZES.start, FONT_SIZES.stop - 1)
        self.points.setSuffix(self.tr(" pt"))
        self.points.setValue(font_size)
        self.points.setAccessibleName(self.tr("Size of the text"))
        self.points.valueChanged.connect(self.font_size_chosen)
        self.name = QLineEdit(name, self)
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.editingFinished.connect(self._tell_name)
        told = QLabel(self.tr("It stands on every annotation that you make from now on."), self)
        told.setProperty("tone", "faint")
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for button in self.themes.values():
            choices.addWidget(button)
        choices.addStretch(1)
        size = QHBoxLayout()
        size.addWidget(self.points)
        size.addStretch(1)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(16)
        form.addRow(self.tr("Appearance"), choices)
        self._row(form, self.tr("Text &size"), self.points, size)
        named = QVBoxLayout()
        named.setSpacing(4)
        named.addWidget(self.name)
        named.addWidget(told)
        self._row(form, self.tr("Your &name"), self.name, named)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(20)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self.themes.get(theme, self.name).setFocus()

    def done(self, result: int) -> None:
        """Tell a name that is still being typed, and close."""
        self._tell_name()
        super().done(result)

    def _make_themes(self, chosen: str) -> dict[str, QRadioButton]:
        names = {
            "system": self.tr("As the s&ystem"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        group = QButtonGroup(self)
        buttons = {}
        for theme, name in names.items():
            button = QRadioButton(name, self)
            button.setChecked(theme == chosen)
            button.clicked.connect(partial(self.theme_chosen.emit, theme))
            group.addButton(button)
            buttons[theme] = button
        return buttons

    def _row(
        self, form: QFormLayout, text: str, field: QWidget, row: QHBoxLayout | QVBoxLayout
    ) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        form.addRow(label, row)

    def _tell_name(self) -> None:
        name = " ".join(self.name.text().split())
        if name and name != self._name:
            self._name = name
            self.name_chosen.emit(name)
