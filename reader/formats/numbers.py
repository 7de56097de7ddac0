"""Numbers that scraping drew apart: `2, 000`, `US$12, 534` and `20 %`, told from lists and sums.

A list of numbers looks the same as one number in groups. Joining it would make
another number of it, so groups are joined only where no list can be meant.
"""

import re

CURRENCY = r"(?:US|HK|NT|NZ|AU|CA|SG|A|C|R|S)"
"""Letters before a sign of money."""

_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}, 000(?![\w.,]*\d)")
_SUM = re.compile(
    rf"(?:{CURRENCY}?[$£€¥₹]|\bRM|\bRs|\b[A-Z]{{2}}D ?)"
    r"\d{1,3}(?:(?:, 000)+(?![\w.,]*\d|, \d)|, \d{3}(?=(?:\.\d+)? ?(?:[()\]]|[mb]illion\b)))"
)
_PERCENT = re.compile(r"(?<=\d) %(?!\w|[ \t]*(?:[\d+(-]*\d|[b-zB-HJ-Z](?![\w’'])))")
_NUMBER = re.compile(r"\d")
_NEAR = 2
"""Words in which a number counts as a neighbour."""


def join_thousands(words: str) -> tuple[str, int]:
    """Join `2, 000` where no number is near; return the words and how many there were.

    With one beside it, it may be the end of a list.
    """
    count = 0

    def join(match: re.Match[str]) -> str:
        nonlocal count
        before = words[words.rfind("\n", 0, match.start()) + 1 : match.start()]
        after = words[match.end() :].partition("\n")[0]
        near = (*before.split()[-_NEAR:], *after.split(maxsplit=_NEAR)[:_NEAR])
        if any(map(_NUMBER.search, near)):
            return match.group()
        count += 1
        return _joined(match)

    return _THOUSANDS.sub(join, words), count


def join_sums(words: str) -> tuple[str, int]:
    """Join `US$12, 534` where it is one sum; return the words and how many there were.

    With another group than thousands it may be two numbers, unless a bracket
    or a million follows.
    """
    return _SUM.subn(_joined, words)


def attach_percent(words: str) -> tuple[str, int]:
    """Put `%` beside its number; return the words and how many there were.

    Before a number, or a letter that stands for one, it divides and is left.
    """
    return _PERCENT.subn("%", words)


def _joined(match: re.Match[str]) -> str:
    return match.group().replace(", ", ",")
