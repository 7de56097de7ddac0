"""A picture in a stranger's library that would take all memory is not shown."""

import struct
import zlib

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from reader.ui.reading import pictures
from reader.ui.reading.pictures import decode
from tests.formats.drawn import png

SIZE = QSize(30, 20)


def claiming(width: int, height: int) -> bytes:
    """Return a picture that says it is larger than it is."""
    head = struct.pack(">II", width, height) + png()[24:29]
    return png()[:16] + head + struct.pack(">I", zlib.crc32(b"IHDR" + head)) + png()[33:]


@pytest.mark.parametrize("side", [20_000, 2**31 - 1])
@pytest.mark.qt_log_ignore("exceeds the current allocation limit")
def test_a_picture_that_claims_to_be_huge_is_refused(qapp: object, side: int) -> None:
    QImageReader.setAllocationLimit(pictures._MOST_MEGABYTES)
    assert decode(claiming(side, side), "image/png", SIZE).isNull()


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///x.png'/></svg>",
        b"BM" + bytes(60),
        b'/* XPM */ static char *x[] = {"1 1 1 1", "a c red", "a"};',
    ],
)
@pytest.mark.parametrize("said", ["image/png", "image/svg+xml", "text/html", ""])
def test_what_is_no_picture_of_ours_is_not_decoded_whatever_it_is_called(
    qapp: object, content: bytes, said: str
) -> None:
    assert decode(content, said, SIZE).isNull()
