"""Whatever is done in whatever order, indexes and counts stay right, and all is undone."""

import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.edit import Change, Edit, Record
from reader.domain.entity import Alias, AliasKind, EntityType, Identifier, tidy_aliases
from reader.domain.suggestion import Source, Status, Suggestion
from reader.domain.tags import tidy_tags
from reader.domain.text import Span
from reader.services import bulk, discarding, merging, splitting
from reader.services.session import Stamp
from reader.store.library import Library
from tests.samples import (
    ARABIC,
    CHINESE,
    HARBOUR,
    LATER,
    MOMENT,
    article_of,
    entity_of,
    mark_on,
    put,
    rows_of,
    text_of,
)

words = st.text(max_size=12)
tags = st.lists(st.sampled_from(["news", "trade", "新闻", "ships"]), max_size=3).map(tidy_tags)
trashed = st.sampled_from([None, LATER])


class Person:
    """Somebody who does at random what can be done to a library, one edit at a time."""

    def __init__(self, library: Library, draw: st.DataObject) -> None:
        self.library = library
        self.plain = {text.digest: text.plain for text in map(text_of, (HARBOUR, CHINESE, ARABIC))}
        self.draw = draw

    def next_edit(self) -> Edit:
        """Return an edit of one or more changes that fits the library as it is."""
        doings = {
            "make a mark": self.make_mark,
            "reply": self.reply,
            "trash a conversation": self.trash_a_conversation,
            "restore a conversation": self.restore_a_conversation,
            "change a mark": self.change_mark,
            "remove a mark": self.remove_mark,
            "make an article": self.make_article,
            "change an article": self.change_article,
            "remove an article": self.remove_article,
            "tick": self.tick,
            "change an entity": self.change_entity,
            "say more of an entity": self.say_more_of_an_entity,
            "remove an entity": self.remove_entity,
            "merge two entities": self.merge_entities,
            "split an entity": self.split_an_entity,
            "trash entities": self.trash_entities,
            "restore entities": self.restore_entities,
            "decide": self.decide,
        }
        name = self.one_of(sorted(doings))
        return Edit(name, tuple(doings[name]()))

    def make_mark(self) -> list[Change]:
        changes: list[Change] = []
        for _ in range(self.draw.draw(st.integers(1, 3))):
            article = self.one_of(self.library.articles.select(""))
            mark = mark_on(article, self.plain[article.text], None, **self.fields())
            if self.draw.draw(st.booleans()):
                plain = self.plain[article.text]
                start = self.draw.draw(st.integers(0, len(plain) - 1))
                stop = self.draw.draw(st.integers(start + 1, len(plain)))
                mark = mark._replace(anchor=Anchor.on(plain, Span(start, stop)))
            if self.draw.draw(st.booleans()):
                entity = entity_of(self.draw.draw(words), self.one_of(list(EntityType)))
                changes.append(Change(None, entity))
                mark = mark._replace(entity=entity.id)
            changes.append(Change(None, mark))
        return changes

    def reply(self) -> list[Change]:
        answered = self.some([m for m in self.library.annotations.select("") if not m.parent])
        return [Change(None, self.blank(m)._replace(parent=m.id, note="Why?")) for m in answered]

    def blank(self, beside: Annotation) -> Annotation:
        """Return a new annotation without a place on the same article."""
        article = self.library.articles.get(beside.article)
        assert article is not None
        return mark_on(article, self.plain[article.text], None)

    def trash_a_conversation(self) -> list[Change]:
        marks = self.some(self.library.annotations.select(""))
        return [*bulk.remove(self.library, marks, Stamp("Ada", LATER)).changes]

    def restore_a_conversation(self) -> list[Change]:
        return [*bulk.restore(self.library, self.some(self.library.annotations.trashed())).changes]

    def change_mark(self) -> list[Change]:
        marks = self.some(self.library.annotations.select(""))
        return [Change(mark, mark._replace(**self.fields(), modified=LATER)) for mark in marks]

    def remove_mark(self) -> list[Change]:
        gone = self.some(self.library.annotations.select(""))
        ids = {mark.id for mark in gone}
        replies = self.library.annotations.replies_to(list(ids))
        return [Change(m, None) for m in (*gone, *(r for r in replies if r.id not in ids))]

    def make_article(self) -> list[Change]:
        plain = self.one_of([HARBOUR, CHINESE, ARABIC])
        made = article_of(text_of(plain), self.draw.draw(words), tags=self.draw.draw(tags))
        return [Change(None, made)]

    def change_article(self) -> list[Change]:
        def changed(article: Article) -> Article:
            return article._replace(
                title=self.draw.draw(words),
                source=self.draw.draw(words),
                tags=self.draw.draw(tags),
                trashed=self.draw.draw(trashed),
            )

        return [Change(a, changed(a)) for a in self.some(self.library.articles.select(""))]

    def remove_article(self) -> list[Change]:
        """Remove one that nothing goes with by itself: ticks, suggestions, aliases for it alone."""
        flags = self.library.flags.select(
            "WHERE NOT read AND NOT starred "
            "AND number NOT IN (SELECT article FROM suggestions) "
            "AND NOT EXISTS (SELECT 1 FROM aliases WHERE aliases.article = articles.id)"
        )
        if not flags:
            return []
        article = self.library.articles.get(self.one_of(flags).article)
        assert article is not None
        on_it = self.library.annotations.all_of([article.id])
        return [*(Change(mark, None) for mark in on_it), Change(article, None)]

    def tick(self) -> list[Change]:
        return [
            Change(flags, flags._replace(read=self.flip(), starred=self.flip()))
            for flags in self.some(self.library.flags.select(""))
        ]

    def change_entity(self) -> list[Change]:
        return [
            Change(
                entity,
                entity._replace(name=self.draw.draw(words), trashed=self.draw.draw(trashed)),
            )
            for entity in self.some(self.library.entities.select(""))
        ]

    def say_more_of_an_entity(self) -> list[Change]:
        articles = [None, *(article.id for article in self.library.articles.select(""))]
        aliases = [
            Alias(self.draw.draw(words), kind, self.flip(), self.one_of(articles))
            for kind in self.some(list(AliasKind))
        ]
        identifiers = [Identifier("url", self.draw.draw(words)) for _ in self.some([1, 2])]
        return [
            Change(
                entity,
                entity._replace(
                    description=self.draw.draw(words),
                    note=self.draw.draw(words),
                    accepts=self.flip(),
                    aliases=tidy_aliases(aliases),
                    identifiers=tuple(sorted(set(identifiers))),
                ),
            )
            for entity in self.some(self.library.entities.select(""))
        ]

    def remove_entity(self) -> list[Change]:
        entities = self.some(self.library.entities.select(""))
        ids = {entity.id for entity in entities}
        mentions = (m for m in self.library.annotations.select("") if m.entity in ids)
        unlinked = [Change(mark, mark._replace(entity=None)) for mark in mentions]
        seen = (s for s in self.library.suggestions.select("") if s.entity in ids)
        merged = (e for e in self.library.entities.select("") if e.merged_into in ids)
        return [
            *unlinked,
            *(Change(one, one._replace(entity=None)) for one in seen),
            *(Change(e, e._replace(merged_into=None)) for e in merged if e.id not in ids),
            *(Change(entity, None) for entity in entities),
        ]

    def merge_entities(self) -> list[Change]:
        entities = self.library.entities.all()
        if len(entities) < 2:
            return []
        loser = self.one_of(entities)
        winner = self.one_of([entity for entity in entities if entity != loser])
        return [*merging.merge(self.library, loser, winner, self.stamp()).changes]

    def split_an_entity(self) -> list[Change]:
        entities = self.library.entities.all()
        if not entities:
            return []
        entity = self.one_of(entities)
        mentions = self.some(self.library.annotations.meaning(entity.id))
        names = [one.name for one in self.library.entities.merged(entity.id)]
        name = self.one_of([*names, *(alias.text for alias in entity.aliases), "Someone"])
        edit = splitting.split(
            self.library,
            entity,
            mentions,
            self.stamp(),
            name=name.strip() or "Nobody",
            type_=self.one_of(list(EntityType)),
        )
        return [*edit.changes]

    def trash_entities(self) -> list[Change]:
        entities = self.some(self.library.entities.all())
        return [*discarding.discard(self.library, entities, self.stamp()).changes]

    def restore_entities(self) -> list[Change]:
        entities = self.some(self.library.entities.trashed())
        return [*discarding.restore(self.library, entities).changes]

    def decide(self) -> list[Change]:
        entities = [None, *(entity.id for entity in self.library.entities.select(""))]
        return [
            Change(
                one, one._replace(status=self.one_of(list(Status)), entity=self.one_of(entities))
            )
            for one in self.some(self.library.suggestions.select(""))
        ]

    def stamp(self) -> Stamp:
        return Stamp("Ben", self.one_of([MOMENT, LATER]))

    def fields(self) -> dict[str, Any]:
        return {
            "note": self.draw.draw(words),
            "tags": self.draw.draw(tags),
            "color": self.one_of([None, *Color]),
            "trashed": self.draw.draw(trashed),
        }

    def flip(self) -> bool:
        return self.draw.draw(st.booleans())

    def one_of(self, choices: list[Any]) -> Any:
        return self.draw.draw(st.sampled_from(choices))

    def some(self, records: list[Any]) -> list[Any]:
        return [record for record in records if self.draw.draw(st.booleans())]


def counted(library: Library) -> None:
    """Compare what is counted with what there is."""
    marks: list[Annotation] = [m for m in library.annotations.select("") if not m.trashed]
    articles: list[Record] = [*library.articles.select("")]
    for row in library.listing.rows([a.id for a in articles if isinstance(a, Article)]):
        on_it = [mark for mark in marks if mark.article == row.id]
        assert row.annotations == len(on_it)


def seen(article: Article, plain: str, start: int) -> Suggestion:
    return Suggestion(
        article=article.id,
        text=article.text,
        span=Span(start, start + 5),
        quote=plain[start : start + 5],
        type=EntityType.OTHER,
        source=Source.RULE,
        score=0.5,
    )


@settings(max_examples=30)
@given(st.data())
def test_the_trash_can_be_emptied_after_any_edits(data: st.DataObject) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Library.create(Path(folder) / "news.postil")) as library,
    ):
        library._connection.write("PRAGMA synchronous = OFF")
        for plain in (HARBOUR, CHINESE, ARABIC):
            article = put(library, text_of(plain), plain[:5])
            library.suggestions.insert([seen(article, plain, start) for start in (0, 5)])
        person = Person(library, data)
        for _ in range(data.draw(st.integers(1, 8))):
            library.apply(person.next_edit())
        kept = {entity.id for entity in library.entities.all()}
        library.empty_trash()
        assert list(library.findings()) == []
        assert library.articles.trashed() == []
        assert library.annotations.trashed() == []
        assert {entity.id for entity in library.entities.all()} == kept
        needed = {mark.entity for mark in library.annotations.select("")}
        for entity in library.entities.trashed():
            needed |= {e.merged_into for e in library.entities.select("") if e.id != entity.id}
            assert entity.id in needed


@settings(max_examples=50)
@given(st.data())
def test_a_library_stays_sound_through_any_edits_and_undoing_them_all(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.postil"
        with closing(Library.create(path)) as library:
            # A test of what is written, not of when it reaches the disk.
            library._connection.write("PRAGMA synchronous = OFF")
            for plain in (HARBOUR, CHINESE, ARABIC):
                article = put(library, text_of(plain), plain[:5])
                library.suggestions.insert([seen(article, plain, start) for start in (0, 5)])
            person = Person(library, data)
            story = []
            for _ in range(data.draw(st.integers(1, 8))):
                edit = person.next_edit()
                story.append((edit, rows_of(path)))
                library.apply(edit)
                assert list(library.findings()) == []
                counted(library)
            last = rows_of(path)
            for edit, before in reversed(story):
                library.apply(edit.inverse())
                assert rows_of(path) == before
                assert list(library.findings()) == []
            for edit, before in story:
                assert rows_of(path) == before
                library.apply(edit)
            assert rows_of(path) == last
            assert list(library.findings()) == []
