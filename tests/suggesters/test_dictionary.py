"""The dictionary: the names that are there, whole, the longest, at their right places."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.domain.entity import EntityType, name_key
from reader.domain.ids import ArticleId, EntityId
from reader.domain.suggestion import Found
from reader.domain.text import is_ideograph
from reader.suggesters.dictionary import CERTAIN, SHARED, Dictionary, Name

HERE, ELSEWHERE = ArticleId("here"), ArticleId("elsewhere")


def name(
    words: str,
    entity: str = "",
    *,
    case_sensitive: bool = False,
    article: ArticleId | None = None,
) -> Name:
    """Return a name of an organisation."""
    id_ = EntityId(entity or words)
    return Name(words, id_, EntityType.ORGANISATION, case_sensitive, article)


def said(plain: str, *words: str) -> list[str]:
    """Return what the text says of these names, as it says it."""
    return [hit.span.of(plain) for hit in Dictionary(map(name, words)).find(plain)]


@pytest.mark.parametrize(
    ("plain", "words", "hits"),
    [
        ("Grab, Grabs and grab-hailing", ["Grab"], ["Grab"]),
        ("China-based, pro-China", ["China"], ["China", "China"]),
        ("China's and China’s, Xi' and Xi's.", ["China", "Xi"], ["China", "China", "Xi", "Xi"]),
        ("Ma'am, we'll: Don't!", ["Ma", "We", "Don"], []),
        ("O'Neil and L’Orfeo", ["Neil", "Orfeo"], ["Orfeo"]),
        ("US$ 5, US $5, US dollars, the US.", ["US"], ["US"]),
        ("HK$5 from HK", ["HK", "K"], ["HK"]),
        ("New York Times of New York", ["New York", "New York Times"],
         ["New York Times", "New York"]),
        ("in New York Times Square", ["New York", "New York Tim"], ["New York"]),
        ("the New  York\u00a0Times\u2028Square", ["new york times square"],
         ["New  York\u00a0Times\u2028Square"]),
        ("New\nYork", ["New York"], []),
        ("O’Hara and O'Hara", ["O'Hara"], ["O’Hara", "O'Hara"]),
        ("the “Six” Co and the \"Six\" Co", ["“Six” Co"], ["“Six” Co", '"Six" Co']),
        ("Café, Cafe\u0301, Cafe", ["Café", "Caf"], ["Café", "Cafe\u0301"]),
        ("x\u030ca x", ["x"], ["x"]),
        ("…ﬁnance ½ Ｆｉｎａｎｃｅ", ["finance"], ["ﬁnance", "Ｆｉｎａｎｃｅ"]),
        ("Straße STRASSE", ["Straße"], ["Straße", "STRASSE"]),
        ("昨天马云在阿里巴巴Cloud说", ["马云", "阿里", "阿里巴巴", "Cloud"],
         ["马云", "阿里巴巴", "Cloud"]),
        (".NET but ASP.NET; R&D, A*STAR’s", [".NET", "R&D", "A*STAR"], [".NET", "R&D", "A*STAR"]),
        ("the U.S., U.S.A.", ["U.S."], ["U.S."]),
        ("Acme_Corp and _Acme_", ["Acme"], ["Acme", "Acme"]),
        ("nothing", ["", " ", "—", "\u0301", "not"], []),
        ("", ["Acme"], []),
    ],
)  # fmt: skip
def test_names_are_found_whole(plain: str, words: list[str], hits: list[str]) -> None:
    assert said(plain, *words) == hits


def test_a_capital_has_to_be_one_where_the_name_has_one() -> None:
    plain = "grab Grab GRAB northwind Foods Northwind foods NORTHWIND FOODS"
    assert said(plain, "Grab", "Northwind foods") == [
        "Grab", "GRAB", "Northwind foods", "NORTHWIND FOODS",
    ]  # fmt: skip
    assert said("iphone iPhone IPHONE", "iPhone") == ["iphone", "iPhone", "IPHONE"]


def test_where_case_matters_the_text_says_it_just_so() -> None:
    plain = "IT It it ＩＴ"
    hits = Dictionary([name("IT", case_sensitive=True)]).find(plain)
    assert [hit.span.of(plain) for hit in hits] == ["IT", "ＩＴ"]


def test_names_for_one_article_are_found_in_that_one() -> None:
    dictionary = Dictionary([name("Ma", article=HERE), name("Alibaba")])
    found = {
        article: [hit.entity for hit in dictionary.find("Ma of Alibaba", article)]
        for article in (HERE, ELSEWHERE, None)
    }
    assert found == {HERE: ["Ma", "Alibaba"], ELSEWHERE: ["Alibaba"], None: ["Alibaba"]}


def test_of_two_entities_with_the_same_words_the_first_is_meant_and_less_sure() -> None:
    dictionary = Dictionary([name("Georgia", "state"), name("GEORGIA", "country"), name("Ohio")])
    hits = dictionary.find("Georgia, GEORGIA, Ohio")
    assert [(hit.entity, hit.score) for hit in hits] == [
        ("state", SHARED), ("state", SHARED), ("Ohio", CERTAIN),
    ]  # fmt: skip


def test_two_aliases_of_one_entity_are_no_doubt() -> None:
    [hit] = Dictionary([name("Acme", "a"), name("ACME", "a")]).find("Acme")
    assert hit.score == CERTAIN


LETTERS = "aAbBéıİßﬁ…½中文 \u00a0-."
PLAINS = st.text(alphabet=LETTERS + "\u0301\n", max_size=24)
WORDS = st.text(alphabet=LETTERS, min_size=1, max_size=5)


def joined(character: str) -> bool:
    """Tell whether a character beside a word belongs to it."""
    if unicodedata.combining(character):
        return True
    return character.isalnum() and not is_ideograph(character)


def naive(plain: str, names: list[Name]) -> set[tuple[int, int]]:
    """Look for every name at every place; return all hits, however they overlap."""
    hits = set()
    for start in range(len(plain)):
        for stop in range(start + 1, len(plain) + 1):
            words = plain[start:stop]
            if words != words.strip() or "\n" in words:
                continue
            if start and not is_ideograph(words[0]) and joined(plain[start - 1]):
                continue
            after = plain[stop : stop + 1]
            if after and unicodedata.combining(after):
                continue
            if after and not is_ideograph(words[-1]) and joined(after):
                continue
            if any(fits(one, words) for one in names):
                hits.add((start, stop))
    return hits


def fits(one: Name, words: str) -> bool:
    """Tell whether words are a name, by folding both."""
    if name_key(words) != name_key(one.words) or not any(map(str.isalnum, name_key(one.words))):
        return False
    ours, theirs = (
        re.findall(r"[中文]|[^\W_中文]+", unicodedata.normalize("NFKC", said))
        for said in (one.words, words)
    )
    return not any(a[0].isupper() and b[0].islower() for a, b in zip(ours, theirs, strict=False))


@given(PLAINS, st.lists(WORDS, max_size=6))
@example("a\u0301", ["a"])
@example("ab-A b", ["A", "A  b", "b"])
@example("½…a", ["a", "1"])
def test_what_is_found_is_what_looking_everywhere_finds(plain: str, words: list[str]) -> None:
    names = [name(one) for one in words]
    everywhere = naive(plain, names)
    found = [(hit.span.start, hit.span.stop) for hit in Dictionary(names).find(plain)]
    assert all(one[1] <= two[0] for one, two in pairwise(found))
    assert set(found) <= everywhere
    for start, stop in everywhere:  # whatever was left out gave way to something as long
        assert any(a < stop and start < b and b - a >= stop - start for a, b in found), (
            start,
            stop,
        )


@given(st.text(), st.lists(st.text(max_size=6), max_size=5))
def test_no_text_and_no_name_is_too_odd(plain: str, words: list[str]) -> None:
    hits: list[Found] = Dictionary([name(one) for one in words]).find(plain)
    for hit in hits:
        assert hit.span.stop <= len(plain)
