"""News of many subjects and countries, written for this test: most of what it mentions is found.

A mention stands in its sentence as `[words|type]`, or `[words|type/type]` where both are right.
"""

import re
from pathlib import Path

from reader.domain.mention import MentionType, mention_type
from reader.domain.suggestion import Found
from reader.domain.text import Span
from reader.suggesters.names import names
from reader.suggesters.overlaps import chosen
from reader.suggesters.values import values

_NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))
_MENTION = re.compile(r"\[(?P<words>[^\]|]+)\|(?P<types>[a-z/]+)\]")
_LEAST_SPANS, _LEAST_TYPES = 0.93, 0.90

Wanted = dict[Span, list[MentionType]]


def read(marked: str) -> tuple[str, Wanted]:
    """Return the words without their marks, and what they mention."""
    plain, done = "", 0
    wanted: Wanted = {}
    for match in _MENTION.finditer(marked):
        plain += marked[done : match.start()]
        span = Span(len(plain), len(plain) + len(match["words"]))
        wanted[span] = [mention_type(name) for name in match["types"].split("/")]
        plain += match["words"]
        done = match.end()
    return plain + marked[done:], wanted


def found_in(plain: str) -> list[Found]:
    return chosen([*values(plain), *names(plain)])


def test_most_of_what_news_mentions_is_found_and_is_of_the_right_type() -> None:
    spans = types = both = 0
    for path in _NEWS:
        plain, wanted = read(path.read_text(encoding="utf-8"))
        found = found_in(plain)
        spans += sum(one.span in wanted for one in found)
        types += sum(one.type in wanted.get(one.span, ()) for one in found)
        both += len(found) + len(wanted)
    assert 2 * spans / both > _LEAST_SPANS
    assert 2 * types / both > _LEAST_TYPES
