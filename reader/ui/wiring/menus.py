"""Context menus: the actions that make sense where the person points."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from reader.domain.annotation import Color
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.linking import Linking
from reader.ui.wiring.passage import Passage

_COLORS = "colors"
"""Stands for the submenu of colours."""

_OF_ARTICLES = (
    "toggle_read",
    "toggle_star",
    "",
    "details",
    "original",
    "",
    "trash_article",
    "restore_article",
)
_OF_SUGGESTION = (
    "accept", "accept_here", "accept_everywhere", "", "reject", "reject_here",
    "reject_everywhere", "never_suggest", "", "show_entity",
)  # fmt: skip
_OF_PAGE = (
    "copy", "copy_citation", "", "highlight", _COLORS, "note", "reply", "entity", "tags", "ends",
    "show_entity", "", "remove",
)  # fmt: skip
_OF_CARDS = (
    "note", "reply", "", _COLORS, "entity", "tags", "ends", "show_entity", "", "copy_citation",
    "", "remove",
)  # fmt: skip


_CHANGING = {_COLORS, "highlight", "note", "entity", "tags", "ends", "remove"}
"""What is left out of the menu for an annotation of somebody else."""


class Menus(QObject):
    """Opens a menu of actions in each pane; what cannot act is left out."""

    def __init__(
        self, window: MainWindow, sides: Sides, linking: Linking, passage: Passage
    ) -> None:
        super().__init__(window)
        self._passage = passage
        self._window = window
        self._linking = linking
        self._sides = sides
        window.articles.context_menu_requested.connect(self._for_articles)
        window.reading.context_menu_requested.connect(self._for_page)
        sides.annotations.context_menu_requested.connect(self._for_cards)

    @Slot(QPoint)
    def _for_articles(self, where: QPoint) -> None:
        self._open(_OF_ARTICLES, where)

    @Slot(QPoint)
    def _for_page(self, where: QPoint) -> None:
        # What is selected or in focus comes before the suggestion in question.
        actions = self._window.actions_by_name
        asked = actions["accept"].isEnabled() and not actions["highlight"].isEnabled()
        self._open(_OF_SUGGESTION if asked else _OF_PAGE, where)

    @Slot(QPoint)
    def _for_cards(self, where: QPoint) -> None:
        panel = self._sides.annotations
        chosen = panel.chosen()
        links = [link for id_ in chosen for link in panel.links(id_)]
        menu = self._open(_OF_CARDS, where, links)
        if chosen and not self._locked() and not self._window.actions_by_name["tags"].isEnabled():
            # A note on the whole article is no passage, but can be tagged.
            menu.addAction(self.tr("&Tags…"), partial(panel.tags_requested.emit, chosen))

    def _open(self, names: tuple[str, ...], where: QPoint, links: Sequence[str] = ()) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        actions = self._window.actions_by_name
        if names is not _OF_ARTICLES and self._locked():
            names = tuple(name for name in names if name not in _CHANGING)
        for name in names:
            if not name:
                menu.addSeparator()
            elif name == _COLORS:
                self._add_colors(menu)
            elif actions[name].isEnabled():
                menu.addAction(actions[name])
        for link in links:
            label = self.tr("Open {address}").format(address=self._linking.describe(link))
            menu.addAction(label.replace("&", "&&"), partial(self._linking.follow, link))
        menu.popup(where)
        return menu

    def _locked(self) -> bool:
        """Tell whether all that is in hand is marks of somebody else."""
        target = self._passage.target()
        if target is None or target.span is not None:
            return False
        marks = self._passage.in_hand()
        return bool(marks) and all(map(self._passage.is_locked, marks))

    def _add_colors(self, menu: QMenu) -> None:
        """Add the colours as a submenu, if there is anything to be coloured."""
        actions = [self._window.actions_by_name[f"color_{color}"] for color in Color]
        if actions[0].isEnabled():
            menu.addMenu(self.tr("&Colour")).addActions(actions)
