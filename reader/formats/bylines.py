"""Lines above and below an article that say who wrote it, where and when."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.formats.titles import is_outlet


@dataclass(frozen=True, slots=True)
class Credit:
    """What one line says of an article; nothing where it says nothing."""

    author: str = ""
    source: str = ""
    published: str = ""


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
_LABEL = re.compile(r"^(?:published|posted|date)(?: on| at)?\s*:?\s+", re.IGNORECASE)
_RELATIVE = re.compile(
    r"(?:updated )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few) "
    r"(?:second|sec|minute|min|hour|hr|day|week|month|year)s? (?:ago|before|earlier)"
    r"|just now|yesterday|today",
    re.IGNORECASE,
)
_DATE_PART = re.compile(
    rf"(?:updated|{_WEEKDAY}|{_MONTH}|{_CLOCK}|\d{{4}}-\d{{2}}-\d{{2}}(?:T[\d:.+Z-]+)?"
    r"|\d{1,4}[/.]\d{1,2}[/.]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}|\d{1,2}(?:st|nd|rd|th)?"
    r"|[ap]\.?m\.?|gmt|utc|[cew]e?s?t|[aep][ds]t|bst|ist|jst|sgt|hkt|myt|[+-]\d{2}:?\d{2}|at|on|of|the|[–—|-])[,:]?",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,4}}[/.]\d{{1,2}}[/.]\d{{2,4}}|\d年\d"
    rf"|\b{_MONTH},? \d|\d(?:st|nd|rd|th)?(?: of)? {_MONTH}",
    re.IGNORECASE,
)
_BY = re.compile(r"^by:?\s+(?P<rest>\S.*)$", re.IGNORECASE)
_PARTS = re.compile(r"\s*[,|•·]\s+|\s+[–—|•·-]\s+")
_NAME_PART = re.compile(r"[^\W\d_]+(?:[.’'-]+[^\W\d_]*)*")
_PARTICLES = frozenset(
    ("de", "da", "del", "van", "von", "der", "den", "bin", "binti", "al", "el", "la", "le", "and")
)

_NAME = r"(?P<name>[^\W\d_][^\s,]*(?: [^\W\d_][^\s,]*){1,4}?)"
_ROLE = (
    r"professor|lecturer|fellow|researcher|scholar|scientist|economist|analyst|strategist|writer"
    r"|author|journalist|reporter|correspondent|columnist|contributor|editor|blogger|director"
    r"|student|consultant|adviser|advisor|head|founder|chair"
)
_FOLLOW = re.compile(r"^Follow (?P<name>.+?) on (?:X|Twitter|Bluesky|Threads|Mastodon|LinkedIn)\b")
_CONTRIBUTES = re.compile(
    rf"^{_NAME} (?:contributes|writes|reports|(?:is|was) an? (?:\w+ )?contributor) (?:to|for) "
    r"(?P<outlet>[^.,;]+?)(?= (?:on|from|about)\b|[.,;]|$)"
)
_BIOGRAPHY = re.compile(
    rf"^{_NAME},? (?:is|was) (?:an? |the )?(?:[\w’'&-]+ ){{0,6}}?(?:{_ROLE})\b.*$", re.IGNORECASE
)
_FIXED_CLOSING = re.compile(
    r"^(?:(?:Also )?(?:Read|Watch|Listen)(?: more| also| next)?\s?:"
    r"|(?:See also|Related(?: articles| stories)?|More on this story)\s?:"
    r"|Read the original\b"
    r"|This (?:article|story|piece|column|report) (?:(?:is|was|has been|first|originally|also) )*"
    r"(?:re)?(?:published|appeared|produced|translated|adapted|edited|part of)\b"
    r"|(?:First|Originally) published\b"
    r"|(?:Additional |With )?(?:reporting|writing|editing|edited|inputs?) (?:by|from)\b"
    r"|(?:Sign up (?:for|to)|Subscribe to|Follow us|Follow our|Like us on|Join us on)\b"
    r"|(?:©|\(c\)|Copyright) ?(?:©|\(c\)|\d|by\b)"
    r"|.*\b(?:All rights reserved|Creative Commons)\b)",
    re.IGNORECASE,
)
_COLUMN = re.compile(
    r"^\S.{0,60} is an? (?:[\w-]+ ){0,2}(?:column|series|newsletter|podcast)\b", re.IGNORECASE
)
_LONGEST_BYLINE = 100
_LONGEST_CLOSING = 600


def read_byline(line: str) -> Credit | None:
    """Return what a line below the title says of author, outlet or date, if it is such a line."""
    if len(line) > _LONGEST_BYLINE:
        return None
    if date := _date(line):
        return Credit(published=date)
    if is_outlet(line):
        return Credit(source=line)
    introduced = _BY.match(line)
    return _author_line(introduced["rest"] if introduced else line, bool(introduced))


def read_closing(line: str, earlier: Iterable[str]) -> Credit | None:
    """Return what a line at the end says of author or outlet, if it is such a line.

    `earlier` are the lines above: somebody who is spoken of there by name is
    no author who is introduced here.
    """
    if len(line) > _LONGEST_CLOSING:
        return None
    if follow := _FOLLOW.match(line):
        name = follow["name"]
        return Credit(author=name) if _is_person(name) and not is_outlet(name) else Credit()
    if contributes := _CONTRIBUTES.match(line):
        outlet = contributes["outlet"].removeprefix("the ")
        if _is_person(contributes["name"]):
            return Credit(contributes["name"], outlet if is_outlet(outlet) else "")
    if _FIXED_CLOSING.match(line) or _COLUMN.match(line):
        return Credit()
    biography = _BIOGRAPHY.match(line)
    if not biography or not _is_person(biography["name"]):
        return None
    surname = biography["name"].split()[-1]
    return None if any(surname in words for words in earlier) else Credit(biography["name"])


def _author_line(words: str, introduced: bool) -> Credit | None:
    """Read `Name, Outlet` or `Name | date`; behind “By” the name is enough."""
    author, *others = _PARTS.split(words.rstrip("."))
    if not _is_person(author) or is_outlet(author):
        return None
    source = next((part for part in others if is_outlet(part)), "")
    date = next((found for part in others if (found := _date(part))), "")
    explained = bool(others) and len(others) == bool(source) + bool(date)
    return Credit(author, source, date) if introduced or explained else None


def _date(words: str) -> str:
    """Return a date as it is written, or nothing where there are other words."""
    date = _LABEL.sub("", words).strip()
    if _RELATIVE.fullmatch(date):
        return date
    is_date = _DAY.search(date) and all(_DATE_PART.fullmatch(part) for part in date.split())
    return date if is_date else ""


def _is_person(name: str) -> bool:
    """Tell whether these are two to eight words of letters, with capitals as in names."""
    parts = name.split()
    if not 2 <= len(parts) <= 8:
        return False
    capitals = [part for part in parts if part.lower() not in _PARTICLES]
    return len(capitals) >= 2 and all(
        part[0].isupper() and _NAME_PART.fullmatch(part) for part in capitals
    )
