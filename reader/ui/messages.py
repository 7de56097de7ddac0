"""The message bar: the last thing that happened, and what can be done about it."""

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.ui import icons
from reader.ui.announcing import announce
from reader.ui.pauses import single_shot
from reader.ui.qt import tip
from reader.ui.theme import Theme

STAYS_MS = 12_000
"""How long a message that is no warning stays to be seen."""

_FADES_MS = 400


class Line(QLabel):
    """One line of words that ends in an ellipsis where there is no room for all."""

    def say(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setToolTip(tip(words) if self.sizeHint().width() > self.width() else "")

    def sizeHint(self) -> QSize:
        """Return the size of all the words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size of next to nothing: the line gives way."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many of the words as there is room for."""
        elide = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), elide, self.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), flags.value, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer all of the words in a tool tip where they are cut, and only there."""
        super().resizeEvent(event)
        cut = self.sizeHint().width() > self.width()
        self.setToolTip(tip(self.text()) if cut else "")


class MessageBar(QWidget):
    """Says what happened, offers to take it back, and fades after a while.

    Warnings stay until they are closed or something else happens. The last
    message remains there for a screen reader, and comes back under the pointer.
    """

    action_requested = Signal()
    details_requested = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, stays_ms: int = STAYS_MS
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._details = ""
        self._warns = False
        self._sign = QLabel(self)
        self._sign.setAccessibleName(self.tr("Warning"))
        self.line = Line(self)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.action = self._link("")
        self.action.clicked.connect(self.action_requested)
        self.details = self._link(self.tr("Details"))
        self.details.clicked.connect(self._ask_for_details)
        self.closing = QToolButton(self)
        self.closing.setAccessibleName(self.tr("Close this message"))
        self.closing.setToolTip(self.tr("Close"))
        self.closing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.closing.setIconSize(QSize(14, 14))
        self.closing.clicked.connect(self.clear)
        # Nothing fades or speaks before the first frame: what that takes is loaded later.
        self._veil: QtWidgets.QGraphicsOpacityEffect | None = None
        self._fading: QtCore.QPropertyAnimation | None = None
        self._timer = single_shot(self, stays_ms, self._fade)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addStretch(1)
        for widget in (self._sign, self.line, self.action, self.details, self.closing):
            row.addWidget(widget)
        row.addStretch(1)
        self.set_theme(theme)
        self.clear()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        if self._warns:
            self._draw_sign()
        self.closing.setIcon(icons.icon("close", theme))

    def say(self, text: str, action: str = "", details: str = "") -> None:
        """Show one sentence; `action` is the label of a button, `details` opens at a wish."""
        self._show(text, action, details, warns=False)
        self._timer.start()

    def warn(self, text: str, details: str = "") -> None:
        """Show a failure, which stays until it is closed or something else happens."""
        self._show(text, "", details, warns=True)

    def clear(self) -> None:
        """Have nothing to say."""
        self._timer.stop()
        self._reveal()
        self._warns = False
        self._details = ""
        self.line.say("")
        self.setAccessibleName("")
        for widget in (self._sign, self.action, self.details, self.closing):
            widget.hide()

    def text(self) -> str:
        """Return the last message."""
        return self.line.text()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the last message again to who comes looking for it."""
        super().enterEvent(event)
        if self.text() and not self._warns:
            self._reveal()
            self._show_buttons()
            self._timer.start()

    def _show(self, text: str, action: str, details: str, *, warns: bool) -> None:
        self.clear()
        self._warns = warns
        self._details = details
        self.line.say(" ".join(text.split()))
        self.line.setProperty("tone", "danger" if warns else "")
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
        self.action.setText(action)
        if warns:
            self._draw_sign()
        self._sign.setVisible(warns)
        self._show_buttons()
        self.setAccessibleName(text)
        announce(self, text, urgent=warns)

    def _draw_sign(self) -> None:
        danger = self._theme.color("danger")
        self._sign.setPixmap(icons.pixmap("warning", danger, 16, self.devicePixelRatioF()))

    def _show_buttons(self) -> None:
        self.action.setVisible(bool(self.action.text()))
        self.details.setVisible(bool(self._details))
        self.closing.setVisible(self._warns)

    def _ask_for_details(self) -> None:
        self.details_requested.emit(self._details)

    def _fade(self) -> None:
        """Begin to fade, unless the pointer or the focus is here: then later."""
        if self.underMouse() or self.action.hasFocus() or self.details.hasFocus():
            self._timer.start()
            return
        if self._veil is None or self._fading is None:
            self._veil = QtWidgets.QGraphicsOpacityEffect(self)
            self.setGraphicsEffect(self._veil)
            self._fading = QtCore.QPropertyAnimation(self._veil, b"opacity", self)
            self._fading.setDuration(_FADES_MS)
            self._fading.setStartValue(1.0)
            self._fading.setEndValue(0.0)
            self._fading.finished.connect(self._put_away)
        self._veil.setEnabled(True)
        self._fading.start()

    def _put_away(self) -> None:
        """Take the buttons out of the way of the Tab key once they cannot be seen."""
        self.action.hide()
        self.details.hide()

    def _reveal(self) -> None:
        if self._veil is not None and self._fading is not None:
            self._fading.stop()
            self._veil.setOpacity(1.0)
            self._veil.setEnabled(False)

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFlat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button
