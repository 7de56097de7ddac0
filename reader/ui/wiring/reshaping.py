"""Changing on which words a mark stands, and choosing among marks on the same words."""

from PySide6.QtCore import QObject, Slot

from reader.domain.ids import AnnotationId
from reader.domain.text import Span
from reader.services import annotating
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.reading.cycling import Cycling
from reader.ui.reading.reshaping import Reshaping
from reader.ui.sides import Sides
from reader.ui.wiring.passage import Passage


class Reshapes(QObject):
    """Joins the grips and keys that move the ends of marks to the desk."""

    def __init__(self, desk: Desk, window: MainWindow, sides: Sides, passage: Passage) -> None:
        super().__init__(window)
        self._desk = desk
        self._bar = sides.selection_bar
        self._passage = passage
        self._page = window.reading
        Cycling(window.reading.view)
        self._shape = Reshaping(
            window.reading.view, self._may
        )  # sees keys before what came earlier
        self._shape.reshaped.connect(self._reshape)
        self._shape.left.connect(self._show_again)
        desk.leaving.connect(self._shape.finish)
        desk.closing.connect(self._shape.finish)
        window.actions_by_name["ends"].triggered.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        mark = self._passage.focused()
        if mark is not None and not self._passage.changeable([mark]):
            return
        if self._shape.begin():
            self._bar.hide()
            self._desk.said.emit(
                self.tr(
                    "←→ letter, Ctrl+←→ word, ↑↓ sentence, Tab the other end, Enter done, Esc back"
                ),
                "",
                "",
            )

    def _may(self, id_: AnnotationId) -> bool:
        """Tell whether a mark is one's own to change."""
        return not any(map(self._passage.is_locked, self._passage.marks([id_])))

    @Slot(str, Span)
    def _reshape(self, id_: str, span: Span) -> None:
        opened = self._desk.open
        self._bar.hide()
        for mark in self._passage.marks([id_]):
            if opened is None or not self._desk.perform(
                annotating.reshape(mark, opened.text, span, self._passage.stamp())
            ):
                self._show_again()

    @Slot()
    def _show_again(self) -> None:
        if self._desk.open is not None:
            self._desk.annotations_changed.emit(self._desk.open)
