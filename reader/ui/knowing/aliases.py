"""The other names of an entity as chips, each with a menu of what can be changed of it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from reader.domain.entity import Alias
from reader.domain.ids import ArticleId
from reader.ui.flow import Flow
from reader.ui.icons import icon
from reader.ui.knowing.wording import alias_details, kind_names, title_words
from reader.ui.qt import tip
from reader.ui.theme import Theme

_ARROW = 10
_LONGEST = 40
"""Letters of a title in a menu."""


class AliasChips(QWidget):
    """Shows other names and asks for more; `changed` brings one as it is and as it shall be."""

    added = Signal(str)
    changed = Signal(object, object)
    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Sequence[Alias], Mapping[ArticleId, str]] = ((), {})
        self._here: ArticleId | None = None
        self.chips: list[QToolButton] = []
        self._holder = QWidget(self)
        self._flow = Flow(self._holder, 4)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Add another name…"))
        self.field.setAccessibleName(self.tr("Add another name"))
        self.field.returnPressed.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._holder)
        column.addWidget(self.field)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        for chip in self.chips:
            chip.setIcon(icon("chevron-down", theme, _ARROW))

    def show_aliases(
        self, aliases: Sequence[Alias], titles: Mapping[ArticleId, str], here: ArticleId | None
    ) -> None:
        """Show these names; `titles` are those of their articles, `here` is the open one."""
        self._here = here
        if (aliases, titles) == self._shown and self.chips:
            return
        self._shown = aliases, titles
        focused = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(alias, titles) for alias in aliases]
        self._holder.setVisible(bool(aliases))
        self._holder.updateGeometry()
        if focused is not None:
            last = len(self.chips) - 1
            (self.chips[min(focused, last)] if self.chips else self.field).setFocus()

    def tell_open(self, here: ArticleId | None) -> None:
        """Offer names for the article that is open by now."""
        self._here = here

    def _chip(self, alias: Alias, titles: Mapping[ArticleId, str]) -> QToolButton:
        details = alias_details(alias, titles.get(alias.article, "") if alias.article else "")
        chip = QToolButton(self._holder)
        chip.setProperty("chip", True)
        chip.setText(alias.text.replace("&", "&&"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead, behind = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        chip.setLayoutDirection(ahead if mirrored else behind)
        chip.setIcon(icon("chevron-down", self._theme, _ARROW))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(f"{alias.text}, {details}")
        chip.setToolTip(tip(f"{alias.text}\n{details}"))
        chip.clicked.connect(partial(self._open_menu, alias, titles, chip))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _open_menu(self, alias: Alias, titles: Mapping[ArticleId, str], chip: QToolButton) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu, alias, titles)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def fill(self, menu: QMenu, alias: Alias, titles: Mapping[ArticleId, str]) -> None:
        """Offer in a menu what can be changed of a name."""
        kinds = QActionGroup(menu)
        for kind, name in kind_names().items():
            action = menu.addAction(name, partial(self._change, alias, kind=kind))
            action.setCheckable(True)
            action.setChecked(kind is alias.kind)
            kinds.addAction(action)
        menu.addSeparator()
        exact = menu.addAction(
            self.tr("&Exact spelling only"),
            partial(self._change, alias, case_sensitive=not alias.case_sensitive),
        )
        exact.setCheckable(True)
        exact.setChecked(alias.case_sensitive)
        article = alias.article or self._here
        if article is not None:
            title = title_words(titles.get(article, "")) if alias.article else ""
            short = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
            words = (
                self.tr("&Only in “{title}”").format(title=short.replace("&", "&&"))
                if alias.article
                else self.tr("&Only in the open article")
            )
            wanted = None if alias.article else article
            only = menu.addAction(words, partial(self._change, alias, article=wanted))
            only.setCheckable(True)
            only.setChecked(alias.article is not None)
        menu.addSeparator()
        menu.addAction(self.tr("&Remove"), partial(self.removed.emit, alias))

    def _change(self, alias: Alias, **changes: object) -> None:
        after = Alias(**{**alias._asdict(), **changes})
        if after != alias:
            self.changed.emit(alias, after)

    def _add(self) -> None:
        words = self.field.text().strip()
        if words:
            self.field.clear()
            self.added.emit(words)
