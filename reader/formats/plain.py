"""One article of plain text, from a file or from the clipboard."""

from pathlib import Path

from reader.formats.draft import Draft, Report, say_nothing
from reader.formats.feed_dump import read_articles


class PlainText:
    """Reads one article: its first short line is the title, else its first words are.

    What is known of scraped text holds here too: damage is mended, and
    sub-headings, lists, captions and bylines are told apart.
    """

    name = "plain text"
    suffixes = (".txt", ".text")

    def read(
        self,
        content: str,
        name: str,
        separator: str | None,
        report: Report = say_nothing,
        folder: Path | None = None,
    ) -> tuple[Draft, ...]:
        """Return the one article; a `separator` plays no part.

        Raises `UnreadableFileError` where there are no words.
        """
        del separator, folder
        return read_articles([content], name, report)
