"""States of work and trouble: what runs, what was done, and what cannot be."""

from pathlib import Path
from threading import Event

from PySide6.QtGui import QPixmap

from reader.services.progress import Progress
from reader.ui.dialogs.crash import CrashDialog
from tests.gallery.content import HARBOUR
from tests.gallery.studio import Studio
from tests.gallery.table import in_themes, state

GROUP = "Work and trouble"


@in_themes("busy", GROUP, "Work goes on, and can be cancelled", busy=True)
def _busy(studio: Studio) -> None:
    done = Event()

    def work(progress: Progress) -> None:
        progress.report(37, 100, "feed.txt")
        done.wait(2)

    studio.open(HARBOUR)
    studio.place.desk.jobs.start(work, "Importing")


@in_themes("done", GROUP, "What was done can be undone")
def _done(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.select("the dredger came")
    studio.press("2")


@in_themes("failed", GROUP, "Something could not be done")
def _failed(studio: Studio) -> None:
    studio.open(HARBOUR)
    studio.around.files.export_to(studio.folder / "gone" / "annotations.csv", None)


@state("read-only", GROUP, "A library that may not be written", library="read-only")
def _read_only(_studio: Studio) -> None: ...


@in_themes("crash", GROUP, "A mistake of the program’s own")
def _crash(studio: Studio) -> None:
    studio.open(HARBOUR)
    CrashDialog(
        'Traceback (most recent call last):\n  File "reader/ui/wiring/marking.py", line 88,'
        " in _highlight\n    self._passage.add(plan)\nKeyError: 'harbour'",
        studio.window,
    ).open()


@in_themes("import", GROUP, "What was found in files, before anything is imported", library="plain")
def _import(studio: Studio) -> None:
    _preview(studio, Path("seeds"))


@state("import-already", GROUP, "Everything in the files is here already")
def _already(studio: Studio) -> None:
    _preview(studio, Path("seeds/feed-sample.txt"))


@state("import-failure", GROUP, "A file that cannot be read")
def _unreadable(studio: Studio) -> None:
    broken = studio.folder / "broken.txt"
    broken.write_bytes(bytes(range(256)) * 20)
    _preview(studio, broken)


@state("paste", GROUP, "Importing from the clipboard")
def _paste(studio: Studio) -> None:
    studio.do("paste")


def _preview(studio: Studio, *files: Path) -> None:
    studio.around.importing.import_files(files)
    studio.wait(lambda: bool(studio.around.importing._looked_at))


@state("empty-trash", GROUP, "Emptying the trash asks first")
def _empty_trash(studio: Studio) -> QPixmap:
    for title in ("Ten years of", "A roof for"):
        studio.open(title)
        studio.do("trash_article")
    return studio.asked("empty_trash")
