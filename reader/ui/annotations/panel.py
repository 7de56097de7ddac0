"""The annotations panel: every annotation of the open article as a card, and their notes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.domain import moments
from reader.domain.annotation import Annotation, Color
from reader.domain.entity import Entity
from reader.domain.ids import AnnotationId, Digest, EntityId
from reader.formats.note_html import note_links
from reader.services.session import Person
from reader.ui.annotations.bulk_strip import BulkStrip
from reader.ui.annotations.cards import DRAFT, Card
from reader.ui.annotations.deck import Deck
from reader.ui.annotations.empty import Empty
from reader.ui.annotations.gestures import CardGestures
from reader.ui.annotations.header import Header
from reader.ui.annotations.link_completion import Finder
from reader.ui.annotations.view import CardList
from reader.ui.annotations.writing import NoteWriting
from reader.ui.theme import Theme


class AnnotationsPanel(QWidget):
    """Shows, narrows and chooses annotations, and lets their notes be written in place.

    It changes nothing by itself: it says what was asked for, and shows what it
    is given. `clock` returns this moment in UTC.
    """

    card_chosen = Signal(str)
    note_written = Signal(str, str)
    """The id of an annotation, or nothing for a new note on the article; and Markdown."""

    reply_written = Signal(str, str)
    """The id of an annotation that is answered for the first time, and Markdown."""

    chosen_changed = Signal()
    remove_requested = Signal(list)
    tags_requested = Signal(list)
    recolor_requested = Signal(list, Color)
    entity_requested = Signal(list)
    copy_requested = Signal(list)
    rename_requested = Signal(object, QPoint)
    """A colour, and where on the screen its name is asked for."""

    article_note_requested = Signal()
    review_requested = Signal()
    check_requested = Signal()
    link_activated = Signal(str)
    context_menu_requested = Signal(QPoint)
    escape_pressed = Signal()
    editing_finished = Signal(str)
    """The id of the annotation whose note was being written; nothing if none came of it."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = moments.now,
    ) -> None:
        super().__init__(parent)
        self._article_is_open = False
        self._deck = Deck()
        self._header = Header(theme, self)
        self._list = CardList(theme, clock, self)
        self._gestures = CardGestures(self._list, theme)
        self._strip = BulkStrip(theme, self)
        self._writing = NoteWriting(self._list, theme)
        self._empty = Empty(self)
        self._pages = QStackedWidget()
        self._assemble()
        self._connect()
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._header.set_theme(theme)
        self._list.set_theme(theme)
        self._gestures.set_theme(theme)
        self._strip.set_theme(theme)
        self._writing.set_theme(theme)

    def show_annotations(
        self,
        annotations: Sequence[Annotation],
        entities: Mapping[EntityId, Entity],
        me: Person,
        names: Mapping[Color, str] | None = None,
        text: Digest | None = None,
    ) -> None:
        """Show the annotations of the open article, in whatever order they come.

        `names` are what people call colours, `text` is the open one. The place, the choice, the
        filter and a note that is being written stay. For another article call `leave` first.
        """
        self._article_is_open = True
        if self._deck.take(annotations, entities, me, names or {}, text):
            self._strip.name_colors(names or {})
            self._header.chips.offer(self._deck.cards)
        self._writing.adopt(self._deck.cards)
        self._refresh()
        self._writing.follow(self._deck.cards)

    def leave(self) -> None:
        """Make ready for the cards of another article: nothing is being written, nothing hidden."""
        if self._writing.finish():
            self._header.clear()

    def show_no_article(self) -> None:
        """Show that no article is open, unless what is being typed cannot be kept."""
        if not self._writing.finish():
            return
        self._article_is_open = False
        self._deck.clear()
        self._header.clear()
        self._header.chips.offer([])
        self._refresh()

    def choose(self, annotation_id: AnnotationId | None) -> None:
        """Choose one card and bring it into sight, or none; `card_chosen` stays silent."""
        self._list.choose(annotation_id)

    def chosen(self) -> list[AnnotationId]:
        """Return the annotations whose cards are chosen, from top to bottom."""
        return [AnnotationId(card_id) for card_id in self._list.chosen()]

    def edit_note(self, annotation_id: AnnotationId) -> None:
        """Open the editor in a card, with the focus, or in a locked one that of a reply to it."""
        card = self._deck.card(annotation_id)
        if card is not None and card.locked:
            self.edit_reply(annotation_id)
        elif card is not None:
            self._write(card, annotation_id, card.note)

    def edit_article_note(self, text: str = "") -> None:
        """Open the editor for a new note on the article, which exists once something is typed."""
        if self._write(None, DRAFT, ""):
            self._writing.insert(text)

    def edit_reply(self, annotation_id: AnnotationId) -> None:
        """Open the editor for a reply under an annotation, or under what that one answers."""
        card = self._deck.card(annotation_id)
        if card is not None:
            self._write(card, DRAFT, "", card.thread)

    def current(self) -> AnnotationId | None:
        """Return the annotation on whose card the keys act, if they go to the cards."""
        here = self._list.current() if self._list.hasFocus() and self._list.chosen() else ""
        return AnnotationId(here) if here else None

    def use_links(self, find: Finder, describe: Callable[[str], str]) -> None:
        """Offer what `find` returns after `[[` in notes, and say of links what `describe` does."""
        self._writing.complete_links(find)
        self._list.describe_links(describe)

    def show_backlinks(self, links: Sequence[tuple[str, str]]) -> None:
        """Show which notes elsewhere link to the open article: words and an address of each."""
        self._header.show_backlinks(links)

    def show_waiting(self, count: int) -> None:
        """Say how many suggestions wait for a decision in the open article."""
        self._header.show_waiting(count)

    def links(self, annotation_id: AnnotationId) -> list[str]:
        """Return the addresses in a card's note, for a menu: links are painted, not in reach."""
        card = self._deck.card(annotation_id)
        return note_links(card.note) if card else []

    def editing(self) -> bool:
        """Tell whether the editor of a note is open."""
        return self._writing.edited is not None

    def commit(self) -> None:
        """Emit `note_written` now for what has been typed and not said yet."""
        self._writing.flush()

    def finish_editing(self) -> bool:
        """Say what has been typed and close the editor; tell whether it could be kept."""
        return self._writing.finish()

    def sizeHint(self) -> QSize:
        """Return the size that shows cards well."""
        return QSize(300, 600)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed."""
        self.commit()
        super().hideEvent(event)

    def _assemble(self) -> None:
        self.setMinimumWidth(240)
        self.setAccessibleName(self.tr("Annotations"))
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        column.addWidget(self._strip)

    def _connect(self) -> None:
        header, hands, writing, strip = self._header, self._gestures, self._writing, self._strip
        header.sieve_changed.connect(self._refresh)
        header.article_note_requested.connect(self.article_note_requested)
        header.review_requested.connect(self.review_requested)
        header.rename_requested.connect(self.rename_requested)
        header.link_activated.connect(self.link_activated)
        header.cards_entered.connect(self._list.setFocus)
        header.escape_pressed.connect(self.escape_pressed)
        self._empty.cleared.connect(self._clear_filter)
        self._empty.cleared.connect(self._list.setFocus)
        self._list.card_chosen.connect(self._tell_chosen)
        self._list.chosen_changed.connect(self._follow_choice)
        writing.written.connect(self.note_written)
        writing.reply_written.connect(self.reply_written)
        writing.link_activated.connect(self.link_activated)
        writing.finished.connect(self._end_editing)
        hands.pointed_at.connect(self._tell_chosen)
        hands.edit_requested.connect(self.edit_note)
        hands.reply_requested.connect(self.edit_reply)
        hands.remove_requested.connect(self._ask_to_remove)
        hands.tags_requested.connect(self.tags_requested)
        hands.recolor_requested.connect(self.recolor_requested)
        hands.entity_requested.connect(self.entity_requested)
        hands.link_activated.connect(self.link_activated)
        hands.check_requested.connect(self.check_requested)
        hands.context_menu_requested.connect(self.context_menu_requested)
        hands.escape_pressed.connect(self.escape_pressed)
        strip.color_requested.connect(self.recolor_requested)
        strip.tags_requested.connect(self.tags_requested)
        strip.entity_requested.connect(self.entity_requested)
        strip.copy_requested.connect(self.copy_requested)
        strip.remove_requested.connect(self._ask_to_remove)
        strip.rename_requested.connect(self.rename_requested)
        strip.closed.connect(self._choose_one)

    def _write(self, card: Card | None, edited: str, note: str, answers: str = "") -> bool:
        """Open the editor for a note, beneath or in a card; tell whether it could be."""
        if (self._writing.edited, self._writing.answers) != (edited, answers):
            if not self._writing.finish():
                return False
            if card is not None and not self._header.sieve.lets_through(card):
                self._clear_filter()
            self._list.choose(card.id if card else None)
            mark = card.annotation if card and edited and not card.mine else None
            self._writing.begin(edited, note, answers, mark.annotator if mark else "")
            self._refresh()
        self._writing.open()
        return True

    def _refresh(self) -> None:
        """Show the cards that the filter lets through, and the one that is being edited."""
        sieve = self._header.sieve
        shown = self._deck.seen(sieve, self._writing.edited, self._writing.answers)
        count = sum(card.annotation is not None for card in shown)
        self._gestures.rest()
        self._list.show_cards(shown)
        self._header.show_count(count, len(self._deck.cards), open_article=self._article_is_open)
        self._empty.say(sieve.query, article=self._article_is_open, cards=bool(self._deck.cards))
        self._pages.setCurrentIndex(0 if shown else 1)

    def _clear_filter(self) -> None:
        self._header.clear()
        self._refresh()

    def _tell_chosen(self, card_id: str) -> None:
        """Pass on which card was chosen; a note being written in another one is done."""
        if self._writing.edited != card_id:
            self._writing.finish()
        self.card_chosen.emit(card_id)

    def _follow_choice(self) -> None:
        self._strip.show_for(self._list.chosen())
        self.chosen_changed.emit()

    def _choose_one(self) -> None:
        """Leave one of the chosen cards chosen: that which the keys act on."""
        self._list.choose(self._list.current() or None)
        self._list.setFocus()

    def _ask_to_remove(self, card_ids: list[str]) -> None:
        """Pass on what to remove, but never a card whose note is being written."""
        if self._writing.edited not in card_ids:
            self.remove_requested.emit(card_ids)

    def _end_editing(self, card_id: str, had_focus: bool) -> None:
        """Let the keys go to the card whose note is done, or where there is none to the text."""
        self._refresh()
        if had_focus and self._deck.card(card_id) is not None:
            self._list.choose(card_id)
        self.editing_finished.emit(card_id)
        if had_focus and not self._deck.cards:
            self.escape_pressed.emit()
