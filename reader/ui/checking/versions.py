"""The dialog of an article's versions: which there are, and each as it was, with its marks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import Annotation
from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.text import Text
from reader.domain.version import Version
from reader.ui.checking.wording import version_words
from reader.ui.reading.album import Album
from reader.ui.reading.page import Header
from reader.ui.reading.pane import ReadingPane
from reader.ui.theme import Theme, sized
from reader.ui.typography import Typography

_WIDTHS = [250, 650]


class VersionsDialog(QDialog):
    """Shows the versions of an article, the newest first; nothing in it can be changed.

    It asks for the version that is chosen, and shows what it is given.
    """

    version_wanted = Signal(object)
    link_activated = Signal(str)

    def __init__(
        self,
        title: str,
        theme: Theme,
        type: Typography,  # noqa: A002 - the word of printers
        album: Album,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions"))
        self.setMinimumSize(560, 400)
        self.resize(960, 680)
        self.title = QLabel(title, self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty("tone", "title")
        self.title.setFont(sized(self.font(), 1.15))
        self.list = QListWidget(self)
        self.list.setProperty("surface", "list")
        self.list.setAccessibleName(self.tr("Versions of the article"))
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._ask)
        self.pane = ReadingPane(theme, parent=self)
        self.pane.setAccessibleName(self.tr("The article as it was"))
        self.pane.set_album(album)
        self.pane.set_typography(type)
        self.pane.link_activated.connect(self.link_activated)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.pane)
        parts.setSizes(_WIDTHS)
        parts.setStretchFactor(1, 1)
        parts.handle(1).setAccessibleName(self.tr("Between list and article"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(parts, 1)
        column.addWidget(buttons)

    def show_versions(self, versions: Sequence[Version], current: str) -> None:
        """Show these versions, oldest first as they come, and choose the one before the last.

        `current` is the digest of the text that is read now.
        """
        for number, version in reversed(list(enumerate(versions, 1))):
            name, came = version_words(version, number, current=version.text == current)
            item = QListWidgetItem(f"{name}\n{came}")
            item.setData(Qt.ItemDataRole.UserRole, version)
            self.list.addItem(item)
        former = (n for n in range(self.list.count()) if self._version(n).text != current)
        self.list.setCurrentRow(next(former, 0))
        self.list.setFocus()

    def show_article(
        self,
        header: Header,
        text: Text,
        marks: Sequence[Annotation],
        entity_types: Mapping[EntityId, EntityType],
    ) -> None:
        """Show an article in one of its versions, with the marks that stand in it."""
        self.pane.show_article(header, text, marks, entity_types)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.pane.set_theme(theme)

    def _version(self, row: int) -> Version:
        version: Version = self.list.item(row).data(Qt.ItemDataRole.UserRole)
        return version

    def _ask(self) -> None:
        if self.list.currentRow() >= 0:
            self.version_wanted.emit(self._version(self.list.currentRow()))
