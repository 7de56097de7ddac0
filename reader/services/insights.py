"""Insights: who and what articles speak of, when, together with whom, and of how much money.

Each figure leads to the sentences it counts. Everything here reads for itself
and long enough to belong on a worker: see `on_worker`.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.insights import (
    Amount,
    Money,
    MostMentioned,
    OnDay,
    Pair,
    Passage,
    Passages,
    Period,
    Sought,
    Step,
    Timeline,
    Together,
    Within,
)
from reader.domain.listing import Filter, Snippet
from reader.domain.text import BLOCK_BREAK
from reader.services.passages import by_sentence, passages_of
from reader.services.places import places
from reader.services.progress import Progress, Unwatched
from reader.services.searching import understand
from reader.store.insights import Insights, Where
from reader.store.library import Library
from reader.store.listing import chosen_by

PASSAGES = 500
"""Sentences that are shown of one figure."""

AMOUNTS = 500
"""Amounts that are shown of each currency."""

OFFERED = 200
"""Entities that are offered to be looked at over time."""

_PERIODS = 1500
"""Periods of a timeline at the most; where there would be more, they are longer."""

_AT_MOST_DAYS = ((Step.DAY, 62), (Step.WEEK, 400), (Step.MONTH, 366 * 8))

Answer = TypeVar("Answer")
Question = Callable[[Insights, Progress], Answer]


def on_worker(library: Path, chosen: Filter, ask: Question[Answer], progress: Progress) -> Answer:
    """Open a library and ask something of the articles that a filter chooses; see `asked`."""
    with closing(Library.open(library)) as own:
        return asked(own, chosen, ask, progress)


def asked(
    library: Library, chosen: Filter, ask: Question[Answer], progress: Progress | None = None
) -> Answer:
    """Ask something of the articles that a filter chooses.

    Raises `QueryError` where the query of the filter is mistaken.
    """
    search = understand(library, chosen.query)
    insights = library.part(Insights)
    insights.choose(chosen_by(chosen, search.condition() if search else None))
    return ask(insights, progress or Unwatched())


def most_mentioned(
    insights: Insights, _: Progress, *, type_: EntityType | None = None, limit: int = 25
) -> MostMentioned:
    """Return the entities that are mentioned most, of one type or of all."""
    found, total = insights.entities(type_, limit)
    return MostMentioned(tuple(found), total)


def over_time(
    insights: Insights,
    _: Progress,
    *,
    entities: Sequence[EntityId] = (),
    step: Step | None = None,
) -> Timeline:
    """Return articles and mentions over time: all, or a line for each of some entities.

    Periods are as long as the range of days demands, or at least as `step` wants them.
    """
    lines = insights.counted(entities)
    ids = [line.id for line in lines]
    days = insights.days(ids) if lines or not entities else []
    found = sorted({on.day for on in days})
    steps = list(Step)
    fitting = _step(found)
    wanted = step or fitting
    while found and _count(found, wanted) > _PERIODS and wanted is not Step.YEAR:
        wanted = steps[steps.index(wanted) + 1]
    return Timeline(
        step=wanted,
        entities=tuple(lines),
        periods=tuple(_periods(days, found, wanted, list(ids) or [None])),
        undated=insights.undated(ids),
        offered=tuple(insights.entities(None, OFFERED)[0]),
    )


def together(
    insights: Insights,
    progress: Progress,
    *,
    within: Within = Within.ARTICLE,
    type_: EntityType | None = None,
    limit: int = 20,
) -> Together:
    """Return which of the most mentioned entities meet in articles or paragraphs."""
    found, _ = insights.entities(type_, limit)
    ids = [entity.id for entity in found]
    number = {id_: n for n, id_ in enumerate(ids)}
    counts: Counter[tuple[int, int]] = Counter()
    if within is Within.ARTICLE:
        for a, b, meetings in insights.in_articles(ids) if ids else ():
            counts[_in_order(number[a], number[b])] += meetings
    else:
        # In the order of the file: no article is read before its turn comes.
        meeting = sorted(insights.meeting(ids, 2)) if ids else []
        for paragraph in _paragraphs(insights, meeting, ids, 2, progress):
            met = sorted({number[where.entity] for where in paragraph if where.entity})
            counts.update((a, b) for n, a in enumerate(met) for b in met[n + 1 :])
    pairs = tuple(
        Pair(a, b, count) for (a, b), count in sorted(counts.items(), key=lambda p: (-p[1], p[0]))
    )
    most = pairs[0].meetings if pairs else 1
    ties = [(pair.one, pair.other, pair.meetings / most) for pair in pairs]
    return Together(
        within=within, entities=tuple(found), pairs=pairs, places=places(len(found), ties)
    )


def money(insights: Insights, _: Progress, *, pending: bool = False) -> Money:
    """Return the amounts of money that articles name, the largest of each currency first.

    With `pending`, those among them that were only suggested. Amounts of
    different currencies stand beside each other and are never added up.
    """
    accepted, suggested = insights.count_amounts()
    sums = insights.amounts(AMOUNTS, pending=pending)
    passages = passages_of(insights, [[one.where] for one in sums], [one.pending for one in sums])
    amounts = (
        Amount(one.number, one.unit, passage) for one, passage in zip(sums, passages, strict=True)
    )
    total = accepted + (suggested if pending else 0)
    return Money(tuple(amounts), total, suggested)


def passages(insights: Insights, progress: Progress, *, sought: Sought) -> Passages:
    """Return the sentences that a figure stands for, those of the newest articles first.

    Where nobody in particular is sought, articles without a mention come last.
    """
    if sought.together is not None:
        return _meetings(insights, progress, sought, sought.together)
    mentions, total = insights.mentions(sought, PASSAGES)
    shown = list(passages_of(insights, by_sentence(mentions)))
    if not sought.entities:
        rest, silent = insights.without_mentions(sought, PASSAGES - min(PASSAGES, len(mentions)))
        shown += [Passage(row[0], row[1], row[2], Snippet(row[3])) for row in rest]
        total += silent
    return Passages(tuple(shown), total)


def _meetings(insights: Insights, progress: Progress, sought: Sought, within: Within) -> Passages:
    groups: list[list[Where]] = []
    total = 0
    entities = sought.entities
    articles = insights.meeting(entities, len(entities))
    if within is Within.PARAGRAPH:
        found = _paragraphs(insights, articles, entities, len(entities), progress)
    else:
        found = (held for _, held in insights.places(entities, articles))
    for held in found:
        total += len(held)
        if len(groups) < PASSAGES:
            groups += by_sentence(held)
    return Passages(tuple(passages_of(insights, groups[:PASSAGES])), total)


def _paragraphs(
    insights: Insights,
    articles: Sequence[int],
    entities: Sequence[EntityId],
    at_least: int,
    progress: Progress,
) -> Iterator[list[Where]]:
    """Go through the paragraphs of articles that mention at least so many of some entities."""
    for n, (plain, held) in enumerate(insights.places(entities, articles)):
        progress.report(n, len(articles), "")
        paragraphs: dict[int, list[Where]] = {}
        passed = paragraph = 0
        for where in held:
            if where.whole:
                continue  # in none of the paragraphs
            paragraph += plain.count(BLOCK_BREAK, passed, where.span.start)
            passed = where.span.start
            paragraphs.setdefault(paragraph, []).append(where)
        for some in paragraphs.values():
            if len({where.entity for where in some}) >= at_least:
                yield some


def _step(days: Sequence[date]) -> Step:
    length = (days[-1] - days[0]).days if days else 0
    return next((step for step, most in _AT_MOST_DAYS if length <= most), Step.YEAR)


def _count(days: Sequence[date], step: Step) -> int:
    lengths = {Step.DAY: 1, Step.WEEK: 7, Step.MONTH: 30, Step.YEAR: 365}
    return (days[-1] - days[0]).days // lengths[step] + 1


def _periods(
    days: Sequence[OnDay], found: Sequence[date], step: Step, lines: Sequence[EntityId | None]
) -> Iterator[Period]:
    sums: dict[tuple[date, EntityId | None], list[int]] = {}
    for on in days:
        total = sums.setdefault((_begin(on.day, step), on.entity), [0, 0])
        total[0] += on.articles
        total[1] += on.mentions
    first = _begin(found[0], step) if found else None
    while first is not None and first <= found[-1]:
        following = _next(first, step)
        here = [sums.get((first, line), (0, 0)) for line in lines]
        last = following - timedelta(days=1) if following else date.max
        yield Period(first, last, tuple(n[0] for n in here), tuple(n[1] for n in here))
        first = following


def _begin(day: date, step: Step) -> date:
    match step:
        case Step.DAY:
            return day
        case Step.WEEK:
            return date.fromordinal(max(1, day.toordinal() - day.weekday()))
        case Step.MONTH:
            return day.replace(day=1)
        case Step.YEAR:
            return day.replace(month=1, day=1)


def _next(first: date, step: Step) -> date | None:
    """Return the beginning of the period after this one, unless the calendar ends before."""
    lengths = {Step.DAY: 1, Step.WEEK: 7, Step.MONTH: 31, Step.YEAR: 366}
    try:
        return _begin(first + timedelta(days=lengths[step]), step)
    except OverflowError:
        return None


def _in_order(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)
