"""A sitting with an open library: edits go in here, and news comes out."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from reader.domain.article import Place
from reader.domain.edit import Edit
from reader.domain.errors import ConflictError
from reader.domain.moments import now
from reader.domain.words import say
from reader.services.history import History
from reader.store.library import Library


class Person(NamedTuple):
    """Somebody at the keyboard.

    `former` are names that they had before, and `changes_others` says that they
    may change what somebody else wrote; `owning` makes rules of both.
    """

    name: str
    former: frozenset[str] = frozenset()
    changes_others: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The names that count as theirs: this one and those before."""
        return self.former | {self.name}


class Stamp(NamedTuple):
    """Who does something, and when (UTC); the rest is as `Person` says."""

    annotator: str
    at: datetime
    former: frozenset[str] = frozenset()
    changes_others: bool = False

    @property
    def person(self) -> Person:
        """Who does it."""
        return Person(self.annotator, self.former, self.changes_others)


class News(NamedTuple):
    """What has just happened to the library.

    `edit` holds the changes as they were made, so an undo brings the inverse;
    `everything` says that any record may have changed.
    """

    edit: Edit
    undone: bool = False
    redone: bool = False
    everything: bool = False


class Session:
    """One open library, its undo history, and news of what changes.

    What people do goes through `perform`, and can be undone; what merely happens
    goes through `quietly` and `keep_place`. Emptying the trash cannot be undone.
    `history` is what was done before, where a sitting goes on with a library opened anew.
    `former` are names that the annotator had before on this machine, and `changes_others`
    says that they may change what somebody else wrote.
    """

    def __init__(self, library: Library, annotator: str, history: History | None = None) -> None:
        self.library = library
        self.annotator = annotator
        self.former: frozenset[str] = frozenset()
        self.changes_others = False
        self.history = history or History()
        self._listeners: list[Callable[[News], None]] = []
        self._data_version = library.data_version()

    @property
    def next_undo(self) -> Edit | None:
        """The edit that `undo` would take back."""
        return self.history.next_undo

    @property
    def next_redo(self) -> Edit | None:
        """The edit that `redo` would do again."""
        return self.history.next_redo

    @property
    def person(self) -> Person:
        """Who is working."""
        return Person(self.annotator, self.former, self.changes_others)

    def stamp(self) -> Stamp:
        """Return who is working, and this moment."""
        return Stamp(self.annotator, now(), self.former, self.changes_others)

    def listen(self, listener: Callable[[News], None]) -> None:
        """Call `listener` after everything that changes the library from now on.

        What has happened stays, whatever becomes of the news: a listener tells of
        its own `ReaderError`s, and what it raises is taken for a bug.
        """
        self._listeners.append(listener)

    def perform(self, edit: Edit) -> None:
        """Carry out an edit, remember it and tell everybody; an empty one is nothing.

        Raises what `Library.apply` raises; then nothing has happened.
        """
        if edit.changes:
            self.library.apply(edit)
            self.history.record(edit, now())
            self._tell(News(edit))

    def quietly(self, edit: Edit) -> None:
        """Carry out a change of state that is nobody's deed, such as having read an article."""
        self.library.apply(edit)
        self._tell(News(edit))

    def keep_place(self, place: Place) -> None:
        """Remember how far an article has been read; nobody is told."""
        self.library.articles.keep_place(place)

    def undo(self) -> Edit | None:
        """Take back the last edit and return it; `None` where there is none.

        Raises `ConflictError` where its records have been changed elsewhere. The
        step is gone then, so that those before it can be taken back.
        """
        edit = self.history.next_undo
        if edit is not None:
            inverse = edit.inverse()
            try:
                self.library.apply(inverse)
            except ConflictError as error:
                self.history.undone()
                self.history.drop_redo()
                raise self._refused(edit) from error
            self.history.undone()
            self._tell(News(inverse, undone=True))
        return edit

    def redo(self) -> Edit | None:
        """Do again what was taken back last and return it; `None` where there is none.

        Raises `ConflictError` as `undo` does.
        """
        edit = self.history.next_redo
        if edit is not None:
            try:
                self.library.apply(edit)
            except ConflictError as error:
                self.history.drop_redo()
                raise self._refused(edit) from error
            self.history.redone()
            self._tell(News(edit, redone=True))
        return edit

    def changed_elsewhere(self) -> bool:
        """Tell whether another program has written since this was last asked; it costs little."""
        version = self.library.data_version()
        changed = version != self._data_version
        self._data_version = version
        return changed

    def refresh(self) -> None:
        """Tell everybody that any record may have changed."""
        self._tell(News(Edit(say("Refresh"), ()), everything=True))

    def empty_trash(self) -> int:
        """Remove for good what lies in the trash, and with it every way back.

        Returns how many articles and annotations there were.
        """
        count = self.library.empty_trash()
        self.history.clear()
        self._tell(News(Edit(say("Empty trash"), ()), everything=True))
        return count

    def close(self) -> None:
        """End the sitting."""
        self.library.close()

    def _refused(self, edit: Edit) -> ConflictError:
        self.refresh()
        return ConflictError(
            say(
                "“{edit}” cannot be undone or done again, since another program has changed "
                "what it was about; what you see has been read anew.",
                edit=edit.label,
            )
        )

    def _tell(self, news: News) -> None:
        """Call every listener; what one of them raises is raised when all have been called."""
        raised = []
        for listener in self._listeners:
            try:
                listener(news)
            except Exception as error:  # noqa: BLE001 - raised again below
                raised.append(error)
        if raised:
            raise raised[0]
