"""A field that takes the next keys pressed in it as a shortcut."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.keymap import pressed_key

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyField(QLineEdit):
    """Says which keys were pressed, as the portable name of a shortcut.

    Tab goes on as everywhere, and Esc leaves the field: whoever has no mouse
    is never caught in it.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._rest = self.tr("Change…")
        self._waiting = self.tr("Press the new keys")
        self.setPlaceholderText(self._rest)
        wide = max(map(self.fontMetrics().horizontalAdvance, (self._rest, self._waiting)))
        self.setMinimumWidth(wide + 28)
        self.setAccessibleName(self.tr("New keys"))
        self.setAccessibleDescription(self.tr("Press the keys; Esc leaves the field"))

    def event(self, event: QEvent) -> bool:
        """Claim every key but those that leave the field, before a shortcut takes it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() not in _LEAVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say what is pressed; while only Ctrl, Alt or Shift is down, wait for more."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _MODIFIERS:
            return
        if event.key() == Qt.Key.Key_Escape and plain == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
            return
        key = pressed_key(event)
        if key:
            self.pressed.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that keys are waited for."""
        super().focusInEvent(event)
        self.setPlaceholderText(self._waiting)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer."""
        super().focusOutEvent(event)
        self.setPlaceholderText(self._rest)
