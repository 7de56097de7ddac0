"""Saying news aloud: to people who hear the window, by their screen reader."""

from PySide6.QtCore import QObject


def heard() -> bool:
    """Tell whether somebody listens: a screen reader, or another program that reads the window."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - not before the first frame

    return QAccessible.isActive()


def announce(about: QObject, words: str, *, urgent: bool = False) -> None:
    """Have words said that concern a widget, when there is a pause; if `urgent`, at once.

    Does nothing where there are no words, or nobody to hear them.
    """
    if not words or not heard():
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - see above

    news = QAccessibleAnnouncementEvent(about, " ".join(words.split()))
    politeness = QAccessible.AnnouncementPoliteness
    news.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(news)
