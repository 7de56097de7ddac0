"""Exports for other programs, and lists of names from them, on a library of their own.

It is apart from `background` because the window begins without any of this.
"""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from reader.domain.ids import ArticleId
from reader.services import exchanging, gazetteers
from reader.services.exchanging import Format, Written
from reader.services.gazetteers import GazetteerPlan
from reader.services.progress import Progress
from reader.services.session import Stamp
from reader.store.library import Library


def export(
    library: Path,
    path: Path,
    format_: Format,
    articles: Sequence[ArticleId] | None,
    progress: Progress,
    *,
    suggestions: bool = False,
) -> Written:
    """Write entities, or what stands in all articles or in some; see `exchanging.export`."""
    progress.report(0, 0, path.name)
    with closing(Library.open(library)) as own:
        return exchanging.export(
            own, path, format_, articles=articles, suggestions=suggestions, progress=progress
        )


def plan_gazetteer(library: Path, path: Path, stamp: Stamp, progress: Progress) -> GazetteerPlan:
    """Plan to take in the names of a file; see `gazetteers.plan`."""
    progress.report(0, 0, path.name)
    with closing(Library.open(library)) as own:
        return gazetteers.plan(own, path, stamp)
