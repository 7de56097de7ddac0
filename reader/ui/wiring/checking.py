"""Checking: marks whose text has changed, one after the other, each decided on with a key."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Edit
from reader.domain.ids import AnnotationId, ArticleId
from reader.services import checking
from reader.services.checking import Doubt
from reader.services.reading import OpenArticle
from reader.services.session import News
from reader.ui.actions import Needs
from reader.ui.checking.bar import CheckBar, Question
from reader.ui.checking.wording import day_words
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.wiring.foot_keys import FootKeys
from reader.ui.wiring.passage import Passage


class Checking(QObject):
    """Asks about one mark at a time, and goes on when a person has decided.

    It is made when somebody first wants to check something.
    """

    def __init__(self, desk: Desk, window: MainWindow, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._passage = passage
        self._page = window.reading
        self._asked: Annotation | None = None
        self._article = desk.open.article.id if desk.open is not None else None
        self._leads = False
        self._deciding = False
        self.bar = CheckBar(window.theme, window.reading)
        self._page.dock(self.bar)
        self._connect()

    @property
    def active(self) -> bool:
        """Whether marks are being checked."""
        return not self.bar.isHidden()

    @property
    def asked(self) -> Annotation | None:
        """The mark that is asked about."""
        return self._asked

    @Slot()
    def go_on(self) -> None:
        """Ask about the mark in hand, the first or the next one, or those of the next article."""
        if self._asked is not None:
            self.step(1)
        elif not self.active and self._doubts():
            self.begin()
        else:
            self._open_next()

    def begin(self, *, focus: bool = True) -> None:
        """Ask about the mark in hand if it is in doubt, else about the first one.

        The page, or the button that leads on, has the `focus` then if that is wanted.
        """
        doubts = self._doubts()
        there = {mark.id: mark for mark in doubts}
        in_hand = (there[mark.id] for mark in self._passage.in_hand() if mark.id in there)
        first = next(in_hand, next(iter(doubts), None))
        if first is None:
            self._say_done(focus=focus)
        else:
            self._ask(first, focus=focus)

    @Slot(int)
    def step(self, step: int) -> None:
        """Ask about the next mark (1) or the one before (-1), round the ends."""
        doubts = self._doubts()
        if self._asked is not None and doubts:
            ids = [mark.id for mark in doubts]
            here = ids.index(self._asked.id) if self._asked.id in ids else -1
            self._ask(doubts[(here + step) % len(doubts)])

    @Slot()
    def leave(self) -> None:
        """Put the bar away."""
        focus = QApplication.focusWidget()
        if focus is not None and self.bar.isAncestorOf(focus):
            self._page.setFocus()
        self.bar.close_up()
        self._point_at(None)

    @Slot()
    def confirm(self) -> None:
        """Say that the mark belongs where it was found."""
        self._decide(lambda mark, opened: checking.confirm(mark, opened, self._passage.stamp()))

    @Slot()
    def attach(self) -> None:
        """Put the mark on what is selected."""
        span = self._page.selection()
        if span is None:
            self._desk.said.emit(
                self.tr("Select on the page the words where the mark belongs, then press P"), "", ""
            )
            return
        stamp = self._passage.stamp()
        self._decide(lambda mark, opened: checking.attach(mark, opened, span, stamp))

    @Slot()
    def keep(self) -> None:
        """Leave the mark on the version that it was made in."""
        stamp = self._passage.stamp()
        self._decide(lambda mark, opened: checking.keep(mark, opened.article, stamp))

    def _connect(self) -> None:
        bar, actions = self.bar, self._window.actions_by_name
        FootKeys(self._window, bar).escaped.connect(self.leave)
        bar.dismissed.connect(self.leave)
        bar.confirmed.connect(self.confirm)
        bar.attached.connect(self.attach)
        bar.kept.connect(self.keep)
        bar.step_requested.connect(self.step)
        bar.next_article_requested.connect(self._open_next)
        bar.stood.connect(self._reveal)
        actions["check_previous"].triggered.connect(self._step_back)
        actions["check_confirm"].triggered.connect(self.confirm)
        actions["check_attach"].triggered.connect(self.attach)
        actions["check_keep"].triggered.connect(self.keep)
        actions["review"].triggered.connect(self.leave)
        self._page.selection_changed.connect(self._offer_selection)
        self._desk.annotations_changed.connect(self._follow)
        self._desk.changed.connect(self._follow_undo)
        self._desk.article_opened.connect(self._change_article)

    def _doubts(self) -> list[Annotation]:
        return checking.doubtful(self._desk.open) if self._desk.open is not None else []

    @Slot()
    def _step_back(self) -> None:
        self.step(-1)

    def _decide(self, plan: Callable[[Annotation, OpenArticle], Edit]) -> None:
        """Carry out a decision on what is asked about, and go on."""
        opened, asked = self._desk.open, self._asked
        mark = opened.mark(asked.id) if opened is not None and asked is not None else None
        if opened is None or mark is None:
            return
        before = [each.id for each in self._doubts()]
        self._deciding = True
        try:
            edit = plan(mark, opened)
            done = bool(edit.changes) and self._desk.perform(edit)
        finally:
            self._deciding = False
        if done:
            self._ask_after(mark.id, before)

    def _ask_after(self, id_: AnnotationId, before: list[AnnotationId]) -> None:
        """Ask about what followed a mark, round the end; or say that nothing is left here."""
        left = {mark.id: mark for mark in self._doubts()}
        place = before.index(id_) if id_ in before else 0
        following = (left[each] for each in (*before[place:], *before[:place]) if each in left)
        mark = next(following, next(iter(left.values()), None))
        if mark is None:
            self._say_done()
        else:
            self._ask(mark)

    def _ask(self, mark: Annotation, *, focus: bool = True) -> None:
        """Show a mark, and ask about it."""
        opened = self._desk.open
        if opened is None:
            return
        library = self._desk.library
        doubt = self._desk.read(lambda: checking.look_at(library, opened, mark), None)
        if doubt is None:
            return
        self._point_at(mark)
        self._passage.focus(mark, scroll=True)
        self.bar.ask(self._question(doubt))
        self._offer_selection()
        if focus and not self.bar.isAncestorOf(QApplication.focusWidget() or self._window):
            self._page.setFocus()

    def _question(self, doubt: Doubt) -> Question:
        ids = [mark.id for mark in self._doubts()]
        number = QLocale().toString(ids.index(doubt.mark.id) + 1)
        theme, color = self._window.theme, doubt.mark.color
        ground = theme.mark(color) if isinstance(color, Color) else theme.color("chip")
        return Question(
            old=doubt.old,
            new=doubt.new,
            since=day_words(doubt.since.created) if doubt.since is not None else "",
            ground=ground.name(),
            place=self.tr("{number} of {count}").format(
                number=number, count=QLocale().toString(len(ids))
            ),
        )

    def _say_done(self, *, focus: bool = True) -> None:
        """Say that nothing is left here, and offer what there is elsewhere."""
        self._point_at(None)
        more = self._next_article() is not None
        here, nowhere = self.tr("Nothing left to check here"), self.tr("Nothing left to check")
        self.bar.say_done(here if more else nowhere, more=more, focus=focus)

    def _point_at(self, mark: Annotation | None) -> None:
        self._asked = mark
        self._window.set_standing(Needs.DOUBT, there=mark is not None)

    def _next_article(self) -> ArticleId | None:
        here = self._desk.open.article.id if self._desk.open is not None else None
        library = self._desk.library
        return self._desk.read(lambda: checking.next_article(library, here), None)

    @Slot()
    def _open_next(self) -> None:
        """Open another article with marks to check, and go on there."""
        there = self._next_article()
        if there is None:
            if not self.active:
                words = self.tr("Nothing to check: every mark is in its place")
                self._desk.said.emit(words, "", "")
            return
        self._leads = True
        self._desk.open_article(there)
        self._leads = False

    @Slot()
    def _reveal(self) -> None:
        """Bring what is asked about into sight, also once the bar has taken its room."""
        if self._asked is not None and self._page.focused_mark() == self._asked.id:
            self._page.focus_mark(self._asked.id)

    @Slot()
    def _offer_selection(self) -> None:
        self.bar.offer_selection(self._page.selection() is not None)

    @Slot()
    def _follow(self) -> None:
        """Go on where what is asked about is in doubt no more, or is something else by now."""
        opened = self._desk.open
        if not self.active or self._deciding or opened is None:
            return
        if opened.article.id != self._article:
            return
        doubts = {mark.id: mark for mark in self._doubts()}
        if self._asked is None:
            if doubts:
                self.begin(focus=False)
        elif self._asked.id not in doubts:
            self._ask_after(self._asked.id, [])
        elif doubts[self._asked.id] != self._asked:
            self._ask(doubts[self._asked.id], focus=False)

    @Slot(object)
    def _follow_undo(self, news: News) -> None:
        """Go back to a mark when what was decided on it is taken back."""
        if self.active and news.undone:
            back = {c.record.id for c in news.edit.changes if isinstance(c.record, Annotation)}
            found = next((mark for mark in self._doubts() if mark.id in back), None)
            if found is not None:
                self._ask(found, focus=False)

    @Slot(object)
    def _change_article(self, opened: OpenArticle | None) -> None:
        """Go on in another article, or in another text of this one."""
        before, self._article = self._article, opened.article.id if opened is not None else None
        if opened is None:
            self.leave()
        elif self._leads or (self.active and before != self._article):
            self.begin(focus=self._leads)
        elif self.active:
            self._follow()
