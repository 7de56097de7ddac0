"""New versions of articles: their words have changed, and every mark finds its place again."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.edit import Change
from reader.domain.ids import Digest, VersionId, new_id
from reader.domain.placement import Placement, Verdict
from reader.domain.suggestion import Status, Suggestion
from reader.domain.text import Span, Text
from reader.domain.version import Version
from reader.domain.words import say_many
from reader.services.session import Stamp
from reader.store.library import Library


class Tally(NamedTuple):
    """How many marks were found again for sure, how many a person should check, how many are lost.

    Those in the trash, and those that were kept on an older version, are not counted.
    """

    found: int = 0
    check: int = 0
    lost: int = 0

    def plus(self, other: "Tally") -> "Tally":
        """Return both together."""
        return Tally(self.found + other.found, self.check + other.check, self.lost + other.lost)


NO_MARKS = Tally()


class Finds(Protocol):
    """What finds passages in one text: an `anchoring.finding.Finder`."""

    def find(self, anchor: Anchor) -> tuple[Span | None, float, Verdict]:
        """Return where a passage stands, how sure that is from 0 to 1, and what to make of it."""


class Renewal(NamedTuple):
    """An article with another text: what changes in the library, and what became of its marks."""

    article: Article
    changes: tuple[Change, ...]
    tally: Tally


class Arrival(NamedTuple):
    """A text that has come for an article that is there, and the digest of its original."""

    text: Text
    original: Digest


def renew(library: Library, article: Article, arrivals: Sequence[Arrival], stamp: Stamp) -> Renewal:
    """Plan to give an article the last of some texts; the others are its versions before that.

    The marks keep their anchors in the text that they were made in; where they
    stand in this one is kept beside that. What was rejected there stays
    rejected where the same words are found again. An article in the trash comes back.
    """
    text, original = arrivals[-1]
    digest = text.digest
    changes = [
        Change(
            article,
            article._replace(text=digest, original=original, modified=stamp.at, trashed=None),
        ),
        *(Change(None, version) for version in _versions(library, article, arrivals, stamp)),
    ]
    marks = library.annotations.all_of([article.id])
    finders = _finders(library, [article.text, *(mark.text for mark in marks)], text)
    placed = [
        mark._replace(placement=placement(mark, digest, finders[mark.text]), modified=stamp.at)
        for mark in marks
    ]
    changes += [
        Change(mark, now)
        for mark, now in zip(marks, placed, strict=True)
        if mark.placement != now.placement
    ]
    changes += [
        Change(None, one)
        for one in _rejections(library, article, text, digest, finders[article.text])
    ]
    return Renewal(article, tuple(changes), _tally(placed, digest))


def foreseen(library: Library, article: Article, text: Text) -> Tally:
    """Return what would become of an article's marks in another text; nothing is written."""
    digest = text.digest
    marks = library.annotations.of_article(article.id)
    finders = _finders(library, [mark.text for mark in marks], text)
    return _tally(
        [m._replace(placement=placement(m, digest, finders[m.text])) for m in marks], digest
    )


def placement(mark: Annotation, text: Digest, finder: Finds) -> Placement | None:
    """Return where a mark stands in a text, found from the anchor that a person gave it.

    `None` where it was made in that text, or has no anchor. What a person has
    kept on an older version stays there.
    """
    before = mark.placement
    if mark.anchor is None or mark.text == text:
        return None
    if before is not None and before.verdict is Verdict.KEPT:
        return Placement(text, None, 0.0, Verdict.KEPT)
    return Placement(text, *finder.find(mark.anchor))


def told(tally: Tally) -> str:
    """Return what became of marks, in words; nothing where there are none."""
    parts = [
        say_many("%n mark found", "%n marks found", tally.found),
        say_many("%n to check", "%n to check", tally.check),
        say_many("%n lost", "%n lost", tally.lost),
    ]
    return ", ".join(part for part, count in zip(parts, tally, strict=True) if count)


def _finders(library: Library, before: Iterable[Digest], text: Text) -> dict[Digest, Finds]:
    """Return by each version that marks were made in what finds them in a text."""
    from reader.anchoring.finding import Finder  # noqa: PLC0415 - only where a text has changed

    made_in = set(before)
    plain = library.texts.plain(list(made_in))
    return {version: Finder(text.plain, plain.get(version)) for version in made_in}


def _tally(marks: Iterable[Annotation], text: Digest) -> Tally:
    shown = [mark for mark in marks if mark.trashed is None and mark.anchor is not None]
    verdicts = [mark.verdict_in(text) for mark in shown]
    return Tally(
        found=sum(verdict in (None, Verdict.OK) for verdict in verdicts),
        check=verdicts.count(Verdict.CHECK),
        lost=verdicts.count(Verdict.LOST),
    )


def _versions(
    library: Library, article: Article, arrivals: Sequence[Arrival], stamp: Stamp
) -> Iterator[Version]:
    """Go through the rows that remember what has come, and what was there if nothing had."""
    if not library.versions.of([article.id]):
        yield _version(
            article, article.text, article.original, Stamp(article.annotator, article.created)
        )
    for text, original in arrivals:
        yield _version(article, text.digest, original, stamp)


def _version(article: Article, text: Digest, original: Digest, stamp: Stamp) -> Version:
    id_ = VersionId(new_id())
    return Version(id_, article.id, text, original, stamp.annotator, stamp.at)


def _rejections(
    library: Library, article: Article, text: Text, digest: Digest, finder: Finds
) -> Iterator[Suggestion]:
    """Go through what was rejected in the text so far and stands in the new one without doubt."""
    decided = library.suggestions.of_article(article.id, article.text)
    rejected = [one for one in decided if one.status is Status.REJECTED]
    if not rejected or article.text == digest:
        return
    before = library.texts.plain([article.text]).get(article.text, "")
    taken = {one.span for one in library.suggestions.of_article(article.id, digest)}
    for one in rejected:
        if one.span.stop > len(before):
            continue
        span, _, verdict = finder.find(Anchor.on(before, one.span))
        if span is not None and verdict is Verdict.OK and span not in taken:
            taken.add(span)
            yield one._replace(text=digest, span=span, quote=span.of(text.plain))
