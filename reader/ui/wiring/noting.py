"""Noting: from typing in a card to a note on a passage or on the whole article."""

from PySide6.QtCore import QObject, Slot

from reader.domain.edit import Edit
from reader.domain.ids import AnnotationId
from reader.services import annotating, bulk, replying
from reader.services.reading import OpenArticle
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.sides import Sides
from reader.ui.wiring.passage import Passage


class Noting(QObject):
    """Opens the editor where a note is wanted, and keeps what is typed in it."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sides = sides
        self._passage = passage
        self._panel = sides.annotations
        self._new: AnnotationId | None = None
        desk.article_opened.connect(self._forget)
        self._panel.note_written.connect(self._write)
        self._panel.reply_written.connect(self._answer)
        self._panel.editing_finished.connect(self._finish)
        self._panel.article_note_requested.connect(self._note_article)
        sides.selection_bar.note_requested.connect(self.note)
        window.actions_by_name["note"].triggered.connect(self.note)
        sides.selection_bar.reply_requested.connect(self.reply)
        window.actions_by_name["reply"].triggered.connect(self.reply)

    @Slot()
    def note(self) -> None:
        """Write a note on the selection, on the mark in focus, or on the whole article.

        What one writes on somebody else's annotation is a reply.
        """
        self._sides.selection_bar.hide()
        self._window.show_annotations_panel()
        target = self._passage.target()
        if target is None:
            self._note_article()
            return
        mark = target.mark
        if target.span is not None:
            color, stamp = self._desk.preferences.color, self._passage.stamp()
            article, text = target.opened.article, target.opened.text
            edit = annotating.highlight(article, text, target.span, color, stamp)
            mark = self._passage.add(edit)
        if mark is not None:
            self._panel.edit_note(mark.id)

    @Slot()
    def reply(self) -> None:
        """Write a reply to the annotation in hand, or to what that one answers."""
        for mark in self._passage.in_hand()[:1]:
            self._sides.selection_bar.hide()
            self._window.show_annotations_panel()
            self._panel.edit_reply(mark.id)

    @Slot()
    def _note_article(self) -> None:
        if self._desk.open is not None:
            self._panel.edit_article_note()

    @Slot(object)
    def _forget(self, _: OpenArticle | None) -> None:
        self._new = None

    @Slot(str, str)
    def _write(self, id_: str, note: str) -> None:
        """Keep what has been typed; without an id, it is a new note on the whole article.

        Where its annotation is gone meanwhile, it becomes a note on the article too.
        """
        opened = self._desk.open
        if opened is None or self._went_on(id_, note) or not note.strip():
            return
        stamp = self._passage.stamp()
        edit, made = annotating.note_article(opened.article, opened.text, note, stamp)
        self._new = made.id
        self._keep(edit, note)

    @Slot(str, str)
    def _answer(self, id_: str, words: str) -> None:
        """Keep a reply that nobody has kept before; without what it answers, it is a note."""
        if self._went_on("", words):
            return
        answered = self._passage.marks([id_])
        if not answered:
            self._write("", words)
            return
        edit, made = replying.reply(answered[0], words, self._passage.stamp())
        self._new = made.id
        self._keep(edit, words)

    def _went_on(self, id_: str, note: str) -> bool:
        """Keep what a note is by now; tell whether there is one of that id, or the newest."""
        for mark in self._passage.marks([id_ or self._new or ""]):
            self._keep(annotating.write_note(mark, note, self._passage.stamp()), note)
            return True
        return False

    def _keep(self, edit: Edit, note: str) -> None:
        self._desk.unsaved = note
        if self._desk.perform(edit):  # else news of a conflict may have had it kept already
            self._desk.unsaved = ""

    @Slot(str)
    def _finish(self, id_: str) -> None:
        """Put away an annotation on which nothing is left to keep."""
        opened = self._desk.open
        mark = opened.mark(id_ or self._new or "") if opened else None
        if id_ in {"", self._new}:
            self._new = None
        if mark is not None and not (mark.note or mark.color or mark.entity or mark.tags):
            self._desk.perform(bulk.remove(self._desk.library, [mark], self._passage.stamp()))
