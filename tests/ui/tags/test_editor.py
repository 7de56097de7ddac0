"""The tag editor keeps what was done, and says so once."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.tags.editor import TagEditor
from reader.ui.theme import load
from tests.ui.stage import Stage, stage, write

RECT = QRect(300, 100, 80, 20)
KNOWN = ("claim", "evidence", "open source", "Policy")


def opened(qtbot: QtBot, *tags: str) -> tuple[TagEditor, Stage]:
    on = stage(qtbot)
    editor = TagEditor(on.theme, on)
    editor.open_for(RECT, tags, KNOWN)
    return editor, on


def changes(editor: TagEditor) -> list[tuple[str, ...]]:
    told: list[tuple[str, ...]] = []
    editor.tags_changed.connect(told.append)
    return told


def lines(editor: TagEditor) -> list[str]:
    model = editor.list.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def pills(editor: TagEditor) -> list[str]:
    return [pill.tag for pill in editor.pills()]


def test_the_tags_are_pills_and_the_field_has_the_focus(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot, "policy", "claim")
    assert pills(editor) == ["claim", "policy"]
    assert editor.field.hasFocus()


def test_enter_adds_and_escape_commits_once(qtbot: QtBot) -> None:
    editor, on = opened(qtbot, "claim")
    told = changes(editor)
    write(editor.field, "chips")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert pills(editor) == ["claim", "chips"]
    assert told == []
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert told == [("chips", "claim")]
    assert on.text.hasFocus()


@pytest.mark.parametrize("typed", ["chips, war;", "chips;war，", "chips、 war,", " chips ;; war ;"])
def test_commas_and_semicolons_part_tags(qtbot: QtBot, typed: str) -> None:
    editor, _ = opened(qtbot)
    write(editor.field, typed)
    assert pills(editor) == ["chips", "war"]
    assert editor.field.text() == ""


def test_losing_the_focus_commits_even_a_tag_half_typed(qtbot: QtBot) -> None:
    editor, on = opened(qtbot)
    told = changes(editor)
    write(editor.field, "half typed")
    on.text.setFocus()
    assert editor.isHidden()
    assert told == [("half typed",)]


def test_nothing_is_said_if_the_tags_are_as_they_were(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot, "claim")
    told = changes(editor)
    write(editor.field, "claim,")
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert told == []


def test_backspace_in_the_empty_field_takes_away_the_last_tag(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot, "claim", "policy")
    write(editor.field, "x")
    QTest.keyClick(editor.field, Qt.Key.Key_Backspace)
    assert pills(editor) == ["claim", "policy"]
    QTest.keyClick(editor.field, Qt.Key.Key_Backspace)
    assert pills(editor) == ["claim"]


def test_a_pill_goes_when_it_is_clicked(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot, "claim", "policy")
    told = changes(editor)
    QTest.mouseClick(editor.pills()[0], Qt.MouseButton.LeftButton)
    assert pills(editor) == ["policy"]
    assert editor.field.hasFocus()
    editor.dismiss()
    assert told == [("policy",)]


def test_a_pill_in_focus_goes_with_delete(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot, "claim", "policy")
    pill = editor.pills()[1]
    pill.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pill, Qt.Key.Key_Delete)
    assert pills(editor) == ["claim"]
    assert editor.isVisible()


def test_tags_in_use_are_proposed_those_that_begin_so_first(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot, "claim")
    assert lines(editor) == ["evidence", "open source", "Policy"]
    write(editor.field, "o")
    assert lines(editor) == ["open source", "Policy"]


def test_down_and_enter_take_a_proposed_tag(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot)
    write(editor.field, "ev")
    QTest.keyClick(editor.field, Qt.Key.Key_Down)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert pills(editor) == ["evidence"]
    assert editor.field.text() == ""


def test_a_tag_takes_the_spelling_that_is_in_use(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot)
    write(editor.field, "policy,")
    assert pills(editor) == ["Policy"]


def test_enter_with_nothing_typed_closes(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert editor.isHidden()


@pytest.mark.parametrize("tag", ["一个标签", "وسم", "🙂", "a very long tag " * 20])
def test_any_tag_fits_into_the_frame(qtbot: QtBot, tag: str) -> None:
    editor, on = opened(qtbot, tag)
    assert pills(editor) == [" ".join(tag.split())]
    assert on.rect().contains(editor.geometry())
    assert editor.pills()[0].width() <= editor.width()


def test_the_frame_grows_by_lines_of_pills_and_stays_near_the_words(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot)
    before = editor.height()
    write(editor.field, "".join(f"number {n}," for n in range(8)))
    assert editor.height() > before
    assert editor.geometry().top() > RECT.bottom()


def test_another_theme_keeps_the_pills(qtbot: QtBot) -> None:
    editor, _ = opened(qtbot, "claim")
    editor.set_theme(load("dark"))
    assert pills(editor) == ["claim"]
