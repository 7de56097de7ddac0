"""The bar in which suggestions are reviewed, one after the other."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from reader.domain.entity import EntityType
from reader.domain.mention import MentionType
from reader.services.reviewing import Alike, Reach
from reader.ui.announcing import announce
from reader.ui.colors import dot, mention_color
from reader.ui.entities.keyed import KeyedButton, verb
from reader.ui.entities.review_lines import ReviewLines
from reader.ui.foot import FootBar
from reader.ui.messages import Line
from reader.ui.theme import Theme, sized
from reader.ui.type_names import type_names

_DOT = 10
_TOLD = 3
"""Where in the first line there may be room for what is told."""

_MANY = Alike(99, 9999, 999)


class Question(NamedTuple):
    """What the bar asks: whether some words mean what a machine takes them for.

    `meaning` is what they stand for where they do not say it themselves, `told`
    what kind of thing that is and who says so, `place` which one of how many it is.
    """

    words: str
    meaning: str
    kind: MentionType
    told: str
    place: str
    alike: Alike


class ReviewBar(FootBar):
    """Asks for a decision on one suggestion, and how far it goes."""

    accepted = Signal(object)
    """It is right; with the `Reach` of the decision."""

    rejected = Signal(object)
    typed = Signal(object, object)
    """It is of another type: an `EntityType`, and the `Reach` of the decision."""

    never_wanted = Signal()
    step_requested = Signal(int)
    next_article_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Review suggestions"))
        self._kind: MentionType | None = None
        self._verbs: list[KeyedButton] = []
        self._dot = QLabel(self)
        self._dot.setAccessibleName(self.tr("Type"))
        self.words = Line(self)
        self.words.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self.meaning = Line(self)
        self.told = Line(self)
        self.told.setProperty("tone", "muted")
        self.place = QLabel(self)
        self.place.setProperty("tone", "muted")
        self._previous = self.button(
            "chevron-up", self.tr("Previous suggestion"), "previous_suggestion"
        )
        self._next = self.button("chevron-down", self.tr("Next suggestion"), "next_suggestion")
        self._previous.clicked.connect(partial(self.step_requested.emit, -1))
        self._next.clicked.connect(partial(self.step_requested.emit, 1))
        self.accept = self._verb("check", self.tr("Accept"), "accept")
        self.accept.clicked.connect(self._accept)
        self.reject = self._verb("close", self.tr("Reject"), "reject")
        self.reject.clicked.connect(self._reject)
        self.types = self._make_types(theme)
        self.never = self._verb("never", self.tr("Never"), "never_suggest", capped=False)
        self.never.clicked.connect(self.never_wanted)
        self.on = self._verb("forward", self.tr("Next article with suggestions"), "review")
        self.on.clicked.connect(self.next_article_requested)
        self.reaches = {
            Reach.HERE: self._chip(
                "Shift", self.tr("Decide on the same words in this article (with Shift)")
            ),
            Reach.EVERYWHERE: self._chip(
                "Ctrl+Shift", self.tr("Decide on the same words everywhere (with Ctrl+Shift)")
            ),
        }
        self._lines = ReviewLines(self, self._first_line(), _TOLD, self.told)
        self._offer_reaches(_MANY)
        verbs = [button for button in self._verbs if button is not self.on]
        self._lines.put(verbs, self.on, list(self.reaches.values()))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and dots anew."""
        super().set_theme(theme)
        for button in (*self._verbs, *self.reaches.values()):
            button.set_theme(theme)
        self._draw()

    def ask(self, question: Question) -> None:
        """Come up and ask; the decision is for these words alone unless more is chosen."""
        self._kind = question.kind
        self._draw()
        self.words.say(question.words)
        self._mean(question.meaning)
        self.told.say(question.told)
        self.place.setText(question.place)
        self._offer_reaches(question.alike)
        self._show_verbs(there=True)
        self.come_up()
        spoken = (question.words, question.meaning, question.told, question.place)
        said = ", ".join(part for part in spoken if part)
        self.setAccessibleDescription(said)
        announce(self, said)

    def say_done(self, words: str, told: str, *, more: bool, focus: bool = True) -> None:
        """Come up and say that nothing is left here; `more` says that there is elsewhere.

        The button that leads there has the `focus` then, if that is wanted.
        """
        self._kind = None
        self._draw()
        self.words.say(words)
        self._mean("")
        self.told.say(told)
        self.place.clear()
        self._show_verbs(there=False)
        self.on.setVisible(more)
        self._fit()
        self.come_up()
        self.setAccessibleDescription(f"{words}. {told}")
        announce(self, self.accessibleDescription())
        if more and focus:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def reach(self) -> Reach:
        """How far a decision by the buttons goes."""
        chosen = (reach for reach, chip in self.reaches.items() if chip.isChecked())
        return next(chosen, Reach.ONE)

    def _mean(self, words: str) -> None:
        self.meaning.say(words)
        self.meaning.setVisible(bool(words))

    def _first_line(self) -> QHBoxLayout:
        line, beside = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(8)
        line.setContentsMargins(6, 0, 0, 0)
        for widget in (self._dot, self.words, self.meaning):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.place)
        beside.setSpacing(0)
        for button in (self._previous, self._next, self.close_button):
            beside.addWidget(button)
        line.addLayout(beside)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break everything into lines that fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._lines.fit(self.width())

    def _verb(self, drawing: str, words: str, action: str, *, capped: bool = True) -> KeyedButton:
        button = verb(self, drawing, words, action, capped=capped)
        self._verbs.append(button)
        return button

    def _chip(self, key: str, tip: str) -> KeyedButton:
        chip = KeyedButton(self.theme, self, key=key)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setToolTip(tip)
        chip.clicked.connect(partial(self._choose_reach, chip))
        return chip

    def _choose_reach(self, chosen: KeyedButton) -> None:
        """Let a decision go as far as was chosen, or no farther than this one."""
        for chip in self.reaches.values():
            chip.setChecked(chip is chosen and chip.isChecked())

    def _make_types(self, theme: Theme) -> KeyedButton:
        button = KeyedButton(theme, self, key="1–7")
        button.say(self.tr("Type"))
        button.setToolTip(self.tr("Accept as something of another type (1 to 7)"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for number, (type_, name) in enumerate(type_names().items(), 1):
            action = menu.addAction(f"{name}\t{number}", partial(self._take_type, type_))
            action.setData(type_)
        button.setMenu(menu)
        self._verbs.append(button)
        return button

    def _offer_reaches(self, alike: Alike) -> None:
        """Offer to decide on all of the same words, if there are any more."""
        words = {
            Reach.HERE: self.tr("All %Ln here", None, alike.here),
            Reach.EVERYWHERE: self._everywhere(alike),
        }
        there = {
            Reach.HERE: alike.here > 1,
            Reach.EVERYWHERE: alike.everywhere > alike.here,
        }
        for reach, chip in self.reaches.items():
            chip.say(words[reach])
            chip.setVisible(there[reach])
            chip.setChecked(False)

    def _everywhere(self, alike: Alike) -> str:
        articles = self.tr("in %Ln article(s)", None, alike.articles)
        count = self.locale().toString(alike.everywhere)
        return self.tr("{count} {in_articles}").format(count=count, in_articles=articles)

    def _show_verbs(self, *, there: bool) -> None:
        for button in (*self._verbs, self._previous, self._next):
            button.setVisible(there)
        if not there:
            for chip in self.reaches.values():
                chip.hide()
        self._dot.setVisible(there)
        self.on.setVisible(False)
        self._fit()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        if self._kind is not None:
            color = mention_color(self.theme, self._kind)
            self._dot.setPixmap(dot(color, ratio, _DOT).pixmap(_DOT, _DOT))
        for action in self.types.menu().actions():
            action.setIcon(dot(self.theme.entity(action.data()), ratio, _DOT))

    def _accept(self) -> None:
        self.accepted.emit(self.reach)

    def _reject(self) -> None:
        self.rejected.emit(self.reach)

    def _take_type(self, type_: EntityType) -> None:
        self.typed.emit(type_, self.reach)
