"""Going round: from pane to pane and bar to bar with F6, and a line over the pane in focus."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton, QWidget

from reader.ui.focus_line import FocusLine
from reader.ui.main_window import MainWindow


class Rounds(QObject):
    """Goes from the toolbar through the panes to the status bar, and round again.

    What is hidden, and a bar in which nothing can be pressed, is passed over.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._toolbar = window.findChild(QToolBar, "toolbar")
        panes: list[QWidget] = [window.left, window.articles, window.reading, window.right]
        self._panes = panes
        self._line = FocusLine(panes, window)
        window.actions_by_name["next_pane"].triggered.connect(self._next)
        window.actions_by_name["previous_pane"].triggered.connect(self._previous)
        for button in window.findChildren(QToolButton):
            # Qt lets no key into a toolbar.
            if button.parentWidget() is self._toolbar:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def take_in(self, pane: QWidget) -> None:
        """Go by a pane as well that takes the place of the list at times."""
        self._panes.insert(self._panes.index(self._window.articles), pane)

    @Slot()
    def _next(self) -> None:
        self._go(1)

    @Slot()
    def _previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        stops = filter(None, (self._toolbar, *self._panes, self._window.status))
        entries = [entry for stop in stops if (entry := self._entry(stop)) is not None]
        focused = QApplication.focusWidget()
        here = next((n for n, (stop, _) in enumerate(entries) if _within(stop, focused)), None)
        start = here if here is not None else (-1 if step > 0 else len(entries))
        entries[(start + step) % len(entries)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _entry(self, stop: QWidget) -> tuple[QWidget, QWidget] | None:
        """Return a stop and what takes the focus there, if anything does."""
        if not stop.isVisible():
            return None
        if stop in (self._toolbar, self._window.status):
            first = next(_pressable(stop), None)
            return None if first is None else (stop, first)
        return stop, stop


def _pressable(bar: QWidget) -> Iterator[QWidget]:
    return (
        child
        for child in bar.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.objectName() != "qt_toolbar_ext_button"
    )


def _within(stop: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (stop is widget or stop.isAncestorOf(widget))
