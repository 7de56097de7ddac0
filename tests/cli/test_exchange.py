"""Exports for other programs, and lists of names from them, on the command line."""

import csv
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.formats.csv import SUGGESTED_COLUMNS, read_csv
from reader.services.exchanging import Format

Call = Callable[..., Any]

NAME = "Singapore"


@pytest.fixture
def tagged(postil: Call, library: Path) -> Path:
    """Return a library in which one name is tagged."""
    hit = postil("search", library, NAME, "--json").json[0]
    arguments = ["--quote", NAME, "--entity", NAME, "--type", "place"]
    assert postil("annotate", library, hit["article"], *arguments).code == 0
    return library


@pytest.mark.parametrize("format_", Format)
def test_every_format_is_written_and_not_over_a_file(
    postil: Call, tagged: Path, tmp_path: Path, format_: Format
) -> None:
    output = tmp_path / "out"
    outcome = postil("export", tagged, output, "--format", format_)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("Wrote 1 ")
    assert outcome.out.endswith(f" to {output}\n")
    before = output.read_bytes()
    refused = postil("export", tagged, output, "--format", format_)
    assert refused.code == 1
    assert "there already" in refused.err
    assert output.read_bytes() == before
    assert postil("export", tagged, output, "--format", format_, "--force").code == 0


def test_each_format_holds_the_mention_or_the_entity(
    postil: Call, tagged: Path, tmp_path: Path
) -> None:
    def written(format_: str) -> Path:
        output = tmp_path / format_
        assert postil("export", tagged, output, "--format", format_).code == 0
        return output

    assert written("gazetteer").read_text(encoding="utf-8") == f"{NAME}\tplace\n"
    with written("csv-entities").open(encoding="utf-8", newline="") as file:
        [entity] = read_csv(file)
    assert (entity["name"], entity["mentions"], entity["articles"]) == (NAME, "1", "1")
    line = json.loads(written("jsonl").read_text(encoding="utf-8"))
    [[start, stop, type_]] = line["label"]
    assert (line["text"][start:stop], type_) == (NAME, "place")
    assert f"\n{NAME}\tB-place\n" in written("conll").read_text(encoding="utf-8")
    collection = json.loads(written("jsonld").read_text(encoding="utf-8"))
    assert collection["total"] == 1
    with zipfile.ZipFile(written("brat")) as archive:
        assert archive.testzip() is None
        assert sorted(name.rsplit(".")[-1] for name in archive.namelist()) == ["ann", "conf", "txt"]


def test_suggestions_are_written_if_they_are_asked_for(
    postil: Call, tagged: Path, tmp_path: Path
) -> None:
    suggested = postil("suggest", tagged, "--json").json
    assert suggested
    output = tmp_path / "out"

    assert postil("export", tagged, output).out.startswith("Wrote 1 annotation ")
    outcome = postil("export", tagged, output, "--suggestions", "--force")
    assert outcome.out.startswith(f"Wrote {len(suggested) + 1} annotations ")
    with output.open(encoding="utf-8-sig", newline="") as file:
        assert tuple(next(csv.reader(file))) == SUGGESTED_COLUMNS
    arguments = ["--format", "jsonld", "--suggestions", "--force"]
    outcome = postil("export", tagged, output, *arguments)
    assert outcome.out.startswith(f"Wrote {len(suggested) + 1} mentions ")


@pytest.mark.parametrize("format_", ["csv-entities", "gazetteer"])
def test_suggestions_of_entities_are_a_mistake_in_the_call(
    postil: Call, tagged: Path, tmp_path: Path, format_: str
) -> None:
    outcome = postil("export", tagged, tmp_path / "out", "--format", format_, "--suggestions")

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"postil: There are no suggestions in {format_}: leave out --suggestions.\n"
    )
    assert not (tmp_path / "out").exists()


def test_a_gazetteer_is_imported_and_its_broken_lines_are_listed(
    postil: Call, library: Path, tmp_path: Path
) -> None:
    file, output = tmp_path / "names.tsv", tmp_path / "out.tsv"
    file.write_text("Bern\tplace\tBerne\nShip\tvessel\nNorthwind\torganisation\n", encoding="utf-8")

    dry = postil("import-gazetteer", library, file, "--dry-run")
    assert dry.code == 0
    assert postil("import-gazetteer", library, file).out == dry.out
    assert dry.out == (
        "2 entities added, 1 line could not be read\n"
        "  Line 2, “Ship vessel”: “vessel” is no type; the types are person, organisation, place, "
        "product, event, work, other\n"
    )
    postil("export", library, output, "--format", "gazetteer")
    assert output.read_text(encoding="utf-8") == "Bern\tplace\tBerne\nNorthwind\torganisation\n"


def test_what_came_of_a_gazetteer_is_told_as_json(
    postil: Call, library: Path, tmp_path: Path
) -> None:
    file = tmp_path / "names.tsv"
    file.write_text("Bern\tplace\nShip\n", encoding="utf-8")

    assert postil("import-gazetteer", library, file, "--json").json == {
        "added": 1,
        "changed": 0,
        "already": 0,
        "skipped": [
            {
                "line": 2,
                "words": "Ship",
                "reason": "it has no type: a tab and a type have to follow the name",
            }
        ],
    }


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "names.tsv"), ("", "is empty"), ("Ship\n", "No line of “names.tsv”")],
)
def test_a_gazetteer_of_no_use_is_a_failure_in_one_sentence(
    postil: Call, library: Path, tmp_path: Path, content: str | None, said: str
) -> None:
    file = tmp_path / "names.tsv"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    outcome = postil("import-gazetteer", library, file)

    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("postil: ")
    assert outcome.err.count("\n") == 1
    assert said in outcome.err
