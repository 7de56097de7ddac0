"""What insights read: mentions counted by entity, day and pair, and where they stand."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, EntityId
from reader.domain.insights import Counted, OnDay, Sought, Undated
from reader.domain.text import Span
from reader.store.connection import Condition, Connection, Row, Value
from reader.store.failures import believed, words_of
from reader.store.suggestions import CURRENT
from reader.store.values import number

_BATCH = 200
"""Articles whose texts are held at once."""

# A day without an hour is the same day everywhere; a moment is of the day it is here.
_DAY = """
CASE
    WHEN published = date(published) THEN published
    WHEN published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ][0-9]*'
    THEN date(published, 'localtime')
END
"""
_MENTIONS = """
FROM temp.looked_into AS l JOIN article_entities AS c ON c.article = l.number
JOIN entities AS e ON e.number = c.entity
WHERE e.trashed IS NULL
"""
_AMOUNTS = f"""
SELECT m.unit, m.amount, l.id, l.number, m.text, m.start, m.stop, 0 AS pending
FROM temp.looked_into AS l CROSS JOIN annotations AS m ON m.article = l.id
WHERE m.value = 'money' AND m.trashed IS NULL AND m.start IS NOT NULL
UNION ALL
SELECT suggestions.unit, suggestions.amount, l.id, l.number, texts.digest,
suggestions.start, suggestions.stop, 1
FROM temp.looked_into AS l CROSS JOIN suggestions ON suggestions.article = l.number
JOIN texts ON texts.number = suggestions.text JOIN articles ON articles.number = l.number
WHERE suggestions.type = 'money' AND {CURRENT}
"""


class Where(NamedTuple):
    """Where some words of an article stand, in which of its texts; `entity` if they mean one.

    What belongs to the whole article is at its first code point.
    """

    article: ArticleId
    text: str
    span: Span
    entity: EntityId | None = None
    whole: bool = False


class Sum(NamedTuple):
    """An amount of money, and where it is named."""

    unit: str
    number: Decimal | None
    pending: bool
    where: Where


class Insights:
    """Counts in the articles that were chosen; every question needs `choose` before it.

    What was chosen is kept in the temporary schema of the connection, so one
    that only reads will do.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def choose(self, where: Condition) -> int:
        """Look into the articles that fulfil a condition from now on; return how many."""
        write = self._connection.write
        write(
            "CREATE TEMP TABLE IF NOT EXISTS looked_into ("
            "number INTEGER PRIMARY KEY, id TEXT, day TEXT, dated TEXT)"
        )
        write("DELETE FROM temp.looked_into")
        write(
            "INSERT INTO temp.looked_into (number, id, day, dated) "
            f"SELECT articles.number, articles.id, {_DAY}, articles.dated FROM articles "
            f"WHERE {where.sql}",
            where.values,
        )
        row = self._connection.one("SELECT count(*) FROM temp.looked_into")
        return int(row[0]) if row else 0

    def entities(self, type_: EntityType | None, limit: int) -> tuple[list[Counted], int]:
        """Return the most mentioned entities of a type or of all, and how many there are."""
        rows = self._connection.rows(
            "SELECT e.id, e.name, e.type, sum(c.mentions), count(*), count(*) OVER () "
            f"{_MENTIONS} AND (? IS NULL OR e.type = ?) "
            "GROUP BY c.entity ORDER BY 4 DESC, 5 DESC, e.name, e.number LIMIT ?",
            (type_, type_, limit),
        )
        return self._counted(rows), rows[0][5] if rows else 0

    def counted(self, ids: Sequence[EntityId]) -> list[Counted]:
        """Return these entities as far as they are mentioned, in their order."""
        rows = self._connection.rows_in(
            f"SELECT e.id, e.name, e.type, sum(c.mentions), count(*) {_MENTIONS} "
            "AND e.id IN (?) GROUP BY c.entity",
            ids,
        )
        found = {entity.id: entity for entity in self._counted(rows)}
        return [found[id_] for id_ in ids if id_ in found]

    def days(self, entities: Sequence[EntityId]) -> list[OnDay]:
        """Return how much there is on each day, of all articles or by entity."""
        if entities:
            rows = self._connection.rows_in(
                f"SELECT e.id, l.day, count(*), sum(c.mentions) {_MENTIONS} AND l.day IS NOT NULL "
                "AND e.id IN (?) GROUP BY e.id, l.day",
                entities,
            )
        else:
            rows = iter(
                self._connection.rows(
                    "SELECT NULL, l.day, count(*), sum(coalesce(n, 0)) FROM temp.looked_into AS l "
                    f"LEFT JOIN (SELECT l.number AS of, sum(c.mentions) AS n {_MENTIONS} "
                    "GROUP BY l.number) ON of = l.number WHERE l.day IS NOT NULL GROUP BY l.day"
                )
            )
        with believed(self._connection.path):
            return [OnDay(row[0], date.fromisoformat(row[1]), row[2], row[3]) for row in rows]

    def undated(self, entities: Sequence[EntityId]) -> Undated:
        """Return what has no day: articles that mention one of the entities, or all."""
        mentioning = f"SELECT count(DISTINCT l.number), coalesce(sum(c.mentions), 0) {_MENTIONS} "
        if entities:
            # Asked at once: an article that mentions two of them counts once.
            marks = ",".join("?" * len(entities))
            row = self._connection.one(
                f"{mentioning} AND l.day IS NULL AND e.id IN ({marks})", entities
            )
            return Undated(*row) if row else Undated(0, 0)
        articles = self._connection.one("SELECT count(*) FROM temp.looked_into WHERE day IS NULL")
        mentions = self._connection.one(f"{mentioning} AND l.day IS NULL")
        return Undated(articles[0] if articles else 0, mentions[1] if mentions else 0)

    def in_articles(self, entities: Sequence[EntityId]) -> list[tuple[EntityId, EntityId, int]]:
        """Return the pairs of entities that meet in articles, and in how many."""
        marks = ",".join("?" * len(entities))
        return [
            (row[0], row[1], row[2])
            for row in self._connection.rows(
                "WITH c AS MATERIALIZED (SELECT c.entity, c.article, e.id "
                f"{_MENTIONS} AND e.id IN ({marks})) "
                "SELECT one.id, other.id, count(*) FROM c AS one "
                "JOIN c AS other ON other.article = one.article AND other.entity > one.entity "
                "GROUP BY one.entity, other.entity",
                entities,
            )
        ]

    def meeting(self, entities: Sequence[EntityId], at_least: int) -> list[int]:
        """Return the numbers of articles that mention several of some entities, newest first."""
        marks = ",".join("?" * len(entities))
        return self._connection.column(
            f"SELECT l.number {_MENTIONS} AND e.id IN ({marks}) "
            "GROUP BY l.number HAVING count(*) >= ? ORDER BY l.dated DESC, l.number",
            (*entities, at_least),
        )

    def places(
        self, entities: Sequence[EntityId], articles: Sequence[int]
    ) -> Iterator[tuple[str, list[Where]]]:
        """Go through articles: a text, and where in it some entities are mentioned."""
        named = ",".join("?" * len(entities))
        for first in range(0, len(articles), _BATCH):
            some = articles[first : first + _BATCH]
            marks = ",".join("?" * len(some))
            rows = self._connection.rows(
                "SELECT m.article, m.text, m.start, m.stop, m.entity FROM articles AS a "
                "CROSS JOIN annotations AS m ON m.article = a.id "
                f"WHERE a.number IN ({marks}) AND m.entity IN ({named}) AND m.trashed IS NULL "
                "ORDER BY a.dated DESC, a.number, m.text, m.start, m.stop",
                (*some, *entities),
            )
            plain: dict[str, str] = dict(
                self._connection.rows_in(
                    "SELECT digest, plain FROM texts WHERE digest IN (?)",
                    list({row[1] for row in rows}),
                )
            )
            for (_, text), held in groupby(rows, lambda row: row[:2]):
                with believed(self._connection.path):
                    yield plain.get(text, ""), [_where(row) for row in held]

    def mentions(self, sought: Sought, limit: int) -> tuple[list[Where], int]:
        """Return where mentions stand, those of the newest articles first, and how many there are.

        `sought.together` is not looked at.
        """
        days, values = _days(sought)
        named = ""
        if sought.entities:
            named = f"AND m.entity IN ({','.join('?' * len(sought.entities))})"
        shown = (
            "FROM temp.looked_into AS l CROSS JOIN annotations AS m ON m.article = l.id "
            "JOIN entities AS e ON e.id = m.entity "
            f"WHERE m.trashed IS NULL AND e.trashed IS NULL {named} {days}"
        )
        all_values = (*sought.entities, *values)
        row = self._connection.one(f"SELECT count(*) {shown}", all_values)
        rows = self._connection.rows(
            f"SELECT m.article, m.text, m.start, m.stop, m.entity {shown} "
            "ORDER BY l.dated DESC, l.number, m.start, m.stop LIMIT ?",
            (*all_values, limit),
        )
        with believed(self._connection.path):
            return [_where(row) for row in rows], row[0] if row else 0

    def without_mentions(self, sought: Sought, limit: int) -> tuple[list[Row], int]:
        """Return articles that mention nobody: id, title, date and beginning; and how many."""
        days, values = _days(sought)
        shown = (
            "FROM temp.looked_into AS l JOIN articles AS a ON a.number = l.number "
            "WHERE NOT EXISTS (SELECT 1 FROM article_entities WHERE article = l.number) " + days
        )
        row = self._connection.one(f"SELECT count(*) {shown}", values)
        rows = self._connection.rows(
            "SELECT a.id, a.title, a.published, (SELECT lede FROM texts WHERE digest = a.text) "
            f"{shown} ORDER BY l.dated DESC, l.number LIMIT ?",
            (*values, limit),
        )
        return rows, row[0] if row else 0

    def amounts(self, most: int, *, pending: bool) -> list[Sum]:
        """Return the `most` largest amounts of each currency, the largest first."""
        rows = self._connection.rows(
            "SELECT id, text, start, stop, NULL, unit, amount, pending FROM ("
            "  SELECT *, row_number() OVER ("
            "    PARTITION BY unit ORDER BY CAST(amount AS REAL) DESC, number, start) AS rank"
            f"  FROM ({_AMOUNTS}) WHERE pending <= ?"
            ") WHERE rank <= ? ORDER BY unit = '', unit, rank",
            (int(pending), most),
        )
        with believed(self._connection.path):
            return [Sum(row[5] or "", number(row[6]), bool(row[7]), _where(row)) for row in rows]

    def count_amounts(self) -> tuple[int, int]:
        """Return how many amounts people have accepted, and how many are pending."""
        row = self._connection.one(
            f"SELECT coalesce(sum(NOT pending), 0), coalesce(sum(pending), 0) FROM ({_AMOUNTS})"
        )
        return (row[0], row[1]) if row else (0, 0)

    def titles(self, articles: Sequence[ArticleId]) -> dict[ArticleId, tuple[str, str]]:
        """Return titles and dates as their sources write them, by article."""
        sql = "SELECT id, title, published FROM articles WHERE id IN (?)"
        with believed(self._connection.path):
            return {
                row[0]: (words_of(row[1]), words_of(row[2]))
                for row in self._connection.rows_in(sql, articles)
            }

    def words(self, where: Where, around: int) -> tuple[str, int]:
        """Return words with `around` code points before and after, and how many stand before."""
        first = max(0, where.span.start - around)
        row = self._connection.one(
            "SELECT substr(plain, ?, ?) FROM texts WHERE digest = ?",
            (first + 1, where.span.stop - first + around, where.text),
        )
        with believed(self._connection.path):
            words = words_of(row and row[0])
            if len(words) < where.span.stop - first:
                raise ValueError(f"no text there: {where.span}")
        return words, first

    def _counted(self, rows: "Iterator[Row] | list[Row]") -> list[Counted]:
        with believed(self._connection.path):
            return [
                Counted(row[0], words_of(row[1]), EntityType(row[2]), int(row[3]), int(row[4]))
                for row in rows
            ]


def _where(row: Row) -> Where:
    if row[2] is None:
        return Where(row[0], row[1], Span(0, 1), row[4], whole=True)
    return Where(row[0], row[1], Span(int(row[2]), int(row[3])), row[4])


def _days(sought: Sought) -> tuple[str, list[Value]]:
    if sought.undated:
        return " AND l.day IS NULL", []
    limits = ((">=", sought.first), ("<=", sought.last))
    wanted = [(sign, day.isoformat()) for sign, day in limits if day is not None]
    return "".join(f" AND l.day {sign} ?" for sign, _ in wanted), [day for _, day in wanted]
