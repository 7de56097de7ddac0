"""Runs: capitalised words that stand together, with the small words that may join them."""

import re
from itertools import pairwise

from reader.suggesters.capitals import Word
from reader.suggesters.word_lists import is_english, known, listed

Run = list[Word]

_JOINED_BY_OF = ("of", "of the")
_OF_HEADS = ("founding", "place_heads", "event_heads")
_JOINED_BY_FOR = ("for", "for the", "on")
_VERSION = re.compile(r"\d{1,3}(?:\.\d)?\w?\Z")
_POSSESSIVE = re.compile(
    r"(?i)(?:people|wo?men|children|worker|farmer|king|queen|moody|sotheby"
    r"|christie|lloyd|mcdonald|levi|standard & poor|byju|taylor)s?\Z"
)
_SAINT = re.compile(r"(?:St\.?|Saint) \w+\Z")
_LEGAL = frozenset(
    ["Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Corp", "Corp.", "LLP", "PLC", "Jr", "Jr."]
)
_LONGEST_GAP = 12
_MOST_WORDS = 24


def runs(plain: str, words: list[Word]) -> list[Run]:
    """Return the runs of a levelled text; none goes beyond its line or is endless."""
    found: list[Run] = []
    for at, word in enumerate(words):
        if found and len(found[-1]) < _MOST_WORDS and _goes_on(plain, words, at, found[-1]):
            found[-1].append(word)
        else:
            found.append([word])
    return found


def _goes_on(plain: str, words: list[Word], at: int, run: Run) -> bool:
    last, word = run[-1], words[at]
    if word.start - last.stop > _LONGEST_GAP:
        return False
    gap = plain[last.stop : word.start]
    joint = gap.strip(" ")
    if not joint:
        return bool(gap) and not word.opens and not _is_full_stop(last, word)
    if joint == "&" or "\n" in gap:
        return joint == "&"
    if joint in ("'s", "'"):
        owner = last.text if len(run) == 1 else f"{run[-2].text} {last.text}"
        is_owner = _POSSESSIVE.match(last.text) or _SAINT.match(owner)
        return is_owner is not None and _is_owned(words, at, plain)
    if gap[0] != " ":
        return joint == "," and word.text in _LEGAL
    return _is_joint(joint, words, at, run, plain)


def _is_full_stop(last: Word, word: Word) -> bool:
    """Tell whether the dot of an abbreviation ends a sentence too, as in *in the U.S. The*."""
    if not last.text.endswith(".") or last.text in listed("titles"):
        return False
    return word.text.lower() in listed("openers") or (len(last.text) < 3 and word.text in known())


def _is_joint(joint: str, words: list[Word], at: int, run: Run, plain: str) -> bool:
    last, word = run[-1].text, words[at].text
    if f"{last} {joint} {word}" in known():
        return True
    if last in listed("ministers") and joint in ("of", "for", "of the"):
        return is_english(word) and word not in known()
    if joint in _JOINED_BY_OF or joint in _JOINED_BY_FOR:
        sections = _OF_HEADS if joint in _JOINED_BY_OF else ("founding",)
        return any(last in listed(section) for section in sections)
    if joint == "and":
        return _is_and(words, at, run, plain)
    if all(part in listed("particles") for part in joint.split()):
        return not is_english(word)
    return word in listed("product_heads") and _VERSION.match(joint) is not None


def _is_and(words: list[Word], at: int, run: Run, plain: str) -> bool:
    """Tell whether *and* joins two parts of one name, as in *Trade and Industry*."""
    last, word = run[-1].text, words[at].text
    fields = listed("fields")
    for part in (last, word):
        if part not in fields and (not is_english(part) or part in known()):
            return False
    before = {part.text for part in run[:-1]}
    offices = listed("founding") | listed("ministers")
    if not before.isdisjoint(offices):
        return plain[words[at].stop : words[at].stop + 2] != "'s"
    following = _following(words, at, plain)
    if last in fields and run[0].text not in known():
        return not offices.isdisjoint(following)
    return last not in listed("organisation") and following[-1] in listed("organisation")


def _is_owned(words: list[Word], at: int, plain: str) -> bool:
    following = _following(words, at, plain)
    heads = (listed("organisation"), listed("founding"), ("Republic", "Day"))
    return any(following[-1] in some for some in heads) or following[0] in listed("founding")


def _following(words: list[Word], at: int, plain: str) -> list[str]:
    """Return the capitalised words that follow one another from that place on."""
    following = [words[at].text]
    for before, word in pairwise(words[at : at + _MOST_WORDS]):
        if plain[before.stop : word.start] != " ":
            break
        following.append(word.text)
    return following
