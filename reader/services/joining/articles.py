"""Articles of two libraries made one: what is known of them, their versions, which is current."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.ids import AnnotationId, Digest, VersionId
from reader.domain.version import Version
from reader.domain.words import phrase, say
from reader.services.joining.pairs import Pair
from reader.services.joining.three_way import Form, base_of, derived_id, unite
from reader.services.joining.values import Choice

FORM = Form(
    scalars=(("title",), ("source",), ("author",), ("url",), ("published",)), sets=("tags",)
)

_NAMES = {
    "title": phrase("Title"),
    "source": phrase("Source"),
    "author": phrase("Author"),
    "url": phrase("Address"),
    "published": phrase("Published"),
}


class Decided(NamedTuple):
    """What becomes of an article; `note` holds what gave way to what the other side says."""

    record: Article
    base: Article | None = None
    fields: tuple[str, ...] = ()
    revived: bool = False
    note: Annotation | None = None


def decide(
    pair: Pair[Article],
    ours: Article,
    theirs: Article,
    choice: Choice,
    *,
    our_versions: Sequence[Version],
    their_versions: Sequence[Version],
) -> Decided:
    """Unite two articles, of which ours has the id that theirs has been given.

    Of two that were imported separately ours keeps who did that and when.
    """
    mine = _since(ours, our_versions), ours.text
    yours = _since(theirs, their_versions), theirs.text
    annotator = theirs.annotator
    theirs = theirs._replace(annotator=ours.annotator, created=ours.created)
    base = base_of(ours, theirs, pair.our_past, pair.their_past)
    if base is not None:
        base = base._replace(annotator=ours.annotator, created=ours.created)
    current = _current(ours, theirs, base, theirs_later=yours > mine)
    settled = {"text": current[0], "original": current[1]}
    united = unite(ours, theirs, base, FORM, choice=choice, settled=settled)
    note = None
    if united.fields and choice is Choice.BOTH and not united.record.trashed:
        by = ours.annotator if united.loser is ours else annotator
        note = _note(united.record, united.loser, united.fields, by)
    return Decided(united.record, base, united.fields, united.revived, note)


def versions_of(
    ours: Article | None,
    theirs: Article | None,
    result: Article,
    our_versions: Sequence[Version],
    their_versions: Sequence[Version],
) -> list[Version]:
    """Return the versions that ours lacks, so that there is one for each text it has had."""
    sides = [
        (side, some) for side, some in ((ours, our_versions), (theirs, their_versions)) if side
    ]
    had: dict[str, Version] = {version.text: version for version in our_versions}
    for version in their_versions:
        had.setdefault(version.text, version)
    for side, _ in sides:
        if side.text not in had:
            had[side.text] = Version(
                VersionId(derived_id(result.id, side.text)),
                result.id,
                side.text,
                side.original,
                side.annotator,
                side.created,
            )
    kept = {version.id for version in our_versions}
    return [one for one in had.values() if one.id not in kept] if len(had) > 1 else []


def _current(
    ours: Article, theirs: Article, base: Article | None, *, theirs_later: bool
) -> tuple[Digest, Digest]:
    """Return the current text and its original: the one that is new since, else the later one."""
    mine, yours = (ours.text, ours.original), (theirs.text, theirs.original)
    if ours.text == theirs.text:
        return max(mine, yours)
    if base is not None and base.text in (ours.text, theirs.text):
        return yours if base.text == ours.text else mine
    return yours if theirs_later else mine


def _since(article: Article, versions: Iterable[Version]) -> datetime:
    """Return when the current text of an article came."""
    found = [version.created for version in versions if version.text == article.text]
    return max(found, default=article.created)


def _note(
    record: Article, loser: Article, fields: Iterable[str], annotator: str
) -> Annotation | None:
    """Return a note on an article that says what gave way, or `None` where that is nothing."""
    lines = [
        f"{say(_NAMES[field])}: {getattr(loser, field)}"
        for field in fields
        if getattr(loser, field)
    ]
    if not lines:
        return None
    kept = tuple(getattr(loser, field) for field in fields)
    return Annotation(
        id=AnnotationId(derived_id(record.text, *kept)),
        article=record.id,
        text=record.text,
        anchor=None,
        annotator=annotator,
        created=record.modified,
        modified=record.modified,
        note="\n\n".join((say("What else was said of this article:"), *lines)),
    )
