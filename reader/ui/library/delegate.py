"""The painter of lines in the library pane."""

from math import ceil

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reader.ui import icons
from reader.ui.library.model import Role
from reader.ui.library.sections import Kind, Line
from reader.ui.theme import Theme, sized

_AROUND_WORDS = 10
_SIDE = 8
_CORNER = 6
_ICON_LEFT = 12
_TEXT_LEFT = 40
_DOT_TEXT_LEFT = 36
_HEADING_LEFT = 16
_DOT = 8
_GAP = 8
_SMALL = 11 / 13
_FOCUS = 2
_TOKENS = ("ink", "muted", "faint", "accent", "selection", "hover")


class LibraryDelegate(QStyledItemDelegate):
    """Paints a line: an icon or a dot, a name, and at the end how much there is of it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        self._theme = theme
        self._colors = {token: theme.color(token) for token in _TOKENS}

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - all lines are as high
    ) -> QSize:
        """Return the least width of a line and the height of every line."""
        return QSize(_TEXT_LEFT, ceil(QFontMetricsF(option.font).height()) + _AROUND_WORDS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a line: a heading, a shelf, an entry or what folds a section."""
        line = index.data(Role.LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        chosen = bool(index.data(Role.CHOSEN))
        if line.kind is Kind.HEADING:
            self._paint_heading(painter, option, line)
        else:
            self._paint_ground(painter, option, chosen)
            self._paint_sign(painter, option, line, chosen)
            self._paint_words(painter, option, line, chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        font = sized(option.font, _SMALL, QFont.Weight.DemiBold)
        height = ceil(QFontMetricsF(font).height())
        top = option.rect.height() - height
        place = QRect(_HEADING_LEFT, top, _width(option) - _HEADING_LEFT - _SIDE, height)
        _write(painter, option, place, line.label, font=font, color=self._colors["faint"])

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        place = _mirrored(option, QRect(_SIDE, 0, _width(option) - _SIDE, option.rect.height()))
        ground = QRectF(place)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors["selection" if chosen else "hover"])
            painter.drawRoundedRect(ground, _CORNER, _CORNER)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._colors["accent"], _FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _paint_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, chosen: bool
    ) -> None:
        height, side = option.rect.height(), icons.side(option.font)
        if line.dot is not None:
            size = _DOT * side // icons.SIZE
            left = _ICON_LEFT + (icons.SIZE - _DOT) // 2
            place = _mirrored(option, QRect(left, (height - size) // 2, size, size))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.entity(line.dot))
            painter.drawEllipse(place)
        elif line.icon:
            color = self._colors["ink" if chosen else "muted"]
            ratio = painter.device().devicePixelRatio()
            place = _mirrored(option, QRect(_ICON_LEFT, (height - side) // 2, side, side))
            painter.drawPixmap(place.topLeft(), icons.pixmap(line.icon, color, side, ratio))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, chosen: bool
    ) -> None:
        height, right = option.rect.height(), _width(option) - _GAP
        count = QLocale().toString(line.count) if line.count else ""
        small = sized(option.font, 12 / 13)
        if count:
            wide = ceil(QFontMetricsF(small).horizontalAdvance(count))
            right -= wide
            place = QRect(right, 0, wide, height)
            _write(painter, option, place, count, font=small, color=self._quiet(chosen))
            right -= _GAP
        left = _TEXT_LEFT if line.icon else _DOT_TEXT_LEFT
        left += icons.side(option.font) - icons.SIZE
        place = QRect(left, 0, right - left, height)
        fold = line.kind is Kind.FOLD
        color = self._colors["muted" if fold else "ink"]
        _write(painter, option, place, line.label, font=small if fold else option.font, color=color)

    def _quiet(self, chosen: bool) -> QColor:
        return self._colors["muted" if chosen else "faint"]


def _width(option: QStyleOptionViewItem) -> int:
    """Return the width to paint on: what a scroll bar would take stays free in any case."""
    view = option.widget
    if not isinstance(view, QAbstractScrollArea):
        return option.rect.width()
    return view.width() - view.verticalScrollBar().sizeHint().width()


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Move a rectangle counted from the corner where lines begin to where it is painted."""
    there = place.translated(option.rect.left(), option.rect.top())
    return QStyle.visualRect(option.direction, option.rect, there)


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    place: QRect,
    words: str,
    *,
    font: QFont,
    color: QColor,
) -> None:
    flags = (
        QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        | Qt.AlignmentFlag.AlignAbsolute
        | Qt.AlignmentFlag.AlignVCenter
    )
    short = QFontMetricsF(font).elidedText(
        words, Qt.TextElideMode.ElideRight, place.width(), Qt.TextFlag.TextSingleLine
    )
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(_mirrored(option, place), int(flags | Qt.TextFlag.TextSingleLine), short)
