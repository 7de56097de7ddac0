"""Going to a mark: its article is opened, and the mark is in sight and in focus there."""

from PySide6.QtCore import QObject

from reader.domain.annotation import Annotation
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.wiring.passage import Passage


class Going(QObject):
    """Opens articles at their marks, for panes that stand in the place of the list."""

    def __init__(self, desk: Desk, window: MainWindow, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._passage = passage

    def go_to(
        self, mark: Annotation, placed: Annotation | None = None, *, focus: bool = True
    ) -> None:
        """Open the article of a mark at its place, and with `focus` go there.

        Where the mark has none, as a reply, it is that of `placed`.
        """
        if self._desk.open is None or self._desk.open.article.id != mark.article:
            self._desk.open_article(mark.article)
        if self._desk.open is None or self._desk.open.article.id != mark.article:
            return  # what is being typed keeps its article open
        placed = placed or mark
        there = self._passage.marks([mark.id]) or self._passage.marks([placed.id])
        page = self._window.reading
        if there:
            self._passage.focus(there[0], scroll=False)
        span = placed.span_in(self._desk.open.article.text)
        if span is not None:
            page.focus_mark(placed.id, scroll=False)
            page.reveal(span)
        if focus:
            page.setFocus()
