"""The preferences of colours: what each stands for in the library that is open."""

from PySide6.QtWidgets import QWidget

from reader.ui.dialogs.color_names_page import ColorNamesPage
from reader.ui.dialogs.preferences.page import PreferencesPage
from reader.ui.theme import Theme


class ColorsPage(PreferencesPage):
    """Holds the names of the colours; to reset them is to call each by its own name."""

    def __init__(self, names: ColorNamesPage, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Colours"), parent)
        self.setObjectName("colors")
        self.names = names
        inner = names.layout()
        if inner is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(names, 1)

    def reset(self) -> None:
        """Take every name away."""
        for color, field in self.names.fields.items():
            if field.text():
                field.clear()
                self.names.name_given.emit(color, "")

    def set_theme(self, theme: Theme) -> None:
        """Draw the dots anew."""
        self.names.set_theme(theme)
