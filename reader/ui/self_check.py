"""The self-check: everything once, in a real window off screen, on an empty profile."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def self_check() -> int:
    """Start the window, make a library, import, mark and export; print "ok" and return 0.

    Nothing of the person's is read or written. What goes wrong is printed on
    standard error and returns 1.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA", "HOME"):
            os.environ[name] = folder
        problem = _try_everything(Path(folder))
    if problem:
        sys.stderr.write(f"postil: {problem}\n")
        return 1
    sys.stdout.write("ok\n")
    return 0


def _try_everything(folder: Path) -> str:
    """Return what went wrong, or an empty string."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen before

    from reader.domain.errors import ReaderError  # noqa: PLC0415
    from reader.domain.text import Span  # noqa: PLC0415
    from reader.services.exporting import export_csv  # noqa: PLC0415
    from reader.ui.application import Application  # noqa: PLC0415
    from reader.ui.theme import STYLE  # noqa: PLC0415

    qt = QApplication([sys.argv[0], *STYLE])
    application = Application(qt)
    try:
        if not application.start(None) or application.workplace is None:
            return "the window did not start"
        workplace = application.workplace
        opened = workplace.desk.open
        if opened is None:
            return "the starter library holds no article"
        before = len(opened.annotations)
        workplace.window.reading.select(Span(0, 7))
        workplace.complete()
        workplace.window.actions_by_name["color_blue"].trigger()
        if workplace.desk.open is None or len(workplace.desk.open.annotations) != before + 1:
            return "a highlight was not made"
        target = folder / "annotations.csv"
        written = export_csv(workplace.desk.library, target)
        if not target.exists() or written <= before:
            return "the annotations were not exported"
        wrong = list(workplace.desk.library.findings())
        workplace.window.close()
    except ReaderError as error:
        return str(error)
    return " ".join(wrong)
