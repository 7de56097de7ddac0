"""The cards of the open article, and those of them that are to be seen."""

from collections.abc import Mapping, Sequence

from reader.domain.annotation import Annotation, Color
from reader.domain.entity import Entity
from reader.domain.ids import Digest, EntityId
from reader.services.session import Person
from reader.ui.annotations.cards import (
    DRAFT,
    Card,
    Sieve,
    cards_of,
    drafted,
    headed,
    rewritten,
    sifted,
)


class Deck:
    """Makes cards of annotations, and anew as few of them as it can.

    A note comes back with every pause of whoever types it.
    """

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self._told: object = None

    def take(
        self,
        annotations: Sequence[Annotation],
        entities: Mapping[EntityId, Entity],
        me: Person,
        names: Mapping[Color, str],
        text: Digest | None = None,
    ) -> bool:
        """Hold cards of these on a text; tell whether more differs than words of notes."""
        told = entities, me, names, text
        again = rewritten(self.cards, annotations) if told == self._told else None
        self._told = told
        self.cards = cards_of(annotations, entities, me, names, text) if again is None else again
        return again is None

    def clear(self) -> None:
        """Hold no cards."""
        self.cards = []

    def card(self, card_id: str) -> Card | None:
        """Return the card of an annotation, if there is one."""
        return next((card for card in self.cards if card.id == card_id), None)

    def seen(self, sieve: Sieve, edited: str | None, answers: str) -> list[Card]:
        """Return the cards to be seen: what is let through, and what is being written.

        `edited` is the id of the card that is, `DRAFT`, or `None`; a draft may
        be one of a reply.
        """
        cards = headed(sifted(self.cards, sieve, None if edited is None else edited or answers))
        return drafted(cards, answers) if edited == DRAFT else cards
