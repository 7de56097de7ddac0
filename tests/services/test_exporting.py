"""Annotations are exported whole or not at all, and every cell can be read back."""

import csv
import os
import re
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.domain.errors import ExportError
from reader.domain.value import Value, ValueKind
from reader.formats.csv import COLUMNS, read_csv
from reader.services import background, exporting
from reader.services.progress import Unwatched
from tests.samples import (
    CHINESE,
    Filled,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    text_of,
)

NOTES = [
    "=1+2", "+41 44", "-", "@home", "\ttab", "\rreturn", "'quoted", "'=1", "''", "a, b", 'say "x"',
    "two\nlines", "two\r\nlines", "; semicolon", " spaces ", "新闻 🐙 عربي", "\u2028", "",
]  # fmt: skip


@pytest.fixture
def marked(full: Filled) -> Filled:
    """Give a library with everything in it that a cell can be."""
    odd = put(
        full.library,
        text_of("=SUM(A1) is how it begins, “quoted”, and ends: -5 @ +3"),
        "=cmd|' /C calc'!A0",
        source="-minus",
        author="+plus",
        url="@at",
        published="\ttab",
    )
    plain = "=SUM(A1) is how it begins, “quoted”, and ends: -5 @ +3"
    entity = entity_of("=entity, “quoted”")
    marks = [mark_on(odd, plain, plain[place:][:6], note=n) for place, n in enumerate(NOTES)]
    marks.append(mark_on(odd, plain, "@ +3", entity=entity.id, color=Color.GRAY))
    marks.append(mark_on(odd, plain, None, tags=("+a", "-b", "新")))
    worth = Value(ValueKind.MONEY, Decimal("-1.50"), "EUR", date(2025, 3, 6), date(2025, 3, 7))
    marks.append(mark_on(odd, plain, "-5", value=worth, source="value", score=0.75))
    full.library.apply(making(entity, *marks))
    return full


def told(full: Filled) -> list[dict[str, str]]:
    """Return what every cell should say, by way of the records and not of the view."""
    library = full.library
    rows = []
    for mark in library.annotations.select("WHERE trashed IS NULL"):
        article = library.articles.get(mark.article)
        entity = library.entities.get(mark.entity) if mark.entity else None
        anchor = mark.anchor
        assert article is not None
        values = (
            mark.id, article.id, article.title, article.source, article.author, article.url,
            article.published, mark.kind, anchor.quote if anchor else "",
            anchor.prefix if anchor else "", anchor.suffix if anchor else "",
            anchor.span.start if anchor else "", anchor.span.stop if anchor else "",
            mark.color or "", entity.name if entity else "",
            entity.type if entity else mark.value.kind if mark.value else "",
            "; ".join(mark.tags), mark.note, mark.annotator,
            mark.created.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            mark.modified.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        )  # fmt: skip
        place = (anchor.span.start, anchor.span.stop) if anchor else (-1, -1)
        rows.append(
            ((article.id, place, mark.id), dict(zip(COLUMNS, map(str, values), strict=True)))
        )
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def guarded(cell: str) -> str:
    """Return a cell as a spreadsheet shall find it."""
    bare = cell.lstrip("'")
    return f"'{cell}" if bare[:1] in ("=", "+", "-", "@", "\t", "\r") and bare else cell


@pytest.mark.parametrize("bom", [True, False])
def test_every_cell_is_read_back(marked: Filled, tmp_path: Path, bom: bool) -> None:
    path = tmp_path / "marks.csv"
    count = exporting.export_csv(marked.library, path, bom=bom)
    expected = told(marked)
    assert count == len(expected) == len(NOTES) + 6

    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf") == bom
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == COLUMNS
    assert rows == [[guarded(cell) for cell in row.values()] for row in expected]
    with path.open(encoding="utf-8", newline="") as file:
        assert read_csv(file) == expected


def test_rows_end_as_rfc_4180_has_it(full: Filled, tmp_path: Path) -> None:
    path = tmp_path / "marks.csv"
    exporting.export_csv(full.library, path)
    unquoted = re.sub(rb'"[^"]*"', b"", path.read_bytes())  # a quoted cell may hold line ends
    lines = unquoted.split(b"\r\n")
    assert len(lines) == 5
    assert lines[-1] == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_no_cell_can_start_a_formula(marked: Filled, tmp_path: Path) -> None:
    path = tmp_path / "marks.csv"
    exporting.export_csv(marked.library, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and cell]


def test_some_articles_or_all_are_exported(full: Filled, tmp_path: Path) -> None:
    full.library.apply(making(mark_on(full.chinese, CHINESE, CHINESE[:2])))
    path = tmp_path / "marks.csv"
    assert exporting.export_csv(full.library, path, [full.chinese.id]) == 1
    assert exporting.export_csv(full.library, path, []) == 0
    assert path.read_text(encoding="utf-8-sig").splitlines() == [",".join(COLUMNS)]
    assert exporting.export_csv(full.library, path) == 4
    assert background.export_csv(full.library.path, path, None, Unwatched()) == 4


def test_what_lies_in_the_trash_is_not_exported(full: Filled, tmp_path: Path) -> None:
    full.library.apply(changing(full.note, trashed=full.note.created))
    assert exporting.export_csv(full.library, tmp_path / "marks.csv") == 2


def test_a_file_that_is_there_is_replaced_only_if_that_is_wanted(
    full: Filled, tmp_path: Path
) -> None:
    path = tmp_path / "marks.csv"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError, match="there already; it was left"):
        exporting.export_csv(full.library, path, replace=False)
    assert path.read_text(encoding="utf-8") == "mine"
    exporting.export_csv(full.library, path, replace=True)
    assert path.read_text(encoding="utf-8-sig").startswith("annotation_id")
    assert {entry.name for entry in tmp_path.iterdir()} == {"marks.csv", "library"}


def test_the_library_is_never_written_over(full: Filled, path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    link = tmp_path / "link.csv"
    with suppress(OSError):  # some systems let nobody make links
        link.symlink_to(path)
    for same in (path, path.parent / ".." / path.parent.name / path.name, link):
        if same.exists():
            with pytest.raises(ExportError, match="the library itself"):
                exporting.export_csv(full.library, same)
    assert path.read_bytes() == before


@pytest.mark.parametrize("place", ["", "folder", "missing/marks.csv", "file/marks.csv", "n" * 400])
def test_a_place_that_cannot_be_written_is_told_of(
    full: Filled, tmp_path: Path, place: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    entries = sorted(tmp_path.rglob("*"))
    with pytest.raises(ExportError):
        exporting.export_csv(full.library, tmp_path / place)
    assert sorted(tmp_path.rglob("*")) == entries


def test_a_disk_that_fails_is_told_of_and_leaves_the_file_that_was_there(
    full: Filled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "marks.csv"
    path.write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.iterdir())

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match=r"marks\.csv” could not be written: No space"):
        exporting.export_csv(full.library, path)
    assert path.read_text(encoding="utf-8") == "mine"
    assert sorted(tmp_path.iterdir()) == before
