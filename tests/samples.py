"""Articles, texts and libraries that tests are made of."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.edit import Change, Edit, Record
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import AnnotationId, ArticleId, Digest, EntityId, new_id
from reader.domain.text import BlockKind, Run, RunStyle, Span, Text, digest_of
from reader.services.session import Stamp
from reader.store.library import Library

MOMENT = datetime(2025, 3, 6, 9, 30, tzinfo=UTC)
LATER = MOMENT + timedelta(minutes=5)
STAMP = Stamp("Ada", MOMENT)

HARBOUR = "The harbour café of Zürich opens at dawn. Ships bring coffee, news and 🐙 stories."
CHINESE = "新加坡在淡滨尼建立半导体研究中心。東京タワーも見える。"
ARABIC = "القارئ يكتب في الهامش"


def text_of(*paragraphs: str) -> Text:
    """Return a text of plain paragraphs."""
    return Text.of((BlockKind.PARAGRAPH, 0, paragraph) for paragraph in paragraphs)


def showing(*pictures: str) -> Text:
    """Return a text that shows pictures of these digests."""
    words = [f"Picture {number}" for number, _ in enumerate(pictures)]
    made = Text.of((BlockKind.IMAGE, 0, each) for each in words)
    runs = zip(made.blocks, pictures, strict=True)
    return made._replace(
        runs=tuple(Run(RunStyle.IMAGE, b.start, b.stop, digest) for b, digest in runs)
    )


def article_of(text: Text, title: str = "The harbour", **fields: Any) -> Article:
    """Return an article that holds a text and came from the same words."""
    made = Article(
        id=ArticleId(new_id()),
        title=title,
        text=text.digest,
        original=digest_of(text.plain),
        annotator="Ada",
        created=MOMENT,
        modified=MOMENT,
    )
    return made._replace(**fields)


def entity_of(name: str = "Zürich", type_: EntityType = EntityType.PLACE) -> Entity:
    """Return an entity."""
    return Entity(
        id=EntityId(new_id()),
        name=name,
        type=type_,
        annotator="Ada",
        created=MOMENT,
        modified=MOMENT,
    )


def mark_on(article: Article, plain: str, quote: str | None, **fields: Any) -> Annotation:
    """Return an annotation on the first place of a quote, or without one on the whole article."""
    start = 0 if quote is None else plain.index(quote)
    made = Annotation(
        id=AnnotationId(new_id()),
        article=article.id,
        text=article.text,
        anchor=None if quote is None else Anchor.on(plain, Span(start, start + len(quote))),
        annotator="Ada",
        created=MOMENT,
        modified=MOMENT,
    )
    return made._replace(**fields)


def making(*records: Record) -> Edit:
    """Return the edit that makes records."""
    return Edit("Make", tuple(Change(None, record) for record in records))


def changing(before: Record, **fields: Any) -> Edit:
    """Return the edit that gives a record other values."""
    return Edit("Change", (Change(before, before._replace(**fields)),))


def put(library: Library, text: Text, title: str = "The harbour", **fields: Any) -> Article:
    """Keep a text in a library with an article that points to it."""
    article = article_of(text, title, **fields)
    library.texts.add([text])
    library.texts.add_originals([text.plain])
    library.apply(making(article))
    return article


@dataclass(frozen=True, slots=True)
class Emptying:
    """Progress at whose first step another program has a text of a library removed for good."""

    library: Library
    text: Digest

    def report(self, _done: int, _total: int, _what: str) -> None:
        """Remove the text."""
        with closing(sqlite3.connect(self.library.path)) as other:
            other.execute("DELETE FROM texts WHERE digest = ?", (self.text,))
            other.commit()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A library with three articles, and marks of every kind on the first."""

    library: Library
    text: Text
    article: Article
    chinese: Article
    arabic: Article
    entity: Entity
    highlight: Annotation
    mention: Annotation
    note: Annotation


def filled(path: Path) -> Filled:
    """Make a library at `path` with something of everything in it."""
    library = Library.create(path)
    # Waiting for the disk is for what a test tries, not for what it begins with.
    library._connection.write("PRAGMA synchronous = OFF")
    text = text_of(HARBOUR, "A second paragraph tells of Ulan Bator.")
    article = put(
        library,
        text,
        source="Asia Times",
        author="Ada Margin",
        published="19 hours before",
        url="https://example.org/harbour",
        tags=("coffee", "ships"),
    )
    chinese = put(library, text_of(CHINESE), "半导体", source="联合早报", published="2025-03-01")
    arabic = put(library, text_of(ARABIC), "الهامش", published="2025-03-05")
    entity = entity_of()
    highlight = mark_on(
        article, text.plain, "Ships bring coffee", color=Color.BLUE, tags=("trade",)
    )
    mention = mark_on(article, text.plain, "Zürich", entity=entity.id, color=Color.RED)
    note = mark_on(article, text.plain, None, note="Compare with *yesterday*.")
    library.apply(making(entity, highlight, mention, note))
    library._connection.write("PRAGMA synchronous = FULL")
    return Filled(
        library=library,
        text=text,
        article=article,
        chinese=chinese,
        arabic=arabic,
        entity=entity,
        highlight=highlight,
        mention=mention,
        note=note,
    )


TABLES = (
    "texts",
    "originals",
    "articles",
    "article_tags",
    "entities",
    "annotations",
    "annotation_tags",
    "color_names",
    "saved_searches",
    "images",
    "text_images",
    "aliases",
    "entity_identifiers",
    "never_suggested",
    "versions",
    "tombstones",
)  # fmt: skip
BY_NUMBER = {
    "suggestions": """
        SELECT articles.id, texts.digest, entities.id, suggestions.* FROM suggestions
        JOIN articles ON articles.number = suggestions.article
        JOIN texts ON texts.number = suggestions.text
        LEFT JOIN entities ON entities.number = suggestions.entity
    """,
    "article_entities": """
        SELECT entities.id, articles.id, article_entities.* FROM article_entities
        JOIN articles ON articles.number = article
        JOIN entities ON entities.number = entity
    """,
}
"""What to ask for where rows name others by their numbers, which are made anew."""


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table of a library, sorted and without their numbers."""
    found = {}
    with closing(sqlite3.connect(path)) as raw:
        asked = {table: f"SELECT * FROM {table}" for table in TABLES} | BY_NUMBER
        for table, sql in asked.items():
            cursor = raw.execute(sql)
            numbers = {"number"} | ({"article", "text", "entity"} if table in BY_NUMBER else set())
            kept = [i for i, column in enumerate(cursor.description) if column[0] not in numbers]
            found[table] = sorted(
                (tuple(row[i] for i in kept) for row in cursor),
                key=repr,
            )
    return found
