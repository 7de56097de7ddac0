"""A panel to try things on."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.annotations.making import Shown, shown


@pytest.fixture
def ui(qtbot: QtBot) -> Iterator[Shown]:
    """Return a panel in the light theme, on the screen."""
    yield from shown(qtbot)
