"""The line that says which articles the insights look into, and offers others."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import icons
from reader.ui.articles.chips import ChipRow
from reader.ui.theme import Theme


class ScopeBar(QFrame):
    """Chips for every condition, each with a cross; the whole library is a click away."""

    removed = Signal(str)
    """The key of the condition whose cross was clicked."""

    whole_requested = Signal()
    menu_requested = Signal(object)
    """The menu is about to open, and is to be filled with what can be looked into."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self._what = QLabel(self)
        self._what.setProperty("tone", "title")
        self._chips = ChipRow(theme, self)
        self._chips.closed.connect(self.removed)
        self._whole = QPushButton(self.tr("Whole library"), self)
        self._whole.setFlat(True)
        self._whole.clicked.connect(self.whole_requested)
        self._choose = QToolButton(self)
        self._choose.setText(self.tr("Look into"))
        self._choose.setToolTip(self.tr("Choose the articles that are looked into"))
        self._choose.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._choose.setMenu(self._menu)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self._what)
        self.row.addWidget(self._whole)
        self.row.addStretch(1)
        self.row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(self.row)
        column.addWidget(self._chips)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons for this theme."""
        self._chips.set_theme(theme)
        side = icons.side(self.font())
        self._choose.setIcon(icons.icon("chevron-down", theme, side))
        self._choose.setIconSize(QSize(side, side))

    def show_scope(self, shelf: str, chips: Sequence[tuple[str, str]], *, whole: bool) -> None:
        """Say what is looked into: a shelf, and the conditions beside it."""
        self._what.setText(shelf)
        self._chips.set_chips(chips)
        self._whole.setVisible(not whole)

    def _fill_menu(self) -> None:
        self._menu.clear()
        self.menu_requested.emit(self._menu)
