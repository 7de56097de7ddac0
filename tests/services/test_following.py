"""An open article follows what is written on it without being read again, and never wrongly."""

import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Change, Edit
from reader.domain.ids import AnnotationId
from reader.domain.text import Span
from reader.services import annotating, reading
from reader.services.reading import OpenArticle
from reader.services.session import Stamp
from reader.store.library import Library
from tests.samples import (
    HARBOUR,
    LATER,
    Filled,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    text_of,
)

PLACES = (None, Span(0, 3), Span(0, 9), Span(4, 9))


class Person:
    """Somebody who marks few places, so that much of it stands at one and the same."""

    def __init__(self, library: Library, draw: st.DataObject) -> None:
        self.library = library
        self.draw = draw
        self.article = put(library, text_of(HARBOUR))
        self.other = put(library, text_of(HARBOUR))
        self.entities = [entity_of("Zürich"), entity_of("Ulan Bator")]
        library.apply(making(*self.entities))

    def opened(self) -> OpenArticle:
        """Return the article as it is read."""
        opened = reading.open_article(self.library, self.article.id)
        assert opened is not None
        return opened

    def next_edit(self) -> Edit:
        """Return an edit that fits the library as it is."""
        doings = (self.make, self.make, self.trash, self.change, self.move, self.remove, self.name)
        changes = [c for _ in range(self.some(1, 2)) for c in self.one_of(doings)()]
        return Edit("", ()).then(Edit("", tuple(changes)))

    def make(self) -> list[Change]:
        article = self.one_of((self.article, self.article, self.other))
        mark = self.put(mark_on(article, HARBOUR, None, note="Why?"))
        entity = self.one_of((None, *self.entities, entity_of("Bergen")))
        made = [] if entity is None or entity in self.entities else [Change(None, entity)]
        return [*made, Change(None, mark._replace(entity=entity and entity.id))]

    def trash(self) -> list[Change]:
        return [Change(m, m._replace(trashed=None if m.trashed else LATER)) for m in self.one()]

    def change(self) -> list[Change]:
        entity = self.one_of((None, *self.entities))
        color = self.one_of((None, *Color))
        return [Change(m, m._replace(color=color, entity=entity and entity.id)) for m in self.one()]

    def move(self) -> list[Change]:
        return [Change(mark, self.put(mark)) for mark in self.one()]

    def remove(self) -> list[Change]:
        return [Change(mark, None) for mark in self.one()]

    def name(self) -> list[Change]:
        known = self.library.entities.find([entity.id for entity in self.entities]).values()
        return [Change(e, e._replace(name=f"{e.name}!")) for e in known if self.some(0, 1)]

    def put(self, mark: Annotation) -> Annotation:
        span = self.one_of(PLACES)
        return mark._replace(anchor=Anchor.on(HARBOUR, span) if span else None)

    def one(self) -> list[Annotation]:
        marks = self.library.annotations.select("ORDER BY number")
        return [self.one_of(marks)] if marks else []

    def one_of(self, choices: Sequence[Any]) -> Any:
        return self.draw.draw(st.sampled_from(choices))

    def some(self, least: int, most: int) -> int:
        return self.draw.draw(st.integers(least, most))


def follow(library: Library, opened: OpenArticle, edit: Edit) -> OpenArticle | None:
    """Carry out an edit; return what became of the open article as far as the edit tells."""
    library.apply(edit)
    followed = reading.followed(opened, edit)
    if followed is not None:
        annotations, entities = reading.written_on(library, opened.article)
        assert followed == opened._replace(annotations=annotations, entities=entities)
    return followed


@settings(max_examples=60)
@given(st.data())
def test_what_is_followed_is_what_would_be_read(data: st.DataObject) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Library.create(Path(folder) / "news.postil")) as library,
    ):
        library._connection.write("PRAGMA synchronous = OFF")  # nothing is kept
        person = Person(library, data)
        story = []
        for _ in range(data.draw(st.integers(1, 12))):
            story.append(person.next_edit())
            follow(library, person.opened(), story[-1])
        for edit in reversed(story):
            follow(library, person.opened(), edit.inverse())
        for edit in story:
            follow(library, person.opened(), edit)


@pytest.fixture
def opened(full: Filled) -> OpenArticle:
    """Return the open article with marks of every kind."""
    found = reading.open_article(full.library, full.article.id)
    assert found is not None
    return found


def test_an_open_article_follows_what_is_written_on_it(full: Filled, opened: OpenArticle) -> None:
    made = mark_on(full.article, full.text.plain, "café", entity=full.entity.id)
    entity = entity_of("Bergen")
    edit = annotating.mention(
        full.article, full.text, Span(4, 11), entity, Stamp("Bo", LATER), new=True
    )
    for each in (
        making(made),
        edit,
        changing(made, note="Where?", color=Color.TEAL),
        changing(full.mention, anchor=Anchor.on(full.text.plain, Span(60, 64))),
        changing(full.note, trashed=LATER),
        changing(full.entity, name="Zurich"),
        edit.inverse(),
    ):
        followed = follow(full.library, opened, each)
        assert followed is not None
        opened = followed
    assert [mark.id for mark in opened.annotations] == [made.id, full.highlight.id, full.mention.id]


def test_an_open_article_is_read_anew_where_the_edit_does_not_tell(
    full: Filled, opened: OpenArticle
) -> None:
    mark, note = full.highlight, full.note
    elsewhere = mark._replace(id=AnnotationId("elsewhere"))
    trashed = elsewhere._replace(trashed=LATER)
    unknown = entity_of("Bergen").id
    for change in (
        Change(elsewhere, elsewhere._replace(color=Color.GRAY)),
        Change(trashed, elsewhere),
        Change(None, mark),
        Change(note, note._replace(anchor=mark.anchor)),
        Change(mark, mark._replace(entity=unknown)),
        Change(full.entity, None),
    ):
        assert reading.followed(opened, Edit("", (change,))) is None
