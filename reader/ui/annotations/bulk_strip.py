"""The strip below the cards while several of them are chosen: what to do with them all."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.domain.annotation import Color
from reader.ui import icons
from reader.ui.swatch import BarButton, Swatch
from reader.ui.theme import Theme, sized


class BulkStrip(QFrame):
    """Asks what shall become of the chosen cards; there is nothing to ask of a single one."""

    color_requested = Signal(list, Color)
    tags_requested = Signal(list)
    entity_requested = Signal(list)
    copy_requested = Signal(list)
    remove_requested = Signal(list)
    """The ids of the chosen cards, from top to bottom."""

    rename_requested = Signal(object, QPoint)
    """A colour, and where on the screen its name is asked for."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ids: list[str] = []
        self._drawings: dict[QToolButton, str] = {}
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("What to do with the chosen annotations"))
        self._count = QLabel(self)
        self._count.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 8, 0)
        top.setSpacing(0)
        top.addWidget(self._count)
        top.addStretch()
        for drawing, words, keys, wish in (
            ("tag", self.tr("Tags"), "T", self.tags_requested),
            ("entity", self.tr("Say which entity these are"), "E", self.entity_requested),
            ("copy", self.tr("Copy with citation"), "Ctrl+Shift+C", self.copy_requested),
            ("trash", self.tr("Remove these annotations"), "Delete", self.remove_requested),
        ):
            button = self._button(drawing, words, keys)
            button.clicked.connect(partial(self._ask, wish))
            top.addWidget(button)
        close = self._button("close", self.tr("Choose only one again"), "")
        close.clicked.connect(self.closed)
        top.addWidget(close)
        colors = QHBoxLayout()
        colors.setContentsMargins(8, 0, 8, 0)
        colors.setSpacing(0)
        self.swatches = [
            Swatch(color, str(number), theme, self) for number, color in enumerate(Color, start=1)
        ]
        for swatch in self.swatches:
            swatch.clicked.connect(partial(self._color, swatch.color))
            swatch.rename_requested.connect(self.rename_requested)
            colors.addWidget(swatch)
        colors.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(colors)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for swatch in self.swatches:
            swatch.set_theme(theme)
        for button, drawing in self._drawings.items():
            button.setIcon(icons.icon(drawing, theme))

    def name_colors(self, names: Mapping[Color, str]) -> None:
        """Call the colours what people call them."""
        for swatch in self.swatches:
            swatch.name(names)

    def show_for(self, ids: Sequence[str]) -> None:
        """Be there for these cards, if they are more than one."""
        self._ids = list(ids)
        several = len(self._ids) > 1
        if several:
            self._count.setText(self.tr("%n chosen", None, len(self._ids)))
        if several is self.isHidden():
            self.setVisible(several)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Part the strip from the cards by a hairline."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)

    def _button(self, drawing: str, words: str, keys: str) -> BarButton:
        button = BarButton(words, keys, self)
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self._drawings[button] = drawing
        return button

    def _ask(self, wish: SignalInstance) -> None:
        wish.emit(list(self._ids))

    def _color(self, color: Color) -> None:
        self.color_requested.emit(list(self._ids), color)
