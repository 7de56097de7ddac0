"""What the article list says of itself: its title, its chips, and why it is empty."""

from PySide6.QtCore import QCoreApplication

from reader.domain.listing import Filter, Shelf

translate = QCoreApplication.translate


def title(chosen: Filter) -> str:
    """Return the name of the shelf that the list shows."""
    return {
        Shelf.EVERYTHING: translate("Lists", "Everything"),
        Shelf.UNREAD: translate("Lists", "Unread"),
        Shelf.STARRED: translate("Lists", "Starred"),
        Shelf.ANNOTATED: translate("Lists", "Annotated"),
        Shelf.CHECK: translate("Lists", "Needs checking"),
        Shelf.TRASH: translate("Lists", "Trash"),
    }[chosen.shelf]


def chips(chosen: Filter, entity: str) -> list[tuple[str, str]]:
    """Return each further condition with its key and its words; `entity` is the name of one.

    What is searched for stands in the field.
    """
    conditions = (
        ("source", chosen.source or ""),
        ("tag", chosen.tag or ""),
        ("entity", (entity or translate("Lists", "entity")) if chosen.entity else ""),
    )
    return [(key, words) for key, words in conditions if words]


def without(chosen: Filter, key: str) -> Filter:
    """Return a filter without the condition whose chip has this key."""
    return {
        "source": chosen._replace(source=None),
        "tag": chosen._replace(tag=None),
        "entity": chosen._replace(entity=None),
    }[key]


def nothing(chosen: Filter) -> tuple[str, str]:
    """Return what an empty list says, and what its button offers, if anything."""
    clear = translate("Lists", "Clear search and filters")
    if chosen.query.strip():
        return translate("Lists", "Nothing matches “{query}”").format(
            query=chosen.query.strip()
        ), clear
    if chosen != Filter(shelf=chosen.shelf):
        return translate("Lists", "No articles here"), clear
    return {
        Shelf.EVERYTHING: (
            translate("Lists", "Drop files here, or press Ctrl+O"),
            translate("Lists", "Import…"),
        ),
        Shelf.UNREAD: (translate("Lists", "No unread articles"), ""),
        Shelf.STARRED: (translate("Lists", "No starred articles: press S to star one"), ""),
        Shelf.ANNOTATED: (
            translate("Lists", "No annotated articles: select some text and press H"),
            "",
        ),
        Shelf.CHECK: (
            translate("Lists", "Nothing to check: every mark is in its place"),
            "",
        ),
        Shelf.TRASH: (translate("Lists", "No article lies in the trash"), ""),
    }[chosen.shelf]
