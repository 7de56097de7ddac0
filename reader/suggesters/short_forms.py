"""Short forms: a later word that stands for a name of several words said before."""

from typing import NamedTuple

from reader.domain.entity import EntityType
from reader.suggesters.extents import Candidate
from reader.suggesters.word_lists import known, listed

_PERSON, _PLACE, _EVENT = EntityType.PERSON, EntityType.PLACE, EntityType.EVENT

_SMALL = frozenset(("of", "for", "and", "the", "in", "on", "to", "de", "a", "an", "at", "&"))
_LEAST_LETTERS = 3


class Fuller(NamedTuple):
    """For what a short form may stand: the fuller name, if it is to be offered, and its type."""

    name: str
    type: EntityType


def short_forms(names: list[tuple[Candidate, EntityType]]) -> dict[str, Fuller]:
    """Return for what fuller name a shorter one may stand, and what that is.

    A person may be called by the last or the first of the words. Anything else may
    be called by its initials or without an ending as companies have it (*Group*);
    another beginning of it, as *Contoso* of *Contoso Sports Day*, tells the type
    alone. So does a name that follows the shorter one. Of several the first counts;
    nothing here says that the two are the same.
    """
    firsts: dict[str, int] = {}
    fullest: dict[str, tuple[Candidate, EntityType]] = {}
    for candidate, type_ in names:
        if candidate.name not in firsts:
            firsts[candidate.name] = candidate.start
            fullest[candidate.name] = candidate, type_
    found: dict[str, Fuller] = {}
    for candidate, type_ in fullest.values():
        for short, is_full in _shorter(candidate.words, type_):
            if short in firsts:
                is_later = firsts[short] > candidate.start
                fuller = Fuller(candidate.name if is_full and is_later else "", type_)
                if short not in found or (fuller.name and not found[short].name):
                    found[short] = fuller
    return found


def _shorter(words: tuple[str, ...], type_: EntityType) -> list[tuple[str, bool]]:
    """Return what a name may be called, and whether it is then meant as a whole."""
    if len(words) < 2 or type_ is _PLACE:
        return []
    if type_ is _PERSON:
        ends = [words[-1], words[0]]
        if len(words) > 2:
            ends.append(" ".join(words[-2:]))
        return [(end, True) for end in ends if len(end) > 1 and not end.endswith(".")]
    shorter = [(short, True) for short in _initials(words)]
    if type_ is _EVENT:
        return shorter
    for length in range(len(words) - 1, 0, -1):
        short = " ".join(words[:length])
        if _may_stand(short):
            shorter.append((short, _is_ending(words[length:])))
    return shorter


def _is_ending(words: tuple[str, ...]) -> bool:
    """Tell whether a company's name goes without these words, such as *Health Sdn Bhd*."""
    endings, fields = listed("endings"), listed("fields")
    return words[-1] in endings and all(word in endings or word in fields for word in words)


def _initials(words: tuple[str, ...]) -> list[str]:
    large = [word for word in words if word.lower() not in _SMALL]
    if len(large) < _LEAST_LETTERS:
        return []
    return ["".join(word[0] for word in large).upper()]


def _may_stand(short: str) -> bool:
    sections = ("founding", "generic", "nationalities", "openers", "place_openers", "particles")
    last = short.rpartition(" ")[2]
    if last in ("of", "for", "and", "&", "the", "on"):
        return False
    return known().get(short) is not _PLACE and not any(short in listed(s) for s in sections)
