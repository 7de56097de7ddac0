"""Two sides of a passage, then and now: beside each other, or one above the other."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.services.checking import Piece
from reader.ui.theme import Theme, serif, sized

_NARROW = 440
"""Pixels below which the sides stand one above the other."""

_APART = 12
_INSIDE = 10


class SideBySide(QScrollArea):
    """Shows what stood somewhere and what stands there now.

    Words that one side alone has are struck through on the old side, underlined
    on the new one. It is as high as its words, but never higher than `most` pixels.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: tuple[Sequence[Piece], Sequence[Piece]] = ((), ())
        self._marked = ""
        self._nothing = ""
        self.most = 200
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.old, self.new = _Side(self), _Side(self)
        inside = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_APART)
        self._row.addWidget(self.old, 1)
        self._row.addWidget(self.new, 1)
        self.setWidget(inside)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._write()

    def show_pieces(
        self, old: Sequence[Piece], new: Sequence[Piece], marked: str, nothing: str
    ) -> None:
        """Show both sides; `marked` is the ground of the mark's words as `#rrggbb`.

        Where there is no new side it says `nothing`.
        """
        self._pieces, self._marked, self._nothing = (old, new), marked, nothing
        self._write()
        self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        """Return the size in which all is seen, if that is not too high."""
        return QSize(400, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other, or one above the other."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the words are at this width."""
        narrow = self.width() < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        wide = self.width() if narrow else (self.width() - _APART) // 2
        heights = [side.height_at(wide) for side in (self.old, self.new)]
        high = sum(heights) + _APART if narrow else max(heights)
        self.setFixedHeight(min(high, self.most))

    def _write(self) -> None:
        old, new = self._pieces
        self.old.words.setText(_html(old, self._theme, self._marked, "s", "danger"))
        self.new.words.setText(
            _html(new, self._theme, self._marked, "u", "accent")
            or f'<span style="color:{self._theme.tokens["muted"]}">{escape(self._nothing)}</span>'
        )
        self.fit()


class _Side(QFrame):
    """One side: a line that says when, and the words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.setAutoFillBackground(True)
        self.when = QLabel(self)
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setProperty("tone", "muted")
        self.when.setFont(sized(self.font(), 0.88, QFont.Weight.DemiBold))
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.words.setWordWrap(True)
        self.words.setFont(sized(serif(self.font()), 1.1))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSIDE, 6, _INSIDE, 8)
        column.setSpacing(4)
        column.addWidget(self.when)
        column.addWidget(self.words, 1)

    def height_at(self, width: int) -> int:
        """Return how high it is at a width."""
        inside = max(60, width - 2 * _INSIDE)
        return 6 + self.when.sizeHint().height() + 4 + self.words.heightForWidth(inside) + 8


def plain_words(pieces: Sequence[Piece]) -> str:
    """Return the words of a side without how they are set."""
    return "".join(piece.words for piece in pieces)


def _html(pieces: Sequence[Piece], theme: Theme, marked: str, tag: str, tone: str) -> str:
    """Return pieces as HTML in which changed words stand in a tag; on a mark only ink is read."""
    parts = []
    for piece in pieces:
        words = escape(piece.words)
        color = theme.tokens["ink" if piece.marked or not piece.changed else tone]
        ground = f"; background-color:{marked}" if piece.marked else ""
        if piece.changed:
            words = f"<{tag}><b>{words}</b></{tag}>"
        parts.append(f'<span style="color:{color}{ground}">{words}</span>')
    return "".join(parts)
