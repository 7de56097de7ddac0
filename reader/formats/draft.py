"""What an importer finds in a file: articles that are not in a library yet."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.domain.picture import Picture
from reader.domain.text import Text
from reader.domain.words import phrase

Report = Callable[[int, int, str], None]
"""Called with how many articles of how many are done, and with the name of their file."""


@dataclass(frozen=True, slots=True)
class Repair:
    """How often one rule mended the debris of scraping in one article.

    What cannot be mended is told in the same way: see `unreadable`. The rule is
    a phrase for `reader.domain.words.say`.
    """

    rule: str
    count: int


def unreadable(words: str) -> tuple[Repair, ...]:
    """Tell how many places of an article could not be read; U+FFFD stands there."""
    count = words.count("\ufffd")
    return (Repair(phrase("unreadable bytes"), count),) if count else ()


def say_nothing(_done: int, _total: int, _what: str) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture that an article shows, and where it can be had: in a file, or right here."""

    picture: Picture
    place: Path | bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One article as it was found: metadata, its text, and the words as they came.

    `original` is the article's part of the file, decoded and otherwise
    untouched. `published` is written as the source writes it.
    """

    title: str
    text: Text
    original: str
    source: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    tags: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    pictures: tuple[FoundPicture, ...] = ()
