"""Planning to change what is known of articles: where they are from, who wrote them, when.

The words of an article are never among it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.errors import ReaderError
from reader.domain.moments import from_iso
from reader.domain.tags import tidy_tags
from reader.domain.words import say, say_many
from reader.services.session import Stamp

SCHEMES = ("http", "https", "mailto")
"""How an address may begin that this program opens."""

_LINES = ("title", "source", "author", "published", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What shall be known of articles; `None` leaves each as it is.

    Of the tags, some are put on and some are taken off, and the others stay.
    """

    title: str | None = None
    source: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    put_on: tuple[str, ...] = ()
    taken_off: tuple[str, ...] = ()


def describe(articles: Sequence[Article], wanted: Description, stamp: Stamp) -> Edit:
    """Plan to change what is known of articles, as one step.

    Raises `ReaderError` for a title without words and for an address that
    cannot be opened.
    """
    lines = {name: getattr(wanted, name) for name in _LINES}
    given: dict[str, Any] = {
        name: " ".join(words.split()) for name, words in lines.items() if words is not None
    }
    flaw = flaw_of(given.get("title"), given.get("url"))
    if flaw:
        raise ReaderError(flaw)
    changes = []
    for article in articles:
        tags = tidy_tags((*(set(article.tags) - set(wanted.taken_off)), *wanted.put_on))
        changed = article._replace(**given, tags=tags)
        if changed != article:
            changes.append(Change(article, changed._replace(modified=stamp.at)))
    return Edit(say("Change details"), tuple(changes), _told(articles, len(changes)))


def flaw_of(title: str | None, url: str | None) -> str:
    """Return what is wrong with a title or an address, in a sentence; nothing if all is well."""
    if title is not None and not title.strip():
        return say("An article needs a title; give it some words.")
    if url is not None and url.strip() and not _opens(url.strip()):
        return say("An address begins with https://, http:// or mailto: and has no spaces.")
    return ""


def sorts(published: str) -> bool:
    """Tell whether lists can be sorted by a date as it is written."""
    try:
        from_iso(published.strip())
    except ValueError:
        return False
    return True


def shared(articles: Sequence[Article], name: str) -> str | None:
    """Return what all articles have in common in one line of theirs; `None` where they differ."""
    values = {str(getattr(article, name)) for article in articles}
    return values.pop() if len(values) == 1 else None


def shared_tags(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return the tags that every one of some articles has."""
    sets = [set(article.tags) for article in articles]
    return tuple(sorted(set.intersection(*sets))) if sets else ()


def _opens(url: str) -> bool:
    scheme, colon, rest = url.partition(":")
    if not colon or scheme.lower() not in SCHEMES or any(c.isspace() for c in url):
        return False
    return "@" in rest if scheme.lower() == "mailto" else len(rest) > 2 and rest.startswith("//")


def _told(articles: Sequence[Article], count: int) -> str:
    if count == 1 and len(articles) == 1:
        return say("Changed the details of “{title}”", title=articles[0].title)
    return say_many(
        "Changed the details of %n article", "Changed the details of %n articles", count
    )
