"""Types: what a name is likely to be, by its own words."""

import re
from functools import lru_cache
from itertools import pairwise

from reader.domain.entity import EntityType
from reader.suggesters.word_lists import (
    given_names,
    is_english,
    known,
    known_type,
    listed,
    surnames,
)

Votes = dict[EntityType, float]
"""How much speaks for each type; what is missing has nothing for it."""

_PERSON, _ORGANISATION, _PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
_PRODUCT, _EVENT, _WORK = EntityType.PRODUCT, EntityType.EVENT, EntityType.WORK

_NO_VOTES: Votes = dict.fromkeys(EntityType, 0.0)
_SURE = 6.0
_HEADS = (
    ("event_heads", _EVENT, 3.0),
    ("organisation", _ORGANISATION, 3.0),
    ("place_heads", _PLACE, 2.5),
    ("work_heads", _WORK, 2.5),
    ("product_heads", _PRODUCT, 2.0),
)
_JOINTS = frozenset(("of", "for", "on", "and"))
_PEOPLE_PARTICLES = frozenset(
    ("bin", "binti", "bint", "ibn", "van", "von", "de", "da", "di", "del", "dos", "a/l", "a/p")
)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_CAMEL = re.compile(r"[^\W\d_]*[a-z][A-Z]\w*\Z")
_VERSION = re.compile(r".*[A-Za-z]-?[A-Za-z]?\d[\d.]*\w?\Z")
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?\Z")


def by_form(words: tuple[str, ...]) -> Votes:
    """Return how much the words of a name speak for each type."""
    return dict(_judged(words))


@lru_cache(maxsize=1 << 14)
def _judged(words: tuple[str, ...]) -> Votes:
    sure = known_type(" ".join(words))
    if sure is not None:
        return {sure: _SURE}
    votes = _by_heads(words) if len(words) > 1 else _by_shape(words[0])
    return added(votes, _as_person(words))


def added(votes: Votes, more: Votes) -> Votes:
    """Add more votes to what is there, and return that."""
    for type_, weight in more.items():
        votes[type_] = votes.get(type_, 0.0) + weight
    return votes


def _by_heads(words: tuple[str, ...]) -> Votes:
    votes = _NO_VOTES.copy()
    last = words[-2] if _YEAR.match(words[-1]) else words[-1]
    for section, type_, weight in _HEADS:
        if last in listed(section):
            votes[type_] += weight
            break
    if not _JOINTS.isdisjoint(words):
        founded = any(word in listed("founding") for word in words[:-1])
        votes[_ORGANISATION if founded else _PLACE] += 3.0 if founded else 0.3
    if words[0] in listed("storms"):
        votes[_EVENT] += 4.0
    if "of" in words and any(_is_event_of(*pair) for pair in pairwise(words)):
        votes[_EVENT] += 6.0
    if words[0] in listed("founding") or "&" in words:
        votes[_ORGANISATION] += 1.5
    if words[0] in listed("place_openers"):
        votes[_PLACE] += 2.5 if words[0] in listed("features") else 1.2
    votes[_ORGANISATION] += 0.5 * sum(is_english(word) for word in words)
    return _by_parts(words, votes)


def _is_event_of(word: str, joint: str) -> bool:
    return joint == "of" and word in listed("event_heads")


def _by_parts(words: tuple[str, ...], votes: Votes) -> Votes:
    first, last = known().get(words[0]), known().get(words[-1])
    if _PLACE in (first, last):
        votes[_PLACE if words[-1] in listed("place_heads") else _ORGANISATION] += 0.8
    if first in (_ORGANISATION, _PRODUCT):
        votes[_PRODUCT] += 1.0
    if any(word.isupper() and len(word) > 1 for word in words):
        votes[_ORGANISATION] += 0.6
    if _VERSION.match(words[-1]) or (words[-1][0].isdigit() and not _YEAR.match(words[-1])):
        votes[_PRODUCT] += 1.5
    return votes


def _by_shape(word: str) -> Votes:
    if _VERSION.match(word):
        return {_PRODUCT: 1.0}
    if word.isupper() and len(word) > 1:
        return {_ORGANISATION: 1.0}
    if _CAMEL.match(word):
        return {_ORGANISATION: 0.8, _PRODUCT: 0.5}
    return {_ORGANISATION: 0.4, _PLACE: 0.1, _PERSON: 0.1}


def _as_person(words: tuple[str, ...]) -> Votes:
    if len(words) > 5 or not all(map(_NAME_WORD.match, words)):
        return {}
    weight = 0.0
    first, last = words[0], words[-1]
    if len(words) == 1:
        weight += 0.9 * (first in given_names()) + 0.8 * (first in surnames())
        return {_PERSON: weight}
    weight += 1.6 * _is_given(first) + 1.2 * (last in surnames())
    weight += 1.4 * (first in surnames() and not is_english(first))
    weight += 1.0 * any(word in _PEOPLE_PARTICLES for word in words[1:-1])
    strange = [word for word in words if not is_english(word) and not word.isupper()]
    weight += 0.8 * (len(strange) == len(words))
    plain = [w for w in words if is_english(w) and w not in surnames() and not _is_given(w)]
    return {_PERSON: max(0.0, weight - 0.8 * len(plain))}


def _is_given(word: str) -> bool:
    given = given_names()
    return word in given or any(part in given for part in word.split("-"))
