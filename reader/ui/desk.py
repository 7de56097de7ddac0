"""The desk: the open library, the open article, and news of both for the whole window."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.domain.annotation import Annotation
from reader.domain.article import Article, Place
from reader.domain.edit import Edit
from reader.domain.entity import Entity
from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId
from reader.services import preferences, reading
from reader.services.preferences import Preferences
from reader.services.reading import OpenArticle
from reader.services.session import News, Session


class Desk(QObject):
    """What is open, and the door through which the window changes it.

    `article_opened` and `annotations_changed` bring the open article; `leaving`
    comes before another one is opened, and `closing` before the window goes, for
    those who have something to keep. `changed` brings news of every change;
    `said` a sentence, the name of an action that goes with it, and details. The path of
    another library to go over to, or to make, comes with `library_requested` and
    `new_library_requested`.
    """

    closing = Signal()
    leaving = Signal()
    article_opened = Signal(object)
    annotations_changed = Signal(object)
    changed = Signal(object)
    said = Signal(str, str, str)
    failed = Signal(str)
    library_requested = Signal(object)
    new_library_requested = Signal(object)

    def __init__(
        self, session: Session, chosen: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.library = session.library
        self.preferences = chosen
        self.open: OpenArticle | None = None
        session.listen(self._hear)

    def perform(self, edit: Edit, details: str = "") -> bool:
        """Carry out an edit and say so; tell whether it happened."""
        try:
            self.session.perform(edit)
        except ReaderError as error:
            self.failed.emit(str(error))
            return False
        if edit.changes and edit.summary:
            self.said.emit(edit.summary, "undo", details)
        return True

    def quietly(self, edit: Edit) -> None:
        """Carry out a change of state without a word; what cannot be written is not kept."""
        if edit.changes and self.library.writable:
            try:
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
        """Open an article, or none."""
        self.leaving.emit()
        self.open = reading.open_article(self.library, id_) if id_ else None
        self.article_opened.emit(self.open)

    def keep_place(self, article: ArticleId, position: int, progress: float) -> None:
        """Remember how far an article has been read."""
        if self.library.writable:
            furthest = max(progress, self.library.articles.place(article).progress)
            try:
                self.session.keep_place(
                    Place(article=article, position=position, progress=furthest)
                )
            except ReaderError as error:
                self.failed.emit(str(error))

    def prefer(self, **changes: Any) -> None:
        """Change preferences and keep them; where they cannot be kept, they hold for now."""
        self.preferences = replace(self.preferences, **changes)
        try:
            preferences.save(self.preferences)
        except OSError as error:
            self.failed.emit(
                self.tr("Preferences could not be kept: {reason}.").format(reason=error.strerror)
            )

    def _step(self, step: Any, told: str, opposite: str) -> None:
        try:
            edit = step()
        except ReaderError as error:
            self.failed.emit(str(error))
            return
        if edit is not None:
            self.said.emit(told.format(what=edit.label), opposite, "")

    def _hear(self, news: News) -> None:
        if self.open is not None:
            self._refresh_open(self.open, news)
        self.changed.emit(news)

    def _refresh_open(self, opened: OpenArticle, news: News) -> None:
        touched = [change.record for change in news.edit.changes]
        id_ = opened.article.id
        if news.everything or any(isinstance(r, Article) and r.id == id_ for r in touched):
            self.open_article(id_)
        elif any(
            (isinstance(r, Annotation) and r.article == id_)
            or (isinstance(r, Entity) and r.id in opened.entities)
            for r in touched
        ):
            annotations, entities = reading.written_on(self.library, id_)
            self.open = replace(opened, annotations=annotations, entities=entities)
            self.annotations_changed.emit(self.open)
