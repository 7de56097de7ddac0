"""How wide the columns of a table are: no word is broken, and no more room taken than needed."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from reader.domain.tables import Grid
from reader.domain.text import BlockKind, RunStyle, Text

_MEASURED = 3
"""Words and cells that are measured in each column: the longest by their characters."""

_LONGEST = 24
"""Characters beyond which a word, such as an address, may be broken."""


class Columns(NamedTuple):
    """The least and the most that each column of a table can make use of, in pixels."""

    least: tuple[float, ...]
    most: tuple[float, ...]

    def widths(self, room: float) -> list[float]:
        """Return widths that share `room` where it is enough, in proportion to what is wanted."""
        if sum(self.most) <= room:
            return list(self.most)
        spare = room - sum(self.least)
        if spare <= 0:
            return list(self.least)
        wanted = [most - least for least, most in zip(self.least, self.most, strict=True)]
        share = spare / sum(wanted)
        return [least + share * want for least, want in zip(self.least, wanted, strict=True)]


def measure(
    text: Text, grid: Grid, fonts: dict[BlockKind, QFont], paddings: Sequence[float], ease: float
) -> Columns:
    """Measure the columns of a grid, each with the padding on both sides of its words.

    Cells in which anything is code are measured in the font for that.
    No column is made narrower than `ease` if it could use that room.
    """
    words: list[dict[BlockKind, set[str]]] = [{} for _ in paddings]
    lines: list[dict[BlockKind, set[str]]] = [{} for _ in paddings]
    code = sorted(run.start for run in text.runs if run.style is RunStyle.CODE)
    for number, _, column in grid.cells():
        block = text.blocks[number]
        said = text.plain[block.start : block.stop]
        at = bisect_left(code, block.start)
        kind = BlockKind.CODE if at < len(code) and code[at] < block.stop else block.kind
        words[column].setdefault(kind, set()).update(said.split())
        lines[column].setdefault(kind, set()).update(said.splitlines())
    metrics = {kind: QFontMetricsF(font) for kind, font in fonts.items()}
    least, most = (
        tuple(
            max((_widest(metrics[kind], found, limit) for kind, found in each.items()), default=0)
            + padding
            for each, padding in zip(of, paddings, strict=True)
        )
        for of, limit in ((words, _LONGEST), (lines, 0))
    )
    most = tuple(map(max, zip(least, most, strict=True)))
    eased = (max(each, min(ease, wanted)) for each, wanted in zip(least, most, strict=True))
    return Columns(tuple(eased), most)


def _widest(metrics: QFontMetricsF, found: set[str], limit: int) -> float:
    longest = sorted(found, key=len)[-_MEASURED:]
    return max(
        (metrics.horizontalAdvance(words[:limit] if limit else words) for words in longest),
        default=0.0,
    )
