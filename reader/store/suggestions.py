"""Suggestions: what machines see in articles, and what was decided on it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby

from reader.domain.ids import ArticleId, Digest, EntityId
from reader.domain.mention import mention_type
from reader.domain.moments import from_iso, to_iso
from reader.domain.suggestion import Source, Status, Suggestion
from reader.domain.text import Span
from reader.store import placed
from reader.store.connection import Row, Value
from reader.store.failures import believed
from reader.store.records import Records
from reader.store.values import COLUMNS, from_columns, to_columns

_SELECTION = """
SELECT articles.id, texts.digest, start, stop, quote, suggestions.type, suggestions.source, score,
entities.id, amount, unit, first_day, last_day, full, status, suggestions.annotator, decided
FROM suggestions
JOIN articles ON articles.number = suggestions.article
JOIN texts ON texts.number = suggestions.text
LEFT JOIN entities ON entities.number = suggestions.entity
"""
_PLACE = (
    "suggestions.article = (SELECT number FROM articles WHERE id = ?) "
    "AND suggestions.text = (SELECT number FROM texts WHERE digest = ?)"
)
_INSERT = """
INSERT INTO suggestions (article, text, start, stop, quote, key, type, source, score, entity,
amount, unit, first_day, last_day, full, status, annotator, decided)
SELECT articles.number, texts.number, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
(SELECT number FROM entities WHERE id = ?10), ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18
FROM articles, texts WHERE articles.id = ?1 AND texts.digest = ?2
"""
_KEPT = """
SELECT article, text, start, stop, quote, key, type, source, score, entity, amount, unit,
first_day, last_day, full, status, annotator, decided
FROM suggestions WHERE article = ? AND text = ?
"""
# Of a place in both the mention comes last, and counts.
_ANSWERED = f"""
SELECT start, stop, 0 FROM suggestions WHERE {_PLACE} AND status <> 'pending'
UNION ALL
SELECT {placed.start("m", "?4")}, {placed.stop("m", "?4")}, 1 FROM annotations AS m
WHERE m.article = ?3 AND m.trashed IS NULL AND {placed.start("m", "?4")} IS NOT NULL
AND (m.entity IS NOT NULL OR m.value IS NOT NULL)
"""
_TAKEN = partial(placed.MENTIONED_IN.format, within=Source.DICTIONARY)
# Words of which any were tagged by hand meanwhile wait for nobody, but for a longer name of the
# library around them; when that is undone, they do again. Nor does an entity in the trash.
CURRENT = f"""
texts.digest = articles.text AND articles.trashed IS NULL AND status = '{Status.PENDING}'
AND NOT EXISTS (
    SELECT 1 FROM entities AS gone
    WHERE gone.number = suggestions.entity AND gone.trashed IS NOT NULL
)
AND NOT EXISTS (
    SELECT 1 FROM annotations AS m
    WHERE m.article = articles.id AND m.text = articles.text
    AND {_TAKEN(start="m.start", stop="m.stop")}
)
AND NOT EXISTS (
    SELECT 1 FROM annotations AS m INDEXED BY annotations_by_placed_in
    WHERE m.article = articles.id AND m.placed_in = articles.text
    AND {_TAKEN(start="m.placed_start", stop="m.placed_stop")}
)"""
"""Asks for what waits for a decision, in a query that joins `articles` and `texts`."""

_COUNT = f"""
SELECT count(*) FROM suggestions JOIN articles ON articles.number = suggestions.article
JOIN texts ON texts.number = suggestions.text WHERE {CURRENT}
"""


class Suggestions(Records[Suggestion]):
    """The suggestions of a library; they are found by their place, which is their id."""

    table = "suggestions"
    columns = ("article", "text", "start", "stop", "quote", "key", "type", "source", "score",
               "entity", *COLUMNS, "full", "status", "annotator", "decided")  # fmt: skip
    shown = tuple(column for column in columns if column != "key")
    pointing = frozenset(("article", "text", "entity"))

    def to_row(self, record: Suggestion) -> tuple[Value, ...]:
        """Return the values of a suggestion, and the key by which its words meet others."""
        return (
            record.article, record.text, record.span.start, record.span.stop, record.quote,
            record.key, str(record.type), record.source, record.score, record.entity,
            *to_columns(record.value), record.full, str(record.status), record.annotator,
            to_iso(record.decided) if record.decided else None,
        )  # fmt: skip

    def from_row(self, row: Row) -> Suggestion:
        """Return the suggestion of a row."""
        return Suggestion(
            article=row[0], text=row[1], span=Span(row[2], row[3]), quote=row[4],
            type=mention_type(row[5]), source=row[6], score=row[7], entity=row[8],
            value=None if row[10] is None else from_columns(row[5], row[9:13]),
            full=row[13], status=Status(row[14]), annotator=row[15],
            decided=from_iso(row[16]) if row[16] else None,
        )  # fmt: skip

    def selection(self) -> str:
        """Return the beginning of a query that reads whole suggestions."""
        return _SELECTION

    def find(self, ids: Sequence[str]) -> dict[str, Suggestion]:
        """Return the suggestions with these ids, by id; unknown ones are left out."""
        wanted, found = set(ids), {}
        places = sorted(id_.split(" ") for id_ in wanted)
        for (article, text), some in groupby(places, lambda place: place[:2]):
            starts = ",".join(str(int(start)) for _, _, start, _ in some)
            for suggestion in self.select(
                f"WHERE {_PLACE} AND start IN ({starts})", (article, text)
            ):
                if suggestion.id in wanted:
                    found[suggestion.id] = suggestion
        return found

    def allows(
        self, before: Suggestion | None, after: Suggestion | None, found: Suggestion | None
    ) -> bool:
        """Tell whether an edit may be made where `found` is what there is.

        What is pending is what a machine saw. It may see nothing there by now, and
        what it saw goes with an entity or an article that an undo takes away; that is
        no reason to refuse a person's edit. Neither is that it sees something else,
        where the suggestion stays pending.
        """
        if _waits(before) and found is None:
            return after is not None
        return found == before or (_waits(before) and _waits(after) and _waits(found))

    def insert(self, records: Sequence[Suggestion]) -> None:
        """Add suggestions where there are none yet; those of an article that has gone are not."""
        self._connection.write_all(_INSERT, map(self.to_row, records))

    def update(self, pairs: Sequence[tuple[Suggestion, Suggestion]]) -> None:
        """Put the second suggestion of each pair in place of the first, at the same place.

        What is decided is kept also where there is nothing pending any more.
        """
        decided = [after for before, after in pairs if _waits(before) and not _waits(after)]
        self._connection.write_all(f"{_INSERT} ON CONFLICT DO NOTHING", map(self.to_row, decided))
        rows = (self.to_row(after) for _, after in pairs)
        self._connection.write_all(
            "UPDATE suggestions SET type = ?, source = ?, score = ?, "
            "entity = (SELECT number FROM entities WHERE id = ?), amount = ?, unit = ?, "
            "first_day = ?, last_day = ?, full = ?, "
            f"status = ?, annotator = ?, decided = ? WHERE {_PLACE} AND start = ? AND stop = ?",
            ((*row[6:], *row[:4]) for row in rows),
        )

    def delete(self, records: Sequence[Suggestion]) -> None:
        """Remove suggestions for good."""
        self._connection.write_all(
            f"DELETE FROM suggestions WHERE {_PLACE} AND start = ? AND stop = ?",
            (self.to_row(record)[:4] for record in records),
        )

    def renew(self, seen: Iterable[tuple[ArticleId, Digest, Sequence[Suggestion]]]) -> int:
        """Put what a machine sees by now in articles in place of what it saw, all or nothing.

        Return how many are new. What was decided stays as it is.
        """
        seen = list(seen)
        with self._connection.atomic():
            articles = self._numbers("articles", "id", {article for article, _, _ in seen})
            texts = self._numbers("texts", "digest", {text for _, text, _ in seen})
            entities = self._numbers(
                "entities", "id", {s.entity for _, _, found in seen for s in found if s.entity}
            )
            before: dict[Row, Row] = {}
            now: dict[Row, Row] = {}
            for article, text, found in seen:
                places = articles.get(article), texts.get(text)
                if None not in places:
                    before.update((row[:4], row) for row in self._connection.rows(_KEPT, places))
                    rows = (self._kept(s, places, entities) for s in found)
                    now.update((row[:4], row) for row in rows)
            self._replace(before, now)
        return len(now.keys() - before.keys())

    def _numbers(self, table: str, key: str, keys: Iterable[str]) -> dict[str, int]:
        """Return the numbers by which rows of a table are referred to."""
        sql = f"SELECT {key}, number FROM {table} WHERE {key} IN (?)"
        return dict(self._connection.rows_in(sql, list(keys)))

    def _kept(self, record: Suggestion, places: Row, entities: dict[str, int]) -> Row:
        """Return a suggestion as it lies in the file, given the numbers of its article and text."""
        row = self.to_row(record)
        entity = entities.get(record.entity) if record.entity else None
        return (*places, *row[2:9], entity, *row[10:])

    def _replace(self, before: dict[Row, Row], now: dict[Row, Row]) -> None:
        """Write what differs, both by place; what was decided stays."""
        pending = {place for place, row in before.items() if row[15] == Status.PENDING}
        gone = [place for place in pending if now.get(place) != before[place]]
        fresh = [
            row
            for place, row in now.items()
            if row != before.get(place) and (place in pending or place not in before)
        ]
        self._connection.write_all(
            "DELETE FROM suggestions WHERE article = ? AND text = ? AND start = ? AND stop = ?",
            gone,
        )
        marks = ", ".join("?" * len(self.columns))
        names = ", ".join(self.columns)
        self._connection.write_all(f"INSERT INTO suggestions ({names}) VALUES ({marks})", fresh)

    def answered(self, article: ArticleId, text: Digest) -> dict[Span, bool]:
        """Return where in a text of an article people have decided, and whether a mention is there.

        Whoever tags words by hand has decided, too.
        """
        rows = self._connection.rows(_ANSWERED, (article, text, article, text))
        with believed(self._connection.path):
            return {Span(start, stop): bool(accepted) for start, stop, accepted in rows}

    def of_article(self, article: ArticleId, text: Digest) -> list[Suggestion]:
        """Return all that was suggested in one text of an article, in the order of the text."""
        return self.select(f"WHERE {_PLACE} ORDER BY start, stop DESC", (article, text))

    def pending(self, article: ArticleId | None = None, limit: int = -1) -> list[Suggestion]:
        """Return what waits for a decision, in one article or in all, newest articles first.

        Articles in the trash and former texts are left out; a negative `limit` means all.
        """
        one = " AND articles.id = ?" if article is not None else ""
        return self.select(
            f"WHERE {CURRENT}{one} ORDER BY articles.dated DESC, articles.number, start, "
            "stop DESC LIMIT ?",
            (*([article] if article is not None else ()), limit),
        )

    def next_article(self, besides: ArticleId | None = None) -> ArticleId | None:
        """Return the newest article in which anything waits for a decision, not this one."""
        row = self._connection.one(
            "SELECT articles.id FROM articles WHERE articles.id IS NOT ? AND EXISTS ("
            "SELECT 1 FROM suggestions JOIN texts ON texts.number = suggestions.text "
            f"WHERE suggestions.article = articles.number AND {CURRENT}) "
            "ORDER BY articles.dated DESC, articles.number LIMIT 1",
            (besides,),
        )
        return ArticleId(row[0]) if row else None

    def like(self, key: str) -> list[Suggestion]:
        """Return what is pending on words of that key (see `Suggestion.key`)."""
        return self.select(f"WHERE suggestions.key = ? AND {CURRENT}", (key,))

    def rejected(self, key: str, moment: datetime) -> list[Suggestion]:
        """Return what was rejected on words of that key at a moment, in all texts."""
        return self.select(
            f"WHERE suggestions.key = ? AND status = '{Status.REJECTED}' AND decided = ?",
            (key, to_iso(moment)),
        )

    def alike(self, suggestion: Suggestion) -> dict[ArticleId, int]:
        """Count what is pending on the same words, seen as the same kind of thing, by article."""
        rows = self._connection.rows(
            "SELECT articles.id, count(*) FROM suggestions "
            "JOIN articles ON articles.number = suggestions.article "
            "JOIN texts ON texts.number = suggestions.text "
            "WHERE suggestions.key = ? AND suggestions.type = ? AND suggestions.entity IS "
            f"(SELECT number FROM entities WHERE id = ?) AND {CURRENT} GROUP BY articles.number",
            (suggestion.key, str(suggestion.type), suggestion.entity),
        )
        return {ArticleId(row[0]): int(row[1]) for row in rows}

    def meaning(self, entity: EntityId) -> list[Suggestion]:
        """Return all that was ever suggested for an entity, whatever became of it."""
        number = "(SELECT number FROM entities WHERE id = ?)"
        return self.select(f"WHERE suggestions.entity = {number}", (entity,))

    def pending_of(self, entity: EntityId) -> list[Suggestion]:
        """Return what is pending for an entity."""
        number = "(SELECT number FROM entities WHERE id = ?)"
        return self.select(f"WHERE suggestions.entity = {number} AND {CURRENT}", (entity,))

    def count_of(self, entity: EntityId) -> int:
        """Return how many are pending for an entity."""
        one = "suggestions.entity = (SELECT number FROM entities WHERE id = ?)"
        row = self._connection.one(f"{_COUNT} AND {one}", (entity,))
        return int(row[0]) if row else 0

    def count(self, articles: Sequence[ArticleId]) -> int:
        """Return how many wait for a decision in these articles.

        Between a few of them and the next, others can write.
        """
        counts = self._connection.rows_in(f"{_COUNT} AND articles.id IN (?)", articles)
        return sum(int(count) for (count,) in counts)


def _waits(suggestion: Suggestion | None) -> bool:
    return suggestion is not None and suggestion.status is Status.PENDING
