"""Evidence: whether words are a name although they might have capitals for another reason."""

import re

from reader.suggesters.acronyms import Pair
from reader.suggesters.extents import Candidate
from reader.suggesters.word_lists import given_names, is_english, known, known_type, listed

_LOWER = re.compile(r"(?<![^\W_])[^\W\d_A-Z]{2,}(?![^\W_])")
_SPEAKS = re.compile(
    r"(?:'s\b|,? (?:" + "|".join(("said", "says", "told", "added", "wrote")) + r")\b)"
)


class Evidence:
    """What a whole text says about the words in it."""

    def __init__(self, plain: str, possible: list[Candidate], explained: list[Pair]) -> None:
        self._plain = plain
        self._lower = frozenset(_LOWER.findall(plain))
        sure = [one for one in possible if not one.doubtful]
        self._seen = {one.name for one in sure}
        self._parts = {word for one in sure if len(one.words) > 1 for word in one.words}
        self._generic = {plain[slice(*pair.short)] for pair in explained if not pair.is_name}

    def settled(self, one: Candidate) -> Candidate | None:
        """Return the part of a candidate that is a name, if any of it is."""
        if len(one.words) == 1:
            return one if self._is_word_a_name(one) else None
        if not one.doubtful or one.name in self._seen or known_type(one.name):
            return one
        if one.name.isupper():
            return None
        return self._without_opener(one)

    def _is_word_a_name(self, one: Candidate) -> bool:
        word = one.words[0]
        if word in self._generic or (len(word) == 1 and word not in known()):
            return False
        is_known, ordinary = known_type(word) is not None, is_english(word)
        if not one.doubtful:
            return is_known or one.titled or not (ordinary and word.lower() in self._lower)
        if word in self._seen:
            return is_known or not (ordinary and word.lower() in self._lower)
        if ordinary:
            if _SPEAKS.match(self._plain, one.stop):
                return is_known or (word in self._parts and word.lower() not in self._lower)
            return is_known and word in self._parts and word.lower() not in self._lower
        return is_known or one.titled or word.lower() not in self._lower

    def _without_opener(self, one: Candidate) -> Candidate | None:
        first, last = one.words[0], one.words[-1]
        if not is_english(first) or first in given_names() or first == one.words[1]:
            return one
        if first in listed("storms") or first in listed("features"):
            return one
        rest = self._rest(one)
        if rest.name in known() or rest.name in self._seen:
            return rest
        if last in listed("organisation") or last in listed("event_heads"):
            return one
        if len(one.words) == 2 and not is_english(last):
            return rest if first not in self._parts else one
        return one

    def _rest(self, one: Candidate) -> Candidate:
        start = one.start + len(one.words[0])
        while self._plain[start] == " ":
            start += 1
        words = one.words[1:]
        return one._replace(start=start, words=words, name=" ".join(words))
