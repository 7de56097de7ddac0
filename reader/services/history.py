"""What was done in this sitting, so that it can be taken back and done again."""

from datetime import datetime, timedelta

from reader.domain.edit import Edit

JOIN_WITHIN = timedelta(seconds=2)
"""Edits of one note that follow each other faster than this are one step back.

A note is saved about once a second while somebody types, so a shorter time
would make a step of every save.
"""


class History:
    """Two stacks of edits: done, and taken back.

    The caller carries out first and records after, so that an edit that fails
    leaves no trace here.
    """

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._last: datetime | None = None

    @property
    def next_undo(self) -> Edit | None:
        """The edit that was done last, if any."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Edit | None:
        """The edit that was taken back last, if any."""
        return self._undone[-1] if self._undone else None

    def record(self, edit: Edit, at: datetime) -> None:
        """Remember an edit that has just been carried out.

        Where it joins the one before and together they change nothing, there is no step.
        """
        last = self.next_undo
        if (
            last is not None
            and edit.joins
            and last.joins == edit.joins
            and self._last is not None
            and at - self._last <= JOIN_WITHIN
        ):
            joined = self._done.pop().then(edit)
            if joined.changes:
                self._done.append(joined)
        else:
            self._done.append(edit)
        self._undone.clear()
        self._last = at

    def undone(self) -> None:
        """Remember that the last edit has just been taken back."""
        self._undone.append(self._done.pop())
        self._last = None

    def redone(self) -> None:
        """Remember that the edit taken back last has just been done again."""
        self._done.append(self._undone.pop())
        self._last = None

    def drop_redo(self) -> None:
        """Forget the edit taken back last: it cannot be done again."""
        self._undone.pop()
        self._last = None

    def clear(self) -> None:
        """Forget everything: what happened cannot be taken back any more."""
        self._done.clear()
        self._undone.clear()
        self._last = None
