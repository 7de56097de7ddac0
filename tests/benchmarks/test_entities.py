"""Entities with many mentions: merging two, taking that back, and opening the page of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity, EntityType
from reader.domain.insights import Within
from reader.services import alike, company, knowing, merging
from reader.services.session import Session
from reader.store.library import Library
from tests.benchmarks.big import make_entity, make_library_of_mentions
from tests.benchmarks.conftest import Judge

_EACH = 10_000
_PAGE = 20_000
_ROWS = 30
"""Mentions in their sentences that a window shows at once."""

_ENTITIES = 10_000


@pytest.fixture(scope="module")
def mentioned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of 10,000 articles, in which three entities are mentioned very often."""
    path = tmp_path_factory.mktemp("mentioned") / "mentioned.postil"
    make_library_of_mentions(path, articles=10_000, often=(_EACH, _EACH, _PAGE), others=60_000)
    return path


@pytest.fixture
def session(mentioned: Path) -> Iterator[Session]:
    """Return a sitting with that library."""
    opened = Session(Library.open(mentioned), "Ada")
    yield opened
    opened.close()


def called(session: Session, number: int) -> Entity:
    [entity] = session.library.entities.named(f"Entity {number}")
    return entity


def nothing(session: Session) -> None:
    session.library._connection.rows("SELECT 1")


def merge(session: Session) -> None:
    loser, winner = called(session, 0), called(session, 1)
    session.perform(merging.merge(session.library, loser, winner, session.stamp()))


def test_merging_two_entities_of_10_000_mentions(judge: Judge, session: Session) -> None:
    assert knowing.totals(session.library, called(session, 0).id).mentions >= _EACH

    def before() -> None:
        if session.next_undo:
            session.undo()

    judge(
        lambda: merge(session),
        lambda: nothing(session),
        milliseconds=1000,
        rounds=5,
        before=before,
    )
    session.undo()


def test_undoing_a_merge_of_10_000_mentions(judge: Judge, session: Session) -> None:
    judge(
        session.undo,
        lambda: nothing(session),
        milliseconds=1000,
        rounds=5,
        before=lambda: merge(session),
    )


def test_opening_the_page_of_20_000_mentions(judge: Judge, session: Session) -> None:
    entity = called(session, 2).id
    library = session.library

    def ours() -> None:
        assert knowing.totals(library, entity).mentions >= _PAGE
        numbers = knowing.mentions(library, entity)
        assert len(knowing.rows(library, numbers[:_ROWS])) == _ROWS
        assert knowing.over_time(library, entity)
        assert knowing.articles(library, entity)

    judge(ours, lambda: nothing(session), milliseconds=150)


def test_what_20_000_mentions_stand_beside_in_articles(judge: Judge, session: Session) -> None:
    entity = called(session, 2).id

    def ours() -> None:
        assert company.mentioned_with(session.library, entity, Within.ARTICLE)

    judge(ours, lambda: nothing(session), milliseconds=180)


def test_what_20_000_mentions_stand_beside_in_paragraphs(judge: Judge, session: Session) -> None:
    entity = called(session, 2).id

    def ours() -> None:
        assert company.mentioned_with(session.library, entity, Within.PARAGRAPH)

    judge(ours, lambda: nothing(session), milliseconds=2000, rounds=3)


def test_finding_what_may_be_one_among_10_000_entities(judge: Judge, session: Session) -> None:
    firms = [
        make_entity(number, session.stamp())._replace(
            name=f"Harbour {number} Works of Asia" if number % 2 else f"Works {number}",
            type=EntityType.ORGANISATION,
        )
        for number in range(_ENTITIES)
    ]
    session.perform(Edit("Fill", tuple(Change(None, firm) for firm in firms)))
    judge(
        lambda: alike.alike(session.library), lambda: nothing(session), milliseconds=500, rounds=5
    )
    session.undo()
