"""The clipboard, for words that other programs take plain or formatted."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def put(plain: str, html: str) -> None:
    """Put the same words on the clipboard as plain text and as HTML."""
    mime = QMimeData()
    mime.setText(plain)
    mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)
