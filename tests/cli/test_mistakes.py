"""A mistake or a failure is one sentence on standard error, with its exit code."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.__main__ import COMMANDS
from reader.__main__ import main as program_main
from reader.cli.main import main
from reader.cli.output import columns
from reader.domain.annotation import Color
from reader.services import naming
from reader.store import connection as connections
from reader.store.library import Library
from tests.samples import STAMP

Call = Callable[..., Any]

ON_A_LIBRARY = {
    "import": ["import", "LIBRARY", "FEED"],
    "import-gazetteer": ["import-gazetteer", "LIBRARY", "FEED"],
    "list": ["list", "LIBRARY"],
    "show": ["show", "LIBRARY", "0"],
    "search": ["search", "LIBRARY", "words"],
    "annotate": ["annotate", "LIBRARY", "0", "--quote", "words"],
    "remove": ["remove", "LIBRARY", "0"],
    "entities": ["entities", "LIBRARY"],
    "merge-entities": ["merge-entities", "LIBRARY", "one", "other"],
    "suggest": ["suggest", "LIBRARY"],
    "accept": ["accept", "LIBRARY", "--quote", "words"],
    "reject": ["reject", "LIBRARY", "--quote", "words"],
    "export": ["export", "LIBRARY", "OUTPUT"],
    "check": ["check", "LIBRARY"],
}


def one_sentence(err: str) -> bool:
    return err.startswith("postil: ") and err.count("\n") == 1 and "Traceback" not in err


def spelled(verb: str, library: Path, tmp_path: Path, feed: Path) -> list[str]:
    places = {"LIBRARY": library, "FEED": feed, "OUTPUT": tmp_path / "out.csv"}
    return [str(places.get(word, word)) for word in ON_A_LIBRARY[verb]]


def missing(path: Path) -> None:
    """Make nothing."""


def a_text(path: Path) -> None:
    path.write_text("A text.\n", encoding="utf-8")


def empty(path: Path) -> None:
    path.touch()


def folder(path: Path) -> None:
    path.mkdir()


def another_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE t (a)")


def cut(path: Path) -> None:
    Library.create(path).close()
    path.write_bytes(path.read_bytes()[:9_000])


def without_tables(path: Path) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP VIEW annotations_flat")
        raw.execute("DROP TABLE annotations")


@pytest.mark.parametrize("verb", ON_A_LIBRARY)
@pytest.mark.parametrize(
    "make", [missing, a_text, empty, folder, another_database, cut, without_tables]
)
def test_what_is_no_library_is_told_of_in_one_sentence(
    postil: Call, tmp_path: Path, sample_feed: Path, verb: str, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "wrong.postil"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    outcome = postil(*spelled(verb, path, tmp_path, sample_feed))
    assert (outcome.code, outcome.out) == (1, "")
    assert one_sentence(outcome.err)
    assert "wrong.postil" in outcome.err
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not (tmp_path / "out.csv").exists()


def test_new_refuses_what_is_there(postil: Call, tmp_path: Path) -> None:
    a_text(tmp_path / "there")
    for more in ([], ["--starter"]):
        outcome = postil("new", tmp_path / "there", *more)
        assert outcome.code == 1
        assert one_sentence(outcome.err)
    assert (tmp_path / "there").read_text(encoding="utf-8") == "A text.\n"


def test_a_locked_library_is_told_of(
    postil: Call, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        outcome = postil("list", library)
    assert outcome.code == 1
    assert "another program" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "zzz"], "no article whose id begins with “zzz”"),
        (["show", "0"], "More than one article"),
        (["annotate", "zzz", "--quote", "a"], "no article"),
        (["remove", "zzz"], "no annotation"),
        (["remove", ""], "no annotation"),
        (["export", ""], "is a folder"),
        (["export", "missing/out.csv"], "could not be written"),
    ],
)
def test_what_is_not_there_is_a_failure(
    postil: Call,
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(library.parent)
    outcome = postil(arguments[0], library, *arguments[1:])
    assert outcome.code == 1
    assert one_sentence(outcome.err)
    assert said in outcome.err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--quote", "never said"], "does not stand in the text"),
        (["--quote", "Singapore", "--occurrence", "999"], "times in the text"),
        (["--quote", ""], "does not stand in the text"),
    ],
)
def test_a_quote_that_is_not_there_is_a_failure(
    postil: Call, library: Path, more: list[str], said: str
) -> None:
    [hit] = postil("search", library, '"papers and patents"', "--json").json
    outcome = postil("annotate", library, hit["article"], *more)
    assert (outcome.code, outcome.out) == (1, "")
    assert one_sentence(outcome.err)
    assert said in outcome.err
    assert postil("list", library, "--filter", "annotated", "--json").json == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--what"], "COMMAND"),
        (["new"], "LIBRARY"),
        (["new", "a", "b"], "unrecognized"),
        (["import", "a"], "FILE"),
        (["list", "a", "--filter", "read"], "'unread', 'starred', 'annotated'"),
        (["show", "a"], "ARTICLE"),
        (["search", "a", "b", "--limit", "0"], "“0” is not a whole number from 1"),
        (["search", "a", "b", "--limit", "many"], "“many” is not a whole number from 1"),
        (["annotate", "a", "b"], "--quote"),
        (["annotate", "a", "b", "--quote", "c", "--type", "ship"], "'person', 'organisation'"),
        (["annotate", "a", "b", "--quote", "c", "--entity", "d"], "--entity and --type together"),
        (["annotate", "a", "b", "--quote", "c", "--type", "work"], "--entity and --type together"),
        (
            ["annotate", "a", "b", "--quote", "c", "--type", "work", "--entity", " "],
            "--entity and --type together",
        ),
        (["annotate", "a", "b", "--quote", "c", "--occurrence", "-1"], "“-1” is not a whole"),
        (["annotate", "a", "b", "--quote", "\udcff"], "not text in the encoding"),
        (["accept", "a", "--quote", ""], "--quote: there are no words in it"),
        (["reject", "a", "--quote", " "], "--quote: there are no words in it"),
        (["export", "a", "b", "--format", "xml"], "'csv-entities', 'gazetteer'"),
        (["check"], "LIBRARY"),
    ],
)
def test_a_mistake_in_the_call_is_one_sentence_and_exits_with_2(
    postil: Call, arguments: list[str], said: str
) -> None:
    outcome = postil(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert one_sentence(outcome.err)
    assert said in outcome.err


def test_a_colour_that_is_not_there_is_a_mistake_that_names_those_that_are(
    postil: Call, library: Path
) -> None:
    with closing(Library.open(library)) as opened:
        opened.apply(naming.rename(Color.YELLOW, "claim", {}, STAMP))
    outcome = postil("annotate", library, "a", "--quote", "c", "--color", "pink")
    assert (outcome.code, outcome.out) == (2, "")
    assert one_sentence(outcome.err)
    assert "“pink”: choose one of claim, green, blue" in outcome.err


def test_a_search_for_too_much_is_a_mistake_in_the_call(postil: Call, library: Path) -> None:
    for query, said in (("word " * 33, "32 things at once"), ("word " * 1_100, "2000 letters")):
        outcome = postil("search", library, query)
        assert (outcome.code, outcome.out) == (2, "")
        sentence, written, mark = outcome.err.splitlines()
        assert one_sentence(f"{sentence}\n")
        assert said in sentence
        assert len(mark) <= len(written)


@pytest.mark.parametrize(
    ("query", "under"),
    [
        ("coffee foo:bar", "foo:"),
        ("新加坡 color:pink ", "pink"),
        ("cafe\u0301 (a", "("),
        ("x " * 31 + "date:2026-13", "2026-13"),
    ],
)
def test_a_mistake_in_a_query_is_shown_under_it(
    postil: Call, library: Path, query: str, under: str
) -> None:
    outcome = postil("search", library, query)
    assert (outcome.code, outcome.out) == (2, "")
    _, written, mark = outcome.err.splitlines()
    before = written[: written.index(under)]
    assert columns(before) == len(mark) - len(mark.lstrip())
    assert mark.strip() == "^" * len(under)


@pytest.mark.parametrize("word", ["misspelt-verb", "Import", "imports", "新", ""])
def test_a_word_that_is_neither_a_command_nor_a_file_is_a_mistake(
    postil: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for more in ([], ["news.postil"]):
        outcome = postil(word, *more)
        assert (outcome.code, outcome.out) == (2, "")
        assert one_sentence(outcome.err)
        assert f"“{word}” is no command" in outcome.err
        assert "“postil --help”" in outcome.err


@pytest.mark.parametrize("word", ["news", "news.postil", "missing.postil", "missing/news", "/news"])
def test_a_word_that_names_a_file_is_a_library_for_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").touch()
    opened: list[list[str]] = []

    def open_window(given: list[str]) -> int:
        opened.append(given)
        return 0

    window = ModuleType("reader.ui.application")
    monkeypatch.setattr(window, "main", open_window, raising=False)
    monkeypatch.setitem(sys.modules, window.__name__, window)
    assert program_main([word]) == 0
    assert opened == [[word]]


@pytest.mark.parametrize("verb", COMMANDS)
def test_every_command_explains_itself(postil: Call, verb: str) -> None:
    outcome = postil(verb, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"usage: postil {verb}")
    takes_a_library = verb != "self-check"
    assert ("LIBRARY" in outcome.out) == takes_a_library


def test_the_help_names_every_command_and_the_exit_codes(postil: Call) -> None:
    outcome = postil("--help")
    assert outcome.code == 0
    assert set(re.findall(r"^    ([a-z-]+)", outcome.out, re.MULTILINE)) == set(COMMANDS)
    assert "1 after a" in outcome.out
    assert postil("--version").out.startswith("Postil ")


def test_an_interrupted_command_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    assert main(["self-check"], interrupted) == 130
    assert capsys.readouterr() == ("", "")


def test_as_a_program_it_exits_with_the_same_codes(
    program: Call, library: Path, tmp_path: Path
) -> None:
    assert program("list", library).code == 0
    for arguments, code in ((["list", tmp_path / "missing"], 1), (["list"], 2)):
        outcome = program(*arguments)
        assert (outcome.code, outcome.out) == (code, "")
        assert one_sentence(outcome.err)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells nobody that a pipe is closed")
@pytest.mark.parametrize("arguments", [["list"], ["list", "--json"], ["--help"]])
def test_a_reader_who_has_gone_is_no_reason_to_complain(
    library: Path, root: Path, arguments: list[str]
) -> None:
    if arguments[0] == "list":
        arguments = [*arguments, str(library)]
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *arguments],
            cwd=root,
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.stderr == b""
    assert done.returncode != -signal.SIGABRT


@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_a_console_that_knows_few_letters_gets_what_it_can_show(
    program: Call, tmp_path: Path, encoding: str
) -> None:
    feed, path = tmp_path / "新闻.txt", tmp_path / "新闻.postil"
    feed.write_text("Zürich 新闻\n\n“Words” – 🐙.\n", encoding="utf-8")
    told: dict[str, str] = {"PYTHONIOENCODING": encoding}
    assert program("new", path, **told).code == 0
    assert program("import", path, feed, **told).code == 0
    for arguments in (["--help"], ["list", path], ["search", path, "words"], ["show", path, "0"]):
        outcome = program(*arguments, **told)
        assert (outcome.code, outcome.err) == (0, "")
        assert outcome.out
    listed = program("list", path, "--json", **told)
    assert listed.json[0]["title"] == "Zürich 新闻"
    refused = program("show", path, "新", **told)
    assert refused.code == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only here may a name be any bytes")
def test_a_file_whose_name_is_no_text_can_be_used(program: Call, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/a\xff.postil"
    assert program("new", path).code == 0
    assert program("list", path, "--json").json == []
    outcome = program("import", path, os.fsencode(tmp_path) + b"/\xfe.txt", "--json")
    assert outcome.code == 1
    assert len(outcome.json["skipped"]) == 1
    assert one_sentence(outcome.err)
