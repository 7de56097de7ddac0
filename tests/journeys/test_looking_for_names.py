"""Looking for names in the background: one run after the other, and nothing left out."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop
from tests.journeys.gestures import press
from tests.journeys.suggested import library_at, opened
from tests.samples import article_of, entity_of, making, text_of


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on a library that nobody has looked at."""
    library_at(tmp_path / "names.postil", looked=False)
    return opened(desktop, tmp_path / "names.postil")


def test_articles_are_looked_through_in_turn(place: Workplace, qtbot: QtBot) -> None:
    jobs = place.desk.jobs
    begun: list[object] = []
    jobs.started.connect(begun.append)
    suggest = place.window.actions_by_name["suggest_everywhere"].trigger
    suggest()
    library, text = place.desk.library, text_of("Somebody paid US$7 million.")
    library.texts.add([text])
    library.texts.add_originals([text.plain])
    imported = article_of(text, "Third")
    place.session.perform(making(imported))
    assert len(begun) == 1
    qtbot.waitUntil(lambda: len(begun) == 2 and not jobs.writing, timeout=20_000)
    assert "US$7 million" in {one.quote for one in library.suggestions.pending(imported.id)}


def test_all_articles_are_looked_through_only_once_more_however_often_that_is_wanted(
    place: Workplace, qtbot: QtBot
) -> None:
    jobs = place.desk.jobs
    begun: list[object] = []
    jobs.started.connect(begun.append)
    for _ in range(3):
        place.window.actions_by_name["suggest_everywhere"].trigger()
    assert len(begun) == 1
    qtbot.waitUntil(lambda: len(begun) == 2 and not jobs.writing, timeout=20_000)
    qtbot.wait(50)
    assert len(begun) == 2


def imported(place: Workplace) -> ArticleId:
    """Bring in one more article, and return it."""
    library, text = place.desk.library, text_of("Northwind Holdings paid US$7 million.")
    library.texts.add([text])
    library.texts.add_originals([text.plain])
    article = article_of(text, "Third")
    place.session.perform(making(article))
    return article.id


def test_only_for_an_entity_that_a_person_trusts_is_anything_accepted_after_an_import(
    place: Workplace, qtbot: QtBot
) -> None:
    library = place.desk.library
    trusted = entity_of("Northwind Holdings", EntityType.ORGANISATION)._replace(accepts=True)
    place.session.perform(making(trusted))
    article = imported(place)
    qtbot.waitUntil(lambda: library.annotations.of_article(article) != [], timeout=20_000)
    [mark] = library.annotations.of_article(article)
    assert mark.entity == trusted.id
    assert [one.quote for one in library.suggestions.pending(article)] == ["US$7 million"]
    press(place.window, "Ctrl+Z")
    assert library.annotations.of_article(article) == []


def test_nothing_is_looked_for_after_an_import_if_nobody_wants_that(place: Workplace) -> None:
    place.desk.prefer(suggests=False)
    article = imported(place)
    assert not place.desk.jobs.writing
    assert place.desk.library.suggestions.pending(article) == []
