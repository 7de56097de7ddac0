"""Pictures on the page: decoded when they are seen, and painted over their words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen, QTextBlock

from reader.domain.errors import ReaderError
from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.services.progress import Progress
from reader.ui.jobs import Job
from reader.ui.qt import fill
from reader.ui.reading.album import Album
from reader.ui.reading.page import Page

_KEPT = 96_000_000
"""Bytes of decoded pictures that are kept; what was seen longest ago goes first."""

_MOST_MEGABYTES = 256
"""What one picture may take while it is decoded."""

_FORMATS = {
    "image/png": b"png",
    "image/jpeg": b"jpeg",
    "image/gif": b"gif",
    "image/webp": b"webp",
}


_Key = tuple[Digest, int, int]


class DecodedGallery(QObject):
    """Decodes the pictures of an album on other threads, in the size in which they are seen."""

    changed = Signal()
    """A picture that was asked for is there now."""

    def __init__(self, album: Album, parent: QObject) -> None:
        super().__init__(parent)
        self._album = album
        self._images: dict[_Key, QImage] = {}
        self._jobs: dict[_Key, Job] = {}
        QImageReader.setAllocationLimit(_MOST_MEGABYTES)

    def known(self, digests: Sequence[Digest]) -> dict[Digest, Picture]:
        """Return what is known of some pictures; nothing where they cannot be read."""
        try:
            return self._album.get(digests)
        except ReaderError:
            return {}

    def image(self, picture: Picture, size: QSize) -> QImage | None:
        """Return a picture in `size` pixels of the screen; `None` until `changed` says it is there.

        One that cannot be decoded is null.
        """
        key = picture.digest, size.width(), size.height()
        found = self._images.pop(key, None)
        if found is not None:
            self._images[key] = found  # as the one that was seen last
        elif key not in self._jobs:
            self._begin(key, picture, size)
        return found

    def leave(self) -> None:
        """Ask for nothing that was asked for any more."""
        for job in self._jobs.values():
            job.forget()
        self._jobs.clear()

    def _begin(self, key: _Key, picture: Picture, size: QSize) -> None:
        try:
            content = self._album.content(picture.digest)
        except ReaderError:
            content = None
        if content is None:
            self._images[key] = QImage()
            return
        job = Job(partial(_decoded, key, content, picture.media_type, size))
        self._jobs[key] = job
        job.done.connect(self._keep)
        job.start()

    @Slot(object)
    def _keep(self, decoded: tuple[_Key, QImage]) -> None:
        key, image = decoded
        self._jobs.pop(key, None)
        self._images[key] = image
        taken = sum(each.sizeInBytes() for each in self._images.values())
        for old in list(self._images):
            if taken <= _KEPT or old == key:
                break
            taken -= self._images.pop(old).sizeInBytes()
        self.changed.emit()


def paint_picture(painter: QPainter, page: Page, block: QTextBlock) -> None:
    """Paint what a block of the text shows over its words, or beside them that it is not there."""
    placed = page.picture(block.blockNumber())
    theme, corner = page.setting.theme, block.layout().position()
    image = None
    if placed is not None and page.gallery is not None:
        picture, size = placed
        top = round(corner.y()) - page.setting.beneath_picture - size.height()
        box = QRect(round(corner.x()), top, size.width(), size.height())
        ratio = painter.deviceTransform().m11()
        image = page.gallery.image(picture, (QRectF(box).size() * ratio).toSize())
        if image is None or not image.isNull():
            if image is None or image.hasAlphaChannel():
                fill(painter, box, theme.color("side" if image is None else "paper"))
            if image is not None:
                painter.drawImage(box, image)
            return
        fill(painter, box, theme.color("side"))
    _paint_absence(painter, block, page.setting.size, theme.color("faint"))


def _paint_absence(painter: QPainter, block: QTextBlock, size: float, color: QColor) -> None:
    """Paint a small frame with a line through it before the words of a picture."""
    line = block.layout().lineAt(0)
    side = round(size * 0.72)
    corner = block.layout().position()
    natural = line.naturalTextRect()
    turned = block.textDirection() is Qt.LayoutDirection.RightToLeft
    x = natural.right() + size * 0.5 if turned else natural.left() - size * 0.5 - side
    box = QRectF(
        round(corner.x() + x) + 0.5,
        round(corner.y() + line.y() + line.ascent() - side * 0.86) + 0.5,
        side,
        round(side * 0.82),
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.2))
    painter.drawRoundedRect(box, 2, 2)
    painter.drawLine(box.bottomLeft(), box.topRight())
    painter.restore()


def _decoded(
    key: _Key, content: bytes, media_type: str, size: QSize, _: Progress
) -> tuple[_Key, QImage]:
    """Return what was asked for, and the picture; see `decode`."""
    return key, decode(content, media_type, size)


def decode(content: bytes, media_type: str, size: QSize) -> QImage:
    """Return a picture scaled to `size`, turned as its file asks for; null where it is broken.

    The format is given, so that nothing else is tried on what came from elsewhere.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS.get(media_type, b"png")))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    turned = reader.transformation().value & 4  # by a quarter: width and height change places
    reader.setScaledSize(size.transposed() if turned else size)
    image = reader.read()
    return image if image.isNull() else image.convertToFormat(_format(image))


def _format(image: QImage) -> QImage.Format:
    """Return the format in which a picture is painted fastest."""
    if image.hasAlphaChannel():
        return QImage.Format.Format_ARGB32_Premultiplied
    return QImage.Format.Format_RGB32
