"""The browser's rows as Qt's views and screen readers ask for them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.domain.annotation import Color
from reader.domain.browsing import AnnotationRow, Contents, Grouping, Heading, View
from reader.formats.note_html import note_plain
from reader.services.owning import is_own, may_change
from reader.services.session import Person
from reader.ui.annotations.cards import Card
from reader.ui.annotations.wording import spoken
from reader.ui.browser.fetched import Fetched, Source
from reader.ui.browser.lines import Line
from reader.ui.browser.wording import answer_words, group_words, heading_spoken, title_words
from reader.ui.colors import called

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Title:
    """The heading of a group as it is shown."""

    key: str
    heading: Heading
    size: int
    is_open: bool
    grouping: Grouping


@dataclass(frozen=True, slots=True)
class Entry:
    """A card in the list, with what is said above it of where it stands."""

    number: int
    card: Card
    captions: tuple[str, ...] = ()


class BrowserModel(QAbstractListModel):
    """Holds groups and numbers, which is cheap, and fetches the cards that are looked at."""

    def __init__(
        self, source: Source, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._clock = clock
        self._me = Person("")
        self._colors: Mapping[Color, str] = {}
        self.contents = Fetched(source, View(), Contents((), None))

    def dress(self, me: Person, colors: Mapping[Color, str]) -> None:
        """Call the person at the keyboard and the colours by these names from now on."""
        self._me, self._colors = me, colors

    def show(self, view: View, contents: Contents) -> None:
        """Show other contents; groups that were closed and are there again stay closed."""
        fresh = Fetched(self._source, view, contents)
        if view.grouping is self.contents.view.grouping:
            fresh.close(self.contents.closed())
        self.beginResetModel()
        self.contents = fresh
        self.endResetModel()

    def at(self, row: int) -> Title | Entry | None:
        """Return what stands in a row; `None` where it is gone."""
        line = self.contents.lines.at(row)
        if line.member is None:
            return self._title(line.group)
        found = self.contents.row(row)
        if found is None:
            return None
        above = self.contents.row(row - 1) if row else None
        return Entry(found.number, self._card(found), self._captions(found, above))

    def is_heading(self, row: int) -> bool:
        """Tell whether a row is the heading of a group."""
        return self.contents.lines.at(row).member is None

    def heading_of(self, row: int) -> int:
        """Return the row of the heading over a row."""
        return self.contents.lines.row(Line(self.contents.lines.at(row).group))

    def toggle(self, row: int, wanted: bool | None = None) -> None:
        """Show the members of the group whose heading stands in a row, or only that heading."""
        lines = self.contents.lines
        group = lines.at(row).group
        is_open = lines.is_open(group)
        if wanted is is_open:
            return
        below = (QModelIndex(), row + 1, row + lines.size(group))
        (self.beginRemoveRows if is_open else self.beginInsertRows)(*below)
        lines.set_open(group, not is_open)
        (self.endRemoveRows if is_open else self.endInsertRows)()
        self.dataChanged.emit(self.index(row), self.index(row))

    def toggle_all(self, wanted: bool) -> None:
        """Show the members of all groups, or only the headings."""
        lines = self.contents.lines
        self.beginResetModel()
        lines.close(set() if wanted else set(range(lines.groups)))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows: headings, and the members of open groups."""
        return 0 if parent.isValid() else len(self.contents.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row in words, for screen readers; painting does not ask here."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        entry = self.at(index.row())
        if isinstance(entry, Title):
            return heading_spoken(entry.heading, entry.size, is_open=entry.is_open)
        if entry is None:
            return ""
        note = note_plain(entry.card.note) if entry.card.note else ""
        return ", ".join((*entry.captions, spoken(entry.card, note, self._clock())))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be chosen."""
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def _title(self, group: int) -> Title:
        contents, grouping = self.contents, self.contents.view.grouping
        key, size = contents.groups[group]
        heading = group_words(grouping, key, contents.heading(group), self._me, self._colors)
        return Title(key, heading, size, contents.lines.is_open(group), grouping)

    def _card(self, found: AnnotationRow) -> Card:
        mark = found.annotation
        return Card(
            annotation=mark,
            entity=found.entity,
            mine=is_own(mark, self._me),
            locked=not may_change(mark, self._me),
            color_name=called(mark.color, self._colors) if mark.color is not None else "",
            answers=mark.parent or "",
        )

    def _captions(self, found: AnnotationRow, above: AnnotationRow | None) -> tuple[str, ...]:
        """Return what is said above a card: its article, and what it answers, unless it is seen."""
        mark, before = found.annotation, above.annotation if above else None
        captions = []
        if self.contents.view.grouping is not Grouping.ARTICLE and (
            before is None or before.article != mark.article
        ):
            captions.append(title_words(found.title))
        if mark.parent is not None and (
            before is None or mark.parent not in {before.id, before.parent}
        ):
            captions.append(answer_words(found.answered))
        return tuple(captions)
