"""What the article list says of itself: its title, its chips, and why it is empty."""

from PySide6.QtCore import QCoreApplication

from reader.domain.listing import Filter, Shelf


def title(chosen: Filter) -> str:
    """Return the name of the shelf that the list shows."""
    return {
        Shelf.EVERYTHING: _tr("Everything"),
        Shelf.UNREAD: _tr("Unread"),
        Shelf.STARRED: _tr("Starred"),
        Shelf.ANNOTATED: _tr("Annotated"),
        Shelf.TRASH: _tr("Trash"),
    }[chosen.shelf]


def chips(chosen: Filter, entity: str) -> list[tuple[str, str]]:
    """Return each further condition with its key and its words; `entity` is the name of one."""
    conditions = (
        ("source", chosen.source or ""),
        ("tag", chosen.tag or ""),
        ("entity", (entity or _tr("entity")) if chosen.entity else ""),
        ("query", f"“{chosen.query.strip()}”" if chosen.query.strip() else ""),
    )
    return [(key, words) for key, words in conditions if words]


def nothing(chosen: Filter) -> tuple[str, str]:
    """Return what an empty list says, and what its button offers, if anything."""
    clear = _tr("Clear search and filters")
    if chosen.query.strip():
        return _tr("Nothing matches “{query}”").format(query=chosen.query.strip()), clear
    if chosen != Filter(shelf=chosen.shelf):
        return _tr("No articles here"), clear
    return {
        Shelf.EVERYTHING: (_tr("Drop files here, or press Ctrl+O"), _tr("Import…")),
        Shelf.UNREAD: (_tr("No unread articles"), ""),
        Shelf.STARRED: (_tr("No starred articles: press S to star one"), ""),
        Shelf.ANNOTATED: (_tr("No annotated articles: select some text and press H"), ""),
        Shelf.TRASH: (_tr("The trash is empty"), ""),
    }[chosen.shelf]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Lists", words)
