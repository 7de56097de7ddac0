"""Annotations: what people put on passages and on whole articles."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.ids import AnnotationId, ArticleId, EntityId
from reader.domain.moments import from_iso, to_iso
from reader.domain.placement import Placement, Verdict
from reader.domain.text import Span
from reader.store.connection import Condition, Connection, Row, Value
from reader.store.index import Index, annotation_index
from reader.store.mentions import MentionCounts
from reader.store.tagged import TagColumn, TaggedRecords
from reader.store.values import COLUMNS, from_columns, to_columns

_COUNTS = "(annotations, last_annotated)"
_COUNTED = (
    "SELECT count(*), max(modified) FROM annotations "
    "WHERE article = articles.id AND trashed IS NULL"
)
WRONGLY_COUNTED = f"SELECT id FROM articles WHERE {_COUNTS} IS NOT ({_COUNTED})"
"""Asks for the articles with which a wrong number of annotations is kept, or a wrong moment."""

_COUNTED_BY = attrgetter("article", "trashed", "modified")
_MENTIONED_BY = attrgetter("article", "trashed", "entity")

_FOUND = (
    "FROM annotations JOIN articles ON articles.id = annotations.article "
    "WHERE annotations.trashed IS NULL"
)
# From name to name by the index, instead of by way of every mark.
_ANNOTATORS = """
WITH RECURSIVE found(name) AS (
    SELECT min(annotator) FROM annotations
    UNION ALL
    SELECT (SELECT min(annotator) FROM annotations WHERE annotator > name) FROM found
    WHERE name IS NOT NULL
)
SELECT name FROM found WHERE name IS NOT NULL ORDER BY name
"""

_IN_ORDER = "ORDER BY start IS NOT NULL, start, stop DESC, number"


class Annotations(TaggedRecords[Annotation]):
    """The annotations of a library, those in the trash included."""

    table = "annotations"
    remembered = True
    columns = (
        "id", "article", "text", "start", "stop", "quote", "prefix", "suffix", "color",
        "entity", "note", "annotator", "created", "modified", "trashed", "parent",
        "source", "score", "value", *COLUMNS,
        "placed_in", "placed_start", "placed_stop", "placed_score", "verdict",
    )  # fmt: skip
    indexed = ("quote", "note")
    owner = "annotation"
    tag_table = "annotation_tags"
    extra = (TagColumn.expression("annotation_tags", "annotation", "annotations.id"),)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._mentions = MentionCounts(connection)

    def _make_index(self, connection: Connection) -> Index:
        """Return the index of the words of these records."""
        return annotation_index(connection)

    def to_row(self, record: Annotation) -> tuple[Value, ...]:
        """Return the values of an annotation."""
        anchor = record.anchor
        return (
            record.id, record.article, record.text,
            anchor.span.start if anchor else None,
            anchor.span.stop if anchor else None,
            anchor.quote if anchor else "",
            anchor.prefix if anchor else "",
            anchor.suffix if anchor else "",
            str(record.color) if record.color else None,
            record.entity, record.note, record.annotator,
            to_iso(record.created), to_iso(record.modified),
            to_iso(record.trashed) if record.trashed else None, record.parent,
            record.source, record.score,
            str(record.value.kind) if record.value else None, *to_columns(record.value),
            *_placed(record.placement),
        )  # fmt: skip

    def from_row(self, row: Row) -> Annotation:
        """Return the annotation of a row."""
        anchor = None if row[3] is None else Anchor(Span(row[3], row[4]), row[5], row[6], row[7])
        return Annotation(
            id=row[0], article=row[1], text=row[2], anchor=anchor,
            color=Color(row[8]) if row[8] else None,
            entity=row[9], note=row[10], annotator=row[11],
            created=from_iso(row[12]), modified=from_iso(row[13]),
            trashed=from_iso(row[14]) if row[14] else None,
            parent=row[15], source=row[16], score=row[17],
            value=from_columns(row[18], row[19:23]) if row[18] else None,
            placement=_placement(row[23:28]) if row[27] else None,
            tags=TagColumn.split(row[28]),
        )  # fmt: skip

    def insert(self, records: Sequence[Annotation]) -> None:
        """Add annotations, and count them with their articles."""
        super().insert(records)
        self._count(records, records)

    def update(self, pairs: Sequence[tuple[Annotation, Annotation]]) -> None:
        """Change annotations, and count anew those of their articles where that matters."""
        super().update(pairs)
        self._count(
            [mark for pair in pairs if _differ(pair, _COUNTED_BY) for mark in pair],
            [mark for pair in pairs if _differ(pair, _MENTIONED_BY) for mark in pair],
        )

    def delete(self, records: Sequence[Annotation]) -> None:
        """Remove annotations for good, and count those that are left."""
        super().delete(records)
        self._count(records, records)

    def get(self, annotation: AnnotationId) -> Annotation | None:
        """Return one annotation, or `None`."""
        return self.find([annotation]).get(annotation)

    def of_article(self, article: ArticleId) -> list[Annotation]:
        """Return what is written on an article and not in the trash.

        Notes on the whole article come first, then marks in the order of the
        text, the longer of two that begin together before the shorter.
        """
        return self.select(f"WHERE article = ? AND trashed IS NULL {_IN_ORDER}", (article,))

    def all_of(self, articles: Sequence[ArticleId]) -> list[Annotation]:
        """Return everything ever written on these articles, the trash included."""
        sql = f"{self.selection()} WHERE article IN (?)"
        return self.read(self._connection.rows_in(sql, articles))

    def replies_to(self, annotations: Sequence[AnnotationId]) -> list[Annotation]:
        """Return every reply to these annotations, the trash included, oldest first."""
        sql = f"{self.selection()} WHERE parent IN (?) ORDER BY created, number"
        return self.read(self._connection.rows_in(sql, annotations))

    def meaning(self, entity: EntityId) -> list[Annotation]:
        """Return every mention of an entity, the trash included."""
        return self.select("WHERE entity = ?", (entity,))

    def numbered(self, numbers: Sequence[int]) -> dict[int, Annotation]:
        """Return the annotations with these numbers; unknown ones are left out."""
        sql = "SELECT id, number FROM annotations WHERE number IN (?)"
        names: dict[str, int] = dict(self._connection.rows_in(sql, numbers))
        return {names[id_]: mark for id_, mark in self.find(list(names)).items()}

    def trashed(self) -> list[Annotation]:
        """Return the annotations that lie in the trash by themselves."""
        return self.select("WHERE trashed IS NOT NULL")

    def found(self, where: Condition, limit: int) -> list[AnnotationId]:
        """Return up to `limit` annotations outside the trash that fulfil a condition.

        Those of the newest articles come first, then those that stand first in
        their text. The condition may be about their `articles` too.
        """
        return self._connection.column(
            f"SELECT annotations.id {_FOUND} AND {where.sql} "
            "ORDER BY articles.dated DESC, articles.number, start IS NOT NULL, start, "
            "annotations.number LIMIT ?",
            (*where.values, limit),
        )

    def count(self, where: Condition) -> int:
        """Return how many annotations outside the trash fulfil a condition."""
        row = self._connection.one(f"SELECT count(*) {_FOUND} AND {where.sql}", where.values)
        return int(row[0]) if row else 0

    def beginning(self, prefix: str) -> list[AnnotationId]:
        """Return up to two ids that begin so and are not in the trash."""
        return self._connection.column(
            "SELECT id FROM annotations WHERE substr(id, 1, ?) = ? AND trashed IS NULL "
            "ORDER BY id LIMIT 2",
            (len(prefix), prefix),
        )

    def tags(self) -> list[str]:
        """Return every tag in use on annotations and articles, sorted."""
        return self._connection.column(
            "SELECT tag FROM annotation_tags UNION SELECT tag FROM article_tags ORDER BY 1"
        )

    def annotators(self) -> list[str]:
        """Return everybody who has annotated, sorted; what lies in the trash counts as well."""
        return [row[0] for row in self._connection.rows(_ANNOTATORS)]

    def count_anew(self) -> None:
        """Count the annotations of every article whose count is wrong."""
        with self._connection.atomic():
            self._count_articles(self._connection.column(WRONGLY_COUNTED))
            self._mentions.count_all_anew()

    def _words(self, record: Annotation) -> tuple[Value, ...]:
        """Return what of an annotation is indexed; quicker than by way of its row."""
        return (record.anchor.quote if record.anchor else "", record.note)

    def _count(self, touched: Sequence[Annotation], mentions: Sequence[Annotation]) -> None:
        self._count_articles(mark.article for mark in touched)
        self._mentions.count((mark.entity, mark.article) for mark in mentions if mark.entity)

    def _count_articles(self, articles: Iterable[ArticleId]) -> None:
        self._connection.write_all(
            f"UPDATE articles SET {_COUNTS} = ({_COUNTED}) WHERE id = ?",
            ((article,) for article in set(articles)),
        )


def _placed(placement: Placement | None) -> tuple[Value, ...]:
    if placement is None:
        return (None,) * 5
    text, span, score, verdict = placement
    return (text, *(span or (None, None)), score, str(verdict))


def _placement(row: Row) -> Placement:
    text, start, stop, score, verdict = row
    span = None if start is None else Span(start, stop)
    return Placement(text, span, score, Verdict(verdict))


def _differ(pair: tuple[Annotation, Annotation], by: Callable[[Annotation], object]) -> bool:
    before, after = pair
    return by(before) != by(after)
