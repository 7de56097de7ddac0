"""Bytes into words: encodings recognised, and what is no text refused in a sentence."""

import codecs
import re
from contextlib import suppress
from pathlib import Path

from reader.domain.errors import UnreadableFileError
from reader.domain.words import phrase, say
from reader.formats.declared import SEVEN_BITS, declared_encoding

SIZE_LIMIT = 200_000_000
"""The largest file that is read, in bytes."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_SIGNATURES = (
    (b"%PDF-", phrase("a PDF document")),
    (b"SQLite format 3\0", phrase("a database")),
    (b"PK\x03\x04", phrase("a ZIP archive or an office document")),
    (b"\x1f\x8b", phrase("a compressed file")),
    (b"BZh", phrase("a compressed file")),
    (b"\xfd7zXZ\0", phrase("a compressed file")),
    (b"7z\xbc\xaf\x27\x1c", phrase("a compressed file")),
    (b"\x89PNG\r\n", phrase("a picture")),
    (b"\xff\xd8\xff", phrase("a picture")),
    (b"GIF87a", phrase("a picture")),
    (b"GIF89a", phrase("a picture")),
    (b"\xd0\xcf\x11\xe0", phrase("an office document")),
    (b"{\\rtf", phrase("a rich text document")),
    (b"\x7fELF", phrase("a program")),
    (b"MZ\x90\0", phrase("a program")),
)

_SAMPLE = 1 << 18
"""Bytes that are looked at to recognise an encoding."""

_UNREADABLE_SHARE = 4
"""One in so many of the sequences that are not ASCII may be invalid in UTF-8.

In other encodings nearly all of them are: even Chinese and Korean ones form a
valid sequence in one of six cases at most.
"""

_COMMONEST = "cp1252"
_PREFERRED = ("cp1251", "gb18030", "big5", "cp932", "cp949", "utf_8")
_MISREAD = re.compile(r"[a-z][¹³¿¶]")
"""Letters of eastern Europe as they look when they are taken for western ones."""

_LINE_ENDS = ("\r\n", *"\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_PLAIN_CONTROLS = frozenset("\t\n\r\v\f\x1b\x1c\x1d\x1e\x1f\x85")


def read_file(path: Path) -> str:
    """Return the words of a text file, with line ends as they came.

    Raises `UnreadableFileError` for a folder, for what cannot be opened, for
    more than `SIZE_LIMIT` bytes, and for all that `decode` refuses.
    """
    try:
        if path.is_dir():
            raise UnreadableFileError(
                say("“{name}” is a folder; choose the files in it instead.", name=path.name)
            )
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise UnreadableFileError(
                say(
                    "“{name}” has {size} MB, more than the {limit} MB that can be imported; "
                    "divide it into smaller files.",
                    name=path.name,
                    size=size // 1_000_000,
                    limit=SIZE_LIMIT // 1_000_000,
                )
            )
        if not path.is_file():
            raise UnreadableFileError(
                say("“{name}” is not a file that can be read.", name=path.name)
            )
        content = path.read_bytes()
    except (OSError, ValueError) as failure:
        reason = getattr(failure, "strerror", None) or str(failure)
        raise UnreadableFileError(
            say(
                "“{name}” could not be read ({reason}); nothing was imported from it.",
                name=path.name,
                reason=reason,
            )
        ) from failure
    return decode(content, path.name)


def decode(content: bytes, name: str) -> str:
    """Return the words in `content`, which is called `name` in messages.

    A byte order mark decides, then UTF-8, then UTF-16 without a mark, then what
    a web page says of itself, then UTF-8 with a few damaged places, which become
    U+FFFD, then what statistics say. Raises `UnreadableFileError` where there is
    nothing, where it is not text, and where no encoding fits.
    """
    if not content.strip():
        raise _empty(name)
    for signature, what in _SIGNATURES:
        if content.startswith(signature):
            raise UnreadableFileError(
                #: What it is: one of the descriptions that begin with “a”.
                say(
                    "“{name}” is {what}, not text; save it as plain text first.",
                    name=name,
                    what=say(what),
                )
            )
    words = _decode(content, name)
    if not words.strip():
        raise _empty(name)
    if _is_noise(words):
        raise _binary(name)
    return words


def unify_line_ends(content: str) -> str:
    """Return `content` with every kind of line end written as a line feed."""
    for end in _LINE_ENDS:
        content = content.replace(end, "\n")
    return content


def _decode(content: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            rest = content[len(mark) :]
            damaged = _damaged_utf8(rest, marked=True) if mark == codecs.BOM_UTF8 else None
            return _decode_as(content, encoding, name) if damaged is None else damaged
    if b"\0" in content:
        return _decode_as(content, _wide_encoding(content, name), name)
    declared = declared_encoding(content)
    if declared not in SEVEN_BITS:
        with suppress(UnicodeDecodeError):
            return content.decode("utf-8")
    if declared not in {"", "utf-8"}:
        with suppress(UnicodeDecodeError, LookupError):  # it may say what it is not
            return content.decode(declared)
    damaged = _damaged_utf8(content)
    return (
        _decode_as(content, _guessed_encoding(content, name), name) if damaged is None else damaged
    )


def _damaged_utf8(content: bytes, *, marked: bool = False) -> str | None:
    """Decode UTF-8 with U+FFFD for what is invalid, or return `None` if there is too much of it.

    Some sequence has to be valid, and few of all invalid; one that is cut at
    the end, as by a download that broke off, does not count. Where a mark says
    that it is UTF-8, ASCII counts as valid, too.
    """
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    words = decoder.decode(content)
    invalid = words.count("\ufffd") - content.count("\ufffd".encode())
    sequences = len(words) - (0 if marked else len(words.encode("ascii", "ignore")))
    if invalid == sequences or invalid * _UNREADABLE_SHARE > sequences:
        return None
    return words + decoder.decode(b"", final=True)


def _decode_as(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as failure:
        raise _undecodable(name) from failure


def _wide_encoding(content: bytes, name: str) -> str:
    """Tell UTF-16 without a mark by where its zero bytes are: all on one side."""
    sample = content[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    few, many = sorted((even, odd))
    if len(content) % 2 or many < len(sample) // 8 or few > many // 20:
        raise _binary(name)
    return "utf-16-le" if odd > even else "utf-16-be"


def _guessed_encoding(content: bytes, name: str) -> str:
    # Slow to import, and needed for few files.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    matches = list(from_bytes(_sample(content)))
    if not matches:
        raise _undecodable(name)
    matches = [match for match in matches if not _MISREAD.search(str(match))] or matches
    best = matches[0]
    for match in matches:
        # Statistics hardly tell the encodings of western Europe from their neighbours;
        # where one of them fits about as well, it is by far the likeliest.
        near = match.chaos <= best.chaos + 0.11 and match.coherence >= best.coherence - 0.03
        if near and _COMMONEST in match.could_be_from_charset:
            return _COMMONEST
    alike = set(best.could_be_from_charset)
    return next((encoding for encoding in _PREFERRED if encoding in alike), best.encoding)


def _sample(content: bytes) -> bytes:
    """Cut a long content at a line end, so that no character is cut in two.

    It begins shortly before the first byte that is not ASCII: what comes
    before says nothing.
    """
    first = next((i for i, byte in enumerate(content[: 4 * _SAMPLE]) if byte > 0x7F), 0)
    start = content.rfind(b"\n", 0, max(0, first - _SAMPLE // 4) + 1) + 1
    piece = content[start : start + _SAMPLE]
    if start + _SAMPLE >= len(content):
        return piece
    return piece[: piece.rfind(b"\n") + 1] or piece


def _is_noise(words: str) -> bool:
    """Tell whether more than one character in fifty is a control character."""
    sample = words[:_SAMPLE]
    controls = sum(
        1 for c in sample if (c < " " or "\x7f" <= c <= "\x9f") and c not in _PLAIN_CONTROLS
    )
    return controls * 50 > len(sample)


def _empty(name: str) -> UnreadableFileError:
    return UnreadableFileError(
        say("“{name}” is empty, so nothing was imported from it.", name=name)
    )


def _binary(name: str) -> UnreadableFileError:
    return UnreadableFileError(
        say("“{name}” holds no text but binary data; nothing was imported.", name=name)
    )


def _undecodable(name: str) -> UnreadableFileError:
    return UnreadableFileError(
        say(
            "“{name}” is in an encoding that was not recognised; "
            "save it as UTF-8 and import it again.",
            name=name,
        )
    )
