"""The note on an entity: read as it looks, written as Markdown."""

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.formats.note_html import note_html
from reader.ui.annotations.link_completion import Finder
from reader.ui.annotations.note_editor import NoteEditor
from reader.ui.annotations.style import NoteBrowser, note_sheet
from reader.ui.theme import Theme


class EntityNote(QWidget):
    """Shows a note, and opens the editor where it is to be written."""

    written = Signal(str)
    """The note as Markdown, while it is typed and when it is done."""

    link_activated = Signal(str)
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note = ""
        self._find: Finder | None = None
        self.editor: NoteEditor | None = None
        self.view = NoteBrowser()
        self.view.setProperty("surface", "side")
        self.view.setAccessibleName(self.tr("Note on the entity"))
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view.document().setDocumentMargin(4)
        self.view.anchorClicked.connect(self._follow)
        self.view.viewport().installEventFilter(self)
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.setObjectName("link")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.edit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.view)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_theme(theme)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.view.document().setDefaultStyleSheet(note_sheet(theme, self.font()))
        if self.editor is not None:
            self.editor.set_theme(theme)
        self._show()

    def complete_links(self, find: Finder) -> None:
        """Offer links after `[[` in notes that are written from now on."""
        self._find = find

    def show_note(self, note: str) -> None:
        """Show what the note is by now."""
        self._note = note
        if self.editor is not None:
            self.editor.take(note)
        else:
            self._show()

    def edit(self) -> None:
        """Open the editor, and write there."""
        if self.editor is None:
            editor = NoteEditor(self._theme, self._note, self)
            if self._find is not None:
                editor.complete_links(self._find)
            editor.written.connect(self.written)
            editor.finished.connect(self._close)
            editor.left.connect(self._close_if_kept)
            editor.grown.connect(self._grow)
            editor.link_activated.connect(self.link_activated)
            self.editor = editor
            self._column.insertWidget(0, editor)
            self.view.hide()
            self.button.hide()
            self._grow()
        self.editor.setFocus()

    def finish(self) -> bool:
        """Say what was typed and close the editor; tell whether nothing is left to keep."""
        if self.editor is not None:
            self.editor.finish()
        return self.editor is None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Edit with a double click on the note."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            self.edit()
            return True
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _show(self) -> None:
        self.view.setHtml(note_html(self._note))
        self.view.setVisible(bool(self._note.strip()) and self.editor is None)
        words = self.tr("Edit the note") if self._note.strip() else self.tr("Write a note…")
        self.button.setText(words)
        self.button.setVisible(self.editor is None)
        self._fit()

    def _fit(self) -> None:
        document = self.view.document()
        document.setTextWidth(self.view.viewport().width())
        self.view.setFixedHeight(round(document.size().height()) + 2 * self.view.frameWidth() + 8)

    def _grow(self) -> None:
        if self.editor is not None:
            self.editor.setFixedHeight(self.editor.sizeHint().height())
            self.grown.emit()

    def _close_if_kept(self) -> None:
        if self.editor is not None and not self.editor.unsaved:
            self._close()

    def _close(self) -> None:
        editor = self.editor
        if editor is None:
            return
        focused = editor.has_focus()
        editor.written.disconnect(self.written)  # it has said all it had to say
        self.editor = None
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._show()
        if focused:
            self.button.setFocus()

    def _follow(self, address: QUrl) -> None:
        self.link_activated.emit(address.toString())
