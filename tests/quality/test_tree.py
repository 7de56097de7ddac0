"""The tree is as it was agreed, and ARCHITECTURE.md tells the truth about it."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

TOP = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "migrations",
    "packaging",
    "pyproject.toml",
    "reader",
    "resources",
    "seeds",
    "tests",
}
LONGEST = 300

# Each is written so that it does not find itself.
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|XX[X])\b|NotImplemented[E]rror|mark\.skip\b")
MACHINE = re.compile(r"(?<![\w.])/(work|root|tmp)/|(?<![\w)])[.]library\b")
INDEX = re.compile(r"pypi[.]org|python[h]osted[.]org|://[^\s\"'`]+/simple\b")

MODULE = re.compile(r"\b(?:reader|migrations|packaging|tests)/[\w/]*\w\.py\b")
LINE_OF_THE_TREE = re.compile(rf"^({MODULE.pattern}) {{2,}}\S", re.MULTILINE)
FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def files(root: Path) -> list[Path]:
    """Return what is committed or about to be, from the top of the checkout."""
    if not (root / ".git").exists():
        pytest.skip("only a git checkout knows which files are its own")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    names = (Path(name) for name in listed.split("\0") if name)
    return [name for name in names if (root / name).is_file()]


@pytest.fixture(scope="module")
def modules(root: Path) -> list[Path]:
    """Return the modules of the program and its migrations, from the top of the checkout."""
    return sorted(
        path.relative_to(root)
        for name in ("reader", "migrations")
        for path in root.glob(f"{name}/**/*.py")
    )


def matches(pattern: re.Pattern[str], root: Path, files: list[Path]) -> list[str]:
    """Return `file:line: text` for each line where the pattern is found."""
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name in files
        for number, line in enumerate((root / name).read_text("utf-8", "replace").splitlines(), 1)
        if pattern.search(line)
    ]


def test_the_top_level_holds_what_was_agreed_and_nothing_else(files: list[Path]) -> None:
    assert {name.parts[0] for name in files} == TOP


def test_every_module_opens_with_a_sentence_that_says_what_it_is(
    root: Path, modules: list[Path]
) -> None:
    def opening(path: Path) -> str:
        said = ast.get_docstring(ast.parse((root / path).read_text(encoding="utf-8")))
        return (said or "").partition("\n\n")[0]

    assert [str(path) for path in modules if not opening(path).endswith((".", "?"))] == []


def test_no_module_is_long_enough_to_have_two_reasons_to_exist(
    root: Path, modules: list[Path]
) -> None:
    lengths = {str(path): len((root / path).read_text("utf-8").splitlines()) for path in modules}
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


def test_nothing_in_the_code_is_left_open(root: Path, files: list[Path]) -> None:
    code = [name for name in files if name.suffix == ".py"]
    assert matches(UNFINISHED, root, code) == []


def test_no_file_names_a_place_on_somebodys_machine(root: Path, files: list[Path]) -> None:
    assert matches(MACHINE, root, files) == []


def test_no_file_holds_the_address_of_a_package_index(root: Path, files: list[Path]) -> None:
    assert matches(INDEX, root, files) == []


def test_no_folder_beside_the_program_shadows_a_package(root: Path) -> None:
    folders = ("packaging", "migrations", "resources", "seeds")
    assert [name for name in folders if (root / name / "__init__.py").exists()] == []


def test_every_module_that_the_architecture_names_exists(root: Path) -> None:
    named = set(MODULE.findall((root / "ARCHITECTURE.md").read_text(encoding="utf-8")))
    assert sorted(name for name in named if not (root / name).is_file()) == []


def test_the_architecture_says_of_every_module_what_it_is(root: Path, modules: list[Path]) -> None:
    text = (root / "ARCHITECTURE.md").read_text(encoding="utf-8")
    told = {name for block in FENCED.findall(text) for name in LINE_OF_THE_TREE.findall(block)}
    needed = {path.as_posix() for path in modules if path.name != "__init__.py"}
    assert sorted(needed - told) == []
