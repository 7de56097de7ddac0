"""A gazetteer is taken in by one edit; what it says of an entity that is there is added to it."""

from pathlib import Path

import pytest

from reader.domain.entity import Alias, AliasKind, EntityType, tidy_aliases
from reader.domain.errors import UnreadableFileError
from reader.services import aliasing, gazetteers
from reader.services.exchanging import Format, export
from reader.services.gazetteers import plan
from reader.services.session import Session
from reader.store.library import Library
from tests.samples import MOMENT, STAMP, Filled, changing, entity_of, making


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a test's gazetteer lies."""
    return tmp_path / "names.tsv"


def taken_in(session: Session, file: Path, content: str | bytes) -> gazetteers.GazetteerPlan:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    planned = plan(session.library, file, STAMP)
    session.perform(planned.edit)
    return planned


def names(library: Library) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(e.name, str(e.type), tuple(a.text for a in e.aliases)) for e in library.entities.all()]


def test_new_entities_are_made_and_those_there_gain_aliases_in_one_step(
    session: Session, file: Path
) -> None:
    before = names(session.library)
    planned = taken_in(session, file, "Northwind\torganisation\tNW\nZÜRICH\tplace\tTuricum\n")

    assert (planned.made, planned.changed, planned.already, planned.broken) == (1, 1, 0, ())
    assert names(session.library) == [
        ("Northwind", "organisation", ("NW",)),
        ("Zürich", "place", ("Turicum",)),
    ]
    assert planned.edit.summary == "1 entity added, 1 given further names"
    session.undo()
    assert names(session.library) == before


def test_the_same_name_of_another_type_is_another_entity(session: Session, file: Path) -> None:
    taken_in(session, file, "Zürich\tevent\n")

    assert [name[:2] for name in names(session.library)] == [
        ("Zürich", "place"),
        ("Zürich", "event"),
    ]


def test_what_is_there_already_changes_nothing(session: Session, file: Path) -> None:
    content = "Zürich\tplace\tTuricum\nNorthwind\torganisation\n"
    taken_in(session, file, content)
    step = session.next_undo
    again = taken_in(session, file, content)

    assert (again.made, again.changed, again.already) == (0, 0, 2)
    assert again.edit.summary == "2 already here"
    assert session.next_undo is step


def test_lines_of_one_name_come_together(session: Session, file: Path) -> None:
    planned = taken_in(
        session, file, "Bern\tplace\tBerne\nBERN\tplace\tBerna|Berne\nBern\tplace\tBerne\n"
    )

    assert planned.made == 1
    assert ("Bern", "place", ("Berna", "Berne")) in names(session.library)


def test_an_alias_of_just_one_entity_of_its_type_means_that(
    session: Session, full: Filled, file: Path
) -> None:
    session.library.apply(changing(full.entity, aliases=(Alias("Turicum"),)))
    planned = taken_in(session, file, "Turicum\tplace\tZurich\nTuricum\tevent\n")

    assert (planned.made, planned.changed) == (1, 1)
    assert ("Zürich", "place", ("Turicum", "Zurich")) in names(session.library)


def test_an_alias_of_two_entities_means_neither(session: Session, file: Path) -> None:
    one, two = (entity_of(name)._replace(aliases=(Alias("Springs"),)) for name in ("A", "B"))
    session.library.apply(making(one, two))

    assert taken_in(session, file, "Springs\tplace\n").made == 1


def test_entities_in_the_trash_are_not_written_to(
    session: Session, full: Filled, file: Path
) -> None:
    session.library.apply(making(entity_of("Bern")._replace(trashed=MOMENT)))

    assert taken_in(session, file, "Bern\tplace\n").made == 1


def test_short_and_capital_aliases_mean_it_only_where_they_are_written_so(
    session: Session, file: Path
) -> None:
    taken_in(session, file, "World Health\torganisation\tWHO|Wh|health body|World  Health\n")

    [entity] = session.library.entities.named("World Health")
    assert entity.aliases == (
        Alias("WHO", AliasKind.ACRONYM, case_sensitive=True),
        Alias("Wh", AliasKind.ALIAS, case_sensitive=True),
        Alias("health body", AliasKind.ALIAS),
    )
    assert (entity.annotator, entity.created) == ("Ada", MOMENT)


def test_aliases_are_the_same_whether_a_file_says_them_or_a_person(
    session: Session, file: Path
) -> None:
    words = ("Margin", "Works", "AM", "EADS", "A. M.", "Ada of Northwind", "安达")
    taken_in(session, file, f"Ada Margin\tperson\t{'|'.join(words)}| — \n")

    [entity] = session.library.entities.named("Ada Margin")
    written = tidy_aliases(aliasing.alias_for(entity, alias) for alias in words)
    assert entity.aliases == written
    assert Alias("Margin", AliasKind.SURNAME, case_sensitive=True) in written
    assert Alias("Works", case_sensitive=True) in written


def test_good_lines_are_taken_in_and_the_others_told(session: Session, file: Path) -> None:
    planned = taken_in(session, file, "Bern\tplace\nShip\nSea\tplace\n")

    assert planned.made == 2
    assert planned.edit.summary == "2 entities added, 1 line could not be read"
    assert planned.details == (
        "Line 2, “Ship”: it has no type: a tab and a type have to follow the name"
    )


@pytest.mark.parametrize(
    "content", [b"\xef\xbb\xbfBern\tplace\r\n", "Bern\tplace".encode("utf-16")]
)
def test_marks_of_encodings_are_understood(session: Session, file: Path, content: bytes) -> None:
    assert taken_in(session, file, content).made == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty"),
        ("# nothing\n\n", "“names.tsv” holds no names, so nothing was imported"),
        ("Bern place\n", "No line of “names.tsv” is a name, a tab and a type.*line 1, for one"),
        (b"PK\x03\x04zip", "a ZIP archive"),
        (b"\x00\x01\x02\x03", "no text but binary"),
    ],
)
def test_a_file_of_no_use_is_told_of_in_a_sentence(
    session: Session, file: Path, content: str | bytes, said: str
) -> None:
    before = names(session.library)
    with pytest.raises(UnreadableFileError, match=said):
        taken_in(session, file, content)
    assert names(session.library) == before


def test_what_is_exported_is_there_already(session: Session, full: Filled, file: Path) -> None:
    odd = entity_of("#1 a\\b|c", EntityType.WORK)._replace(aliases=(Alias("x|y"), Alias("x\\y")))
    session.library.apply(making(odd))
    export(session.library, file, Format.GAZETTEER)

    planned = plan(session.library, file, STAMP)
    assert (planned.made, planned.changed, planned.already) == (0, 0, 2)


def test_planning_asks_the_library_no_more_for_many_lines_than_for_few(
    session: Session, file: Path
) -> None:
    asked: list[str] = []
    session.library._connection.raw.set_trace_callback(asked.append)
    counts = []
    for many in (1, 1, 2_000):  # the first asks what it has to know once
        file.write_text("".join(f"Name {n}\tperson\tOther {n}\n" for n in range(many)))
        assert plan(session.library, file, STAMP).made == many
        counts.append(len(asked))
        asked.clear()
    assert counts[1] == counts[2] > 0
