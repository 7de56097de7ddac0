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
_ONE_LINE = (
    Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)
_TO_THE_LEFT = int(_ONE_LINE | Qt.AlignmentFlag.AlignLeft)
_TO_THE_RIGHT = int(_ONE_LINE | Qt.AlignmentFlag.AlignRight)
_HOVERED = QStyle.StateFlag.State_MouseOver
_FOCUSED = QStyle.StateFlag.State_HasFocus
_TOKENS = ("ink", "muted", "faint", "accent", "selection", "hover")


class LibraryDelegate(QStyledItemDelegate):
    """Paints a line: an icon or a dot, a name, and at the end how much there is of it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: _Faces | None = None
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
        line, room = index.data(Role.LINE), _Room(option)
        if self._faces is None or self._faces.plain != option.font:
            self._faces = _Faces(QFont(option.font))  # that of the option goes with it
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if line.kind is Kind.HEADING:
            self._paint_heading(painter, room, self._faces, line)
        else:
            chosen = bool(index.data(Role.CHOSEN))
            self._paint_ground(painter, room, option.state, chosen)
            self._paint_sign(painter, room, self._faces, line, chosen)
            self._paint_words(painter, room, self._faces, line, chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: "_Room", faces: "_Faces", line: Line) -> None:
        height = ceil(faces.heading.metrics.height())
        wide = room.width - _HEADING_LEFT - _SIDE
        place = room.at(_HEADING_LEFT, room.height - height, wide, height)
        room.write(painter, place, line.label, faces.heading, self._colors["faint"])

    def _paint_ground(
        self, painter: QPainter, room: "_Room", state: QStyle.StateFlag, chosen: bool
    ) -> None:
        ground = QRectF(room.at(_SIDE, 0, room.width - _SIDE, room.height))
        if chosen or state & _HOVERED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors["selection" if chosen else "hover"])
            painter.drawRoundedRect(ground, _CORNER, _CORNER)
        if state & _FOCUSED:
            painter.setPen(QPen(self._colors["accent"], _FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _paint_sign(
        self, painter: QPainter, room: "_Room", faces: "_Faces", line: Line, chosen: bool
    ) -> None:
        side = faces.side
        if line.dot is not None:
            size = _DOT * side // icons.SIZE
            left = _ICON_LEFT + (icons.SIZE - _DOT) // 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.entity(line.dot))
            painter.drawEllipse(room.at(left, (room.height - size) // 2, size, size))
        elif line.icon:
            color = self._colors["ink" if chosen else "muted"]
            ratio = painter.device().devicePixelRatio()
            place = room.at(_ICON_LEFT, (room.height - side) // 2, side, side)
            painter.drawPixmap(place.topLeft(), icons.pixmap(line.icon, color, side, ratio))

    def _paint_words(
        self, painter: QPainter, room: "_Room", faces: "_Faces", line: Line, chosen: bool
    ) -> None:
        right = room.width - _GAP
        if line.count:
            count = QLocale().toString(line.count)
            wide = ceil(faces.small.metrics.horizontalAdvance(count))
            right -= wide
            place = room.at(right, 0, wide, room.height)
            room.write(painter, place, count, faces.small, self._quiet(chosen))
            right -= _GAP
        left = _TEXT_LEFT if line.icon else _DOT_TEXT_LEFT
        left += faces.side - icons.SIZE
        fold = line.kind is Kind.FOLD
        face, color = (faces.small, "muted") if fold else (faces.words, "ink")
        place = room.at(left, 0, right - left, room.height)
        room.write(painter, place, line.label, face, self._colors[color])

    def _quiet(self, chosen: bool) -> QColor:
        return self._colors["muted" if chosen else "faint"]


class _Face:
    """A font and its measures."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)


class _Faces:
    """What the words of lines are set in, worked out once for all of them."""

    def __init__(self, plain: QFont) -> None:
        self.plain = plain
        self.words = _Face(plain)
        self.small = _Face(sized(plain, 12 / 13))
        self.heading = _Face(sized(plain, _SMALL, QFont.Weight.DemiBold))
        self.side = icons.side(plain)


class _Room:
    """Where a line is painted: places in it count from the corner where lines begin.

    The width leaves free in any case what a scroll bar would take.
    """

    def __init__(self, option: QStyleOptionViewItem) -> None:
        place, view = option.rect, option.widget
        self._left, self._top, self._whole = place.left(), place.top(), place.width()
        self._turned = option.direction is Qt.LayoutDirection.RightToLeft
        self.height = place.height()
        self.width = self._whole
        if isinstance(view, QAbstractScrollArea):
            self.width = view.width() - view.verticalScrollBar().sizeHint().width()

    def at(self, left: int, top: int, width: int, height: int) -> QRect:
        """Return where a place in the line is on screen."""
        if self._turned:
            left = self._whole - left - width
        return QRect(self._left + left, self._top + top, width, height)

    def write(
        self, painter: QPainter, place: QRect, words: str, face: _Face, color: QColor
    ) -> None:
        """Write words where lines begin in a place on screen, shortened if need be."""
        short = face.metrics.elidedText(
            words, Qt.TextElideMode.ElideRight, place.width(), Qt.TextFlag.TextSingleLine
        )
        painter.setFont(face.font)
        painter.setPen(color)
        painter.drawText(place, _TO_THE_RIGHT if self._turned else _TO_THE_LEFT, short)
