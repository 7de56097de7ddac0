"""The application: how it starts, and what it says when it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_it_says_so_in_one_sentence(root: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    ended = subprocess.run(  # noqa: PLW1510 - what it returns is what is tested
        [sys.executable, "-m", "reader"],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("postil: there is no display")
    assert ended.stderr.count("\n") == 1


def test_the_self_check_says_ok_and_nothing_else(root: Path) -> None:
    ended = subprocess.run(  # noqa: PLW1510 - what it returns is what is tested
        [sys.executable, "-m", "reader", "self-check"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ended.returncode, ended.stdout) == (0, "ok\n")
    assert ended.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""


BROKEN = """
import sys
from PySide6.QtCore import QTimer
from reader.ui import application
from reader.ui.dialogs.crash import CrashDialog

def read():
    print(CrashDialog.shown.report.toPlainText())
    CrashDialog.shown.reject()

def start(self, path):
    QTimer.singleShot(0, read)
    raise KeyError("Taiwan")

application.Application.start = start
sys.exit(application.main([]))
"""


def test_a_bug_while_it_starts_is_shown_before_it_ends(root: Path, home: Path) -> None:
    ended = subprocess.run(  # noqa: PLW1510 - what it returns is what is tested
        [sys.executable, "-c", BROKEN],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 1
    assert "KeyError" in ended.stdout
    assert "KeyError" in ended.stderr
