"""The reading pane: an article with its marks, and where one is in it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader.domain.annotation import Annotation
from reader.domain.entity import EntityType
from reader.domain.ids import AnnotationId, EntityId
from reader.domain.text import BlockKind, Span, Text
from reader.ui.reading.album import Album
from reader.ui.reading.making import PageMaker
from reader.ui.reading.marks import Marks
from reader.ui.reading.news import ReadingNews
from reader.ui.reading.overlay import Layer, MakeOverlay, Overlays
from reader.ui.reading.page import Header, Page
from reader.ui.reading.scrolling import box_on_screen, progress, top_of
from reader.ui.reading.strip import Describe
from reader.ui.reading.typesetting import Setting
from reader.ui.reading.view import PageView
from reader.ui.theme import Theme
from reader.ui.typography import Typography, usual_points

_NOTHING = (Header(title=""), Text.of([(BlockKind.PARAGRAPH, 0, " ")]))


class ReadingPane(QWidget):
    """Shows an article and its annotations; says what was selected, clicked and read.

    All positions are code points of the stored text. It changes nothing and
    opens nothing: it says what the person did. `describe` of an annotation is
    what its tool tip says.
    """

    selection_changed = Signal(object)
    """What is selected now, a `Span` or `None`; also after a click that selects nothing."""

    mark_activated = Signal(str)
    """A mark was clicked, or reached by its tick or `go_to_mark`; it has the outline now."""

    link_activated = Signal(str)
    """A link was clicked; whoever owns the pane asks before opening it."""

    place_changed = Signal(int, float)
    """The code point at the top of the page, and the part of the text that has been seen."""

    context_menu_requested = Signal(QPoint)
    """A menu is wanted at a global position."""

    zoom_requested = Signal(int)
    """A larger (1) or smaller (-1) size of type is wanted."""

    scrolled = Signal()

    def __init__(
        self, theme: Theme, describe: Describe | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = Typography(points=usual_points(self.font()))
        self._article: tuple[Header, Text] | None = None
        self._maker = PageMaker()
        page = Page(*_NOTHING, Setting(theme, self.font(), self._type))
        self.view = PageView(page, describe or _say_nothing, self)
        page.document.setParent(self.view)
        self._empty = QLabel(self.tr("Choose an article from the list"))
        self._empty.setProperty("tone", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._overlays = Overlays()
        blank = QFrame(self)
        blank.setProperty("surface", "page")
        QVBoxLayout(blank).addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedLayout()
        column.addLayout(self._stack)
        self._stack.addWidget(blank)
        self._stack.addWidget(self.view)
        self.setAccessibleName(self.tr("Reading"))
        self.setFocusProxy(self.view)
        self._news = ReadingNews(self.view, self.selection, self.place)
        self._news.selected.connect(self.selection_changed)
        self._news.placed.connect(self.place_changed)
        self._news.scrolled.connect(self.scrolled)
        self.view.hand.mark_clicked.connect(self._activate)
        self.view.strip.chosen.connect(self._choose)
        self.view.hand.link_clicked.connect(self.link_activated)
        self.view.menu_requested.connect(self.context_menu_requested)
        self.view.zoom_requested.connect(self.zoom_requested)

    def show_article(
        self,
        header: Header,
        text: Text,
        annotations: Sequence[Annotation] = (),
        entity_types: Mapping[EntityId, EntityType] | None = None,
    ) -> None:
        """Show an article from its beginning, with the annotations on this very text."""
        self._article = header, text
        self._forget()
        self._stack.setCurrentWidget(self.view)
        self._set_page(Marks(annotations, entity_types))

    def set_album(self, album: Album) -> None:
        """Take pictures from an album from now on."""
        self._maker.set_album(album)

    def show_annotations(
        self,
        annotations: Sequence[Annotation],
        entity_types: Mapping[EntityId, EntityType] | None = None,
    ) -> None:
        """Show other annotations on the same article; a mark that is gone loses the focus."""
        if self._article is None:
            return
        marks = Marks(annotations, entity_types)
        if marks.get(self.view.focused) is None:
            self.view.focused = None
        self.view.set_marks(marks)

    def clear(self, *, choice: bool = True) -> None:
        """Show no article, but where there is a choice the sentence that says what to do."""
        self._article = None
        self._empty.setVisible(choice)
        self._forget()
        self._set_page(Marks())
        self._stack.setCurrentIndex(0)

    def selection(self) -> Span | None:
        """Return what is selected of the text, without white space at its ends."""
        cursor = self.view.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        span = self.view.page.selected(cursor)
        return _trimmed(span, self._article[1].plain) if span is not None else None

    def select(self, span: Span) -> None:
        """Select a passage."""
        if self._article is not None:
            self.view.setTextCursor(self.view.page.cursor(span))

    def clear_selection(self) -> None:
        """Select nothing; the caret stays at the end of what was selected."""
        cursor = self.view.textCursor()
        cursor.clearSelection()
        self.view.setTextCursor(cursor)

    def focused_mark(self) -> AnnotationId | None:
        """Return the mark that has the outline."""
        return self.view.focused

    def focus_mark(self, id_: AnnotationId | None, *, scroll: bool = True) -> None:
        """Outline a mark, or none, and scroll to it unless all of it is on screen."""
        span = self.view.marks.span(id_) if id_ is not None else None
        self.view.focused = id_ if span is not None else None
        if span is not None and scroll:
            self.view.reveal(span)

    def go_to_mark(self, step: int) -> AnnotationId | None:
        """Go to the next mark (1) or the one before (-1), and say so as if it were clicked.

        It starts from the mark in focus, else from what is on screen. Returns
        `None` where there is no further mark.
        """
        marks = self.view.marks
        if self.view.focused is not None:
            found = marks.beside(self.view.focused, step)
        else:
            found = marks.near(top_of(self.view, self.view.page), step)
        if found is not None:
            self._choose(found)
        return found

    def place(self) -> tuple[int, float]:
        """Return the code point at the top of the page and the part seen so far, 0 to 1."""
        if self._article is None:
            return 0, 0.0
        return self._top(), progress(self.view, self.view.page)

    @property
    def scrolled_on(self) -> bool:
        """Whether somebody has scrolled since a place was restored."""
        return self._article is not None and self.view.held is None

    def restore(self, position: int) -> None:
        """Show the line of a code point at the top; it stays there while the pane is resized."""
        if self._article is not None:
            self.view.hold(min(position, len(self._article[1].plain)))

    def go_to(self, position: int) -> None:
        """Go to a code point: its line is at the top, and the caret stands there."""
        if self._article is not None:
            self.view.hold(position)
            self._put_caret(position)
            self.view.hold(position)

    def page_down(self) -> bool:
        """Go a page down; tell whether there was any more."""
        return self.view.turn(1)

    def page_up(self) -> bool:
        """Go a page up; tell whether there was any more."""
        return self.view.turn(-1)

    def set_typography(self, type: Typography) -> None:  # noqa: A002 - the word of printers
        """Set the page in another type; the place stays."""
        if type != self._type:
            self._type = type
            self._set_anew()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme; the place, the selection and the focus stay."""
        if theme is not self._theme:
            self._theme = theme
            self._set_anew()

    def dock(self, bar: QWidget) -> None:
        """Put a bar at the foot of the pane; it takes its room from the page while it is shown."""
        column = self.layout()
        if column is not None:
            column.addWidget(bar)

    def lay_over(self, make: MakeOverlay | None, layer: Layer = Layer.FOUND) -> None:
        """Paint something more on the pages of this article, or in that layer nothing more.

        `make` is called again where the page is set anew.
        """
        self._overlays.put(layer, make)
        self.view.set_overlay(self._overlays.made(self.view.page, self.view.boxes))

    def reveal(self, span: Span) -> None:
        """Scroll to a passage unless all of it is on screen."""
        if self._article is not None:
            self.view.reveal(span)

    def anchor_rect(self, span: Span) -> QRect:
        """Return the box around what is on screen of a passage, in global coordinates.

        It is empty where nothing of the passage is on screen.
        """
        return box_on_screen(self.view, self.view.page, self.view.boxes, span)

    def _put_caret(self, position: int) -> None:
        caret = self.view.textCursor()
        caret.setPosition(self.view.page.position(position))
        self.view.setTextCursor(caret)

    def _set_anew(self) -> None:
        if self._article is None:
            return
        selected, position = self.selection(), self._top()
        self._set_page(self.view.marks)
        if selected is not None:
            self.select(selected)
        self.restore(position)

    def _top(self) -> int:
        held = self.view.held
        return top_of(self.view, self.view.page) if held is None else held

    def _set_page(self, marks: Marks) -> None:
        setting = Setting(self._theme, self.font(), self._type)
        header, text = self._article or _NOTHING
        self.view.set_page(self._maker.make(header, text, setting, self.view), marks)
        overlay = self._overlays.made(self.view.page, self.view.boxes)
        if overlay is not None:
            self.view.set_overlay(overlay)

    def _forget(self) -> None:
        """Drop what was said of the article before, and what was to be said of it."""
        self._maker.leave()
        self._news.begin(silent=self._article is None)
        self._overlays.clear()
        self.view.focused = None

    def _activate(self, id_: str) -> None:
        self.focus_mark(AnnotationId(id_), scroll=False)
        self.mark_activated.emit(id_)

    def _choose(self, id_: str) -> None:
        self.focus_mark(AnnotationId(id_))
        self.mark_activated.emit(id_)
        span = self.view.marks.span(AnnotationId(id_))
        if span is not None:  # the caret goes along, so that one reads on from there
            self._put_caret(span.start)


def _trimmed(span: Span, plain: str) -> Span | None:
    words = span.of(plain)
    start = span.start + len(words) - len(words.lstrip())
    stop = span.stop - (len(words) - len(words.rstrip()))
    return Span(start, stop) if start < stop else None


def _say_nothing(_id: AnnotationId) -> str:
    return ""
