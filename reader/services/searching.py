"""Searching: a query in, articles out, with the words around what was found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.domain.annotation import Annotation
from reader.domain.entity import name_key
from reader.domain.ids import ArticleId
from reader.domain.listing import Snippet
from reader.domain.query import Part, Said, leaves
from reader.domain.text import Span
from reader.services import stemming
from reader.services.query_language import parse
from reader.services.snippets import around, pattern_of, places_in
from reader.store.connection import Condition
from reader.store.library import Library
from reader.store.querying import About, Wanted, condition

IN_TEXTS = (Part.ANYWHERE,)
IN_TITLES = (Part.ANYWHERE, Part.TITLE)
IN_NOTES = (Part.ANYWHERE, Part.NOTES)
IN_QUOTES = (Part.ANYWHERE, Part.QUOTES)


class Hit(NamedTuple):
    """An article in which a search was successful, with the words around it."""

    article: ArticleId
    title: str
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Search:
    """A query that has been understood, for one library as it is now."""

    query: str
    wanted: Wanted

    def condition(self, about: About = About.ARTICLES) -> Condition:
        """Return the condition that what is found fulfils."""
        return condition(self.wanted, about)

    def snippets(self, library: Library, articles: Sequence[ArticleId]) -> dict[ArticleId, Snippet]:
        """Return the words around the first hit in each article: in its text, else in a note.

        Where neither says it (the title may), the beginning of the text is returned.
        """
        in_notes = pattern_of(self.wanted, IN_NOTES)
        records = library.articles.find(articles)
        texts = library.texts.plain(list({record.text for record in records.values()}))
        result = {}
        for record in records.values():
            text = texts.get(record.text, "")
            snippet = around(text, pattern_of(self.wanted, IN_TEXTS, text))
            if not snippet.hits and in_notes is not None:
                marks = library.annotations.of_article(record.id)
                said = (around(mark.note, in_notes) for mark in marks if mark.note)
                snippet = next((words for words in said if words.hits), snippet)
            result[record.id] = snippet
        return result

    def places(self, plain: str) -> list[Span]:
        """Return where in the text of an article something is said that was searched for."""
        return places_in(plain, pattern_of(self.wanted, IN_TEXTS, plain))

    def hit_among(self, marks: Iterable[Annotation]) -> Annotation | None:
        """Return the first mark whose note or quote says what was searched for."""
        in_notes = pattern_of(self.wanted, IN_NOTES)
        in_quotes = pattern_of(self.wanted, IN_QUOTES)
        for mark in marks:
            quote = mark.anchor.quote if mark.anchor else ""
            if around(mark.note, in_notes).hits or around(quote, in_quotes).hits:
                return mark
        return None

    @property
    def says_words(self) -> bool:
        """Whether words are looked for, which snippets can show."""
        return any(isinstance(leaf, Said) for leaf in leaves(self.wanted.node))


def understand(library: Library, query: str) -> Search | None:
    """Return what a query asks for in this library, or `None` if it asks for nothing.

    Raises `QueryError` as `query_language.parse` does.
    """
    names = {name_key(record.name): color for color, record in library.color_names.all().items()}
    node = parse(query, names)
    if node is None:
        return None
    return Search(query, Wanted(node, stemming.forms_in(node, library.texts.words_beginning)))


def search(library: Library, query: str, limit: int) -> list[Hit]:
    """Return up to `limit` articles that a query finds, the best first.

    Raises `QueryError` as `understand` does.
    """
    search = understand(library, query)
    if search is None:
        return []
    match = " OR ".join(
        search.wanted.forms_of(said).match_exactly()
        for said in leaves(search.wanted.node)
        if isinstance(said, Said) and said.part in IN_TITLES
    )
    found = library.listing.best(search.condition(), match, limit)
    around_hits = search.snippets(library, found)
    rows = library.listing.rows(found)
    return [Hit(row.id, row.title, around_hits[row.id]) for row in rows]
