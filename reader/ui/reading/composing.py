"""Sets the blocks of a text into a document, so that every position agrees with the text."""

from PySide6.QtGui import QTextCursor, QTextList

from reader.domain.text import CELLS, IN_ITEMS, Block, BlockKind, Text
from reader.ui.reading.typesetting import LISTS, Setting, Style, Widths

# What Qt takes as the end of a block or frame, or as the place of a picture.
_UNFIT = "\r\u2029\ufdd0\ufdd1\ufffc"


def fit(words: str) -> str:
    """Return words that Qt keeps in one block, character for character in the same places.

    What would divide a block is shown as a space.
    """
    if words.isascii():
        return words.replace("\r", " ")
    for unfit in _UNFIT:
        words = words.replace(unfit, " ")
    try:
        words.encode()
    except UnicodeEncodeError:  # a lone half of a surrogate pair has no form that could be shown
        words = "".join(" " if "\ud800" <= each <= "\udfff" else each for each in words)
    return words


def begin_block(cursor: QTextCursor, style: Style, *, first: bool) -> None:
    """Begin a block; `first` says that it is there already, and empty."""
    if first:
        cursor.setBlockFormat(style[0])
        cursor.setBlockCharFormat(style[1])
    else:
        cursor.insertBlock(*style)


def insert_text(
    cursor: QTextCursor, text: Text, setting: Setting, above: int
) -> tuple[int, int, dict[int, Widths]]:
    """Set a text below the `above` blocks that stand there.

    Return the position of its beginning, in UTF-16 units; the number of the
    document's block that shows its first one; and the widths of its tables, by
    the number of their first block in the text.

    Each block of the text is one of the document, and the break between two is one
    unit, also in tables, where it is a separator of Qt's own. Beyond the text an
    empty block is left where a table ends it: Qt's tables stand between blocks. So is
    one before it where a table or a picture begins the document.
    """
    blocks, words = text.blocks, fit(text.plain)
    free = above == 0
    if free and blocks[0].kind in (*CELLS, BlockKind.IMAGE):
        begin_block(cursor, setting.nothing(), first=True)
        above, free = 1, False
    begin = cursor.position() if free else cursor.position() + 1
    lists: dict[int, QTextList] = {}
    tables: dict[int, Widths] = {}
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind in CELLS:
            from reader.ui.reading.tables import insert_table  # noqa: PLC0415 - most have none

            first = index
            index, tables[first] = insert_table(cursor, text, words, first, setting)
            lists.clear()
            free = True
            continue
        before = blocks[index - 1] if index else None
        index += 1
        style = setting.block(before, block, blocks[index] if index < len(blocks) else None)
        begin_block(cursor, style, first=free)
        free = False
        if block.kind in LISTS:
            _enlist(cursor, block, lists, setting)
        else:
            _leave_deeper(lists, block.level if block.kind in IN_ITEMS else 0)
        cursor.insertText(words[block.start : block.stop], style[1])
    if free:
        begin_block(cursor, setting.nothing(), first=True)
    return begin, above, tables


def _enlist(
    cursor: QTextCursor, block: Block, lists: dict[int, QTextList], setting: Setting
) -> None:
    """Put the cursor's block into the list that it continues, or into a new one."""
    level = max(block.level, 1)
    _leave_deeper(lists, level)
    known = lists.get(level)
    if known is not None and _continues(known, block):
        known.add(cursor.block())
    else:
        lists[level] = cursor.createList(setting.list_format(block.kind, level, block.number))


def _continues(known: QTextList, block: Block) -> bool:
    """Tell whether a block is the next item of a list: of its kind, and counted on."""
    shape = known.format()
    if (shape.style() != shape.Style.ListStyleUndefined) != (block.kind is BlockKind.NUMBER):
        return False
    return not block.number or block.number == shape.start() + known.count()


def _leave_deeper(lists: dict[int, QTextList], level: int) -> None:
    """Forget the lists that lie deeper than a level: the next item there begins anew."""
    for deeper in [known for known in lists if known > level]:
        del lists[deeper]
