"""How cards look: fonts, colours and spacing, worked out once for all of them."""

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QHelpEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QToolTip

from reader.ui.qt import tip
from reader.ui.theme import Theme, serif, sized

LEFT, RIGHT, GAP = 12, 4, 8
"""What is left free beside a card (on the right there is the scroll bar, too) and below it."""

PAD_X, PAD_Y = 12, 10
"""What is left free inside a card; the bar stands in its left edge."""

INDENT = 20
"""How much farther in a reply begins than what it answers."""

BAR = 4
RADIUS = 8
ICON = 15

_SHEET = """
p, ul, ol, pre, blockquote, table {{ margin-top: 0; margin-bottom: 4px; }}
h1, h2, h3, h4 {{ font-size: medium; font-weight: 600; margin-top: 2px; margin-bottom: 4px; }}
h1 {{ font-size: large; }}
a {{ color: {accent}; }}
code, pre {{ background-color: {chip}; font-family: {mono}; font-size: {small}pt; }}
pre {{ white-space: pre-wrap; }}
blockquote {{ color: {muted}; margin-left: 12px; margin-right: 0; }}
ul, ol {{ margin-left: 4px; }}
table {{ border-collapse: collapse; border: 1px solid {handle}; }}
th, td {{ padding: 2px 6px; border: 1px solid {handle}; }}
"""


class CardStyle:
    """The fonts and colours of all cards in one theme at one size of type."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.plain = QFont(font)
        self.quote = sized(serif(font), 1.06)
        self.small = sized(font, 0.88)
        self.strong = sized(font, 0.88, QFont.Weight.DemiBold)
        self.quote_metrics = QFontMetricsF(self.quote)
        self.plain_metrics = QFontMetricsF(self.plain)
        self.small_metrics = QFontMetricsF(self.small)
        self.strong_metrics = QFontMetricsF(self.strong)
        self.quote_line = self.quote_metrics.height() * 1.04
        self.pill_height = self.small_metrics.height() + 2
        self._mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._sheet = note_sheet(theme, font)

    def turned(self, box: QRectF, width: float) -> QRectF:
        """Return where a box stands in a width, counted from the side on which lines begin."""
        left = width - box.right() if self._mirrored else box.left()
        return QRectF(left, box.top(), box.width(), box.height())

    def document(self, html: str) -> QTextDocument:
        """Return the HTML of a note as a document that loads nothing."""
        document = NoteDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(16)
        document.setDefaultFont(self.plain)
        document.setDefaultStyleSheet(self._sheet)
        document.setHtml(html.replace("\n</code></pre>", "</code></pre>"))  # no line of its own
        return document


class NoteDocument(QTextDocument):
    """A document that never asks for anything outside itself."""

    def loadResource(self, kind: int, url: QUrl | str) -> object:  # noqa: ARG002
        """Return nothing, whatever is asked for."""
        return None


class NoteBrowser(QTextBrowser):
    """Shows a rendered note and where its links lead; it follows none and loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say to which address the link leads under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            from reader.ui.addresses import told  # noqa: PLC0415 - not before a hover

            address = tip(told(self.anchorAt(event.pos())))
            QToolTip.showText(event.globalPos(), address, self.viewport())
            return True
        return super().viewportEvent(event)

    def loadResource(self, kind: int, url: QUrl | str) -> object:  # noqa: ARG002
        """Return nothing, whatever is asked for."""
        return None


def note_sheet(theme: Theme, font: QFont) -> str:
    """Return the style sheet of rendered notes."""
    size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
    colors = {name: theme.color(name).name() for name in ("accent", "chip", "muted", "handle")}
    return _SHEET.format(mono="monospace", small=round(size * 0.92, 1), **colors)
