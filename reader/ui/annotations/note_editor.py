"""The editor of a note: Markdown with a preview, saved while it is being typed."""

from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.formats.note_html import note_html
from reader.ui.annotations.link_completion import Finder, LinkCompletion
from reader.ui.annotations.note_field import NoteField, ends
from reader.ui.annotations.style import NoteBrowser, note_sheet
from reader.ui.pauses import single_shot
from reader.ui.theme import Theme, sized

PAUSE = 500
"""Milliseconds after the last key before a note is saved."""

LATEST = 800
"""Milliseconds that typing may go on before a note is saved all the same.

With what saving takes, whoever pulls the plug loses no more than a second.
"""

_LEAST, _MOST = 3, 16
"""Lines of text that the editor is tall; beyond the most it scrolls."""

_FRAME = 12
"""Pixels that the style sheet draws above and below the lines together, or a little more."""


class NoteEditor(QWidget):
    """Edits one note and says what it has become.

    What was typed counts as kept when `take` brings it back; until then it is
    said again at every occasion, and the editor does not end.
    """

    written = Signal(str)
    """The note as Markdown, while it is typed and when it is done."""

    grown = Signal()
    left = Signal()
    finished = Signal()
    link_activated = Signal(str)

    def __init__(self, theme: Theme, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._completion: LinkCompletion | None = None
        self._waiting = QElapsedTimer()
        self._pause = single_shot(self, 0, self.flush)
        self._field = NoteField()
        self._field.setAccessibleName(self.tr("Note"))
        self._field.setAccessibleDescription(self.tr("Markdown; Escape or Ctrl+Enter ends editing"))
        self._field.setPlaceholderText(self.tr("Write a note…  [[ links"))
        self._field.setPlainText(note)
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._field.done.connect(self.finish)
        self._field.left.connect(self._lose_focus)
        self._view = NoteBrowser()
        self._view.setAccessibleName(self.tr("Preview of the note"))
        self._view.anchorClicked.connect(self._follow)
        self._view.hide()
        self._preview = self._button(self.tr("Preview"), self.tr("Show the note as it will look"))
        self._preview.setCheckable(True)
        self._preview.toggled.connect(self._show_preview)
        self._done = self._button(self.tr("Done"), self.tr("Back to the card (Esc or Ctrl+Enter)"))
        self._done.clicked.connect(self.finish)
        self._whose = QLabel(self)
        self._whose.setProperty("tone", "faint")
        self._whose.setTextFormat(Qt.TextFormat.PlainText)
        self._whose.setFont(sized(self.font(), 0.88))
        self._whose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whose.hide()
        self._assemble()
        self._kept = self._said = self.text()
        self._touched = False
        self._tall = self._field_height()
        self._field.textChanged.connect(self._note_typing)
        self._field.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.setFocusProxy(self._field)
        self.set_theme(theme)

    def say_whose(self, name: str) -> None:
        """Say that it is another annotator's note."""
        self._whose.setText(self.tr("{name} wrote this note").format(name=name))
        self._whose.setVisible(bool(name))
        self._field.setAccessibleName(self._whose.text() if name else self.tr("Note"))

    def complete_links(self, find: Finder) -> None:
        """Offer links after `[[`: those that `find` returns for what is typed."""
        self._completion = LinkCompletion(self._field, find, self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        if self._completion is not None:
            self._completion.set_theme(theme)
        self._view.document().setDefaultStyleSheet(note_sheet(theme, self.font()))
        if self._preview.isChecked():
            self._view.setHtml(note_html(self.text()))

    def text(self) -> str:
        """Return what stands in the editor."""
        # Not toPlainText(): that makes spaces of no-break spaces.
        raw = self._field.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def insert(self, words: str) -> None:
        """Put words where the cursor stands, as if they were typed."""
        self._field.insertPlainText(words)

    def has_focus(self) -> bool:
        """Tell whether the keys go to the editor or to something in it."""
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def take(self, note: str) -> None:
        """Hear what the note is in the library.

        What somebody else wrote meanwhile takes the place of what stands here, or
        is put above what has been typed: nothing of either is lost.
        """
        if note.strip() == self.text().strip():
            self._kept = self.text()
        elif note in (self._kept, self._said):
            self._kept = note
        elif not self._touched:
            self._field.setPlainText(note)
            self._kept, self._touched = self.text(), False
        else:
            self._kept = note
            start = QTextCursor(self._field.document())
            start.insertText(f"{note}\n\n")
        if self.unsaved:
            self._note_typing()

    def flush(self) -> None:
        """Say what stands here now, unless that is known already."""
        self._pause.stop()
        self._waiting.invalidate()
        note = self.text()
        if note != self._kept:
            self._said = note
            self.written.emit(note)

    @property
    def unsaved(self) -> bool:
        """Whether anything has been typed that is not known to be kept."""
        return self.text().strip() != self._kept.strip()

    def finish(self) -> None:
        """Say what stands here and that editing is over, if it could be kept."""
        self.flush()
        if not self.unsaved:
            self.finished.emit()

    def cursor_area(self) -> QRect:
        """Return where the cursor stands, with a little room around it."""
        area = self._field.cursorRect().translated(self._field.viewport().pos())
        return area.translated(self._field.pos()).adjusted(0, -8, 0, 16)

    def sizeHint(self) -> QSize:
        """Return the size that shows all of the note, within limits."""
        row = self._done.sizeHint().height()
        return QSize(200, self._tall + row + self._layout.spacing())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed."""
        self.flush()
        if self._completion is not None:
            self._completion.close()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc or Ctrl+Enter, from wherever in the editor; nothing leaves it."""
        if ends(event):
            self.finish()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where a narrower editor makes more lines."""
        super().resizeEvent(event)
        self._grow()

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._preview)
        row.addWidget(self._whose, 1)
        row.addStretch()
        row.addWidget(self._done)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._field, 1)
        self._layout.addWidget(self._view, 1)
        self._layout.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setFont(sized(self.font(), 0.88))
        return button

    def _note_typing(self) -> None:
        """Save soon: after a pause, or in the midst of typing if that goes on."""
        self._touched = True
        if not self._waiting.isValid():
            self._waiting.start()
        self._pause.start(max(0, min(PAUSE, LATEST - self._waiting.elapsed())))

    def _grow(self) -> None:
        tall = self._field_height()
        if tall != self._tall:
            self._tall = tall
            self.updateGeometry()
            self.grown.emit()

    def _field_height(self) -> int:
        """Return the height that shows every line, within limits."""
        document = self._field.document()
        layout, block, height = document.documentLayout(), document.firstBlock(), 0.0
        line = self._field.fontMetrics().lineSpacing()
        while block.isValid() and height < _MOST * line:
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        around = self._field.height() - self._field.viewport().height()
        frame = 2 * round(document.documentMargin()) + max(around, _FRAME)
        return round(min(max(height, _LEAST * line), _MOST * line)) + frame

    def _show_preview(self, shown: bool) -> None:
        if shown:
            self._view.setHtml(note_html(self.text()))
        self._view.setVisible(shown)
        self._field.setVisible(not shown)
        self.setFocusProxy(self._view if shown else self._field)
        (self._view if shown else self._field).setFocus()

    def _follow(self, address: QUrl) -> None:
        self.link_activated.emit(address.toString())

    def _lose_focus(self) -> None:
        """Keep what was typed; tell if the focus went elsewhere in the window."""
        self.flush()
        if QApplication.focusWidget() is not None and not self.has_focus():
            self.left.emit()
