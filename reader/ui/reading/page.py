"""An article as a document: block by block, so that every position agrees with the text."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.domain.text import Block, BlockKind, RunStyle, Span, Text
from reader.ui.qt import Units, utf16_length
from reader.ui.reading.album import Gallery
from reader.ui.reading.composing import begin_block, fit, insert_text
from reader.ui.reading.typesetting import ABOVE, BELOW, BESIDE, PALE, Setting

_DIVIDER = "  ·  "
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Header(NamedTuple):
    """What stands over the text of an article; what is empty is left out.

    `minutes` is the reading time, 0 where it is not known.
    """

    title: str
    source: str = ""
    author: str = ""
    published: str = ""
    minutes: int = 0
    url: str = ""


class Page:
    """A header and a text in one document, and the way from one count to the other.

    Positions in the document are UTF-16 units, those in the text code points.
    The document belongs to `parent`. Of the pictures that the text shows only
    those in `pictures` have room on the page.
    """

    def __init__(
        self,
        header: Header,
        text: Text,
        setting: Setting,
        parent: QObject | None = None,
        pictures: Mapping[Digest, Picture] | None = None,
    ) -> None:
        self.text = text
        self.setting = setting
        self.gallery: Gallery | None = None
        self._pictures = _placed(text, pictures) if pictures else {}
        self._rooms: dict[int, tuple[Picture, QSize]] = {}
        self._fitted = 0.0
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setIndentWidth(setting.indent)
        self.document.setDefaultFont(setting.body)
        self._units = Units(text.plain)
        self._length = utf16_length(text.plain)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        above = _insert_header(cursor, header, setting)
        self.offset, self._first, self._tables = insert_text(cursor, text, setting, above)
        for run in text.runs:
            if run.start < run.stop:
                self.cursor(Span(run.start, run.stop)).mergeCharFormat(setting.run(run))
        cursor.endEditBlock()
        self._fit(setting.column)

    def position(self, code_point: int) -> int:
        """Return where in the document a code point of the text begins."""
        return self.offset + self._units.to_qt(code_point)

    def code_point(self, position: int) -> int:
        """Return the code point at a position; the header counts as the beginning."""
        return self._units.from_qt(min(max(position - self.offset, 0), self._length))

    def span(self, anchor: int, position: int) -> Span | None:
        """Return the part of the text between two positions, in either order, if there is any."""
        inside = [min(max(p - self.offset, 0), self._length) for p in (anchor, position)]
        return self._units.span_from_qt(*inside)

    def cursor(self, span: Span) -> QTextCursor:
        """Return a cursor that selects a span."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.position(span.start))
        cursor.setPosition(self.position(span.stop), _KEEP)
        return cursor

    def selected(self, cursor: QTextCursor) -> Span | None:
        """Return the part of the text that a cursor selects, if there is any.

        Of a table that is whole cells, from the first one to the last as they are read.
        """
        start, stop = cursor.selectionStart(), cursor.selectionEnd()
        if cursor.hasComplexSelection():
            last = self.document.findBlock(stop)
            stop = last.position() + last.length() - 1
        return self.span(start, stop)

    def cells(self, cursor: QTextCursor) -> Span | None:
        """Return what a cursor selects where these are cells of one table, else nothing."""
        return self.selected(cursor) if cursor.hasComplexSelection() else None

    def block(self, number: int) -> Block | None:
        """Return the block of the text that the document's block `number` shows, if any."""
        index = number - self._first
        return self.text.blocks[index] if 0 <= index < len(self.text.blocks) else None

    def pale(self) -> list[Span]:
        """Return the stretches that are not set in the page's own ink, in order."""
        blocks = [block.span for block in self.text.blocks if block.kind in PALE]
        links = [Span(r.start, r.stop) for r in self.text.runs if r.style is RunStyle.LINK]
        return sorted(blocks + links)

    def picture(self, number: int) -> tuple[Picture, QSize] | None:
        """Return what the document's block `number` shows over its words, and in which size."""
        return self._rooms.get(number - self._first)

    def center(self, width: int) -> None:
        """Put the column in the middle of `width` pixels, as wide as it should be or as it can."""
        beside = max(BESIDE, round((width - self.setting.column) / 2))
        root = self.document.rootFrame()
        shape = root.frameFormat()
        if shape.leftMargin() != beside or shape.topMargin() != ABOVE:
            shape.setLeftMargin(beside)
            shape.setRightMargin(beside)
            shape.setTopMargin(ABOVE)
            shape.setBottomMargin(BELOW)
            root.setFrameFormat(shape)
        # A pane that grows widens the column for a while before it widens what is beside it.
        column = min(self.setting.column, width - 2 * beside)
        if column != self._fitted:
            self._fit(column)

    def _fit(self, column: float) -> None:
        """Fit tables and pictures into the column, as far as they can be."""
        self._fitted = column
        if self._tables:
            from reader.ui.reading.tables import set_widths  # noqa: PLC0415 - most have none

            for index, widths in self._tables.items():
                block = self.document.findBlockByNumber(self._first + index)
                set_widths(QTextCursor(block).currentTable(), widths(column))
        self._make_rooms(column)

    def _make_rooms(self, column: float) -> None:
        """Leave room over the words of pictures, which are at most as wide as the column."""
        for index, picture in self._pictures.items():
            block = self.document.findBlockByNumber(self._first + index)
            indent = block.blockFormat().indent() * self.setting.indent
            size = self.setting.picture(picture, column - indent)
            before = self._rooms.get(index)
            if before is None or before[1] != size:
                taken = before[1].height() if before else -self.setting.beneath_picture
                self._rooms[index] = picture, size
                self._lower(block, size.height() - taken)

    def _lower(self, block: QTextBlock, by: int) -> None:
        """Add to the margin over a block; below a table Qt keeps only the margin of the table."""
        table = QTextCursor(block.previous()).currentTable()
        if table is None:
            shape = block.blockFormat()
            shape.setTopMargin(shape.topMargin() + by)
            QTextCursor(block).setBlockFormat(shape)
        else:
            frame = table.format()
            frame.setBottomMargin(frame.bottomMargin() + by)
            table.setFormat(frame)


def byline(header: Header) -> list[str]:
    """Return author, date and reading time, as far as they are known."""
    return [part for part in (header.author, header.published, _minutes(header.minutes)) if part]


def _minutes(minutes: int) -> str:
    if minutes <= 0:
        return ""
    return QCoreApplication.translate("Page", "%n minute(s)", None, minutes)


def _host(url: str) -> str:
    """Return what a web address is known by; nothing for any other kind of address."""
    if not url:
        return ""
    from urllib.parse import urlsplit  # noqa: PLC0415 - not for articles without an address

    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.") if parts.scheme in {"http", "https"} else ""


def _insert_header(cursor: QTextCursor, header: Header, setting: Setting) -> int:
    """Insert what there is of a header, and return the number of its blocks."""
    parts = [_line(part) for part in byline(header)]
    host = _line(_host(header.url))
    blocks = 0
    for words, style in (
        (_line(header.source), setting.source()),
        (_line(header.title), setting.title()),
        (_DIVIDER.join(part for part in (*parts, host) if part), setting.byline()),
    ):
        if words:
            begin_block(cursor, style, first=blocks == 0)
            cursor.insertText(words, style[1])
            blocks += 1
    if blocks:
        cursor.mergeBlockFormat(setting.end_of_header())
    if host:
        linked = QTextCursor(cursor)
        linked.movePosition(QTextCursor.MoveOperation.Left, _KEEP, utf16_length(host))
        linked.mergeCharFormat(setting.link(header.url))
    return blocks


def _line(words: str) -> str:
    return " ".join(fit(words).split())


def _placed(text: Text, pictures: Mapping[Digest, Picture]) -> dict[int, Picture]:
    """Return the pictures that are there, by the number of the block that shows them."""
    shown = {
        run.start: pictures[Digest(run.href)]
        for run in text.runs
        if run.style is RunStyle.IMAGE and run.href in pictures
    }
    return {
        number: shown[block.start]
        for number, block in enumerate(text.blocks)
        if block.kind is BlockKind.IMAGE and block.start in shown
    }
