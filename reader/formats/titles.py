"""What reads like a title, and the outlet's name that many titles end in."""

import re

LONGEST = 200
"""Code points that a title has at most."""

_FIRST_WORDS = 60
_SENTENCE_END = (".", ",", ";", ":", "。", "，", "；", "：", "।", "۔")
_ABBREVIATION = re.compile(r"\b(?:Inc|Co|Corp|Ltd|Bhd|[A-Z]\.[A-Z]|U\.S|a\.m|p\.m)\.$")
_SUFFIX = re.compile(r"^(?P<title>.*\S)\s+(?P<mark>[–—|\-])\s+(?P<outlet>[^–—|]{2,40})$")
_OUTLET = re.compile(
    r"(?:\bThe (?:Conversation|Economist|Independent|Standard|Verge|Star|Sun|Edge)"
    r"|\b(?:Times|News|Post|Journal|Herald|Tribune|Guardian|Observer|Chronicle|Gazette|Telegraph"
    r"|Newswire|Reuters|Bloomberg|BBC|CNN|CNBC|CNA|AFP|NPR|Nikkei|Xinhua|Al Jazeera|TechCrunch"
    r"|Wired|Forbes|Daily|Weekly|Magazine|Quarterly)|\w\.(?:com|org|net|co\.uk))$"
)
_SMALL_WORDS = frozenset(("of", "the", "and", "for", "in", "&", "de", "la", "le", "der", "di"))


def is_title(line: str) -> bool:
    """Tell whether a line is short and no sentence, as titles are."""
    words = line.strip()
    if not words or len(words) > LONGEST or not any(map(str.isalnum, words)):
        return False
    return not words.endswith(_SENTENCE_END) or bool(_ABBREVIATION.search(words))


def first_words(line: str) -> str:
    """Return the beginning of a line, cut between words, with an ellipsis if it was cut."""
    words = " ".join(line.split())
    if len(words) <= _FIRST_WORDS:
        return words
    cut = words.rfind(" ", _FIRST_WORDS // 2, _FIRST_WORDS)
    return words[: cut if cut > 0 else _FIRST_WORDS].rstrip(" ,;:–—-") + "…"


def is_outlet(name: str) -> bool:
    """Tell whether a name is plainly that of a newspaper, an agency or a site."""
    return _is_name(name) and bool(_OUTLET.search(name))


def outlet_in(title: str) -> str:
    """Return what could be an outlet's name at the end of a title, or nothing."""
    match = _SUFFIX.match(title)
    return match["outlet"] if match and _is_name(match["outlet"]) else ""


def without_outlet(title: str, certain: frozenset[str]) -> tuple[str, str]:
    """Divide a title into title and source.

    The source is empty unless it plainly is an outlet's name, stands behind a
    bar, or is among those that are `certain` from elsewhere.
    """
    match = _SUFFIX.match(title)
    if match and _is_name(match["outlet"]):
        outlet = match["outlet"]
        if outlet in certain or match["mark"] == "|" or is_outlet(outlet):
            return match["title"], outlet
    return title, ""


def _is_name(words: str) -> bool:
    """Tell whether these are one to five words with capitals, and no sentence."""
    parts = words.split()
    if not 1 <= len(parts) <= 5 or words[-1] in "?!…;:”’" or "," in words:
        return False
    return all(part[0].isupper() or part in _SMALL_WORDS or "." in part for part in parts)
