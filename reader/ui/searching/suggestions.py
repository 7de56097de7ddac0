"""The list under the search field: fields and values that may be meant."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.services.completing import (
    MOST,
    Completion,
    Known,
    Typed,
    completed,
    completions,
    typed_at,
)
from reader.ui.announcing import announce
from reader.ui.choice import Choice
from reader.ui.choices import Choices
from reader.ui.floating import Floating
from reader.ui.qt import Units
from reader.ui.searching.below import show_below
from reader.ui.theme import Theme

_WIDTH = 300
_FRAME = 4
_ICONS = {"source": "source", "tag": "tag", "by": "entity"}


class Suggestions(Floating):
    """Suggests while somebody types in a field, which keeps the focus.

    Down and Up choose, Tab takes what is chosen or else the first, Enter what
    is chosen; Ctrl+Space asks for suggestions anywhere, Esc sends them away.
    `know` returns what there is to suggest for a field, and is asked when something is.
    """

    def __init__(
        self, theme: Theme, field: QLineEdit, parent: QWidget, know: Callable[[str], Known]
    ) -> None:
        super().__init__(theme, parent)
        self._field = field
        self._over = parent
        self._know = know
        self._typed: Typed | None = None
        self._made: list[Completion] = []
        self._list = Choices(theme, self)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self._take_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        column.addWidget(self._list)
        field.textEdited.connect(self.suggest)
        field.cursorPositionChanged.connect(self._follow_caret)
        field.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self._list.set_theme(theme)

    def sizeHint(self) -> QSize:
        """Return the room for the lines."""
        return QSize(max(_WIDTH, self._field.width()), self._list.height() + 2 * _FRAME)

    @Slot()
    def suggest(self) -> None:
        """Suggest what may be meant where the caret stands, if anything is."""
        typed = typed_at(self._field.text(), self._caret())
        if typed is not None and (typed.field or typed.letters):
            self._offer(typed)
        else:
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are for the list, and go where the field is left."""
        if watched is self._field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._answer(event)
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.dismiss()
        return super().eventFilter(watched, event)

    def _answer(self, event: QKeyEvent) -> bool:
        """Act on a key; tell whether it was for the list."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Space:
            self._offer(typed_at(self._field.text(), self._caret()))
            return True
        if self.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Tab:
                self._take(self._list.row() or 0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._list.row() is not None:
                self._take(self._list.row() or 0)
            case Qt.Key.Key_Escape:
                self.dismiss()
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        self._list.step(by)

    def _offer(self, typed: Typed | None) -> None:
        self._typed = typed
        self._made = completions(typed, self._know(typed.field)) if typed is not None else []
        letters = typed.letters if typed is not None else ""
        if not self._made or (len(self._made) == 1 and self._made[0].written == letters):
            self.dismiss()
            return
        if self.isHidden():
            announce(self._field, self.tr("%n suggestion(s)", None, len(self._made)))
        lines = [self._line(made) for made in self._made]
        self._list.set_lines(lines, None, MOST * self._list.line_height() * 2)
        self._settle()

    def _settle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.sizeHint())
        show_below(self, self._field, self._over)

    def _line(self, made: Completion) -> Choice:
        count = str(made.count) if made.count else ""
        if made.is_field:
            return Choice(made.name, detail=self._explained(made.name.removesuffix(":")))
        icon = _ICONS.get(self._typed.field if self._typed else "", "")
        return Choice(made.name, count=count, dot=made.type, icon="" if made.type else icon)

    def _explained(self, field: str) -> str:
        return {
            "title": self.tr("words in the title"),
            "source": self.tr("where it is from"),
            "author": self.tr("who wrote it"),
            "tag": self.tr("on an article or a mark"),
            "entity": self.tr("who or what is mentioned"),
            "type": self.tr("person, place, product…"),
            "color": self.tr("of a highlight"),
            "by": self.tr("who annotated"),
            "in": self.tr("only in notes or quotes"),
            "is": self.tr("unread, starred, annotated"),
            "before": self.tr("a date: 2026, 2026-11…"),
            "after": self.tr("a date: 2026, 2026-11…"),
            "date": self.tr("a day, month or year"),
        }[field]

    def _take_clicked(self) -> None:
        self._take(self._list.row() or 0)

    def _take(self, row: int) -> None:
        """Write a suggestion into the field, and suggest values where it is a field."""
        if self._typed is None or not 0 <= row < len(self._made):
            return
        chosen = self._made[row]
        text, caret = completed(self._field.text(), self._typed, chosen)
        self.dismiss()
        self._field.setText(text)
        self._field.setCursorPosition(Units(text).to_qt(caret))
        if chosen.is_field:
            self.suggest()

    def _follow_caret(self) -> None:
        """Go away where the caret leaves what was typed."""
        typed, caret = self._typed, self._caret()
        if not self.isHidden() and typed is not None and not typed.start <= caret <= typed.stop + 1:
            self.dismiss()

    def _caret(self) -> int:
        return Units(self._field.text()).from_qt(self._field.cursorPosition())
