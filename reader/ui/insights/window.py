"""The window of the insights: figures about articles in tabs, and the sentences they stand for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.ids import EntityId
from reader.domain.insights import Passage, Passages, Sought
from reader.ui.announcing import announce
from reader.ui.insights.mentioned_page import MentionedPage
from reader.ui.insights.money_page import MoneyPage
from reader.ui.insights.page import Page
from reader.ui.insights.passages import PassageList
from reader.ui.insights.saving import SaveButton
from reader.ui.insights.scope import ScopeBar
from reader.ui.insights.time_page import TimePage
from reader.ui.insights.together_page import TogetherPage
from reader.ui.keys import meant
from reader.ui.theme import Theme, enlarged

_ACTIONS = ("help", "keys", "theme", "quit")
_SIZE = (1180, 780)
_SENTENCES = 340
_NARROWEST = 220


class InsightsWindow(QDialog):
    """Shows what articles speak of, beside the window that it belongs to.

    It counts nothing itself: `asked` and `sentences_wanted` say what is wanted,
    and `show_answer` and `show_sentences` take what came of it.
    """

    asked = Signal(object, object)
    """A page, and its question."""

    sentences_wanted = Signal(object)
    """The `Sought` of the figure that was picked."""

    opened = Signal(object)
    """The `Passage` that is to be read in its article."""

    action_requested = Signal(str)
    """A key was pressed that means an action of the window this one belongs to."""

    closing = Signal(str)
    """How the window was left, in base 64."""

    def __init__(self, theme: Theme, library: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Insights – {library}").format(library=library.stem))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setObjectName("insights")
        self._sought: Sought | None = None
        self.scope = ScopeBar(theme, self)
        self.save = SaveButton(theme, library, self)
        self.scope.row.addWidget(self.save)
        self.mentioned, self.time = MentionedPage(theme, self), TimePage(theme, self)
        self.together, self.money = TogetherPage(theme, self), MoneyPage(theme, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page, title in self._titles():
            self.tabs.addTab(page, title)
            page.asked.connect(partial(self.asked.emit, page))
            page.picked.connect(self._lead)
            page.entered.connect(self._go_to_sentences)
            page.offered.connect(partial(self._offer, page))
            page.widening_requested.connect(self.scope.whole_requested)
        self.told = QLabel(self)
        self.told.setProperty("tone", "title")
        self.told.setWordWrap(True)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.count.setWordWrap(True)
        self.said = QLabel(self)
        self.said.setProperty("tone", "muted")
        self.sentences = PassageList(theme, self)
        self.sentences.opened.connect(self.opened)
        self.save.said.connect(self._say)
        self.save.failed.connect(partial(self._say, failed=True))
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        self._forget_sentences()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @property
    def page(self) -> Page:
        """The page that is seen."""
        shown = self.tabs.currentWidget()
        return shown if isinstance(shown, Page) else self.mentioned

    def begin(self, geometry: str) -> None:
        """Come up as the window was left, and ask for what it shows."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.show()
        self.page.ask()
        self.tabs.tabBar().setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.scope.set_theme(theme)
        self.save.set_theme(theme)
        self.sentences.set_theme(theme)
        for page in self._pages():
            page.set_theme(theme)

    def show_scope(self, shelf: str, chips: Sequence[tuple[str, str]], *, whole: bool) -> None:
        """Say which articles are looked into: a shelf, and the conditions beside it."""
        self.scope.show_scope(shelf, chips, whole=whole)
        for page in self._pages():
            page.whole = whole

    def ask_again(self, *, elsewhere: bool = False) -> None:
        """Ask anew for what is seen; other pages ask when they are turned to.

        Sentences stay, for somebody may be reading them, unless it is about articles `elsewhere`.
        """
        for page in self._pages():
            page.stale = True
        if elsewhere:
            self._forget_sentences()
        self.page.ask()

    def compare(self, entities: dict[EntityId, str]) -> None:
        """Show entities over time."""
        self.tabs.setCurrentWidget(self.time)
        self.time.compare(entities)

    def show_answer(self, page: Page, answer: object) -> None:
        """Show what came of the question of a page."""
        page.show_answer(answer)

    def show_sentences(self, sought: Sought, found: Passages) -> None:
        """Show sentences, unless others are wanted by now."""
        if sought != self._sought:
            return
        self.sentences.show_passages(found.shown)
        mentions = self.tr("%Ln mention(s)", None, found.total)
        if len(found.shown) < found.total and len(found.shown) >= 500:
            mentions = self.tr("%Ln mention(s), the newest first", None, found.total)
        self.count.setText(mentions)
        announce(self, mentions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys for help to the window that this one belongs to."""
        parent = self.parentWidget()
        action = meant(parent, event) if parent is not None else ""
        if action in _ACTIONS:
            self.action_requested.emit(action)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Say how the window is left, which Esc and the cross come to alike, and close it."""
        self.closing.emit(bytes(self.saveGeometry().toBase64().data()).decode())
        super().reject()

    def _titles(self) -> tuple[tuple[Page, str], ...]:
        return (
            (self.mentioned, self.tr("&Most mentioned")),
            (self.time, self.tr("&Over time")),
            (self.together, self.tr("&Together")),
            (self.money, self.tr("Mone&y")),
        )

    def _pages(self) -> tuple[Page, ...]:
        return (self.mentioned, self.time, self.together, self.money)

    @Slot()
    def _turn(self) -> None:
        self._forget_sentences()
        if self.page.stale:
            self.page.ask()
        self._offer(self.page)

    def _offer(self, page: Page) -> None:
        if page is self.page:
            self.save.offer(page.name, page.chart, page.table.figures)

    @Slot(str, object)
    def _lead(self, told: str, wanted: Sought | Passage) -> None:
        self.told.setText(told)
        self.said.hide()
        if isinstance(wanted, Passage):
            self._sought = None
            self.count.hide()
            self.sentences.show_passages([wanted])
            return
        self._sought = wanted
        self.count.show()
        self.sentences_wanted.emit(wanted)

    def _forget_sentences(self) -> None:
        self._sought = None
        self.said.hide()
        self.told.setText(self.tr("Sentences"))
        self.count.setText(self.tr("Choose a figure to read what it counts."))
        self.count.show()
        self.sentences.show_passages(())

    @Slot()
    def _go_to_sentences(self) -> None:
        self.sentences.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str, *, failed: bool = False) -> None:
        self.said.setProperty("tone", "danger" if failed else "muted")
        self.said.style().polish(self.said)
        self.said.setText(words)
        self.said.show()
        announce(self, words)

    def _lay_out(self) -> None:
        beside = QFrame(self)
        beside.setProperty("surface", "list")
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 10)
        head.setSpacing(2)
        self.said.setWordWrap(True)
        self.said.hide()
        for label in (self.told, self.count, self.said):
            head.addWidget(label)
        column.addLayout(head)
        column.addWidget(_rule(beside))
        column.addWidget(self.sentences, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.tabs)
        splitter.addWidget(beside)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setChildrenCollapsible(False)
        splitter.handle(1).setAccessibleName(self.tr("Between figures and sentences"))
        larger = enlarged(self.font())
        splitter.setSizes([round((_SIZE[0] - _SENTENCES) * larger), round(_SENTENCES * larger)])
        beside.setMinimumWidth(_NARROWEST)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self.scope)
        frame.addWidget(_rule(self))
        frame.addWidget(splitter, 1)
        room = self.screen().availableSize() * 0.92
        self.resize(
            *(min(round(n * larger), m) for n, m in zip(_SIZE, room.toTuple(), strict=True))
        )
        self.setMinimumSize(720, 560)


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
