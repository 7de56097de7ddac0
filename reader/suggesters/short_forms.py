"""Short forms: a later word that stands for a name of several words said before."""

from reader.domain.entity import EntityType
from reader.suggesters.extents import Candidate
from reader.suggesters.word_lists import known, listed

_PERSON, _PLACE, _EVENT = EntityType.PERSON, EntityType.PLACE, EntityType.EVENT


def short_forms(names: list[tuple[Candidate, EntityType]]) -> dict[str, tuple[str, EntityType]]:
    """Return for what fuller name a shorter one may stand, and what that is.

    A person may be called by the last or the first of the words, anything else
    by its beginning. The fuller name that comes first counts; nothing here says
    that the two are the same.
    """
    found: dict[str, tuple[str, EntityType]] = {}
    for candidate, type_ in names:
        for short in _beginnings_and_ends(candidate.words, type_):
            found.setdefault(short, (candidate.name, type_))
    return found


def _beginnings_and_ends(words: tuple[str, ...], type_: EntityType) -> list[str]:
    if len(words) < 2 or type_ in (_PLACE, _EVENT):
        return []
    if type_ is _PERSON:
        ends = [words[-1], words[0]]
        if len(words) > 2:
            ends.append(" ".join(words[-2:]))
        return [end for end in ends if len(end) > 1 and not end.endswith(".")]
    shorter = [" ".join(words[:length]) for length in range(len(words) - 1, 0, -1)]
    return [short for short in shorter if _may_stand(short)]


def _may_stand(short: str) -> bool:
    sections = ("founding", "generic", "nationalities", "openers", "place_openers", "particles")
    last = short.rpartition(" ")[2]
    if last in ("of", "for", "and", "&", "the", "on"):
        return False
    return known().get(short) is not _PLACE and not any(short in listed(s) for s in sections)
