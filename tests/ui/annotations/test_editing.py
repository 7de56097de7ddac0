"""A note is saved while it is typed, and nothing that was typed is lost."""

from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QToolButton

from reader.domain.annotation import Annotation, Color
from reader.domain.ids import AnnotationId
from tests.ui.annotations.making import ANN, Shown, many, mark


def one(note: str = "") -> Annotation:
    return mark("a", "a passage", color=Color.RED, note=note)


def button(ui: Shown, name: str) -> QToolButton:
    [found] = [b for b in ui.panel.findChildren(QToolButton) if b.text() == name]
    return found


def test_a_note_is_saved_a_moment_after_the_last_key(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("so it goes")
    assert ui.written == []
    ui.qtbot.waitUntil(lambda: ui.written == [("a", "so it goes")], timeout=1200)
    assert ui.panel.editing()


def test_a_note_is_saved_every_second_while_typing_goes_on(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    clock = QElapsedTimer()
    clock.start()
    while not ui.written and clock.elapsed() < 3000:
        ui.type("x")
        ui.qtbot.wait(50)
    assert ui.written
    assert clock.elapsed() < 1600


def test_escape_saves_and_gives_the_keys_back_to_the_card(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("中文 🙂 قراءة")
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.written == [("a", "中文 🙂 قراءة")]
    assert ui.finished == ["a"]
    assert not ui.panel.editing()
    assert ui.cards.hasFocus()
    assert ui.panel.chosen() == ["a"]


def test_control_enter_ends_editing_too(ui: Shown) -> None:
    ui.show([one("old")])
    ui.panel.edit_note(one().id)
    ui.type(" and new")
    QTest.keyClick(ui.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ui.written == [("a", "old and new")]
    assert ui.finished == ["a"]


def test_a_note_that_was_not_touched_is_not_written(ui: Shown) -> None:
    ui.show([one("one\r\ntwo\u00a0three")])
    ui.panel.edit_note(one().id)
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.written == []


def test_spaces_that_do_not_break_are_kept(ui: Shown) -> None:
    ui.show([one("20\u00a0km")])
    ui.panel.edit_note(one().id)
    ui.type("!")
    ui.panel.commit()
    assert ui.written == [("a", "20\u00a0km!")]


def test_a_note_is_saved_when_the_focus_leaves(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("kept")
    ui.search.setFocus()
    assert ui.written == [("a", "kept")]
    assert ui.panel.editing()


def test_a_note_is_saved_when_the_panel_is_hidden(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("kept")
    ui.panel.hide()
    assert ui.written == [("a", "kept")]


def test_a_note_is_saved_when_the_article_is_closed(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("kept")
    ui.panel.show_no_article()
    assert ui.written == [("a", "kept")]
    assert not ui.panel.editing()


def test_committing_saves_once_what_is_typed_now(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("kept")
    ui.panel.commit()
    ui.panel.commit()
    assert ui.written == [("a", "kept")]


def test_what_is_typed_survives_news_of_other_annotations(ui: Shown) -> None:
    ui.show([one(), *many(20)])
    ui.panel.edit_note(one().id)
    ui.type("half a thou")
    ui.show([one(), *many(30)[3:]])
    ui.type("ght")
    assert ui.field.toPlainText() == "half a thought"
    assert ui.field.hasFocus()


def test_what_is_typed_stands_below_what_the_note_has_become_elsewhere(ui: Shown) -> None:
    ui.show([one("old")])
    ui.panel.edit_note(one().id)
    ui.type(" mine")
    ui.show([one("theirs")])
    assert ui.field.toPlainText() == "theirs\n\nold mine"
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.written[-1] == ("a", "theirs\n\nold mine")


def test_what_was_saved_a_moment_ago_is_no_news_while_typing_goes_on(ui: Shown) -> None:
    ui.show([one("old")])
    ui.panel.edit_note(one().id)
    ui.type(" mine")
    ui.panel.commit()
    ui.type(" and more")
    ui.show([one("old mine")])
    assert ui.field.toPlainText() == "old mine and more"


def test_a_note_that_nobody_typed_in_follows_a_change_elsewhere(ui: Shown) -> None:
    ui.show([one("old")])
    ui.panel.edit_note(one().id)
    ui.show([one("theirs")])
    assert ui.field.toPlainText() == "theirs"
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.written == []


def test_a_space_at_the_end_is_not_taken_away_while_typing(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("two ")
    ui.panel.commit()
    ui.show([one("two")])
    ui.type("words")
    assert ui.field.toPlainText() == "two words"


def test_what_is_typed_goes_on_as_a_note_on_the_article_when_its_mark_disappears(
    ui: Shown,
) -> None:
    ui.show([one(), *many(3)])
    ui.panel.edit_note(one().id)
    ui.type("kept")
    ui.show(many(3))
    assert ui.written == [("", "kept")]
    assert ui.panel.editing()
    ui.show([*many(3), mark("new", note="kept")])
    ui.type("!")
    ui.panel.finish_editing()
    assert ui.written[-1] == ("new", "kept!")


def test_a_note_that_cannot_be_kept_stays_in_the_editor_until_it_can(ui: Shown) -> None:
    ui.show([one(), mark("b", "next", 50, color=Color.RED)])
    ui.panel.edit_note(one().id)
    ui.refuses = True
    ui.type("precious")
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.panel.editing()
    assert not ui.panel.finish_editing()
    ui.panel.edit_note(mark("b").id)
    assert ui.field.toPlainText() == "precious"
    ui.refuses = False
    assert ui.panel.finish_editing()
    assert ui.written[-1] == ("a", "precious")
    assert ui.finished == ["a"]


def test_undo_stays_in_the_editor(ui: Shown) -> None:
    ui.show([one("old")])
    ui.panel.edit_note(one().id)
    ui.type(" mine")
    QTest.keyClick(ui.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ui.field.toPlainText() == "old"


def test_delete_in_a_note_removes_a_character_and_no_annotation(ui: Shown) -> None:
    ui.show([one("old")])
    ui.panel.edit_note(one().id)
    QTest.keyClick(ui.field, Qt.Key.Key_Backspace)
    QTest.keyClick(ui.field, Qt.Key.Key_Delete)
    ui.cards.setFocus()
    ui.press(Qt.Key.Key_Delete)
    assert ui.field.toPlainText() == "ol"
    assert ui.removed == []


def test_a_note_on_the_article_does_not_exist_until_something_is_typed(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_article_note()
    assert ui.ids[0] == "New note on the article"
    assert ui.field.hasFocus()
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.written == []
    assert ui.finished == [""]
    assert len(ui.ids) == 1


def test_a_draft_goes_on_as_the_annotation_that_comes_of_it(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_article_note()
    ui.type("On all")
    ui.panel.commit()
    ui.show([one(), mark("new", note="On all")])
    ui.type(" of it")
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.written == [("", "On all"), ("new", "On all of it")]
    assert ui.finished == ["new"]
    assert len(ui.ids) == 2


def test_the_annotation_of_a_draft_may_come_while_it_is_being_saved(ui: Shown) -> None:
    ui.show([])
    ui.panel.note_written.connect(
        lambda name, note: ui.show([mark("new", note=note)]) if not name else None
    )
    ui.panel.edit_article_note("Begun: ")
    ui.type("x")
    QTest.keyClick(ui.field, Qt.Key.Key_Escape)
    assert ui.written == [("", "Begun: x")]
    assert ui.finished == ["new"]


def test_an_empty_draft_goes_away_with_the_focus(ui: Shown) -> None:
    ui.show([one()])
    ui.panel.edit_article_note()
    ui.search.setFocus()
    assert not ui.panel.editing()
    assert ui.search.hasFocus()


def test_choosing_another_card_ends_editing(ui: Shown) -> None:
    marks = many(3)
    ui.show(marks)
    ui.panel.edit_note(marks[1].id)
    ui.type("kept")
    place = ui.row_top(0)
    QTest.mouseClick(
        ui.cards.viewport(), Qt.MouseButton.LeftButton, pos=place + type(place)(60, 20)
    )
    assert ui.written == [(marks[1].id, "kept")]
    assert not ui.panel.editing()
    assert ui.chosen == [marks[0].id]


def test_the_editor_grows_with_the_note_and_the_card_with_the_editor(ui: Shown) -> None:
    ui.show([one(), mark("b", "next", 50, color=Color.RED)])
    ui.panel.edit_note(one().id)
    before, below = ui.field.height(), ui.row_top(1).y()
    for _ in range(6):
        QTest.keyClick(ui.field, Qt.Key.Key_Return)
    assert ui.field.height() > before
    assert ui.row_top(1).y() - below == ui.field.height() - before
    assert ui.field.verticalScrollBar().maximum() == 0


def test_the_preview_shows_the_note_rendered_and_escape_ends_it(ui: Shown) -> None:
    ui.show([one("some **bold** words ![x](https://a.b/c.png)")])
    ui.panel.edit_note(one().id)
    button(ui, "Preview").click()
    [view] = ui.panel.findChildren(QTextBrowser)
    assert view.isVisible()
    assert view.toPlainText() == "some bold words x"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert ui.finished == ["a"]


def test_the_keys_of_the_editor_never_reach_the_list(ui: Shown) -> None:
    marks = many(5)
    ui.show(marks)
    ui.panel.edit_note(marks[1].id)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(ui.field, key)
    assert ui.panel.chosen() == [marks[1].id]
    assert ui.panel.editing()


def test_a_card_that_the_filter_hides_can_still_be_edited(ui: Shown) -> None:
    ui.show([one(), mark("b", "other", 50, color=Color.BLUE)])
    ui.search.setText("other")
    ui.panel.edit_note(one().id)
    assert ui.field.hasFocus()
    assert len(ui.ids) == 2


@pytest.mark.parametrize("change", [{"color": Color.BLUE}, {"tags": ("t",)}])
def test_the_editor_stays_when_its_own_card_changes(ui: Shown, change: dict[str, Any]) -> None:
    ui.show([one()])
    ui.panel.edit_note(one().id)
    ui.type("typed")
    ui.show([one()._replace(**change)])
    assert ui.field.toPlainText() == "typed"


def test_the_editor_says_whose_note_it_is_if_it_is_somebody_else_s(ui: Shown) -> None:
    ui.person = ANN._replace(changes_others=True)
    ui.show([mark("mine", note="a"), mark("theirs", note="b", annotator="Bo")])
    ui.panel.edit_note(AnnotationId("theirs"))
    assert ui.field.accessibleName() == "Bo wrote this note"
    ui.panel.edit_note(AnnotationId("mine"))
    assert ui.field.accessibleName() == "Note"
