"""Frames that float over a pane, near the words they concern."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QWidget

from reader.ui.theme import Theme

GAP = 8
"""Between a frame and the words it belongs to, in device-independent pixels."""

EDGE = 8
"""Kept clear along the edges of the parent."""


def place_near(rect: QRect, size: QSize, inside: QRect, *, above: bool) -> QPoint:
    """Return the corner of a frame of `size` that lies near `rect`, not over it.

    It goes above or below, the side asked for first; where neither has room, to
    the right or the left. A rectangle that leaves no room anywhere is covered
    along the lower edge of `inside`.
    """
    right, bottom = inside.left() + inside.width(), inside.top() + inside.height()
    x = _between(rect.center().x() - size.width() // 2, inside.left(), right - size.width())
    over = rect.top() - GAP - size.height()
    under = rect.top() + rect.height() + GAP
    for y in (over, under) if above else (under, over):
        if inside.top() <= y <= bottom - size.height():
            return QPoint(x, y)
    y = _between(rect.center().y() - size.height() // 2, inside.top(), bottom - size.height())
    for beside in (rect.left() + rect.width() + GAP, rect.left() - GAP - size.width()):
        if inside.left() <= beside <= right - size.width():
            return QPoint(beside, y)
    return QPoint(x, max(inside.top(), bottom - size.height()))


class Floating(QFrame):
    """A frame with a soft shadow that lies over its parent and goes with Esc.

    It is a child and no window of its own, so that it stands where it should
    on every system.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("floating")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(20)
        self._shadow.setOffset(0, 4)
        self._shadow.setColor(theme.color("shadow"))
        self.setGraphicsEffect(self._shadow)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._shadow.setColor(theme.color("shadow"))

    def dismiss(self) -> None:
        """Go away and say so; nothing happens if it is away already."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def inside(self) -> QRect:
        """Return the part of the parent in which it may lie."""
        parent = self.parentWidget()
        whole = parent.rect() if parent is not None else self.rect()
        return whole.adjusted(EDGE, EDGE, -EDGE, -EDGE)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are its own before the window's shortcuts take them."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.claims(event):
            event.accept()
            return True
        return super().event(event)

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether a key means something here, so that no shortcut may take it."""
        return event.key() == Qt.Key.Key_Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press between the buttons from reaching what lies below."""
        event.accept()


class Popup(Floating):
    """A floating frame to type in: it takes the focus, and closes when it loses it.

    Losing the focus to another program's window does not count.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._watching = False
        super().__init__(theme, parent)
        self._rect = QRect()
        self._above = False
        self._before: QWidget | None = None

    def open_near(self, rect: QRect, wanted: int) -> int:
        """Choose the side of `rect` (in the parent) to lie on, below if that will do.

        `wanted` is the height it would like to grow to; returns the height it has.
        """
        inside = self.inside()
        below = inside.top() + inside.height() - rect.top() - rect.height() - GAP
        above = rect.top() - GAP - inside.top()
        self._rect = rect
        self._above = below < wanted and above > below
        return min(wanted, max(above, below))

    def settle(self) -> None:
        """Take the size that the content needs, and stay on the side that was chosen."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.sizeHint().boundedTo(self.inside().size()))
        self.move(place_near(self._rect, self.size(), self.inside(), above=self._above))

    def take_focus(self, field: QWidget) -> None:
        """Appear with the focus in `field`, and remember who had it."""
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, and give the focus back to whoever had it unless it has moved on."""
        focus = QApplication.focusWidget()
        self._watch(False)
        if self._before is not None and focus is not None and self.isAncestorOf(focus):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        super().dismiss()

    def claims(self, event: QKeyEvent) -> bool:
        """Claim every key but commands: whoever types here means this frame."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
        return not event.modifiers() & commands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, and let no other key through to what lies below."""
        super().keyPressEvent(event)
        event.accept()

    def setVisible(self, visible: bool) -> None:
        """Watch for a click elsewhere as long as it is to be seen."""
        super().setVisible(visible)
        self._watch(visible)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with a press elsewhere in the window, and stay inside a parent that shrinks."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.settle()
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(event, QMouseEvent):
            place = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(place):
                self.dismiss()
        return super().eventFilter(watched, event)

    def _watch(self, on: bool) -> None:
        if on == self._watching:
            return
        self._watching = on
        application = QApplication.instance()
        sources = (self.window().windowHandle(), self.parentWidget())
        if isinstance(application, QApplication):
            news = application.focusChanged
            (news.connect if on else news.disconnect)(self._follow_focus)
        for source in filter(None, sources):
            (source.installEventFilter if on else source.removeEventFilter)(self)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.dismiss()


def _between(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
