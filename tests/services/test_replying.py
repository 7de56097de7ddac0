"""Replies answer annotations, and open articles follow what is written without being read."""

from dataclasses import replace

from reader.domain.annotation import AnnotationKind, Color
from reader.domain.edit import Change, Edit
from reader.domain.ids import AnnotationId
from reader.services import annotating, reading, replying
from reader.services.session import Session, Stamp
from tests.samples import LATER, Filled

BO = Stamp("Bo", LATER)


def test_a_reply_is_by_its_author_under_what_it_answers(full: Filled, session: Session) -> None:
    edit, made = replying.reply(full.highlight, "Why?", BO)
    session.perform(edit)
    kept = full.library.annotations.get(made.id)
    assert kept == made
    assert (made.kind, made.parent, made.annotator) == (
        AnnotationKind.REPLY, full.highlight.id, "Bo",
    )  # fmt: skip
    session.undo()
    assert full.library.annotations.get(made.id) is None


def test_a_reply_to_a_reply_answers_the_same(full: Filled) -> None:
    _, first = replying.reply(full.highlight, "Why?", BO)
    _, second = replying.reply(first, "Because.", BO)
    assert second.parent == full.highlight.id


def test_an_open_article_follows_words_that_are_written(full: Filled) -> None:
    opened = reading.open_article(full.library, full.article.id)
    assert opened is not None
    edit = annotating.write_note(full.highlight, "other words", BO)
    full.library.apply(edit)
    again = reading.open_article(full.library, full.article.id)
    assert again is not None
    assert reading.rewritten(opened, edit) == again.annotations


def test_an_open_article_is_read_anew_for_everything_else(full: Filled) -> None:
    opened = reading.open_article(full.library, full.article.id)
    assert opened is not None
    mark = full.highlight
    elsewhere = replace(mark, id=AnnotationId("elsewhere"))
    for before, after in (
        (None, elsewhere),
        (mark, None),
        (mark, replace(mark, trashed=LATER)),
        (mark, replace(mark, entity=full.entity.id)),
        (elsewhere, replace(elsewhere, color=Color.GRAY)),
        (full.entity, full.entity._replace(name="Zurich")),
    ):
        assert reading.rewritten(opened, Edit("", (Change(before, after),))) is None
