"""The star in the search field: it keeps the search, and shows whether it is kept."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from reader.ui.icons import icon
from reader.ui.theme import Theme


class SearchStar(QObject):
    """Stands at the end of a field that holds a query."""

    pressed = Signal()

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__(field)
        self._theme = theme
        self._saved = False
        self._action = QAction(self)
        self._action.setVisible(False)
        self._action.triggered.connect(self.pressed)
        field.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Draw the star anew."""
        self._theme = theme
        self._dress()

    def show(self, *, there: bool, saved: bool) -> None:
        """Be there or not; `saved` says whether the search is kept already."""
        self._saved = saved
        self._action.setVisible(there)
        self._dress()

    def _dress(self) -> None:
        self._action.setIcon(icon("star-filled" if self._saved else "star", self._theme))
        words = self.tr("Remove this saved search") if self._saved else self.tr("Save this search")
        self._action.setText(words)
        self._action.setToolTip(words)
