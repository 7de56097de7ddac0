"""The sheet of keys: everything that can be done without the mouse, at one look."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import sized

_WORDS = 32
"""Characters of what a key does for which a column should have room."""

Section = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and for each of its keys what the key does."""


_BAR = 16
"""Room for the scroll bar, in device-independent pixels."""


class KeysSheet(QDialog):
    """Shows keys as caps, in two columns if there is room; goes with Esc, `?` or Enter."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        keys = (key for _, lines in sections for key, _ in lines)
        self._widest = 16 + max(map(self.fontMetrics().horizontalAdvance, keys), default=0)
        room = self.screen().availableSize() * 0.9
        line = self._widest + _WORDS * self.fontMetrics().averageCharWidth()
        page = self._page(_halves(sections) if 2 * line < room.width() else (sections,))
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setAccessibleName(self.tr("Keys and what they do"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        area.setFocus()
        wanted = page.sizeHint()
        self.setMinimumWidth(min(wanted.width() + _BAR, room.width()))
        self.resize(wanted.expandedTo(self.minimumSize()).boundedTo(room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it, and with Enter; Esc closes every dialog."""
        if event.text() == "?" or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _page(self, parts: Sequence[Sequence[Section]]) -> QFrame:
        """Set parts of the sheet side by side."""
        page = QFrame(self)
        page.setProperty("surface", "side")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(28, 24, 28, 24)
        columns.setSpacing(48)
        for part in parts:
            columns.addLayout(self._column(part), 1)
        return page

    def _column(self, sections: Sequence[Section]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(20)
        for title, keys in sections:
            column.addLayout(self._section(title, keys))
        column.addStretch(1)
        return column

    def _section(self, title: str, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, self._widest)
        grid.setColumnStretch(1, 1)
        heading = QLabel(title, self)
        heading.setProperty("tone", "muted")
        heading.setFont(sized(self.font(), 0.92, QFont.Weight.DemiBold))
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (written, what) in enumerate(keys, start=1):
            grid.addLayout(self._caps(written), row, 0)
            told = QLabel(what, self)
            told.setWordWrap(True)
            told.setAccessibleName(f"{written}: {what}")
            grid.addWidget(told, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid

    def _caps(self, written: str) -> QHBoxLayout:
        """Set keys as caps; those that do the same are parted by " / "."""
        row = QHBoxLayout()
        row.setSpacing(4)
        for key in written.split(" / "):
            cap = QLabel(key, self)
            cap.setTextFormat(Qt.TextFormat.PlainText)
            cap.setProperty("chip", True)
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return row


def _halves(sections: Sequence[Section]) -> tuple[Sequence[Section], Sequence[Section]]:
    """Divide the sections where the two columns come out most alike in length."""
    lengths = [len(keys) + 2 for _, keys in sections]
    places = range(len(sections) + 1)
    best = min(places, key=lambda n: abs(sum(lengths[:n]) - sum(lengths[n:])), default=0)
    return sections[:best], sections[best:]
