"""Chips that narrow the cards: colours, what they hold, tags, and whose they are."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.domain.annotation import Color
from reader.domain.browsing import Held
from reader.ui.annotations.cards import Card, Sieve
from reader.ui.annotations.wording import held_name
from reader.ui.badges import badge
from reader.ui.colors import DOT, DottedButton, color_name, dot, told
from reader.ui.flow import Flow
from reader.ui.qt import tip
from reader.ui.theme import Theme, sized

_TAGS, _PEOPLE = 2, 3
"""Tags and people that are shown before somebody asks for more."""

_MINE = ""
"""The value of the chip for what one wrote oneself, under whichever name."""

_BADGE = 14

_LONGEST = 132
"""The widest a chip gets, in device-independent pixels."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """One chip: the group it belongs to, what it lets through, and its words."""

    group: str
    value: str
    words: str
    named: bool = False


class Chips(QWidget):
    """Offers a chip for what occurs on the cards; any of a group, and all groups at once."""

    changed = Signal()
    rename_requested = Signal(object, QPoint)
    """A colour, and where on the screen its name is asked for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers: list[_Offer] = []
        self._checked: frozenset[tuple[str, str]] = frozenset()
        self._unfolded = False
        self._own: frozenset[str] = frozenset()
        self._buttons: dict[_Offer, QToolButton] = {}
        self._row = Flow(self, 4)
        self._more = self._pill(self.tr("More"))
        self._more.setToolTip(self.tr("Show all tags and people"))
        self._more.clicked.connect(self._unfold)
        self._row.addWidget(self._more)
        self.setAccessibleName(self.tr("Filters"))

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for offer, button in self._buttons.items():
            self._draw_dot(offer, button)
            self._draw_badge(offer, button)

    def offer(self, cards: Sequence[Card]) -> None:
        """Offer what occurs on these cards; a chip that is gone no longer holds anything back."""
        offers = self._found(cards)
        if offers == self._offers:
            return
        self._offers = offers
        there = {(offer.group, offer.value) for offer in offers}
        self._checked = frozenset(self._checked & there)
        self._build()

    def __len__(self) -> int:
        """Return the number of chips that can be checked."""
        return len(self._buttons)

    def narrowed(self, sieve: Sieve) -> Sieve:
        """Return `sieve` with what the chips say."""
        values: dict[str, set[str]] = {}
        for group, value in self._checked:
            values.setdefault(group, set()).add(value)
        who = values.get("annotator", set())
        return replace(
            sieve,
            colors=frozenset(Color(value) for value in values.get("color", ())),
            holdings=frozenset(Held(value) for value in values.get("holding", ())),
            tags=frozenset(values.get("tag", ())),
            annotators=frozenset(who) | (self._own if _MINE in who else frozenset()),
        )

    def clear(self) -> None:
        """Let everything through, without news."""
        self._checked = frozenset()
        for button in self._buttons.values():
            button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(False)

    def _found(self, cards: Sequence[Card]) -> list[_Offer]:
        """Return what there is to choose from; what all the cards share is no choice."""
        marks = [card.annotation for card in cards if card.annotation is not None]
        colors = Counter(mark.color for mark in marks if mark.color is not None)
        held = Counter(holding for card in cards for holding in card.holdings)
        tags = Counter(tag for mark in marks for tag in mark.tags)
        made = [card for card in cards if card.annotation is not None]
        annotators = {mark.annotator: card.mine for mark, card in zip(marks, made, strict=True)}
        self._own = frozenset(name for name, mine in annotators.items() if mine)
        called = {card.annotation.color: card.color_name for card in cards if card.annotation}
        offers = [
            _Offer("color", color, called[color], called[color] != color_name(color))
            for color in Color
            if 0 < colors[color] < len(marks)
        ]
        offers += [
            _Offer("holding", kind, held_name(kind)) for kind in Held if 0 < held[kind] < len(marks)
        ]
        offers += [
            _Offer("tag", tag, tag) for tag in sorted(tags, key=lambda tag: (-tags[tag], tag))
        ]
        others = sorted(annotators.keys() - self._own)
        if len(others) + bool(self._own) > 1:
            if self._own:
                offers.append(_Offer("annotator", _MINE, self.tr("Mine")))
            offers += [_Offer("annotator", name, name) for name in others]
        return offers

    def _build(self) -> None:
        """Line up the chips, those that were there before as they are."""
        tags = [offer for offer in self._offers if offer.group == "tag"]
        people = [offer for offer in self._offers if offer.group == "annotator"]
        hidden = set() if self._unfolded else {*tags[_TAGS:], *people[_PEOPLE:]}
        shown = [o for o in self._offers if o not in hidden or (o.group, o.value) in self._checked]
        before, self._buttons = self._buttons, {}
        while self._row.takeAt(0) is not None:
            pass
        for offer in shown:
            button = before.pop(offer, None) or self._chip(offer)
            self._buttons[offer] = button
            self._row.addWidget(button)
        for button in before.values():
            button.hide()
            button.deleteLater()
        self._row.addWidget(self._more)
        self._more.setText(self.tr("%n more", None, len(hidden)))
        self._more.setVisible(bool(hidden))
        self.setVisible(bool(self._offers))

    def _chip(self, offer: _Offer) -> QToolButton:
        button = self._pill(offer.words)
        button.setCheckable(True)
        button.setChecked((offer.group, offer.value) in self._checked)
        button.toggled.connect(self._read)
        if offer.group == "color":
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(partial(self._offer_name, button, offer))
        self._draw_dot(offer, button)
        self._draw_badge(offer, button)
        return button

    def _offer_name(self, button: QToolButton, offer: _Offer, where: QPoint) -> None:
        corner = button.mapToGlobal(button.rect().bottomLeft())
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        asking = partial(self.rename_requested.emit, Color(offer.value), corner)
        menu.addAction(self.tr("&Rename colour…"), asking)
        menu.popup(button.mapToGlobal(where))

    def _pill(self, words: str) -> QToolButton:
        button = DottedButton(self)
        button.setProperty("chip", True)
        button.setFont(sized(self.font(), 0.86))
        inside = _LONGEST - 24
        button.setText(button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside))
        button.setAccessibleName(words)
        if button.text() != words:
            button.setToolTip(tip(words))
        return button

    def _draw_dot(self, offer: _Offer, button: QToolButton) -> None:
        """Show a colour as a dot, with the name that people gave it or else in the tool tip."""
        if offer.group != "color":
            return
        if button.text() and not offer.named:
            button.ensurePolished()
            tall = button.sizeHint().height()
            button.setProperty("dot", True)
            button.setText("")
            button.setFixedSize(tall + 6, tall)
        if offer.named and not button.text().startswith(" "):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setText(f" {button.text()}")  # Qt puts the words close to the dot
        color = Color(offer.value)
        button.setToolTip(tip(told(color, {color: offer.words} if offer.named else {})))
        button.setIconSize(QSize(DOT, DOT))
        button.setIcon(dot(self._theme.tick(color), self.devicePixelRatioF()))

    def _draw_badge(self, offer: _Offer, button: QToolButton) -> None:
        """Show whom a chip is of by the badge that stands on their cards."""
        if offer.group == "annotator" and offer.value != _MINE:
            ratio = self.devicePixelRatioF()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(_BADGE, _BADGE))
            button.setIcon(badge(offer.value, self._theme, button.font(), _BADGE, ratio))

    def _read(self) -> None:
        """Take over which chips are checked."""
        self._checked = frozenset(
            (offer.group, offer.value)
            for offer, button in self._buttons.items()
            if button.isChecked()
        )
        self.changed.emit()

    def _unfold(self) -> None:
        self._unfolded = True
        self._build()
