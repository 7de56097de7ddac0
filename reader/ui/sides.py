"""What stands around the page: library, annotations, and what floats over the words.

It joins the window after the first frame, which needs none of it.
"""

from PySide6.QtCore import QObject

from reader.ui.annotations.panel import AnnotationsPanel
from reader.ui.entities.picker import EntityPicker
from reader.ui.library.pane import LibraryPane
from reader.ui.main_window import MainWindow
from reader.ui.reading.selection_bar import SelectionBar
from reader.ui.tags.editor import TagEditor
from reader.ui.theme import Theme


class Sides(QObject):
    """The side panes in their places in the window, and the popups over its page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        theme = window.theme
        self.library = LibraryPane(theme)
        self.annotations = AnnotationsPanel(theme)
        self.selection_bar = SelectionBar(theme, window.reading)
        self.entity_picker = EntityPicker(theme, window.reading)
        self.tag_editor = TagEditor(theme, window.reading)
        window.left.hold(self.library)
        window.right.hold(self.annotations)

    @property
    def asking(self) -> bool:
        """Whether a popup stands open and waits for an answer."""
        return self.entity_picker.isVisible() or self.tag_editor.isVisible()

    def set_theme(self, theme: Theme) -> None:
        """Draw everything anew in the colours of a theme."""
        self.library.set_theme(theme)
        self.annotations.set_theme(theme)
        self.selection_bar.set_theme(theme)
        self.entity_picker.set_theme(theme)
        self.tag_editor.set_theme(theme)
