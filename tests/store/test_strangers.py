"""What is no library, or none of ours, is refused in words and left as it is."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader import whole_file
from reader.domain.errors import LibraryError, ReaderError
from reader.store.library import Library
from reader.whole_file import put_in_free_place
from tests.samples import Filled, filled
from tests.store.everything import walk


def a_text(path: Path) -> None:
    path.write_text("A text about SQLite format 3, and not a library.\n" * 20, encoding="utf-8")


def an_empty_file(path: Path) -> None:
    path.touch()


def only_the_magic(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def another_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE articles (number INTEGER PRIMARY KEY)")


def a_database_with_another_id(path: Path) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA application_id = 1")


def one_from_the_future(path: Path) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path)) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        raw.execute(f"PRAGMA user_version = {version + 1}")


def one_from_the_future_that_writes_ahead(path: Path) -> None:
    one_from_the_future(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (a_text, "import it instead"),
        (an_empty_file, "not a Postil library"),
        (only_the_magic, "not a Postil library"),
        (another_database, "database of another program"),
        (a_database_with_another_id, "database of another program"),
        (one_from_the_future, "newer version of Postil"),
        (one_from_the_future_that_writes_ahead, "newer version of Postil"),
    ],
)
def test_a_stranger_is_refused_untouched(
    path: Path, make: Callable[[Path], None], said: str
) -> None:
    make(path)
    before, changed = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(LibraryError, match=said) as refused:
        Library.open(path)
    assert "left as it is" in str(refused.value)
    assert path.name in str(refused.value)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, changed)
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(LibraryError, match=r"news\.postil” is a folder"):
        Library.open(path)
    with pytest.raises(LibraryError, match="there already"):
        Library.create(path)


def test_a_missing_file_is_told_and_not_made(path: Path) -> None:
    with pytest.raises(LibraryError, match="There is no library"):
        Library.open(path)
    assert not path.exists()


def test_a_path_through_a_file_and_a_name_too_long_are_told(path: Path) -> None:
    path.touch()
    for impossible in (path / "inner.postil", path.with_name("n" * 400)):
        for door in (Library.open, Library.create):
            with pytest.raises(LibraryError):
                door(impossible)


@pytest.mark.parametrize("make", [a_text, another_database, one_from_the_future])
def test_nothing_is_created_over_what_is_there(path: Path, make: Callable[[Path], None]) -> None:
    make(path)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="is there already; it was left as it is"):
        Library.create(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_what_comes_to_be_there_meanwhile_is_not_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken_first(made: Path, target: Path) -> None:
        target.write_text("old", encoding="utf-8")
        put_in_free_place(made, target)

    monkeypatch.setattr(whole_file, "put_in_free_place", taken_first)
    with pytest.raises(LibraryError, match="there already"):
        Library.create(path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("missing", ["texts", "annotation_tags", "text_index"])
def test_a_library_without_one_of_its_tables_is_damaged(
    full: Filled, path: Path, missing: str
) -> None:
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"DROP TABLE {missing}")
    with pytest.raises(LibraryError, match="is damaged"):
        Library.open(path)


@pytest.mark.parametrize("column", ["markup", "plain"])
def test_words_that_make_no_sense_are_damage(full: Filled, path: Path, column: str) -> None:
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"UPDATE texts SET {column} = CAST(x'5bff5d' AS TEXT)")
        raw.commit()
    with closing(Library.open(path)) as library, pytest.raises(LibraryError, match="is damaged"):
        library.texts.get(full.article.text)


@pytest.mark.parametrize(
    ("column", "value"),
    [("color", "pink"), ("created", "yesterday"), ("stop", 3), ("trashed", "2025-99-99")],
)
def test_values_that_no_version_writes_are_damage(
    full: Filled, path: Path, column: str, value: object
) -> None:
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"UPDATE annotations SET {column} = ? WHERE start > 0", (value,))
        raw.commit()
    with closing(Library.open(path)) as library, pytest.raises(LibraryError, match="is damaged"):
        library.annotations.find([full.highlight.id, full.mention.id])


FLIPS = 40


def look_through(path: Path, full: Filled) -> None:
    """Open a library that may be damaged, ask it everything, and write to it."""
    library = Library.open(path)
    try:
        walk(
            Filled(
                library=library,
                **{
                    name: getattr(full, name)
                    for name in Filled.__dataclass_fields__
                    if name != "library"
                },
            )
        )
        library.rebuild()
    finally:
        library.close()


def test_a_truncated_library_is_told_of_in_words(full: Filled, path: Path, tmp_path: Path) -> None:
    full.library.close()
    whole = path.read_bytes()
    for part in range(0, len(whole), 2_048):
        cut = tmp_path / "cut.postil"
        cut.write_bytes(whole[:part])
        with pytest.raises(LibraryError):
            look_through(cut, full)


@pytest.mark.parametrize("seed", range(3))
def test_a_library_with_a_flipped_bit_is_read_or_told_of_in_words(
    path: Path, tmp_path: Path, seed: int
) -> None:
    full = filled(path)
    full.library.close()
    whole = path.read_bytes()
    chance = random.Random(seed)  # noqa: S311 - damage need not be secret
    page = 4_096
    told: list[str] = []
    used = [place for place, byte in enumerate(whole) if byte]
    schema_of_it = [place for place in used if place < 3 * page]
    for number in range(FLIPS):
        damaged = bytearray(whole)
        # Every other one hits the header and the schema, where damage does most.
        place = chance.choice(schema_of_it if number % 2 else used)
        damaged[place] ^= 1 << chance.randrange(8)
        file = tmp_path / "flipped.postil"
        file.write_bytes(damaged)
        try:
            look_through(file, full)
        except ReaderError as error:
            told.append(str(error))
        for left in tmp_path.glob("flipped*"):
            left.unlink()
    assert told
    assert all("flipped.postil" in said or "missing from the library" in said for said in told)
