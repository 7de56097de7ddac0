"""Pictures of an article: taken from beside its file or out of it, and never fetched."""

import binascii
from base64 import b64decode
from collections import Counter
from hashlib import sha256
from pathlib import Path, PureWindowsPath
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from reader.domain.errors import UnreadableFileError
from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.domain.words import phrase, say
from reader.formats.draft import FoundPicture, Repair
from reader.formats.picture_sizes import measure

LARGEST = 10_000_000
"""Bytes that a picture has at most."""

MOST_PIXELS = 50_000_000
"""Pixels that a picture has at most."""

MOST = 200
"""Pictures that are kept of one article."""

_SPACER = 2
"""Up to so many pixels, a picture is there to count readers or to push things apart."""

_TOO_LARGE = phrase("pictures left out: too large")
_NOT_THERE = phrase("pictures left out: not in the folder of the file")
_NO_PICTURE = phrase("pictures left out: neither PNG, JPEG, GIF nor WebP")
_TOO_MANY = phrase("pictures left out: more than an article may have")
_ON_THE_WEB = phrase("pictures left on the web")


class PictureFinder:
    """Finds the pictures of one article by the addresses that stand in its source.

    Those from files have to lie in `folder` or below it; without a folder only
    those that the source itself holds are found.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._known: dict[str, Digest | None] = {}
        self._left_out: Counter[str] = Counter()
        self._found: dict[Digest, FoundPicture] = {}

    def take(self, address: str) -> Digest | None:
        """Return which picture an address means, or `None` where it cannot be kept."""
        if address not in self._known:
            self._known[address] = self._look(address)
        return self._known[address]

    def found(self) -> tuple[FoundPicture, ...]:
        """Return the pictures that were taken, each once."""
        return tuple(self._found.values())

    def left_out(self) -> tuple[Repair, ...]:
        """Tell how many pictures were not taken, and why."""
        return tuple(Repair(why, count) for why, count in self._left_out.items())

    def _look(self, address: str) -> Digest | None:
        try:
            content, place = self._content(address)
            picture = _picture(content)
            if picture.width <= _SPACER and picture.height <= _SPACER:
                return None
            if picture.digest not in self._found and len(self._found) >= MOST:
                raise _LeftOutError(_TOO_MANY)
        except _LeftOutError as reason:
            self._left_out[str(reason)] += 1
            return None
        self._found.setdefault(picture.digest, FoundPicture(picture, place))
        return picture.digest

    def _content(self, address: str) -> tuple[bytes, Path | bytes]:
        """Return the bytes of a picture, and where they can be had again."""
        if address[:5].lower() == "data:":
            content = _inside(address)
            return content, content
        path = self._path(address)
        try:
            if path.stat().st_size > LARGEST:
                raise _LeftOutError(_TOO_LARGE)
            return path.read_bytes(), path
        except OSError as failure:
            raise _LeftOutError(_NOT_THERE) from failure

    def _path(self, address: str) -> Path:
        """Return the file that a relative address means; no way leads out of the folder."""
        try:
            parts = urlsplit(address)
            if is_on_the_web(address):
                raise _LeftOutError(_ON_THE_WEB)
            relative = unquote(parts.path)
            windows = PureWindowsPath(relative)
            if self._folder is None or parts.scheme or windows.drive or windows.root:
                raise _LeftOutError(_NOT_THERE)
            folder = self._folder.resolve(strict=True)
            path = (folder / relative).resolve(strict=True)
            if not path.is_relative_to(folder) or not path.is_file():
                raise _LeftOutError(_NOT_THERE)
        except (OSError, ValueError, RuntimeError) as failure:
            raise _LeftOutError(_NOT_THERE) from failure
        return path


def is_on_the_web(address: str) -> bool:
    """Tell whether an address leads to another computer."""
    return address[:8].lower().startswith(("http://", "https://", "//"))


def content_of(found: FoundPicture) -> bytes:
    """Return the bytes of a picture that was found, from its file if it lies in one.

    Raises `UnreadableFileError` where the file is no longer what it was.
    """
    if isinstance(found.place, bytes):
        return found.place
    try:
        content = found.place.read_bytes()
    except OSError:
        content = b""
    if sha256(content).hexdigest() != found.picture.digest:
        raise UnreadableFileError(
            say(
                "The picture “{name}” was changed while it was being imported; nothing was "
                "imported; do it again.",
                name=found.place.name,
            )
        )
    return content


class _LeftOutError(Exception):
    """A picture is not taken, for a reason that is told."""


def _inside(address: str) -> bytes:
    """Return the content of a `data:` address (RFC 2397)."""
    if len(address) > 3 * LARGEST:
        raise _LeftOutError(_TOO_LARGE)
    head, _, body = address.partition(",")
    content = unquote_to_bytes(body)
    if head.lower().rstrip().endswith(";base64"):
        try:
            content = b64decode(content + b"===")
        except (binascii.Error, ValueError) as failure:
            raise _LeftOutError(_NO_PICTURE) from failure
    return content


def _picture(content: bytes) -> Picture:
    if len(content) > LARGEST:
        raise _LeftOutError(_TOO_LARGE)
    found = measure(content)
    if found is None:
        raise _LeftOutError(_NO_PICTURE)
    if found.width * found.height > MOST_PIXELS:
        raise _LeftOutError(_TOO_LARGE)
    return Picture(Digest(sha256(content).hexdigest()), *found)
