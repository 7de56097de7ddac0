"""Narrow, wide and large windows, and the languages."""

from tests.gallery.content import HARBOUR
from tests.gallery.studio import Studio
from tests.gallery.table import state

GROUP = "Shapes"
LANGUAGES = "Languages"


@state("narrow-700", GROUP, "700 wide", size=(700, 700))
@state("narrow-900", GROUP, "900 wide", size=(900, 800))
@state("narrow-1000", GROUP, "1000 wide", size=(1000, 800))
@state("wide-1600", GROUP, "1600 wide", size=(1600, 960))
@state("wide-2200", GROUP, "2200 wide", size=(2200, 1200))
@state("large-type", GROUP, "Type of twice the size", size=(1600, 1000), type=2.0)
@state("double", GROUP, "Twice as many pixels", scale=2)
@state("double-dark", GROUP, "Twice as many pixels, dark", scale=2, theme="dark")
def _harbour(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.focus("A tide table")


@state("large-selection", GROUP, "The bar over a selection, in type of twice the size",
       size=(1600, 1000), type=2.0)  # fmt: skip
@state("narrow-selection", GROUP, "The bar over a selection, 700 wide", size=(700, 700))
def _selection(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.select("the dredger came")


@state("large-preferences", GROUP, "Preferences in type of twice the size",
       size=(1600, 1000), type=2.0)  # fmt: skip
@state("german-preferences", LANGUAGES, "Preferences in German", language="de")
@state("chinese-preferences", LANGUAGES, "Preferences in Chinese", language="zh_CN")
def _preferences(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.do("preferences")


@state("large-browse", GROUP, "All annotations in type of twice the size",
       size=(1600, 1000), type=2.0)  # fmt: skip
@state("narrow-browse", GROUP, "All annotations, 900 wide", size=(900, 800))
@state("german-browse", LANGUAGES, "All annotations in German", language="de")
def _browse(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.do("browse")


@state("german", LANGUAGES, "German", language="de")
@state("malay", LANGUAGES, "Malay", language="ms")
@state("simplified-chinese", LANGUAGES, "Simplified Chinese", language="zh_CN")
def _languages(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.select("the dredger came")


@state("mirrored", LANGUAGES, "From right to left", mirrored=True)
@state("mirrored-dark", LANGUAGES, "From right to left, dark", mirrored=True, theme="dark")
def _mirrored(studio: Studio) -> None:
    studio.open("ما كان")


@state("mirrored-browse", LANGUAGES, "All annotations, from right to left", mirrored=True)
def _mirrored_browse(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.do("browse")
