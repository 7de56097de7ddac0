"""The list of what two annotators see differently, what each says side by side."""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from reader.domain.annotation import Color
from reader.services.contrasting import Contrast
from reader.services.differing import Side
from reader.ui.articles.canvas import Canvas, shortened
from reader.ui.articles.lines import from_first_hit, set_lines
from reader.ui.articles.measures import GAP, MARGIN
from reader.ui.articles.painted import PaintedRows, plain
from reader.ui.badges import paint_badge
from reader.ui.comparing.wording import difference_name, side_words, spoken
from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CONTRAST = Qt.ItemDataRole.UserRole
_LINES = 2
_PAD = 10
_INSIDE = 5
_BEFORE = 60
"""Code points of a sentence that stand before the words in question."""


class ContrastModel(QAbstractListModel):
    """Holds differences, and who the two are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.contrasts: Sequence[Contrast] = ()
        self.left, self.right = "", ""
        self.names: Mapping[Color, str] = {}

    def show(
        self, contrasts: Sequence[Contrast], left: str, right: str, names: Mapping[Color, str]
    ) -> None:
        """Show other differences; `names` are what people call colours."""
        self.beginResetModel()
        self.contrasts, self.left, self.right, self.names = contrasts, left, right, names
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of differences."""
        return 0 if parent.isValid() else len(self.contrasts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a difference, in words for screen readers and tool tips."""
        contrast = self.contrasts[index.row()]
        if role == _CONTRAST:
            return contrast
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(contrast, self.left, self.right, self.names)
        return None


class ContrastRows(PaintedRows):
    """Paints a difference: where it is, its sentence, and below it what each of two says."""

    def __init__(self, model: ContrastModel, theme: Theme, parent: QWidget) -> None:
        self._model = model
        super().__init__(theme, parent)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme from now on."""
        super().set_theme(theme)
        self._found = QTextCharFormat()
        self._found.setFontWeight(QFont.Weight.DemiBold)
        self._found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._found.setUnderlineColor(theme.color("accent"))

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of any row: all are as high."""
        measures = self.measured(option)
        box = measures.foot_height + 2 * _INSIDE
        words = measures.foot_height + _LINES * measures.words_pitch
        return QSize(0, ceil(_PAD + words + GAP + box + _PAD))

    def paint_row(self, canvas: Canvas, index: _Index, _chosen: bool) -> None:
        """Paint one difference."""
        contrast = index.data(_CONTRAST)
        if not isinstance(contrast, Contrast):
            return
        measures, look = canvas.measures, canvas.look
        wide = canvas.right - MARGIN
        kind, taken = shortened(
            difference_name(contrast.different.kind), measures.foot_metrics, wide / 2
        )
        top = canvas.place(canvas.right - taken, _PAD, taken, measures.foot_height)
        canvas.say(kind, top, measures.foot, look.muted)
        room = wide - taken - GAP
        title, _ = shortened(contrast.different.title, measures.foot_metrics, room)
        place = canvas.place(MARGIN, _PAD, room, measures.foot_height)
        canvas.say(title, place, measures.foot, look.quiet)
        self._paint_sentence(canvas, contrast, wide)
        below = _PAD + measures.foot_height + _LINES * measures.words_pitch + GAP
        half = (wide - GAP) / 2
        self._paint_side(canvas, contrast, Side.LEFT, canvas.place(MARGIN, below, half, 0))
        right = canvas.place(MARGIN + half + GAP, below, half, 0)
        self._paint_side(canvas, contrast, Side.RIGHT, right)
        canvas.hairline(MARGIN)

    def _paint_sentence(self, canvas: Canvas, contrast: Contrast, wide: float) -> None:
        measures = canvas.measures
        shown = from_first_hit(contrast.sentence, _BEFORE)
        lines = set_lines(
            shown.words,
            measures.words,
            width=wide,
            pitch=measures.words_pitch,
            most=_LINES,
            mirrored=canvas.mirrored,
            hits=shown.hits,
            look=self._found,
        )
        spare = (_LINES - lines.count) * measures.words_pitch / 2
        place = canvas.place(MARGIN, _PAD + measures.foot_height + spare, wide, 0)
        canvas.painter.setPen(canvas.look.ink)
        lines.draw(canvas.painter, place.left(), place.top())

    def _paint_side(self, canvas: Canvas, contrast: Contrast, side: Side, place: QRectF) -> None:
        """Paint the badge of one of the two and what they say, or that they say nothing."""
        measures, left = canvas.measures, side is Side.LEFT
        name = self._model.left if left else self._model.right
        mark = contrast.different.left if left else contrast.different.right
        size = measures.foot_height
        box = QRectF(place.left(), place.top(), place.width(), size + 2 * _INSIDE)
        canvas.fill(box, canvas.look.pill if mark else self._theme.color("list"), 6)
        inside = box.adjusted(_INSIDE, _INSIDE, -_INSIDE - 2, -_INSIDE)
        begin = inside.right() - size if canvas.mirrored else inside.left()
        badge = QRectF(begin, inside.top(), size, size)
        paint_badge(canvas.painter, badge, name, self._theme, measures.foot)
        taken = size + 7
        tone = self._tone(contrast, side)
        if tone is not None:
            dot = min(9.0, size / 2)
            at = inside.left() + taken if not canvas.mirrored else inside.right() - taken - dot
            canvas.fill(QRectF(at, inside.center().y() - dot / 2, dot, dot), tone, dot / 2)
            taken += dot + 6
        room = inside.width() - taken
        said = side_words(contrast, side, self._model.names)
        words, _ = shortened(said, measures.foot_metrics, room)
        there = (
            inside.adjusted(0, 0, -taken, 0) if canvas.mirrored else inside.adjusted(taken, 0, 0, 0)
        )
        canvas.say(words, there, measures.foot, canvas.look.ink if mark else canvas.look.muted)

    def _tone(self, contrast: Contrast, side: Side) -> QColor | None:
        """Return the colour that stands for what one says, beside its words."""
        left = side is Side.LEFT
        mark = contrast.different.left if left else contrast.different.right
        entity = contrast.left if left else contrast.right
        if mark is not None and mark.color is not None:
            return self._theme.tick(mark.color)
        return self._theme.entity(entity.type) if entity is not None else None


class ContrastList(QListView):
    """Differences in rows; Enter or a double click opens one where it stands."""

    opened = Signal(object)
    """The `Contrast` that is to be seen in its article."""

    settled = Signal()
    """Another difference was gone to, or none is there any more."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = ContrastModel(self)
        self._painter = ContrastRows(self.rows, theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        plain(self)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self.settled)

    @property
    def current(self) -> Contrast | None:
        """The difference that the keys are on."""
        row = self.currentIndex().row()
        return self.rows.contrasts[row] if 0 <= row < len(self.rows.contrasts) else None

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def show_contrasts(
        self, contrasts: Sequence[Contrast], left: str, right: str, names: Mapping[Color, str]
    ) -> None:
        """Show other differences, and stay where one was among them."""
        row = max(0, self.currentIndex().row())
        self.rows.show(contrasts, left, right, names)
        if contrasts:
            self.setCurrentIndex(self.rows.index(min(row, len(contrasts) - 1)))
        self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the difference with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone."""

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)
