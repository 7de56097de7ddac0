"""The dialog of entities that lie in the trash, to be taken out again."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.domain.entity import Entity
from reader.domain.ids import EntityId
from reader.ui.choice import Choice
from reader.ui.knowing.ticks import Ticks
from reader.ui.knowing.wording import day_words
from reader.ui.theme import Theme, enlarged
from reader.ui.type_names import type_names

_WIDTH = 460
_LINES = 12


class TrashedDialog(QDialog):
    """Lists entities with a tick each; `restored` brings the ids of those that are wanted.

    `names` are those of the entities that others were merged into.
    """

    restored = Signal(list)

    def __init__(
        self,
        entities: Sequence[Entity],
        names: Mapping[EntityId, str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Entities in the trash"))
        self._entities = entities
        self._names = names
        self._types = type_names()
        self._ticked: set[EntityId] = set()
        said = QLabel(self)
        said.setProperty("tone", "muted")
        said.setWordWrap(True)
        said.setText(
            self.tr("Space ticks. What went to the trash with an entity comes back with it.")
        )
        self.list = Ticks(theme, self)
        self.list.setAccessibleName(self.tr("Entities in the trash"))
        self.list.toggled.connect(self._toggle)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = self.buttons.addButton(
            self.tr("&Restore"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.restore.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(said)
        column.addWidget(self.list)
        column.addStretch()
        column.addWidget(self.buttons)
        self.resize(round(_WIDTH * min(enlarged(self.font()), 1.4)), 0)
        lines = [self._line(entity) for entity in entities]
        self.list.set_lines(lines, 0 if lines else None, _LINES * self.list.line_height())
        self.list.setFocus()
        self._check()

    def accept(self) -> None:
        """Say which are wanted, and close."""
        super().accept()
        self.restored.emit([entity.id for entity in self._entities if entity.id in self._ticked])

    def _toggle(self, row: int) -> None:
        entity = self._entities[row]
        self._ticked ^= {entity.id}
        self.list.replace(row, self._line(entity))
        self._check()

    def _line(self, entity: Entity) -> Choice:
        if entity.merged_into is not None:
            other = self._names.get(entity.merged_into, "")
            detail = self.tr("merged into “{name}”").format(name=other)
        else:
            detail = self._types[entity.type]
        gone = day_words(entity.trashed.astimezone().date()) if entity.trashed else ""
        ticked = entity.id in self._ticked
        return Choice(entity.name, detail, gone, entity.type, ticked=ticked)

    def _check(self) -> None:
        self.restore.setEnabled(bool(self._ticked))
