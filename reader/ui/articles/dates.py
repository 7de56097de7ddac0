"""Dates as the list says them: in the words of the source, or counted back for a week."""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from reader.domain.listing import ArticleRow
from reader.domain.moments import from_iso

translate = QCoreApplication.translate

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d.*)?")
_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_WEEK = 7


def said_date(row: ArticleRow, now: datetime) -> str:
    """Return the date of an article in few words.

    Words of the source stand as they are. A date in ISO 8601, or without one
    the moment when the article was added, is counted back from `now` (UTC) for
    a week and then shown short, as the locale has it.
    """
    published = row.published.strip()
    moment = _moment(published) if published else row.created
    if moment is None:
        return published
    if isinstance(moment, datetime):
        return _ago(moment, now)
    return _days_ago(moment, now)


def full_date(row: ArticleRow) -> str:
    """Return all that is known of an article's date, in the local time zone.

    Where the source has words of its own, the day on which the article was
    added follows: "19 hours before" means nothing without it.
    """
    published = row.published.strip()
    moment = _moment(published) if published else None
    if moment is not None:
        return _written(moment, QLocale.FormatType.LongFormat)
    added = translate("dates", "added {date}").format(
        date=_written(row.created, QLocale.FormatType.LongFormat)
    )
    return f"{published}, {added}" if published else added


def said_published(published: str) -> str:
    """Return the date of an article as its page says it: in full, or in the words of the source."""
    moment = _moment(published.strip())
    return published if moment is None else _written(moment, QLocale.FormatType.LongFormat)


def _moment(published: str) -> datetime | date | None:
    """Read a day or a moment in ISO 8601; `None` for any other words."""
    if _ISO.fullmatch(published) is None:
        return None
    try:
        return date.fromisoformat(published) if len(published) == 10 else from_iso(published)
    except ValueError:
        return None


def _ago(moment: datetime, now: datetime) -> str:
    seconds = (now - moment).total_seconds()
    if not -_MINUTE < seconds < _DAY:
        return _days_ago(moment.astimezone().date(), now)
    if seconds < _MINUTE:
        return translate("dates", "just now")
    if seconds < _HOUR:
        return translate("dates", "%n minute(s) ago", None, int(seconds // _MINUTE))
    return translate("dates", "%n hour(s) ago", None, int(seconds // _HOUR))


def _days_ago(day: date, now: datetime) -> str:
    days = (now.astimezone().date() - day).days
    if not 0 <= days < _WEEK:
        return _written(day, QLocale.FormatType.ShortFormat)
    if days == 0:
        return translate("dates", "today")
    if days == 1:
        return translate("dates", "yesterday")
    return translate("dates", "%n day(s) ago", None, days)


def _written(moment: datetime | date, format_type: QLocale.FormatType) -> str:
    locale = QLocale()
    if not isinstance(moment, datetime):
        return locale.toString(QDate(moment.year, moment.month, moment.day), format_type)
    local = moment.astimezone()
    day = locale.toString(QDate(local.year, local.month, local.day), format_type)
    time = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{day}, {time}"
