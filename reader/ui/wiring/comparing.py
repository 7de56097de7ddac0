"""Comparing: the window that compares two annotators, on a worker, and taking the side of one."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.services.session import News
from reader.ui.desk import Desk
from reader.ui.jobs import Job
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.theme import Themes
from reader.ui.wiring.going import Going
from reader.ui.wiring.lists import Lists

_GATHERS_MS = 150
"""How long after a change everything is compared again: changes come in flocks."""


class Comparing(QObject):
    """Opens the window, answers what it asks, and does what it is asked for."""

    def __init__(
        self, desk: Desk, window: MainWindow, themes: Themes, *, lists: Lists, going: Going
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._themes = themes
        self._lists = lists
        self._going = going
        self._job: Job | None = None
        self.shown: Any = None  # of a type that is loaded when it is first opened
        self._again = single_shot(self, _GATHERS_MS, self._ask_again)
        window.actions_by_name["compare"].triggered.connect(self.open)
        desk.changed.connect(self._hear)
        desk.closing.connect(self._leave)

    @Slot()
    def open(self) -> None:
        """Show the window, on oneself and who has marked most of the same articles."""
        if self.shown is not None:
            self.shown.raise_()
            self.shown.activateWindow()
            return
        from reader.ui.comparing.window import CompareWindow  # noqa: PLC0415 - seldom opened

        made = CompareWindow(self._themes.current, self._window)
        made.asked.connect(self._answer)
        made.opened.connect(self._show)
        made.accepted_side.connect(self._accept)
        made.action_requested.connect(self._act)
        made.finished.connect(self._forget)
        self._themes.changed.connect(made.set_theme)
        self._desk.said.connect(self._say)
        self._desk.failed.connect(self._say)
        self.shown = made
        made.show()
        made.list.setFocus()
        self._answer("", "", False)

    @Slot(str, str, bool)
    def _answer(self, left: str, right: str, listed: bool) -> None:
        from reader.services.contrasting import Question, on_worker  # noqa: PLC0415 - as above

        if self._job is not None:
            self._desk.jobs.forget(self._job)
        articles = frozenset(self._lists.shown()) if listed else None
        question, path = Question(left, right, articles), self._desk.library.path
        me = self._desk.session.person
        self._job = self._desk.jobs.start(partial(on_worker, path, question, me))
        self._job.done.connect(self._tell)
        self._job.failed.connect(self._desk.failed)

    @Slot(object)
    def _tell(self, found: Any) -> None:
        if self.shown is not None:
            self.shown.show_comparison(found, self._desk.color_names)

    @Slot(object)
    def _show(self, contrast: Any) -> None:
        """Open the article of a difference at its place, in the window behind."""
        if contrast.mark is not None:
            self._window.activateWindow()
            self._going.go_to(contrast.mark)

    @Slot(object, object)
    def _accept(self, contrast: Any, side: Any) -> None:
        from reader.services import differing  # noqa: PLC0415 - as above

        library, stamp = self._desk.library, self._desk.session.stamp()
        different = contrast.different

        def plan() -> Any:
            edit = differing.accept(library, different, side, stamp)
            if not edit.changes:
                self._say(self.tr("It stands as it is: there is nothing to take away or to add."))
            return edit

        self._desk.perform(plan)

    @Slot(str, str, str)
    @Slot(str)
    def _say(self, words: str, *_: str) -> None:
        if self.shown is not None:
            self.shown.say(words)

    @Slot(str)
    def _act(self, name: str) -> None:
        self._window.actions_by_name[name].trigger()

    @Slot()
    def _leave(self) -> None:
        if self.shown is not None:
            self.shown.close()

    @Slot()
    def _forget(self) -> None:
        if self._job is not None:
            self._desk.jobs.forget(self._job)
            self._job = None
        self._again.stop()
        self._desk.said.disconnect(self._say)
        self._desk.failed.disconnect(self._say)
        self.shown = None

    @Slot(object)
    def _hear(self, news: News) -> None:
        records = [change.record for change in news.edit.changes]
        kinds = Annotation | Article | Entity
        if self.shown is not None and (
            news.everything or any(isinstance(record, kinds) for record in records)
        ):
            self._again.start()

    @Slot()
    def _ask_again(self) -> None:
        if self.shown is not None:
            self.shown.ask()
