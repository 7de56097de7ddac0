"""Planning replies: what annotators answer each other, one level deep."""

from reader.domain.annotation import Annotation
from reader.domain.edit import Change, Edit
from reader.domain.ids import AnnotationId, new_id
from reader.domain.words import say
from reader.services.session import Stamp


def reply(answered: Annotation, words: str, stamp: Stamp) -> tuple[Edit, Annotation]:
    """Plan an answer in Markdown, and return the reply that it makes.

    An answer to a reply answers what that one does.
    """
    id_ = AnnotationId(new_id())
    made = Annotation(
        id=id_,
        article=answered.article,
        text=answered.text,
        anchor=None,
        note=words,
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
        parent=answered.parent or answered.id,
    )
    edit = Edit(say("Reply"), (Change(None, made),), say("Reply saved"), joins=f"note {id_}")
    return edit, made
