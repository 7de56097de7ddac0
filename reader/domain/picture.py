"""Pictures: what is known of one without looking at it."""

from typing import NamedTuple

from reader.domain.ids import Digest


class Picture(NamedTuple):
    """A picture, named by the SHA-256 of its bytes; width and height in its own pixels.

    A library keeps PNG, JPEG, GIF and WebP: none of them can hold a script.

    They are as it is seen, after it has been turned as its file asks for.
    """

    digest: Digest
    media_type: str
    width: int
    height: int
