"""The camera: the window and whatever stands over it, as one picture."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

_BAR = 28
_SHADOW = 16


def taken(window: QMainWindow) -> QPixmap:
    """Return a picture of the window with its dialogs and menus where they stand.

    Off screen nothing draws frames of windows, so dialogs get a plain one here.
    """
    shown = window.grab()
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    for dialog in (each for each in tops if isinstance(each, QDialog)):
        painter.fillRect(window.rect(), QColor(0, 0, 0, 40))
        _paint_framed(painter, dialog, window)
    for menu in (each for each in tops if isinstance(each, QMenu) or _is_popup(each)):
        at = menu.pos() - window.pos()
        _cast_shadow(painter, QRect(at, menu.size()), 8)
        painter.drawPixmap(at, menu.grab())
    painter.end()
    return shown


def _is_popup(widget: QWidget) -> bool:
    return widget.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}


def _paint_framed(painter: QPainter, dialog: QDialog, window: QWidget) -> None:
    """Paint a dialog in the middle of the window, under a bar with its title."""
    size = dialog.size()
    left = max(0, (window.width() - size.width()) // 2)
    top = max(_BAR, (window.height() - size.height()) // 2)
    frame = QRect(left - 1, top - _BAR, size.width() + 2, size.height() + _BAR + 1)
    _cast_shadow(painter, frame, _SHADOW)
    palette = dialog.palette()
    painter.setPen(palette.mid().color())
    painter.setBrush(palette.window())
    painter.drawRect(frame)
    painter.setPen(palette.windowText().color())
    bar = QRect(frame.left(), frame.top(), frame.width(), _BAR)
    painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, dialog.windowTitle())
    painter.drawPixmap(QPoint(left, top), dialog.grab())


def _cast_shadow(painter: QPainter, frame: QRect, reach: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 48 // reach))
    for step in range(reach, 0, -1):
        painter.drawRoundedRect(frame.adjusted(-step, 2 - step, step, step + 2), step, step)
