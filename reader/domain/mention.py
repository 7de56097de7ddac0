"""What a mention can be of."""

from reader.domain.entity import EntityType
from reader.domain.value import ValueKind

MentionType = EntityType | ValueKind
"""What a mention is of: an entity of some type, or a value."""


def mention_type(name: str) -> MentionType:
    """Return the type of that name; raises `ValueError` where there is none."""
    return ValueKind(name) if name in tuple(ValueKind) else EntityType(name)
