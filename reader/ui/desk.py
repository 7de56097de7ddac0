"""The desk: the open library, the open article, and news of both for the whole window."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article, Place
from reader.domain.edit import Edit
from reader.domain.entity import Entity
from reader.domain.errors import ConflictError, NotYoursError, ReaderError
from reader.domain.ids import ArticleId
from reader.services import preferences, reading
from reader.services.preferences import Preferences
from reader.services.reading import OpenArticle
from reader.services.session import News, Session
from reader.ui.jobs import Jobs

T = TypeVar("T")


class Desk(QObject):
    """What is open, and the door through which the window changes it.

    Nothing here raises a `ReaderError`: what goes wrong is told by `failed`.
    `unsaved` holds words that could not be written down, and while there are
    any, the article and the window stay open.
    """

    closing = Signal()
    """The window is about to go: whoever has something to keep, keeps it now."""

    leaving = Signal()
    """Another article is about to be opened: the same for what concerns this one."""

    stayed = Signal()
    """Another article was wanted, but this one stays open."""

    article_opened = Signal(object)
    annotations_changed = Signal(object)
    colors_renamed = Signal()
    person_changed = Signal()
    """The person at the keyboard has another name, or may do other things."""

    changed = Signal(object)
    """News of every change to the library."""

    said = Signal(str, str, str)
    """A sentence, the name of an action that goes with it, and details."""

    failed = Signal(str)
    entity_requested = Signal(str)
    """The id of an entity of which everything is to be shown."""

    library_requested = Signal(object)
    """The path of a library to go over to."""

    reopen_requested = Signal()
    """The window is wanted anew, in the language that was chosen."""

    restore_requested = Signal(object)
    """The path of a backup to go back to: the library is opened anew then."""

    new_library_requested = Signal(object)
    """The path of a library to make and go over to."""

    def __init__(
        self, session: Session, chosen: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.library = session.library
        self.preferences = chosen
        self._kept: Preferences | None = None
        self.jobs = Jobs(self)
        self.open: OpenArticle | None = None
        self.unsaved = ""
        self._color_names: dict[Color, str] | None = None
        session.listen(self._hear)

    @property
    def color_names(self) -> dict[Color, str]:
        """The names that people have given to colours; those without one are left out."""
        if self._color_names is None:
            given = self.read(self.library.color_names.all, None)
            if given is None:
                return {}
            self._color_names = {color: record.name for color, record in given.items()}
        return self._color_names

    def read(self, read: Callable[[], T], otherwise: T) -> T:
        """Return what is read of the library; where that fails now, say so and return the other."""
        try:
            return read()
        except ReaderError as error:
            self.failed.emit(str(error))
            return otherwise

    def perform(self, plan: Edit | Callable[[], Edit], details: str = "") -> bool:
        """Carry out an edit, or plan one and carry it out, and say so; tell whether it happened."""
        try:
            edit = plan if isinstance(plan, Edit) else plan()
            self.session.perform(edit)
        except ReaderError as error:
            self.tell(error)
            if isinstance(error, ConflictError):
                self.session.refresh()
            return False
        if edit.changes and edit.summary:
            self.said.emit(edit.summary, "undo", details)
        return True

    def tell(self, error: ReaderError) -> None:
        """Say what went wrong; to what somebody else wrote one can reply instead."""
        if isinstance(error, NotYoursError):
            self.said.emit(str(error), "reply", "")
        else:
            self.failed.emit(str(error))

    def quietly(self, plan: Callable[[], Edit]) -> None:
        """Plan and carry out a change of state without a word, where anything can be written."""
        if self.library.writable:
            try:
                edit = plan()
                if edit.changes:
                    self.session.quietly(edit)
            except ReaderError as error:
                self.failed.emit(str(error))

    def undo(self) -> None:
        """Take back the last edit and say so."""
        self._step(self.session.undo, self.tr("Undone: {what}"), "redo")

    def redo(self) -> None:
        """Do again what was taken back last and say so."""
        self._step(self.session.redo, self.tr("Done again: {what}"), "undo")

    def open_article(self, id_: ArticleId | None) -> None:
        """Open an article, or none; where it cannot be, this one stays open."""
        opened = self._read(id_)
        if opened is None and id_ is not None:
            self.stayed.emit()
            return
        if self.open is not None and id_ != self.open.article.id:
            self.leaving.emit()
            if self.unsaved:
                self.failed.emit(self.tr("Your note could not be saved, so it stays open."))
                self.stayed.emit()
                return
        self.open = opened
        self.article_opened.emit(opened)

    def keep_place(self, article: ArticleId, position: int, progress: float) -> None:
        """Remember how far an article has been read."""
        if self.library.writable:
            try:
                furthest = max(progress, self.library.articles.place(article).progress)
                place = Place(article=article, position=position, progress=furthest)
                self.session.keep_place(place)
            except ReaderError as error:
                self.failed.emit(str(error))

    def prefer(self, **changes: Any) -> None:
        """Change preferences and keep them; where they cannot be kept, they hold for now."""
        self.preferences = self.preferences._replace(**changes)
        if self.preferences == self._kept:  # as with every highlight in the same colour
            return
        try:
            preferences.save(self.preferences)
            self._kept = self.preferences
        except OSError as error:
            self.failed.emit(
                self.tr("Preferences could not be kept: {reason}.").format(reason=error.strerror)
            )

    def _step(self, step: Callable[[], Edit | None], told: str, opposite: str) -> None:
        try:
            edit = step()
        except ReaderError as error:
            self.failed.emit(str(error))
            return
        if edit is not None:
            self._show_where(edit)
            self.said.emit(told.format(what=edit.summary or edit.label), opposite, "")

    def _show_where(self, edit: Edit) -> None:
        """Open the article that a step was about, so that it is seen.

        Where it was about several, this one stays open.
        """
        from reader.domain.suggestion import Suggestion  # noqa: PLC0415 - after the first frame

        records = (change.record for change in edit.changes)
        about = {r.article for r in records if isinstance(r, Annotation | Suggestion)}
        if len(about) == 1 and (self.open is None or self.open.article.id not in about):
            self.open_article(about.pop())

    def _hear(self, news: News) -> None:
        from reader.domain.naming import ColorName  # noqa: PLC0415 - as above

        touched = (change.record for change in news.edit.changes)
        if news.everything or any(isinstance(record, ColorName) for record in touched):
            self._color_names = None
            self.colors_renamed.emit()
        if self.open is not None:
            self._refresh_open(self.open, news)
        self.changed.emit(news)

    def _refresh_open(self, opened: OpenArticle, news: News) -> None:
        touched = [change.record for change in news.edit.changes]
        id_ = opened.article.id
        if news.everything or any(isinstance(r, Article) and r.id == id_ for r in touched):
            self.open = self._read(id_)
            self.article_opened.emit(self.open)
        elif any(
            (isinstance(r, Annotation) and r.article == id_)
            or (isinstance(r, Entity) and r.id in opened.entities)
            for r in touched
        ):
            followed = reading.followed(opened, news.edit)
            if followed is None:
                try:
                    annotations, entities = reading.written_on(self.library, opened.article)
                except ReaderError as error:
                    self.failed.emit(str(error))
                    return
                followed = opened._replace(annotations=annotations, entities=entities)
            self.open = followed
            self.annotations_changed.emit(self.open)

    def _read(self, id_: ArticleId | None) -> OpenArticle | None:
        return self.read(lambda: reading.open_article(self.library, id_), None) if id_ else None
