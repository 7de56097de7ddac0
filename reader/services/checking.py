"""Checking marks whose text has changed: what stood there, what stands there now, what follows."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.ids import ArticleId, Digest
from reader.domain.listing import Filter, Shelf
from reader.domain.placement import Placement, Verdict
from reader.domain.sentences import sentence_around
from reader.domain.text import BLOCK_BREAK, LINE_BREAK, Span
from reader.domain.value import Value
from reader.domain.version import Version
from reader.domain.words import say
from reader.services.reading import OpenArticle
from reader.services.session import Stamp
from reader.store.library import Library

_DOUBTS = (Verdict.CHECK, Verdict.LOST)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SHOWN = 40
"""Code points of a quote that a message repeats."""


class Piece(NamedTuple):
    """Some words of a sentence: whether they are the mark's, and whether the other side has them.

    `changed` words were taken away on the old side and have come on the new one.
    """

    words: str
    marked: bool
    changed: bool


class Doubt(NamedTuple):
    """A mark of which a person has to say where it belongs.

    `old` is its sentence in the text that it was made in, `new` the one in the
    text of now; where it was lost there is none. `since` is the version that it
    was made in.
    """

    mark: Annotation
    verdict: Verdict
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]
    since: Version | None


def doubtful(opened: OpenArticle) -> list[Annotation]:
    """Return the marks of an open article that a person has to look at.

    Those that may stand somewhere come first, by that place, then those that are
    lost, by the place that they had.
    """
    text = opened.article.text
    found = [mark for mark in opened.annotations if mark.verdict_in(text) in _DOUBTS]
    return sorted(found, key=lambda mark: _place(mark, text))


def next_article(library: Library, besides: ArticleId | None = None) -> ArticleId | None:
    """Return the newest article with marks that a person has to look at, not this one."""
    ids = library.listing.ids(Filter(shelf=Shelf.CHECK), limit=2)
    return next((id_ for id_ in ids if id_ != besides), None)


def look_at(library: Library, opened: OpenArticle, mark: Annotation) -> Doubt:
    """Read both sides of a mark, with what differs between them."""
    text, plain = opened.article.text, opened.text.plain
    before = library.texts.plain([mark.text]).get(mark.text, "")
    versions = library.versions.of([mark.article])
    since = next((version for version in versions if version.text == mark.text), None)
    verdict = mark.verdict_in(text) or Verdict.OK
    anchor, standing = mark.anchor, mark.standing_in(text, plain)
    if anchor is None or not anchor.holds_in(before):
        quote = anchor.quote if anchor else ""
        return Doubt(mark, verdict, (Piece(quote, marked=True, changed=False),), (), since)
    there = sentence_around(before, anchor.span)
    if standing is None or standing.anchor is None:
        return Doubt(mark, verdict, _pieces(before, there, anchor.span, ()), (), since)
    span = standing.anchor.span
    here = sentence_around(plain, span)
    gone, come = changed_words(there.of(before), here.of(plain))
    return Doubt(
        mark,
        verdict,
        _pieces(before, there, anchor.span, gone),
        _pieces(plain, here, span, come),
        since,
    )


def confirm(mark: Annotation, opened: OpenArticle, stamp: Stamp) -> Edit:
    """Plan to say that a mark belongs where it was found in the text of now.

    It is made in this text from then on; an amount or a date is read anew
    where its words have changed.
    """
    standing = mark.standing_in(opened.article.text, opened.text.plain)
    if standing is None or standing.anchor is None:
        return Edit(say("Confirm the place"), ())
    return _settle(mark, opened, standing.anchor, stamp, say("Confirm the place"))


def attach(mark: Annotation, opened: OpenArticle, span: Span, stamp: Stamp) -> Edit:
    """Plan to put a mark on words of the text of now that a person has chosen."""
    anchor = Anchor.on(opened.text.plain, span)
    return _settle(mark, opened, anchor, stamp, say("Put in another place"))


def keep(mark: Annotation, article: Article, stamp: Stamp) -> Edit:
    """Plan to leave a mark on the version that it was made in, and to ask no more."""
    placed = Placement(article.text, None, 0.0, Verdict.KEPT)
    kept = mark._replace(placement=placed, modified=stamp.at)
    done = say("“{quote}” stays on the older version", quote=_quote(mark))
    return Edit(say("Keep on the older version"), (Change(mark, kept),), done)


def changed_words(old: str, new: str) -> tuple[list[Span], list[Span]]:
    """Return the places of words that only the old one has, and of those that only the new has."""
    from reader.anchoring.differences import Kind, differences  # noqa: PLC0415 - seldom needed

    changed = [piece for piece in differences(old, new) if piece.kind is not Kind.SAME]
    return (
        [_whole(old, piece.old) for piece in changed if piece.old],
        [_whole(new, piece.new) for piece in changed if piece.new],
    )


def _settle(
    mark: Annotation, opened: OpenArticle, anchor: Anchor, stamp: Stamp, label: str
) -> Edit:
    settled = mark._replace(
        text=opened.article.text,
        anchor=anchor,
        placement=None,
        value=_value(mark, anchor, opened),
        modified=stamp.at,
    )
    done = say("The mark is now on “{quote}”", quote=_quote(settled))
    return Edit(label, (Change(mark, settled),), done)


def _value(mark: Annotation, anchor: Anchor, opened: OpenArticle) -> Value | None:
    """Return what the words of a mark are worth now, if it says what they are worth."""
    if mark.value is None or mark.anchor is None or mark.anchor.quote == anchor.quote:
        return mark.value
    from reader.services.suggesting import day_of  # noqa: PLC0415 - many rules, seldom needed
    from reader.suggesters.values import values  # noqa: PLC0415 - as above

    plain = opened.text.plain
    around = sentence_around(plain, anchor.span)
    for found in values(around.of(plain), day_of(opened.article)):
        here = Span(found.span.start + around.start, found.span.stop + around.start)
        if found.value is not None and found.type is mark.value.kind and here.overlaps(anchor.span):
            return found.value
    return mark.value


def _whole(words: str, span: Span) -> Span:
    """Return a span that cuts no number in two: `4.2` became `1.2`, and not `4` a `1`."""
    numbers = [Span(*found.span()) for found in _NUMBER.finditer(words)]
    cut = [span, *(number for number in numbers if number.overlaps(span))]
    return Span(min(each.start for each in cut), max(each.stop for each in cut))


def _pieces(plain: str, sentence: Span, marked: Span, changed: Sequence[Span]) -> tuple[Piece, ...]:
    """Cut a sentence wherever a mark or a change begins or ends; changes count from its start."""
    return tuple(_cut(plain, sentence, marked, changed))


def _cut(plain: str, sentence: Span, marked: Span, changed: Sequence[Span]) -> Iterator[Piece]:
    there = [Span(c.start + sentence.start, c.stop + sentence.start) for c in changed]
    ends = {end for span in (marked, *there) for end in span}
    inside = {end for end in ends if sentence.start < end < sentence.stop}
    edges = sorted({*sentence, *inside})
    for start, stop in pairwise(edges):
        piece = Span(start, stop)
        words = piece.of(plain).replace(BLOCK_BREAK, " ").replace(LINE_BREAK, " ")
        yield Piece(words, marked.overlaps(piece), any(c.overlaps(piece) for c in there))


def _place(mark: Annotation, text: Digest) -> tuple[bool, int, str]:
    span = mark.span_in(text)
    lost = span is None
    if span is None:
        span = mark.anchor.span if mark.anchor else Span(0, 1)
    return lost, span.start, mark.id


def _quote(mark: Annotation) -> str:
    """Return the words of a mark on one line, shortened."""
    words = " ".join(mark.anchor.quote.split()) if mark.anchor else ""
    return f"{words[:_SHOWN]}…" if len(words) > _SHOWN else words
