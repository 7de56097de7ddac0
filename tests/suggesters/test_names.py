"""Names of people, organisations, places and things, found by rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.suggestion import Source
from reader.suggesters.names import names

PERSON, ORGANISATION, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
PRODUCT, EVENT = EntityType.PRODUCT, EntityType.EVENT

_WORDS = (
    "Ada Ben Northwind of and the The & 's ’s ' . , ( ) \n Group University Minister for Bank "
    "Trade President Mr. US$ 5 A*STAR A. -un Ǆ İ ſ 中国 ' - iPhone 16 Pro (WHO) World Health "
    "Organization US-China &nbsp, &amp, https://x.Y/Z DONALD \u2028 \x00 𝔸"
)
_PIECES = st.sampled_from(_WORDS.split(" "))
_SAMPLES = st.one_of(st.text(), st.lists(_PIECES).map(" ".join), st.lists(_PIECES).map("".join))


def found_in(plain: str) -> list[str]:
    return [one.span.of(plain) for one in names(plain)]


def types_in(plain: str) -> dict[str, EntityType]:
    return {one.span.of(plain): EntityType(one.type) for one in names(plain)}


@given(_SAMPLES)
def test_any_text_has_names_within_it_apart_and_each_on_one_line(plain: str) -> None:
    before = 0
    for one in names(plain):
        words = one.span.of(plain)
        assert before <= one.span.start < one.span.stop <= len(plain)
        assert words.strip() == words
        assert not {"\n", "\u2028"} & set(words)
        assert 0 < one.score < 1
        assert (one.source, one.entity, one.value) == (Source.RULE, None, None)
        before = one.span.stop


def test_small_words_join_the_parts_of_a_name() -> None:
    assert found_in("They visited the Ministry of Trade and Industry in the morning.") == [
        "Ministry of Trade and Industry"
    ]
    assert found_in("It was the National Science and Technology Council, they heard.") == [
        "National Science and Technology Council"
    ]
    assert found_in("The team at Harbour & Crane knows.") == ["Harbour & Crane"]


def test_names_in_a_list_stay_apart() -> None:
    plain = "It was built by Northwind, Ocean Freight Holdings and Contoso Bank, they said."
    assert found_in(plain) == ["Northwind", "Ocean Freight Holdings", "Contoso Bank"]


def test_names_do_not_go_on_in_the_next_line() -> None:
    assert found_in("they met in Kuala\nLumpur Street") == ["Kuala", "Lumpur Street"]
    assert "Northwind Traders" not in found_in("a note from Northwind\u2028Traders of wood")


def test_a_title_or_a_role_is_no_part_of_a_name() -> None:
    assert types_in("Later Prime Minister Ada Northfield met Dr. Ben Southfield.") == {
        "Ada Northfield": PERSON,
        "Ben Southfield": PERSON,
    }
    assert types_in("It was Contoso CEO Ada Northfield who left.") == {
        "Contoso": ORGANISATION,
        "Ada Northfield": PERSON,
    }


def test_what_a_minister_is_a_minister_of_is_no_name() -> None:
    assert found_in("They met Minister of Education and Culture Ada Northfield.") == [
        "Ada Northfield"
    ]
    assert found_in("They met Trade and Industry Minister Ada Northfield.") == ["Ada Northfield"]


def test_articles_possessives_and_nationalities_are_left_out() -> None:
    plain = "He read The Jakarta Post’s story on Chinese firms and American ones."
    assert found_in(plain) == ["Jakarta Post"]
    assert found_in("a Chinese programme of Contoso's") == ["Contoso"]


def test_an_adjective_stays_where_it_is_part_of_an_office() -> None:
    assert found_in("at the Indian Institute of Technology") == ["Indian Institute of Technology"]


def test_a_word_that_begins_a_sentence_is_no_name_for_that() -> None:
    assert found_in("Meetings were long. Nobody spoke.\n• Growing demand helps.") == []
    assert found_in("While Northwind grew, rivals shrank.") == ["Northwind"]


def test_a_word_that_begins_a_sentence_is_a_name_if_it_is_one_elsewhere() -> None:
    assert found_in("Harbour grew. Then they sold Harbour to a rival.") == ["Harbour", "Harbour"]


def test_headlines_are_not_one_long_name() -> None:
    assert found_in("Contoso Opens Second Factory In Vietnam As Demand Grows") == [
        "Contoso",
        "Vietnam",
    ]
    assert found_in("RIVALS SHARE THE COST OF NEW FACTORY") == []


def test_currencies_and_everyday_abbreviations_are_no_names() -> None:
    assert found_in("It cost US$ 5 or RM20, said the CEO of an AI firm on Monday in May.") == []


def test_countries_cities_and_governments_are_places() -> None:
    assert types_in("Talks between Beijing and Malaysia went on in Ho Chi Minh City.") == {
        "Beijing": PLACE,
        "Malaysia": PLACE,
        "Ho Chi Minh City": PLACE,
    }
    assert types_in("JAKARTA, 3 May — It rained.") == {"JAKARTA": PLACE}


def test_words_with_a_hyphen_give_the_name_alone() -> None:
    assert found_in("a Hangzhou-based firm") == ["Hangzhou"]
    assert found_in("leader Kim Jong-un was there") == ["Kim Jong-un"]


@pytest.mark.parametrize(
    ("plain", "name", "type_"),
    [
        ("They sued Harbour Cranes Sdn Bhd in March.", "Harbour Cranes Sdn Bhd", ORGANISATION),
        ("He works at Northfield University now.", "Northfield University", ORGANISATION),
        ("It is Zyrtan, a maker of cranes, that won.", "Zyrtan", ORGANISATION),
        ("They use Zyrtan, a chatbot for schools.", "Zyrtan", PRODUCT),
        ("It launched the chatbot Zyrtan today.", "Zyrtan", PRODUCT),
        ("It runs on Windows 11 only.", "Windows 11", PRODUCT),
        ("Buy a Pixel 9 Pro today.", "Pixel 9 Pro", PRODUCT),
        (
            "They spoke at the Harbour Cranes Summit 2024 there.",
            "Harbour Cranes Summit 2024",
            EVENT,
        ),
        ("It was in Budget 2025 already.", "Budget 2025", EVENT),
        ("It was Hurricane Zyrtan that came.", "Hurricane Zyrtan", EVENT),
        ("They won the Zyrtan Cup of Nations.", "Zyrtan Cup of Nations", EVENT),
        ("Delegates at COP28 argued.", "COP28", EVENT),
        ("They sell it, the drug sold as Zyrtan, here.", "Zyrtan", PRODUCT),
        ("She wore the Zyrtan 3 monitor.", "Zyrtan 3", PRODUCT),
        ("They like Google's Harbour Compass.", "Harbour Compass", PRODUCT),
        ("Today Zyrtan lets people draw.", "Zyrtan", PRODUCT),
        ("The app is built on Zyrtan.", "Zyrtan", PRODUCT),
        ("The owners of the Zyrtan complain.", "Zyrtan", PRODUCT),
        ("The Zyrtan Derby was long.", "Zyrtan Derby", EVENT),
        ("People like Zyrtan, which was held in May.", "Zyrtan", EVENT),
        ("They came to Lake Zyrtan by night.", "Lake Zyrtan", PLACE),
        ("It hit the coast of Zyrtan, the company said.", "Zyrtan", PLACE),
        ("A road in Lagos State is closed.", "Lagos State", PLACE),
        ("It went to the Zyrtan Court of Justice.", "Zyrtan Court of Justice", ORGANISATION),
        ("It is in the Zyrtan Journal of Medicine.", "Zyrtan Journal of Medicine", ORGANISATION),
        ("He was at St Zyrtan’s Hospital then.", "St Zyrtan’s Hospital", ORGANISATION),
        ("Near the Zyrtan River it floods.", "Zyrtan River", PLACE),
        ("It was said by Zyrtan Bolmar, an economist in town.", "Zyrtan Bolmar", PERSON),
    ],
)
def test_what_a_name_is_shows_in_its_words_and_in_those_around_it(
    plain: str, name: str, type_: EntityType
) -> None:
    assert types_in(plain).get(name) is type_


def test_names_with_odd_letters_are_whole() -> None:
    plain = "People from A*STAR, M1, iHarbour and People’s Bank of China came."
    assert found_in(plain) == ["A*STAR", "M1", "iHarbour", "People’s Bank of China"]


def test_debris_of_scraped_pages_is_a_blank() -> None:
    plain = "with Ada&nbsp, Northfield of Harbour &amp, Crane here"
    assert found_in(plain) == ["Ada&nbsp, Northfield", "Harbour &amp, Crane"]


def test_the_dot_of_an_abbreviation_may_end_a_sentence() -> None:
    assert found_in("He is in the U.S. The trip was long.") == ["U.S."]
    assert found_in("It was on X. Google said no.") == ["X", "Google"]
    assert found_in("at the U.S. Department of Cranes") == ["U.S. Department of Cranes"]


def test_text_without_capitals_has_no_names() -> None:
    assert names("") == []
    assert names("北京是中国的首都。") == []


def test_a_later_short_form_offers_the_fuller_name() -> None:
    plain = "Ada Northfield founded Zyrtan Group. Later Northfield left Zyrtan."
    assert [(one.span.of(plain), one.full) for one in names(plain)] == [
        ("Ada Northfield", ""),
        ("Zyrtan Group", ""),
        ("Northfield", "Ada Northfield"),
        ("Zyrtan", "Zyrtan Group"),
    ]


def test_a_later_acronym_offers_the_long_form_and_has_its_type() -> None:
    plain = "The Harbour Crane Festival ( HCF ) is old. This year HCF is in May."
    assert [(one.span.of(plain), one.type, one.full) for one in names(plain)] == [
        ("Harbour Crane Festival", EVENT, ""),
        ("HCF", EVENT, "Harbour Crane Festival"),
        ("HCF", EVENT, "Harbour Crane Festival"),
    ]


def fuller_in(plain: str) -> dict[str, str]:
    return {one.span.of(plain): one.full for one in names(plain) if one.full}


def test_a_name_that_stands_first_is_short_for_nothing() -> None:
    assert fuller_in("In Zyrtan they met. The Zyrtan Group was there, and Zyrtan won.") == {}
    assert fuller_in("Then Northfield spoke. Later Ada Northfield left, as Northfield does.") == {}
    assert fuller_in("The HCO paid. The Harbour Crane Office ( HCO ) is old, the HCO says.") == {}


def test_a_company_is_no_short_form_of_its_parts_and_products() -> None:
    assert fuller_in("At Zyrtan AI Research they work. Nobody knows who paid Zyrtan for it.") == {}
    assert fuller_in("The HCO Crane Programme Cohort is new. Money came from HCO Crane.") == {}


@pytest.mark.parametrize("ending", ["Holdings", "Technologies Inc", "Corporation", "University"])
def test_a_company_may_be_called_without_its_ending(ending: str) -> None:
    plain = f"It was Zyrtan {ending} that won. Nobody else than Zyrtan tried."
    assert fuller_in(plain) == {"Zyrtan": f"Zyrtan {ending}"}


def test_an_organisation_may_be_called_by_its_initials() -> None:
    plain = "The Harbour Crane Office is old. This year the HCO moved."
    assert fuller_in(plain) == {"HCO": "Harbour Crane Office"}


def test_a_person_may_be_called_by_either_name_afterwards() -> None:
    plain = "It was Ada Northfield who came. Some call Northfield old, but Ada is not."
    assert fuller_in(plain) == {"Northfield": "Ada Northfield", "Ada": "Ada Northfield"}


def test_letters_that_stand_for_ordinary_words_are_no_name() -> None:
    assert found_in("A net present worth ( NPW ) counts. The NPW is low.") == []
