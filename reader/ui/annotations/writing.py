"""The one note that is being written: whose it is, where its editor lies, what becomes of it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from reader.ui.annotations.cards import DRAFT, Card
from reader.ui.annotations.link_completion import Finder
from reader.ui.annotations.note_editor import NoteEditor
from reader.ui.annotations.view import CardList
from reader.ui.theme import Theme


class NoteWriting(QObject):
    """Opens and closes the editor in a list of cards, and follows a draft that becomes a note."""

    written = Signal(str, str)
    """The id of an annotation, or `DRAFT`; and its note in Markdown."""

    reply_written = Signal(str, str)
    """The id of what is answered for the first time, and the reply in Markdown."""

    finished = Signal(str, bool)
    """The id as above; and whether the keys went to the editor until now."""

    link_activated = Signal(str)

    def __init__(self, cards: CardList, theme: Theme) -> None:
        super().__init__(cards)
        self._list = cards
        self._theme = theme
        self._editor: NoteEditor | None = None
        self._edited = DRAFT
        self._answers = ""
        self._sent: str | None = None
        self._adrift = False
        self._known: frozenset[str] = frozenset()
        self._find: Finder | None = None

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        if self._editor is not None:
            self._editor.set_theme(theme)

    def complete_links(self, find: Finder) -> None:
        """Offer links in the notes that are written from now on."""
        self._find = find

    @property
    def edited(self) -> str | None:
        """The id of the card whose note is being written, `DRAFT`, or `None`."""
        return None if self._editor is None else self._edited

    @property
    def answers(self) -> str:
        """What the draft that is being written answers; nothing if it is a note on the article."""
        return self._answers

    def begin(self, card_id: str, note: str, answers: str = "", whose: str = "") -> None:
        """Take up the note of a card; until `open`, there is no editor to be seen.

        A draft may be a reply to the annotation that it `answers`; `whose` names
        somebody else whose note it is.
        """
        self._edited, self._answers, self._sent = card_id, answers, None
        editor = NoteEditor(self._theme, note, self._list.viewport())
        editor.hide()
        editor.say_whose(whose)
        if self._find is not None:
            editor.complete_links(self._find)
        self._editor = editor
        editor.written.connect(self._write)
        editor.grown.connect(self._fit)
        editor.left.connect(self._drop_empty_draft)
        editor.finished.connect(self._close)
        editor.link_activated.connect(self.link_activated)

    def open(self) -> None:
        """Show the editor in its card, which the list must hold by now, and write there."""
        if self._editor is not None:
            self._list.open_editor(self._edited, self._editor)
            self._editor.setFocus()

    def insert(self, words: str) -> None:
        """Put words into the note, as if they were typed."""
        if self._editor is not None:
            self._editor.insert(words)

    def flush(self) -> None:
        """Say what was typed and not said yet."""
        if self._editor is not None:
            self._editor.flush()

    def finish(self) -> bool:
        """Say what was typed and close the editor; tell whether none is open now.

        It stays open where what was typed could not be kept.
        """
        if self._editor is not None:
            self._editor.finish()
        return self._editor is None

    def adopt(self, cards: Iterable[Card]) -> None:
        """Go on in the annotation that has come of the draft, if it is among these cards.

        Where the annotation is gone for which something has just been typed, or which
        was to be answered, go on in a draft of a note on the article: whoever types
        must not find the keys taken away.
        """
        known, self._known = self._known, frozenset(card.id for card in cards)
        if self._editor is None:
            return
        if self._edited != DRAFT:
            if self._edited not in self._known and self._editor.unsaved:
                self._edited, self._answers, self._sent = DRAFT, "", None
                self._adrift = True
            return
        if self._answers not in self._known:
            self._answers = ""
        if self._sent is None:
            return
        for card in cards:
            mine = not card.quote and card.answers == self._answers
            if mine and card.id not in known and card.note.strip() == self._sent.strip():
                self._edited = card.id
                self._list.move_editor(card.id)
                self._editor.take(card.note)
                return

    def follow(self, cards: Iterable[Card]) -> None:
        """Hear what the edited note is now; where it is gone, close, or keep what was typed."""
        if self._editor is None:
            return
        if self._edited == DRAFT:
            if self._adrift:
                self._adrift = False
                self._list.move_editor(DRAFT)
                self._editor.flush()
            return
        card = next((card for card in cards if card.id == self._edited), None)
        if card is None:
            self._close()
        else:
            self._editor.take(card.note)
            self._list.fit_editor()

    def _write(self, markdown: str) -> None:
        if self._edited != DRAFT:
            self.written.emit(self._edited, markdown)
        elif markdown.strip():
            self._sent = markdown
            if self._answers:
                self.reply_written.emit(self._answers, markdown)
            else:
                self.written.emit(DRAFT, markdown)

    def _fit(self) -> None:
        if self._editor is not None:
            self._list.fit_editor()
            self._list.reveal(self._editor.cursor_area().translated(self._editor.pos()))

    def _drop_empty_draft(self) -> None:
        if self._editor is not None and self._edited == DRAFT and not self._editor.text().strip():
            self._editor.finish()

    def _close(self) -> None:
        editor, edited = self._editor, self._edited
        if editor is None:
            return
        had_focus = editor.has_focus()
        editor.written.disconnect(self._write)  # it has said all it had to say
        self._editor, self._edited, self._answers = None, DRAFT, ""
        if had_focus:
            self._list.setFocus()
        self._list.close_editor()
        editor.deleteLater()
        self.finished.emit(edited, had_focus)
