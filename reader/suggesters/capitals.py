"""Words that begin with a capital or hold one, which is what names are made of."""

import re
import sys
from typing import NamedTuple

_UPPER = "".join(c for c in map(chr, range(min(sys.maxunicode, 0x0590))) if c.isupper())
_ABBREVIATIONS = "Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|Ir|Ts"
_MONEY = r"(?:[A-Z]{0,3}[$€£¥]|(?:RM|Rs|Rp|[SU]S?|HK|NT|(?!COP\d\d\b)[A-Z]{3}) ?\d[\d.,]*\b)"
_WORD = re.compile(
    rf"""
    (?<![\w@\#=.])
    (?!{_MONEY})
    (?: (?:{_ABBREVIATIONS})\.
      | (?:Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.(?=[ ]?[a-z,'(])
      | (?:[{_UPPER}]\.){{2,}}
      | [{_UPPER}]\.(?=[ ]?[{_UPPER}]\w)
      | (?: [{_UPPER}]\w* | [a-z]{{1,6}}[{_UPPER}]\w+ | \d{{1,3}}[{_UPPER}]\w+ )
        (?: [-*&][{_UPPER}\d]\w* | '(?!s\b)[{_UPPER}]\w+ | \.(?:com|ai|io|org|net)\b
          | (?<=\d)\.\d+\w* | \+(?!\w) )*
    )
    (?![$€£¥])
    """,
    re.VERBOSE,
)
_CAPITAL = re.compile(rf"[{_UPPER}]")
_SMALL_BEFORE = re.compile(r"(?:[a-z]{1,6}|\d{1,3})\Z")
_LONGEST_SMALL = 6
_LEVELS = (
    *(("&nbsp,", " " * 6), ("&nbsp;", " " * 6), ("&amp,", "&    "), ("&amp;", "&    ")),
    *(("’", "'"), ("‘", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2028", "\n"), ("\r", "\n")),
)
_QUOTES = "\"“”„«»'`"
_ENDS = ".!?:;•…‧·▪●*>|\n"


class Word(NamedTuple):
    """A word with a capital: where it stands, and whether any word would have one there."""

    start: int
    stop: int
    text: str
    opens: bool


def level(plain: str) -> str:
    """Return the text with one kind of blank, quote and line end, every position kept."""
    for old, new in _LEVELS:
        if old in plain:
            plain = plain.replace(old, new)
    return plain


def capital_words(plain: str) -> list[Word]:
    """Return the words of a levelled text that have capitals, in their order."""
    words: list[Word] = []
    before = 0
    for capital in _CAPITAL.finditer(plain):  # the word's own pattern is slow to find
        start = capital.start()
        if start < before:
            continue
        if start > before and plain[start - 1].isalnum():
            small = _SMALL_BEFORE.search(plain, max(before, start - _LONGEST_SMALL), start)
            start = small.start() if small else start
        match = _WORD.match(plain, start)
        if match:
            words.append(Word(start, match.end(), match[0], _opens(plain, start, before)))
            before = match.end()
    return words


def _opens(plain: str, start: int, before: int) -> bool:
    """Tell whether a sentence begins at `start`; the word before ends at `before`."""
    at = start - 1
    if at > 0 and plain[at] == " " and plain[at - 1].isalnum():
        return False
    while at >= 0 and plain[at] == " ":
        at -= 1
    quoted = False
    while at >= 0 and plain[at] in _QUOTES + " ":
        quoted = quoted or plain[at] != " "
        at -= 1
    if at < 0:
        return True
    last = plain[at]
    if last == "." and at < before:
        return False
    if last in "-–—" and (at == 0 or plain[at - 1] in " \n"):
        return at == 0 or "\n" in plain[max(0, at - 2) : at]
    return last in _ENDS or (quoted and last == ",")
