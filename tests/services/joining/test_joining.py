"""Merging a colleague's library: what meets, what is kept of both, what is told before."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.domain.backup import Reason
from reader.domain.edit import Change, Edit
from reader.domain.entity import EntityType, Identifier
from reader.domain.errors import ConflictError, LibraryError
from reader.domain.ids import Digest, SearchId, new_id
from reader.domain.naming import ColorName, SavedSearch
from reader.domain.picture import Picture
from reader.domain.placement import Verdict
from reader.domain.suggestion import NeverSuggested, Source, Status, Suggestion
from reader.domain.text import Span, digest_of
from reader.services import annotating, backups
from reader.services.joining.performing import carry_out, look, perform, prepare, settle
from reader.services.joining.planning import plan
from reader.services.joining.report import save
from reader.services.joining.values import Choice, Outcome
from reader.services.progress import CancelledError, Unwatched
from reader.services.session import News, Session, Stamp
from reader.services.sharing import Share, save_copy
from reader.store.library import Library
from tests.samples import (
    LATER,
    MOMENT,
    Filled,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    showing,
    text_of,
)
from tests.services.joining.copies import canonical, join


def test_what_they_have_added_comes_with_its_replies_and_entities(
    full: Filled, ben: Library
) -> None:
    city = entity_of("Ulan Bator")
    mark = mark_on(full.article, full.text.plain, "Ulan Bator", entity=city.id)
    reply = mark_on(full.article, full.text.plain, None, note="Really?", parent=mark.id)
    ben.apply(making(city, mark, reply))
    planned = join(full.library.path, ben.path)
    assert [item.id for item in planned.of(Outcome.ADDED)] == [city.id, mark.id, reply.id]
    assert full.library.annotations.find([mark.id, reply.id]) == {mark.id: mark, reply.id: reply}


def test_a_library_with_nothing_in_common_comes_whole(tmp_path: Path, full: Filled) -> None:
    other = Library.create(tmp_path / "other.postil")
    text = text_of("Nobody here has read this.")
    article = put(other, text, tags=("new",))
    mark = mark_on(article, text.plain, "read", color=Color.RED, tags=("x",), note="So it is.")
    other.apply(making(mark, NeverSuggested("Nobody", "Ben", LATER)))
    planned = join(full.library.path, other.path)
    other.close()
    assert {item.id for item in planned.of(Outcome.ADDED)} == {article.id, mark.id, "nobody"}
    assert full.library.texts.get(text.digest) == text
    assert full.library.texts.original(digest_of(text.plain)) == text.plain
    assert full.library.annotations.get(mark.id) == mark


def test_fields_that_only_one_side_has_changed_come_together(full: Filled, ben: Library) -> None:
    mark = full.highlight
    full.library.apply(changing(mark, note="Mine", modified=LATER))
    ben.apply(changing(mark, color=Color.RED, tags=("cargo", "trade"), modified=LATER))
    planned = join(full.library.path, ben.path)
    found = full.library.annotations.get(mark.id)
    assert found is not None
    assert (found.note, found.color, found.tags) == ("Mine", Color.RED, ("cargo", "trade"))
    assert planned.of(Outcome.CONFLICT) == ()


def test_a_tag_that_one_side_has_taken_away_goes_and_others_stay(
    full: Filled, ben: Library
) -> None:
    full.library.apply(changing(full.highlight, tags=(), modified=LATER))
    ben.apply(changing(full.highlight, tags=("new", "trade"), modified=LATER))
    join(full.library.path, ben.path)
    found = full.library.annotations.get(full.highlight.id)
    assert found is not None
    assert found.tags == ("new",)


def test_what_both_have_changed_is_there_twice_and_told(full: Filled, ben: Library) -> None:
    full.library.apply(changing(full.note, note="Mine", modified=LATER))
    ben.apply(changing(full.note, note="Theirs", modified=LATER + timedelta(seconds=1)))
    planned = join(full.library.path, ben.path)
    [conflict] = planned.of(Outcome.CONFLICT)
    assert (conflict.id, conflict.fields, conflict.base) == (full.note.id, ("note",), full.note)
    notes = [m.note for m in full.library.annotations.of_article(full.article.id) if m.note]
    assert sorted(notes) == ["Mine", "Theirs"]


@pytest.mark.parametrize(("choice", "kept"), [(Choice.OURS, "Mine"), (Choice.THEIRS, "Theirs")])
def test_a_conflict_can_be_decided(full: Filled, ben: Library, choice: Choice, kept: str) -> None:
    full.library.apply(changing(full.note, note="Mine", modified=LATER))
    ben.apply(changing(full.note, note="Theirs", modified=LATER + timedelta(seconds=1)))
    join(full.library.path, ben.path, choice)
    notes = [m.note for m in full.library.annotations.of_article(full.article.id) if m.note]
    assert notes == [kept]


def test_choices_can_be_made_one_by_one_without_reading_again(full: Filled, ben: Library) -> None:
    for mark in (full.note, full.highlight):
        full.library.apply(changing(mark, note="Mine", modified=LATER))
        ben.apply(changing(mark, note="Theirs", modified=LATER))
    compared = look(full.library.path, ben.path, Unwatched())
    planned = plan(compared, {full.note.id: Choice.OURS}, Choice.THEIRS)
    assert len(planned.of(Outcome.CONFLICT)) == 2
    [change] = [c for c in planned.edit.changes if c.record == full.highlight or c.before]
    assert change.after is not None
    assert "Theirs" in change.after


def test_what_was_deleted_there_goes_to_the_trash(full: Filled, ben: Library) -> None:
    ben.apply(changing(full.note, trashed=LATER))
    ben.empty_trash()
    planned = join(full.library.path, ben.path)
    assert [item.id for item in planned.of(Outcome.DELETED)] == [full.note.id]
    [gone] = full.library.annotations.trashed()
    assert gone.note == full.note.note


def test_what_was_changed_here_outlives_its_deletion_there_and_is_told(
    full: Filled, ben: Library
) -> None:
    ben.apply(changing(full.note, trashed=LATER))
    full.library.apply(changing(full.note, note="Better", modified=LATER))
    planned = join(full.library.path, ben.path)
    assert [(i.id, i.fields) for i in planned.of(Outcome.CONFLICT)] == [(full.note.id, ())]
    found = full.library.annotations.get(full.note.id)
    assert found is not None
    assert (found.note, found.trashed) == ("Better", None)


def test_what_was_removed_for_good_here_stays_away(full: Filled, ben: Library) -> None:
    full.library.apply(changing(full.note, trashed=LATER))
    full.library.empty_trash()
    planned = join(full.library.path, ben.path)
    assert planned.nothing
    assert full.library.annotations.get(full.note.id) is None


def test_an_article_that_was_removed_here_comes_back_for_a_new_mark(
    full: Filled, ben: Library
) -> None:
    full.library.apply(changing(full.chinese, trashed=LATER))
    full.library.empty_trash()
    plain = ben.texts.get(full.chinese.text).plain
    mark = mark_on(full.chinese, plain, "新加坡", color=Color.RED)
    ben.apply(making(mark))
    planned = join(full.library.path, ben.path)
    assert [item.id for item in planned.of(Outcome.CONFLICT)] == [full.chinese.id]
    assert full.library.articles.get(full.chinese.id) == full.chinese
    assert full.library.annotations.get(mark.id) == mark


def test_articles_meet_by_their_words_and_links_lead_to_ours(tmp_path: Path, full: Filled) -> None:
    other = Library.create(tmp_path / "other.postil")
    twin = put(other, full.text, url="https://example.org/elsewhere")
    note = mark_on(twin, full.text.plain, None, note=f"See [it](postil:article/{twin.id}).")
    other.apply(making(note))
    join(full.library.path, other.path)
    other.close()
    found = full.library.annotations.get(note.id)
    assert found is not None
    assert found.article == full.article.id
    assert found.note == f"See [it](postil:article/{full.article.id})."
    assert len(full.library.articles.select("")) == 3


def test_articles_meet_by_their_address_and_marks_find_their_places(
    tmp_path: Path, full: Filled
) -> None:
    newer = text_of("News: " + full.text.plain.split("\n")[0].replace("dawn", "noon"))
    other = Library.create(tmp_path / "other.postil")
    twin = put(other, newer, url=full.article.url, created=LATER, modified=LATER)
    mark = mark_on(twin, newer.plain, "coffee, news", color=Color.RED)
    other.apply(making(mark))
    planned = join(full.library.path, other.path)
    other.close()
    article = full.library.articles.get(full.article.id)
    assert article is not None
    assert article.text == newer.digest
    assert {v.text for v in full.library.versions.of([article.id])} == {
        full.text.digest,
        newer.digest,
    }
    moved = full.library.annotations.get(full.highlight.id)
    assert moved is not None
    assert moved.placement is not None
    assert moved.placement.verdict in (Verdict.OK, Verdict.CHECK)
    assert moved.placement.span is not None
    assert moved.placement.span.of(newer.plain) == "Ships bring coffee"
    assert full.library.annotations.get(mark.id) == mark._replace(article=article.id)
    assert planned.counts[Outcome.LOST] == 0


def test_a_mark_whose_words_are_gone_is_told_as_lost(tmp_path: Path, full: Filled) -> None:
    other = Library.create(tmp_path / "other.postil")
    put(other, text_of("Nothing of it is left."), url=full.article.url, created=LATER)
    planned = join(full.library.path, other.path)
    other.close()
    assert {item.id for item in planned.of(Outcome.LOST)} == {full.highlight.id, full.mention.id}


def test_entities_meet_by_an_identifier_and_the_older_one_stays(
    tmp_path: Path, full: Filled
) -> None:
    full.library.apply(
        changing(full.entity, identifiers=(Identifier("wikidata", "Q72"),), modified=LATER)
    )
    other = Library.create(tmp_path / "other.postil")
    younger = entity_of("Zurich")._replace(identifiers=(Identifier("wikidata", "Q72"),))
    twin = put(other, full.text)
    mark = mark_on(twin, full.text.plain, "Zürich", entity=younger.id)
    other.apply(making(younger, mark))
    join(full.library.path, other.path)
    other.close()
    found = full.library.annotations.get(mark.id)
    assert found is not None
    assert found.entity == full.entity.id
    loser = full.library.entities.get(younger.id)
    assert loser is not None
    assert loser.merged_into == full.entity.id


def test_entities_of_one_name_with_other_identifiers_stay_apart_and_are_named(
    tmp_path: Path, full: Filled
) -> None:
    full.library.apply(changing(full.entity, identifiers=(Identifier("wikidata", "Q72"),)))
    other = Library.create(tmp_path / "other.postil")
    stranger = entity_of()._replace(identifiers=(Identifier("wikidata", "Q1"),))
    other.apply(making(stranger))
    planned = join(full.library.path, other.path)
    other.close()
    assert planned.alike == ((full.entity.id, stranger.id),)
    assert full.library.entities.get(stranger.id) == stranger


def test_reading_state_is_nobody_elses(full: Filled, ben: Library) -> None:
    flags = ben.flags.find([full.article.id])[full.article.id]
    ben.apply(changing(flags, read=True, starred=True))
    assert join(full.library.path, ben.path).nothing


def test_titles_that_both_have_changed_leave_a_note(full: Filled, ben: Library) -> None:
    full.library.apply(changing(full.article, title="Ours", modified=LATER))
    ben.apply(changing(full.article, title="Theirs", modified=LATER + timedelta(seconds=1)))
    join(full.library.path, ben.path)
    article = full.library.articles.get(full.article.id)
    assert article is not None
    assert article.title == "Theirs"
    notes = [m.note for m in full.library.annotations.of_article(full.article.id)]
    assert any("Title: Ours" in note for note in notes)


def test_a_merge_is_one_step_back_after_a_backup(full: Filled, ben: Library) -> None:
    ben.apply(changing(full.note, note="Theirs", modified=LATER))
    session = Session(full.library, "Ada")
    planned = plan(look(full.library.path, ben.path, Unwatched()))
    prepare(full.library.path, planned, Unwatched())
    perform(session, planned)
    assert next(iter(backups.of(full.library.path))).reason is Reason.MERGE
    assert session.undo() == planned.edit
    assert full.library.annotations.get(full.note.id) == full.note


def test_the_other_file_is_never_written(full: Filled, ben: Library) -> None:
    ben.apply(changing(full.note, note="Theirs", modified=LATER))
    before = ben.path.read_bytes()
    join(full.library.path, ben.path)
    assert ben.path.read_bytes() == before
    assert sorted(p.name for p in ben.path.parent.iterdir()) == ["ada.postil", "ben.postil"]


def test_a_library_is_not_merged_with_itself(full: Filled) -> None:
    with pytest.raises(LibraryError, match="is the library itself"):
        look(full.library.path, full.library.path, Unwatched())


def test_a_report_says_both_sides_and_runs_no_markdown(
    full: Filled, ben: Library, tmp_path: Path
) -> None:
    full.library.apply(changing(full.note, note="*Mine*", modified=LATER))
    ben.apply(changing(full.note, note="<b>Theirs", modified=LATER))
    planned = plan(look(full.library.path, ben.path, Unwatched()))
    save(planned, full.library, tmp_path / "report.md", MOMENT)
    report = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "## In conflict (1)" in report
    assert "\\*Mine\\*" in report
    assert "\\<b\\>Theirs" in report


def test_two_who_import_the_same_meet_and_end_alike(tmp_path: Path) -> None:
    paths = [tmp_path / "ada.postil", tmp_path / "ben.postil"]
    for path, name in zip(paths, ("Ada", "Ben"), strict=True):
        with closing(Library.create(path)) as library:
            text = text_of("The same feed came to both.")
            article = put(library, text, annotator=name, created=MOMENT, modified=MOMENT)
            city = entity_of("Lyon")
            mark = annotating.annotate(
                article, text, Span(0, 8), Stamp(name, MOMENT), entity=city.id
            )
            library.apply(Edit("Make", (Change(None, city), Change(None, mark))))
    was = Path(shutil.copy(paths[0], tmp_path / "was.postil"))
    join(paths[0], paths[1])
    join(paths[1], was)
    assert canonical(paths[0]) == canonical(paths[1])
    with closing(Library.open(paths[0])) as library:
        assert len(library.articles.select("")) == 1
        assert len(library.entities.all()) == 1
        assert len(library.annotations.select("")) == 2
    assert plan(look(paths[0], paths[1], Unwatched())).edit.changes == ()


def test_a_worker_can_carry_it_out_and_the_session_takes_it_back(
    full: Filled, ben: Library
) -> None:
    ben.apply(changing(full.note, note="Theirs", modified=LATER))
    session = Session(full.library, "Ada")
    heard: list[News] = []
    session.listen(heard.append)
    planned = plan(look(full.library.path, ben.path, Unwatched()))
    carry_out(full.library.path, planned, Unwatched())
    settle(session, planned)
    found = full.library.annotations.get(full.note.id)
    assert found is not None
    assert found.note == "Theirs"
    assert heard[-1].everything
    session.undo()
    assert full.library.annotations.get(full.note.id) == full.note


@dataclass
class _Impatient:
    """Progress that somebody cancels at a step."""

    steps: int

    def report(self, _done: int, _total: int, _what: str) -> None:
        self.steps -= 1
        if not self.steps:
            raise CancelledError


def test_reading_can_be_cancelled_and_nothing_has_happened(full: Filled, ben: Library) -> None:
    before = full.library.path.read_bytes()
    with pytest.raises(CancelledError):
        look(full.library.path, ben.path, _Impatient(2))
    assert full.library.path.read_bytes() == before


def test_what_changed_here_since_it_was_planned_is_not_overwritten(
    full: Filled, ben: Library
) -> None:
    ben.apply(changing(full.note, note="Theirs", modified=LATER))
    planned = plan(look(full.library.path, ben.path, Unwatched()))
    full.library.apply(changing(full.note, note="Meanwhile", modified=LATER))
    prepare(full.library.path, planned, Unwatched())
    with pytest.raises(ConflictError):
        perform(Session(full.library, "Ada"), planned)
    found = full.library.annotations.get(full.note.id)
    assert found is not None
    assert found.note == "Meanwhile"


def test_a_mark_that_does_not_read_its_quote_keeps_its_words(full: Filled, ben: Library) -> None:
    plain = full.text.plain
    mark = mark_on(full.article, plain, "coffee", note="So it is.")
    assert mark.anchor is not None
    wrong = mark._replace(anchor=mark.anchor._replace(quote="never said", span=Span(0, 10)))
    ben.apply(making(wrong))
    join(full.library.path, ben.path)
    found = full.library.annotations.get(mark.id)
    assert found is not None
    assert (found.anchor, found.note) == (None, "> never said\n\nSo it is.")


def test_pictures_come_with_their_texts(tmp_path: Path, full: Filled) -> None:
    content = b"picture"
    digest = Digest(sha256(content).hexdigest())
    other = Library.create(tmp_path / "other.postil")
    other.images.add(Picture(digest, "image/png", 2, 1), content)
    put(other, showing(digest))
    join(full.library.path, other.path)
    other.close()
    assert full.library.images.content(digest) == content
    assert list(full.library.images.missing()) == []


def test_what_they_have_rejected_is_not_suggested_here(full: Filled, ben: Library) -> None:
    seen = Suggestion(
        article=full.article.id,
        text=full.text.digest,
        span=Span(4, 11),
        quote="harbour",
        type=EntityType.OTHER,
        source=Source.RULE,
        score=0.5,
    )
    full.library.suggestions.insert([seen])
    rejected = seen._replace(status=Status.REJECTED, annotator="Ben", decided=LATER)
    ben.suggestions.insert([rejected])
    join(full.library.path, ben.path)
    assert full.library.suggestions.of_article(full.article.id, full.text.digest) == [rejected]


def test_names_and_searches_come_and_go_as_they_were_changed(full: Filled, ben: Library) -> None:
    claim = ColorName(Color.YELLOW, "claim", "Ada", MOMENT, MOMENT)
    search = SavedSearch(SearchId(new_id()), "Ships", "ships", "Ada", MOMENT, MOMENT)
    for library in (full.library, ben):
        library.apply(making(claim, search))
    full.library.note_shared()
    ben.note_shared()
    ben.apply(Edit("Forget", (Change(search, None),)))
    ben.apply(changing(claim, name="thesis", modified=LATER))
    planned = join(full.library.path, ben.path)
    assert full.library.saved_searches.all() == []
    assert full.library.color_names.all()[Color.YELLOW].name == "thesis"
    assert {item.outcome for item in planned.items} == {Outcome.DELETED, Outcome.CHANGED}


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_library_of_an_older_version_is_read_and_stays_as_it_is(
    full: Filled, tmp_path: Path, root: Path, version: int
) -> None:
    sample = root / "tests" / "store" / "samples" / f"version {version}.postil"
    other = Path(shutil.copy(sample, tmp_path / "older.postil"))
    other.chmod(0o444)
    before = other.read_bytes()
    planned = join(full.library.path, other)
    assert planned.of(Outcome.ADDED)
    assert other.read_bytes() == before
    assert plan(look(full.library.path, other, Unwatched())).edit.changes == ()
    assert backups.of(other) == []


def test_a_copy_without_the_words_of_former_states_is_merged_as_any_other(
    full: Filled, tmp_path: Path
) -> None:
    first = full.note._replace(note="First", modified=LATER)
    full.library.apply(Edit("Write", (Change(full.note, first),)))
    full.library.note_shared()
    second = first._replace(note="Second", modified=LATER + timedelta(minutes=1))
    full.library.apply(Edit("Write", (Change(first, second),)))
    copy = tmp_path / "copy.postil"
    save_copy(full.library, copy, Share(trash=False))
    full.library.note_shared()
    with closing(Library.open(copy)) as theirs:
        third = second._replace(note="Third", modified=LATER + timedelta(minutes=2))
        theirs.apply(Edit("Write", (Change(second, third),)))
    planned = join(full.library.path, copy)
    assert [(item.outcome, item.id) for item in planned.items] == [(Outcome.CHANGED, third.id)]
    assert full.library.annotations.get(third.id) == third
    assert join(full.library.path, copy).nothing
    assert all(state.content for state in full.library.ancestors.of([third.id])[third.id])


def test_both_may_go_on_from_a_copy_without_the_words_of_former_states(
    full: Filled, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.postil"
    save_copy(full.library, copy, Share(trash=False))
    full.library.note_shared()
    mine = full.note._replace(note="Mine", modified=LATER)
    full.library.apply(Edit("Write", (Change(full.note, mine),)))
    with closing(Library.open(copy)) as theirs:
        tagged = full.note._replace(tags=("theirs",), modified=LATER + timedelta(minutes=1))
        theirs.apply(Edit("Tag", (Change(full.note, tagged),)))
    with closing(Library.open(copy)) as theirs:
        save_copy(theirs, tmp_path / "again.postil", Share(trash=False))
    planned = join(full.library.path, tmp_path / "again.postil")
    assert planned.of(Outcome.CONFLICT) == ()
    merged = full.library.annotations.get(full.note.id)
    assert merged is not None
    assert (merged.note, merged.tags) == ("Mine", ("theirs",))
