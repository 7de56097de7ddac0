"""Passages: the sentences in which some words stand, with these words in them, for lists."""

import re
from collections.abc import Iterator, Sequence

from reader.domain.insights import Passage
from reader.domain.listing import Snippet
from reader.domain.sentences import REACH, sentence_around
from reader.domain.text import Span
from reader.store.insights import Insights, Where

_AROUND = REACH + 60
"""Code points around some words that are read: more than `sentence_around` looks through."""

_BEFORE = 90
_ELLIPSIS = "… "


def by_sentence(mentions: Sequence[Where]) -> list[list[Where]]:
    """Return mentions in groups, each with those that may stand in the sentence of the first."""
    groups: list[list[Where]] = []
    for where in mentions:
        last = groups[-1] if groups else []
        if (
            last
            and (last[0].article, last[0].text) == (where.article, where.text)
            and where.span.start - last[0].span.start < REACH
        ):
            last.append(where)
        else:
            groups.append([where])
    return groups


def passages_of(
    insights: Insights, groups: Sequence[Sequence[Where]], pending: Sequence[bool] = ()
) -> Iterator[Passage]:
    """Go through the sentences of some words, each sentence once for all words of a group in it.

    `pending` says of each group whether its words were only suggested.
    """
    titles = insights.titles(list({group[0].article for group in groups}))
    for n, group in enumerate(groups):
        title, published = titles.get(group[0].article, ("", ""))
        only_suggested = bool(pending and pending[n])
        told = 0
        for where in group:
            if where.span.stop <= told:
                continue  # the sentence before holds these words too
            snippet, told = _said(insights, where, group)
            yield Passage(where.article, title, published, snippet, where.span, only_suggested)


def _said(insights: Insights, where: Where, group: Sequence[Where]) -> tuple[Snippet, int]:
    """Return the sentence of some words, and where in the text it ends."""
    words, first = insights.words(where, _AROUND)
    here = Span(where.span.start - first, where.span.stop - first)
    found = sentence_around(words, here)
    start, before = found.start, ""
    if here.start - start > 2 * _BEFORE:
        space = words.find(" ", here.start - _BEFORE, here.start)
        start, before = (space + 1 if space > 0 else here.start), _ELLIPSIS
    shift = len(before) - start
    hits = sorted(
        {
            Span(other.span.start - first + shift, other.span.stop - first + shift)
            for other in group
            if not other.whole
            and start <= other.span.start - first
            and other.span.stop - first <= found.stop
        }
    )
    said = re.sub(r"\s", " ", words[start : found.stop])
    return Snippet(before + said, tuple(hits)), first + found.stop
