"""The dialog that shows what merging two entities comes to, with an arrow that can be turned."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.services.merging import Preview, Side
from reader.ui.announcing import announce
from reader.ui.colors import dot
from reader.ui.icons import icon
from reader.ui.knowing.samples import sample_html
from reader.ui.knowing.wording import counted
from reader.ui.theme import Theme, enlarged, sized
from reader.ui.type_names import type_names

_WIDTH = 720
_DOT = 10


class SideCard(QFrame):
    """One of the two entities: what it is, how often it is mentioned, a few sentences."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.side = side
        entity = side.entity
        self.setAccessibleName(entity.name)
        self.fate = QLabel(self)
        self.fate.setFont(sized(self.font(), 0.9))
        sign = QLabel(self)
        sign.setPixmap(dot(theme.entity(entity.type), self.devicePixelRatioF()).pixmap(_DOT, _DOT))
        sign.setAccessibleName(type_names()[entity.type])
        kind = self._label(type_names()[entity.type], "muted")
        name = self._label(entity.name, "title")
        name.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        said = [counted(side.mentions, side.articles)]
        if side.pending:
            said.append(self.tr("%Ln suggested", None, side.pending))
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(sign)
        top.addWidget(kind)
        top.addStretch()
        top.addWidget(self.fate)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(name)
        if entity.description:
            column.addWidget(self._label(entity.description, "muted"))
        column.addWidget(self._label(", ".join(said), "muted"))
        column.addSpacing(6)
        for row in side.samples:
            label = self._label("", "")
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(sample_html(row, theme.entity(entity.type)))
            label.setAccessibleName(row.sentence.words)
            column.addWidget(label)
        column.addStretch()

    def keep(self, stays: bool) -> None:
        """Say whether this entity stays or is taken up by the other one."""
        self.fate.setText(self.tr("stays") if stays else self.tr("is taken up"))
        self.fate.setProperty("tone", "accent" if stays else "faint")
        self.fate.style().unpolish(self.fate)
        self.fate.style().polish(self.fate)
        self.setProperty("selected", stays)
        self.style().unpolish(self)
        self.style().polish(self)

    def _label(self, words: str, tone: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if tone:
            label.setProperty("tone", tone)
        return label


class MergeDialog(QDialog):
    """Shows both entities and which one stays; `decided` brings the ids of loser and winner.

    `preview` and `turned` are the same two, either way round.
    """

    decided = Signal(str, str)

    def __init__(
        self, preview: Preview, turned: Preview, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge two entities"))
        self._theme = theme
        self._ways = (preview, turned)
        self._turned = False
        self.sides = (
            SideCard(preview.loser, theme, self),
            SideCard(preview.winner, theme, self),
        )
        self.arrow = QToolButton(self)
        self.arrow.setAutoRaise(True)
        self.arrow.clicked.connect(self.turn)
        self._comes = QLabel(self)
        self._comes.setTextFormat(Qt.TextFormat.PlainText)
        self._comes.setWordWrap(True)
        self._conflicts = QLabel(self)
        self._conflicts.setTextFormat(Qt.TextFormat.PlainText)
        self._conflicts.setProperty("tone", "danger")
        self._conflicts.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.merge = self.buttons.addButton(
            self.tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.merge.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(self.sides[0], 1)
        both.addWidget(self.arrow)
        both.addWidget(self.sides[1], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addWidget(self._comes)
        column.addWidget(self._conflicts)
        column.addWidget(self.buttons)
        self._column = column
        self.resize(round(_WIDTH * min(enlarged(self.font()), 1.4)), 0)
        self._show()
        self.merge.setFocus()

    @property
    def preview(self) -> Preview:
        """What merging comes to as the arrow points now."""
        return self._ways[self._turned]

    def turn(self) -> None:
        """Let the other one stay."""
        self._turned = not self._turned
        self._show()
        announce(self.arrow, self._comes.text())

    def accept(self) -> None:
        """Decide, and close."""
        super().accept()
        self.decided.emit(self.preview.loser.entity.id, self.preview.winner.entity.id)

    def _show(self) -> None:
        loser, winner = self.preview.loser.entity, self.preview.winner.entity
        for card in self.sides:
            card.keep(card.side.entity.id == winner.id)
        ahead = self._turned == self.isRightToLeft()
        self.arrow.setIcon(icon("forward" if ahead else "back", self._theme))
        words = self.tr("“{loser}” goes into “{winner}”; turn it round")
        self.arrow.setAccessibleName(words.format(loser=loser.name, winner=winner.name))
        self.arrow.setToolTip(self.tr("Turn it round: let the other one stay"))
        comes = [
            self.tr("All mentions of “{loser}” will mean “{winner}”.").format(
                loser=loser.name, winner=winner.name
            )
        ]
        texts = dict.fromkeys(alias.text for alias in self.preview.aliases)
        gained = ", ".join(f"“{text}”" for text in texts if text != winner.name)
        if gained:
            comes.append(self.tr("Its other names will be {names} as well.").format(names=gained))
        self._comes.setText(" ".join(comes))
        self._conflicts.setText("\n".join(self.preview.conflicts))
        self._conflicts.setVisible(bool(self.preview.conflicts))
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
