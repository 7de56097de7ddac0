"""What a merge does, item by item, for whoever decides on it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from reader.domain.entity import Entity
from reader.domain.ids import ArticleId
from reader.domain.naming import ColorName
from reader.domain.placement import Verdict
from reader.domain.words import say, say_many
from reader.services.joining.deciding import Deciding
from reader.services.joining.reading import Compared
from reader.services.joining.three_way import same
from reader.services.joining.values import Item, Kind, Outcome

_VERDICTS = {Verdict.CHECK: Outcome.CHECK, Verdict.LOST: Outcome.LOST}


def items(compared: Compared, decided: Deciding) -> tuple[Item, ...]:
    """Return all items: articles first, then entities, annotations by article, and names."""
    return (
        *_of_articles(compared, decided),
        *_of_entities(compared, decided),
        *sorted(_of_marks(compared, decided), key=lambda item: (item.title, item.article or "")),
        *_of_names(decided),
        *_of_others(compared, decided),
    )


def summary(told: Sequence[Item], name: str) -> str:
    """Say in a line what a merge has done."""
    counted = Counter(item.outcome for item in told)
    parts = [
        say_many("%n added", "%n added", counted[Outcome.ADDED]),
        say_many("%n changed", "%n changed", counted[Outcome.CHANGED]),
        say_many("%n deleted", "%n deleted", counted[Outcome.DELETED]),
        say_many("%n conflict", "%n conflicts", counted[Outcome.CONFLICT]),
        say_many("%n needs checking", "%n need checking", counted[Outcome.CHECK]),
        say_many("%n lost its place", "%n lost their place", counted[Outcome.LOST]),
    ]
    said = [part for part, outcome in zip(parts, Outcome, strict=True) if counted[outcome]]
    if not said:
        return say("“{name}” holds nothing that is not here", name=name)
    return say("Merged “{name}”: {parts}", name=name, parts=", ".join(said))


def _of_articles(compared: Compared, decided: Deciding) -> Iterator[Item]:
    for pair in compared.article_pairs:
        after = decided.articles.get(ArticleId(pair.id))
        if after is None or pair.id in decided.away:
            continue
        item = Item(Outcome.CHANGED, Kind.ARTICLE, pair.id, after.title, article=after.id)
        item = item._replace(ours=pair.ours, theirs=pair.theirs)
        outcome = _outcome(pair.ours, after)
        if outcome is not None:
            yield item._replace(outcome=outcome)
        known = decided.decided_articles.get(after.id)
        if known and (known.fields or known.revived):
            yield item._replace(outcome=Outcome.CONFLICT, base=known.base, fields=known.fields)
        elif pair.id in decided.brought_back:
            yield item._replace(outcome=Outcome.CONFLICT, base=known.base if known else None)


def _of_entities(compared: Compared, decided: Deciding) -> Iterator[Item]:
    before = {entity.id: entity for entity in compared.our_entities}
    doubts = {doubt.ours.id: doubt for doubt in decided.entity_doubts}
    for id_, after in decided.entities.items():
        if id_ in decided.away:
            continue
        pair = compared.entities.pairs.get(id_)
        item = Item(Outcome.CHANGED, Kind.ENTITY, id_, after.name, ours=before.get(id_))
        item = item._replace(theirs=pair.theirs if pair else None)
        outcome = _outcome(before.get(id_), after)
        if outcome is not None:
            yield item._replace(outcome=outcome)
        doubt = doubts.pop(id_, None)
        if doubt is not None or id_ in decided.brought_back:
            base, fields = (doubt.base, doubt.fields) if doubt else (None, ())
            yield item._replace(outcome=Outcome.CONFLICT, base=base, fields=fields)
    for id_, doubt in doubts.items():
        yield Item(
            Outcome.CONFLICT, Kind.ENTITY, id_, doubt.ours.name,
            ours=doubt.ours, theirs=doubt.theirs, base=doubt.base, fields=doubt.fields,
        )  # fmt: skip


def _of_marks(compared: Compared, decided: Deciding) -> Iterator[Item]:
    theirs = {pair.id: pair.theirs for pair in compared.marks}
    for id_, after in decided.marks.items():
        if id_ in decided.away:
            continue
        article = decided.article(after.article)
        quote = after.anchor.quote if after.anchor else after.note
        ours = decided.ours(id_)
        item = Item(
            Outcome.CHANGED, Kind.ANNOTATION, id_, article.title if article else "", quote,
            after.article, ours, theirs.get(id_),
        )  # fmt: skip
        outcome = _outcome(ours, after)
        if outcome is not None:
            yield item._replace(outcome=outcome)
        known = decided.decided_marks.get(id_)
        if known and (known.fields or known.revived):
            yield item._replace(outcome=Outcome.CONFLICT, base=known.base, fields=known.fields)
        elif id_ in decided.brought_back:
            yield item._replace(outcome=Outcome.CONFLICT, base=known.base if known else None)
        if not after.trashed and after.placement and after.placement != (ours and ours.placement):
            verdict = _VERDICTS.get(after.placement.verdict)
            if verdict is not None:
                yield item._replace(outcome=verdict)


def _of_names(decided: Deciding) -> Iterator[Item]:
    for one in decided.names:
        record = one.after or one.before
        if record is None:
            continue
        kind = Kind.COLOR if isinstance(record, ColorName) else Kind.SEARCH
        item = Item(
            Outcome.CHANGED, kind, one.id, record.name,
            ours=one.before, theirs=one.theirs, base=one.base, fields=one.fields,
        )  # fmt: skip
        if one.before != one.after:
            gone = Outcome.DELETED if one.after is None else Outcome.CHANGED
            yield item._replace(outcome=Outcome.ADDED if one.before is None else gone, fields=())
        if one.fields:
            yield item._replace(outcome=Outcome.CONFLICT)


def _of_others(compared: Compared, decided: Deciding) -> Iterator[Item]:
    for never in compared.never:
        yield Item(Outcome.ADDED, Kind.WORDS, never.key, never.words, theirs=never)
    for ours, theirs in decided.rejected():
        article = decided.article(theirs.article)
        yield Item(
            Outcome.CHANGED if ours else Outcome.ADDED, Kind.SUGGESTION, theirs.id,
            article.title if article else "", theirs.quote, theirs.article, ours, theirs,
        )  # fmt: skip


def _outcome(before: Any, after: Any) -> Outcome | None:
    """Return what becomes of a record; what stays out of sight, or as it is, is nothing to tell."""
    gone_before = before is None or getattr(before, "trashed", None) is not None
    gone_after = getattr(after, "trashed", None) is not None
    if gone_before:
        return None if gone_after else Outcome.ADDED
    if gone_after:
        merged = isinstance(after, Entity) and after.merged_into
        return Outcome.CHANGED if merged else Outcome.DELETED
    return None if same(before, after) else Outcome.CHANGED
