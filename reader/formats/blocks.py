"""HTML into our blocks and runs: words and how they are set, and nothing that acts."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import urljoin

from reader.domain.text import BLANK, IN_ITEMS, LINE_BREAK, BlockKind, Run, RunStyle
from reader.formats.picture_tags import address_of, is_character, is_decoration, name_of
from reader.formats.pictures import PictureFinder, is_on_the_web
from reader.formats.pieces import Piece, picture, tell_once, without_idle_rules
from reader.formats.table_cells import Cell, Table
from reader.formats.tags import BREAKING, CELLS, GROUPS, HEADINGS, HIDDEN, LISTS, STYLES, TABLES

_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_SOFT_HYPHEN = "\u00ad"
"""Where a page lets a word be broken: no letter, and nobody who looks for the word writes it."""
_LINE_END = re.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
_DEEPEST = 32
"""Runs within each other, and tables within each other, that are kept."""
_TRIMMED = f" {LINE_BREAK}"

Attributes = list[tuple[str, str | None]]


def pieces_of(html: str, pictures: PictureFinder | None = None, base: str = "") -> list[Piece]:
    """Return the blocks of a piece of HTML, however badly formed; there may be none.

    Pictures are taken by `pictures`, by default only those that stand in the
    HTML itself; addresses without a host are taken to lie at `base`.
    """
    parser = _Parser(pictures or PictureFinder(), base)
    # What stands between these would be taken for SGML, which the parser refuses.
    parser.feed(html.replace("<![", "&lt;!["))
    parser.close()
    return without_idle_rules(parser.end())


class _Parser(HTMLParser):
    """Collects pieces; a block ends where another begins or ends, or where all ends."""

    def __init__(self, pictures: PictureFinder, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self._finder = pictures
        self._base = base
        self._pieces: list[Piece] = []
        self._tables: list[Table] = []
        self._figures: list[tuple[list[Piece], int]] = []
        self._words: list[str] = []
        self._length = 0
        self._runs: list[Run] = []
        self._open: list[tuple[str, RunStyle, int, str]] = []
        self._lists: list[BlockKind] = []
        self._item_begins = False
        self._number = 0
        self._heading = 0
        self._quotes = 0
        self._bylines = 0
        self._preformatted = 0
        self._pictures: list[Piece] = []
        self._in_caption = False
        self._in_definition = False
        self._hidden = False

    def end(self) -> list[Piece]:
        """End all that is open, and return the pieces."""
        self._end_block()
        while self._tables:
            self._end_table()
        return self._pieces

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Begin a block or a run, or take in what a tag without content stands for."""
        if tag in HIDDEN:
            self._hidden = True
        elif tag == "br":
            self._add(LINE_BREAK)
        elif tag == "img":
            self._take_picture({name: value or "" for name, value in attrs})
        elif tag in TABLES:
            self._begin_in_table(tag, {name: value or "" for name, value in attrs})
        elif tag in BREAKING:
            self._begin_block(tag, attrs)
        if tag in STYLES:
            self._begin_run(tag, (dict(attrs).get("href") or "").strip())

    def handle_endtag(self, tag: str) -> None:
        """End a block or a run; an end without a beginning changes nothing."""
        if tag in HIDDEN:
            self._hidden = False
        if tag in STYLES:
            self._end_run(tag)
        if tag == "table":
            self._end_block()
            self._end_table()
        elif tag in TABLES:
            self._end_block()
            if tag in GROUPS and self._tables:
                self._tables[-1].in_head = False
        elif tag in BREAKING:
            self._end_block()
            self._leave(tag)

    def handle_data(self, data: str) -> None:
        """Take in words: as they are in preformatted text, else with single spaces."""
        if self._hidden:
            return
        if self._preformatted:
            self._add(_LINE_END.sub(LINE_BREAK, data))
        else:
            self._add(_SPACE.sub(" ", data.replace(_SOFT_HYPHEN, "")))

    def _target(self) -> list[Piece]:
        """Return where pieces go: into the cell that is open, else to the others."""
        if self._tables:
            cell = self._tables[-1].cell()
            return cell.pieces if cell is not None else self._tables[-1].captions
        return self._pieces

    def _end_block(self) -> None:
        """Make a piece of the words so far, and let the pictures among them follow."""
        words = "".join(self._words)
        stop = len(words.rstrip(_TRIMMED))
        target = self._target()
        if stop:
            open_runs = (Run(style, at, stop, href) for _, style, at, href in self._open)
            runs = tuple(
                run._replace(stop=min(run.stop, stop))
                for run in (*self._runs, *open_runs)
                if run.start < min(run.stop, stop)
            )
            in_order = tuple(sorted(runs, key=lambda run: (run.start, -run.stop)))
            kind, level = self._kind()
            number = self._number if kind is BlockKind.NUMBER else 0
            target.append(Piece(kind, level, words[:stop], in_order, number))
            self._item_begins, self._number = False, 0
        target += self._pictures
        self._words, self._length, self._runs, self._pictures = [], 0, [], []
        self._open = [(tag, style, 0, href) for tag, style, _, href in self._open]
        self._heading = 0
        self._in_caption = self._in_definition = False

    def _begin_block(self, tag: str, attrs: Attributes) -> None:
        self._end_block()
        self._heading = HEADINGS.get(tag, 0)
        self._in_caption = tag in {"figcaption", "caption"}
        self._in_definition = tag == "dd"
        if tag in LISTS:
            self._lists.append(LISTS[tag])
            self._number = self._first_number(tag, attrs)
        elif tag == "li":
            self._item_begins = True
            self._number = _whole(dict(attrs).get("value")) or self._number
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "address":
            self._bylines += 1
        elif tag == "pre":
            self._preformatted += 1
        elif tag == "figure":
            target = self._target()
            self._figures.append((target, len(target)))
        elif tag == "hr":
            self._target().append(Piece(BlockKind.RULE, 0, BLANK))

    def _leave(self, tag: str) -> None:
        if tag in LISTS:
            del self._lists[-1:]
        elif tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        elif tag == "address":
            self._bylines = max(0, self._bylines - 1)
        elif tag == "pre":
            self._preformatted = max(0, self._preformatted - 1)
        elif tag == "figure" and self._figures:
            tell_once(*self._figures.pop())

    def _first_number(self, tag: str, attrs: Attributes) -> int:
        """Return what the first item is counted as, 0 where that goes without saying."""
        start = _whole(dict(attrs).get("start")) if tag == "ol" else 0
        above = self._target()[-1:]
        in_list = any(p.level > 0 and p.kind in (*LISTS.values(), *IN_ITEMS) for p in above)
        return start or (1 if tag == "ol" and in_list else 0)

    def _begin_in_table(self, tag: str, attrs: dict[str, str]) -> None:
        self._end_block()
        if tag == "table":
            if self._tables:
                cell = self._tables[-1].cell()
                if cell is not None:
                    cell.holds_table = True
            if len(self._tables) < _DEEPEST:
                arranges = attrs.get("role", "").lower() in {"presentation", "none"}
                self._tables.append(Table(arranges))
        elif self._tables:
            table = self._tables[-1]
            if tag in CELLS:
                wide, high = (_whole(attrs.get(name, "1")) for name in ("colspan", "rowspan"))
                table.begin_cell(Cell(tag == "th" or table.in_head, wide or 1, high))
            elif tag == "tr":
                table.begin_row()
            else:
                table.in_head = tag == "thead"

    def _end_table(self) -> None:
        if self._tables:
            pieces = self._tables.pop().pieces()
            self._target().extend(pieces)

    def _take_picture(self, attrs: dict[str, str]) -> None:
        """Take a picture, or the words it stands for where it is a character drawn as one."""
        alt = _SPACE.sub(" ", attrs.get("alt", "")).strip()
        if is_character(alt, attrs):
            self._add(alt)
            return
        address = address_of(attrs)
        if (not address and not alt) or is_decoration(attrs):
            return
        digest = self._finder.take(address) if address else None
        whole = address if is_on_the_web(address) else urljoin(self._base, address)
        links = [href for _, style, _, href in self._open if style is RunStyle.LINK]
        href = next(iter(links), "" if digest or not _WEB.match(whole) else whole)
        words = alt or name_of(address)
        runs = (Run(RunStyle.LINK, 0, len(words), href),) if href else ()
        piece = picture(words, digest or "", runs, len(self._lists))
        self._pictures.append(replace(piece, stands_in=not alt))

    def _begin_run(self, tag: str, href: str) -> None:
        if tag == "a" and href and self._base and not _WEB.match(href) and href[0] != "#":
            href = urljoin(self._base, href)
        leads_nowhere = tag == "a" and not _WEB.match(href)
        says_nothing = bool(self._preformatted) and STYLES[tag] is RunStyle.CODE
        if len(self._open) < _DEEPEST and not leads_nowhere and not says_nothing:
            self._open.append((tag, STYLES[tag], self._length, href))

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
        deep = len(self._lists)
        if self._preformatted:
            return BlockKind.CODE, deep
        if self._heading:
            return BlockKind.HEADING, self._heading
        if self._in_caption or self._bylines:
            return BlockKind.CAPTION if self._in_caption else BlockKind.BYLINE, 0
        if self._lists and self._item_begins:
            return self._lists[-1], deep
        if self._quotes:
            return BlockKind.QUOTE, self._quotes
        return BlockKind.PARAGRAPH, deep + self._in_definition


def _whole(number: str | None) -> int:
    """Return a whole number from an attribute, 0 where it is none."""
    return int(number) if number and number.isascii() and number.isdigit() else 0
