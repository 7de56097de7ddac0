"""Annotations of two libraries made one: united field by field; a conflict keeps both."""

from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.ids import AnnotationId
from reader.services.joining.pairs import Pair
from reader.services.joining.three_way import Form, base_of, derived_id, unite
from reader.services.joining.values import Choice

FORM = Form(
    scalars=(
        ("text", "anchor"),
        ("color",),
        ("entity", "value", "source", "score"),
        ("note",),
        ("parent",),
    ),
    sets=("tags",),
)


class Decided(NamedTuple):
    """What becomes of an annotation; `second` is the one beside it that keeps the other side."""

    record: Annotation
    base: Annotation | None = None
    fields: tuple[str, ...] = ()
    revived: bool = False
    second: Annotation | None = None


def decide(pair: Pair[Annotation], ours: Annotation, theirs: Annotation, choice: Choice) -> Decided:
    """Unite two states of one annotation.

    What both have changed is there twice afterwards: the later one under the
    id that it had, the other one under an id that everybody makes of it alike.
    """
    base = base_of(ours, theirs, pair.our_past, pair.their_past)
    united = unite(ours, theirs, base, FORM, choice=choice)
    second = None
    if united.fields and choice is Choice.BOTH and not united.record.trashed:
        taken = {name: getattr(united.loser, name) for name in _with_companions(united.fields)}
        second = united.record._replace(
            id=AnnotationId(derived_id(ours.id, *(str(value) for value in taken.values()))),
            annotator=united.loser.annotator,
            created=united.loser.created,
            placement=united.loser.placement,
            **taken,
        )
    return Decided(united.record, base, united.fields, united.revived, second)


def _with_companions(fields: tuple[str, ...]) -> list[str]:
    """Return the fields in conflict with those that are decided together with them."""
    return [name for group in FORM.scalars if set(group) & set(fields) for name in group]
