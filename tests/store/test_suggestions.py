"""Suggestions are kept beside their texts, decided once, and never in the way of other edits."""

from contextlib import closing
from datetime import date
from decimal import Decimal

import pytest

from reader.domain.edit import Change, Edit
from reader.domain.entity import EntityType
from reader.domain.errors import ConflictError
from reader.domain.ids import EntityId
from reader.domain.suggestion import NeverSuggested, Source, Status, Suggestion
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.store.library import Library
from tests.samples import LATER, MOMENT, Filled, changing, entity_of, making, mark_on


def seen(library: Filled, words: str, **fields: object) -> Suggestion:
    """Return a suggestion on the first of these words in the harbour's text."""
    start = library.text.plain.index(words)
    made = Suggestion(
        article=library.article.id,
        text=library.article.text,
        span=Span(start, start + len(words)),
        quote=words,
        type=EntityType.OTHER,
        source=Source.RULE,
        score=0.5,
    )
    return made._replace(**fields)  # type: ignore[arg-type]


def kept(full: Filled, *found: Suggestion) -> int:
    return full.library.suggestions.renew([(full.article.id, full.article.text, found)])


def rejection(suggestion: Suggestion) -> Suggestion:
    return suggestion._replace(status=Status.REJECTED, annotator="Ada", decided=LATER)


def test_a_suggestion_comes_back_as_it_was_kept(full: Filled) -> None:
    worth = Value(ValueKind.MONEY, Decimal("1000000000.5"), "MYR", date(2025, 1, 1), None)
    made = [
        seen(full, "dawn", type=ValueKind.MONEY, source=Source.VALUE, value=worth),
        seen(full, "coffee", entity=full.entity.id, source=Source.DICTIONARY, score=1.0),
        seen(full, "harbour", full="Harbour of Zürich", source="plug-in"),
    ]
    assert kept(full, *made) == 3
    found = full.library.suggestions.of_article(full.article.id, full.article.text)
    assert sorted(found) == sorted(made)
    assert full.library.suggestions.find([one.id for one in made]) == {one.id: one for one in made}


def test_what_is_seen_no_longer_is_pending_no_longer(full: Filled) -> None:
    kept(full, seen(full, "dawn"), seen(full, "coffee"))
    assert kept(full, seen(full, "coffee", score=0.75), seen(full, "harbour")) == 1
    words = {one.quote: one.score for one in full.library.suggestions.pending(full.article.id)}
    assert words == {"coffee": 0.75, "harbour": 0.5}


def test_nobody_is_asked_again_about_what_was_decided(full: Filled) -> None:
    dawn = seen(full, "dawn")
    kept(full, dawn)
    full.library.apply(Edit("Reject", (Change(dawn, rejection(dawn)),)))
    assert kept(full, dawn._replace(score=0.9)) == 0
    assert full.library.suggestions.pending() == []
    assert full.library.suggestions.find([dawn.id]) == {dawn.id: rejection(dawn)}


def test_a_decision_is_taken_back_exactly(full: Filled) -> None:
    dawn = seen(full, "dawn")
    kept(full, dawn)
    reject = Edit("Reject", (Change(dawn, rejection(dawn)),))
    full.library.apply(reject)
    full.library.apply(reject.inverse())
    assert full.library.suggestions.pending() == [dawn]


def test_what_no_machine_sees_any_more_can_still_be_decided_and_taken_back(full: Filled) -> None:
    dawn = seen(full, "dawn")
    reject = Edit("Reject", (Change(dawn, rejection(dawn)),))
    full.library.apply(reject)
    assert full.library.suggestions.select("") == [rejection(dawn)]
    full.library.apply(reject.inverse())
    assert full.library.suggestions.pending() == [dawn]


def test_what_a_machine_sees_otherwise_meanwhile_has_to_be_looked_at_again(full: Filled) -> None:
    dawn = seen(full, "dawn")
    kept(full, dawn._replace(entity=full.entity.id))
    with pytest.raises(ConflictError):
        full.library.apply(Edit("Reject", (Change(dawn, rejection(dawn)),)))


@pytest.mark.parametrize(
    ("words", "source", "waits"),
    [
        ("Ships bring coffee", Source.RULE, False),
        ("Ships bring coffee", Source.DICTIONARY, True),
        ("bring", Source.DICTIONARY, False),
        ("ring", Source.DICTIONARY, False),
        ("bring coffee", Source.DICTIONARY, True),
        ("Ships b", Source.DICTIONARY, False),
        ("coffee", Source.RULE, True),
    ],
)
def test_what_shares_words_with_a_mention_waits_for_nobody_unless_it_is_a_longer_name(
    full: Filled, words: str, source: Source, waits: bool
) -> None:
    one = seen(full, words, source=source)
    kept(full, one)
    mark = mark_on(full.article, full.text.plain, "bring", entity=full.entity.id)
    full.library.apply(making(mark))
    assert full.library.suggestions.pending() == ([one] if waits else [])
    assert full.library.suggestions.count([full.article.id]) == waits
    full.library.apply(making(mark).inverse())
    assert full.library.suggestions.pending() == [one]


def test_the_same_words_make_a_group_in_any_spelling(full: Filled) -> None:
    kept(full, seen(full, "dawn"), seen(full, "coffee"))
    assert [one.quote for one in full.library.suggestions.like("dawn")] == ["dawn"]
    full.library.apply(changing(full.article, trashed=LATER))
    assert full.library.suggestions.like("dawn") == []
    assert full.library.suggestions.count([full.article.id]) == 0


def test_an_article_goes_with_what_was_suggested_in_it(full: Filled) -> None:
    plain = full.library.texts.plain([full.arabic.text])[full.arabic.text]
    there = Suggestion(
        article=full.arabic.id, text=full.arabic.text, span=Span(0, 3), quote=plain[:3],
        type=EntityType.PLACE, source=Source.RULE, score=0.5,
    )  # fmt: skip
    full.library.suggestions.renew([(full.arabic.id, full.arabic.text, [there])])
    full.library.apply(Edit("Remove", (Change(full.arabic, None),)))
    assert full.library.suggestions.select("") == []
    assert list(full.library.findings()) == []


def test_what_is_seen_in_an_article_that_has_gone_meanwhile_is_not_kept(full: Filled) -> None:
    dawn = seen(full, "dawn")._replace(article=full.arabic.id, text=full.arabic.text)
    full.library.apply(Edit("Remove", (Change(full.arabic, None),)))
    assert full.library.suggestions.renew([(full.arabic.id, full.arabic.text, [dawn])]) == 0
    assert full.library.suggestions.select("") == []


def test_an_entity_goes_with_what_was_suggested_for_it(full: Filled) -> None:
    entity = entity_of("Dawn")
    full.library.apply(making(entity))
    dawn, coffee = (seen(full, words, entity=entity.id) for words in ("dawn", "coffee"))
    kept(full, dawn, coffee)
    assert full.library.suggestions.pending_of(entity.id) == [dawn, coffee]
    assert full.library.suggestions.count_of(entity.id) == 2
    assert full.library.suggestions.count_of(full.entity.id) == 0
    full.library.apply(Edit("Reject", (Change(dawn, rejection(dawn)),)))
    full.library.apply(Edit("Remove", (Change(entity, None),)))
    assert full.library.suggestions.select("") == [rejection(dawn)._replace(entity=None)]


def test_words_that_nobody_wants_suggested_are_kept(full: Filled) -> None:
    never = NeverSuggested("The  Dawn", "Ada", MOMENT)
    full.library.apply(making(never))
    assert full.library.never_suggested.all() == [never]
    assert full.library.never_suggested.find(["the dawn"]) == {"the dawn": never}


def counts(library: Library) -> dict[tuple[str, EntityId], int]:
    with closing(library._connection.raw.cursor()) as cursor:
        cursor.execute(
            "SELECT articles.id, entities.id, mentions FROM article_entities "
            "JOIN articles ON articles.number = article "
            "JOIN entities ON entities.number = entity"
        )
        return {(article, entity): mentions for article, entity, mentions in cursor}


def test_mentions_are_counted_by_article_and_entity(full: Filled) -> None:
    here = (full.article.id, full.entity.id)
    assert counts(full.library) == {here: 1}
    full.library.apply(changing(full.mention, trashed=LATER))
    assert counts(full.library) == {}
    full.library.apply(
        Edit("Restore", (Change(full.library.annotations.get(full.mention.id), full.mention),))
    )
    other = entity_of("Geneva")
    full.library.apply(making(other))
    full.library.apply(changing(full.mention, entity=other.id))
    assert counts(full.library) == {(full.article.id, other.id): 1}


def test_counts_that_are_wrong_are_told_and_made_anew(full: Filled) -> None:
    full.library._connection.write("UPDATE article_entities SET mentions = 7")
    assert any("mentions" in finding for finding in full.library.findings())
    full.library.rebuild()
    assert list(full.library.findings()) == []
    assert set(counts(full.library).values()) == {1}
