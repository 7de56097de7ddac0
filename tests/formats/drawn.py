"""Pictures that tests are made of: the smallest files of every format."""

import struct
import zlib


def png(width: int = 3, height: int = 2, color: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    """Return a picture of one color that any program can show."""
    rows = (b"\0" + bytes(color) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def gif(width: int = 3, height: int = 2) -> bytes:
    """Return the head of a GIF."""
    return b"GIF89a" + struct.pack("<HH", width, height) + bytes(3)


def jpeg(width: int = 3, height: int = 2, orientation: int = 0) -> bytes:
    """Return the segments of a JPEG up to its frame, with an orientation if it has one."""
    frame = _segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + bytes(3))
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    held = _segment(0xE1, exif) if orientation else b""
    return b"\xff\xd8" + _segment(0xE0, b"JFIF\0") + held + b"\xff" + frame


def webp(kind: bytes, width: int = 3, height: int = 2) -> bytes:
    """Return the head of a WebP of one of its three kinds."""
    match kind:
        case b"VP8X":
            body = bytes(4) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        case b"VP8L":
            body = b"\x2f" + struct.pack("<I", width - 1 | height - 1 << 14)
        case _:
            body = bytes(3) + b"\x9d\x01\x2a" + struct.pack("<HH", width, height)
    return b"RIFF" + bytes(4) + b"WEBP" + kind + struct.pack("<I", len(body)) + body


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body
