"""The page of what people wrote of an entity: other names, links, a note, how it is suggested."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.domain.entity import Entity
from reader.domain.ids import ArticleId
from reader.ui.knowing.aliases import AliasChips
from reader.ui.knowing.links import LinkList
from reader.ui.knowing.note import EntityNote
from reader.ui.theme import Theme, sized


class AboutPage(QScrollArea):
    """Shows and asks for what is known of an entity besides its mentions."""

    accepts_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("About the entity"))
        inside = QFrame(self)
        inside.setProperty("surface", "side")
        self.aliases = AliasChips(theme, inside)
        self.links = LinkList(theme, inside)
        self.note = EntityNote(theme, inside)
        self.accepts = QCheckBox(self.tr("Accept suggestions by itself"), inside)
        self.accepts.clicked.connect(self.accepts_toggled)
        self._hint = QLabel(inside)
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 16, 16)
        column.setSpacing(6)
        sections: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Other names"), (self.aliases,)),
            (self.tr("Links"), (self.links,)),
            (self.tr("Note"), (self.note,)),
            (self.tr("Suggestions"), (self.accepts, self._hint)),
        )
        for title, widgets in sections:
            heading = QLabel(title, inside)
            heading.setProperty("tone", "title")
            heading.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
            column.addWidget(heading)
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(14)
        column.addStretch(1)
        self.setWidget(inside)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.aliases.set_theme(theme)
        self.links.set_theme(theme)
        self.note.set_theme(theme)

    def show_entity(
        self, entity: Entity, titles: Mapping[ArticleId, str], here: ArticleId | None
    ) -> None:
        """Show what is written of an entity; see `AliasChips.show_aliases`."""
        self.aliases.show_aliases(entity.aliases, titles, here)
        self.links.show_links(entity.identifiers)
        self.note.show_note(entity.note)
        self.accepts.setChecked(entity.accepts)

    def show_waiting(self, count: int) -> None:
        """Say how many suggestions wait for somebody."""
        self._hint.setText(
            self.tr("%Ln suggestion(s) for it wait for a decision", None, count)
            if count
            else self.tr("Whatever is suggested for it then needs nobody's consent")
        )
