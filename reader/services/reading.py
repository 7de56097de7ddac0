"""Opening an article: everything that the page and the panel show of it."""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.article import Article, Flags, Place
from reader.domain.edit import Change, Edit, Record
from reader.domain.entity import Entity
from reader.domain.ids import ArticleId, EntityId
from reader.domain.text import Text
from reader.domain.words import say
from reader.store.library import Library

WORDS_A_MINUTE = 230
"""How fast people read English to themselves (Brysbaert 2019: 238 for non-fiction)."""


class OpenArticle(NamedTuple):
    """An article with its text, what is written on it, and how far it has been read.

    `annotations` are in the order of the text; those that have no place in this
    version of it are among them, at the end. `words` counts those of the text.
    """

    article: Article
    text: Text
    words: int
    place: Place
    annotations: tuple[Annotation, ...]
    entities: dict[EntityId, Entity]

    @property
    def minutes(self) -> int:
        """How long reading it takes, at least one minute."""
        return max(1, round(self.words / WORDS_A_MINUTE))

    @property
    def marks(self) -> tuple[Annotation, ...]:
        """The annotations that have a place in this text, with the anchors that they have there.

        Edits are planned with those in `annotations`.
        """
        text, plain = self.article.text, self.text.plain
        standing = (mark.standing_in(text, plain) for mark in self.annotations)
        return tuple(mark for mark in standing if mark is not None)

    def mark(self, id_: str) -> Annotation | None:
        """Return the annotation of that id, or `None`."""
        return next((mark for mark in self.annotations if mark.id == id_), None)


def open_article(library: Library, id_: ArticleId) -> OpenArticle | None:
    """Read an article to show it; `None` where the library holds no such article.

    Raises `NotFoundError` where its text is missing.
    """
    article = library.articles.get(id_)
    if article is None:
        return None
    annotations, entities = written_on(library, article)
    return OpenArticle(
        article=article,
        text=library.texts.get(article.text),
        words=library.texts.words([article.text]),
        place=library.articles.place(id_),
        annotations=annotations,
        entities=entities,
    )


def written_on(
    library: Library, article: Article
) -> tuple[tuple[Annotation, ...], dict[EntityId, Entity]]:
    """Return the annotations on an article, in the order of its text, and who they name."""
    found = library.annotations.of_article(article.id)
    annotations = tuple(sorted(found, key=_placing(article)))
    named = {mark.entity for mark in annotations if mark.entity}
    entities = library.entities.find(list(named)) if named else {}
    return annotations, {entity.id: entity for entity in entities.values()}


def followed(opened: OpenArticle, edit: Edit) -> OpenArticle | None:
    """Return an open article after an edit of what is written on it, as it would be read anew.

    `None` where the edit alone does not tell, so that it has to be read.
    """
    marks: dict[str, Annotation] = {mark.id: mark for mark in opened.annotations}
    known = dict(opened.entities)
    place = _placing(opened.article)
    moved: list[Annotation] = []
    for change in edit.changes:
        before, after = change.before, change.after
        record = change.record
        if isinstance(record, Entity):
            if after is None:
                known.pop(record.id, None)
            else:
                known[record.id] = record
        elif isinstance(record, Annotation) and record.article == opened.article.id:
            was, now = _written(before), _written(after)
            if (was is not None) is not (record.id in marks):
                return None
            if now is None:
                marks.pop(record.id, None)
            elif was is not None and place(was) == place(now):
                marks[record.id] = now
            else:  # what is new comes after what stands at the same place
                marks.pop(record.id, None)
                marks[record.id] = now
                moved += [now] if before is not None else []
    taken = Counter(map(place, marks.values()))
    named = {mark.entity for mark in marks.values() if mark.entity}
    if not named <= known.keys() or any(taken[place(mark)] > 1 for mark in moved):
        return None
    return opened._replace(
        annotations=tuple(sorted(marks.values(), key=place)),
        entities={id_: known[id_] for id_ in named},
    )


def _written(record: Record | None) -> Annotation | None:
    """Return an annotation that is to be seen."""
    return record if isinstance(record, Annotation) and record.trashed is None else None


def _placing(article: Article) -> Callable[[Annotation], tuple[int, int, int]]:
    """Return what sorts annotations by where they stand in the text of an article.

    Those on the whole article come first, those without a place last.
    """

    def place(mark: Annotation) -> tuple[int, int, int]:
        span = mark.span_in(article.text)
        if span is not None:
            return 1, span.start, -span.stop
        return (0, 0, 0) if mark.anchor is None else (2, 0, 0)

    return place


def note_read(library: Library, id_: ArticleId) -> Edit:
    """Plan to tick an article as read because it has been on screen; empty if it is ticked."""
    flags = library.flags.find([id_]).get(id_)
    if flags is None or flags.read:
        return Edit(say("Read"), ())
    return Edit(say("Read"), (Change(flags, Flags(article=id_, read=True, starred=flags.starred)),))
