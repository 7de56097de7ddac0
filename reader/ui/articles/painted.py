"""A painter of rows in the manner of the article list: their ground, and the ring of the focus."""

from abc import abstractmethod

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.articles.canvas import Canvas, Look
from reader.ui.articles.measures import MARGIN, Measures
from reader.ui.qt import fill
from reader.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class PaintedRows(QStyledItemDelegate):
    """Paints rows on a `Canvas`, mirrored where the language runs from right to left.

    A kind of rows says in `paint_row` what stands in one; `reserve` is how many
    pixels it keeps free beyond the margin at the end of the lines.
    """

    reserve = 0

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._measures: Measures | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row: its ground, what stands in it, and the focus around it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            fill(painter, option.rect, self._theme.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            fill(painter, option.rect, self._theme.color("hover"))
        canvas = Canvas(
            painter=painter,
            row=QRectF(option.rect),
            right=option.rect.width() - self.reserve - MARGIN,
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
            measures=self.measured(option),
            look=self._look(chosen),
        )
        self.paint_row(canvas, index, chosen)
        if state & QStyle.StateFlag.State_HasFocus:
            canvas.ring()
        painter.restore()

    @abstractmethod
    def paint_row(self, canvas: Canvas, index: Index, chosen: bool) -> None:
        """Paint what stands in a row; one whose content is gone stays empty."""

    def measured(self, option: QStyleOptionViewItem) -> Measures:
        """Return the sizes that go with the font of a row."""
        if self._measures is None or self._measures.font != option.font:
            self._measures = Measures(option.font)
        return self._measures

    def _look(self, chosen: bool) -> Look:
        color = self._theme.color
        return Look(
            ink=color("ink"),
            muted=color("muted"),
            quiet=color("muted" if chosen else "faint"),
            accent=color("accent"),
            line=color("line"),
            pill=color("chip"),
            pill_ink=color("muted"),
            star=color("accent"),
        )


def plain(view: QListView) -> None:
    """Have a list of such rows scroll by the pixel, without a frame and with nothing to edit."""
    view.setProperty("surface", "list")
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    view.verticalScrollBar().setSingleStep(2 * view.fontMetrics().lineSpacing())
