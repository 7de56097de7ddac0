"""Where a mark stands in another version of its text, and how sure that is."""

from enum import StrEnum
from typing import NamedTuple

from reader.domain.ids import Digest
from reader.domain.text import Span


class Verdict(StrEnum):
    """What is known of a place that was found again."""

    OK = "ok"
    """The same words in the same surroundings: nobody needs to look."""

    CHECK = "check"
    """Found, but the words or what is around them changed, or another place is as good."""

    LOST = "lost"
    """Not found."""

    KEPT = "kept"
    """Kept on the old version, because a person said so."""


class Placement(NamedTuple):
    """The place of a mark in a version of the text that it was not made in.

    `text` names that version. `span` is `None` where the passage was not found
    or was kept on the old version. `score` is 0 (nothing alike) to 1 (the same).
    """

    text: Digest
    span: Span | None
    score: float
    verdict: Verdict
