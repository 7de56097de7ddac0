"""How well marks are found again, on a few of the cases of the quality benchmark."""

import random

from tests.benchmarks import anchoring_quality as quality
from tests.benchmarks.anchoring_quality_cases import cases
from tests.benchmarks.anchoring_quality_texts import MAKES, written


def test_marks_are_found_again_and_what_is_uncertain_is_flagged() -> None:
    chance = random.Random(9)  # noqa: S311 - the same cases every time
    texts = [written(chance, make) for make in MAKES for _ in range(10)]
    made = list(cases(chance, texts, 7))
    assert len(made) > 300
    alone = [(case, quality.outcome(case, *quality.ours(case))) for case in made]
    beside = [(case, quality.outcome(case, *quality.beside(case))) for case in made]
    assert quality.is_good(alone)
    assert quality.is_very_good(beside)
