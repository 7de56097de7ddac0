"""Long work on a library of its own: what workers do on another thread.

No library crosses threads: each of these opens the same file for itself, and
writes at most texts that nothing points to yet.
"""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from reader.domain.ids import ArticleId
from reader.services import exporting, importing
from reader.services.importing import ImportPlan, LookedAt
from reader.services.progress import Progress
from reader.services.session import Stamp
from reader.store.library import Library


def look(
    library: Path, files: Sequence[Path], separator: str | None, progress: Progress
) -> tuple[tuple[LookedAt, ...], tuple[tuple[bool, ...], ...]]:
    """Read files, and tell of each article in each of them whether the library holds it."""
    looked_at = importing.look(files, separator, progress)
    return looked_at, held(library, looked_at)


def held(library: Path, looked_at: Sequence[LookedAt]) -> tuple[tuple[bool, ...], ...]:
    """Tell of each article in each file whether the library holds it."""
    with closing(Library.open(library)) as own:
        return tuple(tuple(importing.present(own, file.drafts)) for file in looked_at)


def plan_import(
    library: Path, looked_at: Sequence[LookedAt], stamp: Stamp, progress: Progress
) -> ImportPlan:
    """Plan an import and write its texts; see `importing.plan`."""
    with closing(Library.open(library)) as own:
        return importing.plan(own, looked_at, stamp, progress)


def export_csv(
    library: Path, path: Path, articles: Sequence[ArticleId] | None, progress: Progress
) -> int:
    """Write annotations as CSV; see `exporting.export_csv`."""
    progress.report(0, 0, path.name)
    with closing(Library.open(library)) as own:
        return exporting.export_csv(own, path, articles)


def findings(library: Path, progress: Progress) -> list[str]:
    """Return what is wrong with a library, a sentence each."""
    progress.report(0, 0, library.name)
    with closing(Library.open(library)) as own:
        return list(own.findings())
