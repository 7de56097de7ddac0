"""The small buttons over the card under the pointer."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.ui.icons import icon
from reader.ui.theme import Theme
from reader.ui.tips import KeyTip

_SIZE = 15


class CardButtons(QFrame):
    """Edit, reply, tag, remove: for the hand on the mouse; keys and the menu do the same."""

    asked = Signal(str, str)
    """What for, `edit`, `reply`, `tag` or `remove`, and the id of the card."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("floating")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._card = ""
        self._buttons: dict[str, tuple[QToolButton, str]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, drawing, words, key in (
            ("edit", "edit", self.tr("Edit the note"), "Return"),
            ("reply", "reply", self.tr("Reply"), "R"),
            ("tag", "tag", self.tr("Tags"), "T"),
            ("remove", "remove", self.tr("Remove"), "Del"),
        ):
            button = QToolButton(self)
            button.setIconSize(QSize(_SIZE, _SIZE))
            button.setAccessibleName(words)
            KeyTip(button, key)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._ask, name))
            row.addWidget(button)
            self._buttons[name] = button, drawing
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for button, drawing in self._buttons.values():
            button.setIcon(icon(drawing, theme, _SIZE))

    @property
    def card(self) -> str:
        """The id of the card that the buttons lie over."""
        return self._card

    def lie_over(self, card_id: str, box: QRect, *, locked: bool = False) -> None:
        """Appear over a card in this box, in the corner where its first line ends.

        One that is `locked` can only be replied to.
        """
        self._card = card_id
        for name, (button, _) in self._buttons.items():
            button.setVisible(name == "reply" or not locked)
        self.adjustSize()
        left = box.left() if self.isRightToLeft() else box.right() - self.width()
        self.move(left, box.top())
        self.show()
        self.raise_()

    def _ask(self, what: str) -> None:
        self.asked.emit(what, self._card)
