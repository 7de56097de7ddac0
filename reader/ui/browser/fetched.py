"""What of the browser's contents has been fetched: a little more than what is looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from reader.domain.browsing import AnnotationRow, Contents, Group, Grouping, Heading, Sorting, View
from reader.domain.ids import ArticleId
from reader.services.browsing import Chosen
from reader.ui.browser.lines import Line, Lines

_PAGE = 48
_KEPT_ROWS = 1200
_KEPT_GROUPS = 400

K = TypeVar("K")
V = TypeVar("V")


class Source(Protocol):
    """Where rows come from; none of it raises a `ReaderError`."""

    def rows(self, numbers: Sequence[int]) -> Mapping[int, AnnotationRow]:
        """Return annotations with what stands on their cards, by number."""

    def members(self, article: ArticleId, sorting: Sorting) -> "array[int]":
        """Return the numbers of the annotations on an article."""

    def headings(self, grouping: Grouping, keys: Sequence[str]) -> Mapping[str, Heading]:
        """Return what is said of groups, by key."""


class Fetched:
    """The groups and members of a view; cards and headings are fetched around what is asked for."""

    def __init__(self, source: Source, view: View, contents: Contents) -> None:
        self._source = source
        self.view = view
        self._contents = contents
        sizes = [group.size for group in contents.groups]
        self.lines = Lines(sizes, headed=view.grouping is not Grouping.NONE)
        self._groups = {group.key: number for number, group in enumerate(contents.groups)}
        self._members: OrderedDict[int, array[int]] = OrderedDict()
        self._rows: OrderedDict[int, AnnotationRow | None] = OrderedDict()
        self._headings: OrderedDict[str, Heading | None] = OrderedDict()

    @property
    def groups(self) -> Sequence[Group]:
        """All groups, in order."""
        return self._contents.groups

    def forget(self) -> None:
        """Fetch everything anew when it is next looked at."""
        self._rows.clear()
        self._headings.clear()

    def close(self, keys: set[str]) -> None:
        """Close the groups of these keys that are there."""
        self.lines.close({self._groups[key] for key in keys if key in self._groups})

    def closed(self) -> set[str]:
        """Return the keys of the groups that are closed."""
        return {
            group.key for number, group in enumerate(self.groups) if not self.lines.is_open(number)
        }

    def number(self, line: Line) -> int | None:
        """Return the number of the annotation in a line; `None` for a heading."""
        if line.member is None:
            return None
        if self._contents.numbers is not None:
            return self._contents.numbers[self.lines.first(line.group) + line.member]
        members = self._of_group(line.group)
        return members[line.member] if line.member < len(members) else None

    def row(self, row: int) -> AnnotationRow | None:
        """Return the annotation in a row; `None` for a heading, or where it is gone."""
        number = self.number(self.lines.at(row))
        if number is None:
            return None
        if number not in self._rows:
            around = range(max(0, row - _PAGE // 2), min(len(self.lines), row + _PAGE // 2))
            near = {self.number(self.lines.at(each)) for each in around}
            wanted = [each for each in near if each is not None and each not in self._rows]
            found = self._source.rows(wanted)
            for each in wanted:
                _keep(self._rows, each, found.get(each), _KEPT_ROWS)
        return self._rows[number]

    def heading(self, group: int) -> Heading | None:
        """Return what the library says of a group, where it says anything."""
        key = self.groups[group].key
        if key not in self._headings:
            first = group // _PAGE * _PAGE
            keys = [each.key for each in self.groups[first : first + _PAGE]]
            found = self._source.headings(self.view.grouping, keys)
            for each in keys:
                _keep(self._headings, each, found.get(each), _KEPT_GROUPS)
        return self._headings[key]

    def row_of_group(self, key: str) -> int | None:
        """Return the row where a group begins; `None` where there is no such group."""
        group = self._groups.get(key)
        return None if group is None else self.lines.row(Line(group))

    def row_of(self, number: int, article: str, near: int = 0) -> int | None:
        """Return the row of an annotation, one in the group of the row `near` before others.

        `None` where it is not shown.
        """
        numbers = self._contents.numbers
        if numbers is None:
            group = self._groups.get(article)
            members = self._of_group(group) if group is not None else ()
            if group is None or number not in members:
                return None
            return self.lines.row(Line(group, members.index(number)))
        close = self.lines.at(near).group if 0 <= near < len(self.lines) else 0
        for start in (self.lines.first(close) if close else 0, 0):
            try:
                place = numbers.index(number, start)
            except ValueError:
                continue
            found = self.lines.group_of(place)
            return self.lines.row(Line(found, place - self.lines.first(found)))
        return None

    def chosen(self, ranges: Sequence[tuple[int, int]]) -> Chosen:
        """Return the annotations that rows mean, given as first and last row of each range."""
        numbers: array[int] = array("q")
        articles: list[ArticleId] = []
        size = 0
        known = self._contents.numbers
        for group, low, high in (span for pair in ranges for span in self.lines.spans(*pair)):
            size += high - low
            if known is not None:
                start = self.lines.first(group)
                numbers.extend(known[start + low : start + high])
            elif high - low == self.lines.size(group):
                articles.append(ArticleId(self.groups[group].key))
            else:
                numbers.extend(self._of_group(group)[low:high])
        return Chosen(numbers, tuple(articles), size)

    def everything(self) -> Chosen:
        """Return all that is shown, in closed groups too."""
        if self._contents.numbers is not None:
            return Chosen(self._contents.numbers, (), self.lines.members)
        articles = tuple(ArticleId(group.key) for group in self.groups)
        return Chosen(array("q"), articles, self.lines.members)

    def _of_group(self, group: int) -> "array[int]":
        found = self._members.get(group)
        if found is None:
            key = ArticleId(self.groups[group].key)
            found = self._source.members(key, self.view.sorting)
            _keep(self._members, group, found, _KEPT_GROUPS)
        return found


def _keep(kept: "OrderedDict[K, V]", key: K, value: V, most: int) -> None:
    kept[key] = value
    if len(kept) > most:
        kept.popitem(last=False)
