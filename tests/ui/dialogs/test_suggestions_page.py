"""The preferences of suggestions: by themselves or not, and words that never come."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.suggestion import NeverSuggested
from reader.ui.dialogs.preferences.suggestions import SuggestionsPage
from tests.samples import MOMENT

WORDS = [NeverSuggested(words, "Ada", MOMENT) for words in ("Hello", "World")]


def page(qtbot: QtBot, *never: NeverSuggested) -> SuggestionsPage:
    made = SuggestionsPage(suggests=True, never=never)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_switch_is_told_and_reset_puts_it_on(qtbot: QtBot) -> None:
    made = page(qtbot)
    with qtbot.waitSignal(made.suggests_chosen) as told:
        made.suggests.click()
    assert told.args == [False]
    with qtbot.waitSignal(made.suggests_chosen) as told:
        made.reset()
    assert told.args == [True]


def test_words_can_be_suggested_again_by_button_and_by_delete(qtbot: QtBot) -> None:
    made = page(qtbot, *WORDS)
    assert not made.again.isEnabled()
    made.list.setCurrentRow(1)
    with qtbot.waitSignal(made.again_wanted) as told:
        made.again.click()
    assert told.args == [WORDS[1]]
    made.list.setCurrentRow(0)
    with qtbot.waitSignal(made.again_wanted) as told:
        QTest.keyClick(made.list, Qt.Key.Key_Delete)
    assert told.args == [WORDS[0]]
    assert not made.list.isVisible()


def test_without_words_the_list_gives_way_to_a_sentence(qtbot: QtBot) -> None:
    made = page(qtbot)
    assert not made.list.isVisible()
    assert made._none.isVisible()
