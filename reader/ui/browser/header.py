"""The head of the browser: what is shown and how much of it, how it is grouped, the search."""

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.browsing import Grouping, Sorting
from reader.ui.announcing import announce
from reader.ui.browser.wording import grouping_name, sorting_name
from reader.ui.icons import icon
from reader.ui.theme import Theme, sized

_ARROW = 12


class BrowserHeader(QWidget):
    """Says how many annotations are shown, and asks for other words, groups and orders."""

    query_changed = Signal(str)
    grouping_chosen = Signal(object)
    sorting_chosen = Signal(object)
    groups_toggled = Signal(bool)
    """All groups shall be opened, or else closed."""

    list_entered = Signal()
    """Somebody goes on from the search field to the list."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("tone", "title")
        self._title.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self._count = QLabel(self)
        self._count.setProperty("tone", "muted")
        self.group = QToolButton(self)
        self.close_button = QToolButton(self)
        self.close_button.setToolTip(self.tr("Back to the articles (Esc)"))
        self.close_button.setAccessibleName(self.tr("Back to the articles"))
        self.close_button.clicked.connect(self.closed)
        self.search = QLineEdit(self)
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search all annotations"))
        self.search.setAccessibleName(self.tr("Search all annotations"))
        self.search.setToolTip(self.tr("Finds words in quotes, notes, tags, names and titles"))
        self._glass = QAction(self.tr("Search"), self)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.search.clear)
        self._clear.setVisible(False)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.search.textChanged.connect(self._change_query)
        self.search.returnPressed.connect(self.list_entered)
        self.search.installEventFilter(self)
        self._groupings = {each: QAction(grouping_name(each), self) for each in Grouping}
        self._sortings = {each: QAction(sorting_name(each), self) for each in Sorting}
        self._fill_menu()
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.close_button.setIcon(icon("close", theme))
        self.group.setIcon(icon("chevron-down", theme, _ARROW))
        self._glass.setIcon(icon("search", theme))
        self._clear.setIcon(icon("close", theme))

    def show_count(self, shown: int, *, trashed: bool) -> None:
        """Say how many annotations are shown, and whether they lie in the trash."""
        self._title.setText(self.tr("In the trash") if trashed else self.tr("All annotations"))
        self._count.setText(QLocale().toString(shown))
        words = self.tr("%n annotation(s)", None, shown)
        if words != self._count.accessibleName():
            announce(self, words)
        self._count.setAccessibleName(words)

    def show_view(self, grouping: Grouping, sorting: Sorting) -> None:
        """Tick how annotations are grouped and sorted."""
        self._groupings[grouping].setChecked(True)
        self._sortings[sorting].setChecked(True)
        self.group.setText(grouping_name(grouping))
        name = self.tr("Groups: {name}").format(name=grouping_name(grouping))
        self.group.setAccessibleName(name)
        for action in self._folding:
            action.setEnabled(grouping is not Grouping.NONE)

    def clear(self) -> None:
        """Search for nothing, without news."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._clear.setVisible(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search field to the list, or empty it, or leave."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list_entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.search.text():
                    self.search.clear()
                else:
                    self.list_entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        for actions in (self._groupings, self._sortings):
            alike = QActionGroup(self)
            for action in actions.values():
                action.setCheckable(True)
                alike.addAction(action)
                menu.addAction(action)
            menu.addSeparator()
        for action in self._groupings.values():
            action.triggered.connect(self._choose_grouping)
        for action in self._sortings.values():
            action.triggered.connect(self._choose_sorting)
        opening = menu.addAction(self.tr("Open all groups"))
        closing = menu.addAction(self.tr("Close all groups"))
        self._folding = (opening, closing)
        opening.triggered.connect(self._open_groups)
        closing.triggered.connect(self._close_groups)
        self.group.setMenu(menu)
        self.group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.group.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.group.setIconSize(QSize(_ARROW, _ARROW))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead, behind = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self.group.setLayoutDirection(ahead if mirrored else behind)
        self.group.setToolTip(self.tr("Groups and order"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addWidget(self._count)
        top.addStretch()
        top.addWidget(self.group)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.search)

    def _change_query(self, query: str) -> None:
        self._clear.setVisible(bool(query))
        self.query_changed.emit(query)

    def _choose_grouping(self) -> None:
        chosen = next(v for v, action in self._groupings.items() if action.isChecked())
        self.grouping_chosen.emit(chosen)

    def _choose_sorting(self) -> None:
        chosen = next(v for v, action in self._sortings.items() if action.isChecked())
        self.sorting_chosen.emit(chosen)

    def _open_groups(self) -> None:
        self.groups_toggled.emit(True)

    def _close_groups(self) -> None:
        self.groups_toggled.emit(False)
