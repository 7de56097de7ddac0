"""What a search asks for as SQL: every value is bound, every name is ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import Enum, auto

from reader.domain.moments import to_iso
from reader.domain.query import (
    And,
    Colored,
    Dated,
    Holding,
    Leaf,
    Mentioned,
    Node,
    Not,
    OfType,
    Or,
    Part,
    Said,
    State,
    Tagged,
    Ticked,
    Written,
)
from reader.store.connection import Condition, Value
from reader.store.forms import Forms
from reader.store.names import How, spelled

_ARTICLE_WORDS = "articles.number IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"
# Which texts say it is looked up in the index of digests from end to end, which is small beside
# the table: a hit at a time would read a page of the file for each of them.
_TEXT_WORDS = """articles.text IN (
    SELECT digest FROM texts INDEXED BY sqlite_autoindex_texts_1
    WHERE number IN (SELECT rowid FROM text_index WHERE text_index MATCH ?)
)"""
_MARK_WORDS = (
    "annotations.number IN (SELECT rowid FROM annotation_index WHERE annotation_index MATCH ?)"
)
_ON_A_MARK = "articles.id IN (SELECT article FROM annotations WHERE trashed IS NULL AND {that})"
_MARKED_WORDS = _ON_A_MARK.format(that=_MARK_WORDS)

# A step for each distinct word, however often it stands in the table.
_DISTINCT = """
WITH RECURSIVE found(name) AS (
    SELECT min({column}) FROM {table}
    UNION ALL
    SELECT (SELECT min({column}) FROM {table} WHERE {column} > name) FROM found
    WHERE name IS NOT NULL
)
SELECT name FROM found WHERE name IS NOT NULL AND fits(name, ?, ?)
"""
_ARTICLE_TAGS = _DISTINCT.format(table="article_tags", column="tag")
_MARK_TAGS = _DISTINCT.format(table="annotation_tags", column="tag")
_TAGGED_ARTICLE = (
    f"articles.id IN (SELECT article FROM article_tags WHERE tag IN ({_ARTICLE_TAGS}))"
)
_TAGGED_MARK = (
    f"annotations.id IN (SELECT annotation FROM annotation_tags WHERE tag IN ({_MARK_TAGS}))"
)
_NAMED = """annotations.entity IN (
    SELECT id FROM entities WHERE fits(name, ?, ?)
    UNION ALL SELECT entity FROM aliases WHERE fits(text, ?, ?)
)"""
_TYPED = "annotations.entity IN (SELECT id FROM entities WHERE type IN ({marks}))"
_ANNOTATORS = _DISTINCT.format(table="annotations", column="annotator")
_BY = f"annotations.annotator IN ({_ANNOTATORS})"
_STATES = {
    State.UNREAD: "articles.read = 0",
    State.READ: "articles.read = 1",
    State.STARRED: "articles.starred = 1",
    State.ANNOTATED: "articles.annotations > 0",
}
_COLUMNS = {
    Part.TITLE: "title", Part.SOURCE: "source", Part.AUTHOR: "author",
    Part.NOTES: "note", Part.QUOTES: "quote",
}  # fmt: skip
# A day without an hour is the same day everywhere; a moment is of the day it is here.
_DAY = "articles.published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"


class About(Enum):
    """What rows a condition is about."""

    ARTICLES = auto()
    NOTES = auto()
    """Rows of `annotations` joined with their `articles`; words are looked for in the note."""
    QUOTES = auto()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a search asks for, with the forms in which words may be said instead."""

    node: Node
    forms: Mapping[Said, Forms] = field(default_factory=dict)

    def forms_of(self, said: Said) -> Forms:
        """Return the forms in which these words are found."""
        return self.forms.get(said) or Forms(said.words, said.prefix)


def condition(wanted: Wanted, about: About = About.ARTICLES) -> Condition:
    """Return the condition that rows fulfil which a search finds."""
    return _condition(wanted.node, wanted, about)


def _condition(node: Node, wanted: Wanted, about: About) -> Condition:
    match node:
        case And():
            return _joined(" AND ", [_condition(part, wanted, about) for part in node.nodes])
        case Or():
            return _joined(" OR ", [_condition(part, wanted, about) for part in node.nodes])
        case Not():
            refused = _condition(node.node, wanted, about)
            return Condition(f"({refused.sql}) IS NOT TRUE", refused.values)
        case Said():
            return _said(node, wanted.forms_of(node), about)
        case _:
            return _of_article(node) or _of_mark(node, about)


def _joined(sign: str, conditions: Sequence[Condition]) -> Condition:
    return Condition(
        "(" + sign.join(c.sql for c in conditions) + ")",
        tuple(value for c in conditions for value in c.values),
    )


def _said(node: Said, forms: Forms, about: About) -> Condition:
    if node.part in (Part.TITLE, Part.SOURCE, Part.AUTHOR):
        return _in_forms(_ARTICLE_WORDS, forms, _COLUMNS[node.part])
    if about is not About.ARTICLES:
        usual = Part.NOTES if about is About.NOTES else Part.QUOTES
        part = usual if node.part is Part.ANYWHERE else node.part
        return _in_forms(_MARK_WORDS, forms, _COLUMNS[part])
    if node.part is not Part.ANYWHERE:
        return _in_forms(_MARKED_WORDS, forms, _COLUMNS[node.part])
    return _joined(
        " OR ",
        [
            _in_forms(_ARTICLE_WORDS, forms),
            Condition(_TEXT_WORDS, (forms.match_in_texts(),)),
            _in_forms(_MARKED_WORDS, forms),
        ],
    )


def _in_forms(sql: str, forms: Forms, column: str = "") -> Condition:
    """Return that words are said, or other forms of them in an article of their language."""
    inflected = [
        Condition(f"({sql} AND {_TEXT_WORDS})", match) for match in forms.inflections(column)
    ]
    return _joined(" OR ", [Condition(sql, (forms.match(column),)), *inflected])


def _of_article(node: Leaf) -> Condition | None:
    match node:
        case Ticked():
            return _joined(" OR ", [Condition(_STATES[state]) for state in node.states])
        case Dated():
            return _dated(node)
        case _:
            return None


def _of_mark(node: Leaf, about: About) -> Condition:
    that = _mark(node)
    if about is About.ARTICLES:
        that = Condition(_ON_A_MARK.format(that=that.sql), that.values)
    if isinstance(node, Tagged):
        return _joined(" OR ", [Condition(_TAGGED_ARTICLE, that.values), that])
    return that


def _mark(node: Leaf) -> Condition:
    """Return the condition on one annotation."""
    match node:
        case Tagged():
            return Condition(_TAGGED_MARK, _name(node.tag, _beginning(node.prefix)))
        case Mentioned():
            how = How.SAME if node.exact else How.HOLDS
            return Condition(_NAMED, 2 * _name(node.name, how))
        case OfType():
            marks = ",".join("?" * len(node.types))
            return Condition(_TYPED.format(marks=marks), tuple(map(str, node.types)))
        case Colored():
            marks = ",".join("?" * len(node.colors))
            return Condition(f"annotations.color IN ({marks})", tuple(map(str, node.colors)))
        case Written():
            return Condition(_BY, _name(node.by, _beginning(node.prefix)))
        case Holding():
            return Condition(f"annotations.{_COLUMNS[node.part]} <> ''")
        case _:
            raise TypeError(f"not a condition on an annotation: {node!r}")


def _dated(node: Dated) -> Condition:
    days, moments = [_DAY], [f"NOT {_DAY}"]
    values: list[list[Value]] = [[], []]
    for sign, day in ((">=", node.first), ("<", node.end)):
        if day is not None:
            days.append(f"articles.dated {sign} ?")
            moments.append(f"articles.dated {sign} ?")
            values[0].append(day.isoformat())
            values[1].append(_begin_of(day))
    return _joined(
        " OR ",
        [
            Condition(" AND ".join(days), tuple(values[0])),
            Condition(" AND ".join(moments), tuple(values[1])),
        ],
    )


def _begin_of(day: date) -> str:
    """Return the moment at which a day begins here, as moments are written in the library."""
    try:
        return to_iso(datetime.combine(day, time()).astimezone())
    except (OverflowError, OSError, ValueError):  # the first and the last days of all
        return to_iso(datetime.combine(day, time(), UTC))


def _beginning(prefix: bool) -> How:
    return How.BEGINS if prefix else How.SAME


def _name(wanted: str, how: How) -> tuple[Value, ...]:
    return spelled(wanted.encode(errors="replace").decode()), how.value
