"""The import dialog: what was found, before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs import found
from reader.ui.dialogs.found import FoundArticle, FoundFile
from reader.ui.dialogs.found_delegate import FoundDelegate
from reader.ui.dialogs.found_details import FoundDetails
from reader.ui.dialogs.found_list import FoundModel
from reader.ui.pauses import single_shot
from reader.ui.theme import Theme, sized

__all__ = ["FoundArticle", "FoundFile", "ImportDialog"]

TYPING_MS = 300
"""How long the field for the separator waits for the next key."""

_SHOWS_BUSY_MS = 1000
_LINK_MARGIN = 8
"""What stands between the edge of a button that looks like a link and its words."""


class ImportDialog(QDialog):
    """Shows what was found in files and asks which of the articles to import.

    It reads and writes nothing: when another separator is asked for, its owner
    reads again and calls `show_files`. `import_requested` brings the places of
    the chosen articles as (file, article), both counted from zero.
    """

    separator_changed = Signal(str)
    import_requested = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[FoundFile, ...] = ()
        self._busy = False
        self.setWindowTitle(self.tr("Import"))
        self.setMinimumSize(560, 400)
        self.resize(900, 600)
        self.model = FoundModel(self)
        self.model.ticked.connect(self._sum_up)
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("tone", "title")
        self.heading.setFont(sized(self.font(), 1.15))
        self.separator = QLineEdit(self)
        self.separator.setAccessibleName(self.tr("What the line between two articles says"))
        self.separator.textEdited.connect(self._await_typing)
        self._delegate = FoundDelegate(self.model, theme, self)
        self.list = self._make_list()
        self.details = FoundDetails(self)
        self.empty = QLabel(self)
        self.empty.setProperty("tone", "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.summary = QLabel(self)
        self.summary.setProperty("tone", "muted")
        self.all = self._link(self.tr("Select all"))
        self.all.clicked.connect(self._tick_all)
        self.none = self._link(self.tr("Select none"))
        self.none.clicked.connect(self._tick_none)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(self.tr("Reading the files"))
        self.bar.hide()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        self.take = QPushButton(self)
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        self._typing = single_shot(self, TYPING_MS, self._ask_again)
        self._waiting = single_shot(self, _SHOWS_BUSY_MS, self.bar.show)
        self._lay_out()
        self._show_state()
        self._sum_up()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_files(self, files: Sequence[FoundFile]) -> None:
        """Show what was found; everything that is new is ticked."""
        self._files = tuple(files)
        self.set_busy(False)
        self.model.show_files(self._files)
        self._show_separator()
        self._show_state()
        first = self.model.first()
        if first.isValid():
            self.list.setCurrentIndex(first)
            if not self.separator.isModified():
                self.list.setFocus()
        else:
            self.details.show_nothing()

    def set_busy(self, busy: bool) -> None:
        """Show that files are being read; nothing can be imported meanwhile."""
        self._busy = busy
        if busy:
            self._waiting.start()
        else:
            self._waiting.stop()
            self.bar.hide()
        self._show_state()
        self._sum_up()

    def accept(self) -> None:
        """Ask for the chosen articles and close; without any, stay."""
        chosen = self.model.chosen()
        if chosen and self.take.isEnabled():
            super().accept()
            self.import_requested.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read again with Enter in the field for the separator, instead of importing."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.separator.hasFocus():
            if self._typing.isActive():
                self._ask_again()
        else:
            super().keyPressEvent(event)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setProperty("surface", "list")
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Articles that were found"))
        view.selectionModel().currentRowChanged.connect(self._show_details)
        return view

    def _lay_out(self) -> None:
        self._field = QWidget(self)
        label = QLabel(self.tr("Articles are &parted by lines that say"), self)
        label.setBuddy(self.separator)
        field = QHBoxLayout(self._field)
        field.setContentsMargins(0, 0, 0, 0)
        field.setSpacing(8)
        field.addWidget(label)
        field.addWidget(self.separator, 1)
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 12)
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addWidget(self._field)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        framed = QWidget(self)
        frame = QVBoxLayout(framed)
        frame.setContentsMargins(12, 8, 4, 8)
        frame.addWidget(self.list)
        parts.addWidget(framed)
        parts.addWidget(self.details)
        parts.handle(1).setAccessibleName(self.tr("Between list and preview"))
        parts.setSizes([480, 420])
        middle = QFrame(self)
        middle.setProperty("surface", "list")
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(parts)
        self._stack.addWidget(self.empty)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 12, 20, 16)
        bottom.setSpacing(8)
        bottom.addWidget(self.all)
        bottom.addWidget(self.none)
        bottom.addWidget(self.summary)
        bottom.addWidget(self.bar)
        bottom.addStretch(1)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(middle, 1)
        column.addLayout(bottom)

    def _show_separator(self) -> None:
        """Put into the field what was found, unless something was asked for there."""
        says = {file.separator for file in self._files if file.separator}
        one = says.pop() if len(says) == 1 else ""
        if not self.separator.isModified():
            self.separator.setText(one)
        different = self.tr("a different line in each file") if len(says) > 1 else ""
        self.separator.setPlaceholderText(different or self.tr("empty: the file is one article"))

    def _show_state(self) -> None:
        count = sum(len(file.articles) for file in self._files)
        names = [file.name for file in self._files]
        if names and not count:
            heading = self.tr("Nothing to import was found")
        elif len(names) == 1:
            heading = self.tr("%Ln article(s) in {file}", None, count).format(file=names[0])
        elif names:
            heading = self.tr("%Ln article(s) in {files} files", None, count).format(
                files=self.locale().toString(len(names))
            )
        else:
            heading = self.tr("Import articles")
        self.heading.setText(self.tr("Reading…") if self._busy else heading)
        empty = self.tr("Nothing was found here. Choose text or Markdown files, or paste text.")
        self.empty.setText(self.tr("Reading the files…") if self._busy else empty)
        self._stack.setCurrentIndex(0 if self._files else 1)
        self._field.setVisible(bool(count) or self.separator.isModified())

    def _sum_up(self) -> None:
        chosen = self.model.chosen_articles()
        count = found.articles_count(len(chosen))
        words = found.words_count(sum(article.words for article in chosen))
        articles = [article for file in self._files for article in file.articles]
        already = sum(article.already for article in articles)
        if chosen:
            summary = f"{count}, {words}"
        elif articles and already == len(articles):
            summary = self.tr("Everything is in the library already")
        else:
            summary = self.tr("Nothing chosen") if articles else ""
        self.summary.setText("" if self._busy else summary)
        take = self.tr("Import %Ln article(s)", None, len(chosen))
        self.take.setText(take if chosen else self.tr("Import"))
        self.take.setEnabled(bool(chosen) and not self._busy and not self._typing.isActive())
        new = len(articles) - already
        self.all.setEnabled(len(chosen) < new)
        self.none.setEnabled(bool(chosen))
        for link in (self.all, self.none):
            link.setVisible(new > 1)
        self.summary.setIndent(0 if new > 1 else _LINK_MARGIN)

    def _show_details(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.details.show_nothing()
            return
        file, article = self.model.at(index)
        if article is None:
            self.details.show_file(file)
        else:
            self.details.show_article(article)

    def _await_typing(self) -> None:
        self._typing.start()
        self._sum_up()

    def _ask_again(self) -> None:
        self._typing.stop()
        self._sum_up()
        self.separator_changed.emit(self.separator.text())

    def _tick_all(self) -> None:
        self.model.tick_all(True)

    def _tick_none(self) -> None:
        self.model.tick_all(False)

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFlat(True)
        return button
