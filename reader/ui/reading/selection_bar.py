"""The bar over a selection asks what shall become of the words."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QToolButton, QWidget

from reader.domain.annotation import Color
from reader.ui import icons
from reader.ui.floating import Floating, place_near
from reader.ui.swatch import BarButton, Swatch
from reader.ui.theme import Theme

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ARROWS = (*_BACK, Qt.Key.Key_Right, Qt.Key.Key_Down)

_GAP = 13
"""Pixels between the colours and the rest, with the hairline in their middle."""


class SelectionBar(Floating):
    """Asks what to do with a passage that was selected, or with the mark in focus.

    It knows nothing of libraries or edits: it says what was asked for, and
    stays until its owner hides it or Esc is pressed in it.
    """

    color_requested = Signal(object)
    rename_requested = Signal(object, QPoint)
    """A colour, and where on the screen its name is asked for."""

    note_requested = Signal()
    tags_requested = Signal()
    entity_requested = Signal()
    copy_requested = Signal()
    remove_requested = Signal()
    reply_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._last = Color.YELLOW
        self._locked = False
        self._drawings: dict[QToolButton, str] = {}
        self.setAccessibleName(self.tr("What to do with these words"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(0)
        self.swatches = [self._swatch(n, color) for n, color in enumerate(Color, start=1)]
        self._gap = QSpacerItem(_GAP, 0)
        self._row.addItem(self._gap)
        note = self._action("note", self.tr("Write a note"), "N")
        note.clicked.connect(self.note_requested)
        tags = self._action("tag", self.tr("Tags"), "T")
        tags.clicked.connect(self.tags_requested)
        entity = self._action("entity", self.tr("Say which entity this is"), "E")
        entity.clicked.connect(self.entity_requested)
        self.reply = self._action("reply", self.tr("Reply"), "R")
        self.reply.clicked.connect(self.reply_requested)
        copy = self._action("copy", self.tr("Copy with citation"), "Ctrl+Shift+C")
        copy.clicked.connect(self.copy_requested)
        self.remove = self._action("trash", self.tr("Remove this mark"), "Delete")
        self.remove.clicked.connect(self.remove_requested)
        self._changing = (*self.swatches, note, tags, entity)
        self._rule = (self.swatches[-1], note)
        self.setFocusProxy(self.swatches[0])
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self._theme = theme
        for swatch in self.swatches:
            swatch.set_theme(theme)
        for button, drawing in self._drawings.items():
            button.setIcon(icons.icon(drawing, theme))
        self.update()

    def name_colors(self, names: Mapping[Color, str]) -> None:
        """Call the colours what people call them."""
        for swatch in self.swatches:
            swatch.name(names)

    def set_last_color(self, color: Color) -> None:
        """Ring the colour that was used last."""
        self._last = color

    def show_for(
        self, rect: QRect, color: Color | None, existing: bool, *, locked: bool = False
    ) -> None:
        """Appear above `rect` (in the parent's coordinates), or below where there is no room.

        `existing` says that it is about a mark, whose colour is ticked if it
        has one and which can be removed. One that is `locked` can only be
        replied to and copied.
        """
        for swatch in self.swatches:
            ticked = existing and swatch.color is color
            swatch.setChecked(ticked)
            swatch.set_last(not existing and swatch.color is self._last)
            swatch.setAccessibleDescription(self.tr("the colour of this mark") if ticked else "")
        for button in self._changing:
            button.setVisible(not locked)
        self._locked = locked
        self._gap.changeSize(0 if locked else _GAP, 0)
        self._row.invalidate()
        self.reply.setVisible(locked)
        self.remove.setVisible(existing and not locked)
        chosen = color if color is not None else self._last
        swatch = next(s for s in self.swatches if s.color is chosen)
        self.setFocusProxy(self.reply if locked else swatch)
        self._row.activate()
        self.resize(self.sizeHint())
        self.move(place_near(rect, self.size(), self.inside(), above=True))
        self.show()
        self.raise_()

    def claims(self, event: QKeyEvent) -> bool:
        """Claim the arrows, and Enter for the button in focus, besides Esc."""
        pressed = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        return event.key() in (*_ARROWS, *pressed) or super().claims(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from button to button with the arrows."""
        if event.key() in _ARROWS:
            back = event.key() in _BACK
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            if mirrored and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                back = not back
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Part the colours from the rest by a hairline."""
        super().paintEvent(event)
        if self._locked:
            return
        colors, rest = (button.geometry().center().x() for button in self._rule)
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        painter.drawLine((colors + rest) // 2, 10, (colors + rest) // 2, self.height() - 11)

    def _swatch(self, number: int, color: Color) -> Swatch:
        swatch = Swatch(color, str(number), self._theme, self)
        swatch.clicked.connect(partial(self.color_requested.emit, color))
        swatch.rename_requested.connect(self.rename_requested)
        self._row.addWidget(swatch)
        return swatch

    def _action(self, drawing: str, name: str, keys: str) -> QToolButton:
        button = BarButton(name, keys, self)
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self._drawings[button] = drawing
        self._row.addWidget(button)
        return button

    def _step(self, by: int) -> None:
        buttons = [b for b in (*self.swatches, *self._drawings) if not b.isHidden()]
        focus = self.focusWidget()
        place = buttons.index(focus) if isinstance(focus, QToolButton) and focus in buttons else 0
        buttons[(place + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
