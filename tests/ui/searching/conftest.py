"""What the tests of searching share."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from reader.ui.theme import Theme, load


@pytest.fixture(params=["light", "sepia", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """Dress the application in each theme, and undress it again."""
    worn = load(request.param)
    qapp.setPalette(worn.palette())
    qapp.setStyleSheet(worn.stylesheet())
    yield worn
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
