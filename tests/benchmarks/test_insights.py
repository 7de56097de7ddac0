"""How long insights take in a library of 10,000 articles: they are counted on a worker."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from reader.domain.insights import Sought, Within
from reader.domain.listing import Filter
from reader.services import insights
from reader.store.library import Library
from tests.benchmarks.conftest import Judge

QUESTIONS: dict[str, Callable[..., Any]] = {
    "most mentioned": insights.most_mentioned,
    "over time": insights.over_time,
    "together in articles": insights.together,
    "together in paragraphs": partial(insights.together, within=Within.PARAGRAPH),
    "money": insights.money,
    "sentences": partial(insights.passages, sought=Sought()),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_to_the_whole_library_is_answered_soon(
    library: Library, judge: Judge, name: str
) -> None:
    judge(
        lambda: insights.asked(library, Filter(), QUESTIONS[name]),
        lambda: library.listing.count(Filter()),
        milliseconds=300,
        rounds=7,
    )
