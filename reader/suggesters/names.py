"""Names of people, organisations, places and other things, found by rules and word lists."""

from collections import Counter

from reader.domain.entity import EntityType
from reader.domain.suggestion import Found, Source
from reader.domain.text import Span
from reader.suggesters.acronyms import Pair, pairs
from reader.suggesters.capitals import capital_words, level
from reader.suggesters.contexts import by_context
from reader.suggesters.evidence import Evidence
from reader.suggesters.extents import Candidate, candidates
from reader.suggesters.lines import headlines
from reader.suggesters.runs import runs
from reader.suggesters.short_forms import Fuller, short_forms
from reader.suggesters.types import Votes, added, by_form
from reader.suggesters.word_lists import known_type

_TITLED = 2.5
_MOST_CONTEXTS = 12
_ENOUGH = 5.0
_UNKNOWN = (EntityType.ORGANISATION, 0.0)

Types = dict[str, tuple[EntityType, float]]
Meant = tuple[EntityType, float, str]
"""What a name is, how sure that is, and for which fuller name it may stand."""


def names(plain: str) -> list[Found]:
    """Return the names in a text, in order, none over another (source "rule").

    `full` is the fuller name for which an acronym or a short form may stand.
    """
    text = level(plain)
    explained = pairs(text)
    possible = _with_long_forms(text, _possible(text), explained)
    evidence = Evidence(text, possible, explained)
    accepted = _apart([name for one in possible if (name := evidence.settled(one))])
    types = _types(text, accepted)
    fuller = short_forms([(one, types[one.name][0]) for one in accepted])
    fuller.update(_explained(text, explained, types, accepted))
    meant = {name: _meant(name, types, fuller) for name in types}
    return [_found(one, *meant[one.name]) for one in accepted]


def _found(one: Candidate, type_: EntityType, score: float, full: str) -> Found:
    return Found(Span(one.start, one.stop), type_, Source.RULE, score, full=full)


def _possible(text: str) -> list[Candidate]:
    words = capital_words(text)
    says_nothing = headlines(text, words)
    found: list[Candidate] = []
    at = 0
    for run in runs(text, words):
        shouts = len(run) > 1 and all(word.text.isupper() and len(word.text) > 1 for word in run)
        found += candidates(text, run, headline=shouts or at in says_nothing)
        at += len(run)
    return found


def _with_long_forms(
    text: str, possible: list[Candidate], explained: list[Pair]
) -> list[Candidate]:
    """Put explained long forms in place of what the capitals alone made of them."""
    longs = [pair.long for pair in explained if pair.is_name]
    taken = {at for start, stop in longs for at in range(start, stop)}
    kept = [one for one in possible if taken.isdisjoint(range(one.start, one.stop))]
    kept += [_long_form(text, *long) for long in longs]
    return sorted(kept)


def _long_form(text: str, start: int, stop: int) -> Candidate:
    words = text[start:stop].split()
    return Candidate(start, stop, tuple(words), " ".join(words), doubtful=False, titled=False)


def _apart(accepted: list[Candidate]) -> list[Candidate]:
    """Leave out what begins before the name ahead of it has ended."""
    apart: list[Candidate] = []
    for one in accepted:
        if not apart or one.start >= apart[-1].stop:
            apart.append(one)
    return apart


def _types(text: str, accepted: list[Candidate]) -> Types:
    """Judge every name once, by its own words and by all the places where it stands."""
    votes: dict[str, Votes] = {}
    contexts: Counter[str] = Counter()
    for one in accepted:
        total = votes.get(one.name)
        if total is None:
            total = votes[one.name] = by_form(one.words)
        if one.titled:
            added(total, {EntityType.PERSON: _TITLED})
        if contexts[one.name] < _MOST_CONTEXTS and max(total.values(), default=0.0) < _ENOUGH:
            contexts[one.name] += 1
            added(total, by_context(text, one.start, one.stop))
    return {name: _winner(total) for name, total in votes.items()}


def _winner(votes: Votes) -> tuple[EntityType, float]:
    type_, weight = max(votes.items(), key=lambda item: item[1], default=_UNKNOWN)
    return type_, round(min(0.95, 0.4 + 0.5 * weight / max(sum(votes.values()), 2.0)), 2)


def _explained(
    text: str, explained: list[Pair], types: Types, accepted: list[Candidate]
) -> dict[str, Fuller]:
    """Return for what the text itself says that a short form stands, unless it used it before."""
    full: dict[str, Fuller] = {}
    firsts = {one.name: one.start for one in reversed(accepted)}
    for pair in explained:
        name, short = " ".join(text[slice(*pair.long)].split()), text[slice(*pair.short)]
        if name in types:
            is_later = firsts.get(short, len(text)) >= min(firsts[name], pair.short[0])
            full.setdefault(short, Fuller(name if is_later else "", types[name][0]))
    return full


def _meant(name: str, types: Types, fuller: dict[str, Fuller]) -> Meant:
    type_, score = types[name]
    full, fuller_type = fuller.get(name, Fuller("", type_))
    if known_type(name) is None:
        type_ = fuller_type
    elif type_ is not EntityType.PERSON or fuller_type is not type_:
        full = ""
    return type_, score, full
