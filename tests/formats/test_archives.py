"""Archives are not imported: each is refused in a sentence, without unpacking any of it."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.domain.errors import UnreadableFileError
from reader.formats.registry import read_drafts
from tests.formats.drawn import png

WORDS = b"<p>The harbour opens at dawn.</p>\n" * 200


def zipped(**entries: bytes) -> bytes:
    """Return a ZIP archive with these entries; two underscores stand for a slash."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in entries.items():
            archive.writestr(name.replace("__", "/"), words)
    return content.getvalue()


def out_of_its_folder() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("../../evil.txt", WORDS)
    return content.getvalue()


def an_empty_zip() -> bytes:
    return zipped()


def taped(mode: str) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode=f"w:{mode}") as archive:  # type: ignore[call-overload]
        entry = tarfile.TarInfo("../../evil.txt")
        entry.size = len(WORDS)
        archive.addfile(entry, io.BytesIO(WORDS))
    return content.getvalue()


ARCHIVES: dict[str, Callable[[], bytes]] = {
    "news.zip": lambda: zipped(harbour=WORDS),
    "evil.zip": out_of_its_folder,
    "empty.zip": an_empty_zip,
    "bomb.zip": lambda: zipped(bomb=bytes(20_000_000)),
    "news.docx": lambda: zipped(word__document=WORDS),
    "news.epub": lambda: zipped(mimetype=b"application/epub+zip", chapter=WORDS),
    "news.odt": lambda: zipped(mimetype=b"application/vnd.oasis.opendocument.text", content=WORDS),
    "news.txt.gz": lambda: gzip.compress(WORDS),
    "bomb.html": lambda: gzip.compress(bytes(20_000_000)),
    "news.txt.bz2": lambda: bz2.compress(WORDS),
    "news.txt.xz": lambda: lzma.compress(WORDS),
    "news.tar": lambda: taped(""),
    "news.tgz": lambda: taped("gz"),
    "news.md": lambda: zipped(harbour=WORDS),
    "news.txt": lambda: zipped(harbour=WORDS),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_is_refused_in_a_sentence_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / "inbox" / name
    path.parent.mkdir()
    path.write_bytes(ARCHIVES[name]())
    with pytest.raises(UnreadableFileError, match=r"archive|compressed|binary data") as refused:
        read_drafts(path)
    assert name in str(refused.value)
    assert str(refused.value).endswith(".")
    assert [*tmp_path.rglob("*")] == [path.parent, path]


def test_a_picture_that_unpacks_to_more_than_fits_is_left_out_by_what_it_says(
    tmp_path: Path,
) -> None:
    huge = png(3, 2)
    bomb = huge[:16] + (60_000).to_bytes(4, "big") + (60_000).to_bytes(4, "big") + huge[24:]
    path = tmp_path / "news.md"
    inside = b64encode(bomb).decode()
    path.write_text(f"Words.\n\n![A bomb](data:image/png;base64,{inside})\n", encoding="utf-8")
    [draft] = read_drafts(path).drafts
    assert draft.pictures == ()
    assert "too large" in str(draft.repairs)


def test_an_address_that_holds_more_than_a_picture_may_is_left_out_undecoded(
    tmp_path: Path,
) -> None:
    path = tmp_path / "news.html"
    path.write_text(
        f"<p>Words.</p><img alt='Much' src='data:image/png;base64,{'A' * 30_000_004}'>",
        encoding="utf-8",
    )
    [draft] = read_drafts(path).drafts
    assert draft.pictures == ()
    assert len(draft.text.plain) < 100
