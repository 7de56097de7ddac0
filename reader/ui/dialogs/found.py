"""What was found in the files to import, and how it is put into words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundArticle:
    """An article in a file, before anything is written.

    `repairs` are what was mended and how often; `lede` is the beginning of the
    text; `already` says that the library has this article, `renews` which
    article there it is a new version of, and `marks` what becomes of its marks.
    """

    file: str
    title: str
    source: str
    author: str
    published: str
    words: int
    repairs: Sequence[tuple[str, int]]
    lede: str
    already: bool
    renews: str = ""
    marks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file with its articles, or with the sentence that says why there are none.

    `separator` is the line that parts the articles, "" where there is none.
    """

    name: str
    separator: str
    articles: tuple[FoundArticle, ...]
    failure: str = ""


translate = QCoreApplication.translate

DOT = "  ·  "
"""Stands between two things that are said of an article."""


def articles_count(count: int) -> str:
    """Return the number of articles with the word in its right form."""
    return translate("import", "%Ln article(s)", None, count)


def words_count(count: int) -> str:
    """Return the number of words, in the way the locale writes numbers."""
    return translate("import", "%Ln word(s)", None, count)


def repairs_count(repairs: Sequence[tuple[str, int]]) -> str:
    """Return how many places were mended, "" if none."""
    count = sum(times for _, times in repairs)
    return translate("import", "%Ln repair(s)", None, count) if count else ""


def repair_lines(repairs: Sequence[tuple[str, int]]) -> list[str]:
    """Return a line for each kind of repair, such as "entities written out × 5"."""
    return [f"{what} × {_number(times)}" for what, times in repairs if times]


def article_title(article: FoundArticle) -> str:
    """Return the title, or that there is none."""
    return article.title.strip() or untitled()


def untitled() -> str:
    """Return what an article without a title is called."""
    return translate("import", "Untitled")


def article_line(article: FoundArticle) -> str:
    """Return what is said of an article below its title."""
    already = translate("import", "already in the library") if article.already else ""
    parts = (
        words_count(article.words),
        repairs_count(article.repairs),
        already,
        translate("import", "new version") if article.renews else "",
        article.marks,
    )
    return DOT.join(filter(None, (isolated(article.source), *parts)))


def version_line(article: FoundArticle) -> str:
    """Return which article this is a new version of and what becomes of its marks, if it is one."""
    if not article.renews:
        return ""
    words = translate("import", "New version of “{title}”")
    told = words.format(title=isolated(article.renews))
    if not article.marks:
        return told
    return translate("import", "{version}: {marks}").format(version=told, marks=article.marks)


def byline(article: FoundArticle) -> str:
    """Return who wrote it, where and when, as far as it is known."""
    parts = (article.author, article.source, article.published)
    return DOT.join(isolated(part) for part in parts if part.strip())


def separator_line(file: FoundFile) -> str:
    """Return by what the articles of a file are parted."""
    if not file.separator:
        return translate("import", "The whole file is one article.")
    return translate("import", "The articles are parted by lines that say “{line}”.").format(
        line=file.separator
    )


def isolated(words: str) -> str:
    """Return words that keep their own direction in a line of another (Unicode, UAX 9)."""
    return f"\u2068{words.strip()}\u2069" if words.strip() else ""


def tool_tip(article: FoundArticle) -> str:
    """Return the whole title, and below it what was repaired."""
    return "\n".join((article_title(article), *repair_lines(article.repairs)))


def _number(count: int) -> str:
    return QLocale().toString(count)
