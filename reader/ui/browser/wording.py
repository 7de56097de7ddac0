"""What the browser says in words: names of groups, where a card stands, how many there are."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.domain.annotation import Annotation, Color
from reader.domain.browsing import AnnotationFilter, Grouping, Heading, Sorting
from reader.services.session import Person
from reader.ui.colors import called
from reader.ui.type_names import type_name

translate = QCoreApplication.translate

_SHOWN = 60
"""Code points of a quote that is repeated."""


def grouping_name(grouping: Grouping) -> str:
    """Return what a way of grouping is called in the menu."""
    return {
        Grouping.ARTICLE: translate("browser", "By article"),
        Grouping.ENTITY: translate("browser", "By entity"),
        Grouping.TAG: translate("browser", "By tag"),
        Grouping.COLOR: translate("browser", "By colour"),
        Grouping.ANNOTATOR: translate("browser", "By annotator"),
        Grouping.DAY: translate("browser", "By day"),
        Grouping.NONE: translate("browser", "One list"),
    }[grouping]


def sorting_name(sorting: Sorting) -> str:
    """Return what an order within groups is called in the menu."""
    return {
        Sorting.PLACE: translate("browser", "In the order of the text"),
        Sorting.NEWEST: translate("browser", "Newest first"),
    }[sorting]


def annotator_words(name: str, me: Person) -> str:
    """Return what somebody is called; oneself by a former name with that name."""
    if name == me.name:
        return translate("browser", "You")
    if name in me.former:
        return translate("browser", "You, as {name}").format(name=name)
    return name


def group_words(
    grouping: Grouping, key: str, found: Heading | None, me: Person, colors: Mapping[Color, str]
) -> Heading:
    """Return what stands over a group; `found` is what the library says of it."""
    heading = found or Heading("" if grouping in {Grouping.ARTICLE, Grouping.ENTITY} else key)
    if grouping is Grouping.ARTICLE:
        return heading._replace(words=title_words(heading.words))
    if not key:
        return Heading(without_words(grouping))
    match grouping:
        case Grouping.ENTITY:
            return heading._replace(detail=type_name(heading.type) if heading.type else "")
        case Grouping.COLOR:
            heading = Heading(called(Color(key), colors))
        case Grouping.ANNOTATOR:
            heading = Heading(annotator_words(key, me))
        case Grouping.DAY:
            heading = Heading(day_words(date.fromisoformat(key)))
    return heading


def without_words(grouping: Grouping) -> str:
    """Return what the group is called whose members have nothing of the kind."""
    return {
        Grouping.ENTITY: translate("browser", "Without an entity"),
        Grouping.TAG: translate("browser", "Without tags"),
        Grouping.COLOR: translate("browser", "Without a colour"),
    }.get(grouping, "")


def day_words(day: date) -> str:
    """Return a day in full, as the language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def title_words(title: str) -> str:
    """Return the title of an article, or that it has none."""
    return title or translate("browser", "Untitled")


def answer_words(answered: Annotation | None) -> str:
    """Return what is said over a reply that does not stand below what it answers."""
    if answered is None:
        return translate("browser", "Reply")
    words = answered.anchor.quote if answered.anchor else answered.note
    words = " ".join(words.split())
    quote = f"{words[:_SHOWN]}…" if len(words) > _SHOWN else words
    return translate("browser", "In reply to “{quote}”").format(quote=quote)


def count_words(count: int) -> str:
    """Return how many annotations there are."""
    return translate("browser", "%n annotation(s)", None, count)


def nothing_words(chosen: AnnotationFilter) -> tuple[str, str]:
    """Return why nothing is shown, and what can be done about it, if anything can."""
    clear = translate("browser", "Clear the filters")
    if chosen.query:
        words = translate("browser", "No annotation matches “{query}”")
        return words.format(query=chosen.query.strip()), clear
    if chosen != AnnotationFilter(trashed=chosen.trashed):
        return translate("browser", "No annotation matches these filters"), clear
    if chosen.trashed:
        return translate("browser", "No annotation lies in the trash by itself"), ""
    return translate("browser", "Open an article, select some text and press H"), ""


def heading_spoken(heading: Heading, size: int, *, is_open: bool) -> str:
    """Return a heading as one line for a screen reader."""
    state = translate("browser", "open") if is_open else translate("browser", "closed")
    trashed = translate("browser", "in the trash") if heading.trashed else ""
    parts = (heading.words, heading.detail, trashed, count_words(size), state)
    return ", ".join(part for part in parts if part)
