"""What the list shows: which articles were asked for, and what the library answers."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from reader.domain.ids import ArticleId
from reader.domain.listing import ArticleRow, Filter, Order, Snippet
from reader.domain.text import is_ideograph
from reader.store.connection import Condition
from reader.store.library import Library
from reader.ui.desk import Desk

Snippets = Callable[[Sequence[ArticleId]], dict[ArticleId, Snippet]]


class Asked(Protocol):
    """What the query in the field asks for: a `searching.Search`, which is loaded for the first."""

    @property
    def says_words(self) -> bool:
        """Whether snippets show words that were found."""

    def condition(self) -> Condition:
        """Return the condition on articles."""

    def snippets(self, library: Library, articles: Sequence[ArticleId]) -> dict[ArticleId, Snippet]:
        """Return the words around what was found."""


class Shown:
    """Asks the library; what cannot be read now is told, and is nothing for the moment."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._library = desk.library
        self.filter = Filter()
        chosen = desk.preferences.order
        self.order = Order(chosen) if chosen in set(Order) else Order.NEWEST
        self.asked: Asked | None = None

    def search(self, query: str) -> bool:
        """Understand a query and show what it finds; tell whether that is something else.

        Raises `QueryError` for a mistake, and then all stays as it was.
        """
        self.asked = self._understand(query)
        changed = query != self.filter.query
        self.filter = self.filter._replace(query=query)
        return changed

    def understand_anew(self) -> None:
        """Let the query mean what it means in the library as it is now."""
        self.asked = self._desk.read(lambda: self._understand(self.filter.query), self.asked)

    def total(self) -> int:
        """Return how many articles the library has."""
        return self._desk.read(self._library.listing.total, 0)

    def ids(self, *, unread_only: bool = False, limit: int = -1) -> list[ArticleId]:
        """Return the articles in order, or the first `limit` of them."""
        asked = self.asked.condition() if self.asked else None
        read = partial(self._library.listing.ids, self.filter, self.order, asked)
        return self._desk.read(partial(read, unread_only=unread_only, limit=limit), [])

    def rows(self, ids: Sequence[ArticleId]) -> list[ArticleRow]:
        """Return rows to paint."""
        return self._desk.read(lambda: self._library.listing.rows(ids), [])

    @property
    def snippets(self) -> Snippets | None:
        """What returns the words that were found, where words are looked for."""
        return self._snippets if self.asked is not None and self.asked.says_words else None

    def entity_name(self) -> str:
        """Return the name of the entity that the list is narrowed to, if it is."""
        if self.filter.entity is None:
            return ""
        entity = self._desk.read(partial(self._library.entities.get, self.filter.entity), None)
        return entity.name if entity else ""

    def _snippets(self, ids: Sequence[ArticleId]) -> dict[ArticleId, Snippet]:
        asked = self.asked
        return self._desk.read(lambda: asked.snippets(self._library, ids), {}) if asked else {}

    def _understand(self, query: str) -> Asked | None:
        if not query.strip():
            return None
        from reader.services.searching import understand  # noqa: PLC0415 - not for a first frame

        return understand(self._library, _far_enough(query))


def _far_enough(query: str) -> str:
    """Return a query without the first letter of a further word, of which few words are made.

    The list would be all but empty until the second letter.
    """
    before, letter = query[:-1], query[-1:]
    begins = letter.isalpha() and not is_ideograph(letter) and before[-1:].isspace()
    return before if begins and not before.endswith("OR ") else query
