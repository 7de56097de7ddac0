"""Looking for mentions on another thread tells what came of it, as far as somebody asked."""

import pytest

from reader.services import background
from reader.services.progress import Unwatched
from tests.samples import STAMP, Filled


@pytest.mark.parametrize("everywhere", [False, True])
def test_what_waits_is_counted_where_it_was_looked_for(full: Filled, everywhere: bool) -> None:
    path, one = full.library.path, full.article.id
    came = background.suggest(path, None if everywhere else [one], STAMP, Unwatched(), asked=True)
    pending = full.library.suggestions.pending(None if everywhere else one)
    assert pending
    assert came.waiting == len(pending)


def test_nothing_is_counted_where_nobody_asked(full: Filled) -> None:
    came = background.suggest(full.library.path, None, STAMP, Unwatched())
    assert came.new > 0
    assert came.waiting is None
