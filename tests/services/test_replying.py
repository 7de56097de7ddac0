"""Replies answer annotations, one level deep."""

from reader.domain.annotation import AnnotationKind
from reader.services import replying
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
