"""Insights from the menu to the sentence: counted on a worker, read in the window beside."""

import csv
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from reader.domain.edit import Record
from reader.domain.entity import EntityType
from reader.domain.listing import Filter
from reader.domain.value import Value, ValueKind
from reader.store.library import Library
from reader.ui.help.window import HelpWindow
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.journeys.gestures import press
from tests.samples import entity_of, making, mark_on, put, text_of

WORDS = "Northwind opens a harbour in Zürich for CHF 3 million. Contoso looks on."


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on a library with two articles."""
    path = tmp_path / "news.postil"
    library = Library.create(path)
    text = text_of(WORDS, "A second paragraph.")
    article = put(library, text, "A harbour", published="2025-03-01", source="Post")
    put(library, text_of("Nothing happens."), "Silence", published="2025-04-02")
    records: list[Record] = []
    for name, type_ in (
        ("Northwind", EntityType.ORGANISATION),
        ("Zürich", EntityType.PLACE),
        ("Contoso", EntityType.ORGANISATION),
    ):
        entity = entity_of(name, type_)
        records += [entity, mark_on(article, text.plain, name, entity=entity.id)]
    value = Value(ValueKind.MONEY, Decimal(3000000), "CHF")
    records.append(mark_on(article, text.plain, "CHF 3 million", value=value))
    library.apply(making(*records))
    library.close()
    return desktop.open(path)


@pytest.fixture
def shown(place: Workplace, qtbot: QtBot) -> Iterator[Any]:
    """Return the insights, with what is mentioned most counted."""
    place.window.actions_by_name["insights"].trigger()
    window = around(place).insights.shown
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(lambda: rows(window) > 0, timeout=10_000)
    yield window
    if Shiboken.isValid(window):
        window.close()


def rows(window: Any) -> int:
    """Return how many rows the table of the page has."""
    return len(window.page.table.figures.rows)


def sentences(window: Any) -> list[str]:
    """Return the sentences that are listed."""
    return [passage.snippet.words for passage in window.sentences._passages.passages]


def empty(page: Any) -> bool:
    """Tell whether a page says that it has nothing to show."""
    return bool(page._notice.isVisible() and page._notice.text() == page.nothing())


def turn_to(window: Any, page: Any, qtbot: QtBot) -> None:
    """Turn to a page and wait for its figures."""
    window.tabs.setCurrentWidget(page)
    qtbot.waitUntil(lambda: rows(window) > 0, timeout=10_000)


def test_a_figure_leads_to_its_sentence_and_that_to_its_article(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    place.desk.open_article(None)
    shown.mentioned.table.setFocus()
    press(shown, "Down")
    shown.mentioned.table.go_to(0)
    qtbot.waitUntil(lambda: len(sentences(shown)) == 1, timeout=10_000)
    press(shown, "Return")
    assert shown.sentences.hasFocus()
    press(shown, "Return")
    assert place.desk.open is not None
    assert place.desk.open.article.title == "A harbour"
    mark = place.desk.open.mark(place.window.reading.focused_mark() or "")
    assert mark is not None
    assert mark.anchor is not None
    assert mark.anchor.quote in WORDS


def test_a_click_on_a_bar_goes_to_its_row(shown: Any, qtbot: QtBot) -> None:
    chart = shown.mentioned.chart
    at = QPoint(chart.width() // 2, chart.height() // 2)
    QTest.mouseClick(
        chart.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
    )
    row = shown.mentioned.table.currentIndex().row()
    assert row == chart.row
    qtbot.waitUntil(lambda: bool(sentences(shown)), timeout=10_000)


def test_all_pages_show_figures_and_lead_to_sentences(shown: Any, qtbot: QtBot) -> None:
    turn_to(shown, shown.time, qtbot)
    shown.time.table.go_to(0)
    qtbot.waitUntil(lambda: bool(sentences(shown)), timeout=10_000)
    turn_to(shown, shown.together, qtbot)
    shown.together.show_view(1)
    shown.together.table.go_to(0)
    qtbot.waitUntil(lambda: bool(sentences(shown)), timeout=10_000)
    turn_to(shown, shown.money, qtbot)
    shown.money.table.go_to(0)
    assert sentences(shown) == ["Northwind opens a harbour in Zürich for CHF 3 million."]


def test_a_dot_of_the_graph_leads_to_the_sentences_of_its_entity(shown: Any, qtbot: QtBot) -> None:
    turn_to(shown, shown.together, qtbot)
    shown.together.show_view(1)
    shown.together.table.go_to(0)
    graph = shown.together.chart
    names = [entity.name for entity in shown.together._found.entities]
    number = names.index("Contoso")
    at = graph.mapFromScene(graph._at(number))
    QTest.mouseClick(graph.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: sentences(shown) == ["Contoso looks on."], timeout=10_000)
    assert shown.told.text() == "Contoso"
    assert graph.row is None
    shown.together.table.go_to(0)
    qtbot.waitUntil(lambda: sentences(shown) != ["Contoso looks on."], timeout=10_000)


def test_entities_are_compared_over_time(shown: Any, qtbot: QtBot) -> None:
    turn_to(shown, shown.time, qtbot)
    shown.time.entities.setCurrentIndex(1)
    shown.time.entities.activated.emit(1)
    qtbot.waitUntil(lambda: len(shown.time._found.entities) == 1, timeout=10_000)
    shown.time.chips.closed.emit(shown.time._found.entities[0].id)
    qtbot.waitUntil(lambda: not shown.time._found.entities, timeout=10_000)


def test_chips_tell_what_is_looked_into_and_take_it_away(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    insights = around(place).insights
    insights.look_into(Filter(source="Nowhere", query="harbour"))
    qtbot.waitUntil(lambda: rows(shown) == 0, timeout=10_000)
    assert shown.scope._whole.isVisible()
    assert [chip.text() for chip in shown.scope._chips._buttons] == ["Nowhere", "“harbour”"]
    shown.scope.removed.emit("source")
    qtbot.waitUntil(lambda: rows(shown) == 3, timeout=10_000)
    shown.scope.whole_requested.emit()
    assert not shown.scope._whole.isVisible()


def test_the_menu_offers_the_list_shelves_and_kept_searches(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    place.window.search.setText("Silence")
    qtbot.waitUntil(lambda: place.lists.filter.query == "Silence")
    menu = QMenu(shown)
    shown.scope.menu_requested.emit(menu)
    following = next(a for a in menu.actions() if "list" in a.text())
    following.trigger()
    qtbot.waitUntil(lambda: rows(shown) == 0, timeout=10_000)
    assert "Starred" in [a.text() for a in menu.actions()]


def test_figures_follow_what_is_done_to_the_library(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    [silence] = [row for row in place.desk.library.listing.ids(Filter(query="")) if row][:1]
    opened = place.desk.library.articles.get(silence)
    assert opened is not None
    plain = place.desk.library.texts.plain([opened.text])[opened.text]
    entity = entity_of("Silence itself", EntityType.OTHER)
    place.desk.perform(making(entity, mark_on(opened, plain, "Nothing", entity=entity.id)))
    qtbot.waitUntil(lambda: rows(shown) == 4, timeout=10_000)


def test_every_chart_is_copied_and_saved_through_the_menu(
    shown: Any, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda _, __, first, kind: (str(tmp_path / Path(first).name), kind),
    )
    copy, svg, png, _, numbers = shown.save.menu().actions()
    looks = ((shown.mentioned, 0), (shown.time, 0), (shown.together, 0), (shown.together, 1))
    for page, view in looks:
        turn_to(shown, page, qtbot)
        if view:
            page.show_view(view)
        QGuiApplication.clipboard().clear()
        copy.trigger()
        picture = QGuiApplication.clipboard().image()
        assert picture.size() == page.chart.size() * 2
        for action in (svg, png, numbers):
            action.trigger()
            assert shown.said.text().startswith(f"Saved as news {page.name}.")
        drawing = QSvgRenderer(str(tmp_path / f"news {page.name}.svg"))
        assert drawing.isValid()
        assert QImage(str(tmp_path / f"news {page.name}.png")).size() == picture.size()
    turn_to(shown, shown.money, qtbot)
    assert not copy.isEnabled()
    numbers.trigger()
    read = (tmp_path / f"news {shown.money.name}.csv").read_text(encoding="utf-8-sig")
    assert "3000000" in read
    assert "CHF" in read


def test_chart_and_numbers_are_copied_and_saved_whole(
    place: Workplace, shown: Any, tmp_path: Path
) -> None:
    shown.save.copy()
    assert not QGuiApplication.clipboard().image().isNull()
    for suffix in ("svg", "png", "csv"):
        shown.save.save(tmp_path / f"chart.{suffix}")
    assert not QImage(str(tmp_path / "chart.png")).isNull()
    with (tmp_path / "chart.csv").open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    assert {row["entity"] for row in read} == {"Northwind", "Zürich", "Contoso"}
    before = place.desk.library.path.read_bytes()
    shown.save.save(place.desk.library.path)
    assert place.desk.library.path.read_bytes() == before
    assert "is the library itself" in shown.said.text()
    shown.save.save(tmp_path / "nowhere" / "chart.png")
    assert "could not be written" in shown.said.text()


def test_escape_closes_the_window_and_says_how_it_was_left(shown: Any, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.closing):
        QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_cross_closes_the_window(shown: Any, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.closing):
        shown.close()
    assert not shown.isVisible()


def test_what_was_said_of_a_chart_goes_with_its_page(shown: Any, tmp_path: Path) -> None:
    shown.save.save(tmp_path / "nowhere" / "chart.png")
    assert shown.said.isVisible()
    shown.tabs.setCurrentWidget(shown.together)
    assert shown.said.isHidden()


def test_nothing_mentioned_is_said_with_a_way_out(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    around(place).insights.look_into(Filter(query="Silence"))
    page = shown.mentioned
    qtbot.waitUntil(lambda: "press E" in page._notice.text(), timeout=10_000)
    assert page._widen.isVisible()
    page._widen.click()
    qtbot.waitUntil(lambda: rows(shown) == 3, timeout=10_000)


def test_the_window_comes_back_as_it_was_left(place: Workplace, shown: Any, qtbot: QtBot) -> None:
    shown.resize(760, 580)
    press(shown, "Esc")
    assert around(place).insights.shown is None
    place.window.actions_by_name["insights"].trigger()
    again = around(place).insights.shown
    assert (again.width(), again.height()) == (760, 580)
    place.window.actions_by_name["insights"].trigger()
    assert around(place).insights.shown is again
    again.close()


def test_every_theme_is_worn_while_it_is_open(place: Workplace, shown: Any) -> None:
    for name in ("dark", "sepia", "light"):
        place.window.actions_by_name[f"theme_{name}"].trigger()
        image = shown.mentioned.chart.image()
        assert image.pixelColor(2, 2) == place.window.theme.color("page")


def test_everything_in_it_is_reached_by_tab_and_has_a_name(shown: Any) -> None:
    seen = []
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
    assert {shown.mentioned.table, shown.mentioned.types, shown.sentences, shown.save} <= set(seen)


def test_closing_the_window_of_the_library_closes_the_insights(
    desktop: Desktop, place: Workplace, shown: Any
) -> None:
    assert shown.isVisible()
    desktop.close(place)


def test_no_chart_is_loaded_before_somebody_asks_for_one(root: Path) -> None:
    code = (
        "import sys; import reader.ui.application, reader.ui.workplace, reader.ui.surroundings; "
        "print([n for n in ('pyqtgraph', 'numpy', 'reader.services.insights', "
        "'reader.ui.insights.window') if n in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"


def test_f1_explains_the_insights(place: Workplace, shown: Any) -> None:
    shown.mentioned.table.setFocus()
    press(shown, "F1")
    [guide] = place.window.findChildren(HelpWindow)
    assert guide.name == "insights"
    guide.close()


def test_sentences_stay_while_something_else_is_marked(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    shown.mentioned.table.go_to(0)
    qtbot.waitUntil(lambda: len(sentences(shown)) == 1, timeout=10_000)
    place.desk.perform(making(entity_of("Fabrikam")))
    with qtbot.waitSignal(shown.asked, timeout=10_000):
        pass
    assert len(sentences(shown)) == 1


def test_pages_that_are_passed_by_have_their_figures_too(shown: Any, qtbot: QtBot) -> None:
    for page in (shown.time, shown.together, shown.money, shown.mentioned):
        shown.tabs.setCurrentWidget(page)
    for page in (shown.time, shown.together, shown.money):
        turn_to(shown, page, qtbot)


def test_what_has_no_date_stands_in_the_last_row_and_leads_to_its_sentences(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    put(place.desk.library, text_of("Undated words."), "Undated", source="Nowhere")
    turn_to(shown, shown.time, qtbot)
    qtbot.waitUntil(lambda: shown.time.table.figures.rows[-1] == ("No date", 1, 0))
    assert "1 article without a date" in shown.time.below.text()
    shown.time.table.go_to(rows(shown) - 1)
    qtbot.waitUntil(lambda: sentences(shown) == ["Undated words."], timeout=10_000)


def test_an_empty_library_has_no_figures_and_no_button_without_use(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    place = desktop.open(tmp_path / "empty.postil")
    place.window.actions_by_name["insights"].trigger()
    window = around(place).insights.shown
    for page in (window.mentioned, window.time, window.together, window.money):
        window.tabs.setCurrentWidget(page)
        qtbot.waitUntil(partial(empty, page), timeout=10_000)
        assert page._widen.isHidden()
        assert not window.save.isEnabled()
    window.close()


def test_where_no_article_has_a_date_only_the_table_is_there(
    place: Workplace, shown: Any, qtbot: QtBot
) -> None:
    put(place.desk.library, text_of("Undated words."), "Undated", source="Nowhere")
    around(place).insights.look_into(Filter(source="Nowhere"))
    turn_to(shown, shown.time, qtbot)
    assert shown.time.table.figures.rows[0][1:] == (1, 0)
    assert shown.time.chart is None
    assert "date" in shown.time.below.text()
