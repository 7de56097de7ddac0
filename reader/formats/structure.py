"""Lines into blocks: paragraphs, bullets, sub-headings, captions, bylines and closing lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.domain.text import BlockKind
from reader.formats.bylines import Credit, read_byline, read_closing

Piece = tuple[BlockKind, int, str]
"""The kind, level and words of a block."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an article, joined where it was wrapped, without its bullet.

    `alone` says that blank lines stand above and below it.
    """

    words: str
    is_bullet: bool = False
    alone: bool = False


_BULLET = re.compile(r"[•●▪◦‣∙·*-] +(?=\S)")
_WRAPPED_WIDTH = range(50, 101)
_MAX_BYLINES = 5
_MAX_CLOSINGS = 6

_HEADING_LENGTH = 100
_HEADING_WORDS = 15
_NO_HEADING = (".", ",", ";", ":", "…", "。", "，", "；", "：", "]", ")")

_AGENCY = (
    r"(?:Getty Images|Reuters|AFP|AP Photo|Associated Press|EPA(?:-EFE)?|Bloomberg|Shutterstock"
    r"|Alamy|iStock|PA Media|Xinhua|Press Trust of India|Unsplash|Wikimedia Commons)"
)
_CAPTIONS = (
    re.compile(rf"^(?P<agency>{_AGENCY})(?: .*(?P=agency))?[.,]?$"),
    re.compile(rf"\((?:Photo|Image|Picture)\b[^()]*\)[.,]?$|\w/{_AGENCY}[.,)]?$", re.IGNORECASE),
    re.compile(
        r"(?:^|[.”’)] )(?:Photo(?:graph)?|Image|Picture|Pic|Illustration|Graphic)s?"
        r"(?: credit| courtesy of| by)?\s?:[^.]{1,60}[.,]?$"
    ),
    re.compile(
        r"^[^.]{0,140}\((?:pic|pictured|left|right|cent(?:re|er)|(?:from|on) (?:the )?left)\)"
        r"[^.]{0,80}\.?$"
    ),
)
_CAPTION_LENGTH = 400


def lines_of(words: str) -> list[Line]:
    """Divide an article into lines; wrapped lines are joined, blank ones left out."""
    return [line for group in _groups(words) for line in _group_lines(group)]


def pieces_of(lines: list[Line]) -> tuple[list[Piece], Credit]:
    """Tell what each line below the title is, and what the lines say of the article."""
    first, head = _head(lines)
    last, tail = _tail(lines, first, head.author)
    pieces = [_above(line) for line in lines[:first]]
    pieces += _body(lines[first:last])
    pieces += [(BlockKind.CLOSING, 0, line.words) for line in lines[last:]]
    return pieces, Credit(head.author or tail.author, head.source or tail.source, head.published)


def _groups(words: str) -> Iterator[list[str]]:
    """Go through the runs of lines between blank ones."""
    group: list[str] = []
    for line in words.split("\n"):
        if line.strip():
            group.append(line.rstrip())
        elif group:
            yield group
            group = []
    if group:
        yield group


def _group_lines(group: list[str]) -> list[Line]:
    stripped = [line.strip() for line in group]
    if any(_BULLET.match(line) for line in stripped):
        return _bullets(group)
    if _is_wrapped(stripped):
        return [Line(" ".join(stripped), alone=True)]
    return [Line(line, alone=len(group) == 1) for line in stripped]


def _bullets(group: list[str]) -> list[Line]:
    """Make lines of a list; an indented line without a bullet goes on with the one above."""
    lines: list[Line] = []
    for raw in group:
        words = raw.strip()
        bullet = _BULLET.match(words)
        if bullet:
            lines.append(Line(words[bullet.end() :], is_bullet=True))
        elif lines and lines[-1].is_bullet and raw[0].isspace():
            lines[-1] = Line(f"{lines[-1].words} {words}", is_bullet=True)
        else:
            lines.append(Line(words))
    return lines


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether lines were broken at a width: no next word would have fitted."""
    width = max(map(len, lines))
    if len(lines) < 2 or width not in _WRAPPED_WIDTH:
        return False
    return all(
        len(line) + 1 + len(following.split(maxsplit=1)[0]) > width
        for line, following in pairwise(lines)
    )


def _head(lines: list[Line]) -> tuple[int, Credit]:
    """Return how many lines are bylines or captions above the text, and what they say."""
    found = Credit()
    stop = 0
    for number, line in enumerate(lines[:_MAX_BYLINES]):
        credit = None if line.is_bullet else read_byline(line.words)
        if credit:
            found = Credit(
                found.author or credit.author,
                found.source or credit.source,
                found.published or credit.published,
            )
            stop = number + 1
        elif not is_caption(line.words):
            break
    return stop, found


def _tail(lines: list[Line], first: int, author: str) -> tuple[int, Credit]:
    """Return where the closing lines begin, and what they say.

    Bylines above the text, which `first` counts, do not speak of anybody; a
    line on the `author` that they name closes whoever the text speaks of.
    """
    found = Credit()
    last = len(lines)
    while last > max(first, len(lines) - _MAX_CLOSINGS):
        line = lines[last - 1]
        known = bool(author) and line.words.startswith(author)
        earlier = [] if known else [each.words for each in lines[first : last - 1]]
        credit = None if line.is_bullet else read_closing(line.words, earlier)
        if credit is None:
            break
        found = Credit(credit.author or found.author, credit.source or found.source)
        last -= 1
    return last, found


def _above(line: Line) -> Piece:
    kind = BlockKind.CAPTION if is_caption(line.words) else BlockKind.BYLINE
    return kind, 0, line.words


def _body(lines: list[Line]) -> list[Piece]:
    pieces: list[Piece] = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if line.is_bullet:
            pieces.append((BlockKind.BULLET, 1, line.words))
        elif is_caption(line.words):
            pieces.append((BlockKind.CAPTION, 0, line.words))
        elif number and following and is_heading(line) and not is_heading(following):
            pieces.append((BlockKind.HEADING, 2, line.words))
        else:
            pieces.append((BlockKind.PARAGRAPH, 0, line.words))
    return pieces


def is_heading(line: Line) -> bool:
    """Tell whether a line could be a sub-heading: short, alone and no sentence."""
    words = line.words
    if line.is_bullet or not line.alone or len(words) > _HEADING_LENGTH:
        return False
    if len(words.split()) > _HEADING_WORDS or words.endswith(_NO_HEADING) or "://" in words:
        return False
    if words[0].islower() or (words[0] == "“" and words[-1] == "”"):
        return False
    return any(map(str.isalpha, words)) and read_closing(words, ()) is None


def is_caption(words: str) -> bool:
    """Tell whether a line goes with a picture: it names who is where, or whose picture it is."""
    return len(words) <= _CAPTION_LENGTH and any(each.search(words) for each in _CAPTIONS)
