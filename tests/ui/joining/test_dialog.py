"""The dialog says what a merge would do, asks about conflicts, and promises nothing else."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Annotation
from reader.domain.ids import EntityId, new_id
from reader.services.joining.values import Bringing, Choice, Item, JoiningPlan, Kind, Outcome
from reader.store.holder import HeldBy
from reader.ui.joining.dialog import JoiningDialog
from reader.ui.joining.model import LINE, Line
from reader.ui.joining.offer import Offer
from reader.ui.theme import load
from tests.journeys.accessible import complaints
from tests.samples import LATER
from tests.ui.stage import THEMES, alike, painted


def lines(dialog: JoiningDialog) -> list[Line]:
    model = dialog.model
    return [model.index(row).data(LINE) for row in range(model.rowCount())]


def choose(dialog: JoiningDialog, outcome: Outcome, part: str) -> None:
    """Choose the line of an outcome whose title holds some words."""
    row = next(
        row
        for row, line in enumerate(lines(dialog))
        if line.item is not None and line.outcome is outcome and part in line.title
    )
    dialog.list.setCurrentIndex(dialog.model.index(row))


def sides(dialog: JoiningDialog) -> str:
    return dialog.details.sides.toPlainText()


def test_until_the_libraries_are_compared_there_is_nothing_to_merge(
    dialog: JoiningDialog, qtbot: QtBot
) -> None:
    assert dialog.heading.text() == "Comparing “from Ben” with “news”…"
    assert dialog.merge.isHidden()
    with qtbot.assertNotEmitted(dialog.merge_requested):
        dialog.accept()
    assert dialog.isVisible()


def test_a_comparison_that_takes_long_shows_how_far_it_is(
    dialog: JoiningDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(dialog.bar.isVisible)
    dialog.say_progress(3, 10, "annotations")
    assert dialog.bar.value() == 3
    assert dialog.bar.maximum() == 10


def test_what_needs_a_person_stands_first(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared)
    heads = [line.title.split(" · ")[0] for line in lines(dialog) if line.item is None]
    assert heads == ["In conflict", "Moved to the trash", "Changed", "Added"]
    assert dialog.list.currentIndex().row() == 1
    assert dialog.list.hasFocus() or not dialog.isActiveWindow()


def test_every_heading_counts_what_stands_below_it(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared)
    heads = [row for row, line in enumerate(lines(dialog)) if line.item is None]
    ends = [*heads, len(lines(dialog))]
    for start, stop in pairwise(ends):
        assert lines(dialog)[start].title.endswith(f" · {stop - start - 1}")


def test_a_chip_narrows_the_list_to_one_outcome(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared)
    chip = dialog.chips.buttons[Outcome.DELETED]
    assert chip.text().strip() == "Moved to the trash 1"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [line.outcome for line in lines(dialog)] == [Outcome.DELETED] * 2
    assert dialog.details.title.text() == "الهامش"
    QTest.mouseClick(dialog.chips.buttons[None], Qt.MouseButton.LeftButton)
    assert len(lines(dialog)) == len(compared.plan.items) + 4


def test_there_is_no_chip_for_what_does_not_happen(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared)
    shown = [outcome for outcome, chip in dialog.chips.buttons.items() if not chip.isHidden()]
    assert Outcome.CHECK not in shown
    assert Outcome.LOST not in shown


def test_both_sides_and_what_was_before_stand_beside_each_other(
    dialog: JoiningDialog, compared: Offer
) -> None:
    dialog.show_offer(compared)
    choose(dialog, Outcome.CONFLICT, "The harbour of")
    told = sides(dialog)
    for words in ("Before", "In this library", "In “from Ben”", "Title"):
        assert words in told
    for title in ("The harbour", "The harbour of Ada", "The harbour of Ben"):
        assert title in told


def test_what_differs_is_underlined_and_not_only_colored(
    dialog: JoiningDialog, compared: Offer
) -> None:
    dialog.show_offer(compared)
    choose(dialog, Outcome.CONFLICT, "Ships bring")
    html = dialog.details.sides.toHtml()
    marked = [part.split(">", 1)[1].split("<")[0] for part in html.split("underline")[1:]]
    assert marked
    assert any("4.2" in words for words in marked)
    assert any("1.2" in words for words in marked)


def test_what_people_wrote_is_shown_as_they_wrote_it(
    dialog: JoiningDialog, compared: Offer
) -> None:
    plan = compared.plan
    added = next(item for item in plan.of(Outcome.ADDED) if item.quote == "dawn")
    assert isinstance(added.theirs, Annotation)
    hostile = "<img src='http://example.org/x.png'><a href='x'>a</a>"
    item = added._replace(theirs=added.theirs._replace(note=hostile))
    dialog.show_offer(compared._replace(plan=plan._replace(items=(item,))))
    assert "<img src='http://example.org/x.png'>" in sides(dialog)
    html = dialog.details.sides.toHtml()
    assert "<a " not in html
    assert "<img" not in html


def test_a_change_that_met_a_deletion_needs_no_choice(
    dialog: JoiningDialog, compared: Offer
) -> None:
    dialog.show_offer(compared)
    row = next(n for n, line in enumerate(lines(dialog)) if line.item and not line.item.fields)
    dialog.list.setCurrentIndex(dialog.model.index(row))
    assert dialog.details.deciding.isHidden()
    assert "it stays" in dialog.details.meaning.text()
    assert "in the trash" in sides(dialog)


def test_a_choice_holds_for_one_conflict_or_for_all(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared)
    choose(dialog, Outcome.CONFLICT, "The harbour of")
    dialog.details.radios[Choice.OURS].click()
    said = [line.aside for line in lines(dialog) if line.item and line.item.fields]
    assert sorted(set(said)) == ["Both are kept", "Mine is kept"]
    dialog.details.for_all.click()
    assert dialog.default is Choice.OURS
    assert dialog.choices == {}
    said = [line.aside for line in lines(dialog) if line.item and line.item.fields]
    assert set(said) == {"Mine is kept"}


def test_the_heading_of_conflicts_decides_on_all_of_them(
    dialog: JoiningDialog, compared: Offer
) -> None:
    dialog.show_offer(compared)
    dialog.list.setCurrentIndex(dialog.model.index(0))
    assert dialog.details.for_all.isHidden()
    dialog.details.radios[Choice.THEIRS].click()
    assert dialog.default is Choice.THEIRS
    assert all(
        line.aside == "Theirs is taken" for line in lines(dialog) if line.item and line.item.fields
    )


def test_other_headings_say_what_they_mean(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared)
    dialog.chips.buttons[Outcome.ADDED].click()
    dialog.list.setCurrentIndex(dialog.model.index(0))
    assert dialog.details.meaning.text() == "Only in the other library until now."
    assert dialog.details.deciding.isHidden()


def test_where_it_is_narrow_the_sides_stand_one_below_another(
    dialog: JoiningDialog, compared: Offer
) -> None:
    dialog.show_offer(compared)
    choose(dialog, Outcome.CONFLICT, "The harbour of")
    wide = sides(dialog)
    dialog.resize(450, 700)
    QTest.qWait(20)
    assert sides(dialog).index("Title") < sides(dialog).index("Before")
    assert wide.index("Before") < wide.index("Title")


def test_of_what_was_found_again_the_old_and_the_new_words_are_shown(
    dialog: JoiningDialog, compared: Offer
) -> None:
    item = next(item for item in compared.plan.of(Outcome.ADDED) if item.quote == "dawn")
    checked = item._replace(outcome=Outcome.CHECK)
    lost = item._replace(outcome=Outcome.LOST)
    plan = compared.plan._replace(items=(checked, lost))
    dialog.show_offer(compared._replace(plan=plan, standing={item.id: "dusk"}))
    assert "As the text says it now" in sides(dialog)
    assert "dusk" in sides(dialog)
    choose(dialog, Outcome.LOST, "dawn")
    assert "dusk" not in sides(dialog)
    assert "As it was marked" in sides(dialog)


def test_nothing_new_is_said_and_nothing_offered(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared._replace(plan=compared.plan._replace(items=())))
    assert dialog.heading.text() == "There is nothing in “from Ben” that is not here"
    assert dialog.merge.isHidden()
    assert dialog.chips.isHidden()
    assert dialog.cancel.text() == "Close"


def test_who_works_on_the_other_file_meanwhile_is_told(
    dialog: JoiningDialog, compared: Offer
) -> None:
    dialog.show_offer(compared._replace(held=HeldBy("Ben", "northwind-7", LATER, here=False)))
    assert "Ben is working on it on “northwind-7”" in dialog.about.text()


def test_entities_that_may_be_one_are_told_of(dialog: JoiningDialog, compared: Offer) -> None:
    one, other = EntityId(new_id()), EntityId(new_id())
    dialog.show_offer(compared._replace(plan=compared.plan._replace(alike=((one, other),))))
    assert "they stay apart" in dialog.about.text()


def test_a_name_cannot_pretend_to_be_another_one(qtbot: QtBot) -> None:
    shown = JoiningDialog("{other}", "{library}", (), load("light"))
    assert shown.heading.text() == "Comparing “{library}” with “{other}”…"
    shown.deleteLater()


def test_a_screen_reader_hears_all_of_a_line(dialog: JoiningDialog, compared: Offer) -> None:
    dialog.show_offer(compared)
    assert complaints(dialog) == []
    spoken = dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "In conflict" in spoken
    assert "Both are kept" in spoken


@pytest.mark.parametrize("theme", THEMES)
def test_it_wears_every_theme(dialog: JoiningDialog, compared: Offer, theme: str) -> None:
    dialog.show_offer(compared)
    dialog.set_theme(load(theme))
    row = dialog.list.visualRect(dialog.list.currentIndex())
    image = painted(dialog.list.viewport())
    chosen = image.pixelColor(row.right() - 3, row.bottom() - 5)
    assert alike(chosen, load(theme).color("selection"))


def test_a_hundred_thousand_items_are_shown_at_once(dialog: JoiningDialog, compared: Offer) -> None:
    made = [
        Item(Outcome.ADDED, Kind.WORDS, str(number), f"Words {number}") for number in range(100_000)
    ]
    plan = JoiningPlan(compared.plan.other, compared.plan.edit, tuple(made), Bringing((), ()))
    asked: list[int] = []
    line_of = dialog.model._line

    def counted(row: int) -> Line:
        asked.append(row)
        return line_of(row)

    dialog.model._line = counted  # type: ignore[method-assign]
    dialog.show_offer(compared._replace(plan=plan))
    QTest.qWait(20)
    dialog.list.scrollToBottom()
    QTest.qWait(20)
    assert dialog.model.rowCount() == 100_001
    assert len(asked) < 1000
