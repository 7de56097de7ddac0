"""Pages of what was fetched for a long list, as many as are worth keeping."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
Fetch = Callable[[Sequence[K]], Mapping[K, T]]


class Pages(Generic[K, T]):
    """Fetches values for the rows of a list a page at a time, and forgets the oldest pages.

    `fetch` is asked for up to `size` ids at once and may leave some out. Never
    more than `most` pages are kept.
    """

    def __init__(self, ids: Sequence[K], fetch: Fetch[K, T], *, size: int, most: int) -> None:
        self._ids = ids
        self._fetch = fetch
        self._size = size
        self._most = most
        self._pages: OrderedDict[int, dict[int, T | None]] = OrderedDict()

    def at(self, row: int) -> T | None:
        """Return the value of a row, fetching the page around it if need be."""
        number = row // self._size
        page = self._pages.get(number, {})
        if row not in page:
            self._fill(number, page)
            self._pages[number] = page
            if len(self._pages) > self._most:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page[row]

    def forget(self, ids: Collection[K] | None = None) -> set[int]:
        """Forget what was fetched for these ids, or for all; return the rows it was for."""
        forgotten = {
            row
            for page in self._pages.values()
            for row in page
            if ids is None or self._ids[row] in ids
        }
        for row in forgotten:
            del self._pages[row // self._size][row]
        return forgotten

    def _fill(self, number: int, page: dict[int, T | None]) -> None:
        start = number * self._size
        stop = min(start + self._size, len(self._ids))
        missing = [row for row in range(start, stop) if row not in page]
        found = self._fetch([self._ids[row] for row in missing])
        page.update((row, found.get(self._ids[row])) for row in missing)
