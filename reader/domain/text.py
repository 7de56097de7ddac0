"""The words of an article: blocks and runs over one plain text."""

import json
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from reader.domain.ids import Digest

BLOCK_BREAK = "\n"
"""Stands between two blocks, and nowhere else."""

LINE_BREAK = "\u2028"
"""Stands where a line is broken inside a block."""

BLANK = "\u00a0"
"""The words of a block that has none: an empty cell, or a rule."""


class _Ends(NamedTuple):
    start: int
    stop: int


class Span(_Ends):
    """A stretch of text from `start` up to but not including `stop`.

    Positions count Unicode code points, as Python does. Qt counts UTF-16 code
    units instead; `reader.ui.qt` converts at the border, so that nothing below
    the window ever has to know.
    """

    __slots__ = ()

    def __new__(cls, start: int, stop: int) -> "Span":
        """Make a span; raises `ValueError` where there is nothing between its ends."""
        if not 0 <= start < stop:
            raise ValueError(f"not a stretch of text: {start}..{stop}")
        return super().__new__(cls, start, stop)

    def of(self, plain: str) -> str:
        """Return the part of `plain` that this span covers."""
        return plain[self.start : self.stop]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.stop and other.start < self.stop

    def contains(self, other: "Span") -> bool:
        """Tell whether the other lies wholly inside this one."""
        return self.start <= other.start and other.stop <= self.stop


class BlockKind(StrEnum):
    """What a block is, and so how it is set on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    CAPTION = "caption"
    BYLINE = "byline"
    CLOSING = "closing"
    CODE = "code"
    IMAGE = "image"
    RULE = "rule"
    HEADER_CELL = "header cell"
    CELL = "cell"


CELLS = (BlockKind.HEADER_CELL, BlockKind.CELL)
"""The kinds of blocks that are cells of tables."""

IN_ITEMS = (BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.IMAGE)
"""The kinds of blocks that may go on with an item of a list: their level is how deep it lies."""


class Block(NamedTuple):
    """A paragraph, a heading, a list item: a line of its own in the plain text.

    `level` is the depth: 1 to 6 for a heading, 1 and up for items of lists and
    for quotes; for cells it is the column, the first one being 1; for
    paragraphs, pictures and code that belong to an item of a list it is the depth of
    the item; else it is 0. `number` is what a numbered item is counted as, where
    the source says it.

    The words of a picture stand for it; a run over them says which it is.
    """

    kind: BlockKind
    start: int
    stop: int
    level: int = 0
    number: int = 0

    @property
    def span(self) -> Span:
        """The stretch of plain text that the block covers."""
        return Span(self.start, self.stop)


class RunStyle(StrEnum):
    """How a stretch of words inside a block is set."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    IMAGE = "image"


class Run(NamedTuple):
    """A stretch inside one block that is set differently; runs may nest.

    `href` is where a link leads, and of a picture the digest.
    """

    style: RunStyle
    start: int
    stop: int
    href: str = ""


class _Words(NamedTuple):
    plain: str
    blocks: tuple[Block, ...]
    runs: tuple[Run, ...] = ()


class Text(_Words):
    """The words of an article, never edited and named by what they say.

    `plain` holds the blocks in order with one `BLOCK_BREAK` between two of
    them; every block holds at least one code point and no block break.
    """

    __slots__ = ()

    def __new__(cls, plain: str, blocks: tuple[Block, ...], runs: tuple[Run, ...] = ()) -> "Text":
        """Make a text; raises `ValueError` where its blocks do not fit its words."""
        position = 0
        for block in blocks:
            if block.start != position or BLOCK_BREAK in block.span.of(plain):
                raise ValueError(f"blocks and text disagree at {position}")
            position = block.stop + 1
        if not blocks or position != len(plain) + 1:
            raise ValueError("the blocks do not cover the text")
        return super().__new__(cls, plain, blocks, runs)

    @classmethod
    def of(cls, pieces: Iterable[tuple[BlockKind, int, str]], runs: Iterable[Run] = ()) -> "Text":
        """Join pieces (kind, level, words) into a text.

        Words that hold a block break are a mistake and raise `ValueError`;
        empty pieces are passed over. `runs` count in the joined text.
        """
        blocks: list[Block] = []
        words: list[str] = []
        position = 0
        for kind, level, piece in pieces:
            if piece:
                blocks.append(Block(kind, position, position + len(piece), level))
                words.append(piece)
                position += len(piece) + 1
        return cls(BLOCK_BREAK.join(words), tuple(blocks), tuple(runs))

    @property
    def digest(self) -> Digest:
        """The SHA-256 of the words and of how they are set."""
        return digest_of(json.dumps([self.plain, self.markup()], ensure_ascii=False))

    def markup(self) -> list[list[list[str | int]]]:
        """Return blocks and runs as plain lists, in the form that is stored."""
        return [
            [
                [str(b.kind), b.start, b.stop, b.level, *([b.number] if b.number else [])]
                for b in self.blocks
            ],
            [[str(r.style), r.start, r.stop, r.href] for r in self.runs],
        ]

    @classmethod
    def from_markup(cls, plain: str, markup: list[list[list[str | int]]]) -> "Text":
        """Put together again what `markup` took apart."""
        blocks, runs = markup
        return cls(
            plain,
            tuple(Block(BlockKind(str(kind)), *map(int, rest)) for kind, *rest in blocks),
            tuple(Run(RunStyle(str(s)), int(a), int(b), str(href)) for s, a, b, href in runs),
        )

    def paragraphs(self) -> Iterator[tuple[Block, str]]:
        """Go through the blocks with their words."""
        for block in self.blocks:
            yield block, block.span.of(self.plain)

    def pictures(self) -> tuple[Digest, ...]:
        """Return which stored pictures the text shows, each once, in order."""
        shown = (Digest(run.href) for run in self.runs if run.style is RunStyle.IMAGE)
        return tuple(dict.fromkeys(shown))

    @property
    def words(self) -> int:
        """The number of words; a Chinese or Japanese character counts as one."""
        return count_words(self.plain)


def digest_of(content: str) -> Digest:
    """Return the SHA-256 of `content` in UTF-8 as hexadecimal digits."""
    from hashlib import sha256  # noqa: PLC0415 - costs 4 ms, and reading needs none

    return Digest(sha256(content.encode()).hexdigest())


_FIRST_IDEOGRAPH = "\u3040"


def count_words(plain: str) -> int:
    """Count words between white space, and each ideograph or kana by itself."""
    if plain and max(plain) >= _FIRST_IDEOGRAPH:
        plain = "".join(f" {c} " if is_ideograph(c) else c for c in plain)
    return sum(1 for word in plain.split() if word.isalnum() or any(map(str.isalnum, word)))


def is_ideograph(character: str) -> bool:
    """Tell whether a character belongs to a script written without spaces.

    Blocks from the Unicode standard: kana and CJK ideographs with their
    extensions and compatibility forms.
    """
    point = ord(character)
    return (
        0x3040 <= point <= 0x30FF
        or 0x3400 <= point <= 0x4DBF
        or 0x4E00 <= point <= 0x9FFF
        or 0xF900 <= point <= 0xFAFF
        or 0x20000 <= point <= 0x3FFFF
    )
