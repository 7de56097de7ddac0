"""Looking for names in the background: one run after the other, and nothing left out."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop
from tests.journeys.suggested import library_at, opened
from tests.samples import article_of, making, text_of


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
