"""Plans to show: two copies of a library in which two people have worked, compared."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from reader.domain.annotation import Color
from reader.services.progress import Unwatched
from reader.store.library import Library
from reader.ui.joining.dialog import JoiningDialog
from reader.ui.joining.offer import Offer, offer
from reader.ui.theme import load
from tests.samples import LATER, changing, filled, making, mark_on

_LAST = LATER + timedelta(seconds=1)


@pytest.fixture
def compared(tmp_path: Path) -> Offer:
    """Return what comes of two copies: titles, notes and colours in conflict, and a new mark."""
    ours, theirs = tmp_path / "news.postil", tmp_path / "from Ben.postil"
    made = filled(ours)
    made.library.close()
    shutil.copy(ours, theirs)
    with closing(Library.open(ours)) as library:
        library.apply(changing(made.article, title="The harbour of Ada", modified=LATER))
        library.apply(changing(made.highlight, note="Growth of 4.2 %, at last", modified=LATER))
        library.apply(changing(made.mention, note="<b>Mine</b> & alone", modified=LATER))
        library.apply(changing(made.note, trashed=LATER))
    with closing(Library.open(theirs)) as library:
        mark = mark_on(made.article, made.text.plain, "dawn", annotator="Ben", color=Color.BLUE)
        library.apply(making(mark))
        library.apply(changing(made.article, title="The harbour of Ben", modified=_LAST))
        library.apply(changing(made.highlight, note="Growth of 1.2 %, at last", modified=_LAST))
        library.apply(changing(made.note, note="Stays", modified=_LAST))
        library.apply(changing(made.chinese, tags=("news",), modified=_LAST))
        library.apply(changing(made.arabic, trashed=_LAST))
    return offer(ours, theirs, Unwatched())


@pytest.fixture
def dialog(qapp: object) -> Iterator[JoiningDialog]:
    """Return a dialog that says that it compares."""
    shown = JoiningDialog("news", "from Ben", {"Ada"}, load("light"))
    shown.show()
    yield shown
    shown.reject()
