"""What merging has to know is kept beside the records: versions, former states, what is gone."""

from datetime import timedelta
from pathlib import Path

import pytest

from reader.domain.ancestor import state_key
from reader.domain.annotation import Annotation
from reader.domain.edit import Change, Edit
from reader.domain.entity import Alias, Identifier
from reader.domain.errors import ConflictError
from reader.domain.ids import VersionId, new_id
from reader.domain.placement import Placement, Verdict
from reader.domain.text import Span, digest_of
from reader.domain.version import Version
from reader.store.ancestors import Remembering, restored
from reader.store.copies import copy_into
from reader.store.library import Library
from reader.store.tombstones import Tombstones
from tests.samples import LATER, Filled, changing, making, text_of


def test_the_first_change_keeps_what_a_record_was(full: Filled) -> None:
    mark = full.highlight
    full.library.apply(changing(mark, note="One", modified=LATER))
    found = full.library.ancestors.of([mark.id])[mark.id]
    assert [each.key for each in found] == [state_key(mark.id, mark.modified)]
    assert restored(full.library.annotations, found[0]) == mark


def test_what_came_and_went_within_moments_is_not_kept(full: Filled) -> None:
    once = full.highlight._replace(note="One", modified=LATER)
    full.library.apply(changing(full.highlight, note="One", modified=LATER))
    full.library.apply(changing(once, note="Two", modified=LATER + timedelta(seconds=1)))
    assert len(full.library.ancestors.of([full.highlight.id])[full.highlight.id]) == 1


def test_what_has_been_shared_is_kept_again(full: Filled) -> None:
    once = full.highlight._replace(note="One", modified=LATER)
    full.library.apply(changing(full.highlight, note="One", modified=LATER))
    full.library.note_shared()
    full.library.apply(changing(once, note="Two", modified=LATER + timedelta(seconds=1)))
    states = full.library.ancestors.of([full.highlight.id])[full.highlight.id]
    assert [restored(full.library.annotations, state) for state in states] == [
        full.highlight,
        once,
    ]


def test_a_state_that_has_stood_for_a_while_is_kept_too(full: Filled) -> None:
    seconds = 0.0
    library = full.library
    library.remembering = Remembering(library._connection, lambda: seconds)
    record = full.highlight
    for note, seconds in (("One", 10.0), ("Two", 20.0), ("Three", 300.0), ("Four", 301.0)):
        changed = record._replace(note=note, modified=LATER + timedelta(seconds=seconds))
        library.apply(Edit("Change", (Change(record, changed),)))
        record = changed
    states = library.ancestors.of([record.id])[record.id]
    assert [restored(library.annotations, state).note for state in states] == ["", "Two"]


def test_articles_and_entities_come_back_from_what_was_kept(full: Filled) -> None:
    library = full.library
    named = full.entity._replace(
        aliases=(Alias("Turicum"),), identifiers=(Identifier("wikidata", "Q72"),), modified=LATER
    )
    library.apply(Edit("Name", (Change(full.entity, named),)))
    library.note_shared()
    library.apply(changing(named, name="Zurich", modified=LATER + timedelta(seconds=1)))
    library.apply(changing(full.article, title="Dawn", modified=LATER))
    entity, article = (
        library.ancestors.of([id_])[id_][-1] for id_ in (full.entity.id, full.article.id)
    )
    assert restored(library.entities, entity) == named
    assert restored(library.articles, article) == full.article


def test_a_change_that_is_refused_keeps_nothing(full: Filled) -> None:
    wrong = full.highlight._replace(note="never was")
    with pytest.raises(ConflictError):
        full.library.apply(changing(wrong, note="Two"))
    assert full.library.ancestors.of([full.highlight.id]) == {}
    full.library.apply(changing(full.highlight, note="One", modified=LATER))
    assert len(full.library.ancestors.of([full.highlight.id])) == 1


def test_emptying_the_trash_leaves_ids_and_no_words(full: Filled) -> None:
    library, mark = full.library, full.highlight
    library.apply(changing(mark, note="secret", modified=LATER))
    thrown = mark._replace(note="secret", modified=LATER, trashed=LATER)
    library.apply(changing(mark._replace(note="secret", modified=LATER), trashed=LATER))
    library.empty_trash()
    assert library.part(Tombstones).of([thrown.id, full.note.id]) == {thrown.id}
    states = library.ancestors.of([thrown.id])[thrown.id]
    assert [(state.key, state.content) for state in states] == [
        (state_key(mark.id, mark.modified), ""),
        (state_key(mark.id, LATER, LATER), ""),
    ]
    assert list(library.findings()) == []


def test_a_version_keeps_its_text_when_the_trash_is_emptied(full: Filled) -> None:
    library, article = full.library, full.article
    newer = text_of("The harbour opens later now.")
    library.texts.add([newer])
    library.texts.add_originals([newer.plain])
    library.apply(
        making(Version(_id(), article.id, article.text, article.original, "Ada", article.created))
    )
    before = article
    library.apply(
        changing(before, text=newer.digest, original=digest_of(newer.plain), modified=LATER)
    )
    for mark in (full.highlight, full.mention, full.note):
        library.apply(changing(mark, trashed=LATER))
    library.empty_trash()
    assert library.texts.get(full.text.digest) == full.text
    assert [each.text for each in library.versions.of([article.id])] == [full.text.digest]
    assert library.versions.made_of([], [full.text.digest])[0].article == article.id


def _id() -> VersionId:
    return VersionId(new_id())


def test_a_mark_says_where_it_stands_in_another_version(full: Filled) -> None:
    other = full.chinese.text
    placed = Placement(other, Span(2, 6), 0.9, Verdict.CHECK)
    full.library.apply(changing(full.highlight, placement=placed))
    found = _mark(full.library, full.highlight)
    assert found.placement == placed
    assert found.span_in(other) == Span(2, 6)
    assert full.highlight.anchor is not None
    assert found.span_in(full.text.digest) == full.highlight.anchor.span
    assert found.span_in(full.arabic.text) is None


def test_a_lost_mark_has_no_place(full: Filled) -> None:
    lost = Placement(full.chinese.text, None, 0.0, Verdict.LOST)
    full.library.apply(changing(full.highlight, placement=lost))
    assert _mark(full.library, full.highlight).placement == lost


def _mark(library: Library, mark: Annotation) -> Annotation:
    found = library.annotations.get(mark.id)
    assert found is not None
    return found


def test_every_copy_has_the_name_of_its_library(full: Filled, path: Path) -> None:
    copy = path.with_name("copy.postil")
    copy_into(full.library._connection, copy)
    other = Library.open(copy)
    assert other.id == full.library.id
    assert len(full.library.id) == 32
    other.close()


def test_two_libraries_have_two_names(full: Filled, path: Path) -> None:
    other = Library.create(path.with_name("other.postil"))
    assert other.id != full.library.id
    other.close()
