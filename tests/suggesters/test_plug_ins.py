"""Plug-ins: found by their entry point, run apart, and stopped at the first trouble."""

import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy

import pytest

from reader.domain.entity import EntityType
from reader.domain.suggestion import Found, Source
from reader.domain.text import Span
from reader.domain.value import ValueKind
from reader.suggesters import spacy_models
from reader.suggesters.overlaps import chosen
from reader.suggesters.plug_ins import PlugIns, installed

EXAMPLE = Path(__file__).with_name("example_plug_in")
TEXT = "🙂 Northwind Foods (NYSE: NWF) rose 5 % in Malmö."

Write = Callable[[str], PlugIns]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder in which packages are looked for."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


@pytest.fixture
def plug_in(folder: Path) -> Iterator[Write]:
    """Return a function that makes a plug-in called *odd* of some code, beside a good one."""
    made: list[PlugIns] = []

    def write(code: str) -> PlugIns:
        (folder / "odd_plug_in.py").write_text(code, encoding="utf-8")
        copy(EXAMPLE / "postil_tickers.py", folder)
        places = {"odd": "odd_plug_in:suggest", "tickers": "postil_tickers:suggest"}
        made.append(PlugIns(places, seconds=1.0, seconds_to_load=20.0))
        return made[0]

    yield write
    for one in made:
        one.close()


def install(folder: Path, project: Path) -> None:
    """Put a package of one module into a folder, as an installer would."""
    described = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    record = folder / f"{described['name'].replace('-', '_')}-{described['version']}.dist-info"
    record.mkdir()
    name = f"Metadata-Version: 2.1\nName: {described['name']}\nVersion: {described['version']}\n"
    (record / "METADATA").write_text(name, encoding="utf-8")
    points = "".join(
        f"[{group}]\n" + "".join(f"{name} = {place}\n" for name, place in entries.items())
        for group, entries in described["entry-points"].items()
    )
    (record / "entry_points.txt").write_text(points, encoding="utf-8")
    for module in project.glob("*.py"):
        copy(module, folder)


def suggestions(code: str) -> str:
    """Return a plug-in that returns the value of an expression."""
    return f"def suggest(text):\n    return {code}\n"


def test_a_plug_in_that_is_installed_is_found_and_asked(folder: Path) -> None:
    install(folder, EXAMPLE)
    with installed() as found:
        assert len(found) == 1
        assert found.find(TEXT) == [Found(Span(2, 17), EntityType.ORGANISATION, "tickers", 0.8)]
        assert found.troubles == []


def test_a_plug_in_that_failed_is_asked_again_only_when_the_program_starts_anew(
    folder: Path,
) -> None:
    project = folder / "project"
    project.mkdir()
    (project / "fails_once.py").write_text("def suggest(text):\n    raise OSError\n")
    (project / "pyproject.toml").write_text(
        '[project]\nname = "fails-once"\nversion = "1"\n'
        '[project.entry-points."postil.suggesters"]\nfails-once = "fails_once:suggest"\n'
    )
    install(folder, project)
    with installed() as found:
        assert found.find(TEXT) == []
        [trouble] = found.troubles
    assert "when the program starts anew" in trouble
    with installed() as found:
        assert len(found) == 0
        assert found.find(TEXT) == []
        assert found.troubles == []


def test_without_plug_ins_no_process_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    assert PlugIns({}).find(TEXT) == []


def test_a_plug_in_is_not_loaded_into_the_program(folder: Path) -> None:
    install(folder, EXAMPLE)
    with installed() as found:
        found.find(TEXT)
    assert "postil_tickers" not in sys.modules


def test_a_plug_in_keeps_what_it_has_loaded_from_text_to_text(plug_in: Write) -> None:
    code = (
        "seen = []\ndef suggest(text):\n    seen.append(text)\n    yield 0, len(seen), 'work', 1\n"
    )
    found = plug_in(code)
    assert [one.span.stop for text in ("one", "two") for one in found.find(text)] == [1, 2]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def suggest(text):\n    raise LookupError('no model')\n", "LookupError: no model"),
        ("def suggest(text):\n    raise LookupError('no\\n  model')\n", "LookupError: no model)"),
        ("def suggest(text):\n    yield 0, 1, 'work', 1\n    raise OSError\n", "(OSError)"),
        ("import sys\ndef suggest(text):\n    sys.exit(3)\n", "SystemExit: 3"),
        ("import os\ndef suggest(text):\n    os._exit(3)\n", "exit code 3"),
        ("import os\ndef suggest(text):\n    os.abort()\n", "exit code"),
        ("import package_that_is_nowhere\n", "ModuleNotFoundError"),
        ("x = 1\n", "AttributeError"),
        ("suggest = 5\n", "cannot be called"),
        ("this is no Python\n", "SyntaxError"),
        (suggestions("5"), "TypeError"),
        (suggestions("None"), "TypeError"),
        (suggestions("'text'"), "ValueError"),
        (suggestions("[(0, 1)]"), "ValueError"),
        (suggestions("[(0.5, 1, 'work', 1)]"), "TypeError"),
        (suggestions("[(0, 1, 7, 1)]"), "instead of the name of a type"),
        (suggestions("[(0, 1, 'work', 'high')]"), "ValueError"),
        (suggestions("[(0, 1, 'wurk', 1)]"), "wurk"),
        (suggestions("[(0, 1, 'work', float('nan'))]"), "a score of nan"),
        (suggestions("[(0, 1, 'work', 7)]"), "a score of 7"),
        (suggestions("[(-1, 1, 'work', 1)]"), "-1 to 1 is no place"),
        (suggestions("[(3, 3, 'work', 1)]"), "3 to 3 is no place"),
        (suggestions("[(0, len(text) + 1, 'work', 1)]"), "is no place"),
        (suggestions("((0, 1, 'work', 1) for _ in iter(int, 1))"), "more than 100000"),
    ],
)
def test_a_plug_in_in_trouble_is_named_in_a_sentence_and_costs_nothing_else(
    plug_in: Write, code: str, said: str
) -> None:
    found = plug_in(code)
    assert [one.source for one in found.find(TEXT)] == ["tickers"]
    [trouble] = found.troubles
    assert "“odd”" in trouble
    assert said in trouble
    assert len(found) == 1


@pytest.mark.parametrize("code", [
    "import time\ndef suggest(text):\n    time.sleep(600)\n",
    "def suggest(text):\n    while True: pass\n",
    "import subprocess, sys, time\ndef suggest(text):\n"
    "    subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']).wait()\n",
])  # fmt: skip
def test_a_plug_in_that_hangs_is_stopped_and_not_asked_again(plug_in: Write, code: str) -> None:
    found = plug_in(code)
    long_text = TEXT + " " * 1_000_000  # more than fits into a pipe
    assert [one.source for one in found.find(long_text)] == ["tickers"]
    began = time.monotonic()
    assert [one.source for one in found.find(TEXT)] == ["tickers"]
    assert time.monotonic() - began < 1
    [trouble] = found.troubles
    assert "“odd”" in trouble
    assert "in time" in trouble


@pytest.mark.parametrize("source", list(Source))
def test_a_plug_in_passes_for_no_source_of_the_program(folder: Path, source: Source) -> None:
    (folder / "odd_plug_in.py").write_text(suggestions("[(2, 11, 'work', 1)]"), encoding="utf-8")
    with PlugIns({str(source): "odd_plug_in:suggest"}) as found:
        [mine] = found.find(TEXT)
    assert mine.source == f"{source} (plug-in)"
    [ours] = chosen([mine, mine._replace(source=Source.RULE, score=0.1)])
    assert ours.source == Source.RULE


def test_what_a_plug_in_prints_disturbs_nothing(
    plug_in: Write, capfd: pytest.CaptureFixture[str]
) -> None:
    found = plug_in(
        "import os, sys\nprint('loading')\ndef suggest(text):\n    print('{}' * 99999)\n"
        "    os.write(1, b'[]')\n    print('!', file=sys.stderr)\n    sys.stdin.read()\n"
        "    return [(0, 1, 'other', 1)]\n"
    )
    assert {one.source for one in found.find(TEXT)} == {"odd", "tickers"}
    assert found.troubles == []
    assert capfd.readouterr() == ("", "")


def test_names_of_types_of_other_tools_are_understood(plug_in: Write) -> None:
    kinds = "('PERSON', 'ORG', 'GPE', 'LOC', 'WORK_OF_ART', 'Date', 'CARDINAL', 'NORP')"
    found = plug_in(suggestions(f"[(n, n + 1, kind, 0.5) for n, kind in enumerate({kinds})]"))
    assert [str(one.type) for one in found.find(TEXT) if one.source == "odd"] == [
        "person", "organisation", "place", "place", "work", "date",
    ]  # fmt: skip


def test_a_value_that_a_plug_in_finds_is_worth_what_its_words_say(plug_in: Write) -> None:
    start = TEXT.index("5 %")
    found = plug_in(suggestions(f"[({start}, {start + 3}, 'percent', 1), (0, 1, 'money', 1)]"))
    values = [one.value for one in found.find(TEXT) if one.value]
    assert [(one.kind, one.number) for one in values] == [
        (ValueKind.PERCENT, 5), (ValueKind.MONEY, None),
    ]  # fmt: skip


def test_processes_end_with_the_last_question(plug_in: Write) -> None:
    found = plug_in("import os\ndef suggest(text):\n    yield 0, os.getpid(), 'other', 1\n")
    text = " " * 5_000_000
    [first] = found.find(text)
    found.close()
    [second] = found.find(text)
    assert first.span.stop != second.span.stop


def test_spacy_is_passed_over_in_silence_where_it_or_its_models_are_absent() -> None:
    assert spacy_models.spacy_place() is None
    assert len(installed()) == 0


def test_spacy_is_asked_line_by_line_where_it_has_a_model(folder: Path) -> None:
    """Another module stands in for spaCy, which is far too large to be installed for a test."""
    (folder / "spacy.py").write_text(STAND_IN, encoding="utf-8")
    record = folder / "en_stand_in_sm-1.0.dist-info"
    record.mkdir()
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: en-stand-in-sm\nVersion: 1.0\n")
    (record / "entry_points.txt").write_text("[spacy_models]\nen_stand_in_sm = en_stand_in_sm\n")
    with installed() as found:
        assert found.find("🙂 a\nin Malmö\n\nMalmö") == [
            Found(Span(7, 12), EntityType.PLACE, "spaCy", 0.5),
            Found(Span(14, 19), EntityType.PLACE, "spaCy", 0.5),
        ]
        assert found.troubles == []


STAND_IN = """
from types import SimpleNamespace

def load(name, exclude):
    assert name == "en_stand_in_sm"
    def pipe(lines):
        for line in lines:
            at = line.find("Malmö")
            name = SimpleNamespace(start_char=at, end_char=at + 5, label_="GPE")
            yield SimpleNamespace(ents=[name] if at >= 0 else [])
    return SimpleNamespace(pipe=pipe)
"""
