"""Two entities become one with nothing lost, and two again."""

from typing import NamedTuple

import pytest

from reader.domain.annotation import Annotation
from reader.domain.entity import Alias, AliasKind, Entity, EntityType, Identifier
from reader.domain.errors import ReaderError
from reader.domain.suggestion import Source, Status, Suggestion
from reader.domain.text import Span
from reader.services import bulk, knowing, merging, splitting
from reader.services.session import Session, Stamp
from reader.store.library import Library
from tests.samples import LATER, STAMP, Filled, changing, entity_of, making, mark_on, rows_of

NOW = Stamp("Ben", LATER)


class Pair(NamedTuple):
    """Two entities of one library, and the mention of the first."""

    loser: Entity
    winner: Entity
    mention: Annotation


@pytest.fixture
def pair(full: Filled) -> Pair:
    """Put a city with everything that can be known of it beside the one that is there."""
    loser = entity_of("Ulan Bator")._replace(
        description="a capital",
        note="On a *river*.",
        aliases=(Alias("UB", AliasKind.ACRONYM, True, full.article.id), Alias("Ulaanbaatar")),
        identifiers=(Identifier("wikidata", "Q23430"),),
    )
    winner = full.entity._replace(description="a city", aliases=(Alias("Turicum"),))
    mention = mark_on(full.article, full.text.plain, "Ulan Bator", entity=loser.id)
    full.library.apply(making(loser, mention))
    full.library.apply(changing(full.entity, **winner._asdict()))
    return Pair(loser, winner, mention)


def now(library: Library, entity: Entity) -> Entity:
    found = library.entities.get(entity.id)
    assert found is not None
    return found


def seen(full: Filled, words: str, entity: Entity, status: Status = Status.PENDING) -> Suggestion:
    start = full.text.plain.index(words)
    return Suggestion(
        article=full.article.id, text=full.article.text, span=Span(start, start + len(words)),
        quote=words, type=entity.type, source=Source.DICTIONARY, score=0.95, entity=entity.id,
        status=status,
    )  # fmt: skip


def test_the_winners_own_name_becomes_no_alias_not_even_of_one_article(
    full: Filled, session: Session, pair: Pair
) -> None:
    short = Alias("Zürich", AliasKind.NAME, True, full.article.id)
    loser = pair.loser._replace(aliases=(*pair.loser.aliases, short))
    full.library.apply(changing(pair.loser, aliases=loser.aliases))
    session.perform(merging.merge(full.library, loser, pair.winner, NOW))
    assert "Zürich" not in [alias.text for alias in now(full.library, pair.winner).aliases]


def test_the_winner_has_everything_that_was_known_of_the_loser(
    full: Filled, session: Session, pair: Pair
) -> None:
    session.perform(merging.merge(full.library, pair.loser, pair.winner, NOW))
    winner = now(full.library, pair.winner)
    assert (winner.name, winner.type) == ("Zürich", EntityType.PLACE)
    assert [alias.text for alias in winner.aliases] == [
        "Turicum",
        "UB",
        "Ulaanbaatar",
        "Ulan Bator",
    ]
    assert Alias("Ulan Bator", AliasKind.NAME) in winner.aliases
    assert winner.identifiers == pair.loser.identifiers
    assert (winner.description, winner.note) == ("a city; a capital", "On a *river*.")
    loser = now(full.library, pair.loser)
    assert (loser.trashed, loser.merged_into) == (LATER, winner.id)
    assert loser.aliases == pair.loser.aliases
    assert session.next_undo is not None
    assert session.next_undo.summary == "Merged “Ulan Bator” into “Zürich” with 1 mention"


def test_mentions_and_suggestions_go_to_the_winner(
    full: Filled, session: Session, pair: Pair
) -> None:
    thing = pair.winner._replace(type=EntityType.OTHER)
    session.perform(changing(pair.winner, type=EntityType.OTHER))
    trashed = mark_on(full.article, full.text.plain, "dawn", entity=pair.loser.id, trashed=LATER)
    session.perform(making(trashed))
    pending, rejected = (
        seen(full, "harbour", pair.loser),
        seen(full, "coffee", pair.loser, Status.REJECTED),
    )
    full.library.suggestions.insert([pending, rejected])
    session.perform(merging.merge(full.library, pair.loser, thing, NOW))
    assert full.library.annotations.meaning(pair.loser.id) == []
    assert full.library.annotations.get(pair.mention.id) == pair.mention._replace(
        entity=pair.winner.id, modified=NOW.at
    )
    moved = full.library.suggestions.meaning(pair.winner.id)
    assert {(one.quote, one.type) for one in moved} == {
        ("harbour", EntityType.OTHER),
        ("coffee", EntityType.PLACE),
    }
    assert knowing.totals(full.library, pair.winner.id).mentions == 2


def test_a_merge_is_taken_back_and_done_again_exactly(
    full: Filled, session: Session, pair: Pair
) -> None:
    full.library.suggestions.insert([seen(full, "harbour", pair.loser)])
    before = rows_of(full.library.path)
    session.perform(merging.merge(full.library, pair.loser, pair.winner, NOW))
    after = rows_of(full.library.path)
    session.undo()
    assert rows_of(full.library.path) == before
    session.redo()
    assert rows_of(full.library.path) == after
    assert list(full.library.findings()) == []


def test_what_machines_see_meanwhile_keeps_nobody_from_taking_a_merge_back(
    full: Filled, session: Session, pair: Pair
) -> None:
    harbour, coffee = (seen(full, words, pair.loser) for words in ("harbour", "coffee"))
    full.library.suggestions.insert([harbour, coffee])
    session.perform(merging.merge(full.library, pair.loser, pair.winner, NOW))
    other = harbour._replace(score=0.5, entity=None)
    full.library.suggestions.renew([(full.article.id, full.article.text, [other])])
    session.undo()
    assert full.library.annotations.get(pair.mention.id) == pair.mention
    assert [one.quote for one in full.library.suggestions.pending()] == ["harbour"]


def test_what_was_merged_before_follows_the_loser(
    full: Filled, session: Session, pair: Pair
) -> None:
    first = entity_of("Örgöö")
    session.perform(making(first))
    session.perform(merging.merge(full.library, first, pair.loser, NOW))
    session.perform(merging.merge(full.library, now(full.library, pair.loser), pair.winner, STAMP))
    assert {one.id for one in full.library.entities.merged(pair.winner.id)} == {
        first.id,
        pair.loser.id,
    }
    session.empty_trash()
    assert full.library.entities.trashed() == []
    assert list(full.library.findings()) == []


def test_nothing_is_merged_with_itself_or_in_the_trash(full: Filled, pair: Pair) -> None:
    with pytest.raises(ReaderError, match="merged with itself"):
        merging.merge(full.library, pair.loser, pair.loser, NOW)
    with pytest.raises(ReaderError, match="lies in the trash"):
        merging.merge(full.library, pair.loser._replace(trashed=LATER), pair.winner, NOW)


def test_a_preview_tells_of_both_sides_and_can_be_turned(full: Filled, pair: Pair) -> None:
    loser = pair.loser._replace(type=EntityType.PERSON)
    winner = pair.winner._replace(identifiers=(Identifier("wikidata", "Q72"),))
    seen_here = merging.preview(full.library, loser, winner)
    assert (seen_here.loser.mentions, seen_here.loser.articles) == (1, 1)
    [sample] = seen_here.loser.samples
    [hit] = sample.sentence.hits
    assert sample.sentence.words == "A second paragraph tells of Ulan Bator."
    assert hit.of(sample.sentence.words) == "Ulan Bator"
    assert [alias.text for alias in seen_here.aliases] == ["UB", "Ulaanbaatar", "Ulan Bator"]
    assert seen_here.conflicts == (
        "They are of different types; the type of “Zürich” stays.",
        "They have different Wikidata numbers, Q72 and Q23430; both are kept.",
    )
    turned = merging.preview(full.library, winner, loser)
    assert turned.merged.name == "Ulan Bator"
    assert [alias.text for alias in turned.aliases] == ["Turicum", "Zürich"]


def test_an_acronym_becomes_an_acronym_that_is_found_as_before(full: Filled) -> None:
    short, long = entity_of("EDB"), entity_of("Economic Development Board")
    merged = merging.united(short, long)
    assert merged.aliases == (Alias("EDB", AliasKind.ACRONYM, case_sensitive=True),)


def test_splitting_after_merging_is_the_way_back(
    full: Filled, session: Session, pair: Pair
) -> None:
    full.library.suggestions.insert([seen(full, "Ulan Bator", pair.loser)])
    before = rows_of(full.library.path)
    session.perform(merging.merge(full.library, pair.loser, pair.winner, STAMP))
    winner = now(full.library, pair.winner)
    keys = {"ulan bator"}
    name, type_ = splitting.name_for(full.library, winner, keys)
    assert (name, type_) == ("Ulan Bator", EntityType.PLACE)
    mentions = splitting.said(full.library, winner, keys)
    session.perform(splitting.split(full.library, winner, mentions, STAMP, name=name, type_=type_))
    assert rows_of(full.library.path) == before


def test_chosen_mentions_become_a_new_entity_with_the_aliases_of_their_words(
    full: Filled, session: Session
) -> None:
    plain = full.text.plain
    marks = [
        mark_on(full.article, plain, words, entity=full.entity.id) for words in ("dawn", "news")
    ]
    session.perform(making(*marks))
    aliases = (Alias("Dawn"), Alias("News"), Alias("Turicum"))
    session.perform(changing(full.entity, aliases=aliases))
    entity = now(full.library, full.entity)
    before = rows_of(full.library.path)
    edit = splitting.split(
        full.library, entity, marks[:1], NOW, name="  Dawn  Harbour", type_=EntityType.PRODUCT
    )
    session.perform(edit)
    [made] = full.library.entities.named("Dawn Harbour")
    assert (made.type, made.aliases) == (EntityType.PRODUCT, (Alias("Dawn"),))
    assert now(full.library, entity).aliases == (Alias("News"), Alias("Turicum"))
    assert [mark.entity for mark in full.library.annotations.find([marks[0].id]).values()] == [
        made.id
    ]
    assert edit.summary == "Split 1 mention off “Zürich” as “Dawn Harbour”"
    session.undo()
    assert rows_of(full.library.path) == before


def test_an_alias_stays_while_mentions_that_stay_say_it(full: Filled, session: Session) -> None:
    again = mark_on(full.article, full.text.plain, "Ulan Bator", entity=full.entity.id)
    twin = mark_on(full.article, full.text.plain, "Ulan Bator", entity=full.entity.id)
    session.perform(making(again, twin))
    session.perform(changing(full.entity, aliases=(Alias("Ulan Bator"),)))
    entity = now(full.library, full.entity)
    session.perform(
        splitting.split(
            full.library, entity, [again], NOW, name="Ulan Bator", type_=EntityType.PLACE
        )
    )
    assert now(full.library, entity).aliases == (Alias("Ulan Bator"),)


def test_mentions_join_an_entity_that_has_the_name_already(
    full: Filled, session: Session, pair: Pair
) -> None:
    edit = splitting.split(
        full.library, pair.winner, [full.mention], NOW, name="ulan bator", type_=EntityType.PLACE
    )
    session.perform(edit)
    assert len(full.library.entities.named("Ulan Bator")) == 1
    assert knowing.totals(full.library, pair.loser.id).mentions == 2


def test_two_of_one_name_and_type_are_told_apart(full: Filled, session: Session) -> None:
    session.perform(
        splitting.split(
            full.library, full.entity, [full.mention], NOW, name="Zürich", type_=EntityType.PLACE
        )
    )
    assert len(full.library.entities.named("Zürich")) == 2
    assert full.library.annotations.meaning(full.entity.id) == []


def test_a_split_needs_a_name_and_something_to_split(full: Filled, pair: Pair) -> None:
    with pytest.raises(ReaderError, match="needs a name"):
        splitting.split(full.library, pair.loser, [], NOW, name=" ", type_=EntityType.PLACE)
    edit = splitting.split(
        full.library, pair.loser, [full.mention], NOW, name="X", type_=EntityType.PLACE
    )
    assert edit.changes == ()


def test_a_mention_restored_after_a_merge_means_the_winner(
    full: Filled, session: Session, pair: Pair
) -> None:
    session.perform(bulk.remove(full.library, [pair.mention], STAMP))
    session.perform(merging.merge(full.library, pair.loser, pair.winner, STAMP))
    gone = full.library.annotations.find([pair.mention.id])
    session.perform(bulk.restore(full.library, list(gone.values())))
    back = full.library.annotations.get(pair.mention.id)
    assert back == pair.mention._replace(entity=pair.winner.id, modified=STAMP.at)
