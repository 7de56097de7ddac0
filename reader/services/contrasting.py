"""Two annotators beside each other, as a window shows them: figures, and places they see apart."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.entity import Entity
from reader.domain.ids import ArticleId
from reader.domain.listing import Snippet
from reader.domain.sentences import sentence_around
from reader.domain.text import Span
from reader.services import comparing, differing
from reader.services.comparing import Agreement, Marked
from reader.services.differing import Different
from reader.services.progress import Progress
from reader.services.session import Person
from reader.store.library import Library

MOST = 2000
"""Differences that are listed; of more it is only said that there are."""


class Contrast(NamedTuple):
    """A place that two see differently: the words around it, and the entities that are meant."""

    different: Different
    sentence: Snippet
    left: Entity | None = None
    right: Entity | None = None

    @property
    def mark(self) -> Annotation | None:
        """The mark that shows where it is."""
        return self.different.left or self.different.right


class Comparison(NamedTuple):
    """Two annotators compared.

    `annotators` are all who have marked anything in the articles in question,
    `articles` counts those in which both have. `left` and `right` are empty
    where fewer than two have marked anything. `more` says that not all
    differences are listed.
    """

    annotators: tuple[str, ...] = ()
    left: str = ""
    right: str = ""
    articles: int = 0
    agreements: tuple[Agreement, ...] = ()
    contrasts: tuple[Contrast, ...] = ()
    more: bool = False


class Question(NamedTuple):
    """Who is compared, empty for whoever fits best, and in which articles; `None` is all."""

    left: str = ""
    right: str = ""
    articles: frozenset[ArticleId] | None = None


def compare(library: Library, question: Question, me: Person, progress: Progress) -> Comparison:
    """Compare two annotators; without names oneself, and whoever has marked most of the same."""
    marked = _narrowed(comparing.read(library, progress), question.articles)
    left, right = _pair(marked, question, me)
    if not left or not right:
        return Comparison(marked.annotators)
    pair = replace(marked, annotators=(left, right))
    found = list(islice(differing.differences(pair, left, right), MOST + 1))
    return Comparison(
        marked.annotators,
        left,
        right,
        len(pair.shared(left, right)),
        tuple(comparing.agreements(pair)),
        tuple(_contrasts(library, found[:MOST])),
        more=len(found) > MOST,
    )


def on_worker(library: Path, question: Question, me: Person, progress: Progress) -> Comparison:
    """Do the same on another thread, with a library of its own."""
    with closing(Library.open(library)) as own:
        return compare(own, question, me, progress)


def _narrowed(marked: Marked, articles: frozenset[ArticleId] | None) -> Marked:
    """Return marks on these articles alone."""
    if articles is None:
        return marked
    places = {
        name: {id_: found for id_, found in some.items() if id_ in articles}
        for name, some in marked.places.items()
    }
    places = {name: some for name, some in places.items() if some}
    return replace(marked, annotators=tuple(sorted(places)), places=places)


def _pair(marked: Marked, question: Question, me: Person) -> tuple[str, str]:
    """Return who is compared: those asked for if they are there, else who shares most articles."""
    there = marked.annotators
    if len(there) < 2:
        return "", ""

    def shared(left: str, right: str) -> int:
        return len(marked.shared(left, right))

    left, right = (name if name in there else "" for name in (question.left, question.right))
    if left == right:
        right = ""
    if not left:
        rest = [name for name in there if name != right]
        own = [name for name in rest if name in me.names]
        known = right or ""
        left = max(own or rest, key=lambda name: _reach(marked, name, known))
    if not right:
        right = max((name for name in there if name != left), key=lambda name: shared(left, name))
    return left, right


def _reach(marked: Marked, name: str, other: str) -> int:
    """Return how many articles somebody has marked, with another one if there is one."""
    return len(marked.shared(name, other) if other else marked.places[name])


def _contrasts(library: Library, found: Sequence[Different]) -> Iterator[Contrast]:
    """Go through differences with their sentences, reading each text once."""
    articles = library.articles.find(list({one.article for one in found}))
    texts = library.texts.plain(list({article.text for article in articles.values()}))
    marks = [mark for one in found for mark in (one.left, one.right) if mark]
    entities = library.entities.find(list({mark.entity for mark in marks if mark.entity}))
    for one in found:
        article = articles.get(one.article)
        mark = one.left or one.right
        span = mark.span_in(article.text) if article and mark else None
        plain = texts.get(article.text, "") if article else ""
        sentence = _around(plain, span) if span else Snippet(one.quote)
        yield Contrast(one, sentence, _meant(entities, one.left), _meant(entities, one.right))


def _around(plain: str, span: Span) -> Snippet:
    around = sentence_around(plain, span)
    hit = Span(span.start - around.start, span.stop - around.start)
    return Snippet(around.of(plain), (hit,))


def _meant(entities: Mapping[str, Entity], mark: Annotation | None) -> Entity | None:
    return entities.get(mark.entity) if mark and mark.entity else None
