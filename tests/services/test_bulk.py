"""What is done to several annotations at once, in and out of the trash, is one step each."""

from collections.abc import Callable

import pytest

from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Edit
from reader.domain.entity import EntityType
from reader.services import annotating, bulk, keeping
from reader.services.session import Session, Stamp
from tests.samples import CHINESE, LATER, MOMENT, STAMP, Filled, entity_of, making, mark_on, rows_of

NOW = Stamp("Ada", LATER)


@pytest.fixture
def reply(full: Filled) -> Annotation:
    """Put a reply to the mention into the library."""
    made = mark_on(full.article, full.text.plain, None, parent=full.mention.id, note="Why?")
    full.library.apply(making(made))
    return made


def now(full: Filled, *marks: Annotation) -> list[Annotation]:
    """Return marks as they are by now."""
    found = full.library.annotations.find([mark.id for mark in marks])
    return [found[mark.id] for mark in marks]


def test_a_color_goes_to_what_has_a_place_and_another_color(full: Filled) -> None:
    edit = annotating.recolor([full.highlight, full.mention, full.note], Color.BLUE, NOW)
    assert [change.before for change in edit.changes] == [full.mention]
    assert edit.summary == "Changed the colour of 1 annotation"


def test_tags_are_added_and_taken_while_others_stay(full: Filled) -> None:
    edit = bulk.tag([full.highlight, full.note], ["b", "a"], ["trade", "none"], NOW)
    assert [c.after.tags for c in edit.changes if isinstance(c.after, Annotation)] == [
        ("a", "b"),
        ("a", "b"),
    ]
    assert bulk.tag([full.highlight], ["trade"], [], NOW).changes == ()
    tagged = [full.note._replace(tags=("a", "b")), full.note._replace(tags=("b", "c"))]
    assert bulk.shared_tags(tagged) == ("b",)
    assert bulk.shared_tags([]) == ()


def test_an_entity_goes_to_what_has_a_place_and_is_made_once(full: Filled) -> None:
    entity = entity_of("Ada", EntityType.PERSON)
    edit = bulk.link([full.highlight, full.mention, full.note], entity, NOW, new=True)
    full.library.apply(edit)
    marks = now(full, full.highlight, full.mention, full.note)
    assert [mark.entity for mark in marks] == [entity.id, entity.id, None]
    assert bulk.link([full.note], entity, NOW, new=True).changes == ()


def test_what_is_removed_takes_its_replies_along_and_brings_them_back(
    full: Filled, session: Session, reply: Annotation
) -> None:
    session.perform(bulk.remove(full.library, [full.mention], NOW))
    gone = now(full, full.mention, reply)
    assert [mark.trashed for mark in gone] == [LATER, LATER]

    session.perform(bulk.restore(full.library, gone[:1]))
    assert now(full, full.mention, reply) == [full.mention, reply]


def test_a_reply_that_went_by_itself_stays_when_the_rest_comes_back(
    full: Filled, session: Session, reply: Annotation
) -> None:
    session.perform(bulk.remove(full.library, [reply], STAMP))
    session.perform(bulk.remove(full.library, [full.mention], NOW))
    session.perform(bulk.restore(full.library, now(full, full.mention)))
    assert [mark.trashed for mark in now(full, full.mention, reply)] == [None, MOMENT]


def test_a_reply_brings_what_it_answers_and_a_mark_its_article(
    full: Filled, session: Session, reply: Annotation
) -> None:
    other = mark_on(full.article, full.text.plain, None, parent=full.mention.id, note="So?")
    full.library.apply(making(other))
    session.perform(bulk.remove(full.library, [full.mention], NOW))
    session.perform(keeping.trash([full.article], NOW))

    session.perform(bulk.restore(full.library, now(full, reply)))
    assert [mark.trashed for mark in now(full, full.mention, reply, other)] == [None, None, LATER]
    article = full.library.articles.get(full.article.id)
    assert article is not None
    assert article.trashed is None


def test_nothing_is_planned_for_what_is_gone_or_there_already(
    full: Filled, reply: Annotation
) -> None:
    assert bulk.restore(full.library, [full.mention, reply]).changes == ()
    assert bulk.remove(full.library, [], NOW).changes == ()
    trashed = [full.note._replace(trashed=LATER)]
    assert bulk.remove(full.library, trashed, NOW).changes == ()


def test_what_is_removed_with_its_reply_is_named_once(full: Filled, reply: Annotation) -> None:
    assert bulk.remove(full.library, [full.mention], NOW).summary == "Removed “Zürich”"
    both = bulk.remove(full.library, [full.mention, reply], NOW)
    assert (len(both.changes), both.summary) == (2, "Removed 2 annotations")


STEPS: dict[str, Callable[[Filled], Edit]] = {
    "trash the article": lambda f: keeping.trash([f.article], NOW),
    "trash a mark and its reply": lambda f: bulk.remove(f.library, now(f, f.mention), NOW),
    "trash another": lambda f: bulk.remove(f.library, now(f, f.highlight, f.note), STAMP),
    "restore all": lambda f: bulk.restore(f.library, f.library.annotations.trashed()),
    "recolor": lambda f: annotating.recolor(now(f, f.highlight, f.mention), Color.TEAL, NOW),
    "tag": lambda f: bulk.tag(now(f, f.highlight, f.note), ["x"], ["trade"], NOW),
}


@pytest.mark.usefixtures("reply")
def test_all_of_it_is_taken_back_and_done_again(full: Filled, session: Session) -> None:
    states = [rows_of(full.library.path)]
    for plan in STEPS.values():
        session.perform(plan(full))
        states.append(rows_of(full.library.path))
        assert list(full.library.findings()) == []
    for before in reversed(states[:-1]):
        assert session.undo() is not None
        assert rows_of(full.library.path) == before
    for after in states[1:]:
        assert session.redo() is not None
        assert rows_of(full.library.path) == after
    assert list(full.library.findings()) == []


def test_emptying_the_trash_leaves_nothing_of_a_conversation(
    full: Filled, session: Session, reply: Annotation
) -> None:
    session.perform(bulk.remove(full.library, [full.mention], NOW))
    other = mark_on(full.chinese, CHINESE, "半导体", color=Color.RED)
    session.perform(making(other))
    session.perform(keeping.trash([full.chinese], NOW))
    assert session.empty_trash() == 4
    assert full.library.annotations.find([full.mention.id, reply.id, other.id]) == {}
    assert list(full.library.findings()) == []
    assert session.next_undo is None
