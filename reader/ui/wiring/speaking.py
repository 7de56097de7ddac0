"""Speaking: what is seen at a glance is said to those who hear the window."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.ids import AnnotationId
from reader.services.reading import OpenArticle
from reader.ui.announcing import announce, heard
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.reading.cycling import marks_at_caret
from reader.ui.wiring.lists import Lists

FOUND_AFTER_MS = 500
"""How long a list stays as it is before it is said what it holds."""


class Speaking(QObject):
    """Tells which article is open, which marks the caret meets, and how much a search finds.

    Without anybody who listens it does nothing but name what Qt leaves nameless.
    """

    def __init__(self, desk: Desk, window: MainWindow, lists: Lists) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._page = window.reading
        self._under: list[AnnotationId] = []
        self._stale = False
        self._listed = window.articles.summary()
        self._finding = single_shot(self, FOUND_AFTER_MS, self._say_list)
        self._name_handles()
        self._page.mark_activated.connect(self._say_mark)
        self._page.view.cursorPositionChanged.connect(self._follow_caret)
        desk.article_opened.connect(self._tell_article)
        desk.annotations_changed.connect(self._tell_annotations)
        lists.searched.connect(self._wait_for_list)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._describe()

    def _name_handles(self) -> None:
        """Say what lies on both sides of what is dragged to make panes wider."""
        splitter = self._window.splitter
        splitter.setAccessibleName(self.tr("Panes"))
        names = (
            self.tr("Between library and articles"),
            self.tr("Between articles and page"),
            self.tr("Between page and annotations"),
        )
        for number, name in enumerate(names, 1):
            splitter.handle(number).setAccessibleName(name)

    @Slot(object)
    def _tell_article(self, opened: OpenArticle | None) -> None:
        """Say what has been opened to somebody who is on the page; others come to it later."""
        self._under = []
        if opened is not None and self._page.view.hasFocus():
            announce(self._page.view, self._words(opened))
        self._tell_annotations()

    @Slot(object)
    def _tell_annotations(self, _: OpenArticle | None = None) -> None:
        """Describe the page anew; not while one is on it, which would be read out each time."""
        self._stale = self._page.view.hasFocus()
        if not self._stale:
            self._describe()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, old: QWidget | None, _now: QWidget | None) -> None:
        if self._stale and old is self._page.view:
            self._stale = False
            self._describe()

    def _describe(self) -> None:
        opened = self._desk.open
        self._page.view.setAccessibleDescription(self._words(opened) if opened else "")

    def _words(self, opened: OpenArticle) -> str:
        counted = self.tr("%Ln annotation(s)", None, len(opened.annotations))
        return f"{opened.article.title}, {counted}"

    @Slot(str)
    def _say_mark(self, id_: str) -> None:
        """Say what a mark is that was gone to or clicked."""
        opened = self._desk.open
        mark = opened.mark(id_) if opened is not None and heard() else None
        span = mark.span_in(opened.article.text) if opened is not None and mark else None
        if opened is None or mark is None or span is None:
            return
        announce(self._page.view, self._mark_words(opened, mark.id, quoted=True))
        self._under = [found.id for found in self._page.view.marks.at(span.start)]

    @Slot()
    def _follow_caret(self) -> None:
        """Say which marks the caret has come into, or else which it has left."""
        opened, view = self._desk.open, self._page.view
        if opened is None or not view.hasFocus() or not heard():
            return
        here = [mark.id for mark in marks_at_caret(view)]
        before, self._under = self._under, here
        entered = [id_ for id_ in here if id_ not in before]
        left = [id_ for id_ in before if id_ not in here]
        if entered:
            words = (self._mark_words(opened, id_, quoted=False) for id_ in entered)
            announce(view, " ".join(words))
        elif left:
            from reader.ui.wiring.mark_words import ended  # noqa: PLC0415 - for who listens

            marks = filter(None, map(opened.mark, left))
            announce(view, ", ".join(dict.fromkeys(map(ended, marks))))

    def _mark_words(self, opened: OpenArticle, id_: AnnotationId, *, quoted: bool) -> str:
        from reader.ui.wiring.mark_words import spoken  # noqa: PLC0415 - only for who listens

        mark = opened.mark(id_)
        if mark is None:
            return ""
        names, me = self._desk.color_names, self._desk.session.person
        return spoken(mark, opened, names, me, quoted=quoted)

    @Slot()
    def _wait_for_list(self) -> None:
        if heard():
            self._finding.start()

    @Slot()
    def _say_list(self) -> None:
        """Say what the list holds now, once it holds something else."""
        words = self._window.articles.summary()
        if words != self._listed:
            self._listed = words
            announce(self._window.articles, words)
