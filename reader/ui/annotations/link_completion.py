"""Type-ahead for links in a note: what `[[` may lead to, offered while it is typed."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.announcing import announce
from reader.ui.choice import Choice
from reader.ui.choices import Choices
from reader.ui.floating import Floating, place_near
from reader.ui.pauses import single_shot
from reader.ui.qt import utf16_length
from reader.ui.theme import Theme, sized

WAIT = 60
"""Milliseconds after a key before anything is looked up, so that typing is not held up."""

_WIDTH = 340
_LINES = 8
_OPENED = re.compile(r"(?:\[\[|【【)([^\[\]【】]{0,80})\Z")
_CLOSED = re.compile(r"\]{1,2}|】{1,2}")
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize}
_FREE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Offer(NamedTuple):
    """Something that a link may lead to: how it is shown, and the link in Markdown."""

    choice: Choice
    markdown: str


Finder = Callable[[str], Sequence[Offer]]
"""Returns what may be meant by what has been typed since `[[`."""


class LinkCompletion(QObject):
    """Watches a field, and puts a link where `[[` and some letters stand.

    The field keeps the focus: arrows move in the list, Enter or Tab takes a
    line, Esc leaves the brackets as they are.
    """

    def __init__(self, field: QPlainTextEdit, find: Finder, theme: Theme) -> None:
        super().__init__(field)
        self._field = field
        self._find = find
        self._theme = theme
        self._offers: Sequence[Offer] = ()
        self._typed: str | None = None
        self._left: str | None = None
        self._popup: _Popup | None = None
        self._waiting = single_shot(self, WAIT, self._offer)
        self._moving = single_shot(self, 0, self._move)
        field.cursorPositionChanged.connect(self._follow)
        field.textChanged.connect(self._follow)
        field.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        if self._popup is not None:
            self._popup.set_theme(theme)
            self._popup.list.set_theme(theme)

    def close(self) -> None:
        """Go away, because the field does."""
        self._dismiss()
        if self._popup is not None:
            self._popup.deleteLater()
            self._popup = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose while there is a list, and move the list with the line."""
        if watched is not self._field:
            if event.type() in _MOVES:
                self._moving.start()
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._dismiss()
        popup = self._popup
        if popup is None or popup.isHidden() or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        ours = key in _ENTER or key in _STEPS or key == Qt.Key.Key_Escape
        if not ours or event.modifiers() not in _FREE:
            return False
        if not self._offers and key != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._act(popup, key)
        return True

    def _act(self, popup: "_Popup", key: Qt.Key) -> None:
        if key in _STEPS:
            popup.list.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self._left = self._typed
            self._dismiss()
        else:
            self._take(popup.list.row() or 0)

    def _follow(self) -> None:
        """Look whether the cursor stands after `[[` and something to look for."""
        match = _OPENED.search(self._beside(QTextCursor.MoveOperation.StartOfBlock))
        typed = match[1] if match else None
        if typed is None or self._left is not None:
            if typed is None or not typed.startswith(self._left or ""):
                self._left = None
            self._dismiss()
            self._typed = None
        elif typed != self._typed:
            self._typed = typed
            self._waiting.start()

    def _offer(self) -> None:
        """Show what fits, beside the line that is being written."""
        if self._typed is None or not self._field.hasFocus():
            return
        self._offers = self._find(self._typed)
        popup = self._popup
        if popup is None:
            popup = self._popup = _Popup(self._theme, self._field.window())
            popup.list.clicked.connect(self._take_clicked)
        popup.show_near(self._line(), [offer.choice for offer in self._offers])
        for around in self._around():
            around.installEventFilter(self)
        if not self._offers:
            announce(self._field, popup.nothing.text())

    def _line(self) -> QRect:
        """Return where in the window the cursor stands."""
        area = self._field.cursorRect()
        corner = self._field.viewport().mapTo(self._field.window(), area.topLeft())
        return QRect(corner, area.size())

    def _around(self) -> Iterator[QWidget]:
        """Return what the field lies in, and moves with."""
        around = self._field.parentWidget()
        while around is not None and not around.isWindow():
            yield around
            around = around.parentWidget()

    def _move(self) -> None:
        if self._popup is not None and not self._popup.isHidden():
            self._popup.stand_near(self._line())

    def _take_clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        """Put the link of a line in place of the brackets and what stands in them."""
        if self._typed is None or not 0 <= row < len(self._offers):
            self._dismiss()
            return
        cursor = self._field.textCursor()
        opened = utf16_length(self._typed) + 2
        after = _CLOSED.match(self._beside(QTextCursor.MoveOperation.EndOfBlock))
        stop = cursor.position() + (len(after[0]) if after else 0)
        cursor.setPosition(cursor.position() - opened)
        cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        self._typed = None
        cursor.insertText(self._offers[row].markdown)
        self._field.setTextCursor(cursor)
        self._dismiss()

    def _dismiss(self) -> None:
        self._waiting.stop()
        self._moving.stop()
        if self._popup is not None and not self._popup.isHidden():
            self._popup.hide()
            for around in self._around():
                around.removeEventFilter(self)

    def _beside(self, end: QTextCursor.MoveOperation) -> str:
        """Return what stands between the cursor and one end of its paragraph."""
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            return ""
        cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()


class _Popup(Floating):
    """The list that floats beside the line; it never has the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What this link may lead to"))
        self.list = Choices(theme, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.accessibleName())
        self.nothing = QLabel(self.tr("Nothing is called so"), self)
        self.nothing.setProperty("tone", "faint")
        hint = QLabel(self.tr("Enter links  ·  Esc leaves it as it is"), self)
        hint.setProperty("tone", "faint")
        hint.setFont(sized(self.font(), 0.88))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        for widget in (self.list, self.nothing, hint):
            column.addWidget(widget)

    def show_near(self, line: QRect, choices: Sequence[Choice]) -> None:
        """Show these lines below a line of the window, or above where there is no room."""
        self.setFixedWidth(min(_WIDTH, self.inside().width()))
        self.list.set_lines(choices, 0 if choices else None, _LINES * self.list.line_height())
        self.nothing.setVisible(not choices)
        self._column.activate()
        self.resize(QSize(self.width(), self.sizeHint().height()))
        self.stand_near(line)
        self.show()
        self.raise_()

    def stand_near(self, line: QRect) -> None:
        """Go to where a line of the window is."""
        self.move(place_near(line, self.size(), self.inside(), above=False))
