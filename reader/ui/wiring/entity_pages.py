"""The way to entities' pages, and to what else is done with entities: made when first gone."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRect, QTimer, Slot

from reader.domain.ids import EntityId
from reader.domain.listing import EntityRow
from reader.ui.desk import Desk
from reader.ui.exchange import Exchange
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import Themes
from reader.ui.wiring.browsing import Browsing
from reader.ui.wiring.going import Going
from reader.ui.wiring.linking import Linking
from reader.ui.wiring.lists import Lists
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.reading import Reading
from reader.ui.wiring.rounds import Rounds

_CANDIDATES = 50


class EntityPages(QObject):
    """Leads from commands, links and the library pane to the pages, which load with the first."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        themes: Themes,
        *,
        sides: Sides,
        lists: Lists,
        reading: Reading,
        linking: Linking,
        passage: Passage,
        rounds: Rounds,
        going: Going,
        browser: Browsing,
        exchange: Exchange,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._themes = themes
        self._sides = sides
        self._lists = lists
        self._reading = reading
        self._linking = linking
        self._passage = passage
        self._rounds = rounds
        self._going = going
        self._browser = browser
        self._exchange = exchange
        self._picker: Any = None
        self._action = window.actions_by_name["entity_page"]
        self.knowing: Any = None  # of a type that loads the pages where it is named
        self.uniting: Any = None
        desk.entity_requested.connect(self.open)
        sides.library.entity_asked.connect(self._do)
        exchange.exchanged.connect(self._tick)
        self._action.triggered.connect(self._turn)
        window.actions_by_name["alike"].triggered.connect(self._look_for_doubles)

    @Slot(str)
    def open(self, id_: str) -> None:
        """Show the page of an entity."""
        self._load()
        self.knowing.open(id_)

    @Slot()
    def _turn(self) -> None:
        """Close the page; else open that of the entity in hand, or ask which."""
        self._tick()
        if self.knowing is not None and self.knowing.is_open:
            self.knowing.close()
            return
        entity = self._passage.entity() or self._lists.filter.entity
        if entity is not None:
            self.open(entity)
        else:
            self._ask()

    @Slot()
    def _tick(self) -> None:
        """Let the action say whether a page has the place."""
        shown = self.knowing is not None and self.knowing.is_open
        self._action.blockSignals(True)
        self._action.setChecked(shown)
        self._action.blockSignals(False)

    @Slot(str, str)
    def _do(self, id_: str, what: str) -> None:
        """Show the page of an entity, or do something to it that its page can do, too."""
        if what == "show":
            self.open(id_)
            return
        self._load()
        self._load_more()
        self.uniting.do(what, EntityId(id_))

    @Slot()
    def _look_for_doubles(self) -> None:
        self._load()
        self._load_more()
        self.uniting.doubles.list_all()

    def _ask(self) -> None:
        """Ask whose page is wanted."""
        from reader.ui.entities.picker import EntityPicker  # noqa: PLC0415 - seldom needed

        if self._picker is None:
            hint = self.tr("Enter shows its page")
            self._picker = EntityPicker(self._window.theme, self._window.reading, hint=hint)
            self._themes.changed.connect(self._picker.set_theme)
            self._picker.entity_chosen.connect(self.open)
        middle = self._window.reading.width() // 2
        self._picker.open_for(QRect(middle, 24, 1, 1), "", self._candidates)

    def _candidates(self, typed: str) -> list[EntityRow]:
        mentioned = self._desk.library.entities.mentioned
        return self._desk.read(partial(mentioned, typed, _CANDIDATES), [])

    def _load(self) -> None:
        """Bring what pages are made of."""
        if self.knowing is not None:
            return
        from reader.ui.wiring.knowing import Knowing  # noqa: PLC0415 - not before the first page

        self.knowing = Knowing(
            self._desk,
            self._window,
            self._themes,
            lists=self._lists,
            going=self._going,
            browser=self._browser,
            exchange=self._exchange,
        )
        self.knowing.made.connect(self._rounds.take_in)
        QTimer.singleShot(0, self, self._load_more)

    @Slot()
    def _load_more(self) -> None:
        """Bring what changes entities, after the first page has been painted."""
        if self.uniting is not None:
            return
        from reader.ui.wiring.uniting import Uniting  # noqa: PLC0415 - not before the first page

        self.uniting = Uniting(
            self._desk,
            self._window,
            knowing=self.knowing,
            linking=self._linking,
            reading=self._reading,
        )
