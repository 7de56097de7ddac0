"""Long work on a library of its own: what workers do on another thread.

No library crosses threads: each of these opens the same file for itself, and
writes at most texts that nothing points to yet.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from reader.domain.annotation import Annotation
from reader.domain.browsing import (
    AnnotationFilter,
    Contents,
    Facet,
    Grouping,
    Trash,
    View,
)
from reader.domain.edit import Edit
from reader.domain.hits import Group
from reader.domain.ids import ArticleId
from reader.domain.listing import Filter
from reader.domain.naming import SavedSearch
from reader.domain.overview import Overview
from reader.services import browsing, exporting, importing
from reader.services.browsing import Chosen
from reader.services.importing import Held, ImportPlan, LookedAt
from reader.services.progress import Progress
from reader.services.session import Stamp
from reader.store.library import Library

Planned = TypeVar("Planned")


@dataclass(frozen=True, slots=True)
class Look:
    """What is in some files, and what the library holds of each article in each of them."""

    files: tuple[LookedAt, ...]
    held: tuple[tuple[Held, ...], ...]


def look(library: Path, files: Sequence[Path], separator: str | None, progress: Progress) -> Look:
    """Look at files and folders; see `importing.look`."""
    return _compared(library, importing.look(files, separator, progress))


def look_at_words(
    library: Path, words: str, name: str, separator: str | None, progress: Progress
) -> Look:
    """Look at pasted words; see `importing.look_at_words`."""
    return _compared(library, importing.look_at_words(words, name, separator, progress))


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


def export_chosen(library: Path, path: Path, chosen: Chosen, progress: Progress) -> int:
    """Write annotations that were chosen as CSV; see `exporting.export_csv`."""
    progress.report(0, 0, path.name)
    with closing(Library.open(library)) as own:
        numbers = browsing.numbers(own, chosen)
        return exporting.export_csv(own, path, annotations=numbers)


def contents(library: Path, view: View, _: Progress) -> Contents:
    """Gather what the annotation browser shows; see `browsing.contents`."""
    with closing(Library.open(library)) as own:
        return browsing.contents(own, view)


def facets(library: Path, chosen: AnnotationFilter, grouping: Grouping, _: Progress) -> list[Facet]:
    """Count what annotations can be narrowed to; see `browsing.facets`."""
    with closing(Library.open(library)) as own:
        return browsing.facets(own, chosen, grouping)


def plan_for(
    library: Path,
    chosen: Chosen,
    plan: Callable[[Library, list[Annotation]], Planned],
    progress: Progress,
) -> Planned:
    """Read the annotations that were chosen, and plan something for all of them."""
    progress.report(0, 0, "")
    with closing(Library.open(library)) as own:
        return plan(own, browsing.records(own, chosen))


def trash(library: Path, _: Progress) -> Trash:
    """Count what lies in the trash."""
    with closing(Library.open(library)) as own:
        return browsing.browser(own).trash()


def findings(library: Path, progress: Progress) -> list[str]:
    """Return what is wrong with a library, a sentence each."""
    progress.report(0, 0, library.name)
    with closing(Library.open(library)) as own:
        return list(own.findings(progress.report))


class Suggestions(NamedTuple):
    """What came of looking for mentions: how many are new, and how many wait for a decision.

    `waiting` counts those in the articles that were looked at; it is `None` where nobody asked.
    `trusted` accepts those of entities of which a person wanted that; `troubles`
    say in words which plug-ins failed.
    """

    new: int
    waiting: int | None
    trusted: Edit
    troubles: tuple[str, ...] = ()


def suggest(
    library: Path,
    articles: Sequence[ArticleId] | None,
    stamp: Stamp,
    progress: Progress,
    *,
    asked: bool = False,
) -> Suggestions:
    """Look for mentions in articles or in all, and keep them; see `suggesting.suggest_in`.

    What waits is counted only where somebody `asked` for all this.
    """
    from reader.services import deciding, suggesting  # noqa: PLC0415 - many rules, seldom needed
    from reader.suggesters.plug_ins import installed  # noqa: PLC0415 - as above

    with closing(Library.open(library)) as own, installed() as plug_ins:
        came = suggesting.suggest_in(own, articles, progress, plug_ins=plug_ins)
        looked_at = own.listing.ids(Filter()) if articles is None else articles
        trusted = deciding.accept_by_itself(own, looked_at, stamp)
        waiting = own.suggestions.count(looked_at) if asked else None
        return Suggestions(came.new, waiting, trusted, came.troubles)


def read(
    library: Path, reading: Callable[[Library, Progress], Planned], progress: Progress
) -> Planned:
    """Read whatever somebody wants to know, if it takes long."""
    with closing(Library.open(library)) as own:
        return reading(own, progress)


def _compared(library: Path, looked_at: tuple[LookedAt, ...]) -> Look:
    with closing(Library.open(library)) as own:
        found = iter(importing.held(own, [draft for file in looked_at for draft in file.drafts]))
        return Look(looked_at, tuple(tuple(islice(found, len(f.drafts))) for f in looked_at))


def overview(library: Path, _: Progress) -> Overview:
    """Count what the library pane shows."""
    with closing(Library.open(library)) as own:
        return Overview(
            shelves=own.listing.shelves(),
            searches=_searches(own),
            sources=tuple(own.listing.sources()),
            tags=tuple(own.listing.tags()),
            entities=tuple(entity for entity in own.entities.mentioned() if entity.mentions),
            trash=own.holds_trash(),
        )


def count_hits(library: Path, chosen: Filter, query: str, _: Progress) -> dict[Group, int] | None:
    """Count what a query finds of everything, in what a filter chooses; see `hits.counts`."""
    from reader.services import hits, searching  # noqa: PLC0415 - not before a search

    with closing(Library.open(library)) as own:
        search = searching.understand(own, query)
        return hits.counts(own, chosen, search) if search is not None else None


def find_hits(
    library: Path, group: Group, chosen: Filter, query: str, _: Progress
) -> Sequence[str]:
    """Return what a query finds of a kind, in what a filter chooses; see `hits.ids`."""
    from reader.services import hits, searching  # noqa: PLC0415 - not before a search

    with closing(Library.open(library)) as own:
        search = searching.understand(own, query)
        return hits.ids(own, group, chosen, search) if search is not None else ()


def _searches(library: Library) -> tuple[tuple[SavedSearch, int | None], ...]:
    if not library.saved_searches.all():
        return ()
    from reader.services import saving  # noqa: PLC0415 - not for a library without any

    return tuple(saving.counted(library))
