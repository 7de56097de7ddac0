"""The head of the panel: its name, how many cards, a note on the article, search and chips."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.annotations.cards import Sieve
from reader.ui.annotations.chips import Chips
from reader.ui.announcing import announce
from reader.ui.icons import icon
from reader.ui.theme import Theme, sized
from reader.ui.tips import KeyTip

_WIDEST = 320
"""Pixels of a title in a menu."""

_PADDING = 9
"""Pixels between the edge of a flat button and its words."""


class Header(QWidget):
    """Says how many annotations there are, and asks which of them to show."""

    sieve_changed = Signal()
    article_note_requested = Signal()
    review_requested = Signal()
    rename_requested = Signal(object, QPoint)
    """A colour, and where on the screen its name is asked for."""

    link_activated = Signal(str)
    cards_entered = Signal()
    """Somebody goes on from the search field to the cards."""

    escape_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("Annotations"))
        self._title.setProperty("tone", "title")
        self._title.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self._narrowed = False
        self._count = QLabel()
        self._count.setProperty("tone", "muted")
        self._note = QToolButton()
        self._note.setAccessibleName(self.tr("Note on the article"))
        KeyTip(self._note, "N")
        self._note.clicked.connect(self.article_note_requested)
        self._search = QLineEdit()
        self._search.setObjectName("search")
        self._search.setPlaceholderText(self.tr("Search annotations"))
        self._search.setAccessibleName(self.tr("Search annotations"))
        self._search.setToolTip(self.tr("Finds words in quotes, notes, tags and names"))
        self._glass = QAction(self.tr("Search"), self)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self._search.clear)
        self._search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._search.textChanged.connect(self._change_query)
        self._search.returnPressed.connect(self.cards_entered)
        self._search.installEventFilter(self)
        self._from = QToolButton()
        self._from.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._from.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._from.setFont(sized(self.font(), 0.88))
        self._from.setMenu(QMenu(self._from))
        self._from.hide()
        self._waiting = QPushButton()
        self._waiting.setProperty("flat", True)
        self._waiting.setFlat(True)
        self._waiting.setFont(sized(self.font(), 0.92))
        self._waiting.clicked.connect(self.review_requested)
        KeyTip(self._waiting, "F8")
        self._waiting.hide()
        self.chips = Chips(theme, self)
        self.chips.changed.connect(self.sieve_changed)
        self.chips.rename_requested.connect(self.rename_requested)
        self._assemble()
        self._clear.setVisible(False)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._note.setIcon(icon("note", theme))
        self._from.setIcon(icon("link", theme, 14))
        self._glass.setIcon(icon("search", theme))
        self._clear.setIcon(icon("close", theme))
        self.chips.set_theme(theme)

    @property
    def sieve(self) -> Sieve:
        """Which cards are asked for."""
        return self.chips.narrowed(Sieve(query=self._search.text()))

    def clear(self) -> None:
        """Ask for every card, without news."""
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._clear.setVisible(False)
        self.chips.clear()

    def show_count(self, shown: int, there: int, *, open_article: bool) -> None:
        """Say how many cards are shown of how many there are."""
        words = (
            str(there)
            if shown == there
            else self.tr("{shown} of {all}").format(shown=shown, all=there)
        )
        narrowed = shown != there
        if (narrowed or self._narrowed) and words != self._count.text():
            announce(self, words)
        self._narrowed = narrowed
        self._count.setText(words if there else "")
        self._note.setEnabled(open_article)
        self._search.setVisible(there > 0)
        self.chips.setVisible(there > 0 and len(self.chips) > 0)

    def show_backlinks(self, links: Sequence[tuple[str, str]]) -> None:
        """Show which notes elsewhere link here: words and an address of each."""
        menu = self._from.menu()
        menu.clear()
        for words, address in links:
            shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
            menu.addAction(shown.replace("&", "&&"), partial(self.link_activated.emit, address))
        said = self.tr("Linked from %n note(s) in other articles", None, len(links))
        self._from.setText(QLocale().toString(len(links)))
        self._from.setToolTip(said)
        self._from.setAccessibleName(said)
        self._from.setVisible(bool(links))

    def show_waiting(self, count: int) -> None:
        """Say how many suggestions wait, if any do."""
        words = self.tr("%Ln suggestion(s) to review", None, count)
        self._waiting.setText(words)
        self._waiting.setAccessibleName(words)
        self._waiting.setVisible(count > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search field to the cards, or empty it, or leave."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.cards_entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self._search.text():
                    self._search.clear()
                else:
                    self.escape_pressed.emit()
                return True
        return super().eventFilter(watched, event)

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addWidget(self._count)
        top.addStretch()
        top.addWidget(self._from)
        top.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._search)
        column.addWidget(self.chips)
        beneath = QHBoxLayout()
        beneath.setSpacing(0)
        beneath.addSpacing(-_PADDING)  # its words begin where the others do
        beneath.addWidget(self._waiting)
        beneath.addStretch()
        column.addLayout(beneath)

    def _change_query(self, query: str) -> None:
        self._clear.setVisible(bool(query))
        self.sieve_changed.emit()
