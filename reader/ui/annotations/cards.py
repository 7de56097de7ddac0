"""Cards: one annotation each with what a card says about it, in order, and which are shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import Held
from reader.domain.entity import Entity
from reader.domain.ids import AnnotationId, EntityId
from reader.ui.colors import called

DRAFT = ""
"""The id of a note or a reply that does not exist until something is typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An annotation with what stands on its card; without one, the draft of a note.

    `mentions` counts the annotations of the same entity in the article, `mine`
    says that the person at the keyboard made it, `color_name` is what people
    call its colour. A reply has in `answers` the id of what it answers, and
    `last` says that no other reply follows it; `replies` counts those to a card.
    """

    annotation: Annotation | None = None
    entity: Entity | None = None
    mentions: int = 0
    mine: bool = True
    color_name: str = ""
    answers: str = ""
    last: bool = True
    replies: int = 0

    @property
    def id(self) -> str:
        """The annotation's id, or `DRAFT`."""
        return self.annotation.id if self.annotation else DRAFT

    @property
    def thread(self) -> str:
        """The id of the annotation that it is, or answers."""
        return self.answers or self.id

    @property
    def quote(self) -> str:
        """The annotated words; empty for a note on the whole article."""
        anchor = self.annotation.anchor if self.annotation else None
        return anchor.quote if anchor else ""

    @property
    def note(self) -> str:
        """The note, in Markdown."""
        return self.annotation.note if self.annotation else ""

    @property
    def holdings(self) -> frozenset[Held]:
        """What the annotation holds."""
        mark = self.annotation
        if mark is None:
            return frozenset()
        if mark.parent is not None:
            return frozenset({Held.REPLY})
        held = {
            Held.HIGHLIGHT: mark.color is not None,
            Held.MENTION: mark.entity is not None or mark.value is not None,
            Held.NOTE: bool(mark.note),
        }
        return frozenset(holding for holding, is_held in held.items() if is_held)


def cards_of(
    annotations: Sequence[Annotation],
    entities: Mapping[EntityId, Entity],
    me: str,
    names: Mapping[Color, str] | None = None,
) -> list[Card]:
    """Return a card for every annotation: notes on the article first, then by place.

    Replies follow what they answer, oldest first. `names` are what people call
    colours.
    """
    mentions = Counter(mark.entity for mark in annotations if mark.entity is not None)
    there = {mark.id for mark in annotations}
    called_so = {color: called(color, names or {}) for color in Color}
    replies: dict[str, list[Annotation]] = {}
    for mark in sorted((m for m in annotations if m.parent in there), key=_age):
        if mark.parent is not None:
            replies.setdefault(mark.parent, []).append(mark)

    def card(mark: Annotation, answers: str = "", last: bool = True, replies: int = 0) -> Card:
        return Card(
            annotation=mark,
            entity=entities.get(mark.entity) if mark.entity is not None else None,
            mentions=mentions[mark.entity] if mark.entity is not None else 0,
            mine=mark.annotator == me,
            color_name=called_so[mark.color] if mark.color is not None else "",
            answers=answers,
            last=last,
            replies=replies,
        )

    cards = []
    for mark in sorted((m for m in annotations if m.parent not in there), key=_place):
        thread = replies.get(mark.id, [])
        cards.append(card(mark, replies=len(thread)))
        cards += [card(reply, mark.id, reply is thread[-1]) for reply in thread]
    return cards


def rewritten(cards: Sequence[Card], annotations: Sequence[Annotation]) -> list[Card] | None:
    """Return these cards where only words of notes differ; `None` where anything else does."""
    if len(cards) != len(annotations):
        return None
    marks = {mark.id: mark for mark in annotations}
    again = []
    for card in cards:
        mark, was = marks.get(AnnotationId(card.id)), card.annotation
        if mark is not was:
            if mark is None or was is None or not mark.note or not was.note:
                return None
            if was._replace(note=mark.note, modified=mark.modified) != mark:
                return None
            card = replace(card, annotation=mark)  # noqa: PLW2901 - the same card
        again.append(card)
    return again


def drafted(cards: Sequence[Card], answers: str) -> list[Card]:
    """Return these cards with a draft: after the notes on the article, or the replies to one."""
    if answers:
        stop = max((n for n, c in enumerate(cards, 1) if c.thread == answers), default=0)
        if not stop:
            return [*cards, Card(answers=answers)]
        before = [replace(card, last=False, replies=1) for card in cards[stop - 1 : stop]]
        return [*cards[: stop - 1], *before, Card(answers=answers), *cards[stop:]]
    stop = next((n for n, card in enumerate(cards) if card.quote), len(cards))
    return [*cards[:stop], Card(), *cards[stop:]]


def sifted(cards: Sequence[Card], sieve: "Sieve", edited: str | None) -> list[Card]:
    """Return the cards that are let through, and what belongs to a conversation with them.

    The one that is being edited is among them.
    """
    if not sieve:
        return list(cards)
    shown = {card.thread for card in cards if card.id == edited or sieve.lets_through(card)}
    return [card for card in cards if card.thread in shown]


def _age(mark: Annotation) -> tuple[datetime, str]:
    return mark.created, mark.id


def _place(mark: Annotation) -> tuple[int, int, str]:
    """Sort by place, what holds others before what it holds, then by age."""
    if mark.anchor is None:
        return -1, 0, mark.id
    return mark.anchor.span.start, -mark.anchor.span.stop, mark.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """Which cards are shown: any of each group that is not empty, and every word of the query."""

    query: str = ""
    colors: frozenset[Color] = frozenset()
    holdings: frozenset[Held] = frozenset()
    tags: frozenset[str] = frozenset()
    annotators: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Tell whether it can hold anything back."""
        return bool(
            self.query.strip() or self.colors or self.holdings or self.tags or self.annotators
        )

    def lets_through(self, card: Card) -> bool:
        """Tell whether a card is shown; the draft of a note always is."""
        mark = card.annotation
        if mark is None:
            return True
        return (
            (not self.colors or mark.color in self.colors)
            and (not self.holdings or bool(self.holdings & card.holdings))
            and (not self.tags or not self.tags.isdisjoint(mark.tags))
            and (not self.annotators or mark.annotator in self.annotators)
            and self._finds_words_in(card)
        )

    def _finds_words_in(self, card: Card) -> bool:
        words = self.query.casefold().split()
        if not words:
            return True
        tags = card.annotation.tags if card.annotation else ()
        name = card.entity.name if card.entity else ""
        found = "\n".join((card.quote, card.note, name, card.color_name, *tags)).casefold()
        return all(word in found for word in words)
