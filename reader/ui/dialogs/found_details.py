"""The beginning of one of the articles that were found, and what was repaired in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui.dialogs import found
from reader.ui.dialogs.found import FoundArticle, FoundFile
from reader.ui.theme import serif, sized


class FoundDetails(QScrollArea):
    """Shows an article as it will begin on the page, or a file with what is wrong with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Preview"))
        page = QFrame(self)
        page.setProperty("surface", "page")
        font = self.font()
        self.title = self._label(serif(sized(font, 1.5, QFont.Weight.Bold)))
        self.byline = self._label(font, "muted")
        self.lede = self._label(serif(sized(font, 1.15)))
        self.failure = self._label(font, "danger")
        self.repairs = self._label(sized(font, 0.92), "faint")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for label in (self.title, self.byline, self.repairs, self.failure):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.lede)
        column.addStretch(1)
        self.setWidget(page)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show an empty page."""
        self._fill("", "", "", "", "")

    def show_article(self, article: FoundArticle) -> None:
        """Show the beginning of an article and what was repaired in it."""
        mended = ", ".join(found.repair_lines(article.repairs))
        repairs = self.tr("Repaired: {what}").format(what=mended) if mended else ""
        told = self.tr("The library has this article already.") if article.already else ""
        parts = (found.byline(article), told, found.version_line(article))
        byline = "\n".join(filter(None, parts))
        lede = "\n\n".join(line for line in article.lede.splitlines() if line.strip())
        self._fill(found.article_title(article), byline, "", lede, repairs)

    def show_file(self, file: FoundFile) -> None:
        """Show a file: how its articles are parted, or why there are none."""
        parted = "" if file.failure else found.separator_line(file)
        self._fill(file.name, parted, file.failure, "", "")

    def _fill(self, title: str, byline: str, failure: str, lede: str, repairs: str) -> None:
        self.verticalScrollBar().setValue(0)
        filled = (
            (self.title, title),
            (self.byline, byline),
            (self.failure, failure),
            (self.lede, lede),
            (self.repairs, repairs),
        )
        for label, words in filled:
            label.setText(words)
            label.setVisible(bool(words))

    def _label(self, font: QFont, tone: str = "") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font)
        label.setProperty("tone", tone)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
