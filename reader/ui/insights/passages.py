"""The sentences that a figure stands for: a list beside the charts, and the way to each of them."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from reader.domain.annotation import Color
from reader.domain.insights import Passage
from reader.ui.articles.canvas import Canvas, shortened
from reader.ui.articles.dates import said_published
from reader.ui.articles.lines import set_lines
from reader.ui.articles.measures import GAP, MARGIN, Measures
from reader.ui.articles.painted import Index, PaintedRows, plain
from reader.ui.theme import Theme

_LINES = 4
_NOWHERE = QModelIndex()
PASSAGE = Qt.ItemDataRole.UserRole


class PassagesModel(QAbstractListModel):
    """Holds sentences; a row is one stop for a screen reader."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.passages: Sequence[Passage] = ()

    def show(self, passages: Sequence[Passage]) -> None:
        """Show other sentences."""
        self.beginResetModel()
        self.passages = passages
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of sentences."""
        return 0 if parent.isValid() else len(self.passages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a sentence as it is, its words, or what a screen reader says of it."""
        passage = self.passages[index.row()]
        if role == PASSAGE:
            return passage
        if role == Qt.ItemDataRole.DisplayRole:
            return passage.snippet.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            suggested = self.tr("suggested") if passage.pending else ""
            about = (passage.title, said_published(passage.published), suggested)
            return ", ".join(part for part in (passage.snippet.words, *about) if part)
        return None


class PassageDelegate(PaintedRows):
    """Paints a sentence with its words marked; below it the title and the date of its article."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        super().set_theme(theme)
        self._found = QTextCharFormat()
        self._found.setBackground(theme.mark(Color.YELLOW))
        self._found.setForeground(theme.color("ink"))
        self._found.setFontWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that a sentence needs, up to a few lines."""
        measures = self.measured(option)
        passage = index.data(PASSAGE)
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        lines = self._lines(passage, max(1.0, wide - 2 * MARGIN), measures, mirrored=False).count
        height = 2 * MARGIN + lines * measures.words_pitch + GAP + measures.foot_height
        return QSize(0, ceil(height))

    def paint_row(self, canvas: Canvas, index: Index, chosen: bool) -> None:
        """Paint one sentence and its foot."""
        measures = canvas.measures
        passage: Passage = index.data(PASSAGE)
        wide = max(1.0, canvas.right - MARGIN)
        lines = self._lines(passage, wide, measures, mirrored=canvas.mirrored)
        place = canvas.place(MARGIN, MARGIN, wide, 0)
        canvas.painter.setPen(canvas.look.ink)
        lines.draw(canvas.painter, place.left(), place.top())
        self._paint_foot(canvas, passage, MARGIN + lines.count * measures.words_pitch + GAP, wide)
        if not chosen:
            canvas.hairline(MARGIN)

    def _paint_foot(self, canvas: Canvas, passage: Passage, top: float, wide: float) -> None:
        measures = canvas.measures
        date = said_published(passage.published)
        if passage.pending:
            date = ", ".join(part for part in (self.tr("suggested"), date) if part)
        short, taken = shortened(date, measures.foot_metrics, wide / 2)
        place = canvas.place(canvas.right - taken, top, taken, measures.foot_height)
        canvas.say(short, place, measures.foot, canvas.look.quiet)
        room = wide - taken - 2 * GAP
        title = passage.title or self.tr("Untitled")
        short, width = shortened(title, measures.source_metrics, room)
        place = canvas.place(MARGIN, top, width, measures.foot_height)
        canvas.say(short, place, measures.source, canvas.look.muted)

    def _lines(self, passage: Passage, wide: float, measures: Measures, *, mirrored: bool) -> Any:
        return set_lines(
            passage.snippet.words,
            measures.words,
            width=wide,
            pitch=measures.words_pitch,
            most=_LINES,
            mirrored=mirrored,
            hits=passage.snippet.hits,
            look=self._found,
        )


class PassageList(QListView):
    """Sentences below each other; `opened` is a double click on one, or Enter."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages = PassagesModel(self)
        self._delegate = PassageDelegate(theme, self)
        self.setModel(self._passages)
        self.setItemDelegate(self._delegate)
        plain(self)
        self.setAccessibleName(self.tr("Sentences"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show other sentences, from the first one on."""
        self._passages.show(passages)
        self.scrollToTop()

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: sentences are not called anything."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first sentence."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._passages.rowCount():
            self.setCurrentIndex(self._passages.index(0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(PASSAGE))
