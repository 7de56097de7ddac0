"""Searching: a query in, articles out, with the words around what was found."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.domain.errors import QueryError
from reader.domain.folding import fold
from reader.domain.ids import ArticleId
from reader.domain.listing import Hit, Snippet
from reader.domain.text import Span, is_ideograph
from reader.store.index import Term, segment
from reader.store.library import Library

_PIECE = re.compile(r'"([^"]*)"?|(\S+)')
_WORD = re.compile(r"[^\W_]+")
_LETTER = "[^\\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
"""A letter or digit of a script that sets words apart: an ideograph ends a word (see `segment`)."""

_MOST = 32
"""Terms that a query may ask for; each is looked for in three indexes."""

_BEFORE = 40
_LENGTH = 240


def parse(query: str) -> list[Term]:
    """Return what a query asks for; all of it has to be said.

    Words may stand anywhere, words in "double quotes" follow each other, and
    `word*` may go on. The last word may always go on, as somebody may still be
    typing it, unless a space or a quote ends it. What holds no letter and no
    digit asks for nothing.

    Raises `QueryError` where it asks for more than 32 words or phrases.
    """
    terms: list[Term] = []
    for piece in _PIECE.finditer(query):
        phrase, word = piece.groups()
        words = phrase if word is None else word
        unfinished = word is not None and piece.end() == len(query)
        if _WORD.search(words):
            if len(terms) == _MOST:
                raise QueryError(
                    f"A search can ask for {_MOST} words or phrases at once, and "
                    f"“{words[:_BEFORE]}” is one too many; leave some out, or put words that "
                    "follow each other between quotes.",
                    Span(piece.start(), piece.end()),
                )
            terms.append(Term(words.rstrip("*"), unfinished or words.endswith("*")))
    return terms


def search(library: Library, query: str, limit: int) -> list[Hit]:
    """Return up to `limit` articles that say everything a query asks for, the best first.

    Raises `QueryError` as `parse` does.
    """
    terms = parse(query)
    if not terms:
        return []
    found = library.listing.best(terms, limit)
    around = snippets(library, found, terms)
    rows = library.listing.rows(found)
    return [Hit(row.id, row.title, around[row.id]) for row in rows]


def snippets(
    library: Library, articles: Sequence[ArticleId], terms: Sequence[Term]
) -> dict[ArticleId, Snippet]:
    """Return the words around the first hit in each article: in its text, else in a note.

    Where neither says it (the title may), the beginning of the text is returned.
    """
    pattern = _pattern(terms)
    records = library.articles.find(articles)
    texts = library.texts.plain(list({record.text for record in records.values()}))
    result = {}
    for record in records.values():
        snippet = _around(texts.get(record.text, ""), pattern)
        if not snippet.hits:
            notes = (mark.note for mark in library.annotations.of_article(record.id) if mark.note)
            found = (said for said in (_around(note, pattern) for note in notes) if said.hits)
            snippet = next(found, snippet)
        result[record.id] = snippet
    return result


def _pattern(terms: Sequence[Term]) -> re.Pattern[str]:
    alternatives = []
    for term in terms:
        words = _WORD.findall(segment(fold(term.words)))
        if not words:
            continue
        spoken = re.escape(words[0])
        for word, following in pairwise(words):
            close = is_ideograph(word[-1]) or is_ideograph(following[0])
            spoken += rf"[\W_]{'*' if close else '+'}{re.escape(following)}"
        before = "" if is_ideograph(words[0][0]) else f"(?<!{_LETTER})"
        after = "" if is_ideograph(words[-1][-1]) else f"(?!{_LETTER})"
        if term.prefix and after:
            after = f"{_LETTER}*"
        alternatives.append(before + spoken + after)
    return re.compile("|".join(alternatives) or r"(?!)")


def _around(plain: str, pattern: re.Pattern[str]) -> Snippet:
    folded = fold(plain)
    first = pattern.search(folded)
    start = 0
    if first is not None and first.start() > _BEFORE:
        start = folded.rfind(" ", 0, first.start() - _BEFORE) + 1
        start = max(start, first.start() - 2 * _BEFORE)
    stop = min(len(plain), start + _LENGTH)
    hits = tuple(
        Span(match.start() - start, match.end() - start)
        for match in pattern.finditer(folded, start, stop)
        if match.end() > match.start()
    )
    return Snippet(re.sub(r"\s", " ", plain[start:stop]), hits)
