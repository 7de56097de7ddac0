"""Extents: which words of a run are a name, once titles, openers and adjectives are off."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from reader.suggesters.capitals import Word
from reader.suggesters.runs import Run
from reader.suggesters.word_lists import (
    given_names,
    is_english,
    known,
    known_beginnings,
    listed,
    surnames,
)

_NUMBER = re.compile(
    r" (?:(?:19|20)\d\d|\d{1,3}(?:\.\d{1,2})?[A-Za-z]?)(?![\w%.,:/-]*\d)(?!\w)(?! ?%)"
)
_SYLLABLE = re.compile(r"-[a-z]{2,6}(?![\w-])")
_SMALL_WORD = re.compile(r" ([a-z]+)(?![^\W_])")
_MOST_TITLE_WORDS = 4
_NUMBERED = frozenset(("Budget", "Vision", "Expo", "CES", "MWC", "Windows", "Computex", "WWDC"))


class Candidate(NamedTuple):
    """Words that may be a name.

    `name` has one blank between them, however far apart they stand. `doubtful` ones
    would have a capital anyway where they stand; `titled` ones follow a title or a role.
    """

    start: int
    stop: int
    words: tuple[str, ...]
    name: str
    doubtful: bool
    titled: bool


def candidates(plain: str, run: Run, *, headline: bool = False) -> list[Candidate]:
    """Return the names that a run of a levelled text may hold, in order."""
    if len(run) == 1:
        text, opens = run[0].text, run[0].opens
        return [_whole(plain, run, headline=headline)] if _is_name(text, opens, headline) else []
    found: list[Candidate] = []
    part: Run = []
    titled = False
    at = 0
    while at < len(run):
        length = longest_known(plain, run, at)
        title = title_length(plain, run, at) if length < 2 else 0
        if title and not _ends_office(plain, run, at) and not _is_headed(run[at:]):
            if not all(word.text in listed("fields") for word in part):
                found += _candidate(plain, part, titled=titled, headline=headline)
            part, titled = [], True
            at = _after_field(plain, run, at + title)
            continue
        if headline and length == 0 and _is_ordinary(run[at]):
            found += _candidate(plain, part, titled=titled, headline=headline)
            part, titled = [], False
            at += 1
            continue
        if part and length and _stands_alone(plain, part, run[at : at + length]):
            found += _candidate(plain, part, titled=titled, headline=headline)
            part, titled = [], False
        beyond = at + max(length, 1)
        part = part + run[at:beyond]
        at = beyond
    return found + _candidate(plain, part, titled=titled, headline=headline)


def longest_known(plain: str, run: Run, at: int) -> int:
    """Return how many words from that place on are a name that most readers know."""
    most = known_beginnings().get(run[at].text, 0)
    if not most:
        return 0
    start = run[at].start
    for stop in range(min(len(run), at + most), at, -1):
        if " ".join(plain[start : run[stop - 1].stop].split()) in known():
            return stop - at
    return 0


@lru_cache(maxsize=1 << 14)
def _is_name(text: str, opens: bool, headline: bool) -> bool:
    """Tell whether a word that stands alone may be a name."""
    if text in listed("titles") or text in listed("generic") or text in listed("nationalities"):
        return False
    if text in known():
        return True
    is_opener = text.lower() in listed("openers")
    if headline and (is_opener or is_english(text)):
        return False
    return not (is_opener and (opens or len(text) > 1))


def title_length(plain: str, run: Run, at: int) -> int:
    """Return how many words from that place on are a title or a role."""
    if run[at].text not in _title_beginnings():
        return 0
    for stop in range(min(len(run), at + _MOST_TITLE_WORDS), at, -1):
        words = " ".join(plain[run[at].start : run[stop - 1].stop].split())
        if words in listed("titles"):
            return stop - at
    return 0


@cache
def _title_beginnings() -> frozenset[str]:
    return frozenset(title.partition(" ")[0] for title in listed("titles"))


def _after_field(plain: str, run: Run, at: int) -> int:
    """Return where the name begins after a title, behind what a minister is a minister of."""
    if at < len(run) and run[at - 1].text in listed("ministers") and _gap(plain, run, at):
        while at < len(run) and is_english(run[at].text) and run[at].text not in given_names():
            at += 1
    return at


def _ends_office(plain: str, run: Run, at: int) -> bool:
    """Tell whether what might be a title ends a name instead, as in *Court of Justice*."""
    return 0 < at == len(run) - 1 and _gap(plain, run, at) in ("of", "of the", "for")


def _is_headed(run: Run) -> bool:
    """Tell whether the words are those of an organisation or a place with a title in its name."""
    last = run[-1].text
    return len(run) > 1 and (last in listed("organisation") or last in listed("place_heads"))


def _stands_alone(plain: str, part: Run, name: Run) -> bool:
    """Tell whether a known name after other words is another name, not their end."""
    before = " ".join(plain[part[0].start : part[-1].stop].split())
    return before in known() and len(name) > 1


def _is_ordinary(word: Word) -> bool:
    return word.text.lower() in listed("openers") or is_english(word.text)


def _gap(plain: str, run: Run, at: int) -> str:
    return plain[run[at - 1].stop : run[at].start].strip(" ")


def _candidate(plain: str, part: Run, *, titled: bool, headline: bool) -> list[Candidate]:
    part = _trimmed(plain, part)
    return [_whole(plain, part, titled=titled, headline=headline)] if part else []


def _whole(plain: str, part: Run, *, titled: bool = False, headline: bool) -> Candidate:
    """Return what is made of some words, and of a number or a syllable right behind them."""
    start, stop = part[0].start, part[-1].stop
    if stop - start == len("X."):
        stop = start + len(part[0].text.rstrip("."))
    words = plain[start:stop].split()
    after = plain[stop : stop + 2]
    if after[:1] == " " and after[1:].isdigit():
        number = _NUMBER.match(plain, stop)
        if number and (_is_numbered(part, number[0]) or _is_version(plain, number.end())):
            stop = number.end()
            words.append(number[0].strip())
    elif after == "'s":
        if " ".join(words) + "'s" in known():
            stop += 2
            words[-1] += "'s"
    elif after[:1] == "-":
        syllable = _SYLLABLE.match(plain, stop)
        if syllable and _is_syllable(part[-1].text, syllable[0]):
            stop = syllable.end()
            words[-1] += syllable[0]
    doubtful = headline or part[0].opens
    return Candidate(start, stop, tuple(words), " ".join(words), doubtful, titled)


def _is_syllable(word: str, syllable: str) -> bool:
    """Tell whether a name goes on after a hyphen in small letters, as in *Jong-un*."""
    is_name = word in given_names() or word in surnames()
    return is_name and not is_english(syllable[1:])


def _is_numbered(part: Run, number: str) -> bool:
    last = part[-1].text
    if last in listed("event_heads") or last in _NUMBERED:
        return True
    name = " ".join(word.text for word in part)
    if name + number in known():
        return True
    return known().get(name) == "product" and not is_english(last)


def _is_version(plain: str, stop: int) -> bool:
    """Tell whether a number ends the name of a thing, as in *the Zyrtan 3 monitor*."""
    following = _SMALL_WORD.match(plain, stop)
    return following is not None and following[1] in listed("things")


def _trimmed(plain: str, part: Run) -> Run:
    """Take off what stands before or after a name: openers, adjectives, everyday abbreviations."""
    while part and _is_before(plain, part):
        part = part[1:]
    while part and _is_after(plain, part):
        part = part[:-1]
    return part


def _is_before(plain: str, part: Run) -> bool:
    first = part[0]
    if longest_known(plain, part, 0) > 1:
        return False
    if first.text.lower() in listed("openers") and (first.opens or len(first.text) > 1):
        return longest_known(plain, part, 0) < 1 or len(part) > 1
    if len(part) == 1:
        return first.text in listed("generic") or first.text in listed("nationalities")
    if first.text in listed("nationalities"):
        return not _is_official(part)
    return False


def _is_official(part: Run) -> bool:
    """Tell whether an adjective belongs to a name, as in *Indian Institute of Technology*."""
    if not is_english(part[1].text) or part[1].text in known():
        return False
    last = part[-1].text
    heads = ("organisation", "founding", "event_heads", "work_heads", "place_heads")
    return len(part) > 2 or any(last in listed(section) for section in heads)


def _is_after(plain: str, part: Run) -> bool:
    last = part[-1].text
    if len(part) == 1:
        return last in listed("generic") or last in listed("nationalities")
    if " ".join(plain[part[0].start : part[-1].stop].split()) in known():
        return False
    if last in listed("nationalities") or last.lower() in listed("openers"):
        return True
    heads = (listed("organisation"), listed("place_heads"), listed("work_heads"))
    if last not in listed("generic") or any(last in head for head in heads):
        return False
    return " ".join(plain[part[0].start : part[-2].stop].split()) in known()
