"""What the program is: its version, its licence, and what it stands on."""

import platform
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.paths import license_file
from reader.ui.icons import app_icon
from reader.ui.report import system_lines
from reader.ui.theme import sized
from reader.ui.translation import later

_ICON = 64


class Part(NamedTuple):
    """A program that this one stands on; `package` is what it is installed as, if it is."""

    name: str
    use: str
    license: str
    package: str = ""


PARTS = (
    Part("Qt", later("about", "The window"), "LGPL-3.0"),
    Part("PySide6", later("about", "Qt for Python"), "LGPL-3.0", "PySide6-Essentials"),
    Part("Python", later("about", "The language it is written in"), "PSF-2.0"),
    Part("SQLite", later("about", "The library file"), "Public domain"),
    Part("sqlite-utils", later("about", "Upgrades of the file"), "Apache-2.0", "sqlite-utils"),
    Part("Python-Markdown", later("about", "Markdown"), "BSD-3-Clause", "markdown"),
    Part("nh3", later("about", "Cleaning of web pages"), "MIT", "nh3"),
    Part("charset-normalizer", later("about", "Recognising encodings"), "MIT",
         "charset-normalizer"),
    Part("snowballstemmer", later("about", "Forms of words in search"), "BSD-3-Clause",
         "snowballstemmer"),
    Part("PyQtGraph", later("about", "Charts, with NumPy (BSD-3-Clause)"), "MIT", "pyqtgraph"),
    Part("platformdirs", later("about", "Places of files"), "MIT", "platformdirs"),
)  # fmt: skip
"""What is needed at run time. No fonts and no drawings of others travel with the program."""


class AboutDialog(QDialog):
    """Shows name, version and licences; the version can be copied for a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Postil"))
        self.version = "; ".join(system_lines())
        self.copy = QPushButton(self.tr("&Copy version"), self)
        self.copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        closing = buttons.button(QDialogButtonBox.StandardButton.Close)
        closing.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._parts(), self.tr("&Built with"))
        self.tabs.addTab(self._license(), self.tr("&Licence"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.resize(560, 560)
        closing.setFocus()

    def _head(self) -> QHBoxLayout:
        drawing = QLabel(self)
        drawing.setPixmap(app_icon().pixmap(_ICON, _ICON))
        drawing.setAccessibleName(self.tr("The sign of Postil"))
        name = QLabel(f"Postil {__version__}", self)
        name.setProperty("tone", "title")
        name.setFont(sized(self.font(), 1.6, QFont.Weight.Bold))
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = self._words(self.tr("A reader for people who mark what they read."))
        meaning = self._words(
            self.tr(
                "A postil is a note in a margin. Everything you write is in one file of your own, "
                "and nothing leaves this computer."
            ),
            "muted",
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (name, told, meaning):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _parts(self) -> QScrollArea:
        page = QFrame(self)
        page.setProperty("surface", "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, part in enumerate(PARTS):
            use = QCoreApplication.translate("about", part.use)
            version = version_of(part)
            told = f"{part.name} {version}".strip()
            name, license_ = self._words(told), self._words(part.license, "muted")
            name.setWordWrap(False)
            license_.setWordWrap(False)
            for column, label in enumerate((name, self._words(use, "muted"), license_)):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        closing = self._words(
            self.tr(
                "Thanks to everyone who made these. Qt and PySide6 lie beside the program as files "
                "of their own, and may be replaced by other versions of them."
            ),
            "muted",
        )
        grid.addWidget(closing, len(PARTS), 0, 1, 3)
        grid.setRowStretch(len(PARTS) + 1, 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setAccessibleName(self.tr("What Postil is built with"))
        return area

    def _license(self) -> QPlainTextEdit:
        field = QPlainTextEdit(license_text(), self)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(self.tr("Licence"))
        return field

    def _words(self, words: str, tone: str = "") -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if tone:
            label.setProperty("tone", tone)
        return label

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.version)
        self.copy.setText(self.tr("Copied"))


def version_of(part: Part) -> str:
    """Return the version of a part, or nothing where it cannot be told."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - seldom asked

    match part.name:
        case "Qt":
            return str(qVersion())
        case "Python":
            return platform.python_version()
        case "SQLite":
            return ""
    try:
        return version(part.package)
    except PackageNotFoundError:  # a bundle may lack what is known of its packages
        return ""


def license_text() -> str:
    """Return the licence of the program, its lines joined to paragraphs."""
    try:
        written = license_file().read_text(encoding="utf-8")
    except OSError:
        return "MIT"
    paragraphs = written.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split("\n")) for paragraph in paragraphs)
