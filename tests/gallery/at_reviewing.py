"""States of tagging and reviewing: what stands at the foot of the page, and the picker over it."""

from tests.gallery.known import FRESH
from tests.gallery.studio import Studio
from tests.gallery.table import at_widths, state

GROUP = "Tagging and reviewing"


def _review(studio: Studio, steps: int = 0) -> None:
    studio.open(FRESH)
    studio.press("F8", *["."] * steps)
    studio.settle(300)


@state("underlined", GROUP, "Suggestions are underlined", library="known")
@state("underlined-dark", GROUP, "Suggestions are underlined, dark", library="known", theme="dark")
def _underlined(studio: Studio) -> None:
    studio.open(FRESH)
    studio.press("Shift+F8")


@at_widths("review-name", GROUP, "Is this a name?", library="known")
def _name(studio: Studio) -> None:
    _review(studio, 2)


@at_widths("review-value", GROUP, "Is this an amount of money?", library="known")
def _value(studio: Studio) -> None:
    _review(studio)
    bar = studio.around.tagging_tools.reviewing.bar
    while not bar.words.text().startswith("US$"):
        studio.press(".")


@at_widths("review-group", GROUP, "The same words wait several times", library="known")
def _group(studio: Studio) -> None:
    studio.open("Alibaba")
    studio.press("F8")
    studio.settle(300)
    chips = studio.around.tagging_tools.reviewing.bar.reaches.values()
    while not all(chip.isVisible() for chip in chips):
        studio.press(".")


@at_widths("review-done", GROUP, "Nothing is left to review here", library="known")
def _done(studio: Studio) -> None:
    _review(studio)
    while studio.around.tagging_tools.pending.current is not None:
        studio.press("X")
    studio.settle()


@state("review-all-types", GROUP, "Another type for what is suggested", library="known")
def _types(studio: Studio) -> None:
    _review(studio)
    menu = studio.around.tagging_tools.reviewing.bar.types.menu()
    menu.popup(studio.window.mapToGlobal(studio.window.rect().center()))


@at_widths("more", GROUP, "After a tag: there are more of these words", library="known")
def _more(studio: Studio) -> None:
    studio.open("A gauge in Penang")
    studio.select("electric one")
    studio.press("E")
    studio.type("Gauge")
    studio.press("Return")
    studio.open("Halden Dredging leaves")
    studio.select("the silt")
    studio.press("E")
    studio.press("Return")
    studio.settle(400)


@at_widths("keep", GROUP, "What is selected is tagged at once", library="known")
def _keep(studio: Studio) -> None:
    studio.open(FRESH)
    studio.do("keep_tagging")
    studio.settle(300)


@at_widths("picker", GROUP, "Entities that the typed words may mean", library="known")
def _picker(studio: Studio) -> None:
    studio.open(FRESH)
    studio.select("Port Ennis can be read")
    studio.press("E")
    studio.type("ha")
