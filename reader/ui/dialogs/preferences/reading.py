"""The preferences of the page: its face, size, line height and width, with a sample."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from reader.ui.dialogs.preferences.page import PreferencesPage
from reader.ui.dialogs.preferences.sample import Sample
from reader.ui.theme import Theme
from reader.ui.typography import Typography


class ReadingPage(PreferencesPage):
    """Asks how the words of articles shall be set; says the whole `Typography` at once.

    `usual` is the type that nobody has chosen; `sizes`, `heights` and `measures`
    are what can be chosen, from the least to the most, in even steps.
    """

    chosen = Signal(object)

    def __init__(
        self,
        type: Typography,  # noqa: A002 - the word of printers
        theme: Theme,
        *,
        usual: Typography,
        sizes: Sequence[int],
        heights: Sequence[float],
        measures: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Reading"), parent)
        self.setObjectName("reading")
        self._usual = usual
        self.family = QComboBox(self)
        self.points = QSpinBox(self)
        self.points.setRange(sizes[0], sizes[-1])
        self.points.setSuffix(self.tr(" pt"))
        self.line_height = QDoubleSpinBox(self)
        self.line_height.setRange(heights[0], heights[-1])
        self.line_height.setSingleStep(heights[1] - heights[0])
        self.measure = QSpinBox(self)
        self.measure.setRange(measures[0], measures[-1])
        self.measure.setSuffix(self.tr(" characters"))
        self.sample = Sample(type, theme, self)
        self._fill_families()
        self._lay_out()
        self.show_type(type)
        self.family.activated.connect(self._tell)
        for field in (self.points, self.line_height, self.measure):
            field.valueChanged.connect(self._tell)
        self.first = self.family

    def show_type(self, type: Typography) -> None:  # noqa: A002 - as above
        """Show a type that was chosen elsewhere, without saying it again."""
        self.blockSignals(True)
        known = self.family.findData(type.family)
        self.family.setCurrentIndex(max(0, known))
        self.points.setValue(round(type.points))
        self.line_height.setValue(type.pitch)
        self.measure.setValue(type.measure)
        self.sample.show_type(type)
        self.blockSignals(False)

    def type(self) -> Typography:
        """Return what is chosen."""
        return Typography(
            family=self.family.currentData(),
            points=self.points.value(),
            pitch=round(self.line_height.value(), 2),
            measure=self.measure.value(),
        )

    def reset(self) -> None:
        """Choose the type that nobody has chosen."""
        self.show_type(self._usual)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Show the sample in another theme."""
        self.sample.set_theme(theme)

    @Slot()
    def _tell(self) -> None:
        self.sample.show_type(self.type())
        self.chosen.emit(self.type())

    def _fill_families(self) -> None:
        best = QFontInfo(Typography().face(self.font())).family()
        self.family.addItem(self.tr("Best serif: {name}").format(name=best), "")
        for name in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(name):
                self.family.addItem(name, name)
        self.family.setMaxVisibleItems(16)
        self.family.setMinimumContentsLength(20)
        self.family.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def _lay_out(self) -> None:
        form = self.form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.row(form, self.tr("&Typeface"), self.family)
        self.row(form, self.tr("&Size"), self.points)
        self.row(form, self.tr("&Line height"), self.line_height)
        self.row(form, self.tr("&Width of the column"), self.measure)
        wide = max(f.sizeHint().width() for f in (self.points, self.line_height, self.measure))
        for field in (self.points, self.line_height, self.measure):
            field.setMinimumWidth(wide)
        self.column.addWidget(self.sample, 1)
