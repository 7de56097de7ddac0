"""Finding many marks again in changed texts."""

import random

from reader.anchoring.finding import Finder
from reader.domain.anchor import Anchor
from reader.domain.text import Span
from tests.benchmarks.anchoring_quality_texts import written
from tests.benchmarks.conftest import Judge

_TEXTS, _MARKS, _LETTERS = 40, 25, 6000


def changed(chance: random.Random) -> tuple[str, str, list[Anchor]]:
    """Return a text of 6 kB, what it is after all kinds of changes, and marks made before."""
    old = ""
    while len(old) < _LETTERS:
        old += ("\n" if old else "") + written(chance, "news")
    old = old[:_LETTERS]
    spans = [_span(chance, len(old)) for _ in range(_MARKS)]
    lines = old.split("\n")
    for _ in range(3):
        lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
    del lines[chance.randrange(len(lines))]
    letters = list("\n".join(lines))
    for at in chance.sample(range(len(letters)), len(letters) // 250):
        letters[at] = chance.choice(("", "x", "no ", "7"))
    return old, "".join(letters), [Anchor.on(old, span) for span in spans]


def test_finding_1_000_marks_again_in_changed_texts(judge: Judge) -> None:
    chance = random.Random(4)  # noqa: S311 - the same texts every time
    texts = [changed(chance) for _ in range(_TEXTS)]

    def ours() -> None:
        for _, plain, anchors in texts:
            finder = Finder(plain)
            for anchor in anchors:
                finder.find(anchor)

    judge(ours, lambda: _search(texts), milliseconds=3000, rounds=5)


def test_finding_1_000_marks_again_beside_the_texts_before(judge: Judge) -> None:
    chance = random.Random(4)  # noqa: S311 - the same texts every time
    texts = [changed(chance) for _ in range(_TEXTS)]

    def ours() -> None:
        for old, plain, anchors in texts:
            finder = Finder(plain, old)
            for anchor in anchors:
                finder.find(anchor)

    judge(ours, lambda: _search(texts), milliseconds=3000, rounds=5)


def _search(texts: list[tuple[str, str, list[Anchor]]]) -> None:
    for _, plain, anchors in texts:
        for anchor in anchors:
            plain.find(anchor.quote)


def _span(chance: random.Random, length: int) -> Span:
    size = chance.choice((9, 15, 30, 60, 120, 240, 500))
    start = chance.randrange(length - size)
    return Span(start, start + size)
