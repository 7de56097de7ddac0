"""The first frame: what the program has not done by then."""

import json
import subprocess
import sys
from pathlib import Path

from tests.samples import filled

_START = """
import json
import linecache
import sys

from PySide6.QtWidgets import QApplication

wait = QApplication.exec

def watch():
    from reader.ui.application import Application
    place = QApplication.instance().findChild(Application).workplace
    place.window.painted.disconnect(place.complete)
    place.window.painted.connect(look)
    return wait()

def look():
    print(json.dumps({"loaded": sorted(sys.modules), "read": sorted(linecache.cache)}))
    QApplication.quit()

QApplication.exec = staticmethod(watch)
from reader.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_no_source_of_the_program_is_read_before_the_first_frame(
    root: Path, tmp_path: Path
) -> None:
    """Qt for Python reads that of every module that is imported, unless it is kept from it."""
    read = [file for file in _at_first_frame(root, tmp_path)["read"] if "/reader/ui/" in file]
    assert len(read) <= 2  # the package and the module that ends this


def test_nothing_that_a_frame_needs_not_is_loaded_before_it(root: Path, tmp_path: Path) -> None:
    loaded = set(_at_first_frame(root, tmp_path)["loaded"])
    packages = {".".join(name.split(".")[:2]) for name in loaded}
    assert "reader.ui" in packages
    assert not packages & {
        *("sqlite_utils", "markdown", "nh3", "charset_normalizer", "hashlib", "getpass"),
        *("reader.suggesters", "reader.anchoring", "reader.cli", "reader.whole_file"),
        # To make one of its classes takes four times as long as a tuple with names does.
        "dataclasses",
    }
    assert not loaded & {
        *("reader.store.checks", "reader.store.copies", "reader.services.searching"),
        *("reader.store.flat", "reader.store.backups", "reader.domain.backup"),
        *("reader.store.suggestions", "reader.store.never_suggested", "reader.store.naming"),
        *("reader.store.versions", "reader.store.ancestors"),
        *("reader.domain.suggestion", "reader.domain.naming", "reader.domain.overview"),
        *("reader.domain.version", "reader.domain.ancestor"),
        "reader.ui.articles.empty",
        *("reader.domain.tables", "reader.ui.reading.tables", "reader.ui.reading.columns"),
    }


def _at_first_frame(root: Path, tmp_path: Path) -> dict[str, list[str]]:
    """Return which modules are loaded then, and which sources have been read."""
    path = tmp_path / "some.postil"
    filled(path).library.close()
    ended = subprocess.run(
        [sys.executable, "-c", _START, str(path)],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seen: dict[str, list[str]] = json.loads(ended.stdout)
    return seen
