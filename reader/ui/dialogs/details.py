"""The dialog for what is known of articles: title, source, author, date, address and tags."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.article import Article
from reader.domain.tags import tidy_tags
from reader.services.describing import Description, flaw_of, shared, shared_tags, sorts

_TAGS = "; "
_WIDTH = 500
_LINK_MARGIN = 8
"""What stands between the edge of a button that looks like a link and its words."""


class Known(NamedTuple):
    """What else the dialog says: the words of all the articles, and the sources there are."""

    words: int
    sources: Sequence[str]


class DetailsDialog(QDialog):
    """Shows and changes what is known of one article, or what several have in common.

    The text is not among it. `described` brings what shall be changed.
    """

    described = Signal(object)
    original_requested = Signal()

    def __init__(
        self, articles: Sequence[Article], known: Known, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._articles = tuple(articles)
        self._tags = shared_tags(articles)
        self._alone = len(articles) == 1
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(articles)
        self.setWindowTitle(
            self.tr("Article details")
            if self._alone
            else self.tr("Details of %n article(s)", None, count)
        )
        self.setMinimumWidth(380)
        self.resize(_WIDTH, 0)
        self.fields: dict[str, QLineEdit] = {}
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(12)
        self._hint = self._label("muted")
        self._flaw = self._label("danger")
        self._add_fields(known.sources)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self._flaw)
        column.addWidget(self._facts(known.words))
        if self._alone:
            original = QPushButton(self.tr("Show the original &words…"), self)
            original.setFlat(True)
            original.clicked.connect(self.original_requested)
            line = QHBoxLayout()
            line.setContentsMargins(-_LINK_MARGIN, 0, 0, 0)
            line.addWidget(original)
            line.addStretch(1)
            column.addLayout(line)
        column.addStretch(1)
        column.addWidget(self.buttons)
        for field in self.fields.values():
            field.textChanged.connect(self._check)
        self._check()
        first = self.fields["title" if self._alone else "source"]
        first.setFocus()
        first.selectAll()

    def wanted(self) -> Description:
        """Return what shall be changed."""
        tags = tidy_tags([self.fields["tags"].text()])
        return Description(
            **{name: self._given(name) for name in self.fields if name != "tags"},
            put_on=tuple(tag for tag in tags if tag not in self._tags),
            taken_off=tuple(tag for tag in self._tags if tag not in tags),
        )

    def accept(self) -> None:
        """Hand on what shall be changed, and close; stay where something is wrong with it."""
        if not self._say_flaw():
            super().accept()
            self.described.emit(self.wanted())

    def _add_fields(self, sources: Sequence[str]) -> None:
        if self._alone:
            self._add("title", self.tr("&Title"))
        source = self._add("source", self.tr("&Source"))
        completer = QCompleter(list(sources), source)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        source.setCompleter(completer)
        self._add("author", self.tr("&Author"))
        if self._alone:
            self._add("published", self.tr("&Date"), self._hint)
            self._add("url", self.tr("A&ddress"))
        tags = self._add("tags", self.tr("Ta&gs"))
        tags.setText(_TAGS.join(self._tags))
        tags.setPlaceholderText(
            self.tr("Words with semicolons between them")
            if self._alone
            else self.tr("Added to all of them; other tags stay")
        )

    def _add(self, name: str, label: str, below: QLabel | None = None) -> QLineEdit:
        field = QLineEdit(self)
        self.fields[name] = field
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(field)
        if below is not None:
            cell.addWidget(below)
        buddy = QLabel(label, self)
        buddy.setBuddy(field)
        self._form.addRow(buddy, cell)
        field.setAccessibleName(label.replace("&", ""))
        if name != "tags":
            value = shared(self._articles, name)
            field.setText(value or "")
            field.setCursorPosition(0)
            if value is None:
                field.setPlaceholderText(self.tr("Several; left empty, they stay"))
        return field

    def _given(self, name: str) -> str | None:
        """Return what was written in a field, or `None` where it leaves things as they are."""
        before = shared(self._articles, name)
        written = self.fields[name].text()
        return None if written == (before or "") else written

    def _facts(self, words: int) -> QLabel:
        label = self._label("muted")
        number = self.tr("%Ln word(s)", None, words)
        if self._alone:
            article = self._articles[0]
            made = article.created.astimezone()
            day = QLocale().toString(
                QDate(made.year, made.month, made.day), QLocale.FormatType.LongFormat
            )
            label.setText(
                self.tr("{words}, imported on {day} by {name}").format(
                    words=number, day=day, name=article.annotator
                )
            )
        else:
            label.setText(number)
        return label

    @Slot()
    def _check(self) -> None:
        """Say what follows from what is written; what is wrong is said on saving."""
        if self._alone:
            written = self.fields["published"].text()
            self._hint.setVisible(bool(written.strip()) and not sorts(written))
            self._hint.setText(self.tr("Lists sort by dates that are written as 2025-03-01."))
        if self._flaw.isVisible():
            self._say_flaw()
        else:
            self._flaw.hide()
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is said needs."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _say_flaw(self) -> bool:
        """Say what is wrong, if anything is, where it is; tell whether anything is."""
        flaw = flaw_of(self._given("title"), self._given("url")) if self._alone else ""
        self._flaw.setText(flaw)
        self._flaw.setVisible(bool(flaw))
        self._fit()
        if flaw and not self.fields["title"].text().strip():
            self.fields["title"].setFocus()
        elif flaw:
            self.fields["url"].setFocus()
        return bool(flaw)

    def _label(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        return label
