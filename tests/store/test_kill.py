"""A program that is killed while it writes leaves a whole library."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.article import Place
from reader.paths import bundled
from reader.services.joining.performing import carry_out
from reader.services.progress import Unwatched
from reader.store import schema
from reader.store.library import Library
from tests.samples import Filled, rows_of
from tests.store.colleagues import fill_for_colleague, looked_at, merged_in_whole
from tests.store.write_until_killed import SAMPLES, colleagues_of

KILLS = 5
MANY = 300
AT_ONCE = 4
"""Files that wait to be merged; nobody lives to merge more."""


def written_and_killed(path: Path, root: Path, what: str, seconds: float) -> int:
    """Let a program write for some time, kill it, and return the last number it told of."""
    program = Path(__file__).with_name("write_until_killed.py")
    command = [sys.executable, str(program), str(path), what]
    environment = os.environ | {"PYTHONPATH": str(root)}
    with subprocess.Popen(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline()]
        time.sleep(seconds)
        writer.kill()
        told += writer.stdout.readlines()
    return max(int(line) for line in told if line.endswith("\n"))


def check_edits(path: Path, told: int) -> None:
    """Compare what is in the library with what was told to be in it."""
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []
        marks = library.annotations.select("")
        counts = Counter(int(tag) for mark in marks for tag in mark.tags if tag.isdecimal())
        assert set(counts.values()) == {3}
        last = max(counts)
        assert sorted(counts) == list(range(last + 1))
        assert told <= last <= told + 1
        [article] = library.articles.select("WHERE source = 'Asia Times'")
        assert article.title == str(last)
        write_something(library)
    assert list(path.parent.iterdir()) == [path]


def check_imports(path: Path, told: int) -> None:
    """Find every article that was told to be there, with its words; at most one more."""
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []
        articles = {article.title: article for article in library.articles.select("")}
        numbers = sorted(int(title) for title in articles if title.isdecimal())
        assert numbers == list(range(numbers[-1] + 1))
        assert told <= numbers[-1] <= told + 1
        for number in numbers:
            plain = library.texts.get(articles[str(number)].text).plain
            assert plain.count(f"Paragraph of article {number}.") == 40
        write_something(library)
    assert list(path.parent.iterdir()) == [path]


def give_files(path: Path) -> None:
    """Put the next colleagues' files where the program looks for them, and no others."""
    folder, first = colleagues_of(path), path.parent.with_name("first.postil")
    if not folder.exists():
        folder.mkdir()
        shutil.copy(path, first)  # as all colleagues have got it
    with closing(Library.open(path)) as library:
        titles = [article.title for article in library.articles.select("")]
    merged = max((int(title) for title in titles if title.isdecimal()), default=-1)
    for file in folder.iterdir():
        if int(file.stem) <= merged:
            file.unlink()
    for number in range(merged + 1, merged + 1 + AT_ONCE):
        file = folder / f"{number}.postil"
        if not file.exists():
            shutil.copy(first, file)
            fill_for_colleague(file, number)


def check_merges(path: Path, told: int) -> None:
    """Find every merge that was told of, whole; at most one more, and no trace in the files."""
    others = {file: file.read_bytes() for file in sorted(colleagues_of(path).iterdir())}
    with closing(Library.open(path)) as library:
        assert list(library.findings()) == []
        titles = [article.title for article in library.articles.select("")]
        last = max(int(title) for title in titles if title.isdecimal())
        assert told <= last <= told + 1
        merged_in_whole(library, list(range(last + 1)))
        write_something(library)
    assert list(path.parent.iterdir()) == [path]
    assert all(file.stem.isdecimal() for file in others)
    again, begun = (colleagues_of(path) / f"{number}.postil" for number in (last, last + 1))
    assert looked_at(path, again).edit.changes == ()
    if begun in others:
        carry_out(path, looked_at(path, begun), Unwatched())
        with closing(Library.open(path)) as library:
            assert list(library.findings()) == []
            merged_in_whole(library, list(range(last + 2)))
        assert looked_at(path, begun).edit.changes == ()
    assert {file: file.read_bytes() for file in sorted(colleagues_of(path).iterdir())} == others


def check_upgrades(path: Path, told: int) -> None:
    """Find every library of the newest version, but for the last, which may be as it was."""
    files = {int(file.stem): file for file in path.parent.glob("*.postil") if file != path}
    newest = schema.newest_version(bundled("migrations"))
    for number, file in sorted(files.items()):
        if number <= told:
            assert schema.version_of(file) == newest
        with closing(Library.open(file)) as library:
            assert list(library.findings()) == []
            write_something(library)
        whole = path.with_name("whole")
        Library.open(Path(shutil.copy(SAMPLES / f"version {1 + number % 2}.postil", whole))).close()
        there, expected = rows_of(file), rows_of(whole)
        del there["articles"], expected["articles"]  # where somebody has read on
        assert there == expected
        whole.unlink()
        assert not file.with_name(f"{file.name}-journal").exists()
    assert told <= max(files) <= told + 1
    for file in list(files.values())[:-1]:
        file.unlink()


def write_something(library: Library) -> None:
    """Write: a journal in which nothing had been written yet stays until something is."""
    [article] = library.articles.select("WHERE source = 'Asia Times'")
    place = library.articles.place(article.id)
    library.articles.keep_place(Place(article=article.id, position=place.position + 1))


CHECKS: dict[str, Callable[[Path, int], None]] = {
    "annotate": check_edits,
    "import": check_imports,
    "merging": check_merges,
    "migrate": check_upgrades,
}


SECONDS = {"merging": 0.2}
"""How long at most a program lives on that does more than one write at a time."""


def kill_again_and_again(path: Path, root: Path, what: str, kills: int) -> None:
    chance = random.Random(kills)  # noqa: S311 - only when to kill
    for _ in range(kills):
        if what == "merging":
            give_files(path)
        seconds = chance.uniform(0, SECONDS.get(what, 0.05))
        CHECKS[what](path, written_and_killed(path, root, what, seconds))


@pytest.mark.parametrize("what", CHECKS)
def test_a_killed_program_leaves_a_whole_library(
    full: Filled, path: Path, root: Path, what: str
) -> None:
    full.library.close()
    kill_again_and_again(path, root, what, KILLS)


@pytest.mark.long
@pytest.mark.parametrize("what", CHECKS)
def test_a_program_killed_300_times_leaves_a_whole_library(
    full: Filled, path: Path, root: Path, what: str
) -> None:
    full.library.close()
    kill_again_and_again(path, root, what, MANY)
