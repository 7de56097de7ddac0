"""HTML into our blocks and runs: words and how they are set, and nothing that acts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from reader.domain.text import LINE_BREAK, BlockKind, Run, RunStyle, Text

_STYLES = {
    "strong": RunStyle.STRONG,
    "b": RunStyle.STRONG,
    "em": RunStyle.EMPHASIS,
    "i": RunStyle.EMPHASIS,
    "cite": RunStyle.EMPHASIS,
    "code": RunStyle.CODE,
    "kbd": RunStyle.CODE,
    "samp": RunStyle.CODE,
    "a": RunStyle.LINK,
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = {"ul": BlockKind.BULLET, "ol": BlockKind.NUMBER}
_PARTS = ("div", "section", "article", "header", "footer", "main", "aside", "address", "form")
_TABLES = ("table", "caption", "thead", "tbody", "tfoot", "tr")
_OTHERS = ("p", "li", "blockquote", "pre", "figure", "figcaption", "dl", "dt", "dd", "hr")
_BREAKING = frozenset((*_PARTS, *_TABLES, *_OTHERS, *_LISTS, *_HEADINGS))
"""Tags that begin a block, and whose ends end one."""

_HIDDEN = frozenset(("script", "style"))
_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_LINE_END = re.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
_DEEPEST = 32
"""Runs within each other that are kept."""
_TRIMMED = f" {LINE_BREAK}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A block by itself; its runs count from its own first code point."""

    kind: BlockKind
    level: int
    words: str
    runs: tuple[Run, ...] = ()


def pieces_of(html: str) -> list[Piece]:
    """Return the blocks of a piece of HTML, however badly formed; there may be none."""
    parser = _Parser()
    # What stands between these would be taken for SGML, which the parser refuses.
    parser.feed(html.replace("<![", "&lt;!["))
    parser.close()
    parser.end_block()
    return parser.pieces


def join(pieces: Iterable[Piece]) -> Text:
    """Put pieces together as a text; raises `ValueError` where there are none."""
    kept = [piece for piece in pieces if piece.words]
    runs: list[Run] = []
    position = 0
    for piece in kept:
        runs += (
            replace(run, start=run.start + position, stop=run.stop + position) for run in piece.runs
        )
        position += len(piece.words) + 1
    return Text.of([(piece.kind, piece.level, piece.words) for piece in kept], runs)


class _Parser(HTMLParser):
    """Collects pieces; a block ends where another begins or ends, or where all ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self._words: list[str] = []
        self._length = 0
        self._runs: list[Run] = []
        self._open: list[tuple[str, RunStyle, int, str]] = []
        self._lists: list[BlockKind] = []
        self._item_begins = False
        self._heading = 0
        self._quotes = 0
        self._preformatted = 0
        self._captions: list[str] = []
        self._in_caption = False
        self._cells = 0
        self._hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block or a run, or take in what a tag without content stands for."""
        if tag in _HIDDEN:
            self._hidden = True
        elif tag == "br":
            self._add(LINE_BREAK)
        elif tag == "img":
            self._captions.append(_SPACE.sub(" ", dict(attrs).get("alt") or "").strip())
        elif tag in _STYLES:
            self._begin_run(tag, (dict(attrs).get("href") or "").strip())
        elif tag in ("td", "th"):
            self._cells += 1
            if self._cells > 1:
                self._add(" | ")
        elif tag in _BREAKING:
            self._begin_block(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a block or a run; an end without a beginning changes nothing."""
        if tag in _HIDDEN:
            self._hidden = False
        elif tag in _STYLES:
            self._end_run(tag)
        elif tag in _BREAKING:
            self.end_block()
            if tag in _LISTS:
                del self._lists[-1:]
            elif tag == "blockquote":
                self._quotes = max(0, self._quotes - 1)
            elif tag == "pre":
                self._preformatted = max(0, self._preformatted - 1)

    def handle_data(self, data: str) -> None:
        """Take in words: as they are in preformatted text, else with single spaces."""
        if self._hidden:
            return
        if self._preformatted:
            self._add(_LINE_END.sub(LINE_BREAK, data))
        else:
            self._add(_SPACE.sub(" ", data))

    def end_block(self) -> None:
        """Make a piece of the words so far, and captions of the pictures among them."""
        words = "".join(self._words)
        stop = len(words.rstrip(_TRIMMED))
        if stop:
            open_runs = (Run(style, at, stop, href) for _, style, at, href in self._open)
            runs = tuple(
                replace(run, stop=min(run.stop, stop))
                for run in (*self._runs, *open_runs)
                if run.start < min(run.stop, stop)
            )
            in_order = tuple(sorted(runs, key=lambda run: (run.start, -run.stop)))
            self.pieces.append(Piece(*self._kind(), words[:stop], in_order))
            self._item_begins = False
        self.pieces += (Piece(BlockKind.CAPTION, 0, alt) for alt in self._captions if alt)
        self._words, self._length, self._runs, self._captions = [], 0, [], []
        self._open = [(tag, style, 0, href) for tag, style, _, href in self._open]
        self._heading = self._cells = 0
        self._in_caption = False

    def _begin_block(self, tag: str) -> None:
        self.end_block()
        self._heading = _HEADINGS.get(tag, 0)
        self._in_caption = tag == "figcaption"
        if tag in _LISTS:
            self._lists.append(_LISTS[tag])
        elif tag == "li":
            self._item_begins = True
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._preformatted += 1

    def _begin_run(self, tag: str, href: str) -> None:
        leads_nowhere = tag == "a" and not _WEB.match(href)
        says_nothing = bool(self._preformatted) and _STYLES[tag] is RunStyle.CODE
        if len(self._open) < _DEEPEST and not leads_nowhere and not says_nothing:
            self._open.append((tag, _STYLES[tag], self._length, href))

    def _end_run(self, tag: str) -> None:
        """End the innermost run that this tag began."""
        for number in range(len(self._open) - 1, -1, -1):
            opened, style, start, href = self._open[number]
            if opened == tag:
                del self._open[number]
                self._runs.append(Run(style, start, self._length, href))
                return

    def _add(self, words: str) -> None:
        """Append words without a second space, and without one at the beginning."""
        if not self._preformatted:
            last = self._words[-1][-1] if self._words else " "
            if last in _TRIMMED:
                words = words.lstrip(" ")
            if words == LINE_BREAK and not self._words:
                return
        if words:
            self._words.append(words)
            self._length += len(words)

    def _kind(self) -> tuple[BlockKind, int]:
        if self._preformatted:
            return BlockKind.CODE, 0
        if self._heading:
            return BlockKind.HEADING, self._heading
        if self._in_caption:
            return BlockKind.CAPTION, 0
        if self._lists and self._item_begins:
            return self._lists[-1], len(self._lists)
        if self._quotes:
            return BlockKind.QUOTE, self._quotes
        return BlockKind.PARAGRAPH, 0
