"""A window on a library in which all words mean harm shows words, and loads nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.entity import Alias, Identifier
from reader.domain.ids import SearchId, new_id
from reader.domain.listing import Filter
from reader.domain.naming import ColorName, SavedSearch
from reader.store.library import Library
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop
from tests.samples import MOMENT, article_of, entity_of, making, mark_on, text_of

EVIL = "<img src='file:///evil.png'><b>evil</b>"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "evil<b>.postil"
    library = Library.create(path)
    text = text_of(f"{EVIL} and harmless words.", f"A second paragraph of {EVIL}.")
    library.texts.add([text])
    library.texts.add_originals([text.plain])
    article = article_of(
        text,
        EVIL,
        source=EVIL,
        author=EVIL,
        published=EVIL,
        url=f"https://example.org/{EVIL}",
        tags=(EVIL,),
        annotator=EVIL,
    )
    entity = entity_of(EVIL)._replace(
        description=EVIL,
        note=EVIL,
        aliases=(Alias(f"{EVIL} too"),),
        identifiers=(Identifier("url", f"https://example.org/{EVIL}"),),
        annotator=EVIL,
    )
    fields = {"note": EVIL, "tags": (EVIL,), "annotator": EVIL}
    marks = (
        mark_on(article, text.plain, "harmless", entity=entity.id, **fields),
        mark_on(article, text.plain, "words", color=Color.RED, **fields),
        mark_on(article, text.plain, None, **fields),
    )
    library.apply(
        making(
            article,
            entity,
            entity_of(f"{EVIL} twice"),
            *marks,
            ColorName(Color.RED, EVIL, EVIL, MOMENT, MOMENT),
            SavedSearch(SearchId(new_id()), EVIL, "harmless", EVIL, MOMENT, MOMENT),
        )
    )
    library.close()
    return path


@pytest.fixture
def place(desktop: Desktop, library: Path) -> Workplace:
    return desktop.open(library)


def taken_for_html() -> set[str]:
    """Return what is shown now that Qt takes for HTML, with a stranger's words in it."""
    return {
        f"{kind} of {type(widget).__name__} {widget.objectName()}: {words}"
        for widget in QApplication.allWidgets()
        for kind, words in _said(widget)
        if "<img" in words or "<b>evil" in words
    }


def _said(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", widget.toolTip()
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        yield "words", widget.text()
    if isinstance(widget, QAbstractButton):
        yield from (("tip", action.toolTip()) for action in widget.actions())
    for action in widget.findChildren(QAction):
        yield "tip", action.toolTip() if action.toolTip() != action.text() else ""
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(min(model.rowCount(), 50)):
            told = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(told, str):
                yield f"tip {row}", told


def test_no_word_of_a_stranger_is_taken_for_html(
    place: Workplace, library: Path, qtbot: QtBot
) -> None:
    qtbot.wait(200)
    article = place.desk.library.listing.ids(Filter())[0]
    place.desk.open_article(article)
    place.window.show_annotations_panel()
    qtbot.wait(200)
    assert taken_for_html() == set()
    for entity in place.desk.library.entities.all():
        place.desk.entity_requested.emit(entity.id)
        qtbot.wait(300)
        assert taken_for_html() == set()
    place.desk.failed.emit(f"“{EVIL}” could not be read.")
    qtbot.wait(50)
    assert taken_for_html() == set()


def test_only_pages_and_mails_are_opened_and_only_when_asked_for(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    place.desk.open_article(place.desk.library.listing.ids(Filter())[0])
    assert opened == []
    safe = ["https://example.org/", "http://example.org/", "mailto:ada@example.org"]
    unsafe = [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "ftp://example.org/",
        "smb://example.org/x",
        "ms-settings:",
        "//example.org/x",
        "evil.exe",
        "",
    ]
    for address in (*safe, *unsafe):
        place.reading.open_link(address)
    assert opened == safe
