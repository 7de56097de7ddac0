"""The dialog that splits an entity: which words mean another one, and how that one is called."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.domain.entity import Entity, EntityType
from reader.domain.knowing import Wording
from reader.ui.choice import Choice
from reader.ui.entities.picker import TypeButtons
from reader.ui.knowing.ticks import Ticks
from reader.ui.knowing.wording import mention_count
from reader.ui.theme import Theme, enlarged

_WIDTH = 440
_LINES = 9

NameFor = Callable[[Collection[str]], tuple[str, EntityType]]


class SplitDialog(QDialog):
    """Asks which wordings leave an entity; `decided` brings their keys, a name and a type.

    Without `wordings` it is about `count` mentions that were chosen before, and the
    keys are none. `name_for` offers a name and a type for some keys.
    """

    decided = Signal(object, str, object)

    def __init__(
        self,
        entity: Entity,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        wordings: Sequence[Wording],
        count: int,
        name_for: NameFor,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Split “{name}”").format(name=entity.name))
        self._wordings = wordings
        self._chosen: set[str] = set()
        self._name_for = name_for
        self._offered = ""
        self._type = entity.type
        asked = QLabel(self)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        asked.setText(
            self.tr("Which words mean somebody or something else? Space ticks them.")
            if wordings
            else self.tr("%n chosen mention(s) will mean somebody or something else.", None, count)
        )
        self.list = Ticks(theme, self)
        self.list.setAccessibleName(self.tr("Words that mention it"))
        self.list.toggled.connect(self._toggle)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Name of the other entity"))
        self.name.setAccessibleName(self.tr("Name of the other entity"))
        self.name.textChanged.connect(self._check)
        self.types = TypeButtons(theme, self)
        self.types.chosen.connect(self._set_type)
        self.types.buttons[entity.type].setChecked(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.split = self.buttons.addButton(
            self.tr("&Split"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.split.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (asked, self.list, self.name, self.types):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self.buttons)
        wide = round(_WIDTH * min(enlarged(self.font()), 1.4))
        self.resize(wide, 0)
        self.types.set_width(wide - 40)
        lines = [self._line(wording) for wording in wordings]
        self.list.set_lines(lines, 0 if lines else None, _LINES * self.list.line_height())
        self._check()
        (self.list if wordings else self.name).setFocus()

    def accept(self) -> None:
        """Decide, and close."""
        if self.split.isEnabled():
            super().accept()
            self.decided.emit(frozenset(self._chosen), self.name.text(), self._type)

    def _line(self, wording: Wording) -> Choice:
        count = mention_count(wording.mentions)
        return Choice(wording.words, count=count, ticked=wording.key in self._chosen)

    def _toggle(self, row: int) -> None:
        wording = self._wordings[row]
        self._chosen ^= {wording.key}
        self.list.replace(row, self._line(wording))
        if self.name.text() in ("", self._offered):
            self._offer()
        self._check()

    def _offer(self) -> None:
        """Offer a name for what is ticked: one that was merged, or the words themselves."""
        name, type_ = self._name_for(self._chosen) if self._chosen else ("", self._type)
        ticked = (one.words for one in self._wordings if one.key in self._chosen)
        self._offered = name or max(ticked, key=len, default="")
        with QSignalBlocker(self.name):
            self.name.setText(self._offered)
        self._set_type(type_)
        self.types.buttons[type_].setChecked(True)

    def _set_type(self, type_: EntityType) -> None:
        self._type = type_

    def _check(self) -> None:
        chosen = bool(self._chosen) or not self._wordings
        all_of_them = bool(self._wordings) and len(self._chosen) == len(self._wordings)
        self.split.setEnabled(chosen and not all_of_them and bool(self.name.text().strip()))
