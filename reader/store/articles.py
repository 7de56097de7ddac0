"""Articles, their flags, and how far each has been read."""

import json
from collections.abc import Iterable, Sequence

from reader.domain.article import Article, Flags, Place
from reader.domain.ids import ArticleId, Digest
from reader.domain.moments import from_iso, to_iso
from reader.store.connection import Connection, Row, Value
from reader.store.failures import believed, count_of
from reader.store.index import Index, article_index
from reader.store.records import Records
from reader.store.tagged import TagColumn, TaggedRecords


class Articles(TaggedRecords[Article]):
    """The articles of a library, those in the trash included."""

    table = "articles"
    remembered = True
    columns = (
        "id", "title", "text", "original", "source", "author", "url", "published",
        "annotator", "created", "modified", "trashed", "dated",
    )  # fmt: skip
    indexed = ("title", "source", "author")
    owner = "article"
    tag_table = "article_tags"
    extra = (TagColumn.expression("article_tags", "article", "articles.id"),)

    def _make_index(self, connection: Connection) -> Index:
        """Return the index of the words of these records."""
        return article_index(connection)

    def to_row(self, record: Article) -> tuple[Value, ...]:
        """Return the values of an article, and the date that it is sorted by."""
        return (
            record.id, record.title, record.text, record.original, record.source,
            record.author, record.url, record.published, record.annotator,
            to_iso(record.created), to_iso(record.modified),
            to_iso(record.trashed) if record.trashed else None,
            sorting_date(record),
        )  # fmt: skip

    def from_row(self, row: Row) -> Article:
        """Return the article of a row."""
        return Article(
            id=row[0], title=row[1], text=row[2], original=row[3], source=row[4],
            author=row[5], url=row[6], published=row[7], annotator=row[8],
            created=from_iso(row[9]), modified=from_iso(row[10]),
            trashed=from_iso(row[11]) if row[11] else None,
            tags=TagColumn.split(row[13]),
        )  # fmt: skip

    def get(self, article: ArticleId) -> Article | None:
        """Return one article, or `None`."""
        return self.find([article]).get(article)

    def beginning(self, prefix: str) -> list[ArticleId]:
        """Return up to two ids that begin so; `prefix` is compared letter by letter."""
        return self._connection.column(
            "SELECT id FROM articles WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT 2",
            (len(prefix), prefix),
        )

    def made_of(self, originals: Sequence[Digest], texts: Sequence[Digest]) -> list[Article]:
        """Return the articles that came from these words or hold these texts, each once.

        Those in the trash come last.
        """
        found: dict[ArticleId, Article] = {}
        for column, digests in (("original", originals), ("text", texts)):
            sql = f"{self.selection()} WHERE {column} IN (?)"
            for article in self.read(self._connection.rows_in(sql, digests)):
                found[article.id] = article
        return sorted(found.values(), key=lambda article: article.trashed is not None)

    def named(self, urls: Iterable[str], titles: Iterable[str]) -> list[Article]:
        """Return the articles at these addresses or under these titles, the trash included."""
        # Goes through all articles once, however many are asked for.
        wanted = [json.dumps(list(some)) for some in (urls, titles)]
        if wanted == ["[]", "[]"]:
            return []
        return self.select(
            "WHERE url IN (SELECT value FROM json_each(?)) "
            "OR title IN (SELECT value FROM json_each(?))",
            wanted,
        )

    def saying(self, words: Iterable[str]) -> list[ArticleId]:
        """Return the articles outside the trash whose text may say some of these words."""
        from reader.store.forms import Forms  # noqa: PLC0415 - not to show a list

        match = " OR ".join(Forms(some).match() for some in words)
        return self._connection.column(
            "SELECT articles.id FROM text_index JOIN texts ON texts.number = text_index.rowid "
            "JOIN articles ON articles.text = texts.digest "
            "WHERE text_index MATCH ? AND articles.trashed IS NULL ORDER BY articles.dated DESC",
            (match,),
        )

    def trashed(self) -> list[Article]:
        """Return the articles that lie in the trash."""
        return self.select("WHERE trashed IS NOT NULL")

    def place(self, article: ArticleId) -> Place:
        """Return how far an article has been read."""
        row = self._connection.one(
            "SELECT position, progress FROM articles WHERE id = ?", (article,)
        )
        if row is None:
            return Place(article=article)
        with believed(self._connection.path):
            return Place(article=article, position=count_of(row[0]), progress=float(row[1]))

    def keep_place(self, place: Place) -> None:
        """Remember how far an article has been read."""
        with self._connection.atomic():
            self._connection.write(
                "UPDATE articles SET position = ?, progress = ? WHERE id = ?",
                (place.position, place.progress, place.article),
            )


class FlagColumns(Records[Flags]):
    """What people tick on articles; a part of their rows, so never added or removed."""

    table = "articles"
    columns = ("id", "read", "starred")

    def to_row(self, record: Flags) -> tuple[Value, ...]:
        """Return the values of the flags."""
        return (record.article, int(record.read), int(record.starred))

    def from_row(self, row: Row) -> Flags:
        """Return the flags of a row."""
        return Flags(article=row[0], read=bool(row[1]), starred=bool(row[2]))

    def allows(self, before: Flags | None, after: Flags | None, found: Flags | None) -> bool:  # noqa: ARG002
        """Tell whether there is anything to be ticked: who ticks last is right."""
        return found is not None

    def update(self, pairs: Sequence[tuple[Flags, Flags]]) -> None:
        """Write only what each pair changes: the rest may have been ticked meanwhile."""
        for number, column in enumerate(self.columns[1:], 1):
            rows = ((self.to_row(before), self.to_row(after)) for before, after in pairs)
            self._connection.write_all(
                f"UPDATE articles SET {column} = ? WHERE id = ?",
                ((new[number], new[0]) for old, new in rows if old[number] != new[number]),
            )


def sorting_date(article: Article) -> str:
    """Return the date that an article is sorted by, in ISO 8601.

    That is the one its source gives where it is written in ISO 8601, else the
    moment of the import: a date written otherwise is not guessed at.
    """
    try:
        return to_iso(from_iso(article.published.strip()))
    except ValueError:
        return to_iso(article.created)
