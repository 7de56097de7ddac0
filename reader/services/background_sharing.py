"""Handing libraries on and taking them in, on a library of their own: see `background`."""

from contextlib import closing
from pathlib import Path

from reader.services import sharing
from reader.services.progress import Progress
from reader.services.sharing import Share
from reader.store.copies import Copied
from reader.store.library import Library


def save_copy(library: Path, target: Path, share: Share, progress: Progress) -> Copied:
    """Write a copy of a library; see `sharing.save_copy`."""
    with closing(Library.open(library)) as own:
        return sharing.save_copy(own, target, share, progress)
