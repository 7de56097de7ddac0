"""Contexts: what a name is likely to be, by the words around it."""

import re

from reader.domain.entity import EntityType
from reader.suggesters.types import Votes
from reader.suggesters.word_lists import listed

_PERSON, _ORGANISATION, _PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
_PRODUCT, _EVENT = EntityType.PRODUCT, EntityType.EVENT

_BEFORE, _AFTER = 60, 80
_PEOPLE = "|".join(sorted(listed("people"), key=len, reverse=True))
_SAYING = "|".join(sorted(listed("saying"), key=len, reverse=True))
_COMPANY = (
    r"compan(?:y|ies)|start-?ups?|firms?|makers?|giants?|banks?|agenc(?:y|ies)|manufacturers?"
    r"|retailers?|providers?|operators?|suppliers?|carriers?|airlines?|universit(?:y|ies)|think-?tank"
    r"|consultanc(?:y|ies)|broker(?:age)?s?|publishers?|newspapers?|conglomerates?|regulators?|unicorns?"
    r"|watchdog|developers?|accelerator|investors?|fund|group|organi[sz]ations?|institut(?:e|ion)s?"
    r"|subsidiar(?:y|ies)|units?|parent|owner|rivals?|competitors?|partners?|clients?|customers?"
)
_THING = (
    r"models?|chatbots?|apps?|applications?|platforms?|tools?|systems?|devices?|chips?|phones?"
    r"|smartphones?|games?|services?|software|assistants?|languages?|frameworks?|products?|websites?"
    r"|browsers?|vaccines?|drugs?|robots?|cars?|vehicles?|aircraft|jets?|planes?|processors?"
    r"|consoles?|engines?|programs?|networks?|brands?|wallets?|tokens?|solutions?|technolog(?:y|ies)"
)
_WORDS_BETWEEN = r"(?:[\w'&-]+ ){0,6}?"

_BEFORE_RULES: tuple[tuple[re.Pattern[str], EntityType, float], ...] = tuple(
    (re.compile(rf"(?:{pattern})\s*['\"]?\Z"), type_, weight)
    for pattern, type_, weight in (
        (rf"\b(?i:{_PEOPLE}),?", _PERSON, 1.5),
        (rf"\b(?:according to|{_SAYING})", _PERSON, 0.5),
        (
            rf"\b(?i:{_PEOPLE}|student|officer|role|job|work\w*) (?:of|at|for|with|from)(?: the)?",
            _ORGANISATION,
            1.6,
        ),
        (rf"\b(?:{_COMPANY}),?(?: such as| like| including)?", _ORGANISATION, 1.4),
        (
            r"\b(?:shares|stake|subsidiary|headquarters|owned|acquir\w+|acquisition|backed|founded|funded|published) (?:of|in|by|at)",
            _ORGANISATION,
            1.2,
        ),
        (
            r"\b(?:in|near|across|throughout|outside|around|visit(?:ed|ing)?|into|towards?)(?: the)?",
            _PLACE,
            0.8,
        ),
        (
            r"\b(?:city|town|state|province|capital|island|village|district|region|government|people|streets|country|coast) (?:of|in|like)?",
            _PLACE,
            1.3,
        ),
        (
            r"\b(?:based|located|headquartered|held|born|lives?|living|lived|arrived|landed) (?:in|at)",
            _PLACE,
            1.2,
        ),
        (
            r"\b(?:launch\w*|unveil\w*|releas\w+|introduc\w+|rolled out|us(?:e|es|ed|ing)|via|called|dubbed|named|integrat\w+|adopt\w+|download\w*|install\w*|deploy\w*|powered by|built on|version of|access to)(?: the| its| a| an| called)?",
            _PRODUCT,
            0.9,
        ),
        (r"\b(?:its|their|new|latest|popular|flagship)", _PRODUCT, 0.7),
        (rf"\b(?:{_THING})(?: such as| like| including| called| named)?,?", _PRODUCT, 1.3),
        (r"\b(?:during|attend\w*|ahead of|at this year's|annual|host\w*)(?: the)?", _EVENT, 0.8),
    )
)
_AFTER_RULES: tuple[tuple[re.Pattern[str], EntityType, float], ...] = tuple(
    (re.compile(pattern), type_, weight)
    for pattern, type_, weight in (
        (
            rf"(?: \([^)]{{1,20}}\))?, (?:who|whose|aged|\d\d,|{_WORDS_BETWEEN}(?:{_PEOPLE})\b)",
            _PERSON,
            1.6,
        ),
        (rf",? (?:himself|herself|(?:has |had |also )?(?:{_SAYING}))\b", _PERSON, 0.7),
        (rf", (?:an?|the|its|one|another) {_WORDS_BETWEEN}(?:{_COMPANY})\b", _ORGANISATION, 1.6),
        (
            r"'s (?:shares?|stocks?|CEO|chief|founders?|chairman|revenue|headquarters|earnings|board|employees|customers|president|analysts?)",
            _ORGANISATION,
            1.0,
        ),
        (
            r" (?:shares?|stocks?|CEO|analysts?|executives?|spokes\w+|employees|founder|co-founder|chief|chairman|researchers?|economists?|officials?|Inc|Ltd|Corp|Sdn|students?|professor|report)\b",
            _ORGANISATION,
            1.2,
        ),
        (rf", (?:an?|the|its) {_WORDS_BETWEEN}(?:{_THING})\b", _PRODUCT, 1.6),
        (
            rf"(?:'s)? (?:{_THING}|users|subscribers|accounts?|series|ecosystem|agents)\b",
            _PRODUCT,
            1.0,
        ),
        (r"-(?:based|born|listed|headquartered|led|backed|made|style)", _PLACE, 0.8),
        (
            r", (?:an?|the) (?:[\w'-]+ ){0,4}?(?:city|town|state|province|country|island|village|region|district|nation)\b",
            _PLACE,
            1.6,
        ),
        (
            r"(?:'s)? (?:government|economy|capital|border|province|city|island|airport|population|military|embassy)\b",
            _PLACE,
            1.0,
        ),
        (r" (?:in|held|takes? place|took place|ceremony|celebrations?|attendees)\b", _EVENT, 0.2),
    )
)


def by_context(plain: str, start: int, stop: int) -> Votes:
    """Return how much the words around a span of a levelled text speak for each type."""
    votes = Votes()
    before, after = plain[max(0, start - _BEFORE) : start], plain[stop : stop + _AFTER]
    before = before[before.rfind("\n") + 1 :]
    after = after.partition("\n")[0]
    for rule, type_, weight in _BEFORE_RULES:
        if rule.search(before):
            votes[type_] += weight
    for rule, type_, weight in _AFTER_RULES:
        if rule.match(after):
            votes[type_] += weight
    return votes
