"""Reviewing: suggestions one after the other, each decided on with a key."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from reader.domain.edit import Edit
from reader.domain.entity import EntityType
from reader.domain.suggestion import Status, Suggestion
from reader.services import deciding, reviewing
from reader.services.reading import OpenArticle
from reader.services.reviewing import Reach
from reader.services.session import News
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.entities.review_bar import ReviewBar
from reader.ui.main_window import MainWindow
from reader.ui.wiring.asking import question
from reader.ui.wiring.foot_keys import TYPES, FootKeys
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.pending import Pending

T = TypeVar("T")

_HELD = {Reach.HERE: "Shift+", Reach.EVERYWHERE: "Ctrl+Shift+"}
"""What is held with the key of a type for a decision that goes farther."""


class Reviewing(QObject):
    """Goes through what waits in the open article, and carries out what is decided.

    It is made when somebody first wants to review something.
    """

    def __init__(self, desk: Desk, window: MainWindow, passage: Passage, pending: Pending) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._page = window.reading
        self._passage = passage
        self._pending = pending
        self._deciding = False
        self._article = desk.open.article.id if desk.open is not None else None
        self._awaited: str | None = None
        """What is asked about in the article that is about to be opened; "" for the first."""

        self._trail: list[str] = []
        self.bar = ReviewBar(window.theme, window.reading)
        window.reading.dock(self.bar)
        self._farther = [self._shortcut(name, reach) for name in TYPES for reach in _HELD]
        self._connect()

    def begin(self, suggestion: Suggestion | None = None, *, focus: bool = True) -> None:
        """Ask about this suggestion, or about the first from what is on screen on.

        The page, or the button that leads on, has the `focus` then if that is wanted.
        """
        self._deciding = True  # what is renewed is asked about below
        self._pending.review(on=True)
        self._pending.renew()
        self._deciding = False
        found = suggestion or self._pending.round.near(self._page.place()[0])
        if found is None:
            self._say_done(focus=focus)
        else:
            self._ask(found, focus=focus)

    @property
    def active(self) -> bool:
        """Whether suggestions are being reviewed."""
        return not self.bar.isHidden()

    @Slot()
    def go_on(self) -> None:
        """Ask about the next suggestion, or where nothing is left open the next article."""
        if self._pending.current is not None:
            self.step(1)
        else:
            self._open_next()

    @Slot(int)
    def step(self, step: int) -> None:
        """Ask about the next suggestion (1) or the one before (-1) instead."""
        current = self._pending.current
        if current is not None:
            self._ask_beyond(current, step)

    @Slot()
    def leave(self) -> None:
        """Put the bar away."""
        focus = QApplication.focusWidget()
        if focus is not None and self.bar.isAncestorOf(focus):
            self._page.setFocus()
        self.bar.close_up()
        self._point_at(None)
        self._pending.review(on=False)

    @Slot(object)
    def accept(self, reach: Reach) -> None:
        """Turn what is asked about into mentions."""
        self._accept(None, reach)

    @Slot(object, object)
    def accept_as(self, type_: EntityType, reach: Reach) -> None:
        """Turn what is asked about into mentions of something of another type."""
        self._accept(type_, reach)

    @Slot(object)
    def reject(self, reach: Reach) -> None:
        """Turn down what is asked about."""
        library, stamp = self._desk.library, self._passage.stamp()

        def plan(one: Suggestion) -> Edit:
            return deciding.reject(reviewing.meant(library, one, reach), stamp)

        self._decide(plan)

    @Slot()
    def never(self) -> None:
        """Have the words in question never suggested again."""
        library, stamp = self._desk.library, self._passage.stamp()
        self._decide(lambda one: deciding.never_suggest(library, one.quote, stamp))

    def _connect(self) -> None:
        bar, actions = self.bar, self._window.actions_by_name
        keys = FootKeys(self._window, bar, digits=self._takes_digits)
        keys.escaped.connect(self.leave)
        keys.typed.connect(partial(self._accept, reach=Reach.ONE))
        bar.dismissed.connect(self.leave)
        bar.accepted.connect(self.accept)
        bar.rejected.connect(self.reject)
        bar.typed.connect(self.accept_as)
        bar.never_wanted.connect(self.never)
        bar.step_requested.connect(self.step)
        bar.next_article_requested.connect(self._open_next)
        bar.stood.connect(self._reveal)
        for reach, ending in (
            (Reach.ONE, ""),
            (Reach.HERE, "_here"),
            (Reach.EVERYWHERE, "_everywhere"),
        ):
            actions[f"accept{ending}"].triggered.connect(partial(self._by_key, self.accept, reach))
            actions[f"reject{ending}"].triggered.connect(partial(self._by_key, self.reject, reach))
        actions["never_suggest"].triggered.connect(self.never)
        actions["next_suggestion"].triggered.connect(partial(self._by_key, self.step, 1))
        actions["previous_suggestion"].triggered.connect(partial(self._by_key, self.step, -1))
        self._pending.changed.connect(self._follow)
        self._desk.changed.connect(self._follow_undo)
        self._desk.article_opened.connect(self._change_article)

    def _shortcut(self, name: str, reach: Reach) -> QShortcut:
        """Return the key of a type with what is held for a decision that goes farther."""
        key = self._window.actions_by_name[name].shortcut().toString()
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        made = QShortcut(QKeySequence(f"{_HELD[reach]}{key}"), self._page, context=context)
        made.setEnabled(False)
        made.activated.connect(partial(self._accept, TYPES[name], reach))
        return made

    def _takes_digits(self) -> bool:
        return self._pending.current is not None and self._passage.target() is None

    def _by_key(self, act: Callable[[T], None], how: T, _checked: bool = False) -> None:
        act(how)

    def _accept(self, type_: EntityType | None, reach: Reach) -> None:
        library, stamp = self._desk.library, self._passage.stamp()

        def plan(one: Suggestion) -> Edit:
            return deciding.accept(library, reviewing.meant(library, one, reach), stamp, type_)

        self._decide(plan)

    def _decide(self, plan: Callable[[Suggestion], Edit]) -> None:
        """Carry out a decision on what is asked about, and go on."""
        current = self._pending.current
        if current is None:
            return
        self._deciding = True
        self._trail.append(current.id)
        try:
            done = self._desk.perform(lambda: plan(current))
        finally:
            self._deciding = False
        if done:
            self._ask_beyond(current, 1)

    def _ask_beyond(self, suggestion: Suggestion, step: int) -> None:
        following = self._pending.round.beyond(suggestion, step)
        if following is None:
            self._say_done()
        else:
            self._ask(following)

    def _ask(self, suggestion: Suggestion, *, focus: bool = True) -> None:
        """Show a suggestion, and ask about it."""
        self._passage.let_go()
        self._point_at(suggestion)
        self._reveal()
        self.bar.ask(question(self._desk, self._pending.round, suggestion))
        if focus and not self.bar.isAncestorOf(QApplication.focusWidget() or self._window):
            self._page.setFocus()

    def _say_done(self, *, focus: bool = True) -> None:
        """Say that nothing is left here, and offer what waits elsewhere."""
        self._point_at(None)
        find = self._desk.library.suggestions.next_article
        here = self._desk.open.article.id if self._desk.open is not None else None
        more = self._desk.read(lambda: find(here), None) is not None
        words = self.tr("Nothing left here") if more else self.tr("Nothing left to review")
        told = (
            self.tr("Suggestions wait in other articles.")
            if more
            else self.tr("No article has a suggestion that waits for a decision.")
        )
        self.bar.say_done(words, told, more=more, focus=focus)

    def _point_at(self, suggestion: Suggestion | None) -> None:
        self._pending.point_at(suggestion)
        self._passage.suggested = suggestion.entity if suggestion is not None else None
        self._window.set_standing(Needs.SUGGESTION, there=suggestion is not None)
        for shortcut in self._farther:
            shortcut.setEnabled(suggestion is not None)
        self._passage.enable()

    @Slot()
    def _open_next(self) -> None:
        """Open another article in which something waits, and go on there."""
        here = self._desk.open.article.id if self._desk.open is not None else None
        find = self._desk.library.suggestions.next_article
        there = self._desk.read(lambda: find(here), None)
        if there is not None:
            self._awaited = ""
            self._desk.open_article(there)
            self._awaited = None

    @Slot()
    def _reveal(self) -> None:
        """Bring what is asked about into sight, unless a mark was gone to meanwhile."""
        if self._pending.current is not None and self._page.focused_mark() is None:
            self._page.reveal(self._pending.current.span)

    @Slot()
    def _follow(self) -> None:
        """Go on where what is asked about waits no more, or is something else by now."""
        opened = self._desk.open
        if (
            not self.active
            or self._deciding
            or opened is None
            or opened.article.id != self._article
        ):
            return
        current = self._pending.current
        if current is None:
            if self._pending.round.waiting:
                self.begin()
        elif (now := self._pending.round.get(current.id)) is None:
            self._ask_beyond(current, 1)
        elif now != current:
            self._ask(now)

    @Slot(object)
    def _follow_undo(self, news: News) -> None:
        """Go back to what was decided on when that is taken back, wherever it is."""
        if not self.active or not news.undone:
            return
        back = {
            change.after.id: change.after
            for change in news.edit.changes
            if isinstance(change.after, Suggestion) and change.after.status is Status.PENDING
        }
        asked = next((id_ for id_ in reversed(self._trail) if id_ in back), None)
        if asked is None:
            return
        found = self._pending.round.get(asked)
        if found is not None:
            self._ask(found)
        elif len({one.article for one in back.values()}) == 1:  # the desk opens it now
            self._awaited = asked

    @Slot(object)
    def _change_article(self, opened: OpenArticle | None) -> None:
        """Go on in another article; who opened it has the focus where it was."""
        article = opened.article.id if opened is not None else None
        if article == self._article:
            return
        self._article = article
        awaited, self._awaited = self._awaited, None
        if not self.active:
            return
        if opened is None:
            self.leave()
        else:
            self.begin(self._pending.round.get(awaited or ""), focus=awaited is not None)
