"""Printing the open article with what was written on it, and saving that as a PDF file."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QElapsedTimer, QLocale, QObject, QSizeF, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.annotation import Annotation
from reader.formats.note_html import note_html
from reader.services.endnotes import endnotes
from reader.services.reading import OpenArticle
from reader.ui.articles.dates import said_published
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.reading.page import Header
from reader.ui.reading.paper import Paper, Printed
from reader.ui.reading.paper_notes import PaperNote
from reader.ui.reading.printing import Printing, page_layout, painted, pdf_written
from reader.ui.type_names import type_name
from reader.ui.wiring.reading import entity_types

_DIVIDER = "  ·  "
_UNFIT = '/\\:*?"<>|'
_PATIENCE_MS = 1000
_LONGEST = 80
"""Letters of a title that make the name of a file."""


class Prints(QObject):
    """Asks where to, and prints. It is made when somebody first wants to print."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._running: Printing | None = None
        self._said = ""
        self._told = 0
        self._since = QElapsedTimer()
        desk.closing.connect(self._stop)

    @Slot()
    def save_pdf(self) -> None:
        """Ask for a file and save the open article there."""
        opened = self._desk.open
        if opened is None:
            return
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save as PDF"),
            str(Path.home() / f"{file_name(opened.article.title)}.pdf"),
            self.tr("PDF files (*.pdf)"),
        )
        if file:
            path = Path(file)
            self.save_to(path if path.suffix else path.with_suffix(".pdf"))

    def save_to(self, path: Path) -> None:
        """Save the open article as a PDF file."""
        opened = self._desk.open
        if opened is None or self._busy():
            return
        work = pdf_written(path, opened.article.title, partial(self._paper, opened))
        self._run(work, self.tr("Saved “{name}”").format(name=path.name))

    @Slot()
    def print(self) -> None:
        """Ask for a printer and print the open article."""
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - takes time, and few print
            QAbstractPrintDialog,
            QPrintDialog,
            QPrinter,
        )

        opened = self._desk.open
        if opened is None or self._busy():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(opened.article.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        first, last = printer.fromPage(), printer.toPage()
        sheets = range(first - 1, last) if first > 0 else None
        work = painted(printer, partial(self._paper, opened), sheets)
        self._run(work, self.tr("Sent to the printer"))

    def _busy(self) -> bool:
        busy = self._running is not None and self._running.running
        if busy:
            self._desk.failed.emit(self.tr("Something is being printed; wait until it is done."))
        return busy

    def _run(self, work: Iterator[int], said: str) -> None:
        self._said = said
        self._told = 0
        self._since.start()
        self._stop()
        self._running = Printing(work, self)
        self._running.progressed.connect(self._follow)
        self._running.done.connect(self._tell)
        self._running.failed.connect(self._fail)

    @Slot(int)
    def _follow(self, part: int) -> None:
        """Say how far a long article is, once in a while."""
        if self._since.elapsed() > _PATIENCE_MS and part >= self._told + 10:
            self._told = part
            self._desk.said.emit(self.tr("{percent} % printed").format(percent=part), "", "")

    @Slot()
    def _tell(self) -> None:
        self._stop()
        self._desk.said.emit(self._said, "", "")

    @Slot(str)
    def _fail(self, why: str) -> None:
        self._stop()
        self._desk.failed.emit(why)

    @Slot()
    def _stop(self) -> None:
        if self._running is not None:
            self._running.stop()
            self._running.deleteLater()
            self._running = None

    def _paper(self, opened: OpenArticle, size: QSizeF) -> Paper:
        return Paper(
            printed(opened, self._desk.preferences.font_family),
            size,
            self._window.font(),
            self._desk.library.images,
            self._running or self,
        )


def printed(opened: OpenArticle, family: str) -> Printed:
    """Return what is printed of an article: its header with the whole address, marks and notes."""
    article = opened.article
    header = Header(
        title=article.title,
        source=article.source,
        author=article.author,
        published=_DIVIDER.join(
            part for part in (said_published(article.published), article.url) if part
        ),
    )
    return Printed(header, opened.text, opened.marks, entity_types(opened), _notes(opened), family)


def file_name(title: str) -> str:
    """Return a title as the name of a file, on every system."""
    bare = "".join(" " if c in _UNFIT or not c.isprintable() else c for c in title)
    return " ".join(bare.split())[:_LONGEST].rstrip(". ") or "Postil"


def _notes(opened: OpenArticle) -> Iterator[PaperNote]:
    """Go through the notes in words, with what was replied to each after it."""
    for note in endnotes(opened.annotations, opened.marks):
        yield _in_words(opened, note.mark, note.number)
        for reply in note.replies:
            yield _in_words(opened, reply, 0, depth=1)


def _in_words(opened: OpenArticle, mark: Annotation, number: int, depth: int = 0) -> PaperNote:
    entity = opened.entities.get(mark.entity) if mark.entity else None
    day = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(mark.created.timestamp())).date(),
        QLocale.FormatType.ShortFormat,
    )
    parts = (
        f"{entity.name} ({type_name(entity.type)})" if entity else "",
        "; ".join(mark.tags),
        f"{mark.annotator}, {day}" if mark.annotator else day,
    )
    return PaperNote(
        number=number,
        mark=mark.id,
        quote=mark.anchor.quote if mark.anchor else "",
        html=note_html(mark.note) if mark.note else "",
        said_by=_DIVIDER.join(part for part in parts if part),
        depth=depth,
    )
