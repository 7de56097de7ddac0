"""An article on paper: set in light colours, broken into sheets, its notes at the end."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from reader.domain.annotation import Annotation
from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.text import BlockKind, Text
from reader.ui.reading.album import Album
from reader.ui.reading.geometry import end_of
from reader.ui.reading.ink import Ink
from reader.ui.reading.marks import Marks
from reader.ui.reading.page import Header, Page
from reader.ui.reading.paper_notes import PaperNote, append_notes
from reader.ui.reading.paper_pictures import StillGallery
from reader.ui.reading.typesetting import ABOVE, BELOW, BESIDE, Setting
from reader.ui.theme import load, sized
from reader.ui.typography import Typography

POINTS = 11
"""The size of the type on paper."""

MEASURE = 82
"""Characters in one line of the column on paper, where there is room."""

_FOOT = 34
"""What is kept free at the foot of a sheet for its number, in pixels."""

_AT_ONCE = 100
"""Blocks that are broken into lines before the window may answer."""

_POINTS_AN_INCH = 72
_MOST_HEADINGS = 60
"""Headings that are moved to the next sheet rather than left alone at the foot of one."""


class Printed(NamedTuple):
    """What is printed: an article, its marks, and notes with the numbers of theirs.

    The notes are put into words when they are set.
    """

    header: Header
    text: Text
    marks: Sequence[Annotation]
    entity_types: Mapping[EntityId, EntityType]
    notes: Iterable[PaperNote]
    family: str = ""


class Paper:
    """An article laid out on sheets of `size` points, and painted one by one.

    It is made ready by `prepare`, which takes its time over long articles.
    `font` is that of the window. The document belongs to `parent`.
    """

    def __init__(
        self, printed: Printed, size: QSizeF, font: QFont, album: Album, parent: QObject
    ) -> None:
        dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
        self.dots = dots
        self._size = size * (dots / _POINTS_AN_INCH)
        self._title = printed.header.title
        even = QFont(font)
        even.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        kind = Typography(printed.family, POINTS, measure=MEASURE)
        self._setting = Setting(load("light"), even, kind)
        gallery = StillGallery(album)
        known = gallery.known(printed.text.pictures())
        self._page = Page(printed.header, printed.text, self._setting, parent, known)
        self._page.gallery = gallery
        self.document: QTextDocument = self._page.document
        self.document.setUseDesignMetrics(True)
        # The signs of notes on the screen give way to numbers.
        silent = [_without_note(mark) for mark in printed.marks]
        self._ink = Ink(self._page, Marks(silent, printed.entity_types))
        self._printed = printed
        self._numbers: dict[int, list[tuple[int, str]]] = {}
        self._pitch = self._size.height() - _FOOT + ABOVE + BELOW
        self._shown: list[list[QTextBlock]] = []
        self._darker = [_selection(extra) for extra in self._ink.darker()]

    def prepare(self) -> Iterator[None]:
        """Set the notes and break everything into sheets, a little each time that it is asked."""
        notes: list[PaperNote] = []
        for some in append_notes(self.document, self._setting, self._printed.notes):
            notes += some
            yield
        self._numbers = self._numbered(notes)
        width = self._size.width() + 2 * BESIDE
        self._page.center(round(width))
        self.document.setPageSize(QSizeF(width, self._pitch))
        layout = self.document.documentLayout()
        block = self.document.begin()
        while block.isValid():
            layout.blockBoundingRect(block)
            if block.blockNumber() % _AT_ONCE == 0:
                yield
            block = block.next()
        self._keep_headings()
        yield
        self._shown = self._by_sheet()

    @property
    def sheets(self) -> int:
        """How many sheets there are."""
        return self.document.pageCount()

    def paint(self, painter: QPainter, sheet: int) -> None:
        """Paint a sheet, counted from 0, at the painter's origin, in pixels of the screen."""
        tall = self._size.height() - _FOOT
        top = sheet * self._pitch + ABOVE
        painter.save()
        painter.setClipRect(QRectF(0, 0, self._size.width(), tall))
        painter.translate(-BESIDE, -top)
        blocks = self._shown[sheet]
        self._ink.paint_behind(painter, blocks)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._setting.palette(QGuiApplication.palette())
        context.selections = self._darker
        context.clip = QRectF(0, top, self._size.width() + 2 * BESIDE, tall)
        self.document.documentLayout().draw(painter, context)
        self._ink.paint_over(painter, blocks)
        self._paint_numbers(painter, blocks)
        painter.restore()
        self._paint_foot(painter, sheet)

    def _by_sheet(self) -> list[list[QTextBlock]]:
        """Return the blocks that show something on each sheet."""
        layout = self.document.documentLayout()
        found: list[list[QTextBlock]] = [[] for _ in range(self.sheets)]
        block = self.document.begin()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            first, last = int(box.top() // self._pitch), int(box.bottom() // self._pitch)
            for sheet in range(max(first, 0), min(last, len(found) - 1) + 1):
                found[sheet].append(block)
            block = block.next()
        return found

    def _numbered(self, notes: Sequence[PaperNote]) -> dict[int, list[tuple[int, str]]]:
        """Return by block where numbers stand: units of the document, and what stands there."""
        stops: dict[int, list[int]] = {}
        marks = self._printed.marks
        ends = {mark.id: mark.anchor.span.stop for mark in marks if mark.anchor}
        for note in notes:
            if note.number and note.mark in ends:
                stops.setdefault(ends[note.mark], []).append(note.number)
        found: dict[int, list[tuple[int, str]]] = {}
        for stop, numbers in stops.items():
            unit = self._page.position(stop) - 1
            block = self.document.findBlock(unit)
            words = ",".join(map(str, sorted(numbers)))
            found.setdefault(block.blockNumber(), []).append((unit - block.position(), words))
        return found

    def _paint_numbers(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Paint numbers over the ends of marks, in the space between the lines."""
        painter.setFont(self._font(0.62, QFont.Weight.DemiBold))
        painter.setPen(self._setting.theme.color("accent"))
        for block in blocks:
            for unit, words in self._numbers.get(block.blockNumber(), ()):
                end = end_of(block, unit)
                end.setY(end.y() - self._setting.size * 0.84)
                painter.drawText(end, words)

    def _paint_foot(self, painter: QPainter, sheet: int) -> None:
        font = self._font(0.72)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._setting.theme.color("muted"))
        beside = max(0.0, (self._size.width() - self._setting.column) / 2)
        line = QRectF(beside, self._size.height() - _FOOT / 2, 0, _FOOT / 2)
        line.setRight(self._size.width() - beside)
        number = QCoreApplication.translate("Paper", "{page} of {pages}").format(
            page=sheet + 1, pages=self.sheets
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)
        if sheet:
            room = line.width() - metrics.horizontalAdvance(number) - 24
            title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(line, flags, title)

    def _font(self, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return a face in pixels of the screen: points would be those of the printer."""
        font = sized(self._setting.plain, factor, weight)
        font.setPixelSize(max(1, round(self._setting.size * factor)))
        return font

    def _keep_headings(self) -> None:
        """Move headings to the next sheet that would stand alone at the foot of one."""
        layout = self.document.documentLayout()
        moved = 0
        block = self.document.begin()
        while block.isValid() and moved < _MOST_HEADINGS:
            source = self._page.block(block.blockNumber())
            following = block.next()
            heading = source is not None and source.kind is BlockKind.HEADING
            if heading and following.isValid():
                top = layout.blockBoundingRect(block).top() // self._pitch
                if _first_line(following, layout) // self._pitch > top:
                    form = block.blockFormat()
                    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                    QTextCursor(block).setBlockFormat(form)
                    moved += 1
            block = block.next()


def _selection(extra: QTextEdit.ExtraSelection) -> QAbstractTextDocumentLayout.Selection:
    """Return what a text edit would paint differently, as a layout takes it."""
    words = QAbstractTextDocumentLayout.Selection()
    words.cursor = extra.cursor
    words.format = extra.format
    return words


def _first_line(block: QTextBlock, layout: QAbstractTextDocumentLayout) -> float:
    """Return how far down the document the first line of a block is."""
    top = layout.blockBoundingRect(block).top()
    line = block.layout().lineAt(0)
    return top + line.y() if line.isValid() else top


def _without_note(mark: Annotation) -> Annotation:
    """Return a mark as it is painted, without the sign of its note."""
    return mark._replace(note="") if mark.note else mark
