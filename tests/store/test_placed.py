"""What marks stand on is told from where they were found in the text that is read now."""

import pytest

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import EntityType
from reader.domain.listing import Filter, Shelf
from reader.domain.placement import Placement, Verdict
from reader.domain.suggestion import Source, Suggestion
from reader.domain.text import Span, Text, digest_of
from reader.services import gathering, reading
from reader.services.exchanging import Format, Written, told
from reader.services.progress import Unwatched
from tests.samples import LATER, Filled, changing, text_of

NEWER = text_of("Now news. The harbour café of Zürich opens at noon. Ships bring coffee.")


def renewed(full: Filled) -> Article:
    """Give the first article another text, in which nobody has looked for its marks."""
    full.library.texts.add([NEWER])
    full.library.texts.add_originals([NEWER.plain])
    now = full.article._replace(text=NEWER.digest, original=digest_of(NEWER.plain), modified=LATER)
    full.library.apply(changing(full.article, text=now.text, original=now.original, modified=LATER))
    return now


def place(full: Filled, mark: Annotation, words: str | None, verdict: Verdict) -> Annotation:
    """Say where a mark stands in the newer text."""
    start = NEWER.plain.index(words) if words else 0
    span = Span(start, start + len(words)) if words else None
    placed = Placement(NEWER.digest, span, 0.9 if span else 0.0, verdict)
    full.library.apply(changing(mark, placement=placed, modified=LATER))
    return mark._replace(placement=placed, modified=LATER)


def seen(article: Article, text: Text, words: str) -> Suggestion:
    start = text.plain.index(words)
    return Suggestion(
        article=article.id,
        text=text.digest,
        span=Span(start, start + len(words)),
        quote=words,
        type=EntityType.PLACE,
        source=Source.RULE,
        score=0.5,
    )


def test_what_is_marked_in_an_older_text_is_not_suggested_in_the_newer_one(full: Filled) -> None:
    now = renewed(full)
    zurich = seen(now, NEWER, "Zürich")
    full.library.suggestions.renew([(now.id, now.text, [zurich])])
    assert full.library.suggestions.pending(now.id) == [zurich]
    place(full, full.mention, "Zürich", Verdict.CHECK)
    assert full.library.suggestions.pending(now.id) == []
    assert full.library.suggestions.answered(now.id, now.text) == {zurich.span: True}


def test_a_mention_without_a_place_leaves_room_for_suggestions(full: Filled) -> None:
    now = renewed(full)
    zurich = seen(now, NEWER, "Zürich")
    full.library.suggestions.renew([(now.id, now.text, [zurich])])
    place(full, full.mention, None, Verdict.LOST)
    assert full.library.suggestions.pending(now.id) == [zurich]
    assert full.library.suggestions.answered(now.id, now.text) == {}


@pytest.mark.parametrize(
    ("verdict", "there"),
    [(Verdict.OK, 0), (Verdict.CHECK, 1), (Verdict.LOST, 1), (Verdict.KEPT, 0)],
)
def test_the_shelf_holds_articles_with_marks_that_a_person_has_to_look_at(
    full: Filled, verdict: Verdict, there: int
) -> None:
    renewed(full)
    placed = place(full, full.mention, "Zürich", verdict)
    listing = full.library.listing
    assert listing.shelves()[Shelf.CHECK] == len(listing.ids(Filter(shelf=Shelf.CHECK))) == there
    full.library.apply(changing(placed, trashed=LATER))
    assert listing.shelves()[Shelf.CHECK] == 0


def test_exports_of_mentions_tell_of_the_words_of_now(full: Filled) -> None:
    now = renewed(full)
    place(full, full.mention, "Zürich", Verdict.CHECK)
    [found] = gathering.mentions(full.library, None, (), Unwatched())
    assert (found.article, found.plain) == (now, NEWER.plain)
    [mention] = found.mentions
    assert mention.span.of(NEWER.plain) == mention.quote == "Zürich"
    assert gathering.placeless(full.library, None) == 0


def test_exports_of_mentions_leave_out_what_lost_its_place_and_say_so(full: Filled) -> None:
    renewed(full)
    place(full, full.mention, None, Verdict.LOST)
    assert list(gathering.mentions(full.library, None, (), Unwatched())) == []
    assert gathering.placeless(full.library, None) == 1
    assert gathering.placeless(full.library, [full.chinese.id]) == 0
    assert told(Written(Format.BRAT, 0, placeless=1), "x.zip") == (
        "Wrote 0 mentions to x.zip; 1 that lost its place was left out"
    )


def test_marks_are_shown_where_they_stand_in_the_text_of_now(full: Filled) -> None:
    renewed(full)
    place(full, full.mention, "Zürich", Verdict.CHECK)
    place(full, full.highlight, None, Verdict.LOST)
    opened = reading.open_article(full.library, full.article.id)
    assert opened is not None
    [shown] = opened.marks
    assert shown.anchor is not None
    assert shown.anchor.holds_in(NEWER.plain)
    assert [mark.id for mark in opened.annotations] == [
        full.note.id,
        full.mention.id,
        full.highlight.id,
    ]
    verdicts = [mark.verdict_in(NEWER.digest) for mark in opened.annotations]
    assert verdicts == [None, Verdict.CHECK, Verdict.LOST]


def test_what_nobody_looked_for_in_a_text_is_lost_there(full: Filled) -> None:
    assert full.mention.verdict_in(full.text.digest) is None
    assert full.note.verdict_in(NEWER.digest) is None
    assert full.mention.verdict_in(NEWER.digest) is Verdict.LOST


def test_a_place_beyond_the_end_of_a_text_is_none(full: Filled) -> None:
    placed = Placement(NEWER.digest, Span(5, 5000), 0.9, Verdict.OK)
    mark = full.mention._replace(placement=placed)
    assert mark.standing_in(NEWER.digest, NEWER.plain) is None
