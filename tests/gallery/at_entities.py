"""States of the entity page, and of the dialogs that merge, split and restore entities."""

from PySide6.QtWidgets import QDialog

from reader.ui.knowing.merge_dialog import MergeDialog
from tests.gallery.known import entity
from tests.gallery.studio import Studio
from tests.gallery.table import at_widths, state

GROUP = "Entities"
_FERRIES = "Northwind Shipping"


def _page(studio: Studio, name: str, tab: int = 0) -> None:
    found = entity(studio.place.desk.library, name)
    studio.place.desk.entity_requested.emit(found.id)
    studio.settle()
    pane = studio.around.entity_pages.knowing.pane
    pane.tabs.setCurrentIndex(tab)
    pane.enter()
    studio.settle(300)


@at_widths("entity-sentences", GROUP, "An entity: its mentions in their sentences", library="known")
def _sentences(studio: Studio) -> None:
    _page(studio, _FERRIES)


@at_widths("entity-articles", GROUP, "An entity: the articles that mention it", library="known")
def _articles(studio: Studio) -> None:
    _page(studio, "Penang", 1)


@at_widths("entity-together", GROUP, "An entity: what it is mentioned with", library="known")
def _together(studio: Studio) -> None:
    _page(studio, _FERRIES, 2)


@at_widths("entity-about", GROUP, "An entity: other names, links and a note", library="known")
def _about(studio: Studio) -> None:
    _page(studio, _FERRIES, 3)


@state("entity-both", GROUP, "The sentences of an entity and its companion", library="known")
def _both(studio: Studio) -> None:
    _page(studio, _FERRIES, 2)
    studio.press("Home", "Return")


@at_widths("merge", GROUP, "What merging two entities comes to", library="known")
def _merge(studio: Studio) -> None:
    _page(studio, "Northwind")
    uniting = studio.around.entity_pages.uniting
    uniting.do("merge", entity(studio.place.desk.library, "Northwind").id)
    studio.type(_FERRIES)
    studio.press("Return")
    assert isinstance(uniting.dialog, MergeDialog)


@at_widths("split", GROUP, "Which words shall mean another entity", library="known")
def _split(studio: Studio) -> None:
    _page(studio, _FERRIES)
    studio.around.entity_pages.uniting.do("split", entity(studio.place.desk.library, _FERRIES).id)
    studio.settle()


@at_widths("doubles", GROUP, "Entities that may be one", library="known")
def _doubles(studio: Studio) -> None:
    studio.do("alike")
    studio.wait(lambda: bool(studio.window.findChildren(QDialog)))


@state("entities-trashed", GROUP, "Entities in the trash", library="known")
def _trashed(studio: Studio) -> None:
    studio.around.trash._show_entities()
