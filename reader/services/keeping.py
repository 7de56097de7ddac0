"""Planning what people do to whole articles: ticking, trashing, restoring, describing."""

from collections.abc import Sequence

from reader.domain.article import Article, Flags
from reader.domain.edit import Change, Edit
from reader.domain.words import say, say_many
from reader.services.session import Stamp


def set_read(flags: Sequence[Flags], read: bool) -> Edit:
    """Plan to tick articles as read or as unread."""
    changes = tuple(Change(f, f._replace(read=read)) for f in flags if f.read is not read)
    n = len(changes)
    if read:
        done = say_many("Marked %n article as read", "Marked %n articles as read", n)
        return Edit(say("Mark as read"), changes, done)
    done = say_many("Marked %n article as unread", "Marked %n articles as unread", n)
    return Edit(say("Mark as unread"), changes, done)


def set_starred(flags: Sequence[Flags], starred: bool) -> Edit:
    """Plan to give articles a star or to take it away."""
    changes = tuple(Change(f, f._replace(starred=starred)) for f in flags if f.starred != starred)
    n = len(changes)
    if starred:
        return Edit(say("Star"), changes, say_many("Starred %n article", "Starred %n articles", n))
    done = say_many("Took the star from %n article", "Took the star from %n articles", n)
    return Edit(say("Unstar"), changes, done)


def trash(articles: Sequence[Article], stamp: Stamp) -> Edit:
    """Plan to put articles into the trash, with everything written on them."""
    changes = tuple(Change(a, a._replace(trashed=stamp.at)) for a in articles if not a.trashed)
    if len(articles) == 1:
        done = say("Moved “{title}” to the trash", title=articles[0].title)
    else:
        n = len(articles)
        done = say_many("Moved %n article to the trash", "Moved %n articles to the trash", n)
    return Edit(say("Move to trash"), changes, done)


def restore(articles: Sequence[Article]) -> Edit:
    """Plan to take articles out of the trash, with everything written on them."""
    changes = tuple(Change(a, a._replace(trashed=None)) for a in articles if a.trashed)
    if len(articles) == 1:
        done = say("Restored “{title}”", title=articles[0].title)
    else:
        done = say_many("Restored %n article", "Restored %n articles", len(articles))
    return Edit(say("Restore"), changes, done)
