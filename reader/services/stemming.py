"""Other forms of a word: as many as the texts of a library use, found by the stem they share."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from reader.domain.folding import fold
from reader.domain.query import Node, Said, leaves
from reader.domain.text import is_ideograph
from reader.store.forms import Forms, Inflected

MOST_FORMS = 24
"""Other words that are looked for beside one, in each language."""

_SHORTEST = 4
_LOOKED_AT = 400
"""Words of a library that may be forms of one; the rest are in fewer texts."""

_LONGEST_ENDING = 6


class _Language(NamedTuple):
    """A language whose words change their endings.

    `telling` are groups of words: nearly every text of it says one of each, and
    few of another one do. Forms are looked for only in such texts. One group
    would not do: there are "von" and "la" in the names of English articles.
    Without any they are looked for in all texts; then `endings` are those that
    a word may change, since the stemmer alone takes "important" for a form of
    "import".
    """

    name: str
    telling: tuple[tuple[str, ...], ...] = ()
    endings: frozenset[str] = frozenset()


_LANGUAGES = (
    _Language("english", endings=frozenset(("", "s", "es", "ed", "d", "ing", "e", "y", "ies", "ied",
                                            "ying", "i"))),
    _Language("german", (
        ("der", "das", "dem", "den", "ein", "eine", "einen", "einer"),
        ("und", "ist", "nicht", "wird", "sich", "auf", "für", "auch"),
    )),
    _Language("french", (
        ("le", "la", "les", "du", "des", "une"),
        ("est", "dans", "que", "qui", "sur", "avec", "aux", "cette"),
    )),
)  # fmt: skip


def forms_in(node: Node, words_beginning: Callable[[str], list[str]]) -> dict[Said, Forms]:
    """Return for each word of a query, but those between quotes, the forms it is found in.

    `words_beginning` returns the words of the library that begin with some
    letters, as its index keeps them. Words of three letters, phrases and
    beginnings have no other forms.
    """
    return {
        said: Forms(said.words, said.prefix, *_forms(fold(said.words), words_beginning))
        for said in leaves(node, wanted=False)
        if isinstance(said, Said) and not said.exact and _has_forms(fold(said.words))
    }


def _forms(
    word: str, words_beginning: Callable[[str], list[str]]
) -> tuple[tuple[str, ...], tuple[Inflected, ...]]:
    stems = {language: _stem(language.name, word) for language in _LANGUAGES}
    shared = {language: _shared(word, stem) for language, stem in stems.items()}
    letters = min(shared.values(), key=len)
    known = [term for term in words_beginning(letters)[:_LOOKED_AT] if _close(word, term)]
    found = {
        language: tuple(_of_stem(language, word, stem, shared[language], known))[:MOST_FORMS]
        for language, stem in stems.items()
    }
    everywhere = [term for language in found if not language.telling for term in found[language]]
    inflected = tuple(
        Inflected(found[language], language.telling)
        for language in found
        if language.telling and found[language]
    )
    return tuple(everywhere), inflected


def _of_stem(
    language: _Language, word: str, stem: str, shared: str, known: list[str]
) -> Iterator[str]:
    for term in known:
        if (
            term != word
            and term.startswith(shared)
            and (not language.endings or language.endings.issuperset(_endings(word, term)))
            and _stem(language.name, term) == stem
        ):
            yield term


def _has_forms(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and not any(map(is_ideograph, word))


def _shared(word: str, stem: str) -> str:
    """Return the letters with which every form of a word begins.

    Where a stem is long, or ends in an i that was a y, its last letters may differ.
    """
    common = _common(word, stem)
    spare = 2 if len(stem) > _SHORTEST + 1 else 1 if stem.endswith("i") else 0
    return common[: max(min(len(common), _SHORTEST - 1), len(common) - spare)]


def _close(word: str, term: str) -> bool:
    return all(len(ending) <= _LONGEST_ENDING for ending in _endings(word, term))


def _endings(word: str, term: str) -> tuple[str, str]:
    """Return what is left of two words behind the letters that they share."""
    shared = len(_common(word, term))
    return word[shared:], term[shared:]


def _common(one: str, other: str) -> str:
    """Return the letters with which both words begin."""
    pairs = zip(one, other, strict=False)
    same = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    return one[:same]


@lru_cache(maxsize=20_000)
def _stem(language: str, word: str) -> str:
    return _stemmers()[language](word)


@cache
def _stemmers() -> Mapping[str, Callable[[str], str]]:
    # It brings all its languages, which takes as long as a search: not before the first one.
    from snowballstemmer import stemmer  # type: ignore[import-untyped]  # noqa: PLC0415

    return {language.name: stemmer(language.name).stemWord for language in _LANGUAGES}


def warm_up() -> None:
    """Load what the first search would wait for."""
    _stemmers()
