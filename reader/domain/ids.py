"""Names for records that stay unique when files are merged."""

import os
import threading
import time
from typing import NewType

ArticleId = NewType("ArticleId", str)
AnnotationId = NewType("AnnotationId", str)
EntityId = NewType("EntityId", str)
SearchId = NewType("SearchId", str)
VersionId = NewType("VersionId", str)
Digest = NewType("Digest", str)
"""A SHA-256 as 64 hexadecimal digits: the name of a text or of an original."""

_RANDOM_BITS = 74
_STEP_BITS = 60
_last = 0
_lock = threading.Lock()


def new_id() -> str:
    """Return a UUID of version 7 (RFC 9562, 5.7) as text.

    Ids sort by the millisecond in which they were made and, within one
    process, by the order in which they were asked for. Those of one
    millisecond are far apart, so that people can tell them by their beginnings.
    """
    global _last  # noqa: PLW0603 - the one counter that keeps ids in order
    chance = int.from_bytes(os.urandom(10), "big") >> 80 - _RANDOM_BITS
    fresh = time.time_ns() // 1_000_000 << _RANDOM_BITS | chance
    with _lock:
        _last = max(fresh, _last + 1 + (chance >> _RANDOM_BITS - _STEP_BITS))
        ordered = _last
    milliseconds = ordered >> _RANDOM_BITS
    high = ordered >> 62 & 0xFFF
    low = ordered & (1 << 62) - 1
    digits = f"{milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
