"""Annotations for tests, and the widgets that show them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, Color
from reader.domain.entity import Entity, EntityType
from reader.domain.ids import AnnotationId, ArticleId, Digest, EntityId
from reader.domain.text import Span
from reader.services.session import Person
from reader.ui.annotations.panel import AnnotationsPanel
from reader.ui.annotations.view import CardList
from reader.ui.theme import load

ANN = Person("Ann")
NOW = datetime(2025, 3, 6, 12, 0, tzinfo=UTC)
LONG = "a quote that goes on and on until it fills many more than three lines of a card " * 4
DEEPSEEK = Entity(
    id=EntityId("deepseek"),
    name="DeepSeek",
    type=EntityType.ORGANISATION,
    annotator="Ann",
    created=NOW,
    modified=NOW,
)
ENTITIES = {DEEPSEEK.id: DEEPSEEK}


def mark(
    name: str,
    quote: str | None = None,
    start: int = 0,
    *,
    color: Color | None = None,
    entity: Entity | None = None,
    tags: tuple[str, ...] = (),
    note: str = "",
    annotator: str = "Ann",
    made: datetime = NOW,
    parent: str | None = None,
) -> Annotation:
    """Return an annotation; without a quote, a note on the whole article or a reply."""
    return Annotation(
        id=AnnotationId(name),
        article=ArticleId("article"),
        text=Digest("text"),
        anchor=None if quote is None else Anchor(Span(start, start + len(quote)), quote, "", ""),
        color=color,
        entity=entity.id if entity else None,
        tags=tags,
        note=note,
        annotator=annotator,
        created=made,
        modified=made,
        parent=AnnotationId(parent) if parent else None,
    )


def many(count: int) -> list[Annotation]:
    """Return highlights, every third with a note, every fifth on a long passage."""
    return [
        mark(
            f"{n:05}",
            LONG if n % 5 == 0 else f"passage number {n}",
            n * 400,
            color=list(Color)[n % 8],
            note=f"thought **{n}**" if n % 3 == 0 else "",
        )
        for n in range(count)
    ]


@dataclass
class Shown:
    """A panel on the screen, and everything it said."""

    panel: AnnotationsPanel
    qtbot: QtBot
    written: list[tuple[str, str]] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)
    answered: list[tuple[str, str]] = field(default_factory=list)
    finished: list[str] = field(default_factory=list)
    removed: list[list[str]] = field(default_factory=list)
    refuses: bool = False
    person: Person = ANN
    _marks: list[Annotation] = field(default_factory=list)

    names: dict[Color, str] = field(default_factory=dict)

    def show(self, marks: Sequence[Annotation]) -> None:
        """Show these annotations, seen by Ann."""
        self._marks = list(marks)
        self.panel.show_annotations(marks, ENTITIES, self.person, self.names)

    def keep(self, name: str, note: str) -> None:
        """Do as the owner of the panel does: keep a note and show it, or refuse."""
        self.written.append((name, note))
        if not self.refuses and any(mark.id == name for mark in self._marks):
            self.show([m._replace(note=note) if m.id == name else m for m in self._marks])

    def answer(self, name: str, words: str) -> None:
        """Do as the owner of the panel does: make a reply and show it."""
        self.answered.append((name, words))
        reply = mark("reply", note=words, parent=name, made=NOW)
        self.show([*self._marks, reply])

    @property
    def cards(self) -> CardList:
        """The list of cards."""
        [found] = self.panel.findChildren(CardList)
        return found

    @property
    def ids(self) -> list[str]:
        """The ids of the cards that are listed, by what stands on them for screen readers."""
        model = self.cards.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def field(self) -> QPlainTextEdit:
        """The field of the open editor."""
        [found] = [
            widget
            for widget in self.panel.findChildren(QPlainTextEdit)
            if widget.isVisibleTo(self.panel)
        ]
        return found

    @property
    def search(self) -> QLineEdit:
        """The search field."""
        [found] = self.panel.findChildren(QLineEdit)
        return found

    def chip(self, name: str) -> QToolButton:
        """Return the chip of that name."""
        [found] = [
            button
            for button in self.panel.findChildren(QToolButton)
            if button.property("chip") and button.accessibleName() == name
        ]
        return found

    def chips(self) -> set[str]:
        """Return the names of the chips that can be seen."""
        return {
            button.accessibleName()
            for button in self.panel.findChildren(QToolButton)
            if button.property("chip") and not button.isHidden()
        }

    def type(self, words: str) -> None:
        """Type into the open editor."""
        if words.isascii():
            QTest.keyClicks(self.field, words)
        else:  # as an input method does
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(self.field, event)

    def press(self, key: Qt.Key) -> None:
        """Press a key on the list of cards."""
        QTest.keyClick(self.cards, key)

    def press_in_field(self, key: Qt.Key) -> None:
        """Press a key in the open editor."""
        QTest.keyClick(self.field, key)

    def row_top(self, row: int) -> QPoint:
        """Return the upper left corner of a row in the viewport of the list."""
        return self.cards.visualRect(self.cards.model().index(row, 0)).topLeft()

    def picture(self) -> QImage:
        """Return what the list of cards looks like."""
        return self.cards.viewport().grab().toImage()


def shown(qtbot: QtBot, theme: str = "light", width: int = 300) -> Iterator[Shown]:
    """Open a panel in a window of its own, for as long as a test takes."""
    panel = AnnotationsPanel(load(theme), clock=lambda: NOW)
    held = Shown(panel, qtbot)
    panel.note_written.connect(held.keep)
    panel.reply_written.connect(held.answer)
    panel.card_chosen.connect(held.chosen.append)
    panel.editing_finished.connect(held.finished.append)
    panel.remove_requested.connect(held.removed.append)
    panel.resize(width, 700)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is panel)
    yield held
    panel.close()
    panel.deleteLater()
