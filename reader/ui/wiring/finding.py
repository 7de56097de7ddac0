"""Finding words in the open article: from what is typed to what the page shows."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Slot

from reader.services.matching import Matches, Searched, Wanted
from reader.services.reading import OpenArticle
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.reading.find_bar import FindBar, first_words
from reader.ui.reading.found import FoundWords


class Finding(QObject):
    """Looks for what the bar asks for, and goes from match to match.

    It is made when somebody first wants to find something.
    """

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = window.reading
        self.bar = FindBar(window.theme, window.reading)
        self._text: Searched | None = None
        self._matches = Matches()
        self._current: int | None = None
        self._begin = 0
        window.reading.dock(self.bar)
        self.bar.wanted_changed.connect(self._look_for)
        self.bar.step_requested.connect(self.step)
        self.bar.dismissed.connect(self.dismiss)
        desk.article_opened.connect(self._follow)

    @Slot()
    def ask(self) -> None:
        """Bring the bar; what is selected is what to look for at first."""
        opened = self._desk.open
        if opened is None:
            return
        span = self._page.selection()
        words = first_words(span.of(opened.text.plain)) if span is not None else ""
        if self._page.isAncestorOf(self.bar) and self.bar.field.hasFocus():
            words = ""
        self._begin = span.start if span is not None else self._page.place()[0]
        self.bar.ask(words)
        self._look_for(self.bar.wanted())

    @Slot(int)
    def step(self, step: int) -> None:
        """Go to the next match (1) or the one before (-1), round the ends of the article."""
        if self.bar.isHidden():
            self.ask()
            if not self.bar.field.text():
                return
        if not len(self._matches):
            return
        last = len(self._matches) - 1
        if self._current is None:
            n = self._matches.after(self._begin) if step > 0 else self._matches.before(self._begin)
            self._show((0 if step > 0 else last) if n is None else n, turned=n is None)
        else:
            n = self._current + step
            self._show(n % (last + 1), turned=not 0 <= n <= last, back=step < 0)

    @Slot()
    def dismiss(self) -> None:
        """Put the bar away; the match that was shown last is selected."""
        self.bar.close_up()
        self._page.lay_over(None)
        if self._current is not None:
            self._page.select(self._matches[self._current])
        self._page.setFocus()

    @Slot(object)
    def _look_for(self, wanted: Wanted) -> None:
        opened = self._desk.open
        if opened is None:
            return
        if self._text is None or self._text.plain is not opened.text.plain:
            self._text = Searched(opened.text.plain)
        self._matches = self._text.find(wanted)
        self._current = None
        if len(self._matches):
            n = self._matches.after(self._begin)
            self._show(0 if n is None else n, turned=n is None)
        else:
            self._page.lay_over(None)
            nothing = bool(wanted.words.strip())
            self.bar.say(self.tr("No match") if nothing else "", missing=nothing)

    @Slot(object)
    def _follow(self, opened: OpenArticle | None) -> None:
        """Look in the article that is open now, and stay where its page is."""
        self._begin = 0
        if self.bar.isHidden() or opened is None:
            self._current = None
            return
        same = self._text is not None and self._text.plain == opened.text.plain
        current = self._current if same else None
        self._text = Searched(opened.text.plain)
        self._matches = self._text.find(self.bar.wanted())
        self._current = current
        self._lay_over()
        if current is None:
            count = len(self._matches)
            said = self.tr("%n match(es)", None, count) if count else self.tr("No match")
            self.bar.say(said if self.bar.field.text() else "", missing=not count)

    def _show(self, n: int, *, turned: bool, back: bool = False) -> None:
        self._current = n
        self._begin = self._matches[n].start
        self._lay_over()
        self._page.reveal(self._matches[n])
        words = self.tr("{number} of {count}")
        if turned and back:
            words = self.tr("{number} of {count}, on from the end")
        elif turned:
            words = self.tr("{number} of {count}, on from the top")
        locale = QLocale()
        count = locale.toString(len(self._matches))
        self.bar.say(words.format(number=locale.toString(n + 1), count=count))

    def _lay_over(self) -> None:
        self._page.lay_over(partial(FoundWords, matches=self._matches, current=self._current))
