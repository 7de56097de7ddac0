"""The script that sets up a checkout, and what it says where it cannot."""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def dev(root: Path) -> ModuleType:
    """Return the script as a module."""
    spec = importlib.util.spec_from_file_location("dev", root / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    """Return a folder with what the script reads, in a path with a space."""
    folder = tmp_path / "my checkout"
    (folder / "packaging").mkdir(parents=True)
    for name in ("pyproject.toml", "packaging/dev.py", "packaging/constraints.txt"):
        shutil.copy(root / name, folder / name)
    return folder


def call(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the script as a person without a display does."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [sys.executable, checkout / "packaging" / "dev.py", *arguments],
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def edit(path: Path, old: str, new: str) -> None:
    """Replace words that must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_environment_made_for_tests_also_runs_the_app(dev: ModuleType) -> None:
    stamp = dev.written("abc", tests=True)
    assert dev.serves(stamp, "abc", tests=True)
    assert dev.serves(stamp, "abc", tests=False)


def test_an_environment_made_for_the_app_does_not_run_the_tests(dev: ModuleType) -> None:
    stamp = dev.written("abc", tests=False)
    assert dev.serves(stamp, "abc", tests=False)
    assert not dev.serves(stamp, "abc", tests=True)


def test_an_environment_of_another_state_is_stale(dev: ModuleType) -> None:
    assert not dev.serves(dev.written("abc", tests=True), "abd", tests=False)


def test_an_environment_whose_making_was_interrupted_is_stale(
    dev: ModuleType, tmp_path: Path
) -> None:
    assert not dev.serves(dev.read_stamp(tmp_path / "stamp"), "abc", tests=False)


def test_a_new_dependency_makes_the_environment_stale(dev: ModuleType, checkout: Path) -> None:
    before = dev.fingerprint(checkout)
    edit(checkout / "pyproject.toml", "dependencies = [", 'dependencies = ["attrs",')
    assert dev.fingerprint(checkout) != before


def test_another_version_makes_the_environment_stale(dev: ModuleType, checkout: Path) -> None:
    before = dev.fingerprint(checkout)
    edit(checkout / "packaging" / "constraints.txt", "pluggy==", "pluggy==0.")
    assert dev.fingerprint(checkout) != before


def test_a_checkout_that_moved_makes_its_environment_stale(dev: ModuleType, checkout: Path) -> None:
    before = dev.fingerprint(checkout)
    assert dev.fingerprint(checkout.rename(checkout.with_name("moved"))) != before


def test_a_rule_of_the_linter_leaves_the_environment_as_it_is(
    dev: ModuleType, checkout: Path
) -> None:
    before = dev.fingerprint(checkout)
    edit(checkout / "pyproject.toml", "line-length = 100", "line-length = 99")
    assert dev.fingerprint(checkout) == before


def test_without_a_display_there_is_nothing_to_open_a_window_on(dev: ModuleType) -> None:
    with pytest.raises(dev.Refusal, match="no display") as refused:
        dev.display({}, "linux")
    assert refused.value.code == 2


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen:configfile=screens.json"}, "offscreen"),
    ],
)
def test_the_environment_tells_which_platform_opens_the_window(
    dev: ModuleType, environment: dict[str, str], platform: str
) -> None:
    assert dev.display(environment, "linux") == platform


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_a_display(dev: ModuleType, system: str) -> None:
    assert dev.display({}, system) == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_run_says_how_to_go_on_without_a_display_before_it_sets_anything_up(
    checkout: Path,
) -> None:
    done = call(checkout, "run", "somewhere.postil")
    assert done.returncode == 2
    assert "xvfb-run -a" in done.stderr
    assert "ssh -X" in done.stderr
    assert "QT_QPA_PLATFORM=offscreen" in done.stderr
    assert done.stdout == ""
    assert not (checkout / ".venv").exists()


def test_the_commands_that_need_no_display_are_commands_of_the_app(
    dev: ModuleType, root: Path
) -> None:
    asked = [sys.executable, "-m", "reader", "--help"]
    told = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=True).stdout
    assert [name for name in dev.WINDOWLESS if name not in told] == []


def test_packages_that_cannot_be_had_are_told_and_leave_no_stamp(checkout: Path) -> None:
    edit(checkout / "pyproject.toml", "hatchling", "no-such-package-of-this-project")
    done = call(checkout, "run", "--version", PIP_NO_INDEX="1", PIP_FIND_LINKS="")
    assert done.returncode == 1
    assert "could not be installed" in done.stderr
    assert "Traceback" not in done.stderr
    assert list((checkout / ".venv").glob("*stamp*")) == []


def test_a_missing_library_is_told_with_the_packages_that_hold_it(dev: ModuleType) -> None:
    words = dev.advice([dev.ALWAYS[0], dev.BY_PLATFORM["xcb"][1]])
    assert "libEGL.so.1, libxcb-cursor.so.0" in words
    assert "sudo apt install libegl1 libxcb-cursor0\n" in words
    assert "sudo dnf install libglvnd-egl xcb-util-cursor\n" in words


def test_libraries_of_one_package_are_asked_for_once(dev: ModuleType) -> None:
    of_libxcb = [row for row in dev.BY_PLATFORM["xcb"] if row[2] == "libxcb"]
    assert len(of_libxcb) > 1
    assert "sudo dnf install libxcb\n" in dev.advice(of_libxcb)


def test_a_library_is_looked_for_by_loading_it(dev: ModuleType) -> None:
    assert not dev.loads("libpostil-has-no-such-library.so.7")


@pytest.mark.parametrize("arguments", [(), ("open",)])
def test_a_command_that_does_not_exist_shows_those_that_do(
    checkout: Path, arguments: tuple[str, ...]
) -> None:
    done = call(checkout, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: python3 packaging/dev.py")


def test_an_older_python_can_read_as_far_as_the_sentence_for_it(root: Path) -> None:
    source = (root / "packaging" / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
