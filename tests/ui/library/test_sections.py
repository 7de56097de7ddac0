"""The lines of the library pane: shelves, then sections that hold something."""

import pytest

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow, Filter, Shelf
from reader.domain.overview import Overview
from reader.ui.library.sections import SHORT, Kind, Line, key_of, lines, section_of

COUNTS = {
    Shelf.EVERYTHING: 312,
    Shelf.UNREAD: 41,
    Shelf.STARRED: 7,
    Shelf.ANNOTATED: 58,
    Shelf.TRASH: 0,
}


def entity(name: str, type: EntityType, mentions: int = 1) -> EntityRow:  # noqa: A002 - the word of the domain
    return EntityRow(id=EntityId(name), name=name, type=type, mentions=mentions)


def labels(found: list[Line]) -> list[str]:
    return [line.label for line in found]


def people(count: int) -> Overview:
    return Overview(
        shelves=COUNTS,
        entities=tuple(entity(f"Person {n}", EntityType.PERSON) for n in range(count)),
    )


def test_an_empty_library_shows_its_shelves_and_nothing_else() -> None:
    found = lines(Overview(shelves={}))
    assert labels(found) == ["Everything", "Unread", "Starred", "Annotated", "Trash"]
    assert {line.count for line in found} == {0}


def test_what_needs_checking_has_a_shelf_while_there_is_anything() -> None:
    held = Overview(shelves={**COUNTS, Shelf.CHECK: 2})
    assert labels(lines(held))[3:] == ["Annotated", "Needs checking", "Trash"]
    assert "Needs checking" not in labels(lines(Overview(shelves={**COUNTS, Shelf.CHECK: 0})))
    assert "Needs checking" in labels(lines(Overview(shelves={}), chosen="shelf:check"))


def test_sections_come_in_order_and_only_if_they_hold_something() -> None:
    overview = Overview(
        shelves=COUNTS,
        sources=(("Asia Times", 5),),
        entities=(entity("GPT-4", EntityType.PRODUCT), entity("Jack Ma", EntityType.PERSON)),
    )
    headings = [line.label for line in lines(overview) if line.kind is Kind.HEADING]
    assert headings == ["Sources", "People", "Products"]


def test_every_type_of_entity_has_a_section() -> None:
    rows = tuple(entity(str(type_), type_) for type_ in EntityType)
    found = lines(Overview(shelves=COUNTS, entities=rows))
    assert [line.dot for line in found if line.dot is not None] == list(EntityType)


def test_a_long_section_shows_its_first_entries_and_a_way_to_the_others() -> None:
    found = lines(people(SHORT + 1))
    assert labels(found)[-2:] == [f"Person {SHORT - 1}", "Show all"]
    assert found[-1].kind is Kind.FOLD
    assert section_of(found[-1]) == "person"


def test_a_section_that_just_fits_needs_no_unfolding() -> None:
    assert labels(lines(people(SHORT)))[-1] == f"Person {SHORT - 1}"


def test_an_unfolded_section_shows_all_and_can_be_folded_again() -> None:
    found = lines(people(20), unfolded={"person"})
    assert labels(found)[-2:] == ["Person 19", "Show fewer"]


def test_the_chosen_entry_is_shown_in_a_folded_section_too() -> None:
    found = lines(people(20), chosen="entity:Person 15")
    assert labels(found)[-3:] == [f"Person {SHORT - 1}", "Person 15", "Show all"]


def test_words_leave_the_entries_that_hold_them_whatever_their_case() -> None:
    found = lines(people(20), words="PERSON 1")
    assert labels(found)[5:] == ["People", "Person 1", *(f"Person {n}" for n in range(10, 20))]


def test_words_that_nothing_holds_leave_the_shelves() -> None:
    always = len(Shelf) - 1  # what needs checking shows only where there is something
    assert len(lines(people(20), words="nobody")) == always


@pytest.mark.parametrize(
    ("chosen", "key"),
    [
        (Filter(), "shelf:everything"),
        (Filter(shelf=Shelf.TRASH), "shelf:trash"),
        (Filter(source="CNA", shelf=Shelf.UNREAD), "source:CNA"),
        (Filter(source="CNA", tag="policy"), "tag:policy"),
        (Filter(tag="policy", entity=EntityId("x")), "entity:x"),
        (Filter(query="words"), "shelf:everything"),
    ],
)
def test_a_filter_is_stood_for_by_the_narrowest_of_its_conditions(chosen: Filter, key: str) -> None:
    assert key_of(chosen) == key


def test_a_line_is_one_stop_for_a_screen_reader() -> None:
    overview = Overview(
        shelves=COUNTS, tags=(("policy", 3),), entities=(entity("China", EntityType.PLACE, 171),)
    )
    spoken = [line.spoken for line in lines(overview)]
    assert spoken[1] == "Unread, 41"
    assert {"policy, 3", "China, place, 171"} <= set(spoken)
