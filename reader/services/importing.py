"""Bringing articles into a library: look at files first, then plan, then perform."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from pathlib import Path
from typing import NamedTuple

from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId, Digest, new_id
from reader.domain.tags import tidy_tags
from reader.domain.words import say, say_many
from reader.formats.draft import Draft, Report
from reader.formats.registry import SUFFIXES, Reading, read_drafts, read_pasted
from reader.services.progress import Progress, Unwatched
from reader.services.recognising import Known, digests_of
from reader.services.session import Stamp
from reader.services.versions import NO_MARKS, Arrival, Tally, foreseen, renew, told
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
    the trash, `renewed` those that get a new version, with the `tally` of all
    their marks; `already` counts those that are there.
    """

    edit: Edit
    imported: tuple[ArticleId, ...] = ()
    restored: tuple[ArticleId, ...] = ()
    renewed: tuple[ArticleId, ...] = ()
    tally: Tally = NO_MARKS
    already: int = 0
    skipped: tuple[Skipped, ...] = ()


class Held(NamedTuple):
    """What a library holds of a draft: the article as it is, or one that it is a new version of.

    The `tally` says what would become of the marks on that one.
    """

    here: bool = False
    renews: Article | None = None
    tally: Tally = NO_MARKS


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
    or if it says the same under the same title from the same source, now or in
    an earlier version; such a one is left out, or taken out of the trash. One
    whose words have changed gets a new version (see `versions.renew`).
    """
    progress = progress or Unwatched()
    drafts = [draft for file in looked_at for draft in file.drafts]
    digests = digests_of(drafts)
    known = Known(library, drafts, digests)
    changes: dict[ArticleId, Change] = {}
    imported: list[ArticleId] = []
    restored: list[ArticleId] = []
    renewed: dict[ArticleId, tuple[Article, list[Arrival]]] = {}
    for first in range(0, len(drafts), _SLICE):
        some = drafts[first : first + _SLICE]
        progress.report(first, len(drafts), some[0].title)
        fresh = []
        theirs = digests[first : first + _SLICE]
        for draft, (original, text) in zip(some, theirs, strict=True):
            same = known.like(draft, original, text)
            if same is not None:
                if same.trashed and same.id not in changes:
                    changes[same.id] = Change(same, same._replace(trashed=None))
                    restored.append(same.id)
                continue
            fresh.append(draft)
            earlier = known.earlier(draft)
            if earlier is None:
                made = _article(draft, original, text, stamp)
                known.add(made)
                changes[made.id] = Change(None, made)
                imported.append(made.id)
            else:
                _, arrivals = renewed.setdefault(earlier.id, (earlier, []))
                arrivals.append(Arrival(draft.text, original))
                now = earlier._replace(text=text, original=original, trashed=None)
                known.add(now, draft.text.plain)
        _keep_pictures(library, fresh)
        library.texts.add(draft.text for draft in fresh)
        library.texts.add_originals(draft.original for draft in fresh)
    versions = [renew(library, *one, stamp) for one in renewed.values()]
    for version in versions:  # which brings back what lies in the trash
        changes.pop(version.article.id, None)
    restored = [id_ for id_ in restored if id_ not in renewed]
    brought = [change for version in versions for change in version.changes]
    already = len(drafts) - len(imported) - len(restored)
    already -= sum(len(arrivals) for _, arrivals in renewed.values())
    skipped = tuple(Skipped(file.name, file.failure) for file in looked_at if file.failure)
    tally = reduce(Tally.plus, (version.tally for version in versions), NO_MARKS)
    planned = ImportPlan(
        edit=Edit(say("Import"), (*changes.values(), *brought)),
        imported=tuple(imported),
        restored=tuple(restored),
        renewed=tuple(renewed),
        tally=tally,
        already=already,
        skipped=skipped,
    )
    return replace(planned, edit=planned.edit._replace(summary=_told(planned)))


def held(library: Library, drafts: Sequence[Draft]) -> list[Held]:
    """Tell of each draft what the library holds of its article outside the trash."""
    digests = digests_of(drafts)
    known = Known(library, drafts, digests)
    found = []
    for draft, (original, text) in zip(drafts, digests, strict=True):
        same = known.like(draft, original, text)
        if same is not None:
            found.append(Held(here=same.trashed is None))
            continue
        earlier = known.earlier(draft)
        tally = foreseen(library, earlier, draft.text) if earlier else NO_MARKS
        found.append(Held(renews=earlier, tally=tally))
    return found


def _keep_pictures(library: Library, drafts: Iterable[Draft]) -> None:
    """Write the pictures of drafts that are not there yet, one at a time."""
    found = {each.picture.digest: each for draft in drafts for each in draft.pictures}
    if found:
        from reader.formats.pictures import content_of  # noqa: PLC0415 - few drafts have any

        for known in library.images.get(list(found)):
            del found[known]
        for each in found.values():
            library.images.add(each.picture, content_of(each))


def _told(plan: ImportPlan) -> str:
    imported, restored, renewed = map(len, (plan.imported, plan.restored, plan.renewed))
    versions = say_many("%n new version", "%n new versions", renewed)
    marks = told(plan.tally)
    counted = (
        (say_many("%n imported", "%n imported", imported), imported),
        (f"{versions} ({marks})" if marks else versions, renewed),
        (say_many("%n restored from the trash", "%n restored from the trash", restored), restored),
        (say_many("%n already here", "%n already here", plan.already), plan.already),
        (
            say_many("%n could not be read", "%n could not be read", len(plan.skipped)),
            len(plan.skipped),
        ),
    )
    parts = [part for part, count in counted if count]
    return ", ".join(parts or [counted[0][0]])


def _looked_at(name: str, read: Callable[[], Reading]) -> LookedAt:
    try:
        reading = read()
    except ReaderError as error:
        return LookedAt(name, failure=str(error))
    return LookedAt(name, reading.drafts, reading.separator)


def _steps(progress: Progress, number: int, files: int) -> Report:
    """Return what tells, for each article in one of several files, that it is this file's turn."""
    return lambda _done, _total, name: progress.report(number, files, name)


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
