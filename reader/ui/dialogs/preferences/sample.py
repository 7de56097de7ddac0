"""A paragraph that shows what a choice of type looks like."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontInfo,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.theme import Theme
from reader.ui.typography import Typography

_MARGIN = 20
_LINES = 7


class Sample(QWidget):
    """Paints some sentences as the page sets them, in a column as wide as it has room for."""

    def __init__(self, type_: Typography, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = type_
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(7 * self.fontMetrics().height())
        self.setAccessibleName(self.tr("Sample"))
        self.show_type(type_)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.update()

    def show_type(self, type_: Typography) -> None:
        """Set the sentences in another type."""
        self._type = type_
        face = type_.face(self.font())
        self._document.setDefaultFont(face)
        self._document.setPlainText(
            self.tr(
                "Whoever reads with a pen in hand reads twice. A line that is too long sends "
                "the eye back to the wrong place; one that is too short never lets it settle. "
                "Between the two lies a column in which nothing is noticed but what it says, "
                "and that is what these four choices are for."
            )
        )
        lines = QTextBlockFormat()
        lines.setLineHeight(
            type_.pitch * QFontInfo(face).pixelSize(),
            QTextBlockFormat.LineHeightTypes.FixedHeight.value,
        )
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for some lines of the usual type."""
        return QSize(
            44 * self.fontMetrics().averageCharWidth(), _LINES * 2 * self.fontMetrics().height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a sheet in the colour of the page, and the sentences on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QPainterPath()
        sheet.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(sheet, self._theme.color("page"))
        painter.strokePath(sheet, QPen(self._theme.color("line"), 1))
        inner = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        column = min(inner.width(), round(self._type.column(self._document.defaultFont())))
        self._document.setTextWidth(column)
        painter.setClipPath(sheet)
        painter.setClipRect(inner.adjusted(0, 0, 0, _MARGIN // 2), Qt.ClipOperation.IntersectClip)
        painter.translate(inner.left() + (inner.width() - column) / 2, inner.top())
        drawn = QAbstractTextDocumentLayout.PaintContext()
        drawn.palette.setColor(QPalette.ColorRole.Text, self._theme.color("ink"))
        self._document.documentLayout().draw(painter, drawn)
