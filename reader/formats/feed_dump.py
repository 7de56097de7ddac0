"""Many articles in one text file, with the debris of scraping."""

from collections import Counter
from pathlib import Path

from reader.domain.errors import UnreadableFileError
from reader.domain.text import BlockKind, Text
from reader.domain.words import say
from reader.formats.decoding import unify_line_ends
from reader.formats.draft import Draft, Report, say_nothing, unreadable
from reader.formats.repairs import mend
from reader.formats.separators import find_separator, split, trimmed
from reader.formats.structure import Line, lines_of, pieces_of
from reader.formats.titles import first_words, is_title, outlet_in, without_outlet


class FeedDump:
    """Reads articles that follow each other in one file, a separator between them."""

    name = "feed dump"
    suffixes = (".txt", ".text")

    def read(
        self,
        content: str,
        name: str,
        separator: str | None,
        report: Report = say_nothing,
        folder: Path | None = None,
    ) -> tuple[Draft, ...]:
        """Return the articles in order.

        The separator is looked for where it is `None`; with an empty one, all of
        it is one article. Raises `UnreadableFileError` where there are no words,
        as `read_articles` does.
        """
        del folder  # there are no pictures in a dump
        found = find_separator(content) if separator is None else separator
        return read_articles(split(content, found) if found else [content], name, report)


def read_articles(parts: list[str], name: str, report: Report = say_nothing) -> tuple[Draft, ...]:
    """Make a draft of each part, in which the first line is the title if it can be one.

    An outlet's name at the end of two titles or more is taken for certain.
    `report` is called before each; what it raises ends the reading. Raises
    `UnreadableFileError`, with the `name` of the file, where no part has words.
    """
    articles = []
    for number, part in enumerate(parts):
        report(number, len(parts), name)
        article = _Article(part)
        if article.says_something:
            articles.append(article)
    if not articles:
        raise UnreadableFileError(
            say("“{name}” holds no words, so nothing was imported from it.", name=name)
        )
    outlets = Counter(outlet_in(article.title) for article in articles)
    certain = frozenset(outlet for outlet, count in outlets.items() if outlet and count > 1)
    return tuple(article.draft(certain) for article in articles)


class _Article:
    """One article's words, mended and divided into lines."""

    def __init__(self, original: str) -> None:
        self._original = trimmed(original)
        words, self._repairs = mend(unify_line_ends(original))
        self.lines: list[Line] = lines_of(words)
        self._has_title = bool(
            self.lines and not self.lines[0].is_bullet and is_title(self.lines[0].words)
        )
        self.title = ""
        if self.lines:
            first = self.lines[0].words
            self.title = first if self._has_title else first_words(first)

    @property
    def says_something(self) -> bool:
        """Whether there is any letter or digit, and not just rules and spaces."""
        return any(map(str.isalnum, self._original))

    def draft(self, certain: frozenset[str]) -> Draft:
        """Return the draft, with the outlet's name taken out of the title where it is certain."""
        below = self.lines[1:] if self._has_title else self.lines
        pieces, credit = pieces_of(below)
        title, source = without_outlet(self.title, certain) if self._has_title else (self.title, "")
        return Draft(
            title=title,
            text=Text.of(pieces or [(BlockKind.PARAGRAPH, 0, self.title)]),
            original=self._original,
            source=source or credit.source,
            author=credit.author,
            published=credit.published,
            repairs=(*self._repairs, *unreadable(self._original)),
        )
