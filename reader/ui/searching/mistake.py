"""What is wrong with a query: a wave under the place, and a sentence under the field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.domain.text import Span
from reader.ui import icons
from reader.ui.floating import Floating
from reader.ui.qt import Units
from reader.ui.searching.below import show_below
from reader.ui.theme import Theme

_WIDTH = 340
_MARGIN = 10
_ICON = 16


class MistakeNote(Floating):
    """Points at a mistake in a field, which keeps the focus, until `forgive`."""

    def __init__(self, theme: Theme, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._field = field
        self._over = parent
        self._span: Span | None = None
        self._sign = QLabel(self)
        self._sign.setAccessibleName(self.tr("Mistake"))
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN, _MARGIN - 2)
        row.setSpacing(_MARGIN)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self._theme = theme
        color = theme.color("danger")
        self._sign.setPixmap(icons.pixmap("warning", color, _ICON, self.devicePixelRatioF()))
        if self._span is not None:
            self._underline()

    def point_at(self, span: Span, sentence: str) -> None:
        """Underline a span of the query, in code points, and say what is wrong with it."""
        self._span = span
        self._underline()
        self._words.setText(sentence)
        self._field.setAccessibleDescription(sentence)
        self._settle()

    def forgive(self) -> None:
        """Take line and sentence away."""
        if self._span is not None:
            self._span = None
            self._underline()
            self._field.setAccessibleDescription("")
        self.dismiss()

    def _underline(self) -> None:
        """Draw the wave: a line edit lets only an input method set how its letters look."""
        attributes = []
        if self._span is not None:
            units = Units(self._field.text())
            start, stop = units.span_to_qt(self._span)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._theme.color("danger"))
            attributes.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    start - self._field.cursorPosition(),
                    stop - start,
                    look,
                )
            )
        blocked = self._field.blockSignals(True)
        QApplication.sendEvent(self._field, QInputMethodEvent("", attributes))
        self._field.blockSignals(blocked)

    def _settle(self) -> None:
        width = min(max(_WIDTH, self._field.width()), self.inside().width())
        self.resize(width, self.heightForWidth(width))
        show_below(self, self._field, self._over)
