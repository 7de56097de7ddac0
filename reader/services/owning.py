"""Who may change what: one's own annotations, and those of others only after saying so.

What somebody else wrote is read, answered and confirmed in its place by everybody.
Entities, and what is known of articles, belong to all who share a library.
"""

from collections.abc import Sequence

from reader.domain.annotation import Annotation
from reader.domain.edit import Edit
from reader.domain.errors import NotYoursError
from reader.domain.words import say, say_many
from reader.services.session import Person, Stamp


def is_own(mark: Annotation, person: Person) -> bool:
    """Tell whether somebody wrote an annotation, under this name or one they had before.

    What nobody has signed is everybody's.
    """
    return not mark.annotator or mark.annotator in person.names


def may_change(mark: Annotation, person: Person) -> bool:
    """Tell whether somebody may change, move or remove an annotation."""
    return person.changes_others or is_own(mark, person)


def changeable(marks: Sequence[Annotation], stamp: Stamp) -> list[Annotation]:
    """Return those annotations that somebody may change.

    Raises `NotYoursError` where there are some, and none of them may be changed.
    """
    free = [mark for mark in marks if may_change(mark, stamp.person)]
    if marks and not free:
        raise NotYoursError(_refusal({mark.annotator for mark in marks}))
    return free


def telling(edit: Edit, left: int) -> Edit:
    """Return an edit that also says how many annotations of others it leaves as they are."""
    if not left or not edit.summary:
        return edit
    told = say_many(
        "%n annotation of others was left as it is",
        "%n annotations of others were left as they are",
        left,
    )
    return edit._replace(summary=say("{done}; {left}", done=edit.summary, left=told))


def _refusal(annotators: set[str]) -> str:
    if len(annotators) == 1:
        return say(
            "{name} wrote this, so it stays as it is: reply to it, or allow yourself in the "
            "preferences to change what others wrote.",
            name=annotators.pop(),
        )
    return say(
        "Others wrote these, so they stay as they are: reply to them, or allow yourself in the "
        "preferences to change what others wrote."
    )
