"""Bringing articles into a library: look at files first, then plan, then perform."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId, Digest, new_id
from reader.domain.tags import tidy_tags
from reader.domain.text import digest_of
from reader.domain.words import say, say_many
from reader.formats.draft import Draft, Report
from reader.formats.registry import SUFFIXES, Reading, read_drafts, read_pasted
from reader.services.progress import Progress, Unwatched
from reader.services.session import Stamp
from reader.store.library import Library

_SLICE = 20
"""Texts that are written at once: few enough for the window to write in between."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What is in one file: articles with the separator between them, or why not.

    The separator is empty where the file is one article.
    """

    name: str
    drafts: tuple[Draft, ...] = ()
    separator: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that nothing was imported from, and why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """An import that is ready to be performed, and what there is to say about it.

    `imported` are articles that are new, `restored` those that come back from
    the trash; `already` counts those that are there.
    """

    edit: Edit
    imported: tuple[ArticleId, ...] = ()
    restored: tuple[ArticleId, ...] = ()
    already: int = 0
    skipped: tuple[Skipped, ...] = ()


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Go through files, and through the files in folders that an importer may read.

    A file that is named is always taken; folders are walked in order of name,
    without what is hidden.
    """
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - a name that no file can have is no folder
            for inside in sorted(path.rglob("*")):
                hidden = any(part.startswith(".") for part in inside.relative_to(path).parts)
                if inside.suffix.lower() in SUFFIXES and inside.is_file() and not hidden:
                    yield inside
        else:
            yield path


def look(
    paths: Iterable[Path], separator: str | None = None, progress: Progress | None = None
) -> tuple[LookedAt, ...]:
    """Read files and folders and return what is in each; nothing is written.

    A given `separator` is used for all of them, an empty one to make each file
    one article; where it is `None`, each one's is found. A file that cannot be
    read carries the reason as its `failure`.
    """
    progress = progress or Unwatched()
    files = list(files_in(paths))
    seen = []
    for number, file in enumerate(files):
        progress.report(number, len(files), file.name)
        report = progress.report if len(files) == 1 else _steps(progress, number, len(files))
        seen.append(_looked_at(file.name, partial(read_drafts, file, separator, report)))
    return tuple(seen)


def look_at_words(
    words: str, name: str, separator: str | None = None, progress: Progress | None = None
) -> tuple[LookedAt, ...]:
    """Return what is in pasted words, under a name for where they came from."""
    report = (progress or Unwatched()).report
    return (_looked_at(name, partial(read_pasted, words, separator, report)),)


def plan(
    library: Library,
    looked_at: Sequence[LookedAt],
    stamp: Stamp,
    progress: Progress | None = None,
) -> ImportPlan:
    """Plan to import all drafts, writing only texts and pictures that nothing points to yet.

    An article is the same as one in the library if it came from the same words,
    or if it says the same under the same title from the same source; such a one
    is left out, or taken out of the trash.
    """
    progress = progress or Unwatched()
    drafts = [draft for file in looked_at for draft in file.drafts]
    digests = [(digest_of(draft.original), draft.text.digest) for draft in drafts]
    known = _Known(library, digests)
    changes: dict[ArticleId, Change] = {}
    imported: list[ArticleId] = []
    restored: list[ArticleId] = []
    for first in range(0, len(drafts), _SLICE):
        some = drafts[first : first + _SLICE]
        progress.report(first, len(drafts), some[0].title)
        fresh = []
        theirs = digests[first : first + _SLICE]
        for draft, (original, text) in zip(some, theirs, strict=True):
            same = known.like(draft, original, text)
            if same is None:
                made = _article(draft, original, text, stamp)
                known.add(made)
                changes[made.id] = Change(None, made)
                imported.append(made.id)
                fresh.append(draft)
            elif same.trashed and same.id not in changes:
                changes[same.id] = Change(same, same._replace(trashed=None))
                restored.append(same.id)
        _keep_pictures(library, fresh)
        library.texts.add(draft.text for draft in fresh)
        library.texts.add_originals(draft.original for draft in fresh)
    already = len(drafts) - len(imported) - len(restored)
    skipped = tuple(Skipped(file.name, file.failure) for file in looked_at if file.failure)
    summary = _told(len(imported), len(restored), already, len(skipped))
    return ImportPlan(
        edit=Edit(say("Import"), tuple(changes.values()), summary),
        imported=tuple(imported),
        restored=tuple(restored),
        already=already,
        skipped=skipped,
    )


def present(library: Library, drafts: Sequence[Draft]) -> list[bool]:
    """Tell of each draft whether the library holds that article outside the trash."""
    digests = [(digest_of(draft.original), draft.text.digest) for draft in drafts]
    known = _Known(library, digests)
    found = (
        known.like(draft, original, text)
        for draft, (original, text) in zip(drafts, digests, strict=True)
    )
    return [article is not None and article.trashed is None for article in found]


def _keep_pictures(library: Library, drafts: Iterable[Draft]) -> None:
    """Write the pictures of drafts that are not there yet, one at a time."""
    found = {each.picture.digest: each for draft in drafts for each in draft.pictures}
    if found:
        from reader.formats.pictures import content_of  # noqa: PLC0415 - few drafts have any

        for known in library.images.get(list(found)):
            del found[known]
        for each in found.values():
            library.images.add(each.picture, content_of(each))


def _told(imported: int, restored: int, already: int, skipped: int) -> str:
    parts = [
        say_many("%n imported", "%n imported", imported),
        say_many("%n restored from the trash", "%n restored from the trash", restored),
        say_many("%n already here", "%n already here", already),
        say_many("%n could not be read", "%n could not be read", skipped),
    ]
    counts = (imported, restored, already, skipped)
    told = [part for part, count in zip(parts, counts, strict=True) if count]
    return ", ".join(told or parts[:1])


def _looked_at(name: str, read: Callable[[], Reading]) -> LookedAt:
    try:
        reading = read()
    except ReaderError as error:
        return LookedAt(name, failure=str(error))
    return LookedAt(name, reading.drafts, reading.separator)


def _steps(progress: Progress, number: int, files: int) -> Report:
    """Return what tells, for each article in one of several files, that it is this file's turn."""
    return lambda _done, _total, name: progress.report(number, files, name)


class _Known:
    """The articles that drafts may be, found by what makes two of them the same."""

    def __init__(self, library: Library, digests: Sequence[tuple[Digest, Digest]]) -> None:
        self._by_original: dict[Digest, Article] = {}
        self._by_words: dict[tuple[Digest, str, str], Article] = {}
        originals = [original for original, _ in digests]
        for article in library.articles.made_of(originals, [text for _, text in digests]):
            self.add(article)

    def add(self, article: Article) -> None:
        """Take up an article, unless the same one is there: the trash comes last."""
        self._by_original.setdefault(article.original, article)
        self._by_words.setdefault((article.text, article.title, article.source), article)

    def like(self, draft: Draft, original: Digest, text: Digest) -> Article | None:
        """Return the article that a draft with these digests is, or `None`.

        One outside the trash goes before one in it.
        """
        same = self._by_original.get(original)
        if same is None or same.trashed:
            alike = self._by_words.get((text, draft.title, draft.source))
            return alike if alike and not alike.trashed else same or alike
        return same


def _article(draft: Draft, original: Digest, text: Digest, stamp: Stamp) -> Article:
    return Article(
        id=ArticleId(new_id()),
        title=draft.title,
        text=text,
        original=original,
        source=draft.source,
        author=draft.author,
        url=draft.url,
        published=draft.published,
        tags=tidy_tags(draft.tags),
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
    )
