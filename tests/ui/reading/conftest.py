"""What the tests of the reading pane share: annotations, and a pane on screen."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import theme
from reader.ui.reading.pane import ReadingPane
from tests.ui.reading.marking import Marker


@pytest.fixture
def mark() -> Marker:
    """Return what makes annotations."""
    return Marker()


@pytest.fixture(params=["light", "sepia", "dark"])
def look(request: pytest.FixtureRequest) -> theme.Theme:
    """Return each theme."""
    return theme.load(request.param)


@pytest.fixture
def make_pane(qtbot: QtBot) -> Callable[[theme.Theme], ReadingPane]:
    """Return what puts a pane on screen."""

    def make(look: theme.Theme) -> ReadingPane:
        pane = ReadingPane(look, str.upper)
        qtbot.addWidget(pane)
        pane.resize(800, 600)
        pane.show()
        qtbot.waitExposed(pane)
        return pane

    return make


@pytest.fixture
def pane(make_pane: Callable[[theme.Theme], ReadingPane]) -> ReadingPane:
    """Return a pane on screen that shows nothing yet."""
    return make_pane(theme.load("light"))
