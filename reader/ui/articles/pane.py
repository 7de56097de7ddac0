"""The pane of articles: the list with its head, its chips, and words for when it is empty."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.domain.ids import ArticleId
from reader.domain.listing import Order
from reader.ui.articles.chips import ChipRow
from reader.ui.articles.delegate import ArticleDelegate
from reader.ui.articles.header import Header
from reader.ui.articles.model import ArticleModel
from reader.ui.articles.place import selected_rows
from reader.ui.articles.view import ArticleView
from reader.ui.theme import Theme

_MARGIN = 12
_GAP = 8


class ArticlesPane(QFrame):
    """Shows articles and says which one a person wants to read.

    `article_chosen` comes only from the person: by mouse, by arrow or through
    `go`, never from `select` or from a new list.
    """

    article_chosen = Signal(str)
    article_opened = Signal(str)
    order_chosen = Signal(object)
    chip_closed = Signal(str)
    empty_action_requested = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "list")
        self._model: ArticleModel | None = None
        self._told: ArticleId | None = None
        self._message = ""
        self._header = Header(theme, self)
        self._chips = ChipRow(theme, self)
        self._view = ArticleView(self)
        self._delegate = ArticleDelegate(theme, self._view)
        self._empty: QWidget | None = None
        self._view.setItemDelegate(self._delegate)
        self._view.setAccessibleName(self.tr("Articles"))
        self.setAccessibleName(self.tr("Articles"))
        self.setFocusProxy(self._view)
        self._lay_out()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self._delegate.set_theme(theme)
        self._header.set_theme(theme)
        self._chips.set_theme(theme)
        self._view.viewport().update()

    def set_model(self, model: ArticleModel) -> None:
        """Show the articles of this model, now and whenever it changes."""
        if self._model is not None:
            self._model.modelReset.disconnect(self._look_again)
        self._model = model
        self._view.setModel(model)
        model.modelReset.connect(self._look_again)
        selection = self._view.selectionModel()
        selection.currentChanged.connect(self._tell)
        selection.selectionChanged.connect(self._tell)
        self._look_again()

    def set_title(self, name: str, count: int) -> None:
        """Show the name of what is listed and the number of its articles."""
        self._header.set_title(name, count)

    def summary(self) -> str:
        """Return what the list shows and how much of it, else what it says where it is empty."""
        empty = self._model is None or not self._model.rowCount()
        return self._message if empty and self._message else self._header.summary()

    def set_order(self, order: Order) -> None:
        """Show which order the list is in; it is put in order elsewhere."""
        self._header.set_order(order)

    def set_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show what narrows the list, as (key, label); `chip_closed` says a key."""
        if self._chips.isAncestorOf(self.focusWidget()):
            self._view.setFocus()
        self._chips.set_chips(chips)
        self._chip_frame.setVisible(bool(chips))

    def put_under_head(self, notice: QWidget) -> None:
        """Put something over the list that is said of all of it."""
        self._column.insertWidget(1, notice)

    def set_empty(self, message: str, action: str = "") -> None:
        """Say `message` whenever the list is empty, with a button if there is an `action`."""
        from reader.ui.articles.empty import EmptyNote  # noqa: PLC0415 - most lists are not

        self._message = message
        if not isinstance(self._empty, EmptyNote):
            self._empty = EmptyNote()
            self._empty.action_requested.connect(self.empty_action_requested)
            over = QVBoxLayout(self._view.viewport())
            over.setContentsMargins(0, 0, 0, 0)
            over.addWidget(self._empty)
        self._empty.say(message, action)
        self._show_whether_empty()

    def select(self, article: ArticleId | None) -> None:
        """Show an article as chosen and scroll to it; choose none if it is not in the list."""
        self._told = article
        index = self._model.index_of(article) if self._model and article is not None else None
        if index is not None and index.isValid():
            self._view.go_to(index.row())
        else:
            self._view.choose_nothing()

    def current(self) -> ArticleId | None:
        """Return the article in focus, or `None`."""
        row = self._view.currentIndex().row()
        return self._model.id_at(row) if self._model is not None and row >= 0 else None

    def selected(self) -> list[ArticleId]:
        """Return the selected articles from top to bottom."""
        if self._model is None:
            return []
        return [self._model.id_at(row) for row in selected_rows(self._view)]

    def go(self, step: int) -> None:
        """Choose the article `step` rows below the current one, or above if negative."""
        last = self._model.rowCount() - 1 if self._model is not None else -1
        row = self._view.row_after(step)
        if 0 <= row <= last:
            self._view.go_to(row)

    def go_next_of(self, wanted: Collection[ArticleId]) -> bool:
        """Choose the next wanted article, going on from the top; tell whether there is one."""
        row = self._model.next_of(wanted, self._view.currentIndex().row()) if self._model else None
        if row is None:
            return False
        self._view.go_to(row)
        return True

    def put_over_list(self, widget: QWidget) -> None:
        """Give something its place between the chips and the list."""
        self._column.insertWidget(self._column.indexOf(self._view), widget)

    def stand_in(self, widget: QWidget | None) -> None:
        """Show something else in the place of the list, or the list again."""
        if widget is not None and self._column.indexOf(widget) < 0:
            self._column.addWidget(widget, 1)
        shown = widget or self._view
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self.setFocusProxy(shown)
        for place in range(self._column.indexOf(self._view), self._column.count()):
            item = self._column.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None:
                part.setVisible(part is shown)
        if had_focus and not shown.hasFocus():
            shown.setFocus()

    def _lay_out(self) -> None:
        self._chip_frame = QWidget(self)
        around = QVBoxLayout(self._chip_frame)
        around.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
        around.addWidget(self._chips)
        self._chip_frame.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header)
        self._column.addWidget(self._chip_frame)
        self._column.addWidget(self._view, 1)

    def _connect(self) -> None:
        self._header.order_chosen.connect(self.order_chosen)
        self._chips.closed.connect(self.chip_closed)
        self._view.menu_requested.connect(self.context_menu_requested)
        self._view.opened.connect(self._open)

    def _tell(self) -> None:
        """Say which article is chosen, once, when it is both current and selected."""
        article = self.current()
        index = self._view.currentIndex()
        if article is None or article == self._told:
            return
        if self._view.selectionModel().isSelected(index):
            self._told = article
            self.article_chosen.emit(article)

    def _open(self) -> None:
        article = self.current()
        if article is not None:
            self.article_opened.emit(article)

    def _look_again(self) -> None:
        """Follow a new list: what is no longer in it is no longer chosen."""
        self._told = self.current()
        self._show_whether_empty()

    def _show_whether_empty(self) -> None:
        empty = self._model is None or not self._model.rowCount()
        if self._empty is not None:
            self._empty.setVisible(empty)
        self._view.setAccessibleDescription(self._message if empty else "")
