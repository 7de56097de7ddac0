"""The constraints fix the version of everything that is installed."""

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture
def constraints(root: Path) -> list[str]:
    """Return the lines that say something."""
    lines = (root / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def needed(requirements: Iterable[str]) -> set[str]:
    """Return the names of everything that these requirements bring to this machine."""
    waiting = list(requirements)
    seen: set[str] = set()
    while waiting:
        requirement = Requirement(waiting.pop())
        name = canonicalize_name(requirement.name)
        if name in seen or not (requirement.marker is None or requirement.marker.evaluate()):
            continue
        seen.add(name)
        try:
            waiting += [row for row in requires(name) or () if "extra ==" not in row]
        except PackageNotFoundError:
            pytest.fail(f"{name} is required, and not installed")
    return seen


def test_every_line_is_a_name_and_one_version(constraints: list[str]) -> None:
    line = re.compile(r"[A-Za-z][\w.-]*==[\w.]+")
    assert [text for text in constraints if not line.fullmatch(text)] == []


def test_everything_that_is_required_has_its_version_fixed(
    root: Path, constraints: list[str]
) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["test"],
    ]
    fixed = {canonicalize_name(line.partition("==")[0]) for line in constraints}
    assert needed(asked) - fixed == set()


def test_no_line_stands_twice_and_all_stand_in_order(constraints: list[str]) -> None:
    names = [canonicalize_name(line.partition("==")[0]) for line in constraints]
    assert names == sorted(set(names))
