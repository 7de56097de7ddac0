"""HTML character references in running text, also those that scraping has damaged."""

import re
from html import unescape

KNOWN = {
    "amp": "&",
    "nbsp": " ",
    "ensp": " ",
    "emsp": " ",
    "thinsp": " ",
    "shy": "",
    "quot": '"',
    "apos": "'",
    "#39": "'",
    "#039": "'",
    "#160": " ",
    "#8216": "‘",
    "#8217": "’",
    "#8220": "“",
    "#8221": "”",
    "#8211": "–",
    "#8212": "—",
    "lsquo": "‘",
    "rsquo": "’",
    "ldquo": "“",
    "rdquo": "”",
    "laquo": "«",
    "raquo": "»",
    "ndash": "–",
    "mdash": "—",
    "hellip": "…",
    "bull": "•",
    "middot": "·",
    "lt": "<",
    "gt": ">",
    "pound": "£",
    "euro": "€",
    "yen": "¥",
    "copy": "©",
    "reg": "®",
    "trade": "™",
    "deg": "°",
}
"""References that are recognised with a comma in place of the semicolon."""

_NAMES = "|".join(sorted(KNOWN, key=len, reverse=True))
_DAMAGED = re.compile(
    rf"&(?:amp[;,] ?)*(?:(?P<name>{_NAMES})(?P<end>[;,])|(?P<bare>nbsp|amp|quot)(?![\w=;,]))"
    r"(?P<gap> ?)(?P<next>[^\W_]*)"
)
_CLOSED = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AFTER_APOSTROPHE = frozenset(("s", "t", "d", "m", "re", "ve", "ll"))


def write_out_damaged(words: str) -> tuple[str, int]:
    """Write out `&nbsp,`, `&amp,` and the like; return the words and how many there were.

    Where a semicolon became a comma, a space was put after it as well; it goes
    again where it parts what belongs together, as in `R&amp, D`.
    """
    return _DAMAGED.subn(_written_out, words)


def write_out_closed(words: str) -> tuple[str, int]:
    """Write out every other reference that HTML knows; return the words and how many."""
    count = 0

    def replace(match: re.Match[str]) -> str:
        nonlocal count
        character = unescape(match.group())
        if character.isspace():
            character = " "
        if character == match.group() or not (character == " " or character.isprintable()):
            return match.group()
        count += 1
        return character

    return _CLOSED.sub(replace, words), count


def _written_out(match: re.Match[str]) -> str:
    name = match["name"] or match["bare"]
    gap = match["gap"]
    if match["end"] == "," and gap and _is_inserted(match, name):
        gap = ""
    return KNOWN[name] + gap + match["next"]


def _is_inserted(match: re.Match[str], name: str) -> bool:
    """Tell whether the space behind a damaged reference came with the comma alone."""
    if KNOWN[name] == " ":
        return True
    if not match["next"]:
        return False
    if KNOWN[name] in "“‘":
        return True
    if not match.string[match.start() - 1 : match.start()].isalnum():
        return False
    return name == "amp" or (KNOWN[name] in "’'" and match["next"] in _AFTER_APOSTROPHE)
