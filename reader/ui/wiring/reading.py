"""Reading: the open article on the page, and how far it has been read."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.annotation import Annotation
from reader.domain.entity import EntityType
from reader.domain.errors import ReaderError
from reader.domain.ids import AnnotationId, EntityId
from reader.domain.placement import Verdict
from reader.domain.words import say
from reader.services import reading
from reader.services.preferences import FONT_SIZES
from reader.services.reading import OpenArticle
from reader.ui.articles.dates import said_published
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.reading.page import Header
from reader.ui.type_names import type_name
from reader.ui.typography import Typography, usual_points
from reader.ui.wiring.lists import Lists

READ_AFTER_MS = 1000
"""How long an article is on screen before it counts as read."""

_SAFE_SCHEMES = {"http", "https", "mailto"}


class Reading(QObject):
    """Shows the open article and remembers its place."""

    type_changed = Signal(object)
    """The `Typography` of the page is another one."""

    def __init__(self, desk: Desk, window: MainWindow, lists: Lists) -> None:
        super().__init__(window)
        self._desk = desk
        self._lists = lists
        self._window = window
        self._pane = window.reading
        self._pane.set_album(desk.library.images)
        self._shown: OpenArticle | None = None
        self._begun = False
        self._seen = single_shot(self, READ_AFTER_MS, self._note_read)
        self._connect()

    @Slot()
    def leave(self) -> None:
        """Remember where the article on the page is, unless it was only passed over."""
        self._seen.stop()
        if self._shown is not None:
            self._keep_place(*self._pane.place())

    def _connect(self) -> None:
        pane, actions = self._pane, self._window.actions_by_name
        self._desk.leaving.connect(self.leave)
        self._desk.article_opened.connect(self._show)
        self._desk.annotations_changed.connect(self._show_annotations)
        pane.place_changed.connect(self._keep_place)
        pane.scrolled.connect(self._follow_scrolling)
        pane.link_activated.connect(self.open_link)
        pane.zoom_requested.connect(self._zoom)
        pane.set_typography(self.typography)
        actions["page_down"].triggered.connect(self._page_down)
        actions["page_up"].triggered.connect(self._page_up)
        actions["larger"].triggered.connect(self._larger)
        actions["smaller"].triggered.connect(self._smaller)
        actions["usual_size"].triggered.connect(self._usual_size)
        actions["original"].triggered.connect(self._show_original)

    @Slot(object)
    def _show(self, opened: OpenArticle | None) -> None:
        again = self._is_shown(opened)
        self._shown = opened
        if opened is None:
            self._pane.clear(choice=bool(self._lists.shown()))
            return
        position = self._pane.place()[0] if again else opened.place.position
        self._pane.show_article(header_of(opened), opened.text, opened.marks, entity_types(opened))
        self._pane.restore(position)
        self._begun = again and self._begun
        self._seen.start()

    def _is_shown(self, opened: OpenArticle | None) -> bool:
        return (
            opened is not None
            and self._shown is not None
            and self._shown.article.id == opened.article.id
        )

    @Slot(object)
    def _show_annotations(self, opened: OpenArticle) -> None:
        self._shown = opened
        self._pane.show_annotations(opened.marks, entity_types(opened))

    @Slot(int, float)
    def _keep_place(self, position: int, progress: float) -> None:
        if self._shown is not None and self._desk.open is not None and self._begun:
            self._desk.keep_place(self._shown.article.id, position, progress)
            self._lists.refresh_row(self._shown.article.id)

    @Slot()
    def _follow_scrolling(self) -> None:
        if self._pane.scrolled_on and not self._begun:
            self._note_read()

    @Slot()
    def _note_read(self) -> None:
        self._begun = True
        if self._shown is not None:
            self._desk.quietly(
                partial(reading.note_read, self._desk.library, self._shown.article.id)
            )

    @Slot()
    def _page_down(self) -> None:
        if not self._pane.page_down():
            self._note_read()
            if not self._lists.go_next_unread():
                self._desk.said.emit(self.tr("No more unread articles here"), "", "")

    @Slot()
    def _page_up(self) -> None:
        self._pane.page_up()

    @Slot(str)
    def open_link(self, address: str) -> None:
        """Open a web page or a mail in the program for it; other addresses do nothing."""
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - not before a click
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - as above

        url = QUrl(address)
        if url.scheme() in _SAFE_SCHEMES:
            QDesktopServices.openUrl(url)

    def describe(self, mark_id: AnnotationId) -> str:
        """Return what hovering over a mark shows: which colour it has, and what it holds."""
        from reader.formats.note_html import note_plain  # noqa: PLC0415 - not before a hover
        from reader.services.owning import is_own  # noqa: PLC0415 - as above
        from reader.ui.annotations.wording import value_words  # noqa: PLC0415 - as above
        from reader.ui.colors import told  # noqa: PLC0415 - as above

        me = self._desk.session.person
        mark = self._shown.mark(mark_id) if self._shown else None
        if mark is None or self._shown is None:
            return ""
        entity = self._shown.entities.get(mark.entity) if mark.entity else None
        parts = (
            self._doubt(mark),
            told(mark.color, self._desk.color_names) if mark.color else "",
            f"{entity.name} ({type_name(entity.type)})" if entity else "",
            value_words(mark.value) if mark.value else "",
            "; ".join(mark.tags),
            note_plain(mark.note) if mark.note else "",
            "" if is_own(mark, me) else self.tr("By {name}").format(name=mark.annotator),
        )
        return "\n".join(part for part in parts if part)

    def _doubt(self, mark: Annotation) -> str:
        """Return what is in doubt of the place of a mark, if anything is."""
        verdict = mark.verdict_in(self._shown.article.text) if self._shown is not None else None
        return self.tr("The text has changed: needs checking") if verdict is Verdict.CHECK else ""

    @Slot(int)
    def _zoom(self, steps: int) -> None:
        self.set_font_size(self.font_size + steps)

    @Slot()
    def _larger(self) -> None:
        self.set_font_size(self.font_size + 1)

    @Slot()
    def _smaller(self) -> None:
        self.set_font_size(self.font_size - 1)

    @Slot()
    def _usual_size(self) -> None:
        self.set_type(font_size=0)

    @Slot(int)
    def set_font_size(self, points: int) -> None:
        """Set the page in this size and remember it; sizes out of range do nothing."""
        if points in FONT_SIZES:
            self.set_type(font_size=points)

    def set_type(self, **chosen: Any) -> None:
        """Set the page in another type and remember it; takes fields of the preferences."""
        self._desk.prefer(**chosen)
        self._pane.set_typography(self.typography)
        self.type_changed.emit(self.typography)

    @property
    def font_size(self) -> int:
        """The size of the page's text in points."""
        return self._desk.preferences.font_size or self.usual_font_size

    @property
    def usual_font_size(self) -> int:
        """The size of the page's text where nobody has chosen one, in points."""
        return min(usual_points(self._window.font()), FONT_SIZES[-1])

    @property
    def typography(self) -> Typography:
        """How the words of the page are set."""
        chosen = self._desk.preferences
        return Typography(chosen.font_family, self.font_size, chosen.line_height, chosen.measure)

    @Slot()
    def _show_original(self) -> None:
        from reader.ui.dialogs.original import OriginalDialog  # noqa: PLC0415 - seldom opened

        if self._shown is not None:
            article = self._shown.article
            try:
                words = self._desk.library.texts.original(article.original)
            except ReaderError as error:
                self._desk.failed.emit(str(error))
                return
            OriginalDialog(article.title, words, repairs_of(words), self._window).open()


def repairs_of(original: str) -> list[tuple[str, int]]:
    """Return what was repaired in words as they came, by rule."""
    from reader.formats.repairs import mend  # noqa: PLC0415 - only to show an original

    return [(say(repair.rule), repair.count) for repair in mend(original)[1]]


def header_of(opened: OpenArticle) -> Header:
    """Return what stands above the text of an article."""
    article = opened.article
    return Header(
        title=article.title,
        source=article.source,
        author=article.author,
        published=said_published(article.published),
        minutes=opened.minutes,
        url=article.url,
    )


def entity_types(opened: OpenArticle) -> dict[EntityId, EntityType]:
    """Return the type of every entity that marks of the article name."""
    return {entity.id: entity.type for entity in opened.entities.values()}
