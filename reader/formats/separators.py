"""The line that stands between the articles of a dump: found, and cut at."""

import re
from collections import Counter
from itertools import pairwise

from reader.domain.text import count_words
from reader.formats.titles import is_title

_PHRASES = frozenset(
    ("continue reading", "read more", "keep reading", "read full story", "read the full story")
)
_RULE = re.compile(r"[^\w\s](?:\s*[^\w\s]){2,}")
_TRAILING = " .…»>→:"
_BLANK = "\ufeff \t\xa0\r\n\v\f"
_LONGEST = 60
"""Code points that a separator has at most, unless it is given."""
_BODY = 80
"""Code points from which a line is taken for a paragraph."""

_BODY_WORDS = 40
"""Words that do as well, in lines of any length."""


def find_separator(content: str) -> str | None:
    """Return the line that separates articles, or `None` if this is one article.

    Known phrases need a title behind them mostly; between rules (`* * *`,
    `---`) every part has to look like an article; other lines must repeat, with
    a title and a paragraph behind each.
    Known ones are taken before others, then the most frequent.
    """
    lines = [line.strip() for line in content.splitlines()]
    lines = [line for line in lines if line]
    counts = Counter(_folded(line) for line in lines if len(line) <= _LONGEST)
    places: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if len(line) <= _LONGEST:
            folded = _folded(line)
            if counts[folded] > 1 or _is_known(line):
                places.setdefault(folded, []).append(number)
    candidates = [
        (_is_known(lines[found[0]]), len(found), lines[found[0]])
        for found in places.values()
        if _separates(lines, found)
    ]
    return max(candidates, key=lambda each: each[:2])[2] if candidates else None


def split(content: str, separator: str) -> list[str]:
    """Cut `content` at every line that is the separator, in any case and spacing.

    Parts without words are left out; the others keep every character, save
    blank lines at their ends.
    """
    wanted = _folded(separator)
    parts: list[list[str]] = [[]]
    for line in content.splitlines(keepends=True):
        if len(line) <= len(separator) + _LONGEST and _folded(line) == wanted:
            parts.append([])
        else:
            parts[-1].append(line)
    return [part for lines in parts if (part := trimmed("".join(lines)))]


def trimmed(part: str) -> str:
    """Return `part` without the blank lines at both ends; inside, nothing changes."""
    inner = part.strip(_BLANK)
    indent = len(part) - len(part.lstrip(_BLANK))
    line_start = max(part.rfind("\n", 0, indent), part.rfind("\r", 0, indent)) + 1
    return part[line_start:indent] + inner


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold()


def _is_known(line: str) -> bool:
    return _is_phrase(line) or bool(_RULE.fullmatch(line))


def _is_phrase(line: str) -> bool:
    return _folded(line).rstrip(_TRAILING) in _PHRASES


def _separates(lines: list[str], found: list[int]) -> bool:
    """Tell whether a line at these places parts articles rather than paragraphs."""
    separator = lines[found[0]]
    inner = [place for place in found if place + 1 < len(lines)]
    titled = [place for place in inner if _begins_article(lines, place + 1, separator)]
    if _is_phrase(separator):
        return 2 * len(titled) > len(inner) or not inner
    if not titled or len(titled) < len(inner):
        return False
    if _is_known(separator):
        edges = [-1, *found, len(lines)]
        parts = [lines[place + 1 : following] for place, following in pairwise(edges)]
        return all(_is_article(part) for part in parts if part)
    endings = sum(1 for place in found if place and not is_title(lines[place - 1]))
    return 2 * endings >= len(found)


def _is_article(part: list[str]) -> bool:
    """Tell whether a part has a title, and below it a paragraph or as many words."""
    below = part[1:]
    long = any(len(line) >= _BODY for line in below)
    return is_title(part[0]) and (long or count_words(" ".join(below)) >= _BODY_WORDS)


def _begins_article(lines: list[str], place: int, separator: str) -> bool:
    """Tell whether a title stands here, with something to read below it."""
    if not is_title(lines[place]) or _RULE.fullmatch(lines[place]):
        return False
    below = [line for line in lines[place + 1 : place + 6] if line != separator]
    if _is_known(separator):
        return bool(below)
    return any(len(line) >= _BODY for line in below)
