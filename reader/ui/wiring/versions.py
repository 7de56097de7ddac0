"""Versions: the open article as it was before its words changed, shown in a dialog of its own."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.annotation import Annotation
from reader.domain.text import Text
from reader.domain.version import Version
from reader.services.reading import OpenArticle
from reader.ui.checking.versions import VersionsDialog
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.theme import Themes
from reader.ui.wiring.reading import Reading, entity_types, header_of


class Versions(QObject):
    """Opens the dialog of versions on the open article, and gives it what it asks for."""

    def __init__(self, desk: Desk, window: MainWindow, themes: Themes, reading: Reading) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._themes = themes
        self._reading = reading
        self._opened: OpenArticle | None = None
        self.dialog: VersionsDialog | None = None

    def open(self) -> None:
        """Show the versions of the open article."""
        opened, library = self._desk.open, self._desk.library
        nothing: list[Version] = []
        if opened is None:
            return
        found = self._desk.read(partial(library.versions.of, [opened.article.id]), nothing)
        if not found:
            return
        self._opened = opened
        dialog = VersionsDialog(
            opened.article.title,
            self._themes.current,
            self._reading.typography,
            library.images,
            self._window,
        )
        self.dialog = dialog
        dialog.version_wanted.connect(self._show)
        dialog.link_activated.connect(self._reading.open_link)
        dialog.finished.connect(self._forget)
        self._themes.changed.connect(dialog.set_theme)
        dialog.show_versions(found, opened.article.text)
        dialog.open()

    @Slot(object)
    def _show(self, version: Version) -> None:
        opened, dialog = self._opened, self.dialog
        if opened is None or dialog is None:
            return
        text: Text | None = self._desk.read(
            partial(self._desk.library.texts.get, version.text), None
        )
        if text is not None:
            standing = (_in_version(mark, version, text.plain) for mark in opened.annotations)
            shown = [mark for mark in standing if mark is not None]
            dialog.show_article(header_of(opened), text, shown, entity_types(opened))

    @Slot()
    def _forget(self) -> None:
        self._opened = self.dialog = None


def _in_version(mark: Annotation, version: Version, plain: str) -> Annotation | None:
    """Return a mark as it stands in a version; where it was made there, nothing is in doubt."""
    if mark.text == version.text:
        mark = mark._replace(placement=None)
    return mark.standing_in(version.text, plain)
