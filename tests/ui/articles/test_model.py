"""The model holds ids and fetches only the rows that are looked at."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.domain.ids import ArticleId
from reader.domain.listing import Snippet
from reader.ui.articles.model import KEPT_PAGES, ROWS_A_PAGE, ArticleModel, Role
from tests.ui.articles.rows import NOW, Shelf, names


def shown(shelf: Shelf, count: int) -> ArticleModel:
    model = ArticleModel(shelf.fetch, clock=lambda: NOW)
    model.show(names(count))
    return model


def changes_of(model: QAbstractItemModel) -> list[tuple[int, int]]:
    seen: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        seen.append((first.row(), last.row()))

    model.dataChanged.connect(note)
    return seen


def test_qt_finds_nothing_wrong_with_the_model() -> None:
    model = shown(Shelf(), 100)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    model.show(names(50))
    model.refresh()
    assert tester.model() is model


def test_showing_a_hundred_thousand_ids_fetches_nothing() -> None:
    shelf = Shelf()
    model = shown(shelf, 100_000)
    assert model.rowCount() == 100_000
    assert shelf.asked == []


def test_looking_at_a_row_fetches_the_page_around_it_once() -> None:
    shelf = Shelf()
    model = shown(shelf, 1000)
    for row in range(70, 100):
        assert model.index(row).data() == f"Title a{row}"
    assert shelf.asked == [names(1000)[ROWS_A_PAGE : 2 * ROWS_A_PAGE]]


def test_pages_seen_long_ago_are_forgotten() -> None:
    shelf = Shelf()
    model = shown(shelf, 100 * ROWS_A_PAGE)
    for page in range(KEPT_PAGES + 1):
        model.row_at(page * ROWS_A_PAGE)
    model.row_at(1)
    assert len(shelf.asked) == KEPT_PAGES + 2
    assert shelf.asked[-1] == shelf.asked[0]


def test_a_page_that_is_looked_at_again_is_kept_longest() -> None:
    shelf = Shelf()
    model = shown(shelf, 100 * ROWS_A_PAGE)
    for page in range(1, KEPT_PAGES + 1):
        model.row_at(0)
        model.row_at(page * ROWS_A_PAGE)
    asked = len(shelf.asked)
    model.row_at(0)
    assert len(shelf.asked) == asked


def test_an_article_that_is_gone_is_an_empty_row() -> None:
    shelf = Shelf()
    shelf.gone = {"a1"}
    model = shown(shelf, 3)
    assert model.row_at(1) is None
    assert model.index(1).data() is None
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) is None
    assert model.index(2).data() == "Title a2"


def test_there_is_nothing_beyond_the_list() -> None:
    model = shown(Shelf(), 3)
    assert model.row_at(3) is None
    assert model.row_at(-1) is None
    with pytest.raises(IndexError):
        model.id_at(3)


def test_refreshing_speaks_only_of_rows_that_were_fetched() -> None:
    shelf = Shelf()
    model = shown(shelf, 1000)
    model.row_at(0)
    changed = changes_of(model)
    model.refresh({ArticleId("a3"), ArticleId("a4"), ArticleId("a9"), ArticleId("a999")})
    assert changed == [(3, 4), (9, 9)]


def test_refreshing_fetches_only_what_was_forgotten_and_only_when_it_is_looked_at() -> None:
    shelf = Shelf()
    model = shown(shelf, 1000)
    model.row_at(0)
    model.refresh({ArticleId("a3")})
    assert len(shelf.asked) == 1
    shelf.changes = {"starred": True}
    row = model.row_at(3)
    assert row is not None
    assert row.starred
    assert shelf.asked[1:] == [["a3"]]


def test_refreshing_everything_forgets_all_rows() -> None:
    shelf = Shelf()
    model = shown(shelf, 1000)
    model.row_at(0)
    model.row_at(999)
    changed = changes_of(model)
    model.refresh()
    assert changed == [(0, ROWS_A_PAGE - 1), (960, 999)]


def test_an_article_is_found_by_its_id() -> None:
    model = shown(Shelf(), 100_000)
    assert model.index_of(ArticleId("a99999")).row() == 99_999
    assert not model.index_of(ArticleId("unknown")).isValid()


def test_a_new_list_is_looked_up_anew() -> None:
    model = shown(Shelf(), 10)
    assert model.index_of(ArticleId("a9")).row() == 9
    model.show(names(10)[::-1])
    assert model.index_of(ArticleId("a9")).row() == 0
    assert model.index(0).data() == "Title a9"


def test_a_row_is_one_stop_for_a_screen_reader() -> None:
    shelf = Shelf(annotations=14, starred=True, published="19 hours before")
    shelf.unread = {"a0"}
    spoken = shown(shelf, 1).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title a0, The Source, 19 hours before, unread, starred, 14 annotations"


def test_one_annotation_is_spoken_of_as_one() -> None:
    spoken = shown(Shelf(annotations=1), 1).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(", 1 annotation")


def test_the_tool_tip_gives_the_full_date_and_takes_no_markup_from_a_title() -> None:
    tip = shown(Shelf(title="<b>Bold</b>"), 1).index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Thursday, 6 March 2025" in tip
    assert "&lt;b&gt;Bold" in tip


def test_snippets_are_fetched_for_what_is_looked_at() -> None:
    asked: list[int] = []
    model = ArticleModel(Shelf().fetch)

    def snippets(ids: object) -> dict[ArticleId, Snippet]:
        assert isinstance(ids, list)
        asked.append(len(ids))
        return {ids[0]: Snippet("found")}

    model.show(names(1000), snippets)
    assert asked == []
    assert model.index(0).data(Role.SNIPPET) == Snippet("found")
    assert model.index(1).data(Role.SNIPPET) is None
    assert asked == [16]


def test_a_row_can_be_chosen_but_not_edited_or_dragged() -> None:
    flags = shown(Shelf(), 1).index(0).flags()
    assert flags == Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def test_the_next_wanted_article_is_looked_for_below_and_then_from_the_top() -> None:
    model = shown(Shelf(), 1000)
    wanted = {ArticleId("a5"), ArticleId("a300")}
    assert model.next_of(wanted, -1) == 5
    assert model.next_of(wanted, 5) == 300
    assert model.next_of(wanted, 300) == 5


def test_the_last_article_is_found_when_none_is_chosen() -> None:
    assert shown(Shelf(), 3).next_of({ArticleId("a2")}, -1) == 2


def test_the_next_wanted_article_may_be_far_and_costs_no_rows() -> None:
    shelf = Shelf()
    model = shown(shelf, 100_000)
    before = shelf.fetched
    assert model.next_of({ArticleId("a99998")}, 0) == 99_998
    assert shelf.fetched == before


def test_no_other_article_is_wanted_than_the_one_chosen(qtbot: QtBot) -> None:
    model = shown(Shelf(), 3)
    assert model.next_of({ArticleId("a1")}, 1) is None
    with qtbot.waitSignal(model.modelReset):
        model.show([])
    assert model.next_of({ArticleId("a1")}, -1) is None
