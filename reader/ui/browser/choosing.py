"""Choosing what annotations are narrowed to: opens the popups for it, made when first asked for."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from reader.domain.browsing import Facet, Grouping
from reader.ui.browser.chooser import Chooser
from reader.ui.browser.days import DaysPopup
from reader.ui.browser.filters import Filters
from reader.ui.theme import Theme


class Choosing(QObject):
    """Joins the buttons of the filters to the popups over `pane`."""

    facets_requested = Signal(object)
    """By which `Grouping` there is to be chosen."""

    def __init__(
        self, filters: Filters, theme: Theme, pane: QWidget, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(pane)
        self._filters = filters
        self._theme = theme
        self._pane = pane
        self._clock = clock
        self._by: Grouping | None = None
        self.chooser: Chooser | None = None
        self.days: DaysPopup | None = None
        filters.facets_requested.connect(self._open_chooser)
        filters.days_requested.connect(self._open_days)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for popup in (self.chooser, self.days):
            if popup is not None:
                popup.set_theme(theme)

    def offer(self, by: Grouping | None, facets: Sequence[Facet]) -> None:
        """Offer what annotations can be narrowed to, if that is still asked for."""
        if self.chooser is not None and by is self._by:
            self.chooser.offer(self._filters.lines(by, facets))

    @Slot(object, QRect, str)
    def _open_chooser(self, by: Grouping | None, where: QRect, name: str) -> None:
        if self.chooser is None:
            self.chooser = Chooser(self._theme, self._pane)
            self.chooser.toggled.connect(self._filters.toggle)
        self._by = by
        self.chooser.open_for(where, name)
        if by is None:
            self.offer(None, ())
        else:
            self.facets_requested.emit(by)

    @Slot(QRect)
    def _open_days(self, where: QRect) -> None:
        if self.days is None:
            self.days = DaysPopup(self._theme, self._pane, self._today)
            self.days.chosen.connect(self._filters.take_days)
        self.days.open_for(where, self._filters.filter.first, self._filters.filter.last)

    def _today(self) -> date:
        return self._clock().astimezone().date()
