"""Deciding on suggestions is one step back, makes what is missing, and is never asked again."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from reader.domain.article import Article
from reader.domain.entity import Alias, AliasKind, EntityType
from reader.domain.ids import ArticleId, new_id
from reader.domain.mention import MentionType
from reader.domain.suggestion import Source, Status, Suggestion
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.services import deciding, discarding
from reader.services.session import Session, Stamp
from reader.store.library import Library
from tests.samples import STAMP, changing, entity_of, making, mark_on, put, rows_of, text_of

PLAIN = "Northwind Traders hired Ada Margin. Margin said Northwind paid US$5 million to NT."
LATER = "Northwind grew. Northwind shrank."

Seen = Callable[..., list[Suggestion]]


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with closing(Library.create(path)) as made:
        yield made


@pytest.fixture
def articles(library: Library) -> list[Article]:
    return [put(library, text_of(plain), plain[:20]) for plain in (PLAIN, LATER)]


@pytest.fixture
def session(library: Library) -> Session:
    return Session(library, "Ada")


@pytest.fixture
def seen(library: Library, articles: list[Article]) -> Seen:
    """Return what keeps suggestions on all occurrences of some words as pending."""

    def see(words: str, type_: MentionType, **fields: object) -> list[Suggestion]:
        made = []
        for article, plain in zip(articles, (PLAIN, LATER), strict=True):
            before = library.suggestions.of_article(article.id, article.text)
            start, here = plain.find(words), []
            while start >= 0:
                one = Suggestion(
                    article=article.id,
                    text=article.text,
                    span=Span(start, start + len(words)),
                    quote=words,
                    type=type_,
                    source=Source.RULE,
                    score=0.5,
                )
                here.append(one._replace(**fields))  # type: ignore[arg-type]
                start = plain.find(words, start + 1)
            library.suggestions.renew([(article.id, article.text, [*before, *here])])
            made += here
        return made

    return see


def names(library: Library) -> dict[str, EntityType]:
    return {entity.name: entity.type for entity in library.entities.all()}


def test_an_accepted_name_becomes_an_entity_and_its_mention(
    library: Library, session: Session, seen: Seen
) -> None:
    (one,) = seen("Ada Margin", EntityType.PERSON)
    session.perform(deciding.accept(library, [one], session.stamp()))
    assert names(library) == {"Ada Margin": EntityType.PERSON}
    (mark,) = library.annotations.select("")
    assert mark.anchor is not None
    assert (mark.anchor.span, mark.anchor.quote) == (one.span, "Ada Margin")
    assert (mark.source, mark.score, mark.annotator) == ("rule", 0.5, "Ada")
    assert library.suggestions.pending() == []
    assert library.suggestions.find([one.id])[one.id].status is Status.ACCEPTED


def test_a_group_means_one_entity_and_is_one_step_back(
    library: Library, session: Session, seen: Seen
) -> None:
    made = seen("Northwind", EntityType.ORGANISATION)
    before = rows_of(library.path)
    together = deciding.group(library, made[0])
    assert sorted(together) == sorted(made)
    session.perform(deciding.accept(library, together, session.stamp()))
    assert names(library) == {"Northwind": EntityType.ORGANISATION}
    assert len(library.annotations.select("")) == len(made) == 4
    session.undo()
    assert rows_of(library.path) == before
    session.redo()
    assert len(library.annotations.select("")) == 4


def test_a_group_in_one_article_leaves_the_others(
    library: Library, seen: Seen, articles: list[Article]
) -> None:
    made = seen("Northwind", EntityType.ORGANISATION)
    here = deciding.group(library, made[0], articles[1].id)
    assert [one.article for one in here] == [articles[1].id] * 2


def test_a_known_entity_is_meant_by_its_name_or_alias_and_type(
    library: Library, session: Session, seen: Seen
) -> None:
    known = entity_of("Northwind Traders", EntityType.ORGANISATION)._replace(
        aliases=(Alias("NT", AliasKind.ACRONYM, True),)
    )
    library.apply(making(known, entity_of("NT", EntityType.PLACE)))
    (one,) = seen("NT", EntityType.ORGANISATION)
    session.perform(deciding.accept(library, [one], session.stamp()))
    assert [mark.entity for mark in library.annotations.select("")] == [known.id]


def test_what_was_seen_before_a_type_was_changed_means_the_same_entity(
    library: Library, session: Session, seen: Seen
) -> None:
    firm = entity_of("Northwind")
    library.apply(making(firm))
    found = seen("Northwind", firm.type, entity=firm.id, source=Source.DICTIONARY)
    library.apply(changing(firm, type=EntityType.ORGANISATION))
    session.perform(deciding.accept(library, found, STAMP))
    assert names(library) == {"Northwind": EntityType.ORGANISATION}


def test_words_that_are_short_for_a_name_mean_it_and_are_its_alias_there(
    library: Library, session: Session, seen: Seen, articles: list[Article]
) -> None:
    fuller, *_ = seen("Ada Margin", EntityType.PERSON)
    shorter = seen("Margin", EntityType.PERSON, full="Ada Margin")[-1]
    session.perform(deciding.accept(library, [fuller, shorter], session.stamp()))
    (entity,) = library.entities.all()
    assert entity.name == "Ada Margin"
    assert entity.aliases == (Alias("Margin", AliasKind.SURNAME, True, articles[0].id),)
    assert {mark.entity for mark in library.annotations.select("")} == {entity.id}


def test_a_digit_accepts_as_another_type(library: Library, session: Session, seen: Seen) -> None:
    (one,) = seen("Ada Margin", EntityType.PERSON)
    session.perform(deciding.accept(library, [one], session.stamp(), EntityType.WORK))
    assert names(library) == {"Ada Margin": EntityType.WORK}


def test_a_value_is_kept_on_its_mention_and_is_no_entity(
    library: Library, session: Session, seen: Seen
) -> None:
    worth = Value(ValueKind.MONEY, Decimal(5_000_000), "USD")
    (one,) = seen("US$5 million", ValueKind.MONEY, value=worth, source=Source.VALUE)
    session.perform(deciding.accept(library, [one], session.stamp()))
    (mark,) = library.annotations.select("")
    assert (mark.value, mark.entity) == (worth, None)
    assert names(library) == {}


def test_what_was_rejected_is_pending_again_only_by_undo(
    library: Library, session: Session, seen: Seen
) -> None:
    made = seen("Northwind", EntityType.ORGANISATION)
    session.perform(deciding.reject(made, session.stamp()))
    assert seen("Northwind", EntityType.ORGANISATION)
    assert library.suggestions.pending() == []
    session.undo()
    assert sorted(library.suggestions.pending()) == sorted(made)


def test_words_that_are_never_suggested_are_rejected_everywhere(
    library: Library, session: Session, seen: Seen
) -> None:
    seen("Northwind", EntityType.ORGANISATION)
    session.perform(deciding.never_suggest(library, "NORTHWIND", session.stamp()))
    assert library.suggestions.pending() == []
    (never,) = library.never_suggested.all()
    assert never.key == "northwind"


def test_words_that_may_be_suggested_again_wait_where_they_waited(
    library: Library, session: Session, seen: Seen
) -> None:
    made = seen("Northwind", EntityType.ORGANISATION)
    earlier = Stamp("Ben", session.stamp().at - timedelta(seconds=1))
    session.perform(deciding.reject(made[:1], earlier))
    session.perform(deciding.never_suggest(library, "NORTHWIND", session.stamp()))
    (never,) = library.never_suggested.all()
    before = rows_of(library.path)
    session.perform(deciding.suggest_again(library, never))
    assert library.never_suggested.all() == []
    assert sorted(library.suggestions.pending()) == sorted(made[1:])
    session.undo()
    assert rows_of(library.path) == before


def test_only_entities_that_a_person_trusts_are_accepted_by_themselves(
    library: Library, session: Session, seen: Seen, articles: list[Article]
) -> None:
    trusted, other = entity_of("Northwind"), entity_of("Ada Margin")
    library.apply(making(trusted, other))
    seen("Northwind", trusted.type, entity=trusted.id, source=Source.DICTIONARY)
    seen("Ada Margin", other.type, entity=other.id, source=Source.DICTIONARY)
    both = [article.id for article in articles]
    assert not deciding.accept_by_itself(library, both, STAMP).changes
    library.apply(changing(trusted, accepts=True))
    session.perform(deciding.accept_by_itself(library, [articles[1].id], session.stamp()))
    assert [mark.article for mark in library.annotations.select("")] == [articles[1].id] * 2
    assert [one.quote for one in library.suggestions.pending(articles[0].id)] == [
        "Northwind",
        "Ada Margin",
        "Northwind",
    ]


def test_what_was_to_be_accepted_by_itself_is_not_if_people_did_something_else_meanwhile(
    library: Library, session: Session, seen: Seen, articles: list[Article]
) -> None:
    trusted, discarded = (entity_of(name)._replace(accepts=True) for name in ("Northwind", "NT"))
    library.apply(making(trusted, discarded))
    made = seen("Northwind", trusted.type, entity=trusted.id)
    seen("NT", discarded.type, entity=discarded.id)
    planned = deciding.accept_by_itself(library, [one.id for one in articles], session.stamp())
    assert deciding.still_waiting(library, planned) == planned
    by_hand = mark_on(articles[0], PLAIN, "Northwind", entity=trusted.id)
    library.apply(making(by_hand))
    session.perform(deciding.reject(made[-1:], session.stamp()))
    session.perform(discarding.discard(library, [discarded], session.stamp()))
    session.perform(deciding.still_waiting(library, planned))
    assert {mark.anchor.span for mark in library.annotations.select("") if mark.anchor} == {
        one.span for one in made[:-1]
    }
    assert len(library.annotations.select("")) == 3
    assert library.suggestions.find([made[-1].id])[made[-1].id].status is Status.REJECTED


def test_what_was_tagged_by_hand_waits_for_nobody(
    library: Library, session: Session, seen: Seen
) -> None:
    (one,) = seen("Ada Margin", EntityType.PERSON)
    session.perform(deciding.accept(library, [one], session.stamp()))
    library.suggestions.delete(library.suggestions.select(""))
    seen("Ada Margin", EntityType.PERSON)
    assert library.suggestions.pending() == []
    assert library.suggestions.count([one.article]) == 0


def test_decisions_are_done_again_after_the_entity_or_the_article_had_gone(
    library: Library, session: Session
) -> None:
    article = put(library, text_of(LATER))._replace(id=ArticleId(new_id()))
    session.perform(making(article))
    first = Suggestion(
        article=article.id,
        text=article.text,
        span=Span(0, 9),
        quote="Northwind",
        type=EntityType.ORGANISATION,
        source=Source.RULE,
        score=0.5,
    )
    library.suggestions.renew([(article.id, article.text, [first])])
    session.perform(deciding.accept(library, [first], session.stamp()))
    (entity,) = library.entities.all()
    second = first._replace(span=Span(16, 25), source=Source.DICTIONARY, entity=entity.id)
    library.suggestions.renew([(article.id, article.text, [second])])
    session.perform(deciding.reject([second], session.stamp()))
    before = rows_of(library.path)
    while session.undo():
        pass
    assert library.suggestions.select("") == []
    while session.redo():
        pass
    assert rows_of(library.path) == before


def test_a_short_form_is_an_alias_in_every_article_in_which_it_is_accepted(
    library: Library, session: Session, seen: Seen, articles: list[Article]
) -> None:
    made = seen("Northwind", EntityType.ORGANISATION, full="Northwind Traders")
    for article in articles:
        here = [one for one in made if one.article == article.id]
        session.perform(deciding.accept(library, here, session.stamp()))
    (entity,) = library.entities.all()
    assert {(alias.text, alias.article) for alias in entity.aliases} == {
        ("Northwind", article.id) for article in articles
    }


def test_an_alias_of_one_article_means_nothing_in_another(
    library: Library, session: Session, seen: Seen, articles: list[Article]
) -> None:
    here, elsewhere = (article.id for article in articles)
    short = Alias("Northwind", AliasKind.ALIAS, case_sensitive=True, article=here)
    known = entity_of("Traders", EntityType.ORGANISATION)._replace(aliases=(short,))
    library.apply(making(known))
    made = seen("Northwind", EntityType.ORGANISATION)
    session.perform(deciding.accept(library, made, session.stamp()))
    assert set(names(library)) == {"Traders", "Northwind"}
    meant = {mark.article: mark.entity for mark in library.annotations.select("")}
    assert meant[here] == known.id
    assert meant[elsewhere] != known.id
