"""What the panel says in words: names of kinds, counts, dates, whole cards."""

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from reader.domain.annotation import Annotation
from reader.domain.browsing import Held
from reader.domain.entity import EntityType, name_key
from reader.domain.mention import MentionType
from reader.domain.suggestion import Source
from reader.domain.value import Value, ValueKind
from reader.ui.annotations.cards import Card, Section
from reader.ui.type_names import type_name

translate = QCoreApplication.translate


def kind_name(kind: MentionType) -> str:
    """Return the name of a type of entity, or of a kind of value."""
    if isinstance(kind, EntityType):
        return type_name(kind)
    return {
        ValueKind.MONEY: translate("annotations", "money"),
        ValueKind.PERCENT: translate("annotations", "percentage"),
        ValueKind.DATE: translate("annotations", "date"),
    }[kind]


def source_words(source: str) -> str:
    """Return who suggested a mention: a part of the program, or a plug-in by its name."""
    return {
        Source.DICTIONARY.value: translate("annotations", "a name that the library knows"),
        Source.VALUE.value: translate("annotations", "read as a value"),
        Source.RULE.value: translate("annotations", "found by rule"),
    }.get(source) or translate("annotations", "suggested by {name}").format(name=source)


def worth(value: Value) -> str:
    """Return what a value is worth, as the language writes it; nothing if that is not known."""
    if value.kind is ValueKind.DATE:
        return _days(value.first, value.last)
    if value.number is None:
        return ""
    number = _number(value.number)
    if value.kind is ValueKind.PERCENT:
        return f"{number}{QLocale().percent()}"
    return f"{number} {value.unit}".strip()


def value_words(value: Value) -> str:
    """Return what a value is worth, and of which kind it is."""
    return " · ".join(filter(None, (worth(value), kind_name(value.kind))))


def held_name(held: Held) -> str:
    """Return the name of what annotations hold."""
    return {
        Held.HIGHLIGHT: translate("annotations", "Highlights"),
        Held.MENTION: translate("annotations", "Mentions"),
        Held.NOTE: translate("annotations", "Notes"),
        Held.REPLY: translate("annotations", "Replies"),
    }[held]


def section_words(section: Section, count: int) -> str:
    """Return the name of a section, and how many cards it holds."""
    name = {
        Section.CHECK: translate("annotations", "Needs checking"),
        Section.LOST: translate("annotations", "Lost its place"),
        Section.PLACED: translate("annotations", "In the text"),
        Section.KEPT: translate("annotations", "Kept on an older version"),
    }[section]
    return f"{name} · {QLocale().toString(count)}"


def doubt_words(card: Card) -> str:
    """Return what a person should know of the place of a mark, if anything."""
    return {
        Section.CHECK: translate("annotations", "needs checking"),
        Section.LOST: translate("annotations", "lost its place"),
        Section.PLACED: "",
        Section.KEPT: translate("annotations", "kept on an older version"),
    }[card.section]


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


def history_words(mark: Annotation, name: str = "") -> str:
    """Return who suggested an annotation, when it was made and when changed, in full.

    `name` is who made it, if that is to be told.
    """
    made = translate("annotations", "Made {when}").format(when=_full(mark.created))
    if name:
        made = "\n".join((translate("annotations", "By {name}").format(name=name), made))
    if mark.source:
        accepted = translate("annotations", "{source}, accepted by {name}")
        named = accepted.format(source=source_words(mark.source), name=mark.annotator)
        made = f"{named[0].upper()}{named[1:]}\n{made}"
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
        "" if card.answers else doubt_words(card),
        entity_words(card) or (value_words(mark.value) if mark.value else ""),
        source_words(mark.source) if mark.source else "",
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


def _number(number: Decimal) -> str:
    """Return a number with as many decimals as it has."""
    plain = number.normalize()
    exponent = plain.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    if not decimals and abs(plain) < 2**63:
        return QLocale().toString(int(plain))
    return QLocale().toString(float(plain), "f", min(decimals, 6))


def _days(first: date | None, last: date | None) -> str:
    """Return a day, or the first and the last of several."""
    days = [day for day in (first, last) if day is not None]
    written = [
        QLocale().toString(
            QDate(day.year, day.month, day.day), translate("annotations", "d MMM yyyy")
        )
        for day in days
    ]
    return " – ".join(dict.fromkeys(written))
