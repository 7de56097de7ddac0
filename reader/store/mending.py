"""Making whole what was read of a damaged library: stand-ins for what others point to."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import ArticleId, Digest, EntityId, new_id
from reader.domain.moments import from_iso, now
from reader.domain.text import BLOCK_BREAK, BlockKind, Span, Text, digest_of
from reader.domain.words import say, say_many
from reader.store.annotations import Annotations
from reader.store.articles import Articles
from reader.store.checks import indexes
from reader.store.connection import Connection, Row
from reader.store.entities import Entities
from reader.store.images import Images
from reader.store.records import Records
from reader.store.texts import Texts, lede

_TITLE = 80
"""Code points of a text that make do as the title of an article."""


class Mending:
    """Rows of a library that are there, and the rows that they point to and that are not."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._texts = Texts(connection)
        self._articles = Articles(connection)
        self._annotations = Annotations(connection)
        self._moment: datetime = now()
        self._remarks: list[str] = []

    def mend(self) -> list[str]:
        """Make all references lead somewhere, and return what was done, a sentence each.

        Part of a transaction in which references are not enforced.
        """
        self._drop_broken()
        self._stand_in_for_articles()
        self._stand_in_for_texts()
        self._stand_in_for_originals()
        self._stand_in_for_entities()
        self._adopt_texts()
        self._cut_what_leads_nowhere()
        for index in indexes(self._connection):
            index.rebuild()
        self._annotations.count_anew()
        return self._remarks

    def _drop_broken(self) -> None:
        """Remove what is not what its digest says, and records that make no sense."""
        for number, digest, words, beginning, markup, plain in self._rows(
            "SELECT number, digest, words, lede, markup, plain FROM texts"
        ):
            text = _text(plain, markup)
            if text is None or text.digest != digest:
                self._write("DELETE FROM texts WHERE number = ?", number)
            elif (text.words, lede(text)) != (words, beginning):
                self._write(
                    "UPDATE texts SET words = ?, lede = ? WHERE number = ?",
                    text.words,
                    lede(text),
                    number,
                )
        for number, digest, words in self._rows("SELECT number, digest, words FROM originals"):
            if digest_of(words) != digest:
                self._write("DELETE FROM originals WHERE number = ?", number)
        for digest in list(Images(self._connection).damaged()):
            self._write("DELETE FROM images WHERE digest = ?", digest)
        for id_, removed in self._rows("SELECT id, removed FROM tombstones"):
            if not _makes_sense(from_iso, removed):
                self._write("DELETE FROM tombstones WHERE id = ?", id_)
        for table in (self._articles, self._annotations, Entities(self._connection)):
            self._drop_senseless(table)

    def _drop_senseless(self, table: Records[Any]) -> None:
        for row in self._rows(table.selection()):
            if not _makes_sense(table.from_row, row):
                self._write(f"DELETE FROM {table.table} WHERE id = ?", row[0])

    def _stand_in_for_articles(self) -> None:
        """Give annotations whose article is lost an article of its id, on the text they know."""
        lost = self._rows(
            "SELECT article, min(text) FROM annotations "
            "WHERE article NOT IN (SELECT id FROM articles) GROUP BY article"
        )
        for article, text in lost:
            self._make_article(ArticleId(article), text, say("Recovered article"))
        if lost:
            self._remarks.append(
                say_many(
                    "%n article was lost; its annotations are on a recovered article.",
                    "%n articles were lost; their annotations are on recovered articles.",
                    len(lost),
                )
            )

    def _stand_in_for_texts(self) -> None:
        """Give articles whose words are lost a text that says so, with what is quoted of them."""
        lost = self._articles.read(
            self._rows(f"{self._articles.selection()} WHERE text NOT IN (SELECT digest FROM texts)")
        )
        for article in lost:
            marks = self._quoting(article)
            text = _stand_in(marks)
            self._texts.add([text])
            self._write("UPDATE articles SET text = ? WHERE id = ?", text.digest, article.id)
            for mark in marks:
                self._put_on(mark, text)
        if lost:
            self._remarks.append(
                say_many(
                    "The words of %n article were lost; what was quoted of them stands there.",
                    "The words of %n articles were lost; what was quoted of them stands there.",
                    len(lost),
                )
            )
        for mark in self._annotations.read(
            self._rows(
                f"{self._annotations.selection()} WHERE text NOT IN (SELECT digest FROM texts)"
            )
        ):
            [found] = self._articles.find([mark.article]).values()
            self._put_on(mark, self._texts.get(found.text))

    def _stand_in_for_originals(self) -> None:
        for id_, plain in self._rows(
            "SELECT articles.id, texts.plain FROM articles "
            "JOIN texts ON texts.digest = articles.text "
            "WHERE articles.original NOT IN (SELECT digest FROM originals)"
        ):
            self._texts.add_originals([plain])
            self._write("UPDATE articles SET original = ? WHERE id = ?", digest_of(plain), id_)

    def _stand_in_for_entities(self) -> None:
        lost = self._rows(
            "SELECT entity, max(quote) FROM annotations WHERE entity IS NOT NULL "
            "AND entity NOT IN (SELECT id FROM entities) GROUP BY entity"
        )
        made = [
            Entity(
                id=EntityId(id_),
                name=" ".join(quote.split()) or say("Recovered entity"),
                type=EntityType.OTHER,
                annotator="",
                created=self._moment,
                modified=self._moment,
            )
            for id_, quote in lost
        ]
        Entities(self._connection).insert(made)
        if made:
            self._remarks.append(
                say_many(
                    "%n entity was lost; it is called by what its mentions say.",
                    "%n entities were lost; they are called by what their mentions say.",
                    len(made),
                )
            )

    def _adopt_texts(self) -> None:
        """Make articles of texts that were read and belong to none."""
        lonely = self._rows(
            "SELECT digest, lede FROM texts WHERE digest NOT IN (SELECT text FROM articles) "
            "AND digest NOT IN (SELECT text FROM annotations) "
            "AND digest NOT IN (SELECT text FROM versions)"
        )
        for digest, beginning in lonely:
            self._make_article(ArticleId(new_id()), digest, beginning[:_TITLE])
        if lonely:
            self._remarks.append(
                say_many(
                    "%n text belonged to no article any more; it is an article again.",
                    "%n texts belonged to no article any more; they are articles again.",
                    len(lonely),
                )
            )
            self._stand_in_for_originals()

    def _cut_what_leads_nowhere(self) -> None:
        """Forget references to what is lost, and the rows that are nothing without them."""
        tables = self._connection.column(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict"
        )
        for _ in range(2):  # what is removed may have been referred to
            for table in tables:
                kinds = {row[1]: row[3] for row in self._rows(f"PRAGMA table_info({table})")}
                for row in self._rows(f"PRAGMA foreign_key_list({table})"):
                    parent, column, key = row[2], row[3], row[4]
                    where = (
                        f"WHERE {column} IS NOT NULL "
                        f"AND {column} NOT IN (SELECT {key} FROM {parent})"
                    )
                    self._write(
                        f"DELETE FROM {table} {where}"
                        if kinds[column]
                        else f"UPDATE {table} SET {column} = NULL {where}"
                    )
        self._write(
            "UPDATE annotations SET placed_start = NULL, placed_stop = NULL, "
            "placed_score = NULL, verdict = NULL WHERE placed_in IS NULL"
        )

    def _make_article(self, id_: ArticleId, text: Digest, title: str) -> None:
        made = Article(
            id=id_, title=title, text=text, original=text, annotator="",
            created=self._moment, modified=self._moment,
        )  # fmt: skip
        self._articles.insert([made])

    def _quoting(self, article: Article) -> list[Annotation]:
        return self._annotations.read(
            self._rows(
                f"{self._annotations.selection()} WHERE article = ? AND text = ? "
                "AND start IS NOT NULL ORDER BY start, stop",
                article.id,
                article.text,
            )
        )

    def _put_on(self, mark: Annotation, text: Text) -> None:
        """Put a mark where a text reads its quote, or make a note on the whole article of it."""
        anchor = mark.anchor
        start = -1
        if anchor is not None:
            start = text.plain.find(anchor.prefix + anchor.quote + anchor.suffix)
            start = start + len(anchor.prefix) if start >= 0 else text.plain.find(anchor.quote)
        if anchor is None or start < 0:
            said = f"> {' '.join(anchor.quote.split())}\n\n{mark.note}" if anchor else mark.note
            self._write(
                "UPDATE annotations SET text = ?, start = NULL, stop = NULL, quote = '', "
                "prefix = '', suffix = '', note = ? WHERE id = ?",
                text.digest,
                said,
                mark.id,
            )
            return
        found = Anchor.on(text.plain, Span(start, start + len(anchor.quote)))
        self._write(
            "UPDATE annotations SET text = ?, start = ?, stop = ?, prefix = ?, suffix = ? "
            "WHERE id = ?",
            text.digest,
            found.span.start,
            found.span.stop,
            found.prefix,
            found.suffix,
            mark.id,
        )

    def _rows(self, sql: str, *values: Any) -> list[Row]:
        return self._connection.rows(sql, values)

    def _write(self, sql: str, *values: Any) -> None:
        self._connection.write(sql, values)


def _stand_in(marks: list[Annotation]) -> Text:
    """Return a text that says that there was another one, and everything quoted of that."""
    lines = [say("The words of this article could not be recovered.")]
    for mark in marks:
        if mark.anchor is not None:
            quoted = f"… {mark.anchor.prefix}{mark.anchor.quote}{mark.anchor.suffix} …"
            lines += [line or " " for line in quoted.split(BLOCK_BREAK)]
    return Text.of((BlockKind.PARAGRAPH, 0, line) for line in lines)


def _text(plain: str, markup: str) -> Text | None:
    try:
        return Text.from_markup(plain, json.loads(markup))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def _makes_sense(read: Callable[[Any], object], value: Any) -> bool:
    try:
        read(value)
    except (ValueError, TypeError, LookupError, AttributeError):
        return False
    return True
