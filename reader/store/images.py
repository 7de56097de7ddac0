"""Pictures of articles, each kept once under its digest, and the texts that show them."""

import json
from collections.abc import Iterable, Iterator, Sequence

from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.domain.text import RunStyle, Text
from reader.store.connection import Connection, Row
from reader.store.failures import believed, damage, words_of

_MOST_PIXELS = 50_000_000
"""As many as a picture has at most that is imported."""


class Images:
    """What texts show. Pictures are added before the texts, and never read in lists."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, digests: Sequence[Digest]) -> dict[Digest, Picture]:
        """Return what is known of some pictures, without the pictures; some may be missing."""
        sql = "SELECT digest, media_type, width, height FROM images WHERE digest IN (?)"
        rows = self._connection.rows_in(sql, digests)
        with believed(self._connection.path):
            return {row[0]: _picture(row) for row in rows}

    def content(self, digest: Digest) -> bytes | None:
        """Return the bytes of a picture, or `None` where there is none of that digest."""
        row = self._connection.one("SELECT content FROM images WHERE digest = ?", (digest,))
        if row is None:
            return None
        if not isinstance(row[0], bytes):
            raise damage(self._connection.path)
        return row[0]

    def add(self, picture: Picture, content: bytes) -> None:
        """Keep a picture that may or may not be there already."""
        with self._connection.atomic():
            self._connection.write(
                "INSERT OR IGNORE INTO images (digest, media_type, width, height, content) "
                "VALUES (?, ?, ?, ?, ?)",
                (picture.digest, picture.media_type, picture.width, picture.height, content),
            )

    def attach(self, texts: Iterable[Text]) -> None:
        """Note which pictures some texts show; those that are not there are passed over."""
        shown = [(text.digest, picture) for text in texts for picture in text.pictures()]
        if shown:
            with self._connection.atomic():
                self._connection.write_all(
                    "INSERT OR IGNORE INTO text_images (text, image) "
                    "SELECT ?, digest FROM images WHERE digest = ?",
                    shown,
                )

    def drop_unused(self) -> None:
        """Remove pictures that no text shows."""
        with self._connection.atomic():
            self._connection.write(
                "DELETE FROM images WHERE digest NOT IN (SELECT image FROM text_images)"
            )

    def damaged(self) -> Iterator[Digest]:
        """Go through the pictures that are not what their digest says; holds one at a time."""
        from hashlib import sha256  # noqa: PLC0415 - only the check looks into pictures

        for (digest,) in self._connection.rows("SELECT digest FROM images ORDER BY number"):
            if sha256(self.content(digest) or b"").hexdigest() != digest:
                yield digest

    def missing(self) -> Iterator[tuple[Digest, Digest]]:
        """Go through texts and pictures, where a text shows one that is not kept with it."""
        attached = set(self._connection.rows("SELECT text, image FROM text_images"))
        showing = "SELECT digest, markup FROM texts WHERE instr(markup, '[\"image\",') > 0"
        for text, markup in self._connection.each(showing):
            with believed(self._connection.path):
                _, runs = json.loads(markup)
                shown = {href for style, _, _, href in runs if style == RunStyle.IMAGE}
            yield from ((text, picture) for picture in shown if (text, picture) not in attached)


def _picture(row: Row) -> Picture:
    """Return what is known of a picture; raises `ValueError` for a size that none has."""
    digest, media_type, width, height = row
    if not (0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS // width):
        raise ValueError(f"no picture has {width} by {height} pixels")
    return Picture(digest, words_of(media_type), int(width), int(height))
