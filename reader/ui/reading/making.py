"""Makes pages, and gives them the pictures that their texts show."""

from PySide6.QtWidgets import QTextEdit

from reader.domain.text import Text
from reader.ui.reading.album import Album, Gallery
from reader.ui.reading.page import Header, Page
from reader.ui.reading.typesetting import Setting


class PageMaker:
    """Makes the pages that one view shows, with pictures from an album once there is one."""

    def __init__(self) -> None:
        self._album: Album | None = None
        self._gallery: Gallery | None = None

    def set_album(self, album: Album) -> None:
        """Take pictures from an album from now on."""
        self._album, self._gallery = album, None

    def make(self, header: Header, text: Text, setting: Setting, view: QTextEdit) -> Page:
        """Return a page that belongs to a view."""
        shown = text.pictures()
        gallery = self._open_gallery(view) if shown else None
        known = gallery.known(shown) if gallery is not None else None
        page = Page(header, text, setting, view, known)
        page.gallery = gallery
        return page

    def leave(self) -> None:
        """Ask for no pictures that were asked for any more."""
        if self._gallery is not None:
            self._gallery.leave()

    def _open_gallery(self, view: QTextEdit) -> Gallery | None:
        if self._gallery is None and self._album is not None:
            # Most articles have no pictures.
            from reader.ui.reading.pictures import DecodedGallery  # noqa: PLC0415

            gallery = DecodedGallery(self._album, view)
            gallery.changed.connect(view.viewport().update)
            self._gallery = gallery
        return self._gallery
