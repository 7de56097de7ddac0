"""Where the page has its pictures from, and how it is given them."""

from collections.abc import Sequence
from typing import Protocol

from PySide6 import QtGui
from PySide6.QtCore import QSize

from reader.domain.ids import Digest
from reader.domain.picture import Picture


class Album(Protocol):
    """Where pictures are kept; both methods may raise `ReaderError`."""

    def get(self, digests: Sequence[Digest]) -> dict[Digest, Picture]:
        """Return what is known of some pictures; some may be missing."""
        ...

    def content(self, digest: Digest) -> bytes | None:
        """Return the bytes of a picture, if it is there."""
        ...


class Gallery(Protocol):
    """Gives pictures when they are painted."""

    def image(self, picture: Picture, size: QSize) -> "QtGui.QImage | None":
        """Return a picture in `size` pixels; `None` while it is not there, null if never."""
        ...

    def known(self, digests: Sequence[Digest]) -> dict[Digest, Picture]:
        """Return what is known of some pictures; nothing where they cannot be read."""
        ...

    def leave(self) -> None:
        """Ask for nothing that was asked for any more."""
        ...
