"""The dialog that asks what of the library goes into a copy for somebody else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import enlarged

_WIDTH = 460


class ShareDialog(QDialog):
    """Offers the whole library or what the list shows, and what can be left out.

    `chosen` says that a file is to be chosen now. `shown` is how many articles
    the list shows; where that is all of them, there is nothing to choose.
    """

    chosen = Signal()

    def __init__(self, articles: int, shown: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save a copy to share"))
        about = QLabel(self)
        about.setText(
            self.tr(
                "The copy is one file that a colleague opens with Postil. What is written in it "
                "can be merged into this library later."
            )
        )
        about.setProperty("tone", "muted")
        about.setWordWrap(True)
        self.everything = QRadioButton(
            self.tr("The &whole library: %Ln article(s)", None, articles), self
        )
        self.shown = QRadioButton(
            self.tr("What the &list shows: %Ln article(s)", None, shown), self
        )
        self.everything.setChecked(True)
        self.shown.setVisible(shown != articles)
        left_out = QLabel(self.tr("Leave out:"), self)
        self.others = QCheckBox(self.tr("&Annotations of other people"), self)
        self.trash = QCheckBox(self.tr("The &trash, and former words of notes"), self)
        self.reading = QCheckBox(self.tr("What I have &read, and my stars"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = self.buttons.addButton(self.tr("&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(about)
        column.addSpacing(8)
        column.addWidget(self.everything)
        column.addWidget(self.shown)
        column.addSpacing(8)
        column.addWidget(left_out)
        for widget in (self.others, self.trash, self.reading):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.buttons)
        self.setMinimumWidth(round(_WIDTH * min(enlarged(self.font()), 1.4)))
        self.everything.setFocus()

    def accept(self) -> None:
        """Say that the choice is made, and close."""
        super().accept()
        self.chosen.emit()
