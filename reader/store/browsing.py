"""What the annotation browser reads: which annotations, in which groups, and their cards."""

from array import array
from collections.abc import Sequence

from reader.domain.annotation import Annotation
from reader.domain.browsing import (
    AnnotationFilter,
    AnnotationRow,
    Contents,
    Group,
    Grouping,
    Heading,
    Sorting,
    Trash,
)
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import ArticleId
from reader.store import sought
from reader.store.annotations import Annotations
from reader.store.connection import Connection
from reader.store.entities import IN_TRASH, Entities
from reader.store.failures import believed

_KEYS = {
    Grouping.ARTICLE: "m.article",
    Grouping.ENTITY: "coalesce(m.entity, '')",
    Grouping.TAG: "coalesce(t.tag, '')",
    Grouping.COLOR: "coalesce(m.color, '')",
    Grouping.ANNOTATOR: "m.annotator",
    Grouping.DAY: "date(m.created, 'localtime')",
    Grouping.NONE: "''",
}
_IN_TEXT = (
    "coalesce(m.start, p.start) IS NOT NULL, coalesce(m.start, p.start), "
    "coalesce(m.stop, p.stop) DESC, coalesce(p.number, m.number), m.number"
)
_BY_TIME = "+m.created DESC, m.number DESC"
_WITH_PARENTS = "LEFT JOIN annotations AS p ON p.id = m.parent"


class Browsing:
    """Answers what the annotation browser asks, without ever loading a text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._annotations = Annotations(connection)
        self._entities = Entities(connection)

    def annotated_articles(self) -> tuple[Group, ...]:
        """Return the articles with annotations, newest first, and how many each has.

        They are counted with the articles, so this is quick in any library.
        """
        rows = self._connection.rows(
            "SELECT id, annotations FROM articles WHERE trashed IS NULL AND annotations > 0 "
            "ORDER BY dated DESC, number"
        )
        return tuple(Group(*row) for row in rows)

    def members(self, article: ArticleId, sorting: Sorting) -> "array[int]":
        """Return the numbers of the annotations on an article that are not in the trash."""
        order = _IN_TEXT if sorting is Sorting.PLACE else _BY_TIME
        rows = self._connection.rows(
            f"SELECT m.number FROM annotations AS m {_WITH_PARENTS} "
            f"WHERE m.article = ? AND m.trashed IS NULL ORDER BY {order}",
            (article,),
        )
        return array("q", (number for (number,) in rows))

    def contents(self, chosen: AnnotationFilter, grouping: Grouping, sorting: Sorting) -> Contents:
        """Return the annotations that a filter chooses, by group.

        Articles and days come newest first, colours as they are numbered, other
        groups the largest first; what has no entity, tag or colour comes last.
        """
        where, values = sought.conditions(chosen)
        by_article = "a.dated DESC, a.number, "
        order = _IN_TEXT if sorting is Sorting.PLACE else _BY_TIME
        if grouping is Grouping.ARTICLE or sorting is Sorting.PLACE:
            order = by_article + order
        tags = "LEFT JOIN annotation_tags AS t ON t.annotation = m.id"
        rows = self._connection.each(
            f"SELECT m.number, {_KEYS[grouping]} FROM annotations AS m "
            f"JOIN articles AS a ON a.id = m.article {_WITH_PARENTS} "
            f"{tags if grouping is Grouping.TAG else ''} WHERE {where} ORDER BY {order}",
            values,
        )
        members: dict[str, array[int]] = {}
        for number, key in rows:
            group = members.get(key)
            if group is None:
                group = members[key] = array("q")
            group.append(number)
        numbers: array[int] = array("q")
        groups = []
        with believed(self._connection.path):
            keys = self._in_order(members, grouping)
        for key in keys:
            groups.append(Group(key, len(members[key])))
            numbers.extend(members[key])
        return Contents(tuple(groups), numbers)

    def headings(self, grouping: Grouping, keys: Sequence[str]) -> dict[str, Heading]:
        """Return what is said of groups of articles or entities; others are called by their key."""
        with believed(self._connection.path):
            if grouping is Grouping.ARTICLE:
                sql = "SELECT id, title, source, trashed FROM articles WHERE id IN (?)"
                return {
                    row[0]: Heading(row[1], row[2], trashed=row[3] is not None)
                    for row in self._connection.rows_in(sql, keys)
                }
            if grouping is Grouping.ENTITY:
                sql = "SELECT id, name, type FROM entities WHERE id IN (?)"
                return {
                    row[0]: Heading(row[1], type=EntityType(row[2]))
                    for row in self._connection.rows_in(sql, keys)
                }
        return {}

    def rows(self, numbers: Sequence[int]) -> dict[int, AnnotationRow]:
        """Return annotations with what stands on their cards, by number; unknown ones left out."""
        marks = self._annotations.numbered(numbers)
        parents = {mark.parent for mark in marks.values() if mark.parent is not None}
        answered = self._annotations.find(list(parents)) if parents else {}
        named = {mark.entity for mark in marks.values() if mark.entity is not None}
        entities: dict[str, Entity] = self._entities.find(list(named)) if named else {}
        titles: dict[str, str] = dict(
            self._connection.rows_in(
                "SELECT id, title FROM articles WHERE id IN (?)",
                list({mark.article for mark in marks.values()}),
            )
        )
        return {
            number: AnnotationRow(
                number=number,
                annotation=mark,
                entity=entities.get(mark.entity) if mark.entity else None,
                title=titles.get(mark.article, ""),
                answered=answered.get(mark.parent) if mark.parent else None,
            )
            for number, mark in marks.items()
        }

    def chosen(self, numbers: Sequence[int]) -> list[Annotation]:
        """Return the annotations with these numbers, in that order; unknown ones left out."""
        marks = self._annotations.numbered(numbers)
        return [marks[number] for number in dict.fromkeys(numbers) if number in marks]

    def highest_article(self) -> int:
        """Return the highest number of an article: there are no more of them than that."""
        row = self._connection.one("SELECT max(number) FROM articles")
        return int(row[0] or 0) if row else 0

    def highest(self) -> int:
        """Return the highest number of an annotation: there are no more of them than that."""
        row = self._connection.one("SELECT max(number) FROM annotations")
        return int(row[0] or 0) if row else 0

    def trash(self) -> Trash:
        """Return how much lies in the trash."""
        row = self._connection.one(
            "SELECT (SELECT count(*) FROM articles WHERE trashed IS NOT NULL), "
            "(SELECT coalesce(sum(annotations), 0) FROM articles WHERE trashed IS NOT NULL), "
            "(SELECT count(*) FROM annotations WHERE trashed IS NOT NULL), "
            f"(SELECT count(*) FROM entities WHERE {IN_TRASH})"
        )
        return Trash(*row) if row else Trash(0, 0, 0)

    def counted(self, chosen: AnnotationFilter, grouping: Grouping) -> list[tuple[str, int]]:
        """Return the groups of what a filter chooses by their keys, the largest first."""
        where, values = sought.conditions(chosen)
        tags = "JOIN annotation_tags AS t ON t.annotation = m.id"
        key = _KEYS[grouping]
        rows = self._connection.rows(
            f"SELECT {key}, count(*) FROM annotations AS m "
            f"{tags if grouping is Grouping.TAG else ''} "
            f"WHERE {where} GROUP BY {key} ORDER BY 2 DESC, 1",
            values,
        )
        return [(key, count) for key, count in rows]

    def _in_order(self, members: dict[str, "array[int]"], grouping: Grouping) -> list[str]:
        """Return the keys of groups in the order in which the groups are shown."""
        keys = list(members)
        if grouping is Grouping.DAY:
            return sorted(keys, reverse=True)
        if grouping in {Grouping.ARTICLE, Grouping.NONE}:
            return keys
        names = {key: heading.words for key, heading in self.headings(grouping, keys).items()}
        keys.sort(key=lambda key: (key == "", -len(members[key]), names.get(key, key)))
        return keys
