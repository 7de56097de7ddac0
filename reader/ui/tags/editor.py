"""The tag editor asks which tags some words shall have."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from reader.domain.tags import tidy_tags
from reader.ui import icons
from reader.ui.choice import Choice
from reader.ui.choices import ChoiceField, Choices
from reader.ui.floating import Popup
from reader.ui.flow import Flow
from reader.ui.qt import tip
from reader.ui.theme import Theme, enlarged, sized

WIDTH = 320
LINES = 5
"""How many tags are proposed at once where there is room."""


class Pill(QToolButton):
    """A tag that is there, and goes when it is clicked or deleted."""

    def __init__(self, tag: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.tag = tag
        self.setProperty("chip", True)
        self.setText(self.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, WIDTH - 80))
        self.setIcon(icons.icon("close", theme, 12))
        self.setIconSize(QSize(12, 12))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The cross stands after the tag: Qt puts an icon on the side where reading begins.
        mirrored = parent.isRightToLeft()
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Take away the tag “{tag}”").format(tag=tag))
        self.setToolTip(tip(self.tr("Take away “{tag}” (Delete)").format(tag=tag)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Delete, Backspace or Enter as with a click."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self.click()
        else:
            super().keyPressEvent(event)


class TagEditor(Popup):
    """Adds tags by typing and takes them away by their pills.

    Closing in whatever way keeps what was done, the tag half typed included;
    there is one piece of news then, and none if the tags are as they were.
    """

    tags_changed = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._given: tuple[str, ...] = ()
        self._tags: list[str] = []
        self._known: tuple[str, ...] = ()
        self._found: list[str] = []
        self._height = 0
        self.setAccessibleName(self.tr("Tags"))
        self._pills = QWidget(self)
        self._flow = Flow(self._pills, 4)
        self.field = ChoiceField(self)
        self.field.setPlaceholderText(self.tr("Add a tag…"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.textEdited.connect(self._follow_typing)
        self.list = Choices(theme, self)
        self.list.setAccessibleName(self.tr("Tags that are in use"))
        self.list.clicked.connect(self._add_line)
        self._hint = QLabel(self.tr("Enter adds  ·  Esc closes and keeps"), self)
        self._hint.setProperty("tone", "faint")
        self._hint.setFont(sized(self.font(), 0.92))
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self._pills, self.field, self.list, self._hint):
            column.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        super().set_theme(theme)
        self._theme = theme
        self.list.set_theme(theme)
        self._show_pills()

    def open_for(self, rect: QRect, tags: tuple[str, ...], known: Sequence[str]) -> None:
        """Open near `rect` (in the parent) on these tags.

        `known` are the tags to propose, those used most first.
        """
        self._given = tidy_tags(tags)
        self._tags = list(self._given)
        self._known = tuple(known)
        self.setFixedWidth(min(round(WIDTH * enlarged(self.font())), self.inside().width()))
        self._hint.setFixedHeight(self._hint.heightForWidth(self.width() - 18))
        self.field.clear()
        self._show_pills()
        rest = self._pills.height() + self.field.sizeHint().height()
        rest += self._hint.height() + 5 * 8
        self._height = self.open_near(rect, rest + LINES * self.list.line_height()) - rest
        self._propose()
        self.take_focus(self.field)

    def pills(self) -> list[Pill]:
        """Return the pills of the tags there are, in their order."""
        items = (self._flow.itemAt(n) for n in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Pill)]

    def dismiss(self) -> None:
        """Close and keep what was done."""
        if self.isHidden():
            return
        self._take_typed()
        tags = tidy_tags(self._tags)
        super().dismiss()
        if tags != self._given:
            self._given = tags
            self.tags_changed.emit(tags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, add, take away the last tag."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add_chosen()
        elif key == Qt.Key.Key_Backspace and self._tags:
            self._remove(self._tags[-1])
        elif key in steps and self.field.hasFocus():
            self.list.step(steps[key])
        else:
            super().keyPressEvent(event)

    def _follow_typing(self, typed: str) -> None:
        if any(mark in typed for mark in ",;，；、"):
            self._take_typed()
        self._propose()

    def _take_typed(self) -> None:
        typed = self.field.text()
        for mark in ",，；、":
            typed = typed.replace(mark, ";")
        self.field.clear()
        for tag in tidy_tags([typed]):
            self._add(tag)

    def _add_chosen(self) -> None:
        row = self.list.row()
        if row is not None:
            self._add_found(row)
        elif self.field.text().strip():
            self._take_typed()
            self._propose()
        else:
            self.dismiss()

    def _add_line(self, index: QModelIndex) -> None:
        self._add_found(index.row())

    def _add_found(self, row: int) -> None:
        self.field.clear()
        self._add(self._found[row])
        self._propose()
        self.field.setFocus()

    def _add(self, tag: str) -> None:
        """Add a tag, in the spelling that is in use if there is one."""
        in_use = {known.casefold(): known for known in reversed(self._known)}
        tag = tag if tag in self._known else in_use.get(tag.casefold(), tag)
        if tag not in self._tags:
            self._tags.append(tag)
        self._show_pills()

    def _remove(self, tag: str) -> None:
        self._tags.remove(tag)
        self.field.setFocus()
        self._show_pills()
        self._propose()

    def _show_pills(self) -> None:
        for pill in self.pills():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        for tag in self._tags:
            pill = Pill(tag, self._theme, self._pills)
            pill.clicked.connect(partial(self._remove, tag))
            self._flow.addWidget(pill)
            pill.show()
        self._pills.setVisible(bool(self._tags))
        self._pills.setFixedHeight(self._flow.heightForWidth(self.width() - 18))

    def _propose(self) -> None:
        typed = self.field.text().strip().casefold()
        free = [tag for tag in self._known if tag not in self._tags]
        found = [tag for tag in free if typed in tag.casefold()]
        found.sort(key=lambda tag: not tag.casefold().startswith(typed))
        self._found = found
        lines = [Choice(tag, icon="tag") for tag in found]
        self.list.set_lines(lines, None, max(self._height, 2 * self.list.line_height()))
        self.settle()
