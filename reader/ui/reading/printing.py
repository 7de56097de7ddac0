"""Sheets onto a printer or into a PDF file: one after the other, so that the window answers."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import (
    QFile,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    QSizeF,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from reader.domain.errors import ReaderError
from reader.domain.words import say
from reader.ui.reading.paper import Paper
from reader.whole_file import beside, not_written, put_in_place

MARGINS = QMarginsF(20, 18, 20, 14)
"""What is left free of ink on a sheet: left, top, right and bottom, in millimetres."""

_CREATOR = "Postil"

MakePaper = Callable[[QSizeF], Paper]
"""Lays an article out on sheets of that many points."""


def page_layout() -> QPageLayout:
    """Return the paper that is used where the person lives, with margins."""
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    portrait = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), portrait, MARGINS, QPageLayout.Unit.Millimeter)


def painted(
    device: QPagedPaintDevice, make: MakePaper, sheets: range | None = None
) -> Iterator[int]:
    """Paint one sheet after the other, and say after each how many of a hundred parts are done.

    `sheets` are those that are wanted, counted from 0. Raises `OSError` where
    nothing can be painted on the device.
    """
    paper = make(device.pageLayout().paintRect(QPageLayout.Unit.Point).size())
    for _ in paper.prepare():
        yield 0
    wanted = [sheet for sheet in (sheets or range(paper.sheets)) if sheet < paper.sheets]
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(say("nothing can be painted there"))
    try:
        scale = device.logicalDpiX() / paper.dots
        painter.scale(scale, scale)
        for done, sheet in enumerate(wanted):
            if done and not device.newPage():
                raise OSError(say("the next page cannot be begun"))
            paper.paint(painter, sheet)
            yield 100 * (done + 1) // len(wanted)
    finally:
        painter.end()


def pdf_written(path: Path, title: str, make: MakePaper) -> Iterator[int]:
    """Write a PDF file, whole or not at all, and say after each sheet how far it is.

    Raises `ExportError` where it cannot be written; then what was there is as it was.
    """
    try:
        with ExitStack() as stack:
            unfinished = stack.enter_context(beside(path))
            file = QFile(str(unfinished))
            if not file.open(QIODevice.OpenModeFlag.WriteOnly):
                raise OSError(file.errorString())
            stack.callback(file.close)
            writer = QPdfWriter(file)
            writer.setPageLayout(page_layout())
            writer.setTitle(title)
            writer.setCreator(_CREATOR)
            yield from painted(writer, make)
            if not file.flush() or file.error() != QFile.FileError.NoError:
                raise OSError(file.errorString())
            file.close()
            put_in_place(unfinished, path)
    except OSError as error:
        raise not_written(path, error) from error


class Printing(QObject):
    """Does such work a sheet at a time, between the events of the window.

    It tells how far it is, and at last that it is `done` or `failed`; a mistake
    of the program ends it without a word of either.
    """

    progressed = Signal(int)
    done = Signal()
    failed = Signal(str)

    def __init__(self, work: Iterator[int], parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[int] | None = work
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        self._turn.start()

    @property
    def running(self) -> bool:
        """Whether there is anything left to do."""
        return self._work is not None

    def stop(self) -> None:
        """Give up; a file that was being written is as it was before."""
        self._turn.stop()
        if self._work is not None:
            close = getattr(self._work, "close", None)
            self._work = None
            if close is not None:
                close()

    @Slot()
    def _go_on(self) -> None:
        if self._work is None:
            return
        try:
            part = next(self._work)
        except StopIteration:
            self.stop()
            self.done.emit()
        except (ReaderError, OSError) as error:
            self.stop()
            self.failed.emit(str(error))
        except Exception:
            self.stop()  # what is broken would seem to be done at the next turn
            raise
        else:
            self.progressed.emit(part)
