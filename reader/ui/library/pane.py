"""The library pane: shelves, sources, tags and entities, each a way to narrow the list."""

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QVBoxLayout, QWidget

from reader.domain.listing import Filter
from reader.domain.overview import Overview
from reader.ui.library.delegate import LibraryDelegate
from reader.ui.library.model import LibraryModel
from reader.ui.library.sections import MANY, Kind, Line, entries_below, key_of, lines, section_of
from reader.ui.library.view import LibraryView
from reader.ui.qt import clearable
from reader.ui.theme import Theme

_SIDE = 8


class LibraryPane(QFrame):
    """Shows what a library holds and says which part of it a person wants to see.

    `filter_chosen` comes only from the person; a second click or Enter on what
    is chosen already says it again.
    """

    filter_chosen = Signal(object)
    rename_requested = Signal(object)
    remove_requested = Signal(object)
    """A search that is kept shall be called otherwise, or be forgotten."""

    entity_asked = Signal(str, str)
    """The id of an entity, and what to do with it: `show`, `merge`, `split` or `discard`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self._overview = Overview(shelves={})
        self._unfolded: set[str] = set()
        self._filter = Filter()
        self._chosen = key_of(self._filter)
        self._silent = False
        self._model = LibraryModel(self)
        self._view = LibraryView(self)
        self._delegate = LibraryDelegate(theme, self._view)
        self._view.setItemDelegate(self._delegate)
        self._view.setModel(self._model)
        self._field = QLineEdit(self)
        self._name_things()
        self._lay_out()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self._delegate.set_theme(theme)
        self._view.viewport().update()

    def show_overview(self, overview: Overview) -> None:
        """Show these counts; what is chosen and how far it is scrolled stay."""
        self._overview = overview
        many = entries_below(overview) > MANY
        self._field.setVisible(many)
        if not many:
            self._field.clear()
        self._rebuild()
        self.choose(self._filter)

    def choose(self, chosen: Filter) -> None:
        """Show which line stands for a filter, without saying that it was chosen."""
        self._filter = chosen
        key = key_of(chosen, self._overview)
        if key != self._chosen:
            self._chosen = key
            self._rebuild()
        self._model.choose(key)
        self._go_quietly_to(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the field to the lines, and let Escape empty it."""
        if watched is self._field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self._field.text():
                if event.type() == QEvent.Type.KeyPress:
                    self._field.clear()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _name_things(self) -> None:
        name = self.tr("Library")
        self.setAccessibleName(name)
        self._view.setAccessibleName(name)
        self.setFocusProxy(self._view)
        self._field.setAccessibleName(self.tr("Filter sources, tags and entities"))
        self._field.setPlaceholderText(self.tr("Filter"))
        self._field.setToolTip(self.tr("Show only what has these letters in its name"))
        clearable(self._field)
        self._field.installEventFilter(self)
        self._field.hide()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _SIDE, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        around = QVBoxLayout()
        around.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        around.addWidget(self._field)
        layout.addLayout(around)

    def _connect(self) -> None:
        selection = self._view.selectionModel()
        selection.currentChanged.connect(self._tell)
        selection.selectionChanged.connect(self._tell)
        self._view.confirmed.connect(self._confirm)
        self._view.pressed_on.connect(self._fold)
        self._view.remove_requested.connect(self._ask_to_remove)
        self._view.rename_requested.connect(self._ask_to_rename)
        self._view.page_requested.connect(self._ask_for_page)
        self._view.menu_requested.connect(self._open_menu)
        self._field.textChanged.connect(self._rebuild)

    def _rebuild(self) -> None:
        """Show the lines anew, with the current one and the place on screen as they were."""
        index = self._view.currentIndex()
        current = self._model.line_at(index.row()).key if index.isValid() else ""
        bar = self._view.verticalScrollBar()
        scrolled = bar.value()
        self._model.show(
            lines(
                self._overview,
                unfolded=self._unfolded,
                words=self._field.text(),
                chosen=self._chosen,
            )
        )
        self._model.choose(self._chosen)
        self._view.doItemsLayout()
        self._view.setAutoScroll(False)
        self._go_quietly_to(current or self._chosen)
        self._view.setAutoScroll(True)
        bar.setValue(scrolled)

    def _go_quietly_to(self, key: str) -> None:
        """Make a line the current one without saying so; nothing if it is not shown."""
        index = self._model.index_of(key)
        selection = self._view.selectionModel()
        blocked = self._silent
        self._silent = True
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            selection.clear()
        self._silent = blocked

    def _tell(self) -> None:
        """Say which line a person went to, once, when it is both current and selected."""
        index = self._view.currentIndex()
        if self._silent or not index.isValid():
            return
        line = self._model.line_at(index.row())
        if line.key != self._chosen and self._view.selectionModel().isSelected(index):
            self._chosen = line.key
            self._filter = line.filter or self._filter
            self._model.choose(line.key)
            self.filter_chosen.emit(line.filter)

    def _confirm(self, index: QModelIndex) -> None:
        line = self._model.line_at(index.row())
        if line.filter is not None:
            self.filter_chosen.emit(line.filter)
        self._fold(index)

    def _ask_to_remove(self, index: QModelIndex) -> None:
        self.remove_requested.emit(self._model.line_at(index.row()).search)

    def _ask_to_rename(self, index: QModelIndex) -> None:
        self.rename_requested.emit(self._model.line_at(index.row()).search)

    def _open_menu(self, index: QModelIndex, where: QPoint) -> None:
        """Offer what can be done with a search that is kept, or with an entity."""
        line = self._model.line_at(index.row())
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if line.dot is not None:
            self._offer_for_entity(menu, line)
            menu.popup(where)
            return
        menu.addAction(self.tr("Show"), partial(self.filter_chosen.emit, line.filter))
        rename = menu.addAction(
            self.tr("Rename…"), partial(self.rename_requested.emit, line.search)
        )
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        rename.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove = menu.addAction(self.tr("Remove"), partial(self.remove_requested.emit, line.search))
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.popup(where)

    def _ask_for_page(self, index: QModelIndex) -> None:
        chosen = self._model.line_at(index.row()).filter
        if chosen is not None and chosen.entity is not None:
            self.entity_asked.emit(chosen.entity, "show")

    def _offer_for_entity(self, menu: QMenu, line: Line) -> None:
        """Offer what can be done with an entity."""
        entity = line.filter.entity if line.filter else None
        if entity is None:
            return
        menu.addAction(self.tr("Show its &articles"), partial(self.filter_chosen.emit, line.filter))
        page = menu.addAction(
            self.tr("Entity &page"), partial(self.entity_asked.emit, entity, "show")
        )
        page.setShortcut(QKeySequence("Shift+Return"))
        page.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addSeparator()
        for words, what in (
            (self.tr("&Merge with…"), "merge"),
            (self.tr("&Split…"), "split"),
            (self.tr("Move to the &trash"), "discard"),
        ):
            menu.addAction(words, partial(self.entity_asked.emit, entity, what))

    def _fold(self, index: QModelIndex) -> None:
        """Show all of a section or its first entries, if that is what the line is for."""
        line = self._model.line_at(index.row())
        if line.kind is Kind.FOLD:
            self._unfolded ^= {section_of(line)}
            self._rebuild()
