"""The list of companions: a dot, a name, how often together, and the lift."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.ids import EntityId
from reader.domain.insights import Within
from reader.domain.knowing import Companion
from reader.ui.articles.canvas import Canvas, shortened
from reader.ui.articles.measures import GAP, MARGIN
from reader.ui.articles.painted import Index, PaintedRows
from reader.ui.knowing.lists import PageList
from reader.ui.qt import tip
from reader.ui.theme import Theme
from reader.ui.type_names import type_names

_COMPANION = Qt.ItemDataRole.UserRole + 1
_PAD = 6
_NOWHERE = QModelIndex()


class CompanionsModel(QAbstractListModel):
    """Holds companions; a row is one stop for a screen reader."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.companions: Sequence[Companion] = ()
        self.within = Within.PARAGRAPH
        self._types = type_names()

    def show(self, companions: Sequence[Companion], within: Within) -> None:
        """Show other companions."""
        self.beginResetModel()
        self.companions, self.within = companions, within
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of companions."""
        return 0 if parent.isValid() else len(self.companions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a companion as it is, its name, or what is said of it."""
        if not 0 <= index.row() < len(self.companions):
            return None
        one = self.companions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.name
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self.told(one))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.told(one)
            case _ if role == _COMPANION:
                return one
        return None

    def told(self, one: Companion) -> str:
        """Return a companion as a line of words."""
        times = {
            Within.PARAGRAPH: self.tr("in %Ln paragraph(s) together", None, one.times),
            Within.ARTICLE: self.tr("in %Ln article(s) together", None, one.times),
        }[self.within]
        lift = self.tr("{lift} times as often as by chance").format(lift=lift_words(one.lift))
        return ", ".join((one.name, self._types[one.type], times, lift))


class _CompanionDelegate(PaintedRows):
    """Paints a companion in columns that stand below the heads of the list."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.edges = (MARGIN, 6 * MARGIN)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of any row: all are as high."""
        return QSize(0, round(self.measured(option).words_pitch + 2 * _PAD))

    def paint_row(self, canvas: Canvas, index: Index, _chosen: bool) -> None:
        """Paint one companion."""
        one = index.data(_COMPANION)
        if isinstance(one, Companion):
            self._paint_columns(canvas, one)

    def _paint_columns(self, canvas: Canvas, one: Companion) -> None:
        measures, look, high = canvas.measures, canvas.look, canvas.row.height()
        column = measures.foot_metrics.averageCharWidth() * 9
        edge = canvas.row.width()
        for words, room in zip(
            (lift_words(one.lift), QLocale().toString(one.times)), self.edges, strict=True
        ):
            edge = canvas.row.width() - room
            short, taken = shortened(words, measures.foot_metrics, column)
            canvas.say(short, canvas.place(edge - taken, 0, taken, high), measures.foot, look.muted)
        edge -= column
        dot = measures.dot
        canvas.fill(
            canvas.place(MARGIN, (high - dot) / 2, dot, dot), self._theme.entity(one.type), dot
        )
        left = MARGIN + dot + GAP
        short, _ = shortened(one.name, measures.source_metrics, edge - left)
        canvas.say(short, canvas.place(left, 0, edge - left, high), QFont(measures.words), look.ink)


class CompanionList(PageList):
    """Companions; `opened` or a click wants the sentences, `entered` the page of one."""

    entered = Signal(object)
    resized = Signal()
    """The lines have got another width."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._companions = CompanionsModel(self)
        self._paints = _CompanionDelegate(theme, self)
        self.setModel(self._companions)
        self.setItemDelegate(self._paints)
        self.setAccessibleName(self.tr("Mentioned together with it"))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self._paints.set_theme(theme)
        self.viewport().update()

    def set_edges(self, lift: int, times: int) -> None:
        """Let the numbers end so far from the end of the lines."""
        self._paints.edges = (lift, times)
        self.viewport().update()

    def show_companions(self, companions: Sequence[Companion], within: Within) -> None:
        """Show other companions."""
        self._companions.show(companions, within)

    def at(self, index: QModelIndex) -> Companion | None:
        """Return the companion of a row."""
        found = index.data(_COMPANION) if index.isValid() else None
        return found if isinstance(found, Companion) else None

    def current(self) -> Companion | None:
        """Return the companion that the keys are on."""
        return self.at(self.currentIndex())

    def go_to(self, entity: EntityId | None) -> None:
        """Make a companion the current one, if it is shown."""
        for row, one in enumerate(self._companions.companions):
            if one.id == entity:
                self.setCurrentIndex(self._companions.index(row))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the new width, also where only a scroll bar has come or gone."""
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Claim the key that goes to a page, which the window has for the mark in focus."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _goes_to_page(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page of a companion with Shift+Enter; else as in any list."""
        current = self.current()
        if current is not None and _goes_to_page(event):
            self.entered.emit(current)
        else:
            super().keyPressEvent(event)


def _goes_to_page(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def lift_words(lift: float) -> str:
    """Return a lift as people read it: `×3.4`, or `×120`."""
    return f"×{QLocale().toString(lift, 'f', 1 if lift < 10 else 0)}"
