"""A person sees what stood where a mark was and what stands there now, and decides."""

from decimal import Decimal
from pathlib import Path

import pytest

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.edit import Edit
from reader.domain.placement import Verdict
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.services import annotating, checking, reading
from reader.services.checking import Doubt, Piece
from reader.services.reading import OpenArticle
from reader.services.session import Session
from tests.samples import STAMP, making, mark_on
from tests.services.changing import FIRST, GROWN, TURNED, brought, marked, the_article, written

QUOTES = ("costs $4.2 billion", "would resign if", "water", "talked about for Kulim")


@pytest.fixture
def opened(session: Session, tmp_path: Path) -> OpenArticle:
    """Return an article of which the words were turned after it was marked."""
    article = the_article(session, brought(session, written(tmp_path, *FIRST)))
    marked(session, article, *QUOTES)
    brought(session, written(tmp_path, *TURNED))
    return again(session, article)


def again(session: Session, article: Article) -> OpenArticle:
    found = reading.open_article(session.library, article.id)
    assert found is not None
    return found


def mark_of(opened: OpenArticle, quote: str) -> Annotation:
    return next(m for m in opened.annotations if m.anchor and m.anchor.quote == quote)


def doubt(session: Session, opened: OpenArticle, quote: str) -> Doubt:
    return checking.look_at(session.library, opened, mark_of(opened, quote))


def perform(session: Session, opened: OpenArticle, edit: Edit) -> OpenArticle:
    session.perform(edit)
    return again(session, opened.article)


def test_what_may_stand_somewhere_comes_before_what_is_lost(opened: OpenArticle) -> None:
    quotes = [mark.anchor.quote for mark in checking.doubtful(opened) if mark.anchor]
    assert quotes == ["costs $4.2 billion", "would resign if", "talked about for Kulim"]


def test_both_sides_show_the_sentence_with_what_differs(
    session: Session, opened: OpenArticle
) -> None:
    found = doubt(session, opened, "would resign if")
    assert found.verdict is Verdict.CHECK
    assert "".join(piece.words for piece in found.old) == FIRST[2]
    assert "".join(piece.words for piece in found.new) == TURNED[2]
    assert not any(piece.changed for piece in found.old)
    assert "".join(piece.words for piece in found.new if piece.changed).strip() == "not"
    assert "".join(piece.words for piece in found.old if piece.marked) == "would resign if"
    assert "".join(piece.words for piece in found.new if piece.marked) == "would not resign if"
    assert found.since is not None
    assert found.since.text == found.mark.text


def test_a_figure_that_was_replaced_is_changed_on_both_sides(
    session: Session, opened: OpenArticle
) -> None:
    found = doubt(session, opened, "costs $4.2 billion")
    assert "4.2" in "".join(piece.words for piece in found.old if piece.changed)
    assert "1.2" in "".join(piece.words for piece in found.new if piece.changed)


def test_what_is_lost_has_the_old_side_only(session: Session, opened: OpenArticle) -> None:
    found = doubt(session, opened, "talked about for Kulim")
    assert (found.verdict, found.new) == (Verdict.LOST, ())
    assert Piece("talked about for Kulim", marked=True, changed=False) in found.old


def test_a_confirmed_mark_is_made_in_the_text_of_now(session: Session, opened: OpenArticle) -> None:
    mark = mark_of(opened, "costs $4.2 billion")
    now = perform(session, opened, checking.confirm(mark, opened, session.stamp()))
    [settled] = [each for each in now.annotations if each.id == mark.id]
    assert settled.anchor is not None
    assert (settled.anchor.quote, settled.placement) == ("costs $1.2 billion", None)
    assert settled.text == now.article.text
    assert settled.modified > mark.modified
    assert mark.id not in [each.id for each in checking.doubtful(now)]
    session.undo()
    assert mark_of(again(session, opened.article), "costs $4.2 billion") == mark
    assert list(session.library.findings()) == []


def test_what_is_lost_cannot_be_confirmed(session: Session, opened: OpenArticle) -> None:
    mark = mark_of(opened, "talked about for Kulim")
    assert checking.confirm(mark, opened, session.stamp()).changes == ()


def test_a_mark_is_put_on_words_that_a_person_has_chosen(
    session: Session, opened: OpenArticle
) -> None:
    mark = mark_of(opened, "talked about for Kulim")
    start = opened.text.plain.index("the port")
    span = Span(start, start + len("the port"))
    edit = checking.attach(mark, opened, span, session.stamp())
    assert edit.summary == "The mark is now on “the port”"
    now = perform(session, opened, edit)
    assert mark_of(now, "the port").id == mark.id
    assert mark_of(now, "the port").color == mark.color


def test_what_is_kept_on_the_older_version_is_not_asked_about_again(
    session: Session, opened: OpenArticle, tmp_path: Path
) -> None:
    mark = mark_of(opened, "would resign if")
    now = perform(session, opened, checking.keep(mark, opened.article, session.stamp()))
    assert mark.id not in [each.id for each in (*checking.doubtful(now), *now.marks)]
    kept = mark_of(now, "would resign if")
    assert (kept.anchor, kept.text) == (mark.anchor, mark.text)
    brought(session, written(tmp_path, *GROWN))
    later = again(session, opened.article)
    assert mark_of(later, "would resign if").verdict_in(later.article.text) is Verdict.KEPT


def test_moving_the_ends_of_a_mark_settles_its_place(session: Session, opened: OpenArticle) -> None:
    mark = mark_of(opened, "would resign if")
    start = opened.text.plain.index("would not resign")
    edit = annotating.reshape(mark, opened.text, Span(start, start + 16), session.stamp())
    settled = mark_of(perform(session, opened, edit), "would not resign")
    assert (settled.id, settled.text, settled.placement) == (mark.id, opened.article.text, None)


def test_a_note_on_a_doubtful_mark_leaves_the_doubt(session: Session, opened: OpenArticle) -> None:
    mark = mark_of(opened, "would resign if")
    now = perform(session, opened, annotating.write_note(mark, "Really?", session.stamp()))
    assert mark_of(now, "would resign if").placement == mark.placement


def test_an_amount_is_read_anew_when_its_words_have_changed(
    session: Session, tmp_path: Path
) -> None:
    article = the_article(session, brought(session, written(tmp_path, *FIRST)))
    plain = session.library.texts.get(article.text).plain
    worth = Value(ValueKind.MONEY, Decimal(4_200_000_000), "USD")
    session.perform(making(mark_on(article, plain, "$4.2 billion", value=worth)))
    brought(session, written(tmp_path, *TURNED))
    opened = again(session, article)
    mark = mark_of(opened, "$4.2 billion")
    now = perform(session, opened, checking.confirm(mark, opened, STAMP))
    assert mark_of(now, "$1.2 billion").value == Value(
        ValueKind.MONEY, Decimal(1_200_000_000), "USD"
    )


def test_the_next_article_to_check_is_another_one(session: Session, opened: OpenArticle) -> None:
    assert checking.next_article(session.library) == opened.article.id
    assert checking.next_article(session.library, opened.article.id) is None
