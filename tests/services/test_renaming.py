"""What is said of an entity is changed step by step, and what makes no sense is refused."""

import pytest

from reader.domain.entity import LONGEST_NAME, Alias, AliasKind, Entity, EntityType, Identifier
from reader.domain.errors import ReaderError
from reader.services import aliasing, renaming
from reader.services.session import Session, Stamp
from tests.samples import LATER, Filled, entity_of

NOW = Stamp("Ben", LATER)


def after(full: Filled, session: Session) -> Entity:
    found = full.library.entities.get(full.entity.id)
    assert found is not None
    return found


def test_the_old_name_becomes_an_alias_where_texts_say_it(full: Filled, session: Session) -> None:
    session.perform(renaming.rename(full.library, full.entity, "  Turicum  City ", NOW))
    renamed = after(full, session)
    assert renamed.name == "Turicum City"
    assert renamed.aliases == (Alias("Zürich", AliasKind.NAME),)
    session.perform(renaming.rename(full.library, renamed, "Zürich", NOW))
    assert after(full, session).aliases == ()
    session.undo()
    session.undo()
    assert after(full, session) == full.entity


def test_another_spelling_of_the_name_is_no_alias(full: Filled) -> None:
    [change] = renaming.rename(full.library, full.entity, "ZÜRICH", NOW).changes
    assert change.after is not None
    assert change.after == full.entity._replace(name="ZÜRICH", modified=LATER)


@pytest.mark.parametrize("name", ["", " \n", "x" * (LONGEST_NAME + 1)])
def test_a_name_is_neither_empty_nor_endless(full: Filled, name: str) -> None:
    with pytest.raises(ReaderError, match="still called “Zürich”"):
        renaming.rename(full.library, full.entity, name, NOW)


def test_what_is_as_it_was_is_no_edit(full: Filled) -> None:
    entity = full.entity
    assert renaming.rename(full.library, entity, " Zürich", NOW).changes == ()
    assert renaming.describe(entity, " ", NOW).changes == ()
    assert renaming.write_note(entity, "", NOW).changes == ()
    assert renaming.accept_by_itself(entity, False, NOW).changes == ()
    assert renaming.remove_identifier(entity, Identifier("url", "none"), NOW).changes == ()


def test_an_entity_is_described_noted_and_trusted(full: Filled, session: Session) -> None:
    session.perform(renaming.describe(full.entity, "a  city\non a lake", NOW))
    session.perform(renaming.write_note(after(full, session), "Its *banks*.\n", NOW))
    session.perform(renaming.accept_by_itself(after(full, session), True, NOW))
    changed = after(full, session)
    assert (changed.description, changed.note, changed.accepts) == (
        "a city on a lake",
        "Its *banks*.\n",
        True,
    )


def test_a_note_that_is_being_typed_is_one_step(full: Filled, session: Session) -> None:
    for note in ("a", "ab", "abc"):
        session.perform(renaming.write_note(after(full, session), note, NOW))
    session.undo()
    assert after(full, session) == full.entity


@pytest.mark.parametrize(
    ("words", "identifier"),
    [
        ("Q72", Identifier("wikidata", "Q72")),
        (" q72 ", Identifier("wikidata", "Q72")),
        ("https://www.wikidata.org/wiki/Q72#sitelinks", Identifier("wikidata", "Q72")),
        ("http://www.wikidata.org/entity/Q72", Identifier("wikidata", "Q72")),
        ("https://example.org/a?b=c#d", Identifier("url", "https://example.org/a?b=c#d")),
        ("HTTPS://example.org", Identifier("url", "HTTPS://example.org")),
    ],
)
def test_numbers_and_addresses_are_identifiers(words: str, identifier: Identifier) -> None:
    [change] = renaming.add_identifier(entity_of(), words, NOW).changes
    assert isinstance(change.after, Entity)
    assert change.after.identifiers == (identifier,)
    assert renaming.add_identifier(change.after, words, NOW).changes == ()
    assert renaming.remove_identifier(change.after, identifier, NOW).changes != ()
    assert renaming.address_of(identifier).lower().startswith("http")


@pytest.mark.parametrize(
    "words", ["", "Q", "Q0", "72", "example.org", "ftp://example.org", "javascript:alert(1)",
              "https://", "https://a b", "file:///etc/passwd"]
)  # fmt: skip
def test_anything_else_is_no_identifier(words: str) -> None:
    with pytest.raises(ReaderError, match="no Wikidata number"):
        renaming.identifier_of(words)


@pytest.mark.parametrize(
    ("name", "type_", "words", "alias"),
    [
        ("Jack Ma", EntityType.PERSON, "Ma", Alias("Ma", AliasKind.SURNAME, True)),
        ("Ma Yun", EntityType.PERSON, "Ma", Alias("Ma", AliasKind.SURNAME, True)),
        ("Works of Asia", EntityType.ORGANISATION, "Works", Alias("Works", AliasKind.ALIAS, True)),
        ("Northwind", EntityType.ORGANISATION, "NW", Alias("NW", AliasKind.ACRONYM, True)),
    ],
)
def test_an_alias_that_says_little_begins_with_its_case_and_in_one_article(
    full: Filled, name: str, type_: EntityType, words: str, alias: Alias
) -> None:
    entity = entity_of(name, type_)
    assert aliasing.alias_for(entity, words) == alias
    here = aliasing.alias_for(entity, words, full.article.id)
    assert here == alias._replace(article=full.article.id)


def test_other_aliases_hold_everywhere(full: Filled) -> None:
    firm = entity_of("Economic Development Board", EntityType.ORGANISATION)
    assert aliasing.alias_for(firm, " Development  Board ", full.article.id) == Alias(
        "Development Board"
    )
    acronym = aliasing.alias_for(firm, "EDB", full.article.id)
    assert acronym == Alias("EDB", AliasKind.ACRONYM, case_sensitive=True)
    assert aliasing.alias_for(firm, "EDBX") == Alias("EDBX", AliasKind.ACRONYM, case_sensitive=True)
    assert aliasing.alias_for(firm, "经济发展局") == Alias("经济发展局")
    with pytest.raises(ReaderError, match="needs words"):
        aliasing.alias_for(firm, " — ")


def test_what_was_tagged_is_an_alias_as_long_as_a_name_can_be(full: Filled) -> None:
    longest = "局" * LONGEST_NAME
    assert aliasing.alias_for_words(full.entity, longest, None, NOW).changes
    assert not aliasing.alias_for_words(full.entity, f"{longest}局", None, NOW).changes
    assert not aliasing.alias_for_words(full.entity, "One " * 9, None, NOW).changes


def test_aliases_are_added_changed_and_removed(full: Filled, session: Session) -> None:
    session.perform(aliasing.add(full.entity, Alias("Turicum"), NOW))
    session.perform(aliasing.add(after(full, session), Alias("Limmat"), NOW))
    entity = after(full, session)
    assert entity.aliases == (Alias("Limmat"), Alias("Turicum"))
    assert aliasing.add(entity, Alias("Turicum", case_sensitive=True), NOW).changes == ()
    assert aliasing.add(entity, Alias("Zürich"), NOW).changes == ()
    here = Alias("Limmat", AliasKind.ALIAS, True, full.article.id)
    session.perform(aliasing.change(entity, Alias("Limmat"), here, NOW))
    assert after(full, session).aliases == (here, Alias("Turicum"))
    assert aliasing.change(entity, Alias("none"), here, NOW).changes == ()
    session.perform(aliasing.remove(after(full, session), here, NOW))
    assert after(full, session).aliases == (Alias("Turicum"),)
