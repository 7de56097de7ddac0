"""Where else an entity is known: its numbers and addresses, each a link that can be opened."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.entity import Identifier
from reader.services.renaming import address_of
from reader.ui.addresses import told
from reader.ui.icons import icon
from reader.ui.qt import tip
from reader.ui.theme import Theme, enlarged

_WIDEST = 320
_WIKIDATA = "wikidata"


class LinkList(QWidget):
    """Shows identifiers; nothing is asked of the network, and only a click opens one."""

    added = Signal(str)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Sequence[Identifier] = ()
        self._lines: list[QWidget] = []
        self._crosses: list[QToolButton] = []
        self.links: list[QPushButton] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Add Q334 or https://…"))
        self.field.setAccessibleName(self.tr("Add a Wikidata number or an address"))
        self.field.returnPressed.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.field)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for cross in self._crosses:
            cross.setIcon(icon("close", theme, 12))

    def show_links(self, identifiers: Sequence[Identifier]) -> None:
        """Show these identifiers."""
        if identifiers == self._shown:
            return
        self._shown = identifiers
        focused = QApplication.focusWidget()
        if focused is not None and any(line.isAncestorOf(focused) for line in self._lines):
            self.field.setFocus()
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.links, self._crosses = [], []
        self._lines = [self._line(identifier) for identifier in identifiers]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)
            line.show()

    def take_back(self, words: str) -> None:
        """Put words into the field again that could not be added."""
        self.field.setText(words)
        self.field.setFocus()

    def _line(self, identifier: Identifier) -> QWidget:
        line = QWidget(self)
        wikidata = identifier.scheme == _WIKIDATA
        words = (
            self.tr("Wikidata {number}").format(number=identifier.value)
            if wikidata
            else identifier.value.split("://", 1)[-1].rstrip("/")
        )
        link = QPushButton(line)
        link.setFlat(True)
        link.setObjectName("link")
        wide = round(_WIDEST * enlarged(self.font()))
        metrics = QFontMetrics(link.font())
        short = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, wide)
        link.setText(short.replace("&", "&&"))
        link.setAccessibleName(self.tr("Open {address}").format(address=words))
        address = told(address_of(identifier))
        link.setToolTip(tip(self.tr("Opens in the browser: {address}").format(address=address)))
        link.clicked.connect(partial(self.opened.emit, identifier))
        cross = QToolButton(line)
        cross.setIcon(icon("close", self._theme, 12))
        cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cross.setAccessibleName(self.tr("Remove the link {address}").format(address=words))
        cross.setToolTip(self.tr("Remove this link"))
        cross.clicked.connect(partial(self.removed.emit, identifier))
        self.links.append(link)
        self._crosses.append(cross)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(link)
        row.addWidget(cross)
        row.addStretch()
        return line

    def _add(self) -> None:
        words = self.field.text().strip()
        if words:
            self.field.clear()
            self.added.emit(words)
