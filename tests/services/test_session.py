"""Everything that people do goes through a session: undone, done again, and told."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.domain.article import Flags, Place
from reader.domain.edit import Change, Edit
from reader.domain.entity import EntityType
from reader.domain.errors import ConflictError
from reader.domain.text import Span
from reader.services import annotating, importing, keeping, reading
from reader.services.session import News, Session
from reader.store.library import Library
from tests.samples import STAMP, Filled, changing, entity_of, rows_of

Plan = Callable[[Filled], Edit]


def plan_import(full: Filled) -> Edit:
    folder = full.library.path.parent / "feeds"
    folder.mkdir(exist_ok=True)
    (folder / "new.txt").write_text("A new article\n\nIts first words.\n", encoding="utf-8")
    return importing.plan(full.library, importing.look([folder]), STAMP).edit


def mark_on_chinese(full: Filled, *, note: str = "") -> Edit:
    text = full.library.texts.get(full.chinese.text)
    return annotating.add(
        annotating.annotate(full.chinese, text, Span(3, 6), STAMP, note=note, tags=["新"])
    )


PLANS: dict[str, Plan] = {
    "highlight": lambda f: annotating.highlight(f.article, f.text, Span(4, 11), Color.GREEN, STAMP),
    "note on a passage": lambda f: mark_on_chinese(f, note="why here?"),
    "mention of a new entity": lambda f: annotating.mention(
        f.article, f.text, Span(4, 11), entity_of("Harbour"), STAMP, new=True
    ),
    "mention of a known entity": lambda f: annotating.mention(
        f.article, f.text, Span(4, 11), f.entity, STAMP
    ),
    "link to a new entity": lambda f: annotating.link(
        f.highlight, entity_of("Trade"), STAMP, new=True
    ),
    "link to a known entity": lambda f: annotating.link(f.highlight, f.entity, STAMP),
    "retype": lambda f: annotating.retype(f.entity, EntityType.OTHER, STAMP),
    "recolor": lambda f: annotating.recolor([f.highlight, f.mention, f.note], Color.GRAY, STAMP),
    "retag": lambda f: annotating.retag(f.highlight, ["b", "a; c"], STAMP),
    "write note": lambda f: annotating.write_note(f.highlight, "A *note*.", STAMP),
    "note on an article": lambda f: annotating.note_article(f.article, f.text, "all", STAMP)[0],
    "remove one": lambda f: annotating.remove([f.mention], STAMP),
    "remove all": lambda f: annotating.remove([f.highlight, f.mention, f.note], STAMP),
    "mark as read": lambda f: keeping.set_read([*f.library.flags.select("")], read=True),
    "star": lambda f: keeping.set_starred([Flags(article=f.article.id)], starred=True),
    "trash": lambda f: keeping.trash([f.article, f.chinese], STAMP),
    "restore": lambda f: keeping.restore([*f.library.articles.trashed()]),
    "import": plan_import,
}


@pytest.mark.parametrize("name", PLANS)
def test_every_step_is_taken_back_and_done_again(
    session: Session, full: Filled, path: Path, name: str
) -> None:
    if name == "restore":
        session.perform(keeping.trash([full.article], STAMP))
    edit = PLANS[name](full)
    assert edit.label
    assert edit.summary
    before = rows_of(path)
    session.perform(edit)
    after = rows_of(path)
    assert after != before
    for _ in range(2):
        assert session.undo() is edit
        assert rows_of(path) == before
        assert list(full.library.findings()) == []
        assert session.redo() is edit
        assert rows_of(path) == after
        assert list(full.library.findings()) == []


def test_a_whole_sitting_is_taken_back_and_done_again(
    session: Session, full: Filled, path: Path
) -> None:
    story = [
        PLANS[name](full)
        for name in ("import", "highlight", "mention of a new entity", "star", "write note")
    ]
    states = [rows_of(path)]
    for edit in story:
        session.perform(edit)
        states.append(rows_of(path))
    for state in reversed(states[:-1]):
        session.undo()
        assert rows_of(path) == state
    assert session.undo() is None
    for state in states[1:]:
        session.redo()
        assert rows_of(path) == state
    assert session.redo() is None


def test_the_next_steps_are_named(session: Session, full: Filled) -> None:
    assert (session.next_undo, session.next_redo) == (None, None)
    session.perform(PLANS["highlight"](full))
    session.perform(PLANS["star"](full))
    session.undo()
    assert session.next_undo is not None
    assert session.next_redo is not None
    assert (session.next_undo.label, session.next_redo.label) == ("Highlight", "Star")


def test_writing_a_note_at_once_is_one_step_and_the_undo_says_everything(
    session: Session, full: Filled
) -> None:
    edit, made = annotating.note_article(full.chinese, full.text, "a", STAMP)
    session.perform(edit)
    for note in ("ab", "abc"):
        edit = annotating.write_note(made, note, STAMP)
        session.perform(edit)
        made = made._replace(note=note, modified=STAMP.at)
    assert full.library.annotations.get(made.id) == made
    session.undo()
    assert full.library.annotations.get(made.id) is None
    session.redo()
    assert full.library.annotations.get(made.id) == made


def test_everybody_is_told_what_happened(session: Session, full: Filled) -> None:
    news: list[News] = []
    session.listen(news.append)
    edit = PLANS["highlight"](full)
    session.perform(edit)
    session.undo()
    session.redo()
    assert news == [News(edit), News(edit.inverse(), undone=True), News(edit, redone=True)]
    session.empty_trash()
    assert news[-1].everything


def test_an_edit_of_nothing_is_nothing(session: Session, full: Filled) -> None:
    news: list[News] = []
    session.listen(news.append)
    session.perform(Edit("Nothing", ()))
    session.perform(annotating.retag(full.highlight, ["trade"], STAMP))
    session.perform(annotating.write_note(full.note, full.note.note, STAMP))
    session.perform(annotating.recolor([full.highlight], Color.BLUE, STAMP))
    session.perform(keeping.restore([full.article]))
    assert news == []
    assert session.next_undo is None


def test_an_edit_that_fails_leaves_no_trace(session: Session, full: Filled, path: Path) -> None:
    news: list[News] = []
    session.perform(PLANS["highlight"](full))
    session.undo()
    session.listen(news.append)
    before = rows_of(path)
    stale = full.note._replace(note="as it never was")
    with pytest.raises(ConflictError):
        session.perform(changing(stale, note="more"))
    assert news == []
    assert rows_of(path) == before
    assert session.next_undo is None
    assert session.next_redo is not None


def test_a_step_that_cannot_be_taken_back_gives_way_to_the_one_before(
    session: Session, full: Filled, path: Path
) -> None:
    session.perform(first := PLANS["star"](full))
    session.perform(PLANS["write note"](full))
    with closing(Library.open(path)) as other:
        now = other.annotations.get(full.highlight.id)
        assert now is not None
        other.apply(changing(now, note="theirs"))
    news: list[News] = []
    session.listen(news.append)
    with pytest.raises(ConflictError, match="another program"):
        session.undo()
    assert [n.everything for n in news] == [True]
    assert session.next_undo is first
    assert session.next_redo is None
    assert session.undo() is first


def test_what_another_program_writes_is_noticed_once(
    session: Session, full: Filled, path: Path
) -> None:
    assert not session.changed_elsewhere()
    with closing(Library.open(path)) as other:
        other.apply(changing(full.highlight, note="theirs"))
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()


def test_a_listener_that_fails_keeps_no_other_from_the_news(session: Session, full: Filled) -> None:
    def fail(_: News) -> None:
        raise RuntimeError("a bug")

    news: list[News] = []
    session.listen(fail)
    session.listen(news.append)
    with pytest.raises(RuntimeError):
        session.perform(PLANS["star"](full))
    assert len(news) == 1
    assert session.next_undo is not None


def test_an_import_whose_texts_were_thrown_away_meanwhile_is_refused_and_can_be_repeated(
    session: Session, full: Filled, path: Path
) -> None:
    edit = plan_import(full)
    with closing(Library.open(path)) as other:
        other.empty_trash()
    with pytest.raises(ConflictError, match=r"no longer there, so nothing was done; .* repeat"):
        session.perform(edit)
    assert list(full.library.findings()) == []
    assert session.next_undo is None
    session.perform(plan_import(full))
    assert list(full.library.findings()) == []
    assert len(full.library.articles.select("")) == 4


def test_state_is_kept_quietly(session: Session, full: Filled) -> None:
    news: list[News] = []
    session.listen(news.append)
    session.keep_place(Place(article=full.article.id, position=9, progress=0.25))
    assert news == []
    session.quietly(reading.note_read(full.library, full.article.id))
    assert len(news) == 1
    assert session.next_undo is None
    opened = reading.open_article(full.library, full.article.id)
    assert opened is not None
    assert opened.place.position == 9
    assert full.library.flags.find([full.article.id])[full.article.id].read
    assert reading.note_read(full.library, full.article.id).changes == ()


def test_emptying_the_trash_ends_every_way_back(session: Session, full: Filled) -> None:
    session.perform(PLANS["highlight"](full))
    session.perform(keeping.trash([full.article], STAMP))
    assert session.empty_trash() == 5  # the article and four marks on it
    assert session.undo() is None
    assert session.redo() is None


def test_a_stamp_says_who_and_when(session: Session) -> None:
    one, other = session.stamp(), session.stamp()
    assert one.annotator == "Ada"
    assert one.at <= other.at


def test_an_article_that_is_opened_brings_all_that_is_shown(full: Filled) -> None:
    opened = reading.open_article(full.library, full.article.id)
    assert opened is not None
    assert (opened.article, opened.text) == (full.article, full.text)
    assert opened.annotations == (full.note, full.mention, full.highlight)
    assert opened.marks == (full.mention, full.highlight)
    assert opened.entities == {full.entity.id: full.entity}
    assert opened.mark(full.note.id) == full.note
    assert opened.mark("nobody") is None
    assert opened.minutes == 1


def test_marks_of_another_version_have_no_place_on_the_page(full: Filled) -> None:
    other = full.highlight._replace(text=full.chinese.text)
    full.library.apply(Edit("Move", (Change(full.highlight, other),)))
    opened = reading.open_article(full.library, full.article.id)
    assert opened is not None
    assert opened.marks == (full.mention,)
    assert other in opened.annotations
