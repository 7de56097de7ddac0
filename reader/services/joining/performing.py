"""Carrying out a merge: compared and performed by a worker, and then one step of the session."""

from contextlib import closing
from pathlib import Path

from reader.domain.moments import now
from reader.services.backups import before_merge
from reader.services.joining.bringing import bring
from reader.services.joining.reading import Compared, compare
from reader.services.joining.values import JoiningPlan
from reader.services.progress import Progress
from reader.services.session import Session
from reader.store.joining import Side
from reader.store.library import Library


def look(library: Path, other: Path, progress: Progress) -> Compared:
    """Compare two libraries on a worker; see `reading.compare`."""
    with closing(Library.open(library)) as own:
        return compare(own, other, progress)


def prepare(library: Path, plan: JoiningPlan, progress: Progress) -> None:
    """Make the backup and copy what a plan needs, on a worker; nothing that shows is written.

    Raises `LibraryError` where there can be no backup, or where the other library
    is not what it was.
    """
    if plan.edit.changes:
        before_merge(library)
        with closing(Library.open(library)) as own:
            bring(own, plan.other, plan.bringing, progress)


def perform(session: Session, plan: JoiningPlan) -> None:
    """Perform a plan that was prepared, as one step back.

    Where only what is known of the past is new, there is nothing to take back.
    Raises `ConflictError` where something was changed since it was planned.
    """
    if plan.nothing:
        if plan.edit.changes:
            session.quietly(plan.edit)
    else:
        session.perform(plan.edit)
    session.library.note_shared()


def carry_out(library: Path, plan: JoiningPlan, progress: Progress) -> None:
    """Prepare a plan and perform it on a worker, while others read; `settle` comes after it.

    It cannot be cancelled once the edit has begun. Raises what `prepare` and
    `perform` raise; then nothing has happened.
    """
    prepare(library, plan, progress)
    if plan.edit.changes:
        progress.report(0, 0, library.name)
        with closing(Library.open(library)) as own:
            own.part(Side).write_at_once()
            own.apply(plan.edit)


def settle(session: Session, plan: JoiningPlan) -> None:
    """Make what `carry_out` has done a step of a session, and tell everybody."""
    if not plan.nothing:
        session.history.record(plan.edit, now())
    session.library.note_shared()
    session.refresh()
