"""What plug-ins call the types of mentions: by our names, or by those of other tools."""

from reader.domain.entity import EntityType
from reader.domain.mention import MentionType, mention_type
from reader.domain.value import ValueKind

_OTHER_NAMES: dict[str, MentionType] = {
    "per": EntityType.PERSON,
    "org": EntityType.ORGANISATION,
    "organization": EntityType.ORGANISATION,
    "gpe": EntityType.PLACE,
    "loc": EntityType.PLACE,
    "location": EntityType.PLACE,
    "fac": EntityType.PLACE,
    "facility": EntityType.PLACE,
    "work_of_art": EntityType.WORK,
    "law": EntityType.WORK,
    "misc": EntityType.OTHER,
    "percentage": ValueKind.PERCENT,
}
_NOT_WANTED = {"norp", "language", "time", "quantity", "ordinal", "cardinal"}
"""What spaCy's models name as well, and nobody here marks."""


def type_called(name: str) -> MentionType | None:
    """Return the type, or nothing for one that is not wanted here.

    The names of spaCy's models and of CoNLL-2003 are known besides our own, in
    any case. Raises `ValueError` for a name that is not known.
    """
    folded = name.lower()
    if folded in _NOT_WANTED:
        return None
    return _OTHER_NAMES.get(folded) or mention_type(folded)
