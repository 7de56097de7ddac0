"""Both sides of an item as a table: beside each other, or where it is narrow one below another."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.ui.joining.fields import Cell, Row, Sheet
from reader.ui.theme import Theme

_NARROW = 560
"""Pixels below which the sides stand one below another."""


class SidesView(QTextBrowser):
    """Shows a sheet. Words that are gone are struck through, words that are new are underlined.

    Nothing in it is a link, and nothing is ever fetched: all words are escaped.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = Sheet((), ())
        self._heads: Mapping[str, str] = {}
        self._narrow = False
        self.setProperty("surface", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Both sides"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._write()

    def show_sheet(self, sheet: Sheet, heads: Mapping[str, str]) -> None:
        """Show a sheet; `heads` say what its sides are called."""
        self._sheet, self._heads = sheet, heads
        self._write()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the sides beside each other, or one below another."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._write()

    def _write(self) -> None:
        rows = self._below() if self._narrow else self._beside()
        self.setHtml(f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>')

    def _beside(self) -> list[str]:
        sides = self._sheet.sides
        wide = 100 // max(1, len(sides))
        name = "padding: 3px 14px 5px 0; white-space: pre"
        heads = "".join(
            f'<td width="{wide}%" style="padding: 0 14px 6px 0">{self._head(s)}</td>' for s in sides
        )
        rows = [f"<tr><td></td>{heads}</tr>"] if sides else []
        for row in self._sheet.rows:
            cells = "".join(
                f'<td {_span(row, sides)} style="padding: 3px 14px 5px 0">'
                f"{self._cell(cell, row)}</td>"
                for cell in row.cells
            )
            rows.append(f'<tr><td style="{name}">{self._muted(row.name)}</td>{cells}</tr>')
        return rows

    def _below(self) -> list[str]:
        rows = []
        for row in self._sheet.rows:
            rows.append(f'<tr><td style="padding-top: 4px">{self._muted(row.name)}</td></tr>')
            named = self._sheet.sides if len(row.cells) == len(self._sheet.sides) else ("",)
            for side, cell in zip(named, row.cells, strict=False):
                head = f"{self._head(side)}<br>" if len(row.cells) > 1 else ""
                rows.append(
                    f'<tr><td style="padding: 2px 0 6px 0">{head}{self._cell(cell, row)}</td></tr>'
                )
        return rows

    def _head(self, side: str) -> str:
        return f'<b style="color:{self._theme.tokens["ink"]}">{escape(self._heads[side])}</b>'

    def _muted(self, words: str) -> str:
        return f'<span style="color:{self._theme.tokens["muted"]}">{escape(words)}</span>'

    def _cell(self, cell: Cell, row: Row) -> str:
        tokens = self._theme.tokens
        if not any(piece.words for piece in cell):
            return f'<span style="color:{tokens["faint"]}">–</span>'
        alike = len(row.cells) == 1 and len(self._sheet.sides) > 1
        parts = []
        for piece in cell:
            words = escape(piece.words).replace("\n", "<br>")
            tone = (
                "danger" if piece.gone else "accent" if piece.come else "muted" if alike else "ink"
            )
            if piece.gone or piece.come:
                tag = "s" if piece.gone else "u"
                words = f"<{tag}>{words}</{tag}>"
            parts.append(f'<span style="color:{tokens[tone]}">{words}</span>')
        return "".join(parts)


def _span(row: Row, sides: tuple[str, ...]) -> str:
    return f'colspan="{len(sides)}"' if len(row.cells) == 1 and len(sides) > 1 else ""
