"""The dialog of preferences: a list of pages, and the page that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.preferences.page import PreferencesPage
from reader.ui.theme import Theme


class PreferencesDialog(QDialog):
    """Shows one page at a time; there is nothing to confirm, and each page can be reset."""

    page_shown = Signal(str)
    """The object name of a page that was gone to."""

    def __init__(self, pages: Sequence[PreferencesPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.pages = list(pages)
        self.list = QListWidget(self)
        self.list.setProperty("surface", "side")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.addItems([page.title for page in pages])
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget(self)
        for page in pages:
            self._stack.addWidget(_scrolled(page))
        self.reset = QPushButton(self.tr("&Reset this page"), self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        # Enter belongs to the fields, and to the list of pages.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.list.currentRowChanged.connect(self._go_to)
        self.list.activated.connect(self._enter)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._fit()

    def show_page(self, name: str) -> None:
        """Go to the page of that object name."""
        for row, page in enumerate(self.pages):
            if page.objectName() == name:
                self.list.setCurrentRow(row)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for page in self.pages:
            page.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter; no other one is meant by it."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Tell what is still being typed, and close."""
        for page in self.pages:
            page.leave()
        super().done(result)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(24, 12, 24, 16)
        below.addWidget(self.reset)
        below.addStretch(1)
        below.addWidget(buttons)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(below)
        left = QVBoxLayout()
        left.setContentsMargins(12, 16, 8, 16)
        left.addWidget(self.list)
        line = QFrame(self)
        line.setObjectName("rule")
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(line)
        row.addLayout(right, 1)

    def _fit(self) -> None:
        """Be as large as the largest page wants, as far as the screen has room."""
        self.list.setFixedWidth(max(144, self.list.sizeHintForColumn(0) + 24))
        wanted = self._stack.sizeHint()
        for page in self.pages:
            wanted = wanted.expandedTo(page.sizeHint())
        room = self.screen().availableSize() * 0.9
        self.resize(
            min(wanted.width() + self.list.width() + 40, room.width()),
            min(wanted.height() + self.reset.sizeHint().height() + 48, room.height()),
        )

    @Slot(int)
    def _go_to(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.page_shown.emit(self.pages[row].objectName())

    @Slot()
    def _enter(self) -> None:
        self.pages[self._stack.currentIndex()].first.setFocus()

    @Slot()
    def _reset(self) -> None:
        self.pages[self._stack.currentIndex()].reset()


def _scrolled(page: PreferencesPage) -> QScrollArea:
    """Return a page that scrolls where the screen is small or the type large."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    area.setMinimumWidth(page.minimumSizeHint().width())
    return area
