"""What merging comes to: what would be added, changed or deleted, and what it has doubts about."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from reader.domain.edit import Edit, Record
from reader.domain.ids import ArticleId, Digest, EntityId


class Outcome(StrEnum):
    """What becomes of a record of this library."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"
    CONFLICT = "conflict"
    CHECK = "check"
    LOST = "lost"


class Kind(StrEnum):
    """What a record is, in the words of the report."""

    ARTICLE = "article"
    ANNOTATION = "annotation"
    ENTITY = "entity"
    COLOR = "color name"
    SEARCH = "saved search"
    WORDS = "words never suggested"
    SUGGESTION = "rejected suggestion"


class Choice(StrEnum):
    """What to do where both sides have changed the same."""

    BOTH = "both"
    OURS = "ours"
    THEIRS = "theirs"


class Item(NamedTuple):
    """One record that merging touches or has doubts about, with what a dialog shows of it.

    `ours`, `theirs` and `base` are the record as it is here, there, and as both
    last had it; `None` where there is none. `fields` are those in conflict;
    none are where one side has deleted what the other one has changed: then the
    change stays. `title` is that of the article, or the name.
    """

    outcome: Outcome
    kind: Kind
    id: str
    title: str
    quote: str = ""
    article: ArticleId | None = None
    ours: Record | None = None
    theirs: Record | None = None
    base: Record | None = None
    fields: tuple[str, ...] = ()


class Bringing(NamedTuple):
    """The texts and originals that have to be copied before the edit can be made."""

    texts: tuple[Digest, ...]
    originals: tuple[Digest, ...]


class JoiningPlan(NamedTuple):
    """A merge that is ready: the edit, what there is to say about it, and what it needs.

    A record may stand in several items, such as one that is changed and needs
    checking. `alike` are pairs of entities, ours and theirs, that may be one
    but were not taken as such.
    """

    other: Path
    edit: Edit
    items: tuple[Item, ...]
    bringing: Bringing
    alike: tuple[tuple[EntityId, EntityId], ...] = ()

    @property
    def counts(self) -> Mapping[Outcome, int]:
        """How many items there are of each outcome."""
        counted = Counter(item.outcome for item in self.items)
        return {outcome: counted[outcome] for outcome in Outcome}

    @property
    def nothing(self) -> bool:
        """Whether the other library brings nothing that this one would show."""
        return not self.items

    def of(self, outcome: Outcome) -> tuple[Item, ...]:
        """Return the items of one outcome."""
        return tuple(item for item in self.items if item.outcome is outcome)
