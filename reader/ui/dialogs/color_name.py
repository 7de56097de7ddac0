"""The popup that asks what a colour stands for."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.domain.annotation import Color
from reader.ui.announcing import announce
from reader.ui.colors import DOT, color_name, dot
from reader.ui.floating import Popup
from reader.ui.theme import Theme, enlarged, sized

WIDTH = 280


class ColorNamePopup(Popup):
    """Asks for the name of one colour where the person points; Enter gives it, Esc leaves it.

    It stays open until its owner dismisses it, so that a name can be refused.
    """

    name_given = Signal(object, str)
    """A colour and what it shall be called; nothing for its own name."""

    def __init__(self, theme: Theme, longest: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._color = Color.YELLOW
        self._dot = QLabel(self)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._field = QLineEdit(self)
        self._field.setMaxLength(longest)
        self._field.returnPressed.connect(self._give)
        self._field.textEdited.connect(self._hint_again)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setFont(sized(self.font(), 0.92))
        self.setAccessibleName(self.tr("What this colour stands for"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._dot)
        top.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._field)
        column.addWidget(self._hint)

    def open_at(self, where: QPoint, color: Color, name: str) -> None:
        """Open near a point of the screen on a colour and the name that it has, if any."""
        plain = color_name(color)
        self._color = color
        ratio = self.devicePixelRatioF()
        self._dot.setPixmap(dot(self._theme.tick(color), ratio).pixmap(QSize(DOT, DOT), ratio))
        self._dot.setAccessibleName(plain)
        self._title.setText(self.tr("What {color} stands for").format(color=plain.lower()))
        self._field.setText(name)
        self._field.setPlaceholderText(plain)
        self._field.setAccessibleName(self._title.text())
        self._field.selectAll()
        self._hint_again()
        self.setFixedWidth(min(round(WIDTH * enlarged(self.font())), self.inside().width()))
        parent = self.parentWidget()
        near = parent.mapFromGlobal(where) if parent is not None else where
        self.open_near(QRect(near, QSize(1, 1)), self.sizeHint().height())
        self.settle()
        self.take_focus(self._field)

    def refuse(self, why: str) -> None:
        """Say why the name cannot be, and let it be mended."""
        self._say(why, "danger")
        announce(self._field, why, urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the Enter of the field to the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.name_given.emit(self._color, self._field.text())

    def _hint_again(self) -> None:
        self._say(self.tr("Such as “claim” or “evidence”. Enter keeps  ·  Esc leaves"), "faint")

    def _say(self, words: str, tone: str) -> None:
        self._hint.setProperty("tone", tone)
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)
        self._hint.setText(words)
        self._field.setAccessibleDescription(words)
        if self.isVisible():
            self.settle()
