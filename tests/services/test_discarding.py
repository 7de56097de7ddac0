"""An entity goes to the trash with what is nothing without it, and comes back with that."""

from reader.domain.annotation import Annotation
from reader.domain.entity import Entity
from reader.domain.suggestion import Source, Suggestion
from reader.domain.text import Span
from reader.services import bulk, discarding, keeping, merging
from reader.services.session import Session, Stamp
from tests.samples import LATER, STAMP, Filled, entity_of, making, mark_on, rows_of

NOW = Stamp("Ben", LATER)


def mentions(full: Filled, *words: str, entity: Entity | None = None) -> list[Annotation]:
    """Put mentions that are nothing else into the library."""
    meant = (entity or full.entity).id
    marks = [mark_on(full.article, full.text.plain, one, entity=meant) for one in words]
    full.library.apply(making(*marks))
    return marks


def marks_now(full: Filled, *marks: Annotation) -> list[Annotation]:
    found = full.library.annotations.find([mark.id for mark in marks])
    return [found[mark.id] for mark in marks]


def entity_now(full: Filled) -> Entity:
    found = full.library.entities.get(full.entity.id)
    assert found is not None
    return found


def test_mentions_that_are_more_stay_without_the_entity(full: Filled, session: Session) -> None:
    bare, answered = mentions(full, "dawn", "news")
    reply = mark_on(full.article, full.text.plain, None, parent=answered.id, note="Why?")
    session.perform(making(reply))
    before = rows_of(full.library.path)
    session.perform(discarding.discard(full.library, [full.entity], NOW))
    assert entity_now(full).trashed == LATER
    assert marks_now(full, bare, answered, full.mention) == [
        bare._replace(trashed=LATER),
        answered._replace(entity=None, modified=LATER),
        full.mention._replace(entity=None, modified=LATER),
    ]
    assert session.next_undo is not None
    assert session.next_undo.summary == "Moved “Zürich” to the trash"
    session.undo()
    assert rows_of(full.library.path) == before


def test_a_restored_entity_brings_what_went_with_it(full: Filled, session: Session) -> None:
    early, late = mentions(full, "dawn", "news")
    session.perform(bulk.remove(full.library, [early], STAMP))
    session.perform(discarding.discard(full.library, [full.entity], NOW))
    session.perform(discarding.restore(full.library, [entity_now(full)]))
    assert entity_now(full) == full.entity
    assert [mark.trashed for mark in marks_now(full, early, late)] == [STAMP.at, None]


def test_a_restored_mention_brings_its_entity(full: Filled, session: Session) -> None:
    one, other = mentions(full, "dawn", "news")
    session.perform(discarding.discard(full.library, [full.entity], NOW))
    session.perform(bulk.restore(full.library, marks_now(full, one)))
    assert entity_now(full).trashed is None
    assert [mark.trashed for mark in marks_now(full, one, other)] == [None, LATER]


def test_a_merged_entity_that_is_restored_comes_back_alone(full: Filled, session: Session) -> None:
    other = entity_of("Ulan Bator")
    session.perform(making(other))
    session.perform(merging.merge(full.library, full.entity, other, NOW))
    edit = discarding.restore(full.library, [entity_now(full)])
    session.perform(edit)
    assert entity_now(full).merged_into is None
    assert full.library.annotations.meaning(full.entity.id) == []
    assert edit.summary == "Restored “Zürich”"


def test_what_was_suggested_for_it_waits_until_it_is_back(full: Filled, session: Session) -> None:
    start = full.text.plain.index("dawn")
    seen = Suggestion(
        article=full.article.id, text=full.article.text, span=Span(start, start + 4), quote="dawn",
        type=full.entity.type, source=Source.DICTIONARY, score=0.9, entity=full.entity.id,
    )  # fmt: skip
    full.library.suggestions.insert([seen])
    session.perform(discarding.discard(full.library, [full.entity], NOW))
    assert full.library.suggestions.count([full.article.id]) == 0
    assert full.library.suggestions.pending() == []
    session.undo()
    assert full.library.suggestions.pending() == [seen]


def test_emptying_the_trash_takes_the_entity_and_its_mentions(
    full: Filled, session: Session
) -> None:
    mentions(full, "dawn")
    session.perform(discarding.discard(full.library, [full.entity], NOW))
    assert session.empty_trash() == 2
    assert full.library.entities.select("") == []
    assert list(full.library.findings()) == []


def test_an_article_in_the_trash_keeps_what_is_to_come_back(full: Filled, session: Session) -> None:
    [mark] = mentions(full, "dawn")
    session.perform(keeping.trash([full.article], NOW))
    session.perform(discarding.discard(full.library, [full.entity], NOW))
    session.perform(discarding.restore(full.library, [entity_now(full)]))
    article = full.library.articles.get(full.article.id)
    assert article is not None
    assert article.trashed == LATER
    assert marks_now(full, mark) == [mark]


def test_several_go_at_once_and_none_goes_twice(full: Filled, session: Session) -> None:
    other = entity_of("Ulan Bator")
    session.perform(making(other))
    edit = discarding.discard(full.library, [full.entity, other], NOW)
    session.perform(edit)
    assert edit.summary == "Moved 2 entities to the trash"
    assert discarding.discard(full.library, [entity_now(full)], NOW).changes == ()
    assert discarding.restore(full.library, [full.entity]).changes == ()
    back = discarding.restore(full.library, full.library.entities.trashed())
    assert back.summary == "Restored 2 entities"
