"""What checking says of versions: when each came, and who brought it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from reader.domain.version import Version

translate = QCoreApplication.translate


def day_words(moment: datetime) -> str:
    """Return the day of a moment where the person sits, as the language writes it."""
    return QLocale().toString(_local(moment).date(), translate("versions", "d MMM yyyy"))


def moment_words(moment: datetime) -> str:
    """Return the day and the time of a moment where the person sits."""
    time = QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)
    return translate("versions", "{day}, {time}").format(day=day_words(moment), time=time)


def version_words(version: Version, number: int, *, current: bool) -> tuple[str, str]:
    """Return what a version is called in a list, and below it when it came and from whom."""
    name = translate("versions", "Version {number}").format(number=QLocale().toString(number))
    if current:
        name = translate("versions", "{version} (now)").format(version=name)
    came = translate("versions", "{moment}, by {name}")
    return name, came.format(moment=moment_words(version.created), name=version.annotator)


def _local(moment: datetime) -> QDateTime:
    zone = QTimeZone(QTimeZone.Initialization.LocalTime)
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), zone)
