"""Other forms of a word are found by their stem, beside the word itself."""

from collections.abc import Callable

import pytest

from reader.domain.article import Article
from reader.domain.folding import fold
from reader.domain.hits import Group
from reader.domain.listing import Filter
from reader.domain.query import Said
from reader.domain.text import Span
from reader.services.hits import counts
from reader.services.query_language import parse
from reader.services.searching import search, understand
from reader.services.stemming import MOST_FORMS, forms_in
from reader.store.library import Library
from tests.samples import Filled, making, mark_on, put, text_of


def words_of(*known: str) -> Callable[[str], list[str]]:
    """Return what looks words up among these, as the index of a library does."""
    return lambda letters: [fold(word) for word in known if fold(word).startswith(letters)]


def forms(query: str, *known: str) -> list[str]:
    """Return the other words that are looked for, of those that are known."""
    node = parse(query)
    assert node is not None
    [found] = forms_in(node, words_of(*known)).values() or [None]
    if found is None:
        return []
    inflected = [word for words, _ in found.inflected for word in words]
    return sorted({*found.spellings, *inflected})


@pytest.mark.parametrize(
    ("word", "known", "found"),
    [
        ("haus ", ["häuser", "hauses", "hausierer", "haut"], ["hauser", "hauses"]),
        ("häuser ", ["haus", "hauses"], ["haus", "hauses"]),
        ("straße ", ["strasse", "strassen"], ["strasse", "strassen"]),
        ("cheval ", ["chevaux", "chevalier"], ["chevaux"]),
        ("nationaux ", ["national", "nationale", "nationales"],
         ["national", "nationale", "nationales"]),
        ("économiques ", ["économique", "economies"],
         ["economies", "economique"]),
        ("tariffs ", ["tariff", "tariffing"], ["tariff"]),
        ("study ", ["studies", "studied", "student"], ["studied", "studies"]),
        ("market ", ["markets", "marketed", "marmot"], ["marketed", "markets"]),
        ("universe ", ["universes", "university"], ["universes"]),
    ],
)  # fmt: skip
def test_a_word_has_the_forms_that_the_library_says(
    word: str, known: list[str], found: list[str]
) -> None:
    assert forms(word, *known) == found


@pytest.mark.parametrize(
    "query", ['"tariffs"', "tariff*", '"the tariffs"', "新加坡", "ufo ", "a4b4 "]
)
def test_phrases_beginnings_and_short_words_have_no_other_forms(query: str) -> None:
    node = parse(query)
    assert isinstance(node, Said)
    assert forms_in(node, lambda letters: [letters, letters + "s"]) == {}


def test_a_word_that_is_being_typed_has_its_forms_already() -> None:
    assert forms("tariffs", "tariff") == ["tariff"]


def test_no_more_forms_are_looked_for_than_can_be_looked_up_at_once() -> None:
    endless = [f"tariff{ending}" for ending in ("s", "ed", "ing")]
    node = Said("tariff", Span(0, 6))
    many = forms_in(node, lambda _: endless * 50)[node]
    assert len(many.spellings) == MOST_FORMS


def found(full: Filled, query: str) -> list[str]:
    return [hit.title for hit in search(full.library, query, 20)]


def note_on(library: Library, article: Article, note: str) -> None:
    library.apply(making(mark_on(article, "", None, note=note)))


def test_german_and_french_words_are_found_in_texts_of_their_language(full: Filled) -> None:
    put(full.library, text_of("Die Häuser der Stadt und der Fluss."), "Stadt")
    put(full.library, text_of("Les chevaux du roi dans la ville."), "Roi")
    put(full.library, text_of("An important matter."), "Matter")
    put(full.library, text_of("Il est important, dans la ville."), "Ville")
    assert found(full, "Haus ") == ["Stadt"]
    assert found(full, '"Haus"') == []
    assert found(full, "cheval ") == ["Roi"]
    assert found(full, "import ") == ["Ville"]


def test_names_from_another_language_do_not_make_an_article_one_of_it(full: Filled) -> None:
    put(full.library, text_of("La Paz is important. Du Pont and Des Moines are, too."), "Paz")
    assert found(full, "import ") == []


def test_titles_notes_and_quotes_have_forms_of_the_language_of_their_article(full: Filled) -> None:
    english = put(full.library, text_of("A matter of important trade."), "An important matter")
    note_on(full.library, english, "It is important.")
    french = put(
        full.library, text_of("Elle est dans la nuit, importante."), "Une ville importante"
    )
    note_on(full.library, french, "Il est important.")
    assert found(full, "title:import ") == ["Une ville importante"]
    assert found(full, "in:notes import ") == ["Une ville importante"]
    assert found(full, "import ") == ["Une ville importante"]
    asked = understand(full.library, "import ")
    assert asked is not None
    assert counts(full.library, Filter(), asked)[Group.NOTES] == 1


def test_the_exact_form_comes_first(full: Filled) -> None:
    filler = " and so it goes on" * 3
    put(full.library, text_of(f"The tariffs.{filler}"), "Many")
    put(full.library, text_of(f"The tariff.{filler * 9}"), "One")
    assert found(full, "tariff ") == ["One", "Many"]
    assert found(full, "tariffs ") == ["Many", "One"]


def test_what_is_refused_is_refused_in_all_its_forms(full: Filled) -> None:
    put(full.library, text_of("The tariffs of coffee."), "Many")
    assert found(full, "coffee -tariff ") == ["The harbour"]


def test_snippets_show_the_form_that_was_found(full: Filled) -> None:
    put(full.library, text_of("Die Häuser der Stadt und der Fluss."), "Stadt")
    [hit] = search(full.library, "Haus ", 5)
    assert [span.of(hit.snippet.words) for span in hit.snippet.hits] == ["Häuser"]


def test_snippets_show_no_form_of_another_language(full: Filled) -> None:
    put(full.library, text_of("In La Paz it is important to import coffee."), "Paz")
    [hit] = search(full.library, "import ", 5)
    assert [span.of(hit.snippet.words) for span in hit.snippet.hits] == ["import"]
