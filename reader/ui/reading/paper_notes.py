"""The notes at the end of a printed article."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.domain.ids import AnnotationId
from reader.domain.text import Block, BlockKind
from reader.ui.reading.composing import fit
from reader.ui.reading.typesetting import Setting
from reader.ui.theme import sized

_SMALL = 0.86
_AT_ONCE = 40
"""Notes that are set before the window may answer."""

_LONGEST = 400
"""Code points of a quote that are repeated among the notes."""


class PaperNote(NamedTuple):
    """A note in words: what it is about, what it says (HTML), and who said it when.

    `number` stands beside the mark, 0 where there is none on the page; `depth`
    is 1 for a reply.
    """

    number: int
    mark: AnnotationId
    quote: str
    html: str
    said_by: str
    depth: int = 0


def append_notes(
    document: QTextDocument, setting: Setting, notes: Iterable[PaperNote]
) -> Iterator[list[PaperNote]]:
    """Set notes after everything else in a document, a few each time that it is asked.

    Gives those that were set just now.
    """
    coming = iter(notes)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    headed = False
    while some := list(islice(coming, _AT_ONCE)):
        cursor.beginEditBlock()
        if not headed:
            _append_heading(cursor, setting)
            headed = True
        for note in some:
            _append(cursor, setting, note)
        cursor.endEditBlock()
        yield some


def _append_heading(cursor: QTextCursor, setting: Setting) -> None:
    style, look = setting.block(None, Block(BlockKind.HEADING, 0, 1, 2), None)
    style.setTopMargin(round(2 * setting.pitch))
    cursor.insertBlock(style, look)
    cursor.insertText(QCoreApplication.translate("Paper", "Notes"), look)


def _append(cursor: QTextCursor, setting: Setting, note: PaperNote) -> None:
    small = sized(setting.plain, _SMALL)
    left = setting.size * (1.75 + 1.5 * note.depth)
    first = True
    quote = " ".join(fit(note.quote).split())
    if len(quote) > _LONGEST:
        quote = f"{quote[:_LONGEST].rstrip()}…"
    if quote or note.number:
        _begin(cursor, setting, left, above=0.55, hanging=bool(note.number))
        first = False
        if note.number:
            cursor.insertText(f"{note.number}\t", _look(setting, small, "accent", bold=True))
        if quote:
            body = sized(setting.body, _SMALL)
            cursor.insertText(f"“{quote}”", _look(setting, body, "ink"))
    if note.html:
        _begin(cursor, setting, left, above=0.55 if first else 0.15)
        begin = cursor.position()
        size, family = small.pointSizeF(), escape(small.family())
        cursor.insertHtml(
            f"<div style=\"font-size:{size:.1f}pt; font-family:'{family}'\">{note.html}</div>"
        )
        _move_in(cursor, begin, setting, left)
        first = False
    if note.said_by:
        _begin(cursor, setting, left, above=0.55 if first else 0.1)
        said = sized(setting.plain, _SMALL * 0.88)
        cursor.insertText(fit(note.said_by), _look(setting, said, "muted"))


def _begin(
    cursor: QTextCursor, setting: Setting, left: float, *, above: float, hanging: bool = False
) -> None:
    style = QTextBlockFormat()
    style.setTopMargin(round(above * setting.pitch))
    style.setLeftMargin(round(left))
    style.setTextIndent(-round(left) if hanging else 0)
    style.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if hanging:
        from PySide6.QtGui import QTextOption  # noqa: PLC0415 - for numbers alone

        style.setTabPositions([QTextOption.Tab(left, QTextOption.TabType.LeftTab)])
    cursor.insertBlock(style, QTextCharFormat())


def _move_in(cursor: QTextCursor, begin: int, setting: Setting, left: float) -> None:
    """Set everything since a position as far in as the rest of its note, and close together."""
    block = cursor.document().findBlock(begin)
    last = cursor.blockNumber()
    while block.isValid() and block.blockNumber() <= last:
        style = block.blockFormat()
        style.setLeftMargin(round(left) if block.textList() is None else round(left * 0.8))
        if block.position() > begin:
            style.setTopMargin(round(0.2 * setting.pitch))
        style.setBottomMargin(0)
        QTextCursor(block).setBlockFormat(style)
        block = block.next()


def _look(setting: Setting, font: QFont, token: str, *, bold: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    face = QFont(font)
    face.setBold(bold)
    look.setFont(face)
    look.setForeground(setting.theme.color(token))
    return look
