"""What the panel says in words: names of colours and kinds, counts, dates, whole cards."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from reader.domain.annotation import Annotation, Color
from reader.domain.entity import EntityType, name_key
from reader.ui.annotations.cards import Card, Holding


def tr(text: str) -> str:
    """Return `text` in the language of the window."""
    return QCoreApplication.translate("annotations", text)


def color_name(color: Color) -> str:
    """Return the name of a colour, for those who cannot tell it by looking."""
    return {
        Color.YELLOW: tr("Yellow"),
        Color.GREEN: tr("Green"),
        Color.BLUE: tr("Blue"),
        Color.RED: tr("Red"),
        Color.PURPLE: tr("Purple"),
        Color.ORANGE: tr("Orange"),
        Color.TEAL: tr("Teal"),
        Color.GRAY: tr("Gray"),
    }[color]


def type_name(kind: EntityType) -> str:
    """Return the name of a type of entity."""
    return {
        EntityType.PERSON: tr("person"),
        EntityType.ORGANISATION: tr("organisation"),
        EntityType.PLACE: tr("place"),
        EntityType.PRODUCT: tr("product"),
        EntityType.EVENT: tr("event"),
        EntityType.WORK: tr("work"),
        EntityType.OTHER: tr("other"),
    }[kind]


def holding_name(holding: Holding) -> str:
    """Return the name of what annotations hold."""
    return {
        Holding.HIGHLIGHT: tr("Highlights"),
        Holding.MENTION: tr("Mentions"),
        Holding.NOTE: tr("Notes"),
    }[holding]


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
    return tr("1 mention here") if count == 1 else tr("{} mentions here").format(count)


def annotator_words(card: Card) -> str:
    """Return who made the annotation, as the person at the keyboard would say it."""
    if card.mine:
        return tr("You")
    return card.annotation.annotator if card.annotation else ""


def moment_words(moment: datetime, now: datetime) -> str:
    """Return a moment as people say it: the time today, then the day, then the date."""
    local, today = _local(moment), _local(now).date()
    days = local.date().daysTo(today)
    locale = QLocale()
    if days <= 0:
        return locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    if days == 1:
        return tr("yesterday")
    if days < 7:
        return locale.dayName(local.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
    if local.date().year() == today.year():
        return locale.toString(local.date(), tr("d MMM"))
    return locale.toString(local.date(), tr("d MMM yyyy"))


def history_words(mark: Annotation) -> str:
    """Return when an annotation was made and when it was changed, in full."""
    made = tr("Made {}").format(_full(mark.created))
    if mark.modified == mark.created:
        return made
    return f"{made}\n" + tr("Changed {}").format(_full(mark.modified))


def today(now: datetime) -> QDate:
    """Return the day that `now` is where the person sits."""
    return _local(now).date()


def spoken(card: Card, note: str, now: datetime) -> str:
    """Return a whole card as one line for a screen reader; `note` without its Markdown."""
    mark = card.annotation
    if mark is None:
        return tr("New note on the article")
    parts = [
        card.quote or tr("Note on the article"),
        entity_words(card),
        color_name(mark.color) if mark.color else "",
        tr("Note: {}").format(note) if note else "",
        tr("Tags: {}").format(", ".join(mark.tags)) if mark.tags else "",
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
