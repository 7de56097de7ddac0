"""The entity picker links to what has exactly the name, and else makes what is new."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.ui.entities.picker import EntityPicker
from reader.ui.theme import load
from tests.ui.stage import THEMES, alike, painted, stage

RECT = QRect(300, 100, 80, 20)


def row(name: str, type_: EntityType, mentions: int) -> EntityRow:
    return EntityRow(id=EntityId(f"id-{name}"), name=name, type=type_, mentions=mentions)


ROWS = (
    row("DeepSeek", EntityType.ORGANISATION, 88),
    row("DeepSeek R1", EntityType.PRODUCT, 1),
    row("华为", EntityType.ORGANISATION, 12),
    row("ديب سيك 🙂", EntityType.PERSON, 4),
)


def candidates(typed: str) -> Sequence[EntityRow]:
    return [r for r in ROWS if typed.casefold() in r.name.casefold()]


def opened(qtbot: QtBot, quote: str, theme: str = "light") -> EntityPicker:
    on = stage(qtbot, theme)
    picker = EntityPicker(on.theme, on)
    picker.open_for(RECT, quote, candidates)
    return picker


def lines(picker: EntityPicker) -> list[str]:
    model = picker.list.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def test_the_quote_is_looked_up_and_can_be_typed_over(qtbot: QtBot) -> None:
    picker = opened(qtbot, "  Deep\n Seek ")
    assert picker.field.text() == "Deep Seek"
    assert picker.field.selectedText() == "Deep Seek"
    assert picker.field.hasFocus()


def test_an_entity_of_exactly_that_name_is_preselected_and_enter_links(qtbot: QtBot) -> None:
    picker = opened(qtbot, "deepseek")
    with qtbot.waitSignal(picker.entity_chosen) as chosen:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert chosen.args == ["id-DeepSeek"]
    assert picker.isHidden()


def test_a_name_that_merely_looks_alike_makes_a_new_entity(qtbot: QtBot) -> None:
    picker = opened(qtbot, "Deep")
    with qtbot.waitSignal(picker.entity_made) as made:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert made.args == ["Deep", EntityType.PERSON]


def test_the_last_line_offers_a_new_entity_under_the_name(qtbot: QtBot) -> None:
    assert lines(opened(qtbot, "DeepSeek")) == ["DeepSeek", "DeepSeek R1", "New entity “DeepSeek”"]


@pytest.mark.parametrize("name", ["华为", "ديب سيك 🙂"])
def test_names_in_any_script_are_found(qtbot: QtBot, name: str) -> None:
    picker = opened(qtbot, name)
    with qtbot.waitSignal(picker.entity_chosen) as chosen:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert chosen.args == [f"id-{name}"]


def test_down_and_up_choose_while_one_types_and_go_round(qtbot: QtBot) -> None:
    picker = opened(qtbot, "Deep")
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.list.row() == 0
    QTest.keyClick(picker.field, Qt.Key.Key_Up)
    QTest.keyClick(picker.field, Qt.Key.Key_Up)
    assert picker.list.row() == 1
    with qtbot.waitSignal(picker.entity_chosen) as chosen:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert chosen.args == ["id-DeepSeek R1"]


def test_clicking_a_line_takes_it(qtbot: QtBot) -> None:
    picker = opened(qtbot, "Deep")
    place = picker.list.visualRect(picker.list.model().index(1, 0)).center()
    with qtbot.waitSignal(picker.entity_chosen) as chosen:
        QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["id-DeepSeek R1"]


def test_types_are_offered_only_for_a_new_entity(qtbot: QtBot) -> None:
    picker = opened(qtbot, "DeepSeek")
    assert not picker.types.isVisible()
    QTest.keyClick(picker.field, Qt.Key.Key_Up)
    assert picker.types.isVisible()


@pytest.mark.parametrize(("digit", "type_"), list(enumerate(EntityType, start=1)))
def test_alt_and_a_digit_choose_the_type(qtbot: QtBot, digit: int, type_: EntityType) -> None:
    picker = opened(qtbot, "Nobody")
    QTest.keyClick(picker.field, Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.AltModifier)
    assert picker.field.text() == "Nobody"
    with qtbot.waitSignal(picker.entity_made) as made:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert made.args == ["Nobody", type_]


def test_a_digit_alone_chooses_the_type_in_the_list(qtbot: QtBot) -> None:
    picker = opened(qtbot, "Nobody")
    picker.list.setFocus()
    QTest.keyClick(picker.list, Qt.Key.Key_3)
    with qtbot.waitSignal(picker.entity_made) as made:
        QTest.keyClick(picker.list, Qt.Key.Key_Return)
    assert made.args == ["Nobody", EntityType.PLACE]


def test_clicking_a_type_chooses_it_and_keeps_the_picker_open(qtbot: QtBot) -> None:
    picker = opened(qtbot, "Nobody")
    button = picker.types.buttons[EntityType.EVENT]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert picker.isVisible()
    with qtbot.waitSignal(picker.entity_made) as made:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert made.args == ["Nobody", EntityType.EVENT]


def test_the_type_of_the_last_new_entity_is_the_first_guess(qtbot: QtBot) -> None:
    picker = opened(qtbot, "Somewhere")
    QTest.keyClick(picker.field, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    picker.open_for(RECT, "Elsewhere", candidates)
    assert picker.types.buttons[EntityType.PLACE].isChecked()


def test_choosing_a_type_turns_a_link_into_a_new_entity(qtbot: QtBot) -> None:
    picker = opened(qtbot, "DeepSeek")
    QTest.keyClick(picker.field, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(picker.entity_made) as made:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert made.args == ["DeepSeek", EntityType.PRODUCT]


def test_enter_in_an_empty_field_does_nothing(qtbot: QtBot) -> None:
    picker = opened(qtbot, "")
    assert lines(picker) == [r.name for r in ROWS]
    with qtbot.assertNotEmitted(picker.entity_chosen), qtbot.assertNotEmitted(picker.entity_made):
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.isVisible()


def test_escape_closes_without_a_choice(qtbot: QtBot) -> None:
    picker = opened(qtbot, "DeepSeek")
    with qtbot.assertNotEmitted(picker.entity_chosen), qtbot.waitSignal(picker.dismissed):
        QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert picker.isHidden()


def test_a_line_is_read_out_with_type_and_mentions(qtbot: QtBot) -> None:
    picker = opened(qtbot, "DeepSeek")
    model = picker.list.model()
    spoken = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert spoken == ["DeepSeek, organisation, 88 mentions", "DeepSeek R1, product, 1 mention"]


@pytest.mark.parametrize("theme", THEMES)
def test_a_line_has_a_dot_in_the_color_of_its_type(qtbot: QtBot, theme: str) -> None:
    picker = opened(qtbot, "DeepSeek", theme)
    line = picker.list.visualRect(picker.list.model().index(1, 0))
    image = painted(picker.list.viewport())
    seen: list[QColor] = [image.pixelColor(x, line.center().y()) for x in range(8, 24)]
    dot = load(theme).entity(EntityType.PRODUCT)
    assert any(alike(pixel, dot) for pixel in seen)


def test_it_lies_below_the_words_in_their_middle(qtbot: QtBot) -> None:
    picker = opened(qtbot, "Nobody")
    assert abs(picker.geometry().center().x() - RECT.center().x()) <= 1
    assert picker.geometry().top() > RECT.bottom()


def test_it_stays_inside_a_small_pane_and_off_the_words(qtbot: QtBot) -> None:
    on = stage(qtbot)
    on.resize(360, 300)
    picker = EntityPicker(on.theme, on)
    rect = QRect(100, 140, 80, 20)
    picker.open_for(rect, "D", candidates)
    assert on.rect().contains(picker.geometry())
    assert picker.list.isVisible()


def test_another_theme_is_worn_at_once(qtbot: QtBot) -> None:
    picker = opened(qtbot, "DeepSeek")
    picker.set_theme(load("dark"))
    line = picker.list.visualRect(picker.list.model().index(0, 0))
    pixel = painted(picker.list.viewport()).pixelColor(line.right() - 40, line.top() + 4)
    assert alike(pixel, load("dark").color("selection"))
