"""Libraries of a size that shows what is slow, the same every time."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain
from pathlib import Path
from typing import NamedTuple

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.domain.edit import Change, Edit, Record
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import ArticleId, EntityId, new_id
from reader.domain.moments import now
from reader.domain.text import BlockKind, Span, Text, digest_of
from reader.services.annotating import annotate
from reader.services.session import Stamp
from reader.store.library import Library

_WORDS = 120
_ENTITIES = 200
_SEED = 7


def make_big_library(path: Path, *, articles: int, annotations: int, seed: int = _SEED) -> None:
    """Make a library of short articles, some of them annotated; another seed makes other texts."""

    def annotated(chance: random.Random, made: _Made) -> Iterator[Annotation]:
        for n in range(annotations):
            article, text = made.articles[n % articles]
            yield random_mark(chance, article, text, made.stamp, made.entities)

    _make_library(path, articles, annotated, seed)


def make_library_of_mentions(
    path: Path, *, articles: int, often: Sequence[int], others: int
) -> None:
    """Make a library of short articles with many mentions.

    `often` says how many the first entities have, which are spread evenly; `others`
    are of all entities alike.
    """

    def mentioned(chance: random.Random, made: _Made) -> Iterator[Annotation]:
        frequent = (
            (number, entity)
            for entity, count in zip(made.entities, often, strict=False)
            for number in range(count)
        )
        rest = ((number, chance.choice(made.entities)) for number in range(others))
        for number, entity in chain(frequent, rest):
            article, text = made.articles[number % articles]
            start = chance.randrange(len(text.plain) - 10)
            yield annotate(article, text, Span(start, start + 10), made.stamp, entity=entity.id)

    _make_library(path, articles, mentioned)


class _Made(NamedTuple):
    """What marks of a library are made of."""

    articles: list[tuple[Article, Text]]
    entities: list[Entity]
    stamp: Stamp


def _make_library(
    path: Path,
    articles: int,
    marks: Callable[[random.Random, _Made], Iterable[Annotation]],
    seed: int = _SEED,
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same library every time
    library = Library.create(path)
    stamp = Stamp("bench", now())
    texts = [make_text(chance, _WORDS) for _ in range(articles)]
    made = [make_article(text, number, stamp) for number, text in enumerate(texts)]
    library.texts.add(texts)
    library.texts.add_originals(text.plain for text in texts)
    entities = [make_entity(number, stamp) for number in range(_ENTITIES)]
    filled = _Made(list(zip(made, texts, strict=True)), entities, stamp)
    records: tuple[Record, ...] = (*made, *entities, *marks(chance, filled))
    library.apply(Edit("Fill", tuple(Change(None, record) for record in records)))
    library.close()


def make_text(chance: random.Random, words: int) -> Text:
    """Return a text whose words are as unevenly common as real ones."""
    vocabulary = [f"{stem}{n}" for n in range(500) for stem in ("market", "law", "of", "chip")]
    weights = list(accumulate(1 / (n + 1) for n in range(len(vocabulary))))
    said = chance.choices(vocabulary, cum_weights=weights, k=words)
    paragraphs = (" ".join(said[n : n + 60]).capitalize() + "." for n in range(0, words, 60))
    return Text.of((BlockKind.PARAGRAPH, 0, paragraph) for paragraph in paragraphs)


def random_mark(
    chance: random.Random, article: Article, text: Text, stamp: Stamp, entities: list[Entity]
) -> Annotation:
    """Return a highlight or a mention somewhere in the text."""
    start = chance.randrange(len(text.plain) - 60)
    span = Span(start, start + chance.randint(5, 60))
    if chance.random() < 0.5:
        color = chance.choice(list(Color))
        return annotate(article, text, span, stamp, color=color, note="A *note*, = no formula")
    return annotate(article, text, span, stamp, entity=chance.choice(entities).id, tags=["a", "b"])


def make_article(text: Text, number: int, stamp: Stamp) -> Article:
    """Return an article that holds a text."""
    return Article(
        id=ArticleId(new_id()),
        title=text.plain[:60],
        text=text.digest,
        original=digest_of(text.plain),
        source=f"Source {number % 30}",
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
    )


def make_entity(number: int, stamp: Stamp) -> Entity:
    """Return one of some entities of all types."""
    return Entity(
        id=EntityId(new_id()),
        name=f"Entity {number}",
        type=list(EntityType)[number % 7],
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
    )
