"""The wheel carries everything, and works from any folder."""

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader import __version__


def pip(*arguments: str | Path) -> None:
    """Run this environment's pip, without the network."""
    command = [sys.executable, "-m", "pip", *arguments, "--no-deps", "--no-index", "--quiet"]
    subprocess.run(command, check=True, env=os.environ | {"PIP_NO_INPUT": "1"})


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-build-isolation", "--wheel-dir", folder, root)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that the wheel is installed in, far from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    pip("install", "--target", folder, wheel)
    return folder


def python(installed: Path, folder: Path, *arguments: str) -> str:
    """Run Python with the installed wheel, in a folder of its own, and return what it prints."""
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout


@pytest.mark.parametrize("name", ["resources", "migrations", "seeds"])
def test_the_wheel_carries_every_bundled_file(root: Path, wheel: Path, name: str) -> None:
    there = {
        f"reader/_bundled/{path.relative_to(root).as_posix()}"
        for path in (root / name).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert there
    assert there - set(ZipFile(wheel).namelist()) == set()


def test_the_wheel_carries_nothing_that_was_only_left_lying_about(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert [name for name in names if name.endswith(".pyc")] == []
    tops = {name.split("/")[0] for name in names}
    assert tops == {"reader", f"postil-{__version__}.dist-info"}


def test_the_installed_program_is_the_one_that_runs(installed: Path, tmp_path: Path) -> None:
    where = python(installed, tmp_path, "-c", "import reader; print(reader.__file__)")
    assert Path(where.strip()).is_relative_to(installed)


def test_the_installed_program_tells_its_version(installed: Path, tmp_path: Path) -> None:
    assert __version__ in python(installed, tmp_path, "-m", "reader", "--version")


def test_the_installed_program_makes_a_library_with_the_starter_articles(
    installed: Path, tmp_path: Path
) -> None:
    python(installed, tmp_path, "-m", "reader", "new", "mine.postil", "--starter")
    listed = python(installed, tmp_path, "-m", "reader", "list", "mine.postil", "--json")
    assert len(json.loads(listed)) > 5
