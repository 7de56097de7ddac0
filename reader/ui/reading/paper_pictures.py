"""Pictures for paper: decoded when they are painted, as nothing can come later."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from reader.domain.errors import ReaderError
from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.ui.reading.album import Album
from reader.ui.reading.pictures import decode

_MOST = 2000
"""The greatest width in which a picture is printed, in its own pixels."""


class StillGallery:
    """Gives the pictures of an album at once, in their own sharpness."""

    def __init__(self, album: Album) -> None:
        self._album = album

    def image(self, picture: Picture, _size: QSize) -> QImage | None:
        """Return a picture, whatever size it will be painted in; a null one if it is unreadable."""
        try:
            content = self._album.content(picture.digest)
        except ReaderError:
            content = None
        if content is None:
            return QImage()
        part = min(1.0, _MOST / max(picture.width, 1))
        size = QSize(round(picture.width * part), round(picture.height * part))
        return decode(content, picture.media_type, size)

    def known(self, digests: Sequence[Digest]) -> dict[Digest, Picture]:
        """Return what is known of some pictures; nothing where they cannot be read."""
        try:
            return self._album.get(digests) if digests else {}
        except ReaderError:
            return {}

    def leave(self) -> None:
        """Do nothing: nothing is ever asked for ahead."""
