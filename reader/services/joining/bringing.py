"""Texts, originals and pictures of another library, copied in slices before anything needs them."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from reader.domain.errors import LibraryError, NotFoundError
from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.domain.text import Text, digest_of
from reader.domain.words import say
from reader.services.joining.values import Bringing
from reader.services.progress import Progress, Unwatched
from reader.store.failures import damage
from reader.store.joining import Side, reading
from reader.store.library import Library

_TEXTS = 8
_LETTERS = 60_000
"""How much is written at once: little enough for somebody else to write in between."""


def bring(
    library: Library, other: Path, bringing: Bringing, progress: Progress | None = None
) -> None:
    """Copy what a merge needs from the library at `other`; nothing points to it yet.

    Raises `LibraryError` where something is not there any more, or is not what its
    digest says.
    """
    if not any(bringing):
        return
    try:
        with reading(other) as theirs:
            _bring(library, theirs, bringing, progress or Unwatched())
    except NotFoundError as error:
        raise LibraryError(
            say(
                "“{name}” lacks something that it had when it was compared; nothing was merged; "
                "check it, and compare it again.",
                name=other.name,
            )
        ) from error


def _bring(library: Library, theirs: Library, bringing: Bringing, progress: Progress) -> None:
    ours, name = library.part(Side), theirs.path.name
    total = len(bringing.texts) + len(bringing.originals)
    done = 0
    for some in _slices(theirs, bringing.texts):
        progress.report(done, total, name)
        shown = list(dict.fromkeys(picture for text in some for picture in text.pictures()))
        here = library.images.get(shown)
        lacking = [digest for digest in shown if digest not in here]
        ours.add_texts(some, _pictures(theirs, some, lacking))
        done += len(some)
    for first in range(0, len(bringing.originals), _TEXTS):
        progress.report(done, total, name)
        digests = bringing.originals[first : first + _TEXTS]
        library.texts.add_originals([_original(theirs, digest) for digest in digests])
        done += len(digests)


def _slices(theirs: Library, digests: Sequence[Digest]) -> Iterator[list[Text]]:
    some: list[Text] = []
    for digest in digests:
        text = theirs.texts.get(digest)
        if text.digest != digest:
            raise damage(theirs.path)
        some.append(text)
        enough = len(some) == _TEXTS or sum(len(one.plain) for one in some) > _LETTERS
        if enough or text.pictures():
            yield some
            some = []
    if some:
        yield some


def _pictures(
    theirs: Library, texts: Sequence[Text], digests: Sequence[Digest]
) -> Iterator[tuple[Picture, bytes]]:
    """Go through pictures of texts that are what their digests say; holds one at a time.

    Where some are missing, the texts are looked for again: a file that has become
    another one since they were read has none of them.
    """
    found = theirs.images.get(digests)
    for digest, picture in found.items():
        content = theirs.images.content(digest)
        if content is not None and sha256(content).hexdigest() == digest:
            yield picture, content
    if len(found) < len(digests):
        for text in texts:
            theirs.texts.get(text.digest)


def _original(theirs: Library, digest: Digest) -> str:
    words = theirs.texts.original(digest)
    if digest_of(words) != digest:
        raise damage(theirs.path)
    return words
