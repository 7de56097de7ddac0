"""Which rows of a long list are in sight: those are measured, the others are guessed."""

from collections.abc import Callable
from typing import NamedTuple

GUESS = 96
"""How tall a row out of sight is taken to be, in device-independent pixels."""


class Seen(NamedTuple):
    """A row in sight: where its upper edge lies in what is seen, and how tall it is."""

    row: int
    top: int
    height: int


class Sight:
    """Keeps a row at the upper edge, and knows what follows it.

    What lies above that row is never measured until somebody goes there, so a
    list of a million rows costs as much as one of ten. `height` measures a row.
    """

    def __init__(self, height: Callable[[int], int]) -> None:
        self._height = height
        self.count = 0
        self.room = 0
        self.first = 0
        self.offset = 0

    def rows(self) -> list[Seen]:
        """Return the rows in sight, from top to bottom."""
        seen, top, row = [], -self.offset, self.first
        while row < self.count and top < self.room:
            height = self._height(row)
            seen.append(Seen(row, top, height))
            top += height
            row += 1
        return seen

    def fit(self, count: int, room: int) -> None:
        """Take over how many rows there are, and how high what is seen is."""
        self.count, self.room = count, max(0, room)
        self._settle()

    def move(self, pixels: int) -> None:
        """Go down, or up if `pixels` is negative, no further than to the end."""
        self.offset += pixels
        self._settle()

    def go_to(self, row: int, top: int = 0) -> None:
        """Bring the upper edge of a row to `top`, as far as the ends of the list let it."""
        self.first, self.offset = row, -top
        self._settle()

    def reveal(self, row: int) -> None:
        """Go no further than it takes to see a row, its beginning before its end."""
        if row < self.first or (row == self.first and self.offset):
            self.go_to(row)
            return
        seen = self.rows()
        height = next((each.height for each in seen if each.row == row), None)
        if height is not None and self.top(row) + height <= self.room:
            return
        self.go_to(row, max(0, self.room - self._height(row)))

    def a_page_from(self, row: int, *, down: bool) -> int:
        """Return the row that stands about a page below another one, or above it."""
        left, step = self.room, 1 if down else -1
        while 0 <= row + step < self.count and left > 0:
            row += step
            left -= self._height(row)
        return row

    def top(self, row: int) -> int:
        """Return where the upper edge of a row lies, guessed where it is out of sight."""
        if row < self.first:
            return -self.offset - (self.first - row) * GUESS
        seen = self.rows()
        for each in seen:
            if each.row == row:
                return each.top
        low = seen[-1].top + seen[-1].height if seen else 0
        return low + (row - (seen[-1].row if seen else 0) - 1) * GUESS

    def row_at(self, y: int) -> int:
        """Return the row at a height, also where it has to be guessed as `top` does."""
        if y < -self.offset:
            return max(0, self.first - (-self.offset - y + GUESS - 1) // GUESS)
        seen = self.rows()
        for each in seen:
            if y < each.top + each.height:
                return each.row
        if not seen:
            return 0
        below = (y - seen[-1].top - seen[-1].height) // GUESS
        return min(self.count - 1, seen[-1].row + 1 + below)

    @property
    def at_end(self) -> bool:
        """Whether the end of the list is in sight."""
        seen = self.rows()
        if not seen:
            return True
        last = seen[-1]
        return last.row == self.count - 1 and last.top + last.height <= self.room

    @property
    def most(self) -> int:
        """The highest value of a scroll bar beside the list; 0 where all of it is in sight."""
        if self.first == 0 and self.offset == 0 and self.at_end:
            return 0
        return max(GUESS, self.count * GUESS - self.room)

    @property
    def value(self) -> int:
        """Where a scroll bar stands; at its ends only where those of the list are in sight."""
        if self.first == 0 and self.offset == 0:
            return 0
        most = self.most
        if self.at_end:
            return most
        inside = self.offset * GUESS // max(1, self._height(self.first))
        return max(1, min(most - 1, self.first * GUESS + inside))

    def take(self, value: int) -> None:
        """Go where a scroll bar has been moved to."""
        if value >= self.most:
            self.go_to(max(0, self.count - 1))
            return
        row = max(0, min(self.count - 1, value // GUESS))
        self.go_to(row, -(value % GUESS * self._height(row) // GUESS) if self.count else 0)

    def _settle(self) -> None:
        """Let the first row be one that is in sight, and leave nothing free below the last."""
        if not self.count:
            self.first = self.offset = 0
            return
        self.first = max(0, min(self.first, self.count - 1))
        self._climb()
        while self.first < self.count - 1 and self.offset >= self._height(self.first):
            self.offset -= self._height(self.first)
            self.first += 1
        low, row = -self.offset, self.first
        while row < self.count and low < self.room:
            low += self._height(row)
            row += 1
        if low < self.room:
            self.offset -= self.room - low
            self._climb()

    def _climb(self) -> None:
        while self.offset < 0 and self.first > 0:
            self.first -= 1
            self.offset += self._height(self.first)
        self.offset = max(0, self.offset)
