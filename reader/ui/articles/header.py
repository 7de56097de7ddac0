"""The head of the article list: what is shown, how much of it, and in which order."""

from functools import partial

from PySide6 import QtGui
from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.domain.listing import Order
from reader.ui import icons
from reader.ui.qt import fill, tip
from reader.ui.theme import Theme

_HEIGHT = 40
_MARGIN = 12
_GAP = 8
_ARROW = 12


class Header(QWidget):
    """Says what the list shows and asks for another order."""

    order_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._number = 0
        self._title = QLabel(self)
        self._title.setProperty("tone", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel(self)
        self._count.setProperty("tone", "muted")
        self._sort = QToolButton(self)
        self._order = Order.NEWEST
        self._menu = QMenu(self)
        self._orders: dict[Order, QtGui.QAction] = {}
        self._set_up_sort()
        self._lay_out()
        self.set_theme(theme)
        self.set_order(Order.NEWEST)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self._theme = theme
        self._sort.setIcon(icons.icon("chevron-down", theme, _ARROW))
        self.update()

    def set_title(self, name: str, count: int) -> None:
        """Show the name of the list and the number of its articles."""
        self._name = name
        self._number = count
        self._fit_title()

    def summary(self) -> str:
        """Return what the list shows and how much of it."""
        counted = self.tr("%Ln article(s)", None, self._number)
        return f"{self._name}, {counted}"

    def set_order(self, order: Order) -> None:
        """Show which order the list is in."""
        self._order = order
        short = self._short_names()[order]
        self._sort.setText(short)
        self._sort.setAccessibleName(self.tr("Order: {name}").format(name=short))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to the new width."""
        super().resizeEvent(event)
        self._fit_title()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - it is one line
        """Draw the hairline below."""
        painter = QPainter(self)
        line = QRect(0, self.height() - 1, self.width(), 1)
        fill(painter, line, self._theme.color("line"))

    def _set_up_sort(self) -> None:
        self._menu.aboutToShow.connect(self._fill_orders)
        # The arrow stands behind the word, where Qt would put the icon before it.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._sort.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        self._sort.setMenu(self._menu)
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort.setIconSize(QSize(_ARROW, _ARROW))
        self._sort.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sort.setToolTip(self.tr("Choose the order of the list"))

    def _fill_orders(self) -> None:
        """Offer every order, with a tick at the one that the list is in."""
        if not self._orders:
            group = QtGui.QActionGroup(self)
            for order, name in self._long_names().items():
                action = self._menu.addAction(name, partial(self._choose, order))
                action.setCheckable(True)
                self._orders[order] = group.addAction(action)
        self._orders[self._order].setChecked(True)

    def _lay_out(self) -> None:
        self._title.setMinimumWidth(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _GAP, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(self._sort)
        self.setMinimumHeight(_HEIGHT)

    def _choose(self, order: Order) -> None:
        self.set_order(order)
        self.order_chosen.emit(order)

    def _fit_title(self) -> None:
        """Show name and number; where the room is short the number stands alone, then shortened."""
        counted = self.tr("%Ln article(s)", None, self._number)
        metrics = self._title.fontMetrics()
        free = self.width() - self._sort.sizeHint().width() - _MARGIN - 4 * _GAP
        both = metrics.horizontalAdvance(self._name) + metrics.horizontalAdvance(counted)
        self._count.setText(counted if both <= free else QLocale().toString(self._number))
        self._count.setAccessibleName(counted)
        room = max(0, free - self._count.sizeHint().width())
        short = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self._title.setText(short)
        self._title.setToolTip(tip(self._name) if short != self._name else "")
        self._title.setAccessibleName(self._name)

    def _short_names(self) -> dict[Order, str]:
        return {
            Order.NEWEST: self.tr("Newest"),
            Order.OLDEST: self.tr("Oldest"),
            Order.TITLE: self.tr("Title"),
            Order.SOURCE: self.tr("Source"),
            Order.LENGTH: self.tr("Length"),
            Order.ANNOTATED: self.tr("Last annotated"),
            Order.ANNOTATIONS: self.tr("Annotations"),
            Order.PROGRESS: self.tr("Progress"),
        }

    def _long_names(self) -> dict[Order, str]:
        return self._short_names() | {
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.LENGTH: self.tr("Longest first"),
            Order.ANNOTATIONS: self.tr("Most annotations first"),
            Order.PROGRESS: self.tr("Furthest read first"),
        }
