"""The tools that read the code have nothing to say."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAMS = Path(sys.executable).parent


def content(root: Path, program: str, *arguments: str) -> None:
    """Fail with a tool's own words where it objects."""
    __tracebackhide__ = True
    command = [str(PROGRAMS / program), *arguments]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"{done.stdout}{done.stderr}", pytrace=False)


def test_the_code_is_formatted(root: Path) -> None:
    content(root, "ruff", "format", "--check", "--diff", "--quiet", ".")


def test_the_linter_finds_nothing(root: Path) -> None:
    content(root, "ruff", "check", ".")


def test_the_types_of_the_program_and_its_tests_agree(root: Path) -> None:
    content(root, "mypy")


def test_the_types_of_the_scripts_agree(root: Path) -> None:
    migrations = sorted(str(path) for path in root.glob("migrations/*.py"))
    content(root, "mypy", "packaging/dev.py", "packaging/translations.py", *migrations)


def test_dependencies_point_downward(root: Path) -> None:
    content(root, "lint-imports", "--no-cache")
