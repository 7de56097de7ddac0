"""Cards: one annotation each with what a card says about it, in order, and which are shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import Held
from reader.domain.entity import Entity
from reader.domain.ids import AnnotationId, Digest, EntityId
from reader.domain.placement import Verdict
from reader.services.owning import is_own, may_change
from reader.services.session import Person
from reader.ui.colors import called

DRAFT = ""
"""The id of a note or a reply that does not exist until something is typed."""


class Section(IntEnum):
    """Parts of the panel, in their order; of these there may be one, and then it is not named."""

    CHECK = 0
    """Marks whose words or surroundings have changed with the text."""

    LOST = 1
    """Marks that were not found in the text of now."""

    PLACED = 2
    """Everything that stands where it should."""

    KEPT = 3
    """Marks that a person has kept on an older version."""


_SECTIONS = {
    Verdict.CHECK: Section.CHECK,
    Verdict.LOST: Section.LOST,
    Verdict.KEPT: Section.KEPT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An annotation with what stands on its card; without one, the draft of a note.

    `mentions` counts the annotations of the same entity in the article, `mine`
    says that the person at the keyboard made it, `locked` that they may answer
    but not change it, `color_name` is what people call its colour. A reply has in
    `answers` the id of what it answers, and `last` says that no other reply follows
    it; `replies` counts those to a card.
    `section` says where it belongs; the first card that is shown of a section
    has in `heads` how many threads there are, and is 0 for all others.
    """

    annotation: Annotation | None = None
    entity: Entity | None = None
    mentions: int = 0
    mine: bool = True
    locked: bool = False
    color_name: str = ""
    answers: str = ""
    last: bool = True
    replies: int = 0
    section: Section = Section.PLACED
    heads: int = 0

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
    me: Person,
    names: Mapping[Color, str] | None = None,
    text: Digest | None = None,
) -> list[Card]:
    """Return a card for every annotation: notes on the article first, then by section and place.

    Replies follow what they answer, oldest first. `names` are what people call
    colours. `text` is the one that is open, if the marks may have been made in another.
    """
    mentions = Counter(mark.entity for mark in annotations if mark.entity is not None)
    there = {mark.id for mark in annotations}
    called_so = {color: called(color, names or {}) for color in Color}
    replies: dict[str, list[Annotation]] = {}
    for mark in sorted((m for m in annotations if m.parent in there), key=_age):
        if mark.parent is not None:
            replies.setdefault(mark.parent, []).append(mark)

    def section_of(mark: Annotation) -> Section:
        verdict = None if text is None else mark.verdict_in(text)
        return _SECTIONS.get(verdict, Section.PLACED) if verdict else Section.PLACED

    def place_of(mark: Annotation) -> tuple[int, int, int, str]:
        """Sort by place, what holds others before what it holds, then by age."""
        if mark.anchor is None:
            return -1, -1, 0, mark.id
        span = (mark.span_in(text) if text is not None else None) or mark.anchor.span
        return section_of(mark), span.start, -span.stop, mark.id

    def card(
        mark: Annotation,
        section: Section,
        answers: str = "",
        last: bool = True,
        replies: int = 0,
    ) -> Card:
        return Card(
            section=section,
            annotation=mark,
            entity=entities.get(mark.entity) if mark.entity is not None else None,
            mentions=mentions[mark.entity] if mark.entity is not None else 0,
            mine=is_own(mark, me),
            locked=not may_change(mark, me),
            color_name=called_so[mark.color] if mark.color is not None else "",
            answers=answers,
            last=last,
            replies=replies,
        )

    cards = []
    for mark in sorted((m for m in annotations if m.parent not in there), key=place_of):
        thread, section = replies.get(mark.id, []), section_of(mark)
        cards.append(card(mark, section, replies=len(thread)))
        cards += [card(reply, section, mark.id, reply is thread[-1]) for reply in thread]
    return cards


def headed(cards: Sequence[Card]) -> list[Card]:
    """Return these cards, the first one of each section with the number of threads in it.

    Where all of them stand in their places, nothing has to be told apart. Notes
    on the article come before all sections.
    """
    roots = [card for card in cards if card.quote]
    counts = Counter(card.section for card in roots)
    if counts.keys() <= {Section.PLACED}:
        return list(cards)
    first = {card.section: card.id for card in reversed(roots)}
    return [
        replace(card, heads=counts[card.section])
        if card.quote and first[card.section] == card.id
        else card
        for card in cards
    ]


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
