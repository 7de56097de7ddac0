"""The help: a guide that travels with the program, and what the program is."""

import platform
import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, qVersion
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from reader.paths import bundled

translate = QCoreApplication.translate

_PAGE = "help.md"
_HEADING = re.compile(r"<h2 id=\"([^\"]+)\">(.*?)</h2>")
_STYLE = """
h1 {{ font-size: x-large; margin-bottom: 8px; }}
h2 {{ font-size: large; margin-top: 28px; margin-bottom: 4px; }}
h3 {{ font-size: medium; margin-top: 16px; margin-bottom: 0; }}
p, li {{ line-height: 140%; margin-top: 6px; margin-bottom: 6px; }}
td, th {{ padding: 3px 24px 3px 0; text-align: left; }}
th {{ color: {quiet}; font-weight: normal; }}
a {{ color: {link}; text-decoration: none; }}
code {{ background: {ground}; }}
pre {{ background: {ground}; padding: 8px; }}
"""


class HelpDialog(QDialog):
    """Shows the guide with its chapters beside it; nothing is ever loaded from elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Postil help"))
        self.setMinimumSize(480, 360)
        self.resize(880, 640)
        self.chapters = QListWidget(self)
        self.chapters.setProperty("surface", "side")
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setFixedWidth(200)
        self.chapters.currentItemChanged.connect(self._go)
        self.page = QTextBrowser(self)
        self.page.setProperty("surface", "page")
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.page.document().setDocumentMargin(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chapters)
        row.addWidget(self.page, 1)
        self._html = guide()
        self._show()
        for name, title in _HEADING.findall(self._html):
            item = QListWidgetItem(title, self.chapters)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.page.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show()

    def _show(self) -> None:
        colors = self.palette()
        style = _STYLE.format(
            quiet=colors.color(QPalette.ColorRole.PlaceholderText).name(),
            link=colors.color(QPalette.ColorRole.Link).name(),
            ground=colors.color(QPalette.ColorRole.Midlight).name(),
        )
        self.page.document().setDefaultStyleSheet(style)
        self.page.setHtml(self._html)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.scrollToAnchor(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, link: QUrl) -> None:
        """Go to another part of the guide; links that lead out of it do nothing."""
        if link.isRelative():
            self.page.scrollToAnchor(link.fragment())


def guide() -> str:
    """Return the guide as HTML, with a name for every heading."""
    from markdown import markdown  # noqa: PLC0415 - not needed before somebody wants help

    written = (bundled("resources") / "help" / _PAGE).read_text(encoding="utf-8")
    return markdown(written, extensions=["tables", "toc", "fenced_code"])


def about_text(version: str) -> str:
    """Return what the program is and what it stands on, as HTML for a message box."""
    parts = (
        translate("about", "A reader for people who mark what they read."),
        translate(
            "about",
            "A postil is a note in a margin. Everything you write is in one file of your own, "
            "and nothing leaves this computer.",
        ),
        translate("about", "Python {python}, Qt {qt}. Free software under the MIT licence.").format(
            python=platform.python_version(), qt=qVersion()
        ),
    )
    return f"<h3>Postil {version}</h3>" + "".join(f"<p>{part}</p>" for part in parts)
