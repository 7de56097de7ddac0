"""Articles on paper: what a PDF file of one holds, and what happens where it cannot be written."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.edit import Change, Edit, Record
from reader.domain.text import BlockKind, Span, Text
from reader.services import annotating
from reader.services.starter import create_starter
from reader.store.library import Library
from reader.ui.reading.printing import Printing
from reader.ui.wiring.printing import file_name
from reader.ui.workplace import Workplace
from tests.journeys.conftest import Desktop, around
from tests.samples import STAMP, article_of


@pytest.fixture
def place(desktop: Desktop, tmp_path: Path) -> Workplace:
    """Return a window on the starter library."""
    create_starter(tmp_path / "starter.postil", "me").close()
    return desktop.open(tmp_path / "starter.postil")


def saved(place: Workplace, qtbot: QtBot, path: Path) -> list[str]:
    """Save the open article and return the words of each sheet, with single spaces."""
    around(place).tools.prints.save_to(path)
    qtbot.waitUntil(lambda: around(place).tools.prints._running is None, timeout=20_000)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_a_pdf_holds_the_article_its_notes_and_numbered_sheets(
    place: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    sheets = saved(place, qtbot, tmp_path / "welcome.pdf")
    assert len(sheets) == 3
    whole = " ".join(sheets)
    assert "Welcome to Postil" in sheets[0]
    assert "every mark has a card there" in sheets[0]
    assert "This is the card of those words" in whole
    assert "1 of 3" in sheets[0]
    assert "3 of 3" in sheets[2]
    assert "Salesforce (organisation)" in whole
    known = PdfReader(tmp_path / "welcome.pdf").metadata
    assert known is not None
    assert known.title == "Welcome to Postil"
    assert "Saved" in place.window.messages.text()


def test_every_script_and_every_kind_of_mark_can_be_printed(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    library = Library.create(tmp_path / "odd.postil")
    words = "Ein Wort 中文字 😀 قال شيئا " * 30
    text = Text.of((BlockKind.PARAGRAPH, 0, words) for _ in range(40))
    article = article_of(text)
    library.texts.add([text])
    library.texts.add_originals([text.plain])
    marks = [
        annotating.annotate(
            article, text, Span(n, n + 30), STAMP, color=Color.GREEN, note=f"# Note {n}\n\n- a\n- b"
        )
        for n in range(0, 4000, 200)
    ]
    records: tuple[Record, ...] = (article, *marks)
    library.apply(Edit("Fill", tuple(Change(None, record) for record in records)))
    library.close()
    place = desktop.open(tmp_path / "odd.postil")
    sheets = saved(place, qtbot, tmp_path / "odd.pdf")
    assert len(sheets) > 10
    assert "Note 3800" in " ".join(sheets)


def test_where_a_pdf_cannot_be_written_that_is_said_and_nothing_is_left(
    place: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    before = sorted(tmp_path.iterdir())
    around(place).tools.prints.save_to(tmp_path / "nowhere" / "a.pdf")
    qtbot.waitUntil(lambda: "could not be written" in place.window.messages.text())
    assert sorted(tmp_path.iterdir()) == before


def test_closing_in_the_middle_leaves_the_file_that_was_there(
    place: Workplace, desktop: Desktop, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"before")
    around(place).tools.prints.save_to(target)
    running = around(place).tools.prints._running
    assert isinstance(running, Printing)
    running._go_on()
    desktop.close(place)
    assert target.read_bytes() == b"before"
    assert not list(tmp_path.glob(".a.pdf*"))


def test_titles_become_names_of_files_on_every_system() -> None:
    assert file_name('A/B: "C" \n ') == "A B C"
    assert file_name("???") == "Postil"
    assert len(file_name("x" * 300)) == 80
