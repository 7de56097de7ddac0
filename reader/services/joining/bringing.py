"""Texts, originals and pictures of another library, copied in slices before anything needs them."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from reader.domain.ids import Digest
from reader.domain.text import Text
from reader.services.joining.values import Bringing
from reader.services.progress import Progress, Unwatched
from reader.store.failures import damage
from reader.store.joining import reading
from reader.store.library import Library

_TEXTS = 8
_LETTERS = 60_000
"""How much is written at once: little enough for somebody else to write in between."""


def bring(
    library: Library, other: Path, bringing: Bringing, progress: Progress | None = None
) -> None:
    """Copy what a merge needs from the library at `other`; nothing points to it yet.

    Raises `LibraryError` where something there is not what its digest says.
    """
    if not any(bringing):
        return
    progress = progress or Unwatched()
    total = len(bringing.texts) + len(bringing.originals)
    done = 0
    with reading(other) as theirs:
        for some in _slices(theirs, bringing.texts):
            progress.report(done, total, other.name)
            for text in some:
                _bring_pictures(library, theirs, text)
            library.texts.add(some)
            done += len(some)
        for first in range(0, len(bringing.originals), _TEXTS):
            progress.report(done, total, other.name)
            digests = bringing.originals[first : first + _TEXTS]
            library.texts.add_originals([theirs.texts.original(digest) for digest in digests])
            done += len(digests)


def _slices(theirs: Library, digests: Sequence[Digest]) -> Iterator[list[Text]]:
    some: list[Text] = []
    for digest in digests:
        text = theirs.texts.get(digest)
        if text.digest != digest:
            raise damage(theirs.path)
        some.append(text)
        if len(some) == _TEXTS or sum(len(one.plain) for one in some) > _LETTERS:
            yield some
            some = []
    if some:
        yield some


def _bring_pictures(library: Library, theirs: Library, text: Text) -> None:
    shown = text.pictures()
    here = library.images.get(shown)
    for digest, picture in theirs.images.get([one for one in shown if one not in here]).items():
        content = theirs.images.content(digest)
        if content is not None and sha256(content).hexdigest() == digest:
            library.images.add(picture, content)
