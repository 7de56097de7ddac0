"""What the entity page says in words: counts, stretches of time, kinds of names, reasons."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.domain.entity import Alias, AliasKind
from reader.domain.knowing import ArticleMentions, MentionRow, Stretch, Totals
from reader.services.alike import Alike, Why

translate = QCoreApplication.translate


def mention_count(count: int) -> str:
    """Return how many mentions there are."""
    return translate("knowing", "%Ln mention(s)", None, count)


def article_count(count: int) -> str:
    """Return in how many articles something is."""
    return translate("knowing", "in %Ln article(s)", None, count)


def counted(mentions: int, articles: int) -> str:
    """Return how many mentions there are in how many articles."""
    return f"{mention_count(mentions)} {article_count(articles)}"


def totals_words(totals: Totals) -> str:
    """Return how often and when an entity is mentioned."""
    if not totals.mentions or totals.first is None or totals.last is None:
        return translate("knowing", "Not mentioned in any article")
    first, last = month_words(totals.first), month_words(totals.last)
    when = first if first == last else f"{first} – {last}"
    return f"{counted(totals.mentions, totals.articles)} · {when}"


def month_words(day: date) -> str:
    """Return the month of a day, short."""
    return QLocale().toString(_day(day), translate("knowing", "MMM yyyy"))


def day_words(day: date) -> str:
    """Return a day as the locale writes it in few words."""
    return QLocale().toString(_day(day), translate("knowing", "d MMM yyyy"))


def stretch_name(stretch: Stretch, *, by_year: bool) -> str:
    """Return a month or a year by its name."""
    if by_year:
        return str(stretch.first.year)
    return QLocale().toString(_day(stretch.first), translate("knowing", "MMMM yyyy"))


def stretch_words(stretch: Stretch, *, by_year: bool) -> str:
    """Return a month or a year with what it holds."""
    name = stretch_name(stretch, by_year=by_year)
    if not stretch.mentions:
        return translate("knowing", "{when}: no mention").format(when=name)
    said = counted(stretch.mentions, stretch.articles)
    return translate("knowing", "{when}: {counted}").format(when=name, counted=said)


def title_words(title: str) -> str:
    """Return the title of an article, or that it has none."""
    return title or translate("knowing", "Untitled")


def whence_words(article: ArticleMentions) -> str:
    """Return where an article is from, and of which day."""
    return " · ".join(filter(None, (article.source, day_words(article.dated))))


def article_spoken(article: ArticleMentions) -> str:
    """Return an article as one line for a screen reader."""
    parts = (title_words(article.title), article.source, day_words(article.dated))
    return ", ".join(filter(None, (*parts, mention_count(article.mentions))))


def mention_spoken(row: MentionRow) -> str:
    """Return a mention as one line for a screen reader."""
    parts = (row.sentence.words, title_words(row.title), row.source, day_words(row.dated))
    return ", ".join(filter(None, parts))


def kind_names() -> dict[AliasKind, str]:
    """Return what the kinds of other names are called."""
    return {
        AliasKind.NAME: translate("knowing", "name"),
        AliasKind.ALIAS: translate("knowing", "alias"),
        AliasKind.ACRONYM: translate("knowing", "acronym"),
        AliasKind.SURNAME: translate("knowing", "surname"),
    }


def alias_details(alias: Alias, title: str) -> str:
    """Return what is said of another name; `title` is that of its article, if it has one."""
    parts = [kind_names()[alias.kind]]
    if alias.case_sensitive:
        parts.append(translate("knowing", "exact spelling"))
    if alias.article is not None:
        parts.append(translate("knowing", "only in “{title}”").format(title=title_words(title)))
    return ", ".join(parts)


def why_words(pair: Alike) -> str:
    """Return why two entities may be one."""
    if pair.why is Why.SAME_NAME:
        return translate("knowing", "they share a name")
    if pair.why is Why.ACRONYM:
        return translate("knowing", "one is an acronym of the other")
    return translate(
        "knowing", "one name is part of the other in %Ln article(s)", None, pair.articles
    )


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
