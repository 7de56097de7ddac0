"""What bars at the foot of the page have in common: they slide in, and go with Esc."""

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from reader.ui.icons import SIZE, icon
from reader.ui.theme import Theme
from reader.ui.tips import name_key

_SLIDING = 110
"""Milliseconds in which a bar comes up."""

_UNBOUNDED = 16_777_215
"""Qt's greatest height of a widget."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FootBar(QFrame):
    """A bar that takes its room from the page while it is shown; it is away at first."""

    dismissed = Signal()
    """Somebody wants it to go away; its owner lets it."""

    stood = Signal()
    """It has taken all of its room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setProperty("surface", "side")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.theme = theme
        self.close_button = self.button("close", self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.dismissed)
        self._sliding = QPropertyAnimation(self, b"maximumHeight", self)
        self._sliding.setDuration(_SLIDING)
        self._sliding.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._sliding.finished.connect(self._stand)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self.theme = theme
        for button in self.findChildren(QToolButton):
            name = button.property("drawing")
            if name:
                button.setIcon(icon(str(name), theme))

    def come_up(self) -> None:
        """Appear, if it is away."""
        if self.isHidden():
            self.setMaximumHeight(0)
            self.show()
            self._sliding.setStartValue(0)
            self._sliding.setEndValue(self.sizeHint().height())
            self._sliding.start()

    def close_up(self) -> None:
        """Go away."""
        self._sliding.stop()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Keep what presses the button in focus from the page, which would turn."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(self.focusWidget(), QToolButton)
            and event.key() in (*_ENTER, Qt.Key.Key_Space)
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Esc, from whatever button; press the one in focus with Enter too."""
        button = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in _ENTER and isinstance(button, QToolButton) and button.hasFocus():
            button.click()
        else:
            super().keyPressEvent(event)

    def button(self, drawing: str, words: str, action: str = "") -> QToolButton:
        """Return a button with a drawing; its tip says these words, and the key of an action."""
        button = QToolButton(self)
        button.setProperty("drawing", drawing)
        button.setIcon(icon(drawing, self.theme))
        button.setIconSize(QSize(SIZE, SIZE))
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action:
            name_key(button, words, action)
        else:
            button.setToolTip(words)
        return button

    @Slot()
    def _stand(self) -> None:
        self.setMaximumHeight(_UNBOUNDED)
        self.stood.emit()
