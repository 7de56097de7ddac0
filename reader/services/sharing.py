"""Sharing a library: a copy for a colleague, with all of it or with what shall be handed on."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.domain.errors import LibraryError
from reader.domain.ids import ArticleId
from reader.domain.words import say, say_many
from reader.services.progress import Progress, Unwatched
from reader.store.copies import Copied, copy_into
from reader.store.library import Library
from reader.store.thinning import Thinning

_SMALLEST_SHOWN = 0.1
"""Megabytes below which a size is told in kilobytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What of a library goes into a copy: everything, unless it is said otherwise.

    `articles` are those that go, `only_of` is the annotator whose annotations go.
    Without the trash, the words that records had before they were changed stay
    behind as well.
    """

    articles: Sequence[ArticleId] | None = None
    only_of: str = ""
    trash: bool = True
    reading_state: bool = True

    @property
    def everything(self) -> bool:
        """Whether the copy is complete."""
        return self == Share()

    def thin(self, thinning: Thinning) -> None:
        """Say what shall not be in the copy."""
        if self.articles is not None:
            thinning.keep_articles(self.articles)
        if self.only_of:
            thinning.keep_annotator(self.only_of)
        if not self.trash:
            thinning.drop_trash()
        if not self.reading_state:
            thinning.forget_reading()


def save_copy(
    library: Library,
    target: Path,
    share: Share,
    progress: Progress | None = None,
    *,
    replace: bool = True,
) -> Copied:
    """Write a copy of a library, whole or not at all, and return what it holds.

    Whoever has the library open for writing calls `Library.note_shared` when it is done.
    Raises `LibraryError` where it cannot be written, or is there and not to be replaced.
    """
    if not replace and target.exists():
        raise LibraryError(
            say("“{name}” is there already; it was left as it is.", name=target.name)
        )
    (progress or Unwatched()).report(0, 0, target.name)
    thin = None if share.everything else share.thin
    return library.part(lambda connection: copy_into(connection, target, thin))


def told(copied: Copied, name: str) -> str:
    """Return what a copy holds and how big it is, in a sentence."""
    holds = ", ".join(
        (
            say_many("%n article", "%n articles", copied.articles),
            say_many("%n annotation", "%n annotations", copied.annotations),
            say_many("%n entity", "%n entities", copied.entities),
        )
    )
    return say(
        "Saved “{name}”: {holds}; {size}.", name=name, holds=holds, size=size_told(copied.bytes)
    )


def size_told(size: int) -> str:
    """Return a number of bytes as people say it, in units of a thousand."""
    megabytes = size / 1_000_000
    if megabytes < _SMALLEST_SHOWN:
        return say("{number} kB", number=max(1, round(size / 1_000)))
    return say("{number} MB", number=f"{megabytes:.1f}")
