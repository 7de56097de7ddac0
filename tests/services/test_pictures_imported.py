"""Pictures come into a library with the articles that show them."""

from pathlib import Path

import pytest

from reader.domain.errors import UnreadableFileError
from reader.domain.text import RunStyle
from reader.services import importing
from reader.services.session import Session
from reader.store.library import Library
from tests.formats.drawn import png
from tests.samples import STAMP


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a Markdown file with a picture beside it, and one that is not there."""
    (tmp_path / "view.png").write_bytes(png())
    path = tmp_path / "article.md"
    path.write_text("# Harbour\n\nWords.\n\n![A view](view.png)\n\n![Gone](gone.png)\n")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Return an empty library."""
    return Library.create(tmp_path / "news.postil")


def test_a_picture_is_kept_with_its_article(file: Path, library: Library) -> None:
    session = Session(library, "Ada")
    plan = importing.plan(library, importing.look([file]), STAMP)
    session.perform(plan.edit)
    [article] = library.articles.find(plan.imported).values()
    text = library.texts.get(article.text)

    [digest] = text.pictures()
    assert library.images.content(digest) == png()
    assert [text.plain[r.start : r.stop] for r in text.runs if r.style is RunStyle.IMAGE] == [
        "A view"
    ]
    assert list(library.findings()) == []
    library.close()


def test_what_is_left_out_is_told_with_what_was_found(file: Path) -> None:
    [looked_at] = importing.look([file])
    [draft] = looked_at.drafts

    assert [(r.rule, r.count) for r in draft.repairs] == [
        ("pictures left out: not in the folder of the file", 1)
    ]


def test_the_same_import_again_changes_nothing(file: Path, library: Library) -> None:
    session = Session(library, "Ada")
    session.perform(importing.plan(library, importing.look([file]), STAMP).edit)
    again = importing.plan(library, importing.look([file]), STAMP)

    assert (again.imported, again.already) == ((), 1)
    library.close()


def test_pictures_of_an_import_that_was_undone_go_with_the_trash(
    file: Path, library: Library
) -> None:
    session = Session(library, "Ada")
    plan = importing.plan(library, importing.look([file]), STAMP)
    session.perform(plan.edit)
    [article] = library.articles.find(plan.imported).values()
    [digest] = library.texts.get(article.text).pictures()
    session.undo()
    library.empty_trash()

    assert library.images.content(digest) is None
    library.close()


def test_a_picture_that_changes_while_it_is_imported_stops_the_import(
    file: Path, library: Library
) -> None:
    looked_at = importing.look([file])
    file.with_name("view.png").write_bytes(png(9, 9))

    with pytest.raises(UnreadableFileError, match=r"view\.png"):
        importing.plan(library, looked_at, STAMP)
    library.close()
