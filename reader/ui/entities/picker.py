"""The entity picker asks which entity some words mean."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.domain.entity import EntityType, name_key
from reader.domain.listing import EntityRow
from reader.ui.choice import Choice
from reader.ui.choices import ChoiceField, Choices
from reader.ui.colors import DottedButton
from reader.ui.floating import Popup
from reader.ui.flow import Flow
from reader.ui.theme import Theme, enlarged, sized
from reader.ui.type_names import type_names

WIDTH = 376
LINES = 6
"""How many lines the list shows at once where there is room."""

_TYPES = tuple(EntityType)
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_1 + len(_TYPES))


class TypeButtons(QWidget):
    """A button for every type of entity, one of them chosen."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Type of the new entity"))
        self._flow = Flow(self, 4)
        self._names = type_names()
        self.buttons = {type_: DottedButton(self) for type_ in _TYPES}
        for place, (type_, button) in enumerate(self.buttons.items()):
            button.say(self._names[type_])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(f"{self._names[type_]} (Alt+{place + 1})")
            button.clicked.connect(partial(self.chosen.emit, type_))
            self._flow.addWidget(button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for type_, button in self.buttons.items():
            button.setIcon(_dot(theme, type_))
            button.setIconSize(QSize(10, 10))

    def set_width(self, width: int) -> None:
        """Be as high as the buttons need in `width` pixels."""
        self.setFixedHeight(self._flow.heightForWidth(width))

    def name(self, type_: EntityType) -> str:
        """Return what a type is called."""
        return self._names[type_]


class EntityPicker(Popup):
    """Finds the entity that words mean by its name, or asks for a new one.

    Nothing is preselected but an entity of exactly that name, else the new one:
    so Enter never links to something that merely looks alike. With a `hint` of
    what Enter does it is asked which entity is meant, and there is no new one.
    """

    entity_chosen = Signal(str)
    entity_made = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget, *, hint: str = "") -> None:
        super().__init__(theme, parent)
        self._says = hint
        self._type = EntityType.PERSON
        self._rows: tuple[EntityRow, ...] = ()
        self._candidates: Callable[[str], Sequence[EntityRow]] = _nobody
        self._height = 0
        self.setAccessibleName(self.tr("Which entity is this?"))
        self.field = ChoiceField(self)
        self.field.setPlaceholderText(self.tr("A person, an organisation, a place…"))
        self.field.setAccessibleName(self.tr("Name of the entity"))
        self.field.textChanged.connect(self._look_up)
        self.list = Choices(theme, self)
        self.list.setAccessibleName(self.tr("Entities of that name"))
        self.list.clicked.connect(self._accept_line)
        self.list.selectionModel().currentRowChanged.connect(self._show_types)
        self.types = TypeButtons(theme, self)
        self.types.chosen.connect(self._set_type)
        self._hint = QLabel(self)
        self._hint.setProperty("tone", "faint")
        self._hint.setFont(sized(self.font(), 0.92))
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self.field, self.list, self.types, self._hint):
            column.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self.list.set_theme(theme)
        self.types.set_theme(theme)

    def open_for(
        self,
        rect: QRect,
        quote: str,
        candidates: Callable[[str], Sequence[EntityRow]],
        *,
        type_: EntityType | None = None,
    ) -> None:
        """Open near `rect` (in the parent), asking what `quote` means.

        `candidates` returns the entities whose names suit what was typed, the
        best first; it is asked at every keystroke. A new one is proposed as of
        `type_`, or as of the type that was chosen here last.
        """
        self._candidates = candidates
        self._type = type_ or self._type
        self.setFixedWidth(min(round(WIDTH * enlarged(self.font())), self.inside().width()))
        self.types.set_width(self.width() - 18)
        rest = self.field.sizeHint().height() + self.types.height()
        rest += self._hint.fontMetrics().height() + 5 * 8
        self._height = self.open_near(rect, rest + LINES * self.list.line_height()) - rest
        with QSignalBlocker(self.field):
            self.field.setText(" ".join(quote.split()))
        self.field.selectAll()
        self._look_up()
        self.take_focus(self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose a type, take what is chosen."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif key in _DIGITS and not self._says and (with_alt or self.list.hasFocus()):
            self._set_type(_TYPES[key - Qt.Key.Key_1])
        elif key in steps and self.field.hasFocus():
            self.list.step(steps[key])
        else:
            super().keyPressEvent(event)

    def _look_up(self) -> None:
        typed = self._typed()
        self._rows = tuple(self._candidates(typed))
        lines = [self._line(row) for row in self._rows]
        if typed and not self._says:
            lines.append(self._new_line())
        said = [name_key(row.name) for row in self._rows]
        exact = [n for n, name in enumerate(said) if name == name_key(typed)] or [
            n for n, row in enumerate(self._rows) if name_key(row.alias) == name_key(typed) != ""
        ]
        chosen = exact[0] if exact else len(self._rows) if typed else None
        if self._says and not exact:
            chosen = 0 if self._rows else None
        self.list.set_lines(lines, chosen, max(self._height, 2 * self.list.line_height()))
        self._show_types()

    def _line(self, row: EntityRow) -> Choice:
        type_ = self.types.name(row.type)
        mentions = self.tr("%Ln mention(s)", None, row.mentions)
        spoken = ", ".join(filter(None, (row.name, row.alias, type_, mentions)))
        count = self.locale().toString(row.mentions)
        detail = f"“{row.alias}” · {type_}" if row.alias else type_
        return Choice(row.name, detail, count, row.type, spoken=spoken)

    def _new_line(self) -> Choice:
        words = self.tr("New entity “{name}”").format(name=self._typed())
        return Choice(words, self.types.name(self._type), icon="plus")

    def _is_new(self) -> bool:
        return bool(self._typed()) and not self._says and self.list.row() == len(self._rows)

    def _show_types(self) -> None:
        new = self._is_new()
        self.types.setVisible(new)
        self.types.buttons[self._type].setChecked(True)
        if new:
            self._hint.setText(self.tr("Enter makes it  ·  Alt+1 to 7 choose the type"))
        elif not self._rows and self._says:
            self._hint.setText(self.tr("No entity is called so"))
        elif self.list.row() is not None:
            self._hint.setText(self._says or self.tr("Enter links these words to it"))
        else:
            self._hint.setText(self.tr("Type a name, or choose with Up and Down"))
        self._hint.setFixedHeight(self._hint.heightForWidth(self.width() - 18))
        self.settle()

    def _set_type(self, type_: EntityType) -> None:
        self._type = type_
        if self._typed():
            self.list.replace(len(self._rows), self._new_line())
            while not self._is_new():
                self.list.step(1)
        self._show_types()

    def _accept_line(self, _index: QModelIndex) -> None:
        self._accept()

    def _accept(self) -> None:
        row = self.list.row()
        if row is None:
            return
        name, new = self._typed(), self._is_new()
        self.dismiss()
        if new:
            self.entity_made.emit(name, self._type)
        else:
            self.entity_chosen.emit(self._rows[row].id)

    def _typed(self) -> str:
        return " ".join(self.field.text().split())


def _nobody(_typed: str) -> Sequence[EntityRow]:
    return ()


def _dot(theme: Theme, type_: EntityType) -> QIcon:
    """Return a dot in the colour of a type, sharp on screens of twice the density."""
    drawn = QPixmap(20, 20)
    drawn.setDevicePixelRatio(2.0)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.entity(type_))
    painter.drawEllipse(1, 1, 8, 8)
    painter.end()
    return QIcon(drawn)
