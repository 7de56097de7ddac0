"""A line along the top of the pane that has the focus, so that it is seen where keys go."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

_HEIGHT = 2


class FocusLine(QFrame):
    """Lies over whichever of some panes the keys go to; elsewhere controls show it themselves."""

    def __init__(self, panes: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._panes = panes
        self._under: QWidget | None = None
        self.setObjectName("focus")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay on the pane as it moves."""
        if watched is self._under and event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._lie_down()
        return False

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        under = next((pane for pane in self._panes if now and _holds(pane, now)), None)
        if under is not self._under:
            for pane in filter(None, (self._under,)):
                pane.removeEventFilter(self)
            for pane in filter(None, (under,)):
                pane.installEventFilter(self)
            self._under = under
        self._lie_down()

    def _lie_down(self) -> None:
        pane = self._under
        if pane is None:
            self.hide()
            return
        corner = pane.mapTo(self._window, pane.rect().topLeft())
        self.setGeometry(corner.x(), corner.y(), pane.width(), _HEIGHT)
        self.show()
        self.raise_()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
