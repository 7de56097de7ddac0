"""Lines of a text, and which of them write every word with a capital."""

import re

from reader.suggesters.capitals import Word

_WORDS = re.compile(r"[^\W\d_]{4,}")
_LEAST_CAPITALS = 3
_LONGEST = 200


def headlines(plain: str, words: list[Word]) -> set[int]:
    """Return which words (as places in `words`) stand in lines where a capital says nothing."""
    found: set[int] = set()
    at = 0
    while at < len(words):
        start = plain.rfind("\n", 0, words[at].start) + 1
        end = plain.find("\n", start)
        end = len(plain) if end < 0 else end
        after = at
        while after < len(words) and words[after].start < end:
            after += 1
        if after - at >= _LEAST_CAPITALS and _is_headline(plain, start, end):
            found.update(range(at, after))
        at = after
    return found


def _is_headline(plain: str, start: int, end: int) -> bool:
    if end - start > _LONGEST:
        return False
    line = plain[start:end].strip()
    if line[0].islower() or line.endswith((".", ",", ";", ":")):
        return False
    long_words = _WORDS.findall(line)
    lower = sum(word[0].islower() for word in long_words)
    return len(long_words) > 2 and lower * 6 <= len(long_words)
