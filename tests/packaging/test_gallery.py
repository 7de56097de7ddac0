"""The gallery of screenshots: a few of its states in the suite, and all of them when asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage


def draw(root: Path, out: Path, *only: str) -> subprocess.CompletedProcess[str]:
    """Draw states with one of the words in their name, or all."""
    words = [argument for word in only for argument in ("--only", word)]
    return subprocess.run(
        [sys.executable, "-m", "tests.gallery", str(out), *words],
        cwd=root,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_states_are_drawn_and_shown_on_a_page(root: Path, tmp_path: Path) -> None:
    done = draw(root, tmp_path, "narrow-700", "trash-empty")
    assert (done.returncode, done.stderr) == (0, "")
    assert QImage(str(tmp_path / "narrow-700.png")).width() == 700
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "narrow-700.png" in page
    assert "welcome" not in page


def test_a_state_looks_the_same_whenever_it_is_drawn(root: Path, tmp_path: Path) -> None:
    pictures = []
    for again in ("once", "twice"):
        assert draw(root, tmp_path / again, "focus-dark").returncode == 0
        pictures.append(QImage(str(tmp_path / again / "focus-dark.png")))
    assert pictures[0] == pictures[1]


@pytest.mark.long
def test_every_state_can_be_drawn(root: Path, tmp_path: Path) -> None:
    done = draw(root, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    from tests.gallery.states import STATES  # noqa: PLC0415 - it takes all of the window along

    drawn = {file.stem for file in tmp_path.glob("*.png")}
    assert drawn == {state.name for state in STATES}
