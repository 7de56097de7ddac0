"""Planning a merge: one edit out of all that differs, and what there is to say about it."""

from collections.abc import Iterator, Mapping
from typing import Any

from reader.domain.edit import Change, Edit
from reader.domain.suggestion import Status
from reader.domain.words import say
from reader.services.joining.deciding import Deciding
from reader.services.joining.pairs import Pair
from reader.services.joining.reading import Compared
from reader.services.joining.telling import items, summary
from reader.services.joining.three_way import state
from reader.services.joining.values import Bringing, Choice, JoiningPlan
from reader.services.merging import meant


def plan(
    compared: Compared,
    choices: Mapping[str, Choice] | None = None,
    default: Choice = Choice.BOTH,
) -> JoiningPlan:
    """Plan to merge what was compared; pure, and quick enough to be asked for anew.

    `choices` say by id what to do with conflicts, `default` with all others.
    """
    decided = Deciding(compared, choices or {}, default)
    decided.decide()
    changes = _changes(compared, decided)
    told = items(compared, decided)
    edit = Edit(say("Merge library"), changes, summary(told, compared.other.name))
    return JoiningPlan(compared.other, edit, told, _bringing(compared, decided), compared.met.alike)


def _changes(compared: Compared, decided: Deciding) -> tuple[Change, ...]:
    """Return all changes, each after what it refers to, and in long runs of one kind.

    What is known of the past comes first, so that an undo takes it away last:
    what is remembered of a record on the way must not stay behind.
    """
    pairs: tuple[Pair[Any], ...] = (
        *compared.article_pairs, *compared.entity_pairs, *compared.marks,
        *compared.colors, *compared.searches,
    )  # fmt: skip
    states = {one.key: one for pair in pairs if pair.id not in decided.away for one in pair.states}
    for pair in pairs:
        if pair.present is not None and pair.id not in decided.away and not _becomes(decided, pair):
            if pair.former is not None and _gives_way(decided, pair):
                states[pair.former.key] = pair.former
            states[pair.present.key] = pair.present
    entities = compared.entities.meant
    everyone = {entity.id: entity for entity in compared.our_entities} | decided.entities
    suggested = [
        Change(one, meant(one, entities[one.entity], everyone[entities[one.entity]].type))
        for one in compared.suggested
        if one.entity and one.entity in entities
    ]
    changes = [
        *(Change(None, one) for one in states.values()),
        *_of_articles(compared, decided),
        *(Change(None, one) for one in decided.versions()),
        *_of_entities(compared, decided),
        *_of_marks(decided),
        *suggested,
        *_of_rejected(decided),
        *(Change(None, one) for one in compared.never),
        *(Change(one.before, one.after) for one in decided.names),
    ]
    return tuple(
        sorted(
            (change for change in changes if change.before != change.after),
            key=_order,
        )
    )


def _of_articles(compared: Compared, decided: Deciding) -> Iterator[Change]:
    for id_, article in decided.articles.items():
        if id_ not in decided.away:
            yield Change(compared.articles.get(id_), article)


def _of_entities(compared: Compared, decided: Deciding) -> Iterator[Change]:
    before = {entity.id: entity for entity in compared.our_entities}
    for id_, entity in decided.entities.items():
        if id_ not in decided.away:
            yield Change(before.get(id_), entity)


def _of_marks(decided: Deciding) -> Iterator[Change]:
    for id_, mark in decided.marks.items():
        if id_ not in decided.away:
            yield Change(decided.ours(id_), mark)


def _of_rejected(decided: Deciding) -> Iterator[Change]:
    for ours, theirs in decided.rejected():
        if ours is None:
            lost = theirs.entity is not None and theirs.entity in decided.away
            yield Change(None, theirs._replace(entity=None) if lost else theirs)
        else:
            yield Change(
                ours,
                ours._replace(
                    status=Status.REJECTED, annotator=theirs.annotator, decided=theirs.decided
                ),
            )


def _becomes(decided: Deciding, pair: Pair[Any]) -> bool:
    """Tell whether a record that is new here is of the state that it has there.

    Of names that is kept all the same: an undo must not look like taking one away.
    """
    theirs: Any = pair.theirs
    result = decided.result(theirs)
    return pair.ours is None and result is not None and state(result) == state(theirs)


def _gives_way(decided: Deciding, pair: Pair[Any]) -> bool:
    """Tell whether what a record of ours is will be a former state of it."""
    ours: Any = pair.ours
    result = decided.result(ours)
    return result is not None and state(result) != state(ours)


def _bringing(compared: Compared, decided: Deciding) -> Bringing:
    texts, originals = set(), set()
    for article in decided.articles.values():
        texts.add(article.text)
        originals.add(article.original)
    for version in decided.versions():
        texts.add(version.text)
        originals.add(version.original)
    for mark in decided.marks.values():
        texts.add(mark.text)
        if mark.placement is not None:
            texts.add(mark.placement.text)
    texts |= {one.text for _, one in decided.rejected()}
    return Bringing(
        tuple(sorted(texts & compared.texts)), tuple(sorted(originals & compared.originals))
    )


_KINDS = (
    "Ancestor", "Article", "Version", "Entity", "Annotation", "Suggestion", "NeverSuggested",
    "ColorName", "SavedSearch",
)  # fmt: skip


def _order(change: Change) -> tuple[int, bool, bool]:
    kind = _KINDS.index(type(change.record).__name__)
    return kind, change.before is not None, change.after is None
