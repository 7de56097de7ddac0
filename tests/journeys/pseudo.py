"""A language that nobody speaks: English with accents, longer, in brackets; and what is not in it.

Every letter has an accent, so whatever is left of plain letters was never
looked up; what people write is Chinese in these tests, so nothing of it is
mistaken for words of the program.
"""

import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction, QFontDatabase, QTextDocumentFragment
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from reader.ui.dialogs.about import PARTS, license_text

_ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÀƁĆĎÈƑĜĤÌĴĶĽṂŃÒṔǪŔŚŤÙṼŴẊÝŹàƀćďèƒĝĥìĵķľṃńòṕǫŕśťùṽŵẋýź",
)
_KEPT = re.compile(r"(\{\w*\}|%L?n|%\d|<[^>]+>|\(\*[^)]*\)|\*\.\w+|&.)")
"""Fields, numbers, markup, patterns of files, and letters that are keys."""

_MARKUP = re.compile(r"<[a-z][^>]*>")
_PLAIN = re.compile(r"[A-Za-z]{2,}")
_NAMES = re.compile(
    r"\b(Ctrl|Shift|Alt|Meta|F\d+|Del|Delete|Ins|Space|Backspace|Enter|Return|Esc|Tab|Home|End"
    r"|PgUp|PgDown|Left|Right|Up|Down|Print|Postil|postil|English|Deutsch|Bahasa|Melayu)\b"
)
"""Names of keys, which are Qt's affair, of the program, and of languages."""

_QT = {
    "QPlatformTheme",
    "QDialogButtonBox",
    "QMessageBox",
    "QLineEdit",
    "QWidgetTextControl",
    "QAbstractSpinBox",
    "QScrollBar",
    "QTabBar",
}
"""The contexts in which Qt has words of its own that are seen in this program."""

_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_ARROW = 24
"""Pixels that the arrow of a list to choose from takes."""

_PATTERNS = {"d MMM", "d MMM yyyy"}
"""What is translated but is not words: how dates are written."""


def pseudo(english: str) -> str:
    """Return English words with accents, two fifths longer, between brackets."""
    if not english.strip() or english in _PATTERNS:
        return english
    parts = _KEPT.split(english)
    said = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
    more = -(-len(english) * 2 // 5)
    return f"[{said}{(' èẋťŕà' * more)[:more]}]"


class PseudoTranslator(QTranslator):
    """Says what stands in the file of a translation, and all of Qt's own words, in pseudo."""

    def __init__(self, ts: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._known = {
            (context.findtext("name", ""), message.findtext("source", ""))
            for context in Xml.parse(ts).getroot().iter("context")
            for message in context.iter("message")
        }

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a message in pseudo, and in English what is not in the file."""
        ours = (context, source) in self._known
        return pseudo(source) if ours or context in _QT else source

    def say(self, sentence: str, n: int | None = None, /) -> str:
        """Say what is said below the window."""
        said = self.translate("words", sentence) or sentence
        return said if n is None else said.replace("%n", str(n))


def untranslated() -> set[str]:
    """Return every text of every widget there is that holds words of no translation.

    Qt's own dialog for printers speaks for itself; faces, programs and licences have names.
    """
    found = set()
    parts = (name for part in PARTS for name in (part.name, part.license))
    given = sorted([*QFontDatabase.families(), *parts, license_text()], key=len, reverse=True)
    names = re.compile("|".join(map(re.escape, given)))
    for widget in QApplication.allWidgets():
        for text in () if _is_qt_s_own(widget) else _texts(widget):
            plain = text
            if _MARKUP.search(text):
                plain = QTextDocumentFragment.fromHtml(text).toPlainText()
            if _PLAIN.search(_NAMES.sub("", names.sub("", plain))):
                found.add(f"{type(widget).__name__} {widget.objectName()}: {plain}")
    return found


def _is_qt_s_own(widget: QWidget) -> bool:
    """Tell whether a widget belongs to the dialog for printers."""
    above: QObject | None = widget
    while above is not None and not isinstance(above, QPrintDialog):
        above = above.parent()
    return above is not None


def _texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows, tells a screen reader, and has in its menus."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    for action in widget.actions():
        yield from _of_action(action)
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        case QAbstractSpinBox():
            yield widget.specialValueText()
        case QAbstractItemView() if widget.accessibleName() != pseudo("Chapters"):  # the guide's
            if widget.model() is not None:
                yield from _of_model(widget.model(), QModelIndex())


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())


def _of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), 50)):
        index = model.index(row, 0, parent)
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            text = index.data(role)
            if isinstance(text, str):
                yield text
        yield from _of_model(model, index)


def clipped() -> set[str]:
    """Return every text that can be seen and has less room than it needs."""
    found = set()
    for widget in QApplication.allWidgets():
        if widget.isVisible() and not _is_qt_s_own(widget):
            lack = _lack(widget)
            if lack > 1:
                text = getattr(widget, "text", str)() or getattr(widget, "placeholderText", str)()
                found.add(
                    f"{type(widget).__name__} in {type(widget.parent()).__name__}"
                    f" lacks {lack}: {text}"
                )
    return found


def _lack(widget: QWidget) -> int:
    """Return how many pixels a widget is too small for what it says."""
    lack = 0
    match widget:
        case QLabel() if widget.text():
            lack = widget.minimumSizeHint().width() - widget.width()
            if widget.wordWrap():
                lack = widget.heightForWidth(widget.width()) - widget.height()
        case QAbstractButton():
            lack = _outside(widget)
            if widget.text() and not _is_icon(widget):
                lack = max(lack, widget.sizeHint().width() - widget.width())
        case QComboBox():
            words = widget.fontMetrics().horizontalAdvance(widget.currentText())
            lack = words + _ARROW - widget.width()
        case QLineEdit() if widget.placeholderText() and not widget.text():
            margins = widget.textMargins()
            room = widget.contentsRect().width() - margins.left() - margins.right()
            lack = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) - room
    return lack


def _is_icon(widget: QAbstractButton) -> bool:
    only = isinstance(widget, QToolButton) and widget.toolButtonStyle() is _ICON_ONLY
    return only and not widget.icon().isNull()


def _outside(widget: QWidget) -> int:
    """Return how far a widget sticks out of the one that it lies in."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QScrollArea):
        return 0
    inside = widget.geometry().intersected(parent.rect())
    return widget.width() - inside.width()
