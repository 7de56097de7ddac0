"""What lies under the search field, as far to the left as there is room."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from reader.ui.floating import Floating

_GAP = 4


def show_below(frame: Floating, field: QWidget, over: QWidget) -> None:
    """Show a frame that floats over `over` under a field, with their sides in line."""
    inside = frame.inside()
    place = field.mapTo(over, QPoint(0, field.height() + _GAP))
    place.setX(max(inside.left(), min(place.x(), inside.right() + 1 - frame.width())))
    frame.move(place)
    frame.show()
    frame.raise_()
