"""What every page of the preferences has in common: a title, rows of fields, a way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QVBoxLayout, QWidget

from reader.ui.theme import Theme


class PreferencesPage(QWidget):
    """A page; it says what is chosen by signals of its own, and there is nothing to confirm.

    `first` is what has the focus when somebody goes to the page by keyboard.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.first: QWidget = self
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 8)
        self.column.setSpacing(16)
        heading = QLabel(title, self)
        heading.setProperty("tone", "title")
        self.column.addWidget(heading)
        self.setAccessibleName(title)

    def reset(self) -> None:
        """Choose everything on the page as it was at first, and say so; a bare page has nothing."""

    def leave(self) -> None:
        """Tell what is still being typed."""

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme where the style sheet does not reach."""

    def form(self) -> QFormLayout:
        """Add rows of labels and fields to the page."""
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.column.addLayout(form)
        return form

    def row(self, form: QFormLayout, text: str, field: QWidget, *, told: str = "") -> None:
        """Add a row; what is told stands below the field, and is read out with it."""
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        field.setAccessibleDescription(told)
        form.addRow(label, self._with_words(field, told) if told else _alone(field))

    def _with_words(self, field: QWidget, told: str) -> QLayout:
        words = QLabel(told, self)
        words.setProperty("tone", "faint")
        words.setWordWrap(True)
        column = _alone(field)
        column.setSpacing(4)
        column.addWidget(words)
        return column


def _alone(field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    return column
