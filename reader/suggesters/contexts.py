"""Contexts: what a name is likely to be, by the words around it."""

import re
from functools import cache
from typing import NamedTuple

from reader.domain.entity import EntityType
from reader.suggesters.types import Votes
from reader.suggesters.word_lists import listed

_PERSON, _ORGANISATION, _PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
_PRODUCT, _EVENT = EntityType.PRODUCT, EntityType.EVENT

_BEFORE, _AFTER = 48, 72
_SUCH_AS = r"(?: such as| like| including| called| named)?"
_WORDS = r"(?:[\w'&-]+ ){0,5}?"

_BEFORE_RULES = (
    (r"\b(?i:{people}),?", _PERSON, 1.5),
    (r"\b(?:according to|{saying})", _PERSON, 0.5),
    (r"\b(?i:{people}|student|job|role|post) (?:of|at|for|with|from)(?: the)?", _ORGANISATION, 1.6),
    (rf"\b(?:{{companies}}){_SUCH_AS},?", _ORGANISATION, 1.4),
    (r"\b(?:{owned}|stake|acquisition) (?:of|in|at)", _ORGANISATION, 1.0),
    (
        r"\b(?:owned|acquired|backed|founded|funded|published|made|run|operated) by",
        _ORGANISATION,
        1.2,
    ),
    (
        r"\b(?:acquired?|acquires|acquiring|founded|co-founded|joined|joining|left)",
        _ORGANISATION,
        0.8,
    ),
    (r"\b(?:in|near|across|throughout|outside|around|into|towards?)(?: the)?", _PLACE, 0.8),
    (r"\b(?:{localities}|government|people|streets|coast)(?: of| in| like)?", _PLACE, 1.3),
    (
        r"\b(?:based|located|headquartered|held|born|living|lives?|lived|arrived) (?:in|at)",
        _PLACE,
        1.2,
    ),
    (r"\b(?:{launching})(?: the| its| a| an)?", _PRODUCT, 0.9),
    (r"\b(?:its|their|new|latest|popular|flagship)", _PRODUCT, 0.7),
    (rf"\b(?:{{things}}){_SUCH_AS},?", _PRODUCT, 1.3),
    (r"\b(?:during|attend\w*|ahead of|annual|host\w*|after)(?: the)?", _EVENT, 0.6),
)
_AFTER_RULES = (
    (r"(?: \([^)]{1,20}\))?, (?:who|whose|aged|\d\d,)", _PERSON, 1.6),
    (rf"(?: \([^)]{{1,20}}\))?, {_WORDS}(?:{{people}})\b", _PERSON, 1.6),
    (r",? (?:himself|herself|(?:has |had |also )?(?:{saying}))\b", _PERSON, 0.7),
    (rf", (?:an?|the|its|one|another) {_WORDS}(?:{{companies}})\b", _ORGANISATION, 1.6),
    (rf"'s {_WORDS}(?:{{owned}})\b", _ORGANISATION, 0.8),
    (r"'s (?:\w+ )?(?:{things}|products|services|technology)\b", _ORGANISATION, 0.8),
    (r" (?:{owned}|Inc|Ltd|Corp|Sdn|students?|professor|report)\b", _ORGANISATION, 1.2),
    (rf", (?:an?|the|its) {_WORDS}(?:{{things}})\b", _PRODUCT, 1.6),
    (r" (?:{things}|users|subscribers|accounts?|series|ecosystem|agents)\b", _PRODUCT, 1.0),
    (r"-(?:based|born|listed|headquartered|led|made|style)", _PLACE, 0.8),
    (rf", (?:an?|the) {_WORDS}(?:{{localities}})\b", _PLACE, 1.6),
    (
        r"(?:'s)? (?:government|economy|border|airport|population|military|{localities})\b",
        _PLACE,
        1.0,
    ),
)


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    type: EntityType
    weight: float


def by_context(plain: str, start: int, stop: int) -> Votes:
    """Return how much the words around a span of a levelled text speak for each type."""
    before, after = plain[max(0, start - _BEFORE) : start], plain[stop : stop + _AFTER]
    before = before[before.rfind("\n") + 1 :].rstrip(" \"'")
    after = after.partition("\n")[0]
    votes: Votes = {}
    for rule in _before_rules():
        if rule.pattern.search(before):
            votes[rule.type] = votes.get(rule.type, 0.0) + rule.weight
    for rule in _after_rules():
        if rule.pattern.match(after):
            votes[rule.type] = votes.get(rule.type, 0.0) + rule.weight
    return votes


@cache
def _before_rules() -> list[_Rule]:
    return [_Rule(_compiled(rf"(?:{p})\Z"), type_, weight) for p, type_, weight in _BEFORE_RULES]


@cache
def _after_rules() -> list[_Rule]:
    return [_Rule(_compiled(pattern), type_, weight) for pattern, type_, weight in _AFTER_RULES]


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern, with sections of the word list in place of their names in braces."""
    for section in re.findall(r"\{([a-z]+)\}", pattern):
        words = sorted(map(re.escape, listed(section)), key=len, reverse=True)
        pattern = pattern.replace(f"{{{section}}}", "|".join(words))
    return re.compile(pattern)
