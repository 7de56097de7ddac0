"""Words are readable on every mark as it is really painted: in every theme, however deep."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPalette

from reader.domain.annotation import Annotation, Color
from reader.domain.text import BlockKind, Run, RunStyle, Span, Text
from reader.ui import theme
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from tests.ui.reading.marking import Marker

READABLE = 4.5
DEPTHS = 5
_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.CAPTION)


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def page_of_marks(mark: Marker, color: Color) -> tuple[Text, list[Annotation], list[Span]]:
    """Return words of every tone, each word one mark deeper than the one before."""
    words = [f"Depth{n}words" for n in range(DEPTHS)]
    text = Text.of([(kind, 1, " ".join(words)) for kind in _KINDS])
    marks, seen, links = [], [], []
    for block in text.blocks:
        places = [Span(text.plain.index(w, block.start), block.stop) for w in words]
        marks += [mark(text, place, color) for place in places]
        seen += [Span(p.start, p.start + len(w)) for p, w in zip(places, words, strict=True)]
    # The second block is one of links.
    first, last = seen[DEPTHS].start, seen[2 * DEPTHS - 1].stop
    links.append(Run(RunStyle.LINK, first, last, "https://example.org/"))
    return Text(text.plain, text.blocks, tuple(links)), marks, seen


def ink_of(pane: ReadingPane, span: Span) -> QColor:
    """Return the colour in which the first word of a passage is written."""
    place = pane.view.page.position(span.start)
    for extra in pane.view.extraSelections():
        if extra.cursor.selectionStart() <= place < extra.cursor.selectionEnd():
            return extra.format.foreground().color()
    cursor = pane.view.page.cursor(Span(span.start, span.start + 1))
    brush = cursor.charFormat().foreground()
    if brush.style().value:
        return brush.color()
    return pane.view.palette().color(QPalette.ColorRole.Text)


def ground_of(pane: ReadingPane, span: Span) -> QColor:
    """Return the colour of most pixels behind a passage."""
    port = pane.view.viewport()
    found = pane.anchor_rect(span)
    image = port.grab().toImage()
    box = QRect(port.mapFromGlobal(found.topLeft()), found.size()).intersected(image.rect())
    return QColor(Counter(_pixels(image.pixel, box)).most_common(1)[0][0])


def _pixels(pixel: Callable[[QPoint], int], box: QRect) -> Iterator[int]:
    middle = range(box.top() + box.height() // 4, box.bottom() - box.height() // 4)
    return (pixel(QPoint(x, y)) for y in middle for x in range(box.left(), box.right()))


@pytest.mark.parametrize("color", Color)
@pytest.mark.parametrize("name", theme.THEMES)
def test_words_of_every_tone_are_readable_on_marks_of_every_depth(
    make_pane: Callable[[theme.Theme], ReadingPane], mark: Marker, name: str, color: Color
) -> None:
    look = theme.load(name)
    pane = make_pane(look)
    text, marks, seen = page_of_marks(mark, color)
    pane.show_article(Header(title=""), text, marks)
    grounds = set()
    for span in seen:
        ground = ground_of(pane, span)
        grounds.add(ground.name())
        assert ground != look.color("page")
        assert contrast(ink_of(pane, span), ground) >= READABLE
    assert len(grounds) == 3


@pytest.mark.parametrize("name", theme.THEMES)
def test_words_are_readable_while_they_are_selected(
    make_pane: Callable[[theme.Theme], ReadingPane], name: str
) -> None:
    pane = make_pane(theme.load(name))
    pane.show_article(Header(title="A title"), Text.of([(BlockKind.PARAGRAPH, 0, "words")]))
    palette = pane.view.palette()
    ink = palette.color(QPalette.ColorRole.HighlightedText)
    assert contrast(ink, palette.color(QPalette.ColorRole.Highlight)) >= READABLE
