"""The second half of the window: side panes, popups, and the wiring of every gesture."""

from PySide6.QtCore import QObject, Slot

from reader.ui.desk import Desk
from reader.ui.exchange import Exchange
from reader.ui.keys import Keys
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.theme import Themes
from reader.ui.wiring.backups import Backups
from reader.ui.wiring.browsed import Browsed
from reader.ui.wiring.browsing import Browsing
from reader.ui.wiring.checking_tools import CheckingTools
from reader.ui.wiring.comparing import Comparing
from reader.ui.wiring.conflicted import ConflictedCopies
from reader.ui.wiring.copying import Copying
from reader.ui.wiring.describing import Describing
from reader.ui.wiring.dropping import Dropping
from reader.ui.wiring.entity_pages import EntityPages
from reader.ui.wiring.exchanging import Exchanging
from reader.ui.wiring.files import Files
from reader.ui.wiring.going import Going
from reader.ui.wiring.helping import Helping
from reader.ui.wiring.hits import Hits
from reader.ui.wiring.holding import Holding
from reader.ui.wiring.importing import Importing
from reader.ui.wiring.insights import Insights
from reader.ui.wiring.joining import Joining
from reader.ui.wiring.keeping import Keeping
from reader.ui.wiring.linking import Linking
from reader.ui.wiring.lists import Lists
from reader.ui.wiring.marking import Marking
from reader.ui.wiring.menus import Menus
from reader.ui.wiring.naming import Naming
from reader.ui.wiring.noting import Noting
from reader.ui.wiring.passage import Passage
from reader.ui.wiring.preferring import Preferring
from reader.ui.wiring.reading import Reading
from reader.ui.wiring.repairing import Repairing
from reader.ui.wiring.reshaping import Reshapes
from reader.ui.wiring.rounds import Rounds
from reader.ui.wiring.saved import Saved
from reader.ui.wiring.searching import Searching
from reader.ui.wiring.sharing import Sharing
from reader.ui.wiring.shelves import Shelves
from reader.ui.wiring.speaking import Speaking
from reader.ui.wiring.suggesting import Suggesting
from reader.ui.wiring.tagging import Tagging
from reader.ui.wiring.tagging_tools import TaggingTools
from reader.ui.wiring.tools import ReadingTools
from reader.ui.wiring.trash import TrashShelf
from reader.ui.wiring.travel import Travel
from reader.ui.wiring.window import Windowing


class Surroundings(QObject):
    """Everything around the page, joined to the desk."""

    def __init__(
        self, desk: Desk, window: MainWindow, themes: Themes, lists: Lists, reading: Reading
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self.keys = Keys(window.actions_by_name, desk.preferences.keys)
        self.sides = Sides(window)
        self.keeping = Keeping(desk, window)
        self.shelves = Shelves(desk, window, self.sides, lists)
        self.passage = Passage(desk, window, self.sides)
        self.searching = Searching(desk, window, lists, self.shelves, themes)
        self.saved = Saved(desk, window, self.sides, lists, themes)
        self.hits = Hits(desk, window, lists, self.passage, themes)
        self.marking = Marking(desk, window, self.sides, self.passage)
        self.noting = Noting(desk, window, self.sides, self.passage)
        self.reshapes = Reshapes(desk, window, self.sides, self.passage)
        self.tagging = Tagging(desk, window, self.sides, self.passage)
        self.naming = Naming(desk, window, self.sides, themes)
        self.linking = Linking(desk, window, self.sides, reading=reading, passage=self.passage)
        self.menus = Menus(window, self.sides, self.linking, self.passage)
        self.importing = Importing(desk, window)
        self.suggesting = Suggesting(desk, window)
        self.tagging_tools = TaggingTools(
            desk,
            window,
            self.sides,
            passage=self.passage,
            tagging=self.tagging,
            suggesting=self.suggesting,
            themes=themes,
        )
        self.checking_tools = CheckingTools(
            desk,
            window,
            self.sides,
            passage=self.passage,
            reading=reading,
            tagging=self.tagging_tools,
            themes=themes,
        )
        self.files = Files(desk, window, self.sides, lists)
        self.exchanging = Exchanging(desk, window, self.sides)
        self.sharing = Sharing(desk, window, self.sides, lists)
        self.windowing = Windowing(desk, window, self.sides, self.keys)
        self.preferring = Preferring(
            desk,
            window,
            self.sides,
            themes=themes,
            keys=self.keys,
            reading=reading,
            naming=self.naming,
        )
        self.rounds = Rounds(window)
        self.describing = Describing(desk, window)
        self.copying = Copying(desk, window, self.sides, self.passage)
        self.travel = Travel(desk, window)
        exchange, going = Exchange(window), Going(desk, window, self.passage)
        self.browser = Browsing(desk, window, themes, lists=lists, going=going, exchange=exchange)
        self.browser.made.connect(self.rounds.take_in)
        self.entity_pages = EntityPages(
            desk,
            window,
            themes,
            sides=self.sides,
            lists=lists,
            reading=reading,
            linking=self.linking,
            passage=self.passage,
            rounds=self.rounds,
            going=going,
            browser=self.browser,
            exchange=exchange,
        )
        self.insights = Insights(desk, window, themes, lists)
        self.comparing = Comparing(desk, window, themes, lists=lists, going=going)
        self.helping = Helping(
            desk,
            window,
            self.sides,
            themes=themes,
            keys=self.keys,
            reading=reading,
            browser=self.browser,
        )
        self.browsed = Browsed(desk, window, themes, self.browser, self.files)
        self.trash = TrashShelf(desk, window, lists, self.browser)
        self.tools = ReadingTools(desk, window, themes)
        self.speaking = Speaking(desk, window, lists)
        desk.closing.connect(self._finish)
        desk.jobs.started.connect(window.status.watch)
        self.marking.show(desk.open)
        self.holding = Holding(desk, window)
        self.backups = Backups(desk, window)
        self.repairing = Repairing(desk, window)
        self.joining = Joining(desk, window, self.sides, themes)
        self.dropping = Dropping(desk, window, self.importing, self.joining)
        self.conflicted = ConflictedCopies(desk, window, self.joining)

    @Slot()
    def _finish(self) -> None:
        """Keep what is being typed."""
        self.sides.tag_editor.dismiss()
        self.sides.annotations.finish_editing()
