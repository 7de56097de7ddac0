"""The entity page: its head, and below it sentences, articles, company and what is known."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget

from reader.domain.entity import Entity, EntityType
from reader.domain.ids import ArticleId
from reader.domain.knowing import ArticleMentions, Companion, Stretch, Totals
from reader.ui.articles.notice import Notice
from reader.ui.knowing.about import AboutPage
from reader.ui.knowing.head import EntityHead
from reader.ui.knowing.lists import ArticleList
from reader.ui.knowing.model import FetchMentions
from reader.ui.knowing.sentences import Both, SentencesPage
from reader.ui.knowing.together import TogetherPage
from reader.ui.theme import Theme, enlarged

_TYPES = dict(zip(range(Qt.Key.Key_1, Qt.Key.Key_1 + len(EntityType)), EntityType, strict=True))
_WIDE = 500
_WIDEST = 1.3
"""How many times wider the page would like to be where the type is larger."""

_OWN = {Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_F2}


class Facts(NamedTuple):
    """What texts say of an entity; `numbers` are its mentions in the order of `articles`."""

    totals: Totals
    stretches: Sequence[Stretch]
    articles: Sequence[ArticleMentions]
    numbers: Sequence[int]


class KnowingPane(QFrame):
    """Shows one entity, and says what is asked for and what shall be changed."""

    settled = Signal()
    """A person has gone to another sentence."""

    opened = Signal(object)
    """The `MentionRow` whose place in the text is to be gone to."""

    article_opened = Signal(object)
    """The `ArticleMentions` whose first mention is to be gone to."""

    asked = Signal(str)
    """Something to be done with the entity, by its name: `merge`, `split`, `discard` …"""

    retyped = Signal(object)
    entity_requested = Signal(str)
    back_requested = Signal()
    closed = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, fetch: FetchMentions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self.setAccessibleName(self.tr("Entity page"))
        self.entity: Entity | None = None
        self.head = EntityHead(theme, self)
        self.alike = Notice(self)
        self.alike.hide()
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.sentences = SentencesPage(fetch, theme, self)
        self.articles = ArticleList(theme, self)
        self.together = TogetherPage(theme, self)
        self.about = AboutPage(theme, self)
        self.tabs.addTab(self.sentences, self.tr("Sentences"))
        self.tabs.addTab(self.articles, self.tr("Articles"))
        self.tabs.addTab(self.together, self.tr("Together"))
        self.tabs.addTab(self.about, self.tr("About"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the page"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.alike)
        column.addWidget(self.tabs, 1)
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        for part in (self.head, self.sentences, self.articles, self.together, self.about):
            part.set_theme(theme)

    def show_entity(
        self, entity: Entity, titles: Mapping[ArticleId, str], here: ArticleId | None
    ) -> None:
        """Show an entity as people wrote it; of another one than before, its sentences first."""
        other = self.entity is None or self.entity.id != entity.id
        self.entity = entity
        self.head.show_entity(entity)
        self.sentences.show_entity(entity)
        self.about.show_entity(entity, titles, here)
        if other:
            self.alike.hide()
            self.together.clear()
            self.tabs.setCurrentWidget(self.sentences)

    def show_facts(self, facts: Facts, *, stay: bool) -> None:
        """Show what texts say of it; with `stay`, the place in its lists stays."""
        self.head.show_counts(facts.totals, facts.stretches, self.sentences.stretch)
        self.sentences.show_mentions(facts.articles, facts.numbers, stay=stay)
        self.articles.articles.show(facts.articles)
        if self.tabs.currentWidget() is self.together:
            self.together.ask()

    def show_both(self, both: Both) -> None:
        """Show the sentences of two entities together."""
        self.head.bars.choose(None)
        self.sentences.show_both(both)
        self.tabs.setCurrentWidget(self.sentences)
        self.sentences.setFocus()

    def enter(self) -> None:
        """Take the keys to the part that is shown."""
        page = self.tabs.currentWidget()
        (page or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Return the size that shows sentences well."""
        return QSize(round(_WIDE * min(enlarged(self.font()), _WIDEST)), 800)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before the window's shortcuts take them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if bare and (event.key() in _TYPES or event.key() in _OWN):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the name or the type, go back, or leave."""
        key, bare = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not bare:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_Backspace:
            self.back_requested.emit()
        elif key in _TYPES:
            self.retyped.emit(_TYPES[key])
        elif key == Qt.Key.Key_F2:
            self.head.edit_name()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.head.left.connect(self.enter)
        self.head.retyped.connect(self.retyped)
        self.head.close_button.clicked.connect(self.closed)
        self.head.back.clicked.connect(self.back_requested)
        self.head.bars.narrowed.connect(self._narrow)
        self.sentences.released.connect(self._release)
        self.sentences.suggesting_requested.connect(self._ask_for_suggestions)
        self.sentences.list.settled.connect(self.settled)
        self.sentences.list.opened.connect(self._open)
        self.sentences.list.escape_pressed.connect(self._leave)
        self.sentences.list.context_menu_requested.connect(self.context_menu_requested)
        self.articles.opened.connect(self._open_article)
        self.articles.escape_pressed.connect(self._leave)
        self.together.list.escape_pressed.connect(self._leave)
        self.together.entered.connect(self._enter)
        self.tabs.currentChanged.connect(self._turn)

    @Slot(object)
    def _narrow(self, stretch: Stretch | None) -> None:
        self.sentences.narrow(stretch, by_year=self.head.bars.by_year)
        self.tabs.setCurrentWidget(self.sentences)

    @Slot()
    def _release(self) -> None:
        self.head.bars.choose(None)
        self.sentences.narrow(None)
        self.sentences.setFocus()

    @Slot()
    def _leave(self) -> None:
        """Show all sentences again, or close."""
        if self.sentences.narrowed and self.tabs.currentWidget() is self.sentences:
            self._release()
        else:
            self.closed.emit()

    @Slot()
    def _ask_for_suggestions(self) -> None:
        self.asked.emit("suggest_everywhere")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.sentences.list.mentions.mention(index.row())
        if row is not None:
            self.opened.emit(row)

    @Slot(QModelIndex)
    def _open_article(self, index: QModelIndex) -> None:
        self.article_opened.emit(self.articles.articles.articles[index.row()])

    @Slot(object)
    def _enter(self, companion: Companion) -> None:
        self.entity_requested.emit(companion.id)

    @Slot()
    def _turn(self) -> None:
        if self.tabs.currentWidget() is self.together:
            self.together.ask()
