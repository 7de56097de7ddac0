"""Pictures: what is known of one without looking at it."""

from typing import NamedTuple

from reader.domain.ids import Digest

MEDIA_TYPES = ("image/png", "image/jpeg", "image/gif", "image/webp")
"""The kinds of pictures that a library keeps; none of them can hold a script."""


class Picture(NamedTuple):
    """A picture, named by the SHA-256 of its bytes; width and height in its own pixels.

    They are as it is seen, after it has been turned as its file asks for.
    """

    digest: Digest
    media_type: str
    width: int
    height: int
