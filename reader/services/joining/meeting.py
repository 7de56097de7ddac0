"""Which records of two libraries are the same, where their ids do not say so."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.domain.entity import Entity
from reader.domain.ids import ArticleId, EntityId
from reader.domain.version import Version
from reader.store.joining import Meeting

_WIKIDATA = "wikidata"


class Entities(NamedTuple):
    """Which entities are one: pairs of the older id and the younger one; and which may be.

    `alike` are pairs of ours and theirs with one name that stay apart.
    """

    twins: tuple[tuple[EntityId, EntityId], ...]
    alike: tuple[tuple[EntityId, EntityId], ...]


def articles_met(
    ours: Sequence[Meeting],
    theirs: Sequence[Meeting],
    our_versions: Iterable[Version],
    their_versions: Iterable[Version],
) -> dict[ArticleId, ArticleId]:
    """Return for each of their articles that is one of ours by which id it goes here.

    Articles are the same by id, else by any text or original that they have had,
    else by an address that is no other article's. Nobody's article meets two.
    """
    known = {article.id for article in ours}
    met = {article.id: article.id for article in theirs if article.id in known}
    mine = [article for article in ours if article.id not in met]
    yours = [article for article in theirs if article.id not in met]
    for keys in (_by_words, _by_address):
        if not (mine and yours):
            break
        here, there = keys(mine, our_versions), keys(yours, their_versions)
        pairs = sorted(
            {
                (min(our_id, their_id), max(our_id, their_id), our_id, their_id)
                for key in here.keys() & there.keys()
                for our_id in here[key]
                for their_id in there[key]
            }
        )
        taken: set[ArticleId] = set()
        for _, _, our_id, their_id in pairs:
            if our_id not in taken and their_id not in met:
                met[their_id] = our_id
                taken.add(our_id)
        mine = [article for article in mine if article.id not in taken]
        yours = [article for article in yours if article.id not in met]
    return met


def entities_met(ours: Sequence[Entity], theirs: Sequence[Entity]) -> Entities:
    """Return which entities that only one side has are the same as one that only the other has.

    They meet by an identifier, else by name and type, where neither side has
    another one that it might be and no other identifier speaks against it.
    """
    our_ids, their_ids = ({one.id for one in side} for side in (ours, theirs))
    our_live, their_live = ([one for one in side if not one.trashed] for side in (ours, theirs))
    mine = {one.id: one for one in our_live if one.id not in their_ids}
    yours = {one.id: one for one in their_live if one.id not in our_ids}
    met: dict[EntityId, EntityId] = {}
    for keys in (_identifiers, _name_and_type):
        here, there = _unique(our_live, keys), _unique(their_live, keys)
        both = ((here[key], there[key]) for key in here.keys() & there.keys())
        fitting = sorted(
            {
                (min(one.id, other.id), max(one.id, other.id))
                for one, other in both
                if one.id in mine and other.id in yours and _may_be_one(one, other)
            }
        )
        for older, younger in fitting:
            if older not in met and younger not in met:
                met[older], met[younger] = younger, older
    named: dict[str, list[Entity]] = {}
    for one in mine.values():
        if one.id not in met:
            named.setdefault(one.key, []).append(one)
    alike = [
        (one.id, other.id)
        for other in yours.values()
        if other.id not in met
        for one in named.get(other.key, ())
    ]
    twins = sorted({(min(pair), max(pair)) for pair in met.items()})
    return Entities(tuple(twins), tuple(alike))


Keys = dict[str, list[ArticleId]]


def _by_words(articles: Sequence[Meeting], versions: Iterable[Version]) -> Keys:
    found: Keys = {}
    wanted = {article.id for article in articles}
    for article in articles:
        for digest in {article.text, article.original}:
            found.setdefault(digest, []).append(article.id)
    for version in versions:
        if version.article in wanted:
            for digest in {version.text, version.original}:
                found.setdefault(digest, []).append(version.article)
    return found


def _by_address(articles: Sequence[Meeting], _: Iterable[Version]) -> Keys:
    counted = Counter(article.url for article in articles)
    return {
        article.url: [article.id]
        for article in articles
        if article.url and counted[article.url] == 1
    }


def _unique(
    entities: Iterable[Entity], keys: Callable[[Entity], Iterator[tuple[str, str]]]
) -> dict[tuple[str, str], Entity]:
    """Return entities by those of their keys that are nobody else's."""
    found: dict[tuple[str, str], list[Entity]] = {}
    for entity in entities:
        for key in keys(entity):
            found.setdefault(key, []).append(entity)
    return {key: some[0] for key, some in found.items() if len(some) == 1}


def _identifiers(entity: Entity) -> Iterator[tuple[str, str]]:
    yield from entity.identifiers


def _name_and_type(entity: Entity) -> Iterator[tuple[str, str]]:
    yield entity.key, str(entity.type)


def _may_be_one(one: Entity, other: Entity) -> bool:
    """Tell whether no number of Wikidata says that two are different."""
    numbers = [
        {i.value for i in side.identifiers if i.scheme == _WIKIDATA} for side in (one, other)
    ]
    return not all(numbers) or bool(numbers[0] & numbers[1])
