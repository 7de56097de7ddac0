"""Draws the states of one scale, and says which could not be drawn."""

import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from reader.paths import APP
from reader.ui.theme import STYLE
from tests.gallery.states import STATES
from tests.gallery.studio import Studio


def draw(out: Path, folder: Path, scale: int, only: list[str]) -> int:
    """Write a PNG file for each state that has one of the words in its name, or for all.

    Returns how many could not be drawn; the reasons are on stderr.
    """
    qInstallMessageHandler(_pass_on)
    qt = QApplication(["postil", *STYLE])
    qt.setApplicationName(APP)
    heard: list[str] = []
    sys.excepthook = lambda *raised: heard.append("".join(traceback.format_exception(*raised)))
    studio = Studio(qt, folder)
    failed = 0
    for state in STATES:
        if state.scale != scale or not _wanted(state.name, only):
            continue
        heard.clear()
        try:
            studio.picture(state).save(str(out / f"{state.name}.png"), quality=0)  # small
        except Exception:  # noqa: BLE001 - the other pictures can still be drawn
            heard.append(traceback.format_exc())
        if heard:
            failed += 1
            sys.stderr.write(f"{state.name} went wrong:\n{heard[0]}\n")
    return failed


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
    """Say what Qt says, but for what it says of any window that is off screen."""
    if words is not None and not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


def _wanted(name: str, only: list[str]) -> bool:
    return not only or any(word in name for word in only)
