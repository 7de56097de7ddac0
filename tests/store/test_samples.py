"""Files of every version that there was are opened, upgraded and found complete by today's code."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.domain.annotation import Color
from reader.domain.backup import Reason
from reader.domain.errors import LibraryError
from reader.domain.listing import Filter
from reader.paths import bundled
from reader.store import backups, schema
from reader.store.library import Library
from tests.asking import asked, said
from tests.samples import ARABIC, CHINESE, HARBOUR, changing

SAMPLES = Path(__file__).with_name("samples")
VERSIONS = range(1, schema.newest_version(bundled("migrations")) + 1)
MADE_ANEW = {"article_entities"}


@pytest.fixture(params=VERSIONS)
def sample(request: pytest.FixtureRequest, path: Path) -> Path:
    """Return a copy of the sample of a version."""
    return Path(shutil.copy(SAMPLES / f"version {request.param}.postil", path))


Rows = dict[str, list[tuple[Any, ...]]]


def rows_in(path: Path, columns: dict[str, str] | None = None) -> tuple[Rows, dict[str, str]]:
    """Return all rows of a file, in those columns if some are given, and the columns."""
    with closing(sqlite3.connect(path)) as raw:
        if columns is None:
            tables = raw.execute("SELECT name FROM pragma_table_list WHERE strict").fetchall()
            columns = {
                table: ", ".join(
                    name
                    for (name,) in raw.execute("SELECT name FROM pragma_table_info(?)", [table])
                )
                for (table,) in tables
            }
        rows = {
            table: sorted(raw.execute(f"SELECT {names} FROM {table}"), key=repr)
            for table, names in columns.items()
        }
    return rows, columns


def test_a_sample_is_of_the_version_that_it_is_named_for(sample: Path) -> None:
    named = [each for each in SAMPLES.iterdir() if each.read_bytes() == sample.read_bytes()]
    assert [each.name for each in named] == [f"version {schema.version_of(sample)}.postil"]


def test_every_row_of_an_older_version_is_there_after_the_upgrade(sample: Path) -> None:
    before, columns = rows_in(sample)
    Library.open(sample).close()
    after, _ = rows_in(sample, columns)
    assert {k: v for k, v in after.items() if k not in MADE_ANEW} == {
        k: v for k, v in before.items() if k not in MADE_ANEW
    }
    assert schema.version_of(sample) == VERSIONS[-1]


def test_copies_that_are_upgraded_apart_have_one_name(sample: Path) -> None:
    copy = Path(shutil.copy(sample, sample.with_name("copy.postil")))
    with closing(Library.open(sample)) as one, closing(Library.open(copy)) as other:
        assert one.id == other.id
        assert len(one.id) == 32


def test_an_upgrade_leaves_the_sample_as_a_backup(sample: Path) -> None:
    before, version = sample.read_bytes(), schema.version_of(sample)
    Library.open(sample).close()
    made = backups.of(sample)
    if version == VERSIONS[-1]:
        assert made == []
        assert sample.read_bytes() == before
    else:
        assert [(each.reason, each.path.read_bytes()) for each in made] == [
            (Reason.MIGRATION, before)
        ]
    assert list(sample.parent.iterdir()) == [sample]


def test_a_sample_says_what_was_put_into_it(sample: Path) -> None:
    with closing(Library.open(sample)) as library:
        assert list(library.findings()) == []
        articles = {each.title: each for each in library.articles.select("")}
        assert set(articles) == {"The harbour", "半导体", "الهامش"}
        harbour = articles["The harbour"]
        assert (harbour.source, harbour.author, harbour.tags) == (
            "Asia Times", "Ada Margin", ("coffee", "ships")
        )  # fmt: skip
        plain = {title: library.texts.get(each.text).plain for title, each in articles.items()}
        assert plain["The harbour"].startswith(HARBOUR)
        assert (plain["半导体"], plain["الهامش"]) == (CHINESE, ARABIC)
        marks = library.annotations.of_article(harbour.id)
        assert {mark.anchor.quote for mark in marks if mark.anchor} == {
            "Zürich", "Ships bring coffee"
        }  # fmt: skip
        assert [mark.note for mark in marks if not mark.anchor] == ["Compare with *yesterday*."]
        [blue] = library.annotations.select("WHERE color = ?", (Color.BLUE,))
        assert blue.tags == ("trade",)
        assert [entity.name for entity in library.entities.select("")] == ["Zürich"]
        assert library.listing.ids(Filter(), asked=asked(said("coffee"))) == [harbour.id]
        library.apply(changing(blue, note="Written by today's program."))
        assert list(library.findings()) == []


def test_a_sample_of_the_future_is_refused_untouched(path: Path) -> None:
    shutil.copy(SAMPLES / f"version {VERSIONS[-1]}.postil", path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {VERSIONS[-1] + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer version"):
        Library.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["calls.postil", "calls.db", "calls.sqlite3", "calls"])
def test_a_file_of_another_program_is_refused_whatever_it_is_called(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE articles (id TEXT, title TEXT)")
        raw.execute("INSERT INTO articles VALUES ('1', 'A call')")
        raw.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="database of another program"):
        Library.open(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
