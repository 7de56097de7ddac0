"""Entities that may be one: of the same name, an acronym of the other, or one name in the other.

Nothing is guessed from names that merely look alike: *Tigran* is not *Iran*.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.domain.entity import name_key
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.store.knowing import Knowing
from reader.store.library import Library

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"[\s-]+")
_LETTERS = range(2, 9)
"""How many letters an acronym has."""

_WORDS = 12
"""Words of the longest name in which others are looked for."""

_MOST = 20
"""Names that one acronym, or one name, is compared with, those mentioned most."""


class Why(StrEnum):
    """Why two entities may be one; what tells most comes first."""

    SAME_NAME = "same name"
    ACRONYM = "acronym"
    WITHIN = "within"


class Alike(NamedTuple):
    """Two entities that may be one, and how many articles mention both.

    The winner has the fuller name, or of two with the same name more mentions.
    """

    loser: EntityRow
    winner: EntityRow
    why: Why
    articles: int


def alike(library: Library, entity: EntityId | None = None) -> list[Alike]:
    """Return pairs of entities that may be one, or only those with one of them.

    Names have to be the same in any spelling, an alias counting as a name,
    whatever the types; else the types have to be the same, and a name inside
    another one has to stand in an article with it. Those with most mentions
    come first.
    """
    rows = library.entities.mentioned()
    pairs: dict[frozenset[EntityId], tuple[EntityRow, EntityRow, Why]] = {}
    for loser, winner, why in (
        *_same(rows, library.part(Knowing).spellings()),
        *_acronyms(rows),
        *_within(rows),
    ):
        ids = frozenset((loser.id, winner.id))
        if entity is None or entity in ids:
            pairs.setdefault(ids, (loser, winner, why))
    counts = library.part(Knowing).count_shared(
        [_rarer_first(loser, winner) for loser, winner, _ in pairs.values()]
    )
    found = [
        Alike(loser, winner, why, articles)
        for (loser, winner, why), articles in zip(pairs.values(), counts, strict=True)
        if articles or why is not Why.WITHIN
    ]
    return sorted(found, key=_most_first)


def is_acronym(short: str, long: str) -> bool:
    """Tell whether a name is made of the first letters of another one's capitalised words."""
    return bool(_letters(short)) and _letters(short) in _initials(long)


def _same(
    rows: Sequence[EntityRow], spellings: Iterable[tuple[EntityId, str]]
) -> Iterator[tuple[EntityRow, EntityRow, Why]]:
    """Go through entities that share a name with one that is mentioned more."""
    ranks = {row.id: rank for rank, row in enumerate(rows)}
    called: dict[str, set[int]] = defaultdict(set)
    for id_, key in spellings:
        if id_ in ranks:
            called[key].add(ranks[id_])
    for sharing in called.values():
        first, *others = sorted(sharing)
        for other in others:
            yield rows[other], rows[first], Why.SAME_NAME


def _acronyms(rows: Sequence[EntityRow]) -> Iterator[tuple[EntityRow, EntityRow, Why]]:
    """Go through acronyms, each with the names that it may stand for."""
    long: dict[tuple[str, str], list[EntityRow]] = defaultdict(list)
    for row in rows:
        for letters in _initials(row.name):
            long[letters, row.type].append(row)
    for row in rows:
        for other in long.get((_letters(row.name), row.type), ())[:_MOST]:
            yield row, other, Why.ACRONYM


def _within(rows: Sequence[EntityRow]) -> Iterator[tuple[EntityRow, EntityRow, Why]]:
    """Go through names that hold others of their type as whole words.

    Each run of words in a name is looked up among the names, so that no two
    names are ever compared.
    """
    words = [tuple(_WORD.findall(name_key(row.name))) for row in rows]
    named: dict[tuple[tuple[str, ...], str], list[EntityRow]] = defaultdict(list)
    for row, said in zip(rows, words, strict=True):
        if said:
            named[said, row.type].append(row)
    for row, said in zip(rows, words, strict=True):
        for part in _parts(said):
            for other in named.get((part, row.type), ())[:_MOST]:
                yield other, row, Why.WITHIN


def _parts(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Go through the runs of words that are shorter than all of them."""
    count = min(len(words), _WORDS)
    for length in range(1, count):
        for start in range(count - length + 1):
            yield words[start : start + length]


def _letters(name: str) -> str:
    """Return the letters of an acronym, or nothing if the name is none."""
    letters = name.replace(".", "").replace(" ", "")
    return letters if len(letters) in _LETTERS and letters.isalpha() and letters.isupper() else ""


def _initials(name: str) -> set[str]:
    """Return the first letters of the capitalised words, with a hyphen as a space and without."""
    found = set()
    for words in (_SPACE.split(name), name.split()):
        letters = "".join(word[0] for word in words if word and word[0].isupper())
        if len(letters) in _LETTERS and len(words) > 1:
            found.add(letters)
    return found


def _rarer_first(one: EntityRow, other: EntityRow) -> tuple[EntityId, EntityId]:
    return (one.id, other.id) if one.mentions <= other.mentions else (other.id, one.id)


def _most_first(pair: Alike) -> tuple[int, int, str]:
    mentions = min(pair.loser.mentions, pair.winner.mentions)
    return list(Why).index(pair.why), -(pair.articles + mentions), pair.winner.name
