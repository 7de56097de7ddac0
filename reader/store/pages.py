"""Rows of a damaged database, read page by page, without asking what belongs to what.

The format is that of https://www.sqlite.org/fileformat.html, 1.6 and 2.1. Pages
on the list of free ones are left out: what was removed stays removed.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from reader.store.connection import Value

_TABLE_LEAF = 0x0D
_INDEX_PAGES = {0x0A: 8, 0x02: 12}
"""Kinds of pages of indexes, and of tables without row numbers; bytes of their headers."""

_HEADER_BYTES = 100
_LONGEST = 1 << 30
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)


class Found(NamedTuple):
    """A row with its number, if it has one, and its values."""

    number: int | None
    values: tuple[Value, ...]


class Pages:
    """The pages of a database file, as many as there are."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size = _page_size(content)
        reserved = content[20] if len(content) > 20 else 0
        self._usable = self.size - (reserved if reserved <= 32 else 0)
        self.count = -(-len(content) // self.size)

    def rows(self) -> Iterator[Found]:
        """Go through all rows that can be read, in the order of the pages."""
        free = self._free()
        for page in range(1, self.count + 1):
            if page not in free:
                yield from self._rows_of(page)

    def _rows_of(self, page: int) -> Iterator[Found]:
        start = (page - 1) * self.size
        header = start + (_HEADER_BYTES if page == 1 else 0)
        kind = self._content[header] if header < len(self._content) else 0
        if kind != _TABLE_LEAF and kind not in _INDEX_PAGES:
            return
        cells = int.from_bytes(self._content[header + 3 : header + 5], "big")
        first = header + _INDEX_PAGES.get(kind, 8)
        for place in range(first, min(first + 2 * cells, start + self.size - 1), 2):
            offset = int.from_bytes(self._content[place : place + 2], "big")
            if offset < self.size:
                try:
                    yield self._cell(start + offset, kind)
                except (IndexError, ValueError, struct.error):  # this one is beyond repair
                    continue

    def _cell(self, place: int, kind: int) -> Found:
        number = None
        if kind == 0x02:
            place += 4  # the page to the left
        length, place = self._varint(place)
        if kind == _TABLE_LEAF:
            number, place = self._varint(place)
            number -= (number >> 63) << 64
        return Found(number, _values(self._payload(place, length, table=kind == _TABLE_LEAF)))

    def _payload(self, place: int, length: int, *, table: bool) -> bytes:
        """Return what a cell holds, with the pages that it flows over into."""
        if length > min(_LONGEST, len(self._content)):
            raise ValueError(length)
        most = self._usable - 35 if table else (self._usable - 12) * 64 // 255 - 23
        if length <= most:
            return self._bytes(place, length)
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._usable - 4)
        local = local if local <= most else least
        parts, left = [self._bytes(place, local)], length - local
        page = int.from_bytes(self._bytes(place + local, 4), "big")
        while left > 0:
            if not 1 < page <= self.count:
                raise ValueError(page)
            start = (page - 1) * self.size
            parts.append(self._bytes(start + 4, min(left, self._usable - 4)))
            left -= self._usable - 4
            page = int.from_bytes(self._bytes(start, 4), "big")
        return b"".join(parts)

    def _bytes(self, start: int, count: int) -> bytes:
        found = self._content[start : start + count]
        if len(found) < count:
            raise ValueError(start)
        return found

    def _varint(self, place: int) -> tuple[int, int]:
        return _varint(self._content, place)

    def _free(self) -> set[int]:
        """Return the pages that hold nothing any more, as far as their list can be read."""
        free: set[int] = set()
        trunk = int.from_bytes(self._content[32:36], "big")
        while 1 < trunk <= self.count and trunk not in free:
            free.add(trunk)
            start = (trunk - 1) * self.size
            trunk, leaves = struct.unpack(">II", self._content[start : start + 8].ljust(8, b"\0"))
            if leaves <= self.size // 4 - 2:
                listed = self._content[start + 8 : start + 8 + 4 * leaves]
                free.update(
                    page for (page,) in struct.iter_unpack(">I", listed[: len(listed) & ~3])
                )
        return free


def _page_size(content: bytes) -> int:
    size = int.from_bytes(content[16:18], "big")
    size = 65_536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else 4_096


def _values(record: bytes) -> tuple[Value, ...]:
    """Return the values of a record (fileformat.html, 2.1)."""
    stop, place = _varint(record, 0)
    if not 0 < stop <= len(record):
        raise ValueError(stop)
    kinds = []
    while place < stop:
        kind, place = _varint(record, place)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(record, kind, place)
        values.append(value)
    if place != len(record):
        raise ValueError(place)
    return tuple(values)


def _value(record: bytes, kind: int, place: int) -> tuple[Value, int]:
    if kind == 0:
        return None, place
    if kind in (8, 9):
        return kind - 8, place
    if kind == 7:
        return struct.unpack_from(">d", record, place)[0], place + 8
    if kind < 7:
        count = _INTEGER_BYTES[kind]
        return int.from_bytes(record[place : place + count], "big", signed=True), place + count
    if kind < 12:
        raise ValueError(kind)
    count = (kind - 12) // 2
    piece = record[place : place + count]
    return (piece.decode() if kind % 2 else piece), place + count


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """Return a number of up to nine bytes, and the place after it (fileformat.html, 1.6)."""
    number = 0
    for index in range(8):
        byte = content[place + index]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + index + 1
    return number << 8 | content[place + 8], place + 9
