"""Mentions as brat has them: beside the text, in files of their own, all in one ZIP archive.

For each article there is its text, `ID.txt`, and what is said of it, `ID.ann`,
whose positions count code points (https://brat.nlplab.org/standoff.html). A
mention is a line `T`; a note on it a line `#`, without its line ends; who or
what is meant is told in lines `N`: the entity under `postil` and under its
identifiers, an amount under `money`, `percent` or `date`. What was merely
suggested has an attribute `Status`. `annotation.conf` names the types, so that
the unpacked folder can be opened as a collection.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reader.domain.entity import EntityType
from reader.domain.suggestion import Status
from reader.domain.text import Span
from reader.domain.value import ValueKind
from reader.formats.mentions import Mention, MentionedIn, Tally, spelled, trimmed

_STATUS = "Status"
_CONFIGURATION = "\n".join(
    (
        "[entities]", *EntityType, *ValueKind, "",
        "[relations]", "",
        "[events]", "",
        "[attributes]", f"{_STATUS}\tArg:<ENTITY>, Value:{Status.PENDING}|{Status.REJECTED}", "",
    )
)  # fmt: skip
_BREAKS = re.compile("[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""What a line of an annotation cannot hold: a mention that does falls into fragments."""

_ID = re.compile("[0-9a-f-]{1,64}")

_UNPACKABLE = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP archive can tell: the same library gives the same bytes."""


def write_brat(articles: Iterable[MentionedIn], path: Path) -> Tally:
    """Write an archive to a file; raises `OSError` where that cannot be done."""
    written = 0
    with ZipFile(path, "w") as archive:
        _add(archive, "annotation.conf", _CONFIGURATION)
        for article in articles:
            name = _file_name(article.article.id)
            _add(archive, f"{name}.txt", article.plain)
            _add(archive, f"{name}.ann", standoff(article.plain, article.mentions))
            written += len(article.mentions)
    return Tally(written)


def standoff(plain: str, mentions: Iterable[Mention]) -> str:
    """Return the lines that tell of mentions in a text."""
    lines: list[str] = []
    counts = dict.fromkeys("TNA#", 0)

    def add(kind: str, what: str) -> str:
        counts[kind] += 1
        lines.append(f"{kind}{counts[kind]}\t{what}\n")
        return f"{kind}{counts[kind]}"

    for mention in mentions:
        fragments = list(_fragments(plain, mention.span))
        if not fragments:
            continue
        places = ";".join(f"{span.start} {span.stop}" for span in fragments)
        words = " ".join(span.of(plain) for span in fragments)
        name = add("T", f"{mention.type} {places}\t{words}")
        for reference, told in _references(mention):
            add("N", f"Reference {name} {reference}\t{told}")
        if mention.status is not Status.ACCEPTED:
            add("A", f"{_STATUS} {name} {mention.status}")
        if mention.note:
            add("#", f"AnnotatorNotes {name}\t{' '.join(mention.note.split())}")
    return "".join(lines)


def _fragments(plain: str, span: Span) -> Iterator[Span]:
    """Go through the parts of a span that lie on one line, without white space around them."""
    start = span.start
    breaks = [found.span() for found in _BREAKS.finditer(plain, span.start, span.stop)]
    for stop, after in (*breaks, (span.stop, span.stop)):
        part = trimmed(plain, Span(start, stop)) if start < stop else None
        if part is not None:
            yield part
        start = after


def _references(mention: Mention) -> Iterator[tuple[str, str]]:
    """Go through what a mention means: a data base with a name in it, and that in words."""
    entity = mention.entity
    if entity is not None:
        name = " ".join(entity.name.split())
        yield f"postil:{_unbroken(entity.id)}", name
        for scheme, value in entity.identifiers:
            yield f"{_unbroken(scheme).replace(':', '%3A')}:{_unbroken(value)}", name
    told = spelled(mention.value) if mention.value else ""
    if told:
        yield f"{mention.type}:{_unbroken(told.replace(' ', ''))}", " ".join(told.split())


def _unbroken(words: str) -> str:
    """Return words without white space, which is written as in an address."""
    return re.sub(r"\s", lambda found: quote(found[0]), words)


def _file_name(id_: str) -> str:
    """Return the id of an article, or its digest where no id of ours looks so.

    A library from a stranger may call an article by a way out of the folder.
    """
    return id_ if _ID.fullmatch(id_) else sha256(id_.encode()).hexdigest()


def _add(archive: ZipFile, name: str, content: str) -> None:
    entry = ZipInfo(name, _UNPACKABLE)
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content.encode(), ZIP_DEFLATED)
