"""Exchange: entities and mentions written for other programs, and lists of names taken in."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides


class Exchanging(QObject):
    """Asks for a file and a format, and has the one written in the other."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        actions = window.actions_by_name
        actions["export_entities"].triggered.connect(self._export)
        actions["import_gazetteer"].triggered.connect(self._import)

    def kinds(self) -> dict[str, tuple[str, bool]]:
        """Return what the dialog offers: a format, and whether it tells of suggestions."""
        return {
            self.tr("Entities as CSV, for Excel and others (*.csv)"): ("csv-entities", False),
            self.tr("Entities as a gazetteer (*.tsv)"): ("gazetteer", False),
            self.tr("Mentions as JSON lines, for doccano and spaCy (*.jsonl)"): ("jsonl", False),
            self.tr("Mentions as CoNLL, in IOB2 (*.conll)"): ("conll", False),
            self.tr("Mentions and texts for brat (*.zip)"): ("brat", False),
            self.tr("Mentions as W3C Web Annotations (*.jsonld)"): ("jsonld", False),
            self.tr("Annotations and suggestions as CSV (*.csv)"): ("csv", True),
        }

    def export_to(self, target: Path, format_: str, *, suggestions: bool = False) -> None:
        """Write the library to a file, in the format of that name."""
        from reader.services.background_exchange import export  # noqa: PLC0415 - seldom needed
        from reader.services.exchanging import ENDINGS, Format  # noqa: PLC0415 - as above

        self._sides.annotations.commit()
        kind = Format(format_)
        if not target.suffix or " " in target.suffix:  # as of “notes 2.5 entities”
            target = target.with_name(f"{target.name}{ENDINGS[kind]}")
        work = partial(export, self._desk.library.path, target, kind, None, suggestions=suggestions)
        job = self._desk.jobs.start(work, self.tr("Exporting"), must_finish=True)
        job.done.connect(partial(self._exported, target.name))
        job.failed.connect(self._desk.failed)

    def import_from(self, file: Path) -> None:
        """Make entities of the names in a gazetteer, as one step."""
        from reader.services.background_exchange import plan_gazetteer  # noqa: PLC0415 - as above

        work = partial(plan_gazetteer, self._desk.library.path, file, self._desk.session.stamp())
        job = self._desk.jobs.start(work, self.tr("Importing"), must_finish=True)
        job.done.connect(self._perform)
        job.failed.connect(self._desk.failed)

    @Slot()
    def _export(self) -> None:
        kinds = self.kinds()
        library = self._desk.library.path
        file, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export entities and mentions"),
            str(Path.home() / self.tr("{library} entities").format(library=library.stem)),
            ";;".join(kinds),
        )
        if file:
            format_, suggestions = kinds.get(kind, next(iter(kinds.values())))
            self.export_to(Path(file), format_, suggestions=suggestions)

    @Slot()
    def _import(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import gazetteer"),
            "",
            self.tr("Gazetteers: name, type and aliases (*.tsv *.tab *.txt);;All files (*)"),
        )
        if file:
            self.import_from(Path(file))

    def _exported(self, name: str, written: Any) -> None:
        from reader.services.exchanging import told  # noqa: PLC0415 - as above

        self._desk.said.emit(told(written, name), "", "")

    @Slot(object)
    def _perform(self, plan: Any) -> None:
        if plan.edit.changes:
            self._desk.perform(plan.edit, plan.details)
        else:
            self._desk.said.emit(plan.edit.summary, "", plan.details)
