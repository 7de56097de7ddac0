"""What the panel says in words: names of kinds, counts, dates, whole cards."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from reader.domain.annotation import Annotation
from reader.domain.browsing import Held
from reader.domain.entity import EntityType, name_key
from reader.ui.annotations.cards import Card

translate = QCoreApplication.translate


def type_name(kind: EntityType) -> str:
    """Return the name of a type of entity."""
    return {
        EntityType.PERSON: translate("annotations", "person"),
        EntityType.ORGANISATION: translate("annotations", "organisation"),
        EntityType.PLACE: translate("annotations", "place"),
        EntityType.PRODUCT: translate("annotations", "product"),
        EntityType.EVENT: translate("annotations", "event"),
        EntityType.WORK: translate("annotations", "work"),
        EntityType.OTHER: translate("annotations", "other"),
    }[kind]


def held_name(held: Held) -> str:
    """Return the name of what annotations hold."""
    return {
        Held.HIGHLIGHT: translate("annotations", "Highlights"),
        Held.MENTION: translate("annotations", "Mentions"),
        Held.NOTE: translate("annotations", "Notes"),
        Held.REPLY: translate("annotations", "Replies"),
    }[held]


def heading_words(card: Card) -> str:
    """Return what stands on a card in place of a quote."""
    if card.answers:
        return translate("annotations", "Reply")
    if card.annotation is None:
        return translate("annotations", "New note on the article")
    if card.annotation.parent is not None:
        return translate("annotations", "Reply to something in the trash")
    return translate("annotations", "Note on the article")


def entity_words(card: Card) -> str:
    """Return the entity's type, after its name where the quote says it otherwise."""
    if card.entity is None:
        return ""
    kind = type_name(card.entity.type)
    if name_key(card.entity.name) == name_key(card.quote):
        return kind
    return f"{card.entity.name} · {kind}"


def mention_words(count: int) -> str:
    """Return how often an entity is mentioned in the article."""
    return translate("annotations", "%n mention(s) here", None, count)


def annotator_words(card: Card) -> str:
    """Return who made the annotation, as the person at the keyboard would say it."""
    if card.mine:
        return translate("annotations", "You")
    return card.annotation.annotator if card.annotation else ""


def moment_words(moment: datetime, now: datetime) -> str:
    """Return a moment as people say it: the time today, then the day, then the date."""
    local, today = _local(moment), _local(now).date()
    days = local.date().daysTo(today)
    locale = QLocale()
    if days <= 0:
        return locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    if days == 1:
        return translate("annotations", "yesterday")
    if days < 7:
        return locale.dayName(local.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
    if local.date().year() == today.year():
        return locale.toString(local.date(), translate("annotations", "d MMM"))
    return locale.toString(local.date(), translate("annotations", "d MMM yyyy"))


def history_words(mark: Annotation) -> str:
    """Return when an annotation was made and when it was changed, in full."""
    made = translate("annotations", "Made {when}").format(when=_full(mark.created))
    if mark.modified == mark.created:
        return made
    return f"{made}\n" + translate("annotations", "Changed {when}").format(
        when=_full(mark.modified)
    )


def today(now: datetime) -> QDate:
    """Return the day that `now` is where the person sits."""
    return _local(now).date()


def spoken(card: Card, note: str, now: datetime) -> str:
    """Return a whole card as one line for a screen reader; `note` without its Markdown."""
    mark = card.annotation
    if mark is None:
        return heading_words(card)
    parts = [
        card.quote or heading_words(card),
        entity_words(card),
        card.color_name,
        translate("annotations", "Note: {note}").format(note=note) if note else "",
        translate("annotations", "Tags: {tags}").format(tags=", ".join(mark.tags))
        if mark.tags
        else "",
        annotator_words(card),
        moment_words(mark.created, now),
    ]
    return ", ".join(part for part in parts if part)


def _full(moment: datetime) -> str:
    return QLocale().toString(_local(moment), QLocale.FormatType.LongFormat)


def _local(moment: datetime) -> QDateTime:
    """Return a moment on the clock of the person who reads."""
    seconds = int(moment.timestamp())
    return QDateTime.fromSecsSinceEpoch(seconds, QTimeZone(QTimeZone.Initialization.LocalTime))
