"""Rows of a list in groups: which of them are headings, and which members stand below."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple


class Line(NamedTuple):
    """What a row is: a heading, or the member of a group at a place counted from 0."""

    group: int
    member: int | None = None


class Lines:
    """Knows every row of groups of these sizes, some of which are closed.

    With `headed` every group begins with a heading; without, none can be closed.
    """

    def __init__(self, sizes: Sequence[int], *, headed: bool) -> None:
        self._sizes = sizes
        self._headed = headed
        self._closed: set[int] = set()
        self._firsts = [0, *accumulate(sizes)]
        self._tops: list[int] = []
        self._number()

    def __len__(self) -> int:
        """Return the number of rows."""
        return self._tops[-1]

    @property
    def has_headings(self) -> bool:
        """Whether every group begins with a heading."""
        return self._headed

    @property
    def groups(self) -> int:
        """The number of groups."""
        return len(self._sizes)

    @property
    def members(self) -> int:
        """The number of members of all groups, seen or not."""
        return self._firsts[-1]

    def at(self, row: int) -> Line:
        """Return what a row is; raises `IndexError` where there is none."""
        if not 0 <= row < len(self):
            raise IndexError(row)
        group = bisect_right(self._tops, row) - 1
        place = row - self._tops[group] - self._headed
        return Line(group, place if place >= 0 else None)

    def row(self, line: Line) -> int:
        """Return the row of a line; that of the heading where the group is closed."""
        top = self._tops[line.group]
        if line.member is None or line.group in self._closed:
            return top
        return top + self._headed + line.member

    def size(self, group: int) -> int:
        """Return how many members a group has."""
        return self._sizes[group]

    def first(self, group: int) -> int:
        """Return the place of a group's first member among those of all groups."""
        return self._firsts[group]

    def group_of(self, place: int) -> int:
        """Return the group of the member at a place among those of all groups."""
        return bisect_right(self._firsts, place) - 1

    def is_open(self, group: int) -> bool:
        """Tell whether the members of a group are shown."""
        return group not in self._closed

    def set_open(self, group: int, wanted: bool) -> None:
        """Show the members of a group, or only its heading."""
        (self._closed.discard if wanted else self._closed.add)(group)
        self._number()

    def close(self, groups: set[int]) -> None:
        """Show of these groups only the headings, and the members of all others."""
        self._closed = groups if self._headed else set()
        self._number()

    def spans(self, first: int, last: int) -> list[tuple[int, int, int]]:
        """Return which members are meant by the rows from `first` to `last`.

        Each is a group, its first member and the one after its last. The heading
        of a closed group means all of its members, and so does a heading that is
        meant alone; among other rows it means nothing.
        """
        found = []
        start, stop = self.at(first), self.at(last)
        for group in range(start.group, stop.group + 1):
            low, high = 0, self._sizes[group]
            if first == last:
                if start.member is not None:
                    low, high = start.member, start.member + 1
            elif self.is_open(group):
                if group == start.group:
                    low = start.member or 0
                if group == stop.group:
                    high = 0 if stop.member is None else stop.member + 1
            if low < high:
                found.append((group, low, high))
        return found

    def _number(self) -> None:
        heights = (
            self._headed + (0 if group in self._closed else size)
            for group, size in enumerate(self._sizes)
        )
        self._tops = [0, *accumulate(heights)]
