"""An article as a document: block by block, so that every position agrees with the text."""

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextCursor, QTextDocument, QTextList

from reader.domain.text import Block, BlockKind, RunStyle, Span, Text
from reader.ui.qt import Units, utf16_length
from reader.ui.reading.typesetting import ABOVE, BELOW, BESIDE, LISTS, PALE, Setting, Style

# What Qt takes as the end of a block or frame, or as the place of a picture.
_UNFIT = "\r\u2029\ufdd0\ufdd1\ufffc"
# A lone half of a surrogate pair has no form that could be shown. Together with the others
# it would make a class of characters that takes longer to compile than all of this module.
_HALF = re.compile("[\ud800-\udfff]")

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
    The document belongs to `parent`.
    """

    def __init__(
        self, header: Header, text: Text, setting: Setting, parent: QObject | None = None
    ) -> None:
        self.text = text
        self.setting = setting
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setIndentWidth(setting.indent)
        self.document.setDefaultFont(setting.body)
        self._units = Units(text.plain)
        self._length = utf16_length(text.plain)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        self._first = _insert_header(cursor, header, setting)
        self.offset = cursor.position()
        self._insert_text(cursor)
        cursor.endEditBlock()

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

    def block(self, number: int) -> Block | None:
        """Return the block of the text that the document's block `number` shows, if any."""
        index = number - self._first
        return self.text.blocks[index] if 0 <= index < len(self.text.blocks) else None

    def pale(self) -> list[Span]:
        """Return the stretches that are not set in the page's own ink, in order."""
        blocks = [block.span for block in self.text.blocks if block.kind in PALE]
        links = [Span(r.start, r.stop) for r in self.text.runs if r.style is RunStyle.LINK]
        return sorted(blocks + links)

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

    def _insert_text(self, cursor: QTextCursor) -> None:
        words, blocks = fit(self.text.plain), self.text.blocks
        lists: dict[int, tuple[BlockKind, QTextList]] = {}
        neighbours = zip((None, *blocks), blocks, (*blocks[1:], None), strict=False)
        for index, (before, block, after) in enumerate(neighbours):
            style = self.setting.block(before, block, after)
            _begin_block(cursor, style, first=index == 0 and self._first == 0)
            if block.kind in LISTS:
                _enlist(cursor, block, lists, self.setting)
            else:
                lists.clear()
            cursor.insertText(words[block.start : block.stop], style[1])
            if index == 0:
                self.offset = cursor.block().position()
        for run in self.text.runs:
            if run.start < run.stop:
                self.cursor(Span(run.start, run.stop)).mergeCharFormat(self.setting.run(run))


def fit(words: str) -> str:
    """Return words that Qt keeps in one block, character for character in the same places.

    What would divide a block is shown as a space.
    """
    if words.isascii():
        return words.replace("\r", " ")
    for unfit in _UNFIT:
        words = words.replace(unfit, " ")
    return _HALF.sub(" ", words)


def byline(header: Header) -> list[str]:
    """Return author, date and reading time, as far as they are known."""
    return [part for part in (header.author, header.published, _minutes(header.minutes)) if part]


def _minutes(minutes: int) -> str:
    if minutes <= 0:
        return ""
    if minutes == 1:
        return QCoreApplication.translate("Page", "1 minute")
    return QCoreApplication.translate("Page", "{} minutes").format(minutes)


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
            _begin_block(cursor, style, first=blocks == 0)
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


def _begin_block(cursor: QTextCursor, style: Style, *, first: bool) -> None:
    """Begin a block; a document already has its first one."""
    if first:
        cursor.setBlockFormat(style[0])
        cursor.setBlockCharFormat(style[1])
    else:
        cursor.insertBlock(*style)


def _enlist(
    cursor: QTextCursor,
    block: Block,
    lists: dict[int, tuple[BlockKind, QTextList]],
    setting: Setting,
) -> None:
    """Put the cursor's block into the list that it continues, or into a new one."""
    level = max(block.level, 1)
    for deeper in [known for known in lists if known > level]:
        del lists[deeper]
    kind, made = lists.get(level, (None, None))
    if kind is block.kind and made is not None:
        made.add(cursor.block())
    else:
        lists[level] = (block.kind, cursor.createList(setting.list_format(block.kind, level)))
