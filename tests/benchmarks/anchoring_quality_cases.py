"""Cases: a mark, the text it was made in, a changed text, and where the passage went."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.domain.anchor import Anchor
from reader.domain.sentences import sentence_ends
from reader.domain.text import Span
from tests.benchmarks.anchoring_quality_changes import (
    CHANGES,
    WORDS,
    Marked,
    inserted,
    recounted,
)

QUOTES = ("entity", "phrase", "sentence", "paragraph")
"""The kinds of quotes: a name of one to three words, three to eight words, and more."""

_TRIES = 200
_NAME = re.compile(
    r"(?:[A-Z][\w’'&-]+)(?: [A-Z][\w’'&-]+){0,2}|[鑫泓睿晟翰铭烨骏昊岚琪麟懿瀚]{2,3}"
)
_AMOUNT = re.compile(r"(?:US\$ ?|RM ?|\$)?\d[\d.,]*\d(?: ?%| \w+)?|\w+ \d+")


class Case(NamedTuple):
    """A mark that has to be found again in `plain`; `truth` is `None` where it is gone."""

    change: str
    quote: str
    anchor: Anchor
    old: str
    plain: str
    truth: Span | None


def cases(chance: random.Random, texts: Sequence[str], each: int) -> Iterator[Case]:
    """Make so many cases of each kind of change and of quote, as far as the texts allow it."""
    for change in CHANGES:
        for kind in QUOTES:
            for _ in range(each):
                case = _case(chance, texts, change, kind)
                if case:
                    yield case


def _case(chance: random.Random, texts: Sequence[str], change: str, kind: str) -> Case | None:
    for _ in range(_TRIES):
        text = chance.choice(texts)
        others = chance.choice([other for other in texts if other != text]).split("\n")[1:]
        marked = _marked(chance, text, kind, change)
        after = marked and CHANGES[change](chance, marked, others)
        if not marked or not after or not marked.span:
            continue
        if chance.random() < 0.3:  # a change seldom comes alone
            after = inserted(chance, after, others[:1])
        if after.quote is not None:
            after = _trimmed(after)
        return Case(change, kind, Anchor.on(text, marked.span), text, after.plain, after.span)
    return None


def _marked(chance: random.Random, text: str, kind: str, change: str) -> Marked | None:
    paragraphs = text.split("\n")
    at = chance.randrange(1, len(paragraphs))
    paragraph = paragraphs[at]
    wanted = CHANGES[change] is recounted
    spans = [
        span for span in _QUOTED[kind](chance, paragraph, wanted)
        if not wanted or re.search(r"\d", span.of(paragraph))
    ]  # fmt: skip
    if not spans:
        return None
    span = chance.choice(spans)
    return Marked(
        paragraphs[:at], paragraph[: span.start], span.of(paragraph), paragraph[span.stop :],
        paragraphs[at + 1 :],
    )  # fmt: skip


def _entities(_chance: random.Random, paragraph: str, amounts: bool) -> list[Span]:
    found = (_AMOUNT if amounts else _NAME).finditer(paragraph)
    return [Span(*match.span()) for match in found if match.end() - match.start() > 2]


def _phrases(chance: random.Random, paragraph: str, _amounts: bool) -> list[Span]:
    words = [match.span() for match in WORDS.finditer(paragraph)]
    found: list[Span] = []
    for first in range(len(words) - 3):
        last = min(len(words), first + chance.randint(3, 8)) - 1
        found.append(Span(words[first][0], words[last][1]))
    return found


def _sentences(_chance: random.Random, paragraph: str, _amounts: bool) -> list[Span]:
    found: list[Span] = []
    start = 0
    for stop in sentence_ends(paragraph):
        words = paragraph[start:stop]
        if len(words.strip()) > 20:
            found.append(Span(stop - len(words.lstrip()), stop))
        start = stop
    return found


def _paragraphs(_chance: random.Random, paragraph: str, _amounts: bool) -> list[Span]:
    return [Span(0, len(paragraph))] if len(paragraph) > 40 else []


_QUOTED: dict[str, Callable[[random.Random, str, bool], list[Span]]] = {
    "entity": _entities,
    "phrase": _phrases,
    "sentence": _sentences,
    "paragraph": _paragraphs,
}


def _trimmed(marked: Marked) -> Marked:
    """Leave white space at the ends of what the quote became out of it."""
    quote = marked.quote or ""
    bare = quote.strip()
    lead = len(quote) - len(quote.lstrip())
    return replace(
        marked,
        before=marked.before + quote[:lead],
        quote=bare,
        after=quote[lead + len(bare) :] + marked.after,
    )
