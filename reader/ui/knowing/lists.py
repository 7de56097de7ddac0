"""The lists of the entity page: sentences below their articles, or the articles alone."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.domain.ids import ArticleId
from reader.domain.knowing import MentionRow
from reader.ui.articles.painted import plain
from reader.ui.knowing.delegate import LineDelegate
from reader.ui.knowing.grouped import Grouped
from reader.ui.knowing.model import ArticlesModel, FetchMentions, MentionsModel
from reader.ui.theme import Theme

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_STEPS = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}


Index = QModelIndex | QPersistentModelIndex


class PageList(QListView):
    """Lines of one height, moved through with the arrows or J and K.

    `opened` is a double click or Enter on a line, `escape_pressed` is Esc; keys that
    mean nothing here are left to the window.
    """

    opened = Signal(QModelIndex)
    escape_pressed = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain(self)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._open)

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters are commands here."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys that move before the window's shortcuts take them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = {*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
            if event.key() in own and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open or leave; what else is typed is left to the window."""
        key = Qt.Key(event.key())
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif bare and key == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif bare and key in _STEPS:
            moved = QKeyEvent(event.type(), _STEPS[key], event.modifiers())
            super().keyPressEvent(moved)
        elif event.text() and not event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first line that can be chosen."""
        begun = self.currentIndex().isValid()
        super().focusInEvent(event)
        model = self.model()
        if model is None or begun:
            return
        for row in range(min(2, model.rowCount())):
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu: under the pointer, or by keyboard at the current line."""
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            corner = self.visualRect(self.currentIndex()).topLeft() + QPoint(24, 24)
            where = self.viewport().mapToGlobal(corner)
        if self.currentIndex().isValid():
            self.context_menu_requested.emit(where)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.opened.emit(index)


class SentenceList(PageList):
    """Mentions in their sentences, below the articles that say them.

    `settled` says that a person has gone to another one.
    """

    settled = Signal()

    def __init__(self, fetch: FetchMentions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mentions = MentionsModel(fetch, self)
        self.lines = LineDelegate(theme, self)
        self.setItemDelegate(self.lines)
        self.setModel(self.mentions)
        self.setAccessibleName(self.tr("Mentions in their sentences"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._silent = False
        # By signal: overridden, PySide 6.11 takes one reference too many to the method.
        self.selectionModel().currentChanged.connect(self._settle)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self.lines.set_theme(theme)
        self.viewport().update()

    def show_grouped(self, grouped: Grouped, *, stay: bool) -> None:
        """Show other mentions; with `stay`, what is current and the place on screen stay."""
        number, scrolled = self.current_number(), self.verticalScrollBar().value()
        self._silent = True
        self.mentions.show(grouped)
        line = grouped.line_of(number) if stay and number is not None else None
        if line is not None:
            self.setCurrentIndex(self.mentions.index(line))
        if stay:
            self.verticalScrollBar().setValue(scrolled)
        else:
            self.scrollToTop()
        self._silent = False

    def begin(self, article: ArticleId | None) -> None:
        """Begin with the first mention in an article, or of all, and tell nobody."""
        line = self.mentions.grouped.first_line(article)
        if line is not None:
            self._silent = True
            self.setCurrentIndex(self.mentions.index(line))
            top = QAbstractItemView.ScrollHint.PositionAtTop
            self.scrollTo(self.mentions.index(line - 1), top)
            self._silent = False

    def current(self) -> MentionRow | None:
        """Return the mention that the keys are on."""
        return self.mentions.mention(self.currentIndex().row())

    def current_number(self) -> int | None:
        """Return the number of that mention."""
        index = self.currentIndex()
        return self.mentions.grouped.number(index.row()) if index.isValid() else None

    def chosen(self) -> list[int]:
        """Return the numbers of the mentions that are chosen, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.mentions.grouped.number(row) for row in rows)
        return [number for number in found if number is not None]

    def _settle(self, current: Index, _previous: Index) -> None:
        if not self._silent and current.isValid():
            self.settled.emit()


class ArticleList(PageList):
    """The articles that mention an entity, each with how often it does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles = ArticlesModel(self)
        self.lines = LineDelegate(theme, self)
        self.setItemDelegate(self.lines)
        self.setModel(self.articles)
        self.setAccessibleName(self.tr("Articles that mention it"))
        self.clicked.connect(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self.lines.set_theme(theme)
        self.viewport().update()
