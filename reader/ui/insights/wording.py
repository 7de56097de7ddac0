"""What insights call types of entities, stretches of time, amounts of money, and themselves."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.domain.entity import EntityType
from reader.domain.insights import Counted, Period, Step, Together, Within
from reader.ui.type_names import plural_names

translate = QCoreApplication.translate


def type_name(type_: EntityType) -> str:
    """Return what one entity of a type is called."""
    return {
        EntityType.PERSON: translate("insights", "Person"),
        EntityType.ORGANISATION: translate("insights", "Organisation"),
        EntityType.PLACE: translate("insights", "Place"),
        EntityType.PRODUCT: translate("insights", "Product"),
        EntityType.EVENT: translate("insights", "Event"),
        EntityType.WORK: translate("insights", "Work"),
        EntityType.OTHER: translate("insights", "Other"),
    }[type_]


def types_name(type_: EntityType | None) -> str:
    """Return what all entities of a type, or of any, are called."""
    if type_ is None:
        return translate("insights", "All types")
    return plural_names()[type_]


def step_name(step: Step | None) -> str:
    """Return by what a timeline counts."""
    return {
        None: translate("insights", "As fits"),
        Step.DAY: translate("insights", "By day"),
        Step.WEEK: translate("insights", "By week"),
        Step.MONTH: translate("insights", "By month"),
        Step.YEAR: translate("insights", "By year"),
    }[step]


def period_name(period: Period, step: Step, *, short: bool = False) -> str:
    """Return a stretch of days in words: a day, a week by its first day, a month or a year."""
    if step is Step.YEAR:
        return str(period.first.year)
    if step is Step.MONTH:
        return _said(period.first, "MMM yyyy" if short else "MMMM yyyy")
    if short:
        return _said(period.first, "d MMM")
    day = QLocale().toString(_day(period.first), QLocale.FormatType.ShortFormat)
    if step is Step.DAY:
        return day
    return translate("insights", "Week of {day}").format(day=day)


def entity_told(entity: Counted) -> str:
    """Return the whole name of an entity, its type, and how many mentions in how many articles."""
    mentions = translate("insights", "%Ln mention(s)", None, entity.mentions)
    articles = translate("insights", "in %Ln article(s)", None, entity.articles)
    return f"{entity.name}\n{type_name(entity.type)}, {mentions} {articles}"


def pair_told(figures: Together, row: int) -> str:
    """Return in words who is mentioned together, and how often."""
    pair = figures.pairs[row]
    names = f"{figures.entities[pair.one].name} – {figures.entities[pair.other].name}"
    if figures.within is Within.ARTICLE:
        met = translate("insights", "together in %Ln article(s)", None, pair.meetings)
    else:
        met = translate("insights", "together in %Ln paragraph(s)", None, pair.meetings)
    return f"{names}\n{met}"


def amount_words(number: Decimal | None) -> str:
    """Return an amount with the separators of the locale, and decimals only where there are any."""
    if number is None:
        return "–"
    locale = QLocale()
    whole = int(number)
    if number == whole:
        return _grouped(str(whole), locale)
    sign, _, decimals = format(number.normalize(), "f").partition(".")
    return f"{_grouped(sign, locale)}{locale.decimalPoint()}{decimals}"


def _grouped(digits: str, locale: QLocale) -> str:
    """Return digits in groups of three; Qt's own numbers end at 64 bits."""
    sign = "-" if digits.startswith("-") else ""
    return sign + f"{int(digits.lstrip('-')):,}".replace(",", locale.groupSeparator())


def _said(day: date, pattern: str) -> str:
    return QLocale().toString(_day(day), pattern)


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
