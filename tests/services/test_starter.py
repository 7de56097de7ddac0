"""The starter library opens on the welcome article, with all its marks in place."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.domain.annotation import AnnotationKind
from reader.domain.edit import Edit
from reader.domain.errors import LibraryError
from reader.domain.listing import Filter
from reader.paths import bundled
from reader.services.starter import WELCOME, create_starter
from reader.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Give the starter library."""
    made = create_starter(tmp_path / "starter.postil", "Ada")
    yield made
    made.close()


def test_the_welcome_article_is_the_first_of_the_list(library: Library) -> None:
    ids = library.listing.ids(Filter())
    assert len(ids) == len(list(bundled("seeds").glob("*.md"))) >= 6
    welcome = library.articles.get(ids[0])
    assert welcome is not None
    assert f"# {welcome.title}" in (bundled("seeds") / WELCOME).read_text(encoding="utf-8") or (
        f"title: {welcome.title}" in (bundled("seeds") / WELCOME).read_text(encoding="utf-8")
    )


def test_the_welcome_article_shows_marks_of_every_kind(library: Library) -> None:
    marks = library.annotations.of_article(library.listing.ids(Filter())[0])
    assert {mark.kind for mark in marks} == set(AnnotationKind) - {AnnotationKind.REPLY}
    assert any(mark.note for mark in marks)
    assert any(mark.tags for mark in marks)


def test_every_mark_that_was_written_down_is_there_and_reads_its_quote(library: Library) -> None:
    listed = json.loads((bundled("seeds") / "marks.json").read_text(encoding="utf-8"))
    marks = library.annotations.select("")
    assert len(marks) == sum(map(len, listed.values()))
    quotes = sorted(mark["quote"] for some in listed.values() for mark in some if mark["quote"])
    assert sorted(mark.anchor.quote for mark in marks if mark.anchor) == quotes
    assert list(library.findings()) == []


def test_an_entity_that_several_marks_name_is_made_once(library: Library) -> None:
    entities = library.entities.select("")
    names = [(entity.key, entity.type) for entity in entities]
    assert len(names) == len(set(names))
    assert all(row.mentions for row in library.entities.mentioned())


def test_everything_in_it_is_by_the_person_and_nothing_is_read_yet(library: Library) -> None:
    assert {mark.annotator for mark in library.annotations.select("")} == {"Ada"}
    assert {article.annotator for article in library.articles.select("")} == {"Ada"}
    assert not any(flags.read or flags.starred for flags in library.flags.select(""))
    assert not library.holds_trash()


def test_what_is_there_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "starter.postil"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(LibraryError, match="there already"):
        create_starter(path, "Ada")
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("steps", [0, 1])
def test_a_starter_that_is_broken_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    path, carried_out = tmp_path / "starter.postil", Library.apply
    labels: list[str] = []

    def break_off(library: Library, edit: Edit) -> None:
        assert not path.exists()
        labels.append(edit.label)
        if len(labels) > steps:
            raise KeyboardInterrupt
        carried_out(library, edit)

    monkeypatch.setattr(Library, "apply", break_off)
    with pytest.raises(KeyboardInterrupt):
        create_starter(path, "Ada")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    create_starter(path, "Ada").close()
    assert list(tmp_path.iterdir()) == [path]


def test_a_starter_that_cannot_be_filled_is_told_of_by_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(library: Library, _: Edit) -> None:
        library._connection.write("PRAGMA max_page_count = 1")
        library.texts.add_originals(["words " * 100_000])

    monkeypatch.setattr(Library, "apply", full)
    with pytest.raises(LibraryError, match=r"“starter\.postil” is full"):
        create_starter(tmp_path / "starter.postil", "Ada")
    assert list(tmp_path.iterdir()) == []
