"""Two copies of a library in which people work at random, and what their libraries say then."""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.edit import Change, Edit
from reader.domain.entity import EntityType, Identifier
from reader.domain.ids import ArticleId, EntityId, SearchId, VersionId, new_id
from reader.domain.naming import ColorName, SavedSearch
from reader.domain.tags import tidy_tags
from reader.domain.text import Span
from reader.domain.version import Version
from reader.services import annotating, bulk, discarding, merging, splitting
from reader.services.joining.bringing import bring
from reader.services.joining.performing import perform
from reader.services.joining.planning import plan
from reader.services.joining.reading import compare
from reader.services.joining.values import Choice, JoiningPlan
from reader.services.session import Session, Stamp
from reader.store.library import Library
from tests.samples import ARABIC, CHINESE, HARBOUR, article_of, entity_of, put, text_of

NEWER = {
    plain: plain.replace("coffee", "tea and sugar") + " Later."
    for plain in (HARBOUR, CHINESE, ARABIC)
}
PLAIN = {text_of(p).digest: p for p in (*NEWER, *NEWER.values(), "Only here.", "Only there.")}

_LINK = re.compile(r"postil:article/([0-9A-Za-z-]+)")


def fill(path: Path, owner: str = "Ada") -> None:
    """Make a library with three articles."""
    library = Library.create(path)
    library._connection.write("PRAGMA synchronous = OFF")
    for number, plain in enumerate(NEWER):
        put(
            library, text_of(plain), plain[:5], url=f"https://example.org/{number}", annotator=owner
        )
    city = entity_of("Zürich")
    library.apply(Edit("Make", (Change(None, city),)))
    library.close()


@contextmanager
def two(*, copied: bool = True) -> Iterator[tuple[Path, Path]]:
    """Give two libraries, one a plain copy of the other, or both made of the same articles."""
    with TemporaryDirectory() as folder:
        one, other = Path(folder) / "one.postil", Path(folder) / "other.postil"
        one.write_bytes(_filled("Ada"))
        other.write_bytes(_filled("Ada" if copied else "Ben"))
        yield one, other


@cache
def _filled(owner: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.postil"
        fill(path, owner)
        return path.read_bytes()


def opened(path: Path) -> Library:
    """Open a library that waits for no disk and makes no backups, which others try."""
    library = Library.open(path)
    library._connection.write("PRAGMA synchronous = OFF")
    library._connection.before_writing = None
    return library


def join(into: Path, other: Path, default: Choice = Choice.BOTH) -> JoiningPlan:
    """Merge a library into another one, and return the plan."""
    with closing(opened(into)) as library:
        planned = plan(compare(library, other), default=default)
        bring(library, other, planned.bringing)
        perform(Session(library, "Ada"), planned)
        assert list(library.findings()) == []
        return planned


class Worker:
    """Somebody who does at random what people do to articles, marks and entities."""

    def __init__(
        self,
        path: Path,
        draw: st.DataObject,
        name: str,
        begin: datetime,
        *,
        empties_trash: bool = False,
    ) -> None:
        self.path = path
        self.draw = draw
        self.name = name
        self.at = begin
        self.empties_trash = empties_trash
        self.only = f"Only {'here' if name == 'Ada' else 'there'}."

    def work(self, most: int = 6) -> None:
        """Do a few things, in one sitting or in several."""
        library = opened(self.path)
        for _ in range(self.draw.draw(st.integers(0, most), label=f"{self.name} does")):
            if self.draw.draw(st.booleans()):
                library.close()
                library = opened(self.path)
            self.at += timedelta(seconds=self.draw.draw(st.integers(1, 90)))
            edit = self._next(library)
            library.apply(edit)
        assert list(library.findings()) == []
        library.close()

    def _next(self, library: Library) -> Edit:
        doings = {
            "mark": self._mark,
            "note": self._note,
            "tag": self._tag,
            "color": self._color,
            "remove": self._remove,
            "restore": self._restore,
            "reply": self._reply,
            "title": self._title,
            "trash article": self._trash_article,
            "new article": self._new_article,
            "new version": self._new_version,
            "name entity": self._name_entity,
            "new entity": self._new_entity,
            "merge entities": self._merge,
            "split entity": self._split,
            "discard entity": self._discard,
            "name color": self._name_color,
            "search": self._search,
        }
        if self.empties_trash:
            doings["empty trash"] = self._empty_trash
        doing = self.one_of(sorted(doings))
        return doings[doing](library)

    @property
    def stamp(self) -> Stamp:
        return Stamp(self.name, self.at)._replace(changes_others=True)

    def one_of(self, choices: Any) -> Any:
        return self.draw.draw(st.sampled_from(list(choices)))

    def _marks(self, library: Library) -> list[Annotation]:
        return sorted(library.annotations.select("WHERE trashed IS NULL"), key=lambda m: m.id)

    def _change(self, library: Library, **fields: Any) -> Edit:
        marks = self._marks(library)
        if not marks:
            return self._mark(library)
        mark = self.one_of(marks)
        return Edit("Change", (Change(mark, mark._replace(modified=self.at, **fields)),))

    def _mark(self, library: Library) -> Edit:
        article = self.one_of(library.articles.select("ORDER BY id"))
        text = library.texts.get(article.text)
        start = self.draw.draw(st.integers(0, len(text.plain) - 2))
        span = Span(start, self.draw.draw(st.integers(start + 1, len(text.plain))))
        kind = self.one_of(["note", "highlight", "mention"])
        entities = library.entities.all()
        entity = self.one_of(entities).id if kind == "mention" and entities else None
        note = f"{self.name} {new_id()}" if kind == "note" else ""
        mark = annotating.annotate(
            article,
            text,
            None if kind == "note" else span,
            self.stamp,
            color=Color.BLUE if kind == "highlight" else None,
            entity=entity,
            note=note,
        )
        return Edit("Mark", (Change(None, mark),))

    def _note(self, library: Library) -> Edit:
        link = self.one_of(library.articles.select("ORDER BY id")).id
        return self._change(
            library, note=f"{self.name} says {new_id()[-6:]} of [it](postil:article/{link})"
        )

    def _tag(self, library: Library) -> Edit:
        marks = self._marks(library)
        if not marks:
            return self._mark(library)
        tags, fewer = (self.one_of(["ships", "trade", "news"]) for _ in range(2))
        return bulk.tag([self.one_of(marks)], [tags], [fewer], self.stamp)

    def _color(self, library: Library) -> Edit:
        return self._change(library, color=self.one_of(Color))

    def _remove(self, library: Library) -> Edit:
        marks = self._marks(library)
        some = [self.one_of(marks)] if marks else []
        return bulk.remove(library, some, self.stamp)

    def _restore(self, library: Library) -> Edit:
        marks = library.annotations.trashed()
        return bulk.restore(library, [self.one_of(marks)] if marks else [])

    def _reply(self, library: Library) -> Edit:
        marks = [mark for mark in self._marks(library) if mark.parent is None]
        if not marks:
            return self._mark(library)
        answered = self.one_of(marks)
        made = answered._replace(
            id=new_id(), anchor=None, color=None, entity=None, tags=(), parent=answered.id,
            note=f"{self.name} answers {new_id()}", annotator=self.name, created=self.at,
            modified=self.at, source="", score=None, value=None, placement=None,
        )  # fmt: skip
        return Edit("Reply", (Change(None, made),))

    def _title(self, library: Library) -> Edit:
        article = self.one_of(library.articles.select("ORDER BY id"))
        title = f"{self.name} {self.draw.draw(st.integers(0, 2))}"
        tags = tidy_tags((*article.tags, self.one_of(["read", "later"])))
        changed = article._replace(title=title, tags=tags, modified=self.at)
        return Edit("Title", (Change(article, changed),))

    def _trash_article(self, library: Library) -> Edit:
        article = self.one_of(library.articles.select("ORDER BY id"))
        trashed = None if article.trashed else self.at
        return Edit("Trash", (Change(article, article._replace(trashed=trashed)),))

    def _empty_trash(self, library: Library) -> Edit:
        if library.listing.total() > 0:
            library.empty_trash()
        return Edit("Empty", ())

    def _new_article(self, library: Library) -> Edit:
        text = text_of(self.only)
        library.texts.add([text])
        library.texts.add_originals([text.plain])
        if library.articles.made_of([], [text.digest]):
            return Edit("Nothing", ())
        made = article_of(text, self.only, created=self.at, modified=self.at)
        return Edit("Import", (Change(None, made),))

    def _new_version(self, library: Library) -> Edit:
        article = self.one_of(library.articles.select("ORDER BY id"))
        plain = PLAIN[article.text]
        newer = text_of(NEWER.get(plain, plain))
        if newer.digest == article.text or library.articles.made_of([], [newer.digest]):
            return Edit("Nothing", ())
        library.texts.add([newer])
        library.texts.add_originals([newer.plain])
        originals = {plain: article.original, newer.plain: text_original(newer.plain)}
        known = {v.text for v in library.versions.of([article.id])}
        made = [
            Version(VersionId(new_id()), article.id, digest, original, self.name, at)
            for digest, original, at in (
                (article.text, originals[plain], article.created),
                (newer.digest, originals[newer.plain], self.at),
            )
            if digest not in known
        ]
        changed = article._replace(
            text=newer.digest, original=originals[newer.plain], modified=self.at
        )
        from reader.services.joining.placing import Placing  # noqa: PLC0415

        placing = Placing({newer.digest: newer.plain})
        marks = library.annotations.all_of([article.id])
        moved = [(mark, placing.placed(mark, newer.digest)) for mark in marks]
        return Edit(
            "Version",
            (
                Change(article, changed),
                *(Change(None, one) for one in made),
                *(Change(a, b) for a, b in moved if a != b),
            ),
        )

    def _name_entity(self, library: Library) -> Edit:
        entities = library.entities.all()
        if not entities:
            return self._new_entity(library)
        entity = self.one_of(entities)
        changed = entity._replace(
            name=f"{self.name} {self.one_of('ABC')}",
            note=self.one_of(["", f"{self.name} knows it."]),
            identifiers=tuple(sorted({*entity.identifiers, Identifier("url", self.one_of("xy"))})),
            modified=self.at,
        )
        return Edit("Name", (Change(entity, changed),))

    def _new_entity(self, library: Library) -> Edit:
        made = entity_of(self.one_of(["Lyon", "Turin"]), self.one_of(list(EntityType)[:2]))
        made = made._replace(created=self.at, modified=self.at, annotator=self.name)
        return Edit("Entity", (Change(None, made),))

    def _merge(self, library: Library) -> Edit:
        entities = library.entities.all()
        if len(entities) < 2:
            return self._new_entity(library)
        loser = self.one_of(entities)
        winner = self.one_of([one for one in entities if one != loser])
        return merging.merge(library, loser, winner, self.stamp)

    def _split(self, library: Library) -> Edit:
        merged = [e for e in library.entities.all() if library.entities.merged(e.id)]
        if not merged:
            return self._merge(library)
        entity = self.one_of(merged)
        [*losers] = library.entities.merged(entity.id)
        mentions = library.annotations.meaning(entity.id)
        name = self.one_of(losers).name
        return splitting.split(
            library, entity, mentions[:1], self.stamp, name=name, type_=entity.type
        )

    def _discard(self, library: Library) -> Edit:
        entities = library.entities.all()
        return discarding.discard(library, [self.one_of(entities)] if entities else [], self.stamp)

    def _name_color(self, library: Library) -> Edit:
        before = library.color_names.all().get(Color.RED)
        made = ColorName(Color.RED, f"{self.name} means", self.name, self.at, self.at)
        if before and self.draw.draw(st.booleans()):
            return Edit("Color", (Change(before, None),))
        return Edit("Color", (Change(before, made),))

    def _search(self, library: Library) -> Edit:
        found = library.saved_searches.all()
        if found and self.one_of([True, False]):
            return Edit("Search", (Change(self.one_of(found), None),))
        made = SavedSearch(
            SearchId(new_id()), f"{self.name}’s", "coffee", self.name, self.at, self.at
        )
        return Edit("Search", (Change(None, made),))


def text_original(plain: str) -> Any:
    """Return the digest of words as they came."""
    from reader.domain.text import digest_of  # noqa: PLC0415

    return digest_of(plain)


def canonical(path: Path) -> dict[str, list[Any]]:
    """Return what a library says, whatever ids its articles have."""
    library = opened(path)
    articles = {article.id: article for article in library.articles.select("")}
    names: dict[ArticleId, ArticleId] = {
        id_: _words_of(library, article) for id_, article in articles.items()
    }

    def note(words: str) -> str:
        return _LINK.sub(lambda found: names.get(ArticleId(found[1]), found[1]), words)

    ends = {e.id: e.merged_into for e in library.entities.select("")}

    def end(id_: EntityId | None) -> EntityId | None:
        while id_ and ends.get(id_):
            id_ = ends[id_]
        return id_

    told: dict[str, list[Any]] = {
        "articles": [
            (names[a.id], a.text, a.title, a.source, a.author, a.url, a.tags, a.trashed, a.modified)
            for a in articles.values()
        ],
        "marks": [
            m._replace(article=names[m.article], entity=end(m.entity), note=note(m.note))
            for m in library.annotations.select("")
        ],
        "entities": [e._replace(note=note(e.note)) for e in library.entities.select("")],
        "colors": [*library.color_names.all().values()],
        "searches": library.saved_searches.all(),
    }
    library.close()
    return {kind: sorted(found, key=repr) for kind, found in told.items()}


def _words_of(library: Library, article: Article) -> ArticleId:
    had = {article.text, *(version.text for version in library.versions.of([article.id]))}
    return ArticleId(" ".join(sorted(had)))


def said_in(path: Path) -> set[tuple[str, str]]:
    """Return every note, mark and tag outside the trash, whatever articles notes lead to."""
    with closing(opened(path)) as library:
        articles = {a.id: a for a in library.articles.select("WHERE trashed IS NULL")}
        marks = library.annotations.select("WHERE trashed IS NULL")
        alive = [mark for mark in marks if mark.article in articles]
        return {
            *(("mark", mark.id) for mark in alive),
            *(("note", _LINK.sub("", mark.note)) for mark in alive),
            *((mark.id, tag) for mark in alive for tag in mark.tags),
            *(
                (article.url or article.text, tag)
                for article in articles.values()
                for tag in article.tags
            ),
        }
