"""Edits: everything that a person does to a library, as values."""

from typing import TYPE_CHECKING, NamedTuple

# Every window loads this module, and needs few of the records for its first frame.
if TYPE_CHECKING:
    from reader.domain.ancestor import Ancestor
    from reader.domain.annotation import Annotation
    from reader.domain.article import Article, Flags
    from reader.domain.entity import Entity
    from reader.domain.naming import ColorName, SavedSearch
    from reader.domain.suggestion import NeverSuggested, Suggestion
    from reader.domain.version import Version

    Record = (
        Article
        | Flags
        | Version
        | Entity
        | Annotation
        | ColorName
        | SavedSearch
        | Suggestion
        | NeverSuggested
        | Ancestor
    )
else:
    Record = object


class Change(NamedTuple):
    """One record as it was and as it shall be; `None` where there is none."""

    before: Record | None
    after: Record | None

    def inverse(self) -> "Change":
        """Return the change that puts things back."""
        return Change(self.after, self.before)

    @property
    def record(self) -> Record:
        """The record in question, as it shall be if it shall be."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise ValueError("a change of nothing into nothing")
        return record


class Edit(NamedTuple):
    """A labelled group of changes that happen together or not at all.

    `label` is what the menu says after *Undo*; `summary` is what the message
    bar says when it has happened. Edits with the same `joins` that follow each
    other closely are one step back.
    """

    label: str
    changes: tuple[Change, ...]
    summary: str = ""
    joins: str = ""

    def inverse(self) -> "Edit":
        """Return the edit that takes this one back."""
        return self._replace(changes=tuple(c.inverse() for c in reversed(self.changes)))

    def then(self, later: "Edit") -> "Edit":
        """Return the edit that does this and then the other, as one step.

        A record that both change is changed once, from what it was before this
        to what it is after the other; one that is as it was is not changed at all.
        """
        changes: dict[tuple[type[Record], str], Change] = {}
        for change in (*self.changes, *later.changes):
            name = type(change.record), change.record.id
            earlier = changes.get(name)
            changes[name] = Change(earlier.before, change.after) if earlier else change
        real = tuple(c for c in changes.values() if c.before != c.after)
        return self._replace(changes=real, summary=later.summary)
