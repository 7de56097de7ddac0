"""What is painted where: marks behind the words, lines under them, ticks beside them."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from reader.domain.annotation import Annotation, Color
from reader.domain.entity import EntityType
from reader.domain.ids import Digest, EntityId
from reader.domain.placement import Placement, Verdict
from reader.domain.text import BlockKind, Run, RunStyle, Span, Text
from reader.ui import theme
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from reader.ui.theme import Theme
from tests.ui.reading.marking import Marker

HEADER = Header(title="A title", source="A source")
PLAIN = "Some words to be read 🙂 and marked with 中文 and قراءة بصوت among them."
TEXT = Text.of([(BlockKind.PARAGRAPH, 0, PLAIN), (BlockKind.QUOTE, 1, "Pale words of others.")])
ENTITIES = {EntityId("p"): EntityType.PERSON}
Make = Callable[[Theme], ReadingPane]


def place(pane: ReadingPane, mark: Annotation | Span) -> QRect:
    """Return the box of a mark in the viewport."""
    if isinstance(mark, Annotation):
        assert mark.anchor is not None
        mark = mark.anchor.span
    box = pane.anchor_rect(mark)
    return QRect(pane.view.viewport().mapFromGlobal(box.topLeft()), box.size())


def image(pane: ReadingPane) -> QImage:
    return pane.view.viewport().grab().toImage()


def corner(pane: ReadingPane, mark: Annotation | Span, down: int = 0) -> QColor:
    """Return the colour in the first cell of a mark, over its first glyph."""
    return image(pane).pixelColor(place(pane, mark).topLeft() + QPoint(2, 1 + down))


def colors_of(pane: ReadingPane, box: QRect) -> set[str]:
    shown = image(pane).copy(box)
    return {
        shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())
    }


def test_a_highlight_lies_behind_its_first_word(make_pane: Make, look: Theme, mark: Marker) -> None:
    pane = make_pane(look)
    yellow = mark(TEXT, "words to be", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [yellow])
    assert corner(pane, yellow) == look.mark(Color.YELLOW)
    assert look.color("ink").name() in colors_of(pane, place(pane, yellow))
    before = image(pane).pixelColor(place(pane, yellow).topLeft() + QPoint(-2, 1))
    assert before == look.color("page")


def test_a_highlight_inside_a_highlight_has_the_deeper_tone(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    outer, inner = mark(TEXT, "words to be read", Color.GREEN), mark(TEXT, "to be", Color.GREEN)
    pane.show_article(HEADER, TEXT, [outer, inner])
    assert corner(pane, outer) == look.mark(Color.GREEN)
    assert corner(pane, inner) == look.mark(Color.GREEN, 1)


def test_both_colours_show_where_two_highlights_overlap(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    first, second = mark(TEXT, "words to be", Color.BLUE), mark(TEXT, "to be read", Color.RED)
    pane.show_article(HEADER, TEXT, [first, second])
    assert corner(pane, second) == look.mark(Color.BLUE)
    assert corner(pane, second, down=3) == look.mark(Color.RED, 1)


def test_emoji_chinese_and_arabic_are_marked_to_the_character(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    marks = [
        mark(TEXT, "and marked", Color.YELLOW),
        mark(TEXT, "文 and", Color.BLUE),
        mark(TEXT, "قراءة", Color.TEAL),
    ]
    pane.show_article(HEADER, TEXT, marks)
    for made, color in zip(marks, (Color.YELLOW, Color.BLUE, Color.TEAL), strict=True):
        assert corner(pane, made) == look.mark(color)
        assert image(pane).pixelColor(place(pane, made).topLeft() + QPoint(-2, 1)) == look.color(
            "page"
        )


def test_words_from_right_to_left_are_marked_where_they_stand(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    first, second = mark(TEXT, "قراءة", Color.TEAL), mark(TEXT, "بصوت", Color.RED)
    pane.show_article(HEADER, TEXT, [first, second])
    assert place(pane, second).right() < place(pane, first).left()
    assert corner(pane, second) == look.mark(Color.RED)


def test_a_mention_is_underlined_in_the_colour_of_its_type_even_inside_a_highlight(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    made = [mark(TEXT, "words to be", Color.ORANGE), mark(TEXT, "to", entity="p")]
    pane.show_article(HEADER, TEXT, made, ENTITIES)
    box = place(pane, made[1])
    colors = colors_of(pane, QRect(box.left(), box.bottom() - 4, box.width(), 5))
    assert look.entity(EntityType.PERSON).name() in colors
    assert look.mark(Color.ORANGE).name() in colors


def test_a_note_is_signed_at_the_end_of_its_passage(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    noted = mark(TEXT, "words to be", Color.PURPLE, note="why?")
    pane.show_article(HEADER, TEXT, [noted])
    end = place(pane, noted).topRight()
    around = QRect(end.x(), end.y() - 6, 12, 12)
    assert look.tick(Color.PURPLE).name() in colors_of(pane, around)


def test_the_mark_in_focus_is_outlined(make_pane: Make, look: Theme, mark: Marker) -> None:
    pane = make_pane(look)
    made = mark(TEXT, "words to be", Color.GRAY)
    pane.show_article(HEADER, TEXT, [made])
    around = place(pane, made).adjusted(-4, -4, 4, 4)
    assert look.color("accent").name() not in colors_of(pane, around)
    pane.focus_mark(made.id)
    assert look.color("accent").name() in colors_of(pane, around)


def test_marked_words_are_in_full_ink_where_the_others_are_pale(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    made = mark(TEXT, "Pale words", Color.YELLOW)
    pane.show_article(HEADER, TEXT)
    assert look.color("ink").name() not in colors_of(pane, place(pane, made))
    pane.show_annotations([made])
    assert look.color("ink").name() in colors_of(pane, place(pane, made))


def test_a_selection_shows_over_a_highlight(make_pane: Make, look: Theme, mark: Marker) -> None:
    pane = make_pane(look)
    made = mark(TEXT, "words to be read", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [made])
    chosen = mark(TEXT, "to be")
    assert chosen.anchor is not None
    pane.select(chosen.anchor.span)
    assert corner(pane, chosen) == look.color("picked")
    assert corner(pane, made) == look.mark(Color.YELLOW)


def test_another_theme_repaints_the_page(make_pane: Make, look: Theme, mark: Marker) -> None:
    pane = make_pane(look)
    other = theme.load("light" if look.dark else "dark")
    made = mark(TEXT, "words", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [made])
    pane.set_theme(other)
    assert corner(pane, made) == other.mark(Color.YELLOW)
    assert image(pane).pixelColor(2, 2) == other.color("page")


def test_code_has_a_ground_and_a_highlight_on_it_shows(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    runs = (Run(RunStyle.CODE, 4, 8),)
    text = Text.of([(BlockKind.PARAGRAPH, 0, "the code here"), (BlockKind.CODE, 0, "x = y")], runs)
    pane = make_pane(look)
    made = mark(text, "y", Color.BLUE)
    pane.show_article(HEADER, text, [made])
    assert corner(pane, Span(4, 8)) == look.color("side")
    assert corner(pane, Span(14, 15)) == look.color("side")
    assert corner(pane, made) == look.mark(Color.BLUE)


def test_every_mark_has_a_tick_in_its_colour_where_it_stands(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    text = Text.of(
        [(BlockKind.PARAGRAPH, 0, "Words that go on. " * 12 + f"({n})") for n in range(60)]
    )
    pane = make_pane(look)
    made = [mark(text, "(10)", Color.RED), mark(text, "(50)", entity="p")]
    pane.show_article(HEADER, text, made, ENTITIES)
    strip = pane.view.strip
    shown = strip.grab().toImage()
    for each, color in zip(
        made, (look.tick(Color.RED), look.entity(EntityType.PERSON)), strict=True
    ):
        rows = [y for y in range(shown.height()) if shown.pixelColor(6, y) == color]
        pane.restore(9000)
        pane.focus_mark(each.id)
        bar = pane.view.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        expected = (bar.value() + place(pane, each).top()) / whole * strip.height()
        assert rows
        assert abs(rows[len(rows) // 2] - expected) <= 2
        assert strip.ticks_at(rows[0])[0] == each.id


@pytest.mark.parametrize("seed", range(4))
def test_other_marks_are_painted_as_if_the_page_were_new(
    make_pane: Make, mark: Marker, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same marks every time
    text = Text.of([(BlockKind.PARAGRAPH, 0, f"{PLAIN} {n}") for n in range(5)])
    pane, anew = make_pane(theme.load("light")), make_pane(theme.load("light"))
    pane.show_article(HEADER, text)
    ends = sorted({edge for block in text.blocks for edge in (block.start, block.stop)})
    marks: list[Annotation] = []
    types = dict(ENTITIES)
    for _ in range(15):
        step = chance.choice(["add", "add", "add", "remove", "change", "type"])
        if step == "add":
            start = chance.choice([*ends[:-1], chance.randrange(len(text.plain) - 1)])
            later = [end for end in ends if end > start]
            stop = chance.choice([*later, min(start + chance.randint(1, 30), len(text.plain))])
            marks.append(
                mark(
                    text,
                    Span(start, stop),
                    chance.choice([None, *Color]),
                    entity=chance.choice([None, "p"]),
                    note=chance.choice(["", "A note."]),
                )
            )
        elif step == "type":
            types = {EntityId("p"): chance.choice(list(EntityType))}
        elif marks:
            gone = marks.pop(chance.randrange(len(marks)))
            if step == "change":
                marks.append(gone._replace(color=chance.choice([*Color]), note="Other words."))
        pane.show_annotations(marks, types)
        anew.show_article(HEADER, text, marks, types)
        assert image(pane) == image(anew)


def test_a_mark_that_needs_checking_has_an_outline_of_dashes(
    make_pane: Make, look: Theme, mark: Marker
) -> None:
    pane = make_pane(look)
    sure = mark(TEXT, "words to be", Color.YELLOW)
    pane.show_article(HEADER, TEXT, [sure])
    row = place(pane, sure).adjusted(0, -2, 0, 0)
    row.setHeight(1)
    assert look.color("ink").name() not in colors_of(pane, row)
    placed = Placement(Digest("newer"), Span(5, 16), 0.7, Verdict.CHECK)
    pane.show_annotations([sure._replace(placement=placed)])
    line = image(pane).copy(row)
    tones = [line.pixelColor(x, 0).lightness() for x in range(line.width())]
    assert max(tones) - min(tones) > 60  # dashes, and gaps between them
