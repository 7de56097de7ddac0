"""The button by which a chart is copied or saved as a picture, and its numbers as a file."""

from errno import ENOSPC
from os import strerror
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from reader.domain.errors import ReaderError
from reader.services.exporting import refuse_library
from reader.services.insights_export import export_figures
from reader.ui import icons
from reader.ui.insights.plotting import Chart
from reader.ui.insights.table import Figures
from reader.ui.theme import Theme
from reader.whole_file import made_whole, not_written


class SaveButton(QToolButton):
    """Offers what can be done with the chart and the figures that are shown.

    `library` is the file that nothing may be written over.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, theme: Theme, library: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._name = ""
        self.chart: Chart | None = None
        self.figures = Figures()
        self.setText(self.tr("Copy or save"))
        self.setToolTip(self.tr("Copy or save the chart or its numbers"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._pictures = [
            menu.addAction(self.tr("&Copy the chart as a picture"), self.copy),
            menu.addAction(self.tr("Save the chart as &SVG…"), self._ask_for_svg),
            menu.addAction(self.tr("Save the chart as &PNG…"), self._ask_for_png),
        ]
        menu.addSeparator()
        self._numbers = menu.addAction(self.tr("Save the &numbers as CSV…"), self._ask_for_csv)
        self.setMenu(menu)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon for this theme."""
        side = icons.side(self.font())
        self.setIcon(icons.icon("export", theme, side))
        self.setIconSize(QSize(side, side))

    def offer(self, name: str, chart: Chart | None, figures: Figures) -> None:
        """Offer a chart, if there is one, and figures; `name` is what files are first called."""
        self._name, self.chart, self.figures = name, chart, figures
        for action in self._pictures:
            action.setEnabled(chart is not None and bool(figures.rows))
        self._numbers.setEnabled(bool(figures.rows))
        self.setEnabled(bool(figures.rows))

    def copy(self) -> None:
        """Put the chart on the clipboard."""
        if self.chart is not None:
            QGuiApplication.clipboard().setImage(self.chart.image())
            self.said.emit(self.tr("The chart is on the clipboard"))

    def save(self, path: Path) -> None:
        """Write a file of the kind that its suffix names; what is there is replaced as a whole."""
        try:
            refuse_library(self._library, path)
            if path.suffix.lower() == ".csv":
                export_figures(self._library, path, self.figures.names, self.figures.rows)
            elif self.chart is not None:
                self._save_picture(self.chart, path)
        except ReaderError as error:
            self.failed.emit(str(error))
        else:
            self.said.emit(self.tr("Saved as {name}").format(name=path.name))

    def _save_picture(self, chart: Chart, path: Path) -> None:
        try:
            with made_whole(path) as unfinished:
                if path.suffix.lower() == ".svg":
                    chart.save_svg(str(unfinished))
                elif not chart.image().save(str(unfinished)):
                    raise OSError(ENOSPC, strerror(ENOSPC))  # Qt does not say what went wrong
        except OSError as error:
            raise not_written(path, error) from error

    def _ask_for_svg(self) -> None:
        self._ask(".svg", self.tr("SVG drawing (*.svg)"))

    def _ask_for_png(self) -> None:
        self._ask(".png", self.tr("PNG picture (*.png)"))

    def _ask_for_csv(self) -> None:
        self._ask(".csv", self.tr("CSV, for Excel and others (*.csv)"))

    def _ask(self, suffix: str, kind: str) -> None:
        first = str(Path.home() / f"{self._library.stem} {self._name}{suffix}")
        file, _ = QFileDialog.getSaveFileName(self.window(), self.text(), first, kind)
        if file:
            path = Path(file)
            self.save(path if path.suffix.lower() == suffix else Path(f"{path}{suffix}"))
