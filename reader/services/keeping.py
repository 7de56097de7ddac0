"""Planning what people do to whole articles: ticking, trashing, restoring, describing."""

from collections.abc import Sequence
from dataclasses import replace

from reader.domain.article import Article, Flags
from reader.domain.edit import Change, Edit
from reader.services.session import Stamp


def set_read(flags: Sequence[Flags], read: bool) -> Edit:
    """Plan to tick articles as read or as unread."""
    changes = tuple(Change(f, replace(f, read=read)) for f in flags if f.read is not read)
    kind = "read" if read else "unread"
    return Edit(f"Mark as {kind}", changes, f"Marked {_count(len(changes))} as {kind}")


def set_starred(flags: Sequence[Flags], starred: bool) -> Edit:
    """Plan to give articles a star or to take it away."""
    changes = tuple(Change(f, replace(f, starred=starred)) for f in flags if f.starred != starred)
    done = "Starred" if starred else "Took the star from"
    return Edit("Star" if starred else "Unstar", changes, f"{done} {_count(len(changes))}")


def trash(articles: Sequence[Article], stamp: Stamp) -> Edit:
    """Plan to put articles into the trash, with everything written on them."""
    return Edit(
        "Move to trash",
        tuple(Change(a, replace(a, trashed=stamp.at)) for a in articles if not a.trashed),
        f"Moved {_told(articles)} to the trash",
    )


def restore(articles: Sequence[Article]) -> Edit:
    """Plan to take articles out of the trash, with everything written on them."""
    return Edit(
        "Restore",
        tuple(Change(a, replace(a, trashed=None)) for a in articles if a.trashed),
        f"Restored {_told(articles)}",
    )


def _told(articles: Sequence[Article]) -> str:
    return f"“{articles[0].title}”" if len(articles) == 1 else _count(len(articles))


def _count(number: int) -> str:
    return "1 article" if number == 1 else f"{number} articles"
