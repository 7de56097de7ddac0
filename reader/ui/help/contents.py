"""The side of the help: a search field, and under it the pages, or where words were found."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.services.guide import Hit, Page, around
from reader.ui.announcing import announce
from reader.ui.icons import SIZE, icon
from reader.ui.qt import clearable
from reader.ui.theme import Theme, sized

_MOST_PLACES = 4
"""Places that are listed below a page; the page itself shows all of them."""


class Place(NamedTuple):
    """What a line stands for: a page, or with `match` one of the places found in it."""

    page: str
    match: int | None = None


class Contents(QFrame):
    """Lists the pages of the help, and asks for other ones."""

    words_changed = Signal(str)
    chosen = Signal(str, object)
    """The name of a page, and the number of a match in it or `None`."""

    step_requested = Signal(int)
    """The next place on the page (1) or the one before (-1) is to be shown."""

    travel_requested = Signal(int)
    """Back (-1) or forward (1) to a page that was shown before."""

    dismissed = Signal()

    def __init__(self, pages: Sequence[Page], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self._pages = pages
        self._hits: Sequence[Hit] | None = None
        self.back = self._button(self.tr("Back"), -1)
        self.forward = self._button(self.tr("Forward"), 1)
        self.search = QLineEdit(self)
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        clearable(self.search)
        self._glass = QAction(self.tr("Search"), self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.words_changed)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setProperty("surface", "side")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.ensurePolished()  # rows are measured before they are seen
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self._nothing = QLabel(self)
        self._nothing.setProperty("tone", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setContentsMargins(8, 4, 8, 4)
        self._nothing.hide()
        self._lay_out()
        self.set_theme(theme)
        self.show_pages()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.back.setIcon(icon("back", theme))
        self.forward.setIcon(icon("forward", theme))
        self._glass.setIcon(icon("search", theme))

    def show_pages(self) -> None:
        """List all pages."""
        self._hits = None
        self._fill([(Place(page.name), page.title) for page in self._pages])
        self._nothing.hide()

    def show_hits(self, hits: Sequence[Hit], words: str) -> None:
        """List the pages in which words were found, and below each where."""
        self._hits = hits
        lines: list[tuple[Place, str]] = []
        for page, matches in hits:
            lines.append((Place(page.name), page.title))
            lines += [
                (Place(page.name, number), around(page.text, matches[number])[0])
                for number in range(min(len(matches), _MOST_PLACES))
            ]
        self._fill(lines)
        count = len(hits)
        said = (
            self.tr("%n page(s)", None, count)
            if count
            else self.tr("Nothing in the help says “{words}”. Try fewer words.").format(words=words)
        )
        self._nothing.setText(said)
        self._nothing.setVisible(not count)
        announce(self.search, said)

    def mark(self, page: str, match: int | None = None) -> None:
        """Show which page is open, and which of its places."""
        for wanted in (Place(page, match), Place(page)):
            for row in range(self.list.count()):
                if self.list.item(row).data(Qt.ItemDataRole.UserRole) == wanted:
                    self.list.blockSignals(True)
                    self.list.setCurrentRow(row)
                    self.list.blockSignals(False)
                    return

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go from the field to the list and from match to match; empty it, or leave."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.list.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step_requested.emit(-1 if shifted else 1)
            case Qt.Key.Key_Escape if self.search.text():
                self.search.clear()
            case Qt.Key.Key_Escape:
                self.dismissed.emit()
            case _:
                return False
        return True

    def sizeHint(self) -> QSize:
        """Ask for room for the longest title."""
        titles = (page.title for page in self._pages)
        width = max(map(self.list.fontMetrics().horizontalAdvance, titles), default=0)
        return QSize(max(248, width + 56), 400)

    def _fill(self, lines: Sequence[tuple[Place, str]]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for place, words in lines:
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, place)
            if self._hits is not None and place.match is None:
                item.setFont(sized(self.list.font(), 1.0, QFont.Weight.DemiBold))
            if place.match is not None:
                item.setFont(sized(self.list.font(), 0.92))
                item.setToolTip(words)
        self.list.blockSignals(False)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            page, match = item.data(Qt.ItemDataRole.UserRole)
            self.chosen.emit(page, match)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 8, 12)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)

    def _button(self, words: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(SIZE, SIZE))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setEnabled(False)
        button.clicked.connect(partial(self.travel_requested.emit, step))
        return button
