"""Ancestors: what records were before somebody changed them, so that merging knows who did."""

from datetime import datetime
from typing import NamedTuple

from reader.domain.moments import to_iso


class Ancestor(NamedTuple):
    """A former state of the record whose id is `record`, in the table `kind`.

    `key` tells states of one record apart (see `state_key`); `content` is JSON,
    an object with a value for each column.
    """

    key: str
    kind: str
    record: str
    content: str

    @property
    def id(self) -> str:
        """What names it among others: its key."""
        return self.key


def state_key(record: str, modified: datetime, trashed: datetime | None = None) -> str:
    """Return what names a state of a record: its id, when it was changed, when thrown away."""
    return f"{record}@{to_iso(modified)}~{to_iso(trashed) if trashed else ''}"
