"""The bar in which marks are checked whose text has changed, one after the other."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from reader.services.checking import Piece
from reader.ui.announcing import announce
from reader.ui.checking.side_by_side import SideBySide, plain_words
from reader.ui.entities.keyed import KeyedButton, verb
from reader.ui.flow import Flow
from reader.ui.foot import FootBar
from reader.ui.icons import icon
from reader.ui.messages import Line
from reader.ui.theme import Theme, sized

_BESIDE = 8
_SIGN = 16
_MOST = 0.3
"""The part of the height of what the bar stands in that both sides take at the most."""


class Question(NamedTuple):
    """What the bar asks: whether a mark belongs where it was found.

    `old` and `new` are its sentence then and now; without a new one it was lost.
    `since` says when the old text came, `ground` is the colour behind the words
    of the mark as `#rrggbb`, `place` which one of how many this is.
    """

    old: Sequence[Piece]
    new: Sequence[Piece]
    since: str
    ground: str
    place: str


class CheckBar(FootBar):
    """Shows a mark in its sentence then and now, and asks what shall become of it."""

    confirmed = Signal()
    attached = Signal()
    """It shall stand on what is selected on the page."""

    kept = Signal()
    """It shall stay on the older version."""

    step_requested = Signal(int)
    next_article_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Check marks"))
        self._asking = False
        self._column = QVBoxLayout(self)
        self._below = QWidget(self)
        self._flow = Flow(self._below, 4)
        self._sign = QLabel(self)
        self.words = Line(self)
        self.words.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self.place = QLabel(self)
        self.place.setProperty("tone", "muted")
        self._previous = self.button("chevron-up", self.tr("Previous mark"), "check_previous")
        self._previous.clicked.connect(partial(self.step_requested.emit, -1))
        self._next = self.button("chevron-down", self.tr("Next mark"), "check_marks")
        self._next.clicked.connect(partial(self.step_requested.emit, 1))
        self.sides = SideBySide(theme, self)
        self.confirm = self._verb("check", self.tr("Confirm"), "check_confirm", self.confirmed)
        self.attach = self._verb(
            "annotated", self.tr("Put on the selection"), "check_attach", self.attached
        )
        self.keep = self._verb(
            "book", self.tr("Keep on the older version"), "check_keep", self.kept
        )
        self.on = self._verb(
            "forward",
            self.tr("Next article to check"),
            "check_marks",
            self.next_article_requested,
        )
        self._verbs = (self.confirm, self.attach, self.keep, self.on)
        self._assemble()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and words anew."""
        super().set_theme(theme)
        for button in self._verbs:
            button.set_theme(theme)
        self.sides.set_theme(theme)
        self._sign.setPixmap(icon("needs-checking", theme).pixmap(_SIGN, _SIGN))

    def ask(self, question: Question) -> None:
        """Come up and ask."""
        self._asking = True
        found = bool(question.new)
        self.words.say(
            self.tr("Is this still the place?") if found else self.tr("This mark lost its place")
        )
        self.place.setText(question.place)
        self.sides.old.when.setText(
            self.tr("Then · {date}").format(date=question.since)
            if question.since
            else self.tr("Then")
        )
        self.sides.new.when.setText(self.tr("Now"))
        nothing = self.tr("Not found. Select the words where it belongs, and put it there.")
        self.sides.show_pieces(question.old, question.new, question.ground, nothing)
        self._show_verbs(found=found)
        self.come_up()
        self._tell(question, nothing)

    def say_done(self, words: str, *, more: bool, focus: bool = True) -> None:
        """Come up and say that nothing is left here; `more` says that there is elsewhere."""
        self._asking = False
        self.words.say(words)
        self.place.clear()
        self._show_verbs(found=False)
        self.on.setVisible(more)
        self._fit()
        self.come_up()
        self.setAccessibleDescription(words)
        announce(self, words)
        if more and focus:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_selection(self, there: bool) -> None:
        """Offer to put the mark on what is selected, if anything is."""
        self.attach.setEnabled(there)

    def sizeHint(self) -> QSize:
        """Return the size in which everything is seen."""
        return QSize(super().sizeHint().width(), self._column.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the buttons into lines that fit."""
        super().resizeEvent(event)
        self._fit()

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.setContentsMargins(6, 0, 0, 0)
        top.addWidget(self._sign)
        top.addWidget(self.words, 1)
        top.addWidget(self.place)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        for button in (self._previous, self._next, self.close_button):
            beside.addWidget(button)
        top.addLayout(beside)
        for each in self._verbs:
            self._flow.addWidget(each)
        column = self._column
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it may be narrow
        column.setContentsMargins(_BESIDE, 6, _BESIDE, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.sides)
        column.addWidget(self._below)

    def _verb(self, drawing: str, words: str, action: str, asked: SignalInstance) -> KeyedButton:
        button = verb(self, drawing, words, action)
        button.clicked.connect(asked)
        return button

    def _show_verbs(self, *, found: bool) -> None:
        there = self._asking
        for widget in (self.sides, self.attach, self.keep, self._previous, self._next):
            widget.setVisible(there)
        self.confirm.setVisible(there and found)
        self.on.setVisible(False)
        self._fit()

    def _fit(self) -> None:
        pane = self.parentWidget()
        if pane is not None:
            self.sides.most = max(80, round(pane.height() * _MOST))
        self.sides.fit()
        self._below.setFixedHeight(self._flow.heightForWidth(self.width() - 2 * _BESIDE))

    def _tell(self, question: Question, nothing: str) -> None:
        """Say to who hears the window what those who see it read."""
        then, now = plain_words(question.old), plain_words(question.new)
        told = self.tr("Then: {words}").format(words=then)
        said = self.tr("Now: {words}").format(words=now) if now else nothing
        spoken = ". ".join((self.words.text(), told, said, question.place))
        self.sides.setAccessibleName(f"{told}. {said}")
        self.setAccessibleDescription(spoken)
        announce(self, spoken)
