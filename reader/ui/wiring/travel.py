"""Back and forward through the articles of this sitting, by key, button and mouse."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QMouseEvent

from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId
from reader.services.reading import OpenArticle
from reader.services.session import News
from reader.services.trail import Trail
from reader.ui.actions import Needs
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow

_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class Travel(QObject):
    """Remembers which articles were opened, whatever opened them, and goes back to them."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._trail = Trail(self._is_there)
        actions = window.actions_by_name
        actions["back"].triggered.connect(partial(self.go, -1))
        actions["forward"].triggered.connect(partial(self.go, 1))
        desk.leaving.connect(self._leave)
        desk.article_opened.connect(self._follow)
        desk.changed.connect(self._hear)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._follow(desk.open)

    def go(self, step: int, _checked: bool = False) -> None:
        """Open the article before (-1) or after (1) this one again, at its place then."""
        aim = self._trail.ahead(step)
        if aim is None:
            return
        self._leave()
        self._trail.go(step)
        self._desk.open_article(aim.article)
        opened = self._desk.open
        if opened is not None and opened.article.id == aim.article:
            self._window.reading.restore(aim.position)
        else:  # what is being typed keeps its article open
            self._trail.go(-step)
        self._enable()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the two buttons at the side of a mouse, wherever in the window it is."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            name = _BUTTONS.get(event.button())
            if name is not None:
                self._window.actions_by_name[name].trigger()
                return True
        return False

    @Slot()
    def _leave(self) -> None:
        if self._desk.open is not None:
            self._trail.leave(self._desk.open.article.id, self._window.reading.place()[0])

    @Slot(object)
    def _follow(self, opened: OpenArticle | None) -> None:
        if opened is not None:
            self._trail.visit(opened.article.id)
        self._enable()

    @Slot(object)
    def _hear(self, _news: News) -> None:
        self._enable()

    def _enable(self) -> None:
        self._window.set_standing(Needs.BACK, there=self._trail.ahead(-1) is not None)
        self._window.set_standing(Needs.FORWARD, there=self._trail.ahead(1) is not None)

    def _is_there(self, id_: ArticleId) -> bool:
        try:
            article = self._desk.library.articles.get(id_)
        except ReaderError:
            return False
        return article is not None and article.trashed is None
