"""Suggestions are underlined with dots in the colour of their type, under what is found."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QColor

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, Digest
from reader.domain.mention import MentionType
from reader.domain.suggestion import Suggestion
from reader.domain.text import BlockKind, Span, Text
from reader.domain.value import ValueKind
from reader.services.matching import Searched, Wanted
from reader.ui.reading.found import FoundWords
from reader.ui.reading.overlay import Layer
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from reader.ui.reading.suggested import SuggestedWords
from reader.ui.theme import Theme

TEXT = Text.of(
    [
        (BlockKind.PARAGRAPH, 0, "Northwind 🙂 grew by some amount in the harbour of Zürich."),
        (BlockKind.PARAGRAPH, 0, "القارئ يكتب في الهامش"),
    ]
)
HEADER = Header(title="")


def suggestion(words: str, type_: MentionType) -> Suggestion:
    start = TEXT.plain.index(words)
    span = Span(start, start + len(words))
    return Suggestion(ArticleId("a"), Digest("t"), span, words, type_, "rule", 0.5)


def colors(pane: ReadingPane) -> set[str]:
    page = pane.view.viewport().grab().toImage()
    return {QColor(page.pixel(x, y)).name() for x in range(page.width()) for y in range(300)}


def lay(pane: ReadingPane, *some: Suggestion, current: Span | None = None) -> None:
    pane.lay_over(partial(SuggestedWords, suggestions=some, current=current), Layer.SUGGESTED)


def test_each_type_has_its_colour_and_values_a_neutral_one(
    make_pane: Callable[[Theme], ReadingPane], look: Theme
) -> None:
    pane = make_pane(look)
    pane.show_article(HEADER, TEXT)
    organisation = look.entity(EntityType.ORGANISATION).name()
    assert organisation not in colors(pane)
    lay(pane, suggestion("Northwind", EntityType.ORGANISATION))
    assert organisation in colors(pane)
    lay(pane, suggestion("some amount", ValueKind.MONEY))
    assert organisation not in colors(pane)
    assert look.color("muted").name() in colors(pane)


def test_the_current_one_has_a_frame(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    one = suggestion("Zürich", EntityType.PLACE)
    accent = pane.view.page.setting.theme.color("accent").name()
    lay(pane, one)
    assert accent not in colors(pane)
    lay(pane, one, current=one.span)
    assert accent in colors(pane)


def test_words_from_right_to_left_are_underlined_too(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    lay(pane, suggestion("يكتب", EntityType.WORK))
    assert pane.view.page.setting.theme.entity(EntityType.WORK).name() in colors(pane)


def test_what_is_found_and_what_is_suggested_show_together(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    theme = pane.view.page.setting.theme
    lay(pane, suggestion("Northwind", EntityType.ORGANISATION))
    matches = Searched(TEXT.plain).find(Wanted("harbour"))
    pane.lay_over(partial(FoundWords, matches=matches, current=0))
    shown = colors(pane)
    assert {theme.entity(EntityType.ORGANISATION).name(), theme.color("picked").name()} <= shown
    pane.lay_over(None)
    shown = colors(pane)
    assert theme.entity(EntityType.ORGANISATION).name() in shown
    assert theme.color("picked").name() not in shown


def test_it_is_gone_with_the_article(pane: ReadingPane) -> None:
    pane.show_article(HEADER, TEXT)
    lay(pane, suggestion("Northwind", EntityType.ORGANISATION))
    pane.show_article(HEADER, TEXT)
    organisation = pane.view.page.setting.theme.entity(EntityType.ORGANISATION).name()
    assert organisation not in colors(pane)
