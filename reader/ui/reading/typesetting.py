"""How a page is set: the faces, sizes, distances and colours of every kind of block."""

from collections.abc import Callable
from functools import cache, cached_property
from math import ceil
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
)

from reader.domain.picture import Picture
from reader.domain.text import IN_ITEMS, Block, BlockKind, Run, RunStyle
from reader.ui.theme import Theme, sized
from reader.ui.typography import Typography

ABOVE = 48
"""What is left free over the header, in pixels."""

BELOW = 96
"""What is left free under the last line, in pixels."""

BESIDE = 28
"""What is left free at the least on both sides of the column, in pixels."""

TITLE = 1.7
SOURCE = 0.7
BYLINE = 0.77

PALE = (
    *(BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.CLOSING),
    BlockKind.IMAGE,
)
"""The kinds of blocks that are set in muted ink."""

LISTS = (BlockKind.BULLET, BlockKind.NUMBER)
"""The kinds of blocks that are items of lists."""


class _Shape(NamedTuple):
    """The look of a kind of block: sizes of type, and the space around it in lines of the body.

    Blocks of one group that follow each other have `between` between them; a
    `pitch` of 0 is that of the body.
    """

    group: str = ""
    face: str = "body"
    factor: float = 1.0
    pitch: float = 0.0
    above: float = 0.0
    between: float = 0.75
    below: float = 0.75
    left: float = 0.0
    right: float = 0.0


_SHAPES = {
    BlockKind.PARAGRAPH: _Shape(),
    BlockKind.HEADING: _Shape(pitch=1.35, above=1.3, between=0.4, below=0.4),
    BlockKind.BULLET: _Shape(group="list", between=0.3),
    BlockKind.NUMBER: _Shape(group="list", between=0.3),
    BlockKind.QUOTE: _Shape(group="quote", left=1.25, right=1.25),
    BlockKind.CAPTION: _Shape(group="caption", face="plain", factor=0.8, pitch=1.45, between=0.3),
    BlockKind.BYLINE: _Shape(group="byline", face="plain", factor=BYLINE, pitch=1.45, between=0.3),
    BlockKind.CLOSING: _Shape(group="closing", factor=0.88, above=1.1, between=0.5),
    BlockKind.CODE: _Shape(
        group="code", face="fixed", pitch=1.5, above=1.2, below=1.4, left=0.75, right=0.75
    ),
    BlockKind.IMAGE: _Shape(
        group="caption", face="plain", factor=0.8, pitch=1.45, above=0.75, between=0.3
    ),
    BlockKind.RULE: _Shape(factor=0.6, above=0.5, below=1.25),
    BlockKind.HEADER_CELL: _Shape(),
    BlockKind.CELL: _Shape(),
}
_CONTINUED = _Shape(group="list", between=0.3)
"""Paragraphs that go on with an item of a list."""

_ROLES = {
    QPalette.ColorRole.Base: "page",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Highlight: "picked",
    QPalette.ColorRole.HighlightedText: "ink",
}
_HEADINGS = {1: 1.35, 2: 1.2, 3: 1.08, 4: 1.0, 5: 0.92, 6: 0.85}
Style = tuple[QTextBlockFormat, QTextCharFormat]

Widths = Callable[[float], list[float]]
"""Returns the widths of a table's columns where they have so much room, in pixels."""


class Setting:
    """The formats of one page: a theme, the font of the window, and how words are set.

    Distances are in device-independent pixels.
    """

    def __init__(self, theme: Theme, window_font: QFont, type: Typography) -> None:  # noqa: A002
        self.theme = theme
        self.body = type.face(window_font)
        self.plain = QFont(window_font)
        self.plain.setPointSizeF(type.points)
        self._type = type
        self.column = type.column(self.body)
        self.size = float(QFontInfo(self.body).pixelSize())
        self.pitch = self.size * type.pitch
        self.indent = round(self.size * 1.5)
        self._style = cache(self._block)

    @cached_property
    def fixed(self) -> QFont:
        """The face of code."""
        face = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
        face.setPointSizeF(self._type.points * 0.88)
        return face

    def palette(self, palette: QPalette) -> QPalette:
        """Return `palette` with the colours of the page and of what is selected on it."""
        dressed = QPalette(palette)
        for role, token in _ROLES.items():
            dressed.setColor(role, self.theme.color(token))
        return dressed

    def source(self) -> Style:
        """Return how the name of the source stands over the title."""
        font = sized(self.plain, SOURCE, QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        return self._spaced(font, 1.4, 0, 0.2), self._inked(font, "muted")

    def title(self) -> Style:
        """Return how the title is set."""
        font = sized(self.body, TITLE, QFont.Weight.Bold)
        return self._spaced(font, 1.25, 0, 0.32), self._inked(font)

    def byline(self) -> Style:
        """Return how author, date and reading time are set under the title."""
        font = sized(self.plain, BYLINE)
        return self._spaced(font, 1.45, 0, 0), self._inked(font, "muted")

    def end_of_header(self) -> QTextBlockFormat:
        """Return what sets the last line of the header apart from the text."""
        apart = QTextBlockFormat()
        apart.setBottomMargin(round(1.15 * self.pitch))
        return apart

    def block(self, before: Block | None, block: Block, after: Block | None) -> Style:
        """Return how a block is set between its neighbours."""
        group = _shape(block).group
        follows, goes_on = (
            bool(group) and near is not None and _shape(near).group == group
            for near in (before, after)
        )
        return self._style(block.kind, block.level, follows=follows, goes_on=goes_on)

    def run(self, run: Run) -> QTextCharFormat:
        """Return what a run changes in the format of the words it covers."""
        changed = QTextCharFormat()
        match run.style:
            case RunStyle.STRONG:
                changed.setFontWeight(QFont.Weight.Bold)
            case RunStyle.EMPHASIS:
                changed.setFontItalic(True)
            case RunStyle.CODE:
                changed.setFontFamilies(self.fixed.families())
                changed.setFontFixedPitch(True)
            case RunStyle.LINK:
                changed = self.link(run.href)
            case RunStyle.IMAGE:
                pass
        return changed

    def link(self, href: str) -> QTextCharFormat:
        """Return what makes words a link: never by colour alone."""
        changed = QTextCharFormat()
        changed.setAnchor(True)
        changed.setAnchorHref(href)
        changed.setForeground(self.theme.color("accent"))
        changed.setFontUnderline(True)
        return changed

    def list_format(self, kind: BlockKind, level: int, start: int = 0) -> "QtGui.QTextListFormat":
        """Return how a list of that depth is set, numbered from `start`, or 0 for the beginning.

        Its marks are no part of the text. Qt's own bullets are clumsy: those are
        painted with the rest of the ink.
        """
        depth = max(level, 1)
        made = QtGui.QTextListFormat()
        styles = QtGui.QTextListFormat.Style
        if kind is BlockKind.NUMBER:
            numbers = (styles.ListDecimal, styles.ListLowerAlpha, styles.ListLowerRoman)
            made.setStyle(numbers[(depth - 1) % len(numbers)])
            made.setStart(start or 1)
        else:
            made.setStyle(styles.ListStyleUndefined)
        made.setIndent(depth)
        return made

    def cell(self, factor: float, *, header: bool) -> Style:
        """Return how the words of a cell are set, in a part of the size of the body."""
        weight = QFont.Weight.DemiBold if header else QFont.Weight.Normal
        font = sized(self.plain, factor, weight)
        return self._spaced(font, 1.4, 0, 0), self._inked(font)

    def nothing(self) -> Style:
        """Return how a block is set that holds no words and takes no room."""
        font = QFont(self.plain)
        font.setPixelSize(1)
        style = QTextBlockFormat()
        style.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return style, self._inked(font)

    def picture(self, picture: Picture, width: float) -> QSize:
        """Return the size in which a picture is shown, `width` being what there is of room."""
        part = min(1.0, max(width, 1.0) / picture.width)
        return QSize(max(1, round(picture.width * part)), max(1, round(picture.height * part)))

    @property
    def beneath_picture(self) -> int:
        """What is left free between a picture and its words."""
        return round(self.size * 0.4)

    def _block(self, kind: BlockKind, level: int, *, follows: bool, goes_on: bool) -> Style:
        shape = _shape_of(kind, level)
        font, token = getattr(self, shape.face), "muted" if kind in PALE else ""
        if kind is BlockKind.HEADING:
            font = sized(font, _HEADINGS.get(level or 2, 1.0), QFont.Weight.Bold)
        elif shape.factor != 1:
            font = sized(font, shape.factor)
        above = shape.between if follows else shape.above
        below = shape.between if goes_on else shape.below
        style = self._spaced(font, shape.pitch or self._type.pitch, above, below)
        deep = level if kind is BlockKind.QUOTE else 1
        style.setLeftMargin(round(shape.left * max(deep, 1) * self.size))
        if kind in IN_ITEMS:
            style.setIndent(level)
        style.setRightMargin(round(shape.right * self.size))
        return style, self._inked(font, token)

    def _spaced(self, font: QFont, pitch: float, above: float, below: float) -> QTextBlockFormat:
        """Return lines of `pitch` sizes of `font`, with lines of the body above and below.

        Scripts that need more height than that get it.
        """
        metrics = QFontMetricsF(font)
        natural = ceil(metrics.ascent() + metrics.descent())
        wanted = pitch * QFontInfo(font).pixelSize()
        style = QTextBlockFormat()
        if wanted < natural:
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            style.setLineHeight(100 * wanted / natural, kind.value)
        else:
            style.setLineHeight(wanted, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        style.setTopMargin(round(above * self.pitch))
        style.setBottomMargin(round(below * self.pitch))
        return style

    def _inked(self, font: QFont, token: str = "") -> QTextCharFormat:
        """Return a format that names its font in full, and its ink where it is not the page's."""
        inked = QTextCharFormat()
        inked.setFont(font)
        if token:
            inked.setForeground(self.theme.color(token))
        return inked


def _shape(block: Block) -> _Shape:
    return _shape_of(block.kind, block.level)


def _shape_of(kind: BlockKind, level: int) -> _Shape:
    return _CONTINUED if kind is BlockKind.PARAGRAPH and level else _SHAPES[kind]
