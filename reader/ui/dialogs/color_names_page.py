"""The page of the preferences on which colours get their names."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.domain.annotation import Color
from reader.ui.announcing import announce
from reader.ui.colors import color_name, dot
from reader.ui.theme import Theme

_DOT = 16


class ColorNamesPage(QWidget):
    """Shows what each colour stands for in this library, and lets people change it.

    A name is told when its field is left; it may be refused.
    """

    name_given = Signal(object, str)
    """A colour and what it shall be called; nothing for its own name."""

    def __init__(
        self,
        theme: Theme,
        names: Mapping[Color, str],
        longest: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names: dict[Color, str] = {}
        self._dots: dict[Color, QLabel] = {}
        self.fields: dict[Color, QLineEdit] = {}
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("tone", "danger")
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(2, 1)
        for row, color in enumerate(Color):
            self._add_row(rows, row, color, longest)
        told = QLabel(
            self.tr(
                "Names are kept in this library, for everybody who opens it. They stand in tool "
                "tips, on cards and in exports; an empty field means the colour itself."
            ),
            self,
        )
        told.setWordWrap(True)
        told.setProperty("tone", "faint")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(told)
        column.addLayout(rows)
        column.addWidget(self._said)
        column.addStretch(1)
        self.setAccessibleName(self.tr("What colours stand for"))
        self.set_theme(theme)
        self.show_names(names)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        ratio = self.devicePixelRatioF()
        for color, label in self._dots.items():
            drawn = dot(theme.tick(color), ratio, _DOT)
            label.setPixmap(drawn.pixmap(QSize(_DOT, _DOT), ratio))

    def show_names(self, names: Mapping[Color, str]) -> None:
        """Show these names; a field in which somebody is writing is left alone."""
        before, self._names = self._names, dict(names)
        self._said.setText("")
        for color, field in self.fields.items():
            if not field.hasFocus() or field.text() == before.get(color, ""):
                field.setText(names.get(color, ""))

    def refuse(self, color: Color, why: str) -> None:
        """Say why a colour cannot be called so, and go back to the name that it has."""
        self._said.setText(why)
        self.fields[color].setText(self._names.get(color, ""))
        self.fields[color].setAccessibleDescription(why)
        announce(self.fields[color], why, urgent=True)

    def _add_row(self, rows: QGridLayout, row: int, color: Color, longest: int) -> None:
        plain = color_name(color)
        self._dots[color] = QLabel(self)
        self._dots[color].setAccessibleName(plain)
        field = QLineEdit(self)
        field.setMaxLength(longest)
        field.setPlaceholderText(plain)
        field.setAccessibleName(self.tr("What {color} stands for").format(color=plain.lower()))
        field.editingFinished.connect(partial(self._tell, color))
        name = QLabel(plain, self)
        name.setBuddy(field)
        self.fields[color] = field
        rows.addWidget(self._dots[color], row, 0)
        rows.addWidget(name, row, 1)
        rows.addWidget(field, row, 2)

    def _tell(self, color: Color) -> None:
        name = " ".join(self.fields[color].text().split())
        self.fields[color].setAccessibleDescription("")
        if name != self._names.get(color, ""):
            self._said.setText("")
            self.name_given.emit(color, name)
