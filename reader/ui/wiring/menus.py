"""Context menus: the actions that make sense where the person points."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.reading import Reading

_OF_ARTICLES = ("toggle_read", "toggle_star", "original", "", "trash_article", "restore_article")
_OF_PAGE = (
    "copy", "copy_citation", "", "highlight", "note", "entity", "tags", "ends", "", "remove",
)  # fmt: skip
_OF_CARDS = ("note", "entity", "tags", "ends", "copy_citation", "", "remove")


class Menus(QObject):
    """Opens a menu of actions in each pane; what cannot act is left out."""

    def __init__(self, window: MainWindow, sides: Sides, reading: Reading) -> None:
        super().__init__(window)
        self._window = window
        self._reading = reading
        self._sides = sides
        window.articles.context_menu_requested.connect(self._for_articles)
        window.reading.context_menu_requested.connect(self._for_page)
        sides.annotations.context_menu_requested.connect(self._for_cards)

    @Slot(QPoint)
    def _for_articles(self, where: QPoint) -> None:
        self._open(_OF_ARTICLES, where)

    @Slot(QPoint)
    def _for_page(self, where: QPoint) -> None:
        self._open(_OF_PAGE, where)

    @Slot(QPoint)
    def _for_cards(self, where: QPoint) -> None:
        panel = self._sides.annotations
        self._open(_OF_CARDS, where, [link for id_ in panel.chosen() for link in panel.links(id_)])

    def _open(self, names: tuple[str, ...], where: QPoint, links: Sequence[str] = ()) -> None:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for name in names:
            if not name:
                menu.addSeparator()
            elif self._window.actions_by_name[name].isEnabled():
                menu.addAction(self._window.actions_by_name[name])
        for link in links:
            label = self.tr("Open {address}").format(address=link)
            menu.addAction(label, partial(self._reading.open_link, link))
        menu.popup(where)
