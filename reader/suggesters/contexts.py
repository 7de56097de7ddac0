"""Contexts: what a name is likely to be, by the words around it."""

import re
from functools import cache
from typing import NamedTuple

from reader.domain.entity import EntityType
from reader.suggesters.phrases import Phrases
from reader.suggesters.types import Votes
from reader.suggesters.word_lists import known_type, listed

_PERSON, _ORGANISATION, _PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
_PRODUCT, _EVENT = EntityType.PRODUCT, EntityType.EVENT

_AFTER = 72
_SUCH_AS = "such_as|like|including|called|named? ,?"
_STATE = "government|economy|border|airport|population|military"
_SAYS = "(?:said|says|added|told|announced)"
_WORKS = "lets|allows|enables|runs on|supports|costs|sells for|is available|will be available"
_HAPPENS = (
    "(?:will be|was|is|were|to be) held|takes place|took place|will take place|kicks off"
    "|kicked off|attendees|delegates|participants|organisers|organizers"
)
_WORDS = r"(?:[\w'&-]+ ){0,5}?"

_BEFORE_RULES = (
    ("{people} ,?", _PERSON, 1.5),
    ("according_to|{saying}", _PERSON, 0.5),
    ("{people}|student|job|role|post of|at|for|with|from the?", _ORGANISATION, 1.6),
    (f"{{companies}} {_SUCH_AS}", _ORGANISATION, 1.4),
    ("{owned}|stake|acquisition of|in|at", _ORGANISATION, 1.0),
    ("owned|acquired|backed|founded|funded|published|made|run|operated by", _ORGANISATION, 1.2),
    ("acquire|acquired|acquires|acquiring|founded|co-founded", _ORGANISATION, 0.8),
    ("joined|joining|left", _ORGANISATION, 0.8),
    ("in|near|across|throughout|outside|around|into|toward|towards the?", _PLACE, 0.8),
    ("{localities}|government|people|streets|coast of|in|like?", _PLACE, 1.3),
    ("based|located|headquartered|held|born|living|live|lives|lived|arrived in|at", _PLACE, 1.2),
    ("{launching} the|its|a|an?", _PRODUCT, 0.9),
    ("its|their|new|latest|popular|flagship", _PRODUCT, 0.7),
    ("maker|makers|developer|developers|creator|creators of", _PRODUCT, 1.2),
    ("users|owners|buyers|sales|version|versions|copies of the?", _PRODUCT, 1.2),
    ("powered|driven by", _PRODUCT, 0.8),
    ("built|based|running|runs|trained|available on|with", _PRODUCT, 0.6),
    (f"{{things}} {_SUCH_AS}", _PRODUCT, 1.3),
    ("during|ahead_of|annual|after the?", _EVENT, 0.6),
    ("attend|attends|attended|attending|host|hosts|hosted|hosting the?", _EVENT, 0.6),
)
"""Phrases (see `written_out`) that may stand before a name; titles among them in any case."""

_AFTER_RULES = (
    (" ,", r"(?: \([^)\n]{1,20}\))?, (?:who|whose|aged|\d\d,)", _PERSON, 1.6),
    (" ,", rf"(?: \([^)\n]{{1,20}}\))?, {_WORDS}(?:{{people}})\b", _PERSON, 1.6),
    (" ,", r",? (?:himself|herself|(?:has |had |also )?(?:{saying}))\b", _PERSON, 0.7),
    (
        ",",
        rf", (?:an?|the|its|one|another) {_WORDS}(?:{{companies}})\b(?! {_SAYS})",
        _ORGANISATION,
        1.6,
    ),
    ("'", rf"'s {_WORDS}(?:{{owned}})\b", _ORGANISATION, 0.8),
    ("'", r"'s (?:\w+ )?(?:{things}|products|services|technology)\b", _ORGANISATION, 0.8),
    (" ", r" (?:{owned}|Inc|Ltd|Corp|Sdn|students?|professor|report)\b", _ORGANISATION, 1.2),
    (",", rf", (?:an?|the|its) {_WORDS}(?:{{things}})\b", _PRODUCT, 1.6),
    (" ", r" (?:{things}|users|subscribers|accounts?|series|ecosystem|agents)\b", _PRODUCT, 1.0),
    ("-", r"-(?:based|born|listed|headquartered|led|made|style)", _PLACE, 0.8),
    (",", rf", (?:an?|the) {_WORDS}(?:{{localities}})\b", _PLACE, 1.6),
    (" ", rf" (?:{_WORKS})\b", _PRODUCT, 0.8),
    (" ,", rf"(?:, which)? (?:{_HAPPENS})\b", _EVENT, 1.2),
    (" '", rf"(?:'s)? (?:{_STATE}|{{localities}})\b", _PLACE, 1.0),
)
"""What may follow a name: with which characters that begins, and its pattern."""


_NOTHING = r"(?!)"
_OWNER = re.compile(r"([A-Z][\w.&-]*)'s\Z")
_OWNED, _LONGEST_OWNER = 1.4, 24


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    type: EntityType
    weight: float


def by_context(plain: str, start: int, stop: int) -> Votes:
    """Return how much the words around a span of a levelled text speak for each type."""
    votes: Votes = {}
    while start > 0 and plain[start - 1] in " \"'":
        start -= 1
    for rule in _phrases().before(plain, start):
        _, type_, weight = _BEFORE_RULES[rule]
        votes[type_] = votes.get(type_, 0.0) + weight
    if plain.endswith("'s", 0, start) and _is_owned(plain, start):
        votes[_PRODUCT] = votes.get(_PRODUCT, 0.0) + _OWNED
    any_rule, rules = _after_rules(plain[stop : stop + 1])
    if any_rule.match(plain, stop, stop + _AFTER):
        for pattern, type_, weight in rules:
            if pattern.match(plain, stop, stop + _AFTER):
                votes[type_] = votes.get(type_, 0.0) + weight
    return votes


def _is_owned(plain: str, stop: int) -> bool:
    """Tell whether a well-known organisation has what follows."""
    owner = _OWNER.search(plain, max(0, stop - _LONGEST_OWNER), stop)
    return owner is not None and known_type(owner[1]) is _ORGANISATION


@cache
def _phrases() -> Phrases:
    return Phrases((phrase, "{people}" in phrase) for phrase, _, _ in _BEFORE_RULES)


@cache
def _after_rules(first: str) -> tuple[re.Pattern[str], list[_Rule]]:
    """Return the rules for what begins with that character, and what fits if any of them does."""
    rules = [
        _Rule(_compiled(pattern), type_, weight)
        for openings, pattern, type_, weight in _AFTER_RULES
        if first and first in openings
    ]
    return re.compile("|".join(rule.pattern.pattern for rule in rules) or _NOTHING), rules


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern, with sections of the word list in place of their names in braces."""
    for section in re.findall(r"\{([a-z]+)\}", pattern):
        words = sorted(map(re.escape, listed(section)), key=len, reverse=True)
        pattern = pattern.replace(f"{{{section}}}", "|".join(words))
    return re.compile(pattern)
