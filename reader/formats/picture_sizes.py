"""What kind of picture some bytes are, and how large, read from their first few fields."""

import struct
from typing import NamedTuple


class Measure(NamedTuple):
    """The media type of a picture, its width and its height as it is seen."""

    media_type: str
    width: int
    height: int


_QUARTER_TURNS = (5, 6, 7, 8)
"""The orientations of Exif (2.32, tag 0x0112) in which width and height change places."""

_STANDING_ALONE = (0x01, *range(0xD0, 0xD9))
"""Markers of JPEG without a segment behind them."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of JPEG that begin a frame, whose head says how large it is."""


def measure(content: bytes) -> Measure | None:
    """Return what a picture is, or `None` where it is no PNG, JPEG, GIF or WebP with a size.

    Formats: PNG (W3C), JPEG (ITU-T T.81), GIF89a, WebP (RFC 9649).
    """
    try:
        found = _measure(content)
    except (struct.error, IndexError):
        return None
    return found if found is not None and found.width > 0 and found.height > 0 else None


def _measure(content: bytes) -> Measure | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR":
        return Measure("image/png", *struct.unpack_from(">II", content, 16))
    if content.startswith((b"GIF87a", b"GIF89a")):
        return Measure("image/gif", *struct.unpack_from("<HH", content, 6))
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return Measure("image/webp", *_webp(content))
    if content.startswith(b"\xff\xd8"):
        return _jpeg(content)
    return None


def _webp(content: bytes) -> tuple[int, int]:
    chunk = content[12:16]
    if chunk == b"VP8X":
        wide, high = content[24:27], content[27:30]
        return int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1
    if chunk == b"VP8L":
        (bits,) = struct.unpack_from("<I", content, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 ":
        width, height = struct.unpack_from("<HH", content, 26)
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0


def _jpeg(content: bytes) -> Measure | None:
    """Go from segment to segment until a frame says how large it is."""
    place, orientation = 2, 1
    while place + 4 <= len(content):
        if content[place] != 0xFF:
            return None
        marker = content[place + 1]
        if marker == 0xFF:  # a byte of filling
            place += 1
            continue
        if marker in _STANDING_ALONE:
            place += 2
            continue
        (length,) = struct.unpack_from(">H", content, place + 2)
        inside = content[place + 4 : place + 2 + length]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", inside, 1)
            turned = orientation in _QUARTER_TURNS
            return Measure("image/jpeg", *((height, width) if turned else (width, height)))
        if marker == 0xE1 and inside.startswith(b"Exif\0\0"):
            orientation = _orientation(inside[6:])
        place += 2 + length
    return None


def _orientation(exif: bytes) -> int:
    """Return how a camera was held, 1 to 8; 1, which is upright, where nothing says it."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return 1
    try:
        (first,) = struct.unpack_from(order + "I", exif, 4)
        (entries,) = struct.unpack_from(order + "H", exif, first)
        for number in range(entries):
            tag, kind, _, value = struct.unpack_from(order + "HHIH", exif, first + 2 + 12 * number)
            if tag == 0x0112 and kind == 3:
                return int(value)
    except struct.error:
        return 1
    return 1
