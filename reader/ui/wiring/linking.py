"""Linking: from brackets in a note to a link, and from a link to where it leads."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from reader.domain.annotation import Annotation
from reader.domain.errors import ReaderError
from reader.services import linking
from reader.services.linking import LinkKind, Target
from reader.services.session import News
from reader.ui.addresses import told
from reader.ui.annotations.link_completion import Offer
from reader.ui.choice import Choice
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.sides import Sides
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.reading import Reading

_ICONS = {LinkKind.ARTICLE: "book", LinkKind.ANNOTATION: "annotated"}


class Linking(QObject):
    """Offers what notes can link to, follows links, and says what links to the open article."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        sides: Sides,
        *,
        reading: Reading,
        passage: Passage,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._reading = reading
        self._passage = passage
        self._window = window
        self._panel = sides.annotations
        self._panel.use_links(self.offers, self.describe)
        self._panel.link_activated.connect(self.follow)
        self._looking_back = single_shot(self, 0, self._look_back)
        desk.article_opened.connect(self._looking_back.start)
        desk.changed.connect(self._hear)
        self._looking_back.start()

    @Slot(str)
    def follow(self, address: str) -> None:
        """Go to what a link leads to; where that is gone, say so."""
        if not linking.is_link(address):
            self._reading.open_link(address)
            return
        try:
            target = linking.target(self._desk.library, address)
        except ReaderError as error:
            self._desk.failed.emit(str(error))
            return
        if target.article is None:
            self._desk.entity_requested.emit(target.id)
            return
        if self._desk.open is None or self._desk.open.article.id != target.article:
            self._desk.open_article(target.article)
        for mark in self._passage.marks([target.id]):
            self._window.show_annotations_panel()
            self._passage.focus(mark, scroll=True)

    def describe(self, address: str) -> str:
        """Return what hovering over a link says: where it leads, by its present name."""
        if not linking.is_link(address):
            return told(address)
        try:
            target = linking.target(self._desk.library, address)
        except ReaderError as error:
            return str(error)
        return " · ".join(filter(None, (target.words, _detail(target))))

    def offers(self, typed: str) -> Sequence[Offer]:
        """Return what a note can link to, for what is typed of it."""
        nothing: list[Target] = []
        found = self._desk.read(lambda: linking.offered(self._desk.library, typed), nothing)
        return [Offer(_choice(target), target.markdown) for target in found]

    @Slot(object)
    def _hear(self, news: News) -> None:
        written = (change.record for change in news.edit.changes)
        if news.everything or any(isinstance(record, Annotation) for record in written):
            self._looking_back.start()

    @Slot()
    def _look_back(self) -> None:
        """Show which notes link to the open article, after it has been painted."""
        opened = self._desk.open
        try:
            found = linking.linked_from(self._desk.library, opened.article.id) if opened else []
        except ReaderError as error:
            self._desk.failed.emit(str(error))
            return
        links = [(f.title, f"{linking.SCHEME}{LinkKind.ANNOTATION}/{f.annotation}") for f in found]
        self._panel.show_backlinks(links)


def _choice(target: Target) -> Choice:
    words = " ".join(target.words.split())
    if target.type is not None:
        return Choice(words, _detail(target), dot=target.type)
    return Choice(words, _detail(target), icon=_ICONS[target.kind])


def _detail(target: Target) -> str:
    return str(target.type) if target.type is not None else target.whence
