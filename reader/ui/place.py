"""A place in the window that is kept free for a pane which comes later."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Place(QFrame):
    """Has the ground and the width of a side pane, and then the pane itself."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self.setMinimumWidth(width)

    def hold(self, pane: QWidget) -> None:
        """Put the pane into its place for good."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane)
        self.setFocusProxy(pane)
