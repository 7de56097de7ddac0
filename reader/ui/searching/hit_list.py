"""The list of notes, quotes or entities that were found, in the place of the article list."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.domain.hits import Group
from reader.ui.searching.delegate import HitDelegate
from reader.ui.searching.model import Fetch, HitModel
from reader.ui.theme import Theme

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MARGIN = 24
_LINES_A_STEP = 2


class HitList(QListView):
    """Shows hits; `opened` is a click on one, or Enter.

    Keys that write something go on to the window, where letters are commands;
    Esc says that one wants to leave.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hits = HitModel(self)
        self._delegate = HitDelegate(theme, self)
        self.setModel(self._hits)
        self.setItemDelegate(self._delegate)
        self.setProperty("surface", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.verticalScrollBar().setSingleStep(_LINES_A_STEP * self.fontMetrics().lineSpacing())
        self.clicked.connect(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of this theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_hits(self, group: Group, ids: Sequence[str], fetch: Fetch) -> None:
        """Show what was found of a kind; `fetch` returns the hits of some ids."""
        self._delegate.entities = group is Group.ENTITIES
        self.setAccessibleName(self._names()[group])
        self._hits.show(ids, fetch)
        self.scrollToTop()

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open or leave; what would write something is left to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() and not event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first hit."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._hits.rowCount():
            self.setCurrentIndex(self._hits.index(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hits, or say that there are none."""
        super().paintEvent(event)
        if not self._hits.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("muted"))
            place = self.viewport().rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(place, flags, self.tr("Nothing of this kind was found"))

    def _open(self, index: QModelIndex) -> None:
        hit = self._hits.hit_at(index.row()) if index.isValid() else None
        if hit is not None:
            self.opened.emit(hit)

    def _names(self) -> dict[Group, str]:
        return {
            Group.ARTICLES: self.tr("Articles"),
            Group.NOTES: self.tr("Notes that were found"),
            Group.QUOTES: self.tr("Quotes that were found"),
            Group.ENTITIES: self.tr("Entities that were found"),
        }
