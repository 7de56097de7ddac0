"""Markdown into articles, through Python-Markdown and our own blocks."""

import re
from pathlib import Path

from reader.domain.errors import UnreadableFileError
from reader.domain.text import BlockKind, Text
from reader.domain.words import say
from reader.formats.blocks import pieces_of
from reader.formats.decoding import unify_line_ends
from reader.formats.draft import Draft, Report, say_nothing, unreadable
from reader.formats.front_matter import take_front_matter
from reader.formats.list_indents import with_whole_indents
from reader.formats.pictures import PictureFinder
from reader.formats.pieces import Piece, join
from reader.formats.separators import split
from reader.formats.titles import first_words

# Python-Markdown keeps its own places with the first two of these.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufeff]")


class Markdown:
    """Reads one article of Markdown, whose front matter holds the metadata.

    Understood are `title`, `source`, `author`, `url`, `published` or `date`,
    and `tags`. HTML inside is read for its words alone.
    """

    name = "Markdown"
    suffixes = (".md", ".markdown")

    def read(
        self,
        content: str,
        name: str,
        separator: str | None,
        report: Report = say_nothing,
        folder: Path | None = None,
    ) -> tuple[Draft, ...]:
        """Return the article, or one from each part between given separators.

        Pictures are taken from `folder`. Raises `UnreadableFileError` where there
        are no words, or lists within lists without end.
        """
        parts = split(content, separator) if separator else [content]
        drafts = []
        try:
            for number, part in enumerate(parts):
                report(number, len(parts), name)
                draft = _draft(part, folder)
                if draft:
                    drafts.append(draft)
        except RecursionError as failure:
            raise UnreadableFileError(
                say(
                    "“{name}” holds lists nested too deep to be read; "
                    "nothing was imported from it.",
                    name=name,
                )
            ) from failure
        if not drafts:
            raise UnreadableFileError(
                say("“{name}” holds no words, so nothing was imported from it.", name=name)
            )
        return tuple(drafts)


def title_and_text(content: str, base: str) -> tuple[str, Text]:
    """Return the heading that some Markdown of our own begins with, and the text below it.

    Addresses of links that name no host are taken to lie at `base`.
    """
    first, *rest = pieces_of(_html(with_whole_indents(content)), base=base)
    return first.words, join(rest)


def _draft(original: str, folder: Path | None) -> Draft | None:
    matter, body = take_front_matter(_CONTROLS.sub("", unify_line_ends(original)))
    finder = PictureFinder(folder)
    pieces = pieces_of(_html(with_whole_indents(body)), finder)
    title = matter.first("title")
    if not title and not pieces:
        return None
    if not title:
        title = pieces[0].words if _is_heading(pieces[0]) else first_words(pieces[0].words)
    if pieces and _is_heading(pieces[0]) and pieces[0].words == title:
        del pieces[0]
    return Draft(
        title=title,
        text=join(pieces or [Piece(BlockKind.PARAGRAPH, 0, title)]),
        original=original,
        source=matter.first("source", "publication", "outlet", "site"),
        author=matter.first("author", "authors", "by"),
        url=matter.first("url", "link"),
        published=matter.first("published", "date"),
        tags=matter.all("tags", "keywords", "categories"),
        repairs=(*finder.left_out(), *unreadable(original)),
        pictures=finder.found(),
    )


def _is_heading(piece: Piece) -> bool:
    return piece.kind is BlockKind.HEADING


def _html(body: str) -> str:
    # Slow to import, and needed for Markdown files alone. Extensions are given
    # as instances: their names are looked up in metadata that a bundle lacks.
    import markdown  # noqa: PLC0415
    from markdown.extensions.fenced_code import FencedCodeExtension  # noqa: PLC0415
    from markdown.extensions.sane_lists import SaneListExtension  # noqa: PLC0415
    from markdown.extensions.tables import TableExtension  # noqa: PLC0415

    return markdown.markdown(
        body, extensions=[FencedCodeExtension(), SaneListExtension(), TableExtension()]
    )
