"""Hits of a search in notes, quotes and names: how many, which, and how a list shows them."""

import re
from collections.abc import Mapping, Sequence

from reader.domain.annotation import Annotation
from reader.domain.entity import Entity, EntityType
from reader.domain.folding import fold
from reader.domain.hits import EntityHit, Group, Hit, MarkHit
from reader.domain.ids import AnnotationId, EntityId
from reader.domain.listing import Filter, Snippet
from reader.domain.query import And, Leaf, Mentioned, Node, Not, OfType, Or, Part, Said, leaves
from reader.domain.text import Span
from reader.services.searching import IN_NOTES, IN_QUOTES, Search
from reader.services.snippets import around, pattern_of
from reader.store.connection import Condition
from reader.store.library import Library
from reader.store.listing import chosen_by
from reader.store.names import How, fits, spelled
from reader.store.querying import About, Wanted

MOST = 2000
"""Notes, quotes or entities that are listed; whoever looks for more narrows the search."""

_ABOUT = {Group.NOTES: About.NOTES, Group.QUOTES: About.QUOTES}
_HOLDING = {Group.NOTES: "annotations.note <> ''", Group.QUOTES: "annotations.quote <> ''"}
_BESIDE = 120
_BETWEEN = " · "
_SIGNS = re.compile(r"[*`]+|^(?:#{1,6}|>|[-+]) +", re.MULTILINE)
"""Signs of Markdown that say how words are set, which a row of a list does not show."""


def counts(library: Library, chosen: Filter, search: Search) -> dict[Group, int]:
    """Return how much of everything a search finds in what a filter chooses."""
    return {
        Group.ARTICLES: library.listing.count(chosen, search.condition()),
        Group.NOTES: library.annotations.count(_where(Group.NOTES, chosen, search)),
        Group.QUOTES: library.annotations.count(_where(Group.QUOTES, chosen, search)),
        Group.ENTITIES: len(entities(library, search)),
    }


def ids(library: Library, group: Group, chosen: Filter, search: Search) -> Sequence[str]:
    """Return what a search finds of a kind; articles are listed elsewhere."""
    if group is Group.ENTITIES:
        return entities(library, search)
    return marks(library, group, chosen, search)


def rows(library: Library, group: Group, found: Sequence[str], search: Search) -> Mapping[str, Hit]:
    """Return hits of a kind as a list shows them; those that are gone are left out."""
    if group is Group.ENTITIES:
        return entity_hits(library, found, search)
    return mark_hits(library, group, found, search)


def marks(library: Library, group: Group, chosen: Filter, search: Search) -> list[AnnotationId]:
    """Return the notes or the quotes that a search finds, those of the newest articles first."""
    return library.annotations.found(_where(group, chosen, search), MOST)


def mark_hits(
    library: Library, group: Group, found: Sequence[str], search: Search
) -> Mapping[str, MarkHit]:
    """Return notes or quotes as a list shows them; those that are gone are left out."""
    marks = library.annotations.find(found)
    articles = library.articles.find(list({mark.article for mark in marks.values()}))
    named = library.entities.find([mark.entity for mark in marks.values() if mark.entity])
    pattern = pattern_of(search.wanted, IN_NOTES if group is Group.NOTES else IN_QUOTES)
    hits: dict[str, MarkHit] = {}
    for mark in marks.values():
        article = articles.get(mark.article)
        quote = mark.anchor.quote if mark.anchor else ""
        note = _SIGNS.sub("", mark.note)
        said, beside = (note, quote) if group is Group.NOTES else (quote, note)
        hits[mark.id] = MarkHit(
            id=mark.id,
            article=mark.article,
            title=article.title if article else "",
            source=article.source if article else "",
            snippet=around(said, pattern),
            beside=" ".join(beside[:_BESIDE].split()),
            annotator=mark.annotator,
            color=mark.color,
            type=_type(mark, named),
        )
    return hits


def entities(library: Library, search: Search) -> list[EntityId]:
    """Return the entities whose names or aliases a search finds, sorted by name.

    Only what a query says of names counts: words, `entity:` and `type:`; a
    query that says none of it finds no entity.
    """
    node = search.wanted.node
    if not any(_is_of_names(leaf) for leaf in leaves(node)):
        return []
    names = _Names(search.wanted)
    return [
        id_ for id_, called, type_ in library.entities.names() if names.fit(node, called, type_)
    ]


def entity_hits(library: Library, found: Sequence[str], search: Search) -> Mapping[str, EntityHit]:
    """Return entities as a list shows them; those that are gone are left out."""
    pattern = pattern_of(search.wanted, (Part.ANYWHERE,))
    known = library.entities.find(found)
    return {
        entity.id: EntityHit(
            id=entity.id,
            name=_called(known[entity.id], pattern),
            type=entity.type,
            mentions=entity.mentions,
        )
        for entity in library.entities.counted([EntityId(id_) for id_ in found])
    }


def _where(group: Group, chosen: Filter, search: Search) -> Condition:
    where = chosen_by(chosen, search.condition(_ABOUT[group]))
    return Condition(f"{_HOLDING[group]} AND {where.sql}", where.values)


def _type(mark: Annotation, named: dict[str, Entity]) -> EntityType | None:
    entity = named.get(mark.entity) if mark.entity else None
    return entity.type if entity else None


def _called(entity: Entity, pattern: re.Pattern[str] | None) -> Snippet:
    """Return a name with the hits in it, and after it the first alias with hits if it has none."""
    snippet = around(entity.name, pattern)
    if snippet.hits or len(entity.name) > len(snippet.words):
        return snippet
    for alias in entity.aliases:
        found = around(alias.text, pattern)
        if found.hits:
            shift = len(entity.name) + len(_BETWEEN)
            hits = tuple(Span(hit.start + shift, hit.stop + shift) for hit in found.hits)
            return Snippet(f"{entity.name}{_BETWEEN}{found.words}", hits)
    return Snippet(entity.name)


def _is_of_names(leaf: Node) -> bool:
    if isinstance(leaf, Said):
        return leaf.part is Part.ANYWHERE
    return isinstance(leaf, Mentioned | OfType)


class _Names:
    """Tells which names a query finds; conditions on anything else hold for all."""

    def __init__(self, wanted: Wanted) -> None:
        self._patterns = {
            said: pattern_of(Wanted(said, wanted.forms), (said.part,))
            for said in leaves(wanted.node, wanted=False)
            if isinstance(said, Said)
        }

    def fit(self, node: Node, names: Sequence[str], type_: EntityType) -> bool:
        """Tell whether an entity of these names and this type is found."""
        match node:
            case And():
                return all(self.fit(part, names, type_) for part in node.nodes)
            case Or():
                # Of several things of which one is enough, those about names decide.
                about = [part for part in node.nodes if any(map(_is_of_names, leaves(part)))]
                return any(self.fit(part, names, type_) for part in about or node.nodes)
            case Not():
                about_names = any(_is_of_names(leaf) for leaf in leaves(node.node))
                return not (about_names and self.fit(node.node, names, type_))
            case _:
                return self._fits(node, names, type_)

    def _fits(self, leaf: Leaf, names: Sequence[str], type_: EntityType) -> bool:
        match leaf:
            case Said():
                pattern = self._patterns[leaf]
                if pattern is None or leaf.part is not Part.ANYWHERE:
                    return False
                return any(pattern.search(fold(name)) for name in names)
            case Mentioned():
                wanted, how = spelled(leaf.name), How.SAME if leaf.exact else How.HOLDS
                return any(fits(name, wanted, how) for name in names)
            case OfType():
                return type_ in leaf.types
            case _:
                return True
