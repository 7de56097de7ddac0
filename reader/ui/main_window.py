"""The window: puts the panes in their places and remembers how they were left."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.domain.ids import AnnotationId
from reader.ui import icons
from reader.ui.actions import MENUS, STANDING, SUBMENUS, Actions, Needs
from reader.ui.articles.pane import ArticlesPane
from reader.ui.folding import Folding, SidePane
from reader.ui.place import Place
from reader.ui.reading.pane import ReadingPane
from reader.ui.search_field import SearchField
from reader.ui.status import StatusBar
from reader.ui.theme import Theme, enlarged

_MINIMA = {"library": 180, "articles": 300, "reading": 384, "annotations": 240}
_NARROWEST = 700
_WIDTHS = {"library": 216, "articles": 348, "reading": 720, "annotations": 306}
_WIDEST = 1.2
"""How much wider than usual the panes beside the page are at the most, at first."""
_FIRST_SIZE = QSize(1440, 900)
_TOOLS = (
    "show_library", "browse", "", "back", "forward", "", "import", "export", "", "undo", "redo", "",
    "toggle_star", "outline", "theme", "larger", "smaller",
)  # fmt: skip


class MainWindow(QMainWindow):
    """Articles and page side by side, with places for what stands around them.

    It knows no library: what its parts ask for is connected in `reader.ui.wiring`,
    and `describe` returns what hovering over an annotation shows.
    """

    files_dropped = Signal(list)
    words_dropped = Signal(str)
    closing = Signal(QCloseEvent)
    """The window is to be closed; whoever hears it may ignore the event."""

    activated = Signal()
    """The person has come back to the window from another one."""

    painted = Signal()
    """Comes once, when the first frame is drawn."""

    def __init__(
        self, theme: Theme, describe: Callable[[AnnotationId], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.actions_by_name = Actions(self)
        self.left = Place(self, _MINIMA["library"])
        self.articles = ArticlesPane(theme, self)
        self.reading = ReadingPane(theme, describe, self)
        self.right = Place(self, _MINIMA["annotations"])
        self.search = SearchField(self)
        self.status = StatusBar(theme, self)
        self.messages = self.status.messages
        self._sides = (
            SidePane(self.left, self.actions_by_name["show_library"]),
            SidePane(self.right, self.actions_by_name["show_annotations"]),
        )
        self._there = Needs.NOTHING
        self._seen = False
        self.setAcceptDrops(True)
        self.setStatusBar(self.status)
        self._lay_out()
        said = partial(QCoreApplication.translate, "actions")
        self._menus = {name: self.menuBar().addMenu(said(name)) for name in MENUS}
        self._fill_toolbar()
        self._connect()
        self.set_theme(theme)
        self.resize(_FIRST_SIZE)

    def complete(self) -> None:
        """Bring what the first frame does not show: what is in the menus."""
        self._fill_menus()

    def put_above(self, widget: QWidget) -> None:
        """Put something above the panes, as wide as the window."""
        focus, whole = self.focusWidget(), QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(widget)
        column.addWidget(self.takeCentralWidget() or self.splitter, 1)
        self.setCentralWidget(whole)
        whole.show()
        if focus is not None:  # what is moved to another parent loses it
            focus.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw everything anew in the colours of a theme."""
        self.theme = theme
        self.actions_by_name.set_theme(theme, icons.side(self.font()))
        for part in (self.articles, self.reading, self.search, self.status):
            part.set_theme(theme)

    def enable(self, there: Needs) -> None:
        """Let the actions act that have what they need on the page."""
        self._there = there | (self._there & STANDING)
        self._enable()

    def set_standing(self, needs: Needs, *, there: bool) -> None:
        """Say whether something is there that does not depend on what is selected."""
        rest = self._there & ~needs
        self._there = rest | needs if there else rest
        self._enable()

    def say_counts(self, articles: int, unread: int) -> None:
        """Say how much there is to read."""
        self.status.say_counts(articles, unread)

    def say_names(self, library: str, annotator: str) -> None:
        """Say which library is open and who is working."""
        self.setWindowTitle(self.tr("{library} – Postil").format(library=Path(library).stem))
        self.status.say_names(library, annotator)

    @Slot()
    def focus_search(self) -> None:
        """Go to the search field, with what is in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_annotations_panel(self) -> None:
        """Show the annotations if they are hidden."""
        self.actions_by_name["show_annotations"].setChecked(True)

    def reckon_with(self, pane: QWidget, sizes: Callable[[], list[int]]) -> None:
        """Take a pane for what stands in the place of the list; `sizes` says what to remember."""
        self._sizes = sizes
        self._folding.middle = (pane, self.reading)
        self._folding.fit(self.width())

    def layout_state(self) -> dict[str, Any]:
        """Return what the window remembers of itself, as JSON can hold it."""
        return {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "panes": self._sizes(),
            "hidden": [side.show.objectName() for side in self._sides if not side.wanted],
        }

    def restore_layout(self, state: dict[str, Any]) -> None:
        """Put the window as it was left; what is missing or odd stays as it is."""
        geometry = state.get("geometry")
        if isinstance(geometry, str):
            from PySide6.QtCore import QByteArray  # noqa: PLC0415 - not on first start

            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        sizes = state.get("panes")
        if isinstance(sizes, list) and len(sizes) == len(_WIDTHS) and sum(sizes) > 0:
            self.splitter.setSizes([max(0, int(size)) for size in sizes])
        hidden = state.get("hidden")
        for side in self._sides:
            if isinstance(hidden, list) and side.show.objectName() in hidden:
                side.show.setChecked(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that the window can be seen, as soon as the whole frame is drawn."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Say that the window is gone back to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask everybody who has something to keep."""
        event.accept()
        self.closing.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold side panes away where there is no room for them, and back."""
        super().resizeEvent(event)
        self._folding.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and words."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files, or else which words, were dropped."""
        mime = event.mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
        elif mime.hasText():
            self.words_dropped.emit(mime.text())
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        panes: tuple[QWidget, ...] = (self.left, self.articles, self.reading, self.right)
        for pane in panes:
            self.splitter.addWidget(pane)
        for place, stretch in enumerate((0, 0, 1, 0)):
            self.splitter.setStretchFactor(place, stretch)
            self.splitter.setCollapsible(place, False)
        # The panes beside the page need more where the system's type is larger.
        larger = min(enlarged(self.font()), _WIDEST)
        sides = {name: round(width * larger) for name, width in _WIDTHS.items()}
        self.splitter.setSizes(list((sides | {"reading": _WIDTHS["reading"]}).values()))
        for pane, width in zip(panes, _MINIMA.values(), strict=True):
            pane.setMinimumWidth(width)
        self.splitter.setMinimumWidth(_NARROWEST)  # so that the window can get narrow enough
        self.setCentralWidget(self.splitter)
        self._sizes = self.splitter.sizes

    def _fill_menus(self) -> None:
        menus = dict(self._menus)
        for entry, action in self.actions_by_name:
            if entry.menu not in menus:
                within = menus[SUBMENUS[entry.menu]]
                if entry.line:
                    within.addSeparator()
                title = QCoreApplication.translate("actions", entry.menu)
                menus[entry.menu] = within.addMenu(title)
            elif entry.line:
                menus[entry.menu].addSeparator()
            menus[entry.menu].addAction(action)
        for name in ("page_down", "page_up"):
            action = self.actions_by_name[name]
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.reading.addAction(action)
            self.articles.addAction(action)

    def _fill_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(1, 1) * icons.side(self.font()))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in _TOOLS:
            if name:
                bar.addAction(self.actions_by_name[name])
            else:
                bar.addSeparator()
        space = QWidget(bar)
        pushing = QHBoxLayout(space)
        pushing.setContentsMargins(0, 0, 0, 0)
        pushing.addStretch()
        bar.addWidget(space)
        bar.addWidget(self.search)
        bar.addAction(self.actions_by_name["show_annotations"])
        self.addToolBar(bar)

    def _connect(self) -> None:
        for side in self._sides:
            side.show.setChecked(True)
        self._folding = Folding((self.articles, self.reading), self._sides)
        self.search.left.connect(self.articles.setFocus)

    def _enable(self) -> None:
        undo, redo = (self.actions_by_name[name] for name in ("undo", "redo"))
        steps = undo.isEnabled(), redo.isEnabled()
        self.actions_by_name.enable(self._there)
        undo.setEnabled(steps[0])
        redo.setEnabled(steps[1])
