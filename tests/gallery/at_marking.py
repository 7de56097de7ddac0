"""States of marking: what floats over the page, and the cards beside it."""

from PySide6.QtCore import QItemSelectionModel

from reader.domain.browsing import Grouping
from tests.gallery.content import HARBOUR
from tests.gallery.studio import Studio
from tests.gallery.table import in_themes, state

GROUP = "Marking"
BROWSING = "All annotations"
_CLAIM = "let instruments and people"


@in_themes("selection", GROUP, "The bar over a selection")
def _selection(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.select("a clerk and a problem")


@in_themes("focus", GROUP, "A mark in focus, with its card")
def _focus(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus(_CLAIM)


@in_themes("ends", GROUP, "The ends of a mark are being moved")
def _ends(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("silt was closing")
    studio.press("B")


@in_themes("writing", GROUP, "A note is being written")
def _writing(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("A tide table")
    studio.press("N")
    studio.type("A *promise*: see also what Ben says of it below.")


@state("linking", GROUP, "A link in a note, after two brackets")
def _linking(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("A tide table")
    studio.press("N")
    studio.type("Compare [[Sing")


@state("replies", GROUP, "A note with its replies")
def _replies(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("too late")


@state("answering", GROUP, "A reply is being written")
def _answering(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("too late")
    studio.press("R")
    studio.type("I will ask.")


@in_themes("several", GROUP, "Several cards are chosen")
def _several(studio: Studio) -> None:
    studio.open(HARBOUR)
    view = studio.around.sides.annotations._list
    studio.focus("since 1911")
    view.setFocus()
    for row in (4, 5, 7):
        index = view.model().index(row, 0)
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


@in_themes("entity", GROUP, "Whom a passage means")
def _entity(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.select("the harbour")
    studio.press("E")
    studio.type("Por")


@state("tags", GROUP, "The tags of a mark")
def _tags(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("the remarks explained")
    studio.press("T")
    studio.type("q")


@state("no-marks", GROUP, "An article with no annotations", library="plain")
def _no_marks(_studio: Studio) -> None: ...


@state("panel-search", GROUP, "Searching in the panel, and nothing found")
def _panel_search(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.around.sides.annotations._header._search.setFocus()
    studio.type("lighthouse")


def _browse(studio: Studio, grouping: Grouping) -> None:
    studio.open(HARBOUR)
    studio.do("browse")
    pane = studio.around.browser.pane
    assert pane is not None
    pane.header.grouping_chosen.emit(grouping)
    studio.settle()


@in_themes("browse-article", BROWSING, "Annotations by article")
def _by_article(studio: Studio) -> None:
    _browse(studio, Grouping.ARTICLE)


@state("browse-alone-light", BROWSING, "Annotations by colour, without the panel")
@state(
    "browse-alone-dark", BROWSING, "Annotations by colour, without the panel, dark", theme="dark"
)
def _alone(studio: Studio) -> None:
    studio.do("show_annotations")
    _browse(studio, Grouping.COLOR)
    studio.focus(_CLAIM)


@state("browse-entity", BROWSING, "Annotations by entity")
def _by_entity(studio: Studio) -> None:
    _browse(studio, Grouping.ENTITY)


@state("browse-tag", BROWSING, "Annotations by tag")
def _by_tag(studio: Studio) -> None:
    _browse(studio, Grouping.TAG)


@in_themes("browse-color", BROWSING, "Annotations by colour")
def _by_color(studio: Studio) -> None:
    _browse(studio, Grouping.COLOR)


@state("browse-annotator", BROWSING, "Annotations by annotator")
def _by_annotator(studio: Studio) -> None:
    _browse(studio, Grouping.ANNOTATOR)


@state("browse-day", BROWSING, "Annotations by day")
def _by_day(studio: Studio) -> None:
    _browse(studio, Grouping.DAY)


@state("browse-none", BROWSING, "Annotations without groups")
def _without_groups(studio: Studio) -> None:
    _browse(studio, Grouping.NONE)


@state("browse-nothing", BROWSING, "No annotation has these words")
def _browse_nothing(studio: Studio) -> None:
    _browse(studio, Grouping.ARTICLE)
    pane = studio.around.browser.pane
    assert pane is not None
    pane.focus_search()
    studio.type("lighthouse")


@state("browse-several", BROWSING, "Several annotations are chosen")
def _browse_several(studio: Studio) -> None:
    _browse(studio, Grouping.ARTICLE)
    pane = studio.around.browser.pane
    assert pane is not None
    pane.setFocus()
    studio.press("Ctrl+A")


@state("browse-trash", BROWSING, "Annotations in the trash")
def _browse_trash(studio: Studio) -> None:
    studio.open(HARBOUR)
    for words in ("since 1911", "silt was closing"):
        studio.focus(words)
        studio.press("Del")
    studio.do("browse_trash")
