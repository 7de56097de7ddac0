"""The dialog of a merge: what would come of it, before anything is written."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.services.joining.values import Choice, Item, Outcome
from reader.ui.joining.chips import OutcomeChips
from reader.ui.joining.delegate import ItemsDelegate
from reader.ui.joining.details import ItemDetails
from reader.ui.joining.model import LINE, ItemsModel, Line
from reader.ui.joining.offer import Offer, others
from reader.ui.joining.wording import people_words
from reader.ui.pauses import single_shot
from reader.ui.qt import tip
from reader.ui.theme import Theme, sized

_SIZE = (940, 740)
_SMALL = 520
_SHOWS_BUSY_MS = 300


class JoiningDialog(QDialog):
    """Says that two libraries are being compared, then what merging them would do.

    It reads and writes nothing. `library` and `other` are names of files, `mine` those
    of the person at the keyboard. What was chosen for conflicts is in `choices`, by
    id, and for all others in `default`; `merge_requested` says that it shall happen.
    """

    merge_requested = Signal()

    def __init__(
        self,
        library: str,
        other: str,
        mine: Collection[str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge a library"))
        self._library, self._other, self._mine = library, other, mine
        self.offer: Offer | None = None
        self.choices: dict[str, Choice] = {}
        self.default = Choice.BOTH
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty("tone", "title")
        self.heading.setFont(sized(self.font(), 1.15))
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty("tone", "muted")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Comparing"))
        self.bar.hide()
        self._waiting = single_shot(self, _SHOWS_BUSY_MS, self.bar.show)
        self.chips = OutcomeChips(theme, self)
        self.chips.narrowed.connect(self._narrow)
        self.model = ItemsModel(self.choice_of, self)
        self._delegate = ItemsDelegate(theme, self)
        self.list = self._make_list()
        self.details = ItemDetails(theme, self)
        self.details.chosen.connect(self._choose)
        self.details.all_chosen.connect(self._choose_for_all)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)  # Enter does nothing while libraries are compared
        self.cancel.clicked.connect(self.reject)
        self.merge = QPushButton(self.tr("&Merge"), self)
        self.merge.setDefault(True)
        self.merge.clicked.connect(self.accept)
        self._lay_out()
        self._say_busy()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()
        self.chips.set_theme(theme)
        self.details.set_theme(theme)

    def say_progress(self, done: int, total: int, what: str) -> None:
        """Show how far the comparison is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setToolTip(tip(what))

    def show_offer(self, offer: Offer) -> None:
        """Show what merging would do; where that is nothing, say so and offer nothing."""
        if offer.plan.nothing:
            self._end(
                self._named(self.tr("There is nothing in “{other}” that is not here")),
                self._named(
                    self.tr("All of it is in “{library}” already, so there is nothing to merge.")
                ),
            )
            return
        self.offer = offer
        self._stop_waiting()
        self.heading.setText(self._named(self.tr("Merge “{other}” into “{library}”")))
        self.about.setText(self._about(offer))
        self.chips.show_counts(offer.plan.counts)
        self.model.show_plan(offer.plan, self._mine)
        for widget in (self.chips, self._parts, self._promise, self.merge):
            widget.show()
        self._rule.show()
        self._grow()
        self.list.setCurrentIndex(self.model.first())
        self.list.setFocus()

    def say_trouble(self, words: str) -> None:
        """Say why the libraries cannot be merged; nothing is offered then."""
        self._end(self._named(self.tr("“{other}” cannot be merged")), words)

    def accept(self) -> None:
        """Say that it shall happen, and close; before anything is shown, stay."""
        if self.offer is not None:
            super().accept()
            self.merge_requested.emit()

    def choice_of(self, item: Item) -> Choice:
        """Return what was chosen for a conflict."""
        return self.choices.get(item.id, self.default)

    def _about(self, offer: Offer) -> str:
        people = people_words(others(offer.people, self._mine))
        told = self.tr("It holds work of {people} that is not here yet.").format(people=people)
        parts = [told if people else self.tr("It holds work that is not here yet.")]
        if offer.plan.alike:
            alike = self.tr(
                "%Ln of its entities may be one with entities here; they stay apart, and you "
                "can merge them afterwards.",
                None,
                len(offer.plan.alike),
            )
            parts.append(alike)
        if offer.held is not None:
            held = self.tr(
                "{who} is working on it on “{host}”; what is done there from now on is not in this."
            )
            parts.append(held.format(who=offer.held.who, host=offer.held.host))
        return " ".join(parts)

    def _say_busy(self) -> None:
        self.heading.setText(self._named(self.tr("Comparing “{other}” with “{library}”…")))
        self.about.setText(self.tr("Nothing is changed by looking."))
        for widget in (self.chips, self._parts, self._promise, self._rule, self.merge):
            widget.hide()
        self.setMinimumWidth(_SMALL)
        self._waiting.start()

    def _end(self, heading: str, words: str) -> None:
        """Say one thing, with nothing to do but to close."""
        self._stop_waiting()
        self.heading.setText(heading)
        self.about.setText(words)
        self.cancel.setText(self.tr("Close"))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.adjustSize()

    def _stop_waiting(self) -> None:
        self._waiting.stop()
        self.bar.hide()

    def _named(self, words: str) -> str:
        return words.format(other=self._other, library=self._library)

    def _grow(self) -> None:
        """Take the room that a list needs, over the middle of the window."""
        self.setMinimumSize(440, 420)
        wide, high = _SIZE
        screen = self.screen().availableGeometry()
        size = QSize(min(wide, screen.width() - 40), min(high, screen.height() - 80))
        parent = self.parentWidget()
        place = QRect(QPoint(), size)
        place.moveCenter((parent.window().geometry() if parent else screen).center())
        place.moveTop(max(screen.top() + 40, min(place.top(), screen.bottom() - size.height())))
        self.setGeometry(place)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setProperty("surface", "list")
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("What would happen"))
        view.selectionModel().currentChanged.connect(self._show)
        return view

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 12)
        top.setSpacing(6)
        for widget in (self.heading, self.about, self.bar):
            top.addWidget(widget)
        top.addSpacing(2)
        top.addWidget(self.chips)
        framed = QFrame(self)
        framed.setProperty("surface", "list")
        frame = QVBoxLayout(framed)
        frame.setContentsMargins(12, 6, 4, 6)
        frame.addWidget(self.list)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(framed)
        self._parts.addWidget(self.details)
        self._parts.handle(1).setAccessibleName(self.tr("Between list and sides"))
        self._parts.setSizes([290, 290])
        self._promise = QLabel(
            self.tr("Nothing is written before you merge. A backup is made first."), self
        )
        self._promise.setProperty("tone", "muted")
        self._promise.setWordWrap(True)
        self._rule = QFrame(self)
        self._rule.setObjectName("rule")
        self._rule.setFixedHeight(1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(20, 12, 20, 16)
        bottom.setSpacing(8)
        bottom.addWidget(self._promise, 1)
        bottom.addStretch()
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._parts, 1)
        column.addWidget(self._rule)
        column.addStretch()
        column.addLayout(bottom)

    def _narrow(self, outcome: Outcome | None) -> None:
        self.model.narrow(outcome)
        self.list.setCurrentIndex(self.model.first())

    def _show(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if self.offer is None or not isinstance(line, Line):
            return
        conflicts = sum(bool(item.fields) for item in self.offer.plan.of(Outcome.CONFLICT))
        if line.item is None:
            self.details.show_group(line.outcome, self.default, conflicts)
            return
        choice = self.choice_of(line.item)
        self.details.show_item(line.item, self.offer, choice, conflicts, self._mine)

    def _choose(self, item: Item, choice: Choice) -> None:
        self.choices[item.id] = choice
        self.model.say_choices()

    def _choose_for_all(self, choice: Choice) -> None:
        self.default = choice
        self.choices.clear()
        self.model.say_choices()
