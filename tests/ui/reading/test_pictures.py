"""Pictures on the page: room over their words, decoded when seen, and words where there is none."""

from collections.abc import Callable, Sequence
from hashlib import sha256

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.domain.errors import LibraryError
from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.domain.text import BlockKind, Run, RunStyle, Text
from reader.ui import theme
from reader.ui.reading.page import Header, Page
from reader.ui.reading.pane import ReadingPane
from reader.ui.reading.pictures import decode
from tests.formats.drawn import jpeg, png
from tests.ui.reading.test_page import made_setting

RED = QColor(200, 40, 40)
WIDE, SMALL = png(2000, 500), png(40, 30)


class Album:
    """Pictures in memory, and how often each was read."""

    def __init__(self, *contents: tuple[bytes, int, int], damaged: bool = False) -> None:
        self.asked: list[Digest] = []
        self._damaged = damaged
        self._kept = {digest_of(content): (content, w, h) for content, w, h in contents}

    def get(self, digests: Sequence[Digest]) -> dict[Digest, Picture]:
        found = {each: self._kept[each] for each in digests if each in self._kept}
        return {each: Picture(each, "image/png", w, h) for each, (_, w, h) in found.items()}

    def content(self, digest: Digest) -> bytes | None:
        self.asked.append(digest)
        if self._damaged:
            raise LibraryError("The file is damaged.")
        return self._kept[digest][0]


def digest_of(content: bytes) -> Digest:
    return Digest(sha256(content).hexdigest())


def text_with(*contents: bytes, before: int = 1) -> Text:
    words = [*["Before."] * before, *[f"Picture {n}" for n, _ in enumerate(contents)], "After."]
    kinds = [BlockKind.PARAGRAPH] * len(words)
    kinds[before : before + len(contents)] = [BlockKind.IMAGE] * len(contents)
    text = Text.of((kind, 0, each) for kind, each in zip(kinds, words, strict=True))
    shown = zip(text.blocks[before:], contents, strict=False)
    runs = [Run(RunStyle.IMAGE, b.start, b.stop, digest_of(c)) for b, c in shown]
    return Text(text.plain, text.blocks, tuple(runs))


def known(*contents: tuple[bytes, int, int]) -> dict[Digest, Picture]:
    return Album(*contents).get([digest_of(content) for content, *_ in contents])


def tops(page: Page) -> list[float]:
    layout = page.document.documentLayout()
    blocks = (page.document.findBlock(page.position(block.start)) for block in page.text.blocks)
    return [layout.blockBoundingRect(block).top() for block in blocks]


@pytest.fixture
def show(
    make_pane: Callable[[theme.Theme], ReadingPane],
) -> Callable[[Text, Album], ReadingPane]:
    def on_screen(text: Text, album: Album) -> ReadingPane:
        pane = make_pane(theme.load("light"))
        pane.set_album(album)
        pane.show_article(Header(title="T"), text)
        return pane

    return on_screen


def over_words(pane: ReadingPane, block: int) -> QColor:
    """Return the color of the screen right over the words of a block."""
    box = pane.anchor_rect(pane.view.page.text.blocks[block].span)
    corner = pane.view.viewport().mapFromGlobal(box.topLeft())
    return pane.view.viewport().grab().toImage().pixelColor(corner.x() + 4, corner.y() - 12)


def test_a_picture_has_room_over_its_words(qapp: object) -> None:
    text = text_with(SMALL)
    bare = Page(Header(title="T"), text, made_setting())
    full = Page(Header(title="T"), text, made_setting(), None, known((SMALL, 40, 30)))

    assert bare.picture(2) is None
    found = full.picture(2)
    assert found is not None
    assert found[1] == QSize(40, 30)
    wanted = 30 + full.setting.beneath_picture
    assert tops(full)[1] - tops(bare)[1] == pytest.approx(wanted, abs=1)


def test_a_wide_picture_is_as_wide_as_the_column(qapp: object) -> None:
    page = Page(Header(title="T"), text_with(WIDE), made_setting(), None, known((WIDE, 2000, 500)))
    page.document.setTextWidth(300)
    page.center(300)

    found = page.picture(2)
    assert found is not None
    assert found[1] == QSize(244, 61)


def test_a_picture_has_its_room_below_a_table_and_at_the_beginning(qapp: object) -> None:
    cells = [(BlockKind.CELL, 1, "a"), (BlockKind.CELL, 2, "b"), (BlockKind.IMAGE, 0, "c")]
    text = Text.of(cells)
    runs = (Run(RunStyle.IMAGE, 4, 5, digest_of(SMALL)),)
    below = Page(
        Header(title="T"),
        Text(text.plain, text.blocks, runs),
        made_setting(),
        None,
        known((SMALL, 40, 30)),
    )
    first = Page(
        Header(title=""), text_with(SMALL, before=0), made_setting(), None, known((SMALL, 40, 30))
    )

    assert tops(below)[2] - tops(below)[1] > 30 + below.setting.size
    assert tops(first)[0] > 30


def test_a_picture_is_painted_when_it_has_been_decoded(
    show: Callable[[Text, Album], ReadingPane], qtbot: QtBot
) -> None:
    album = Album((SMALL, 40, 30))
    pane = show(text_with(SMALL), album)

    qtbot.waitUntil(lambda: over_words(pane, 1) == RED)
    assert album.asked == [digest_of(SMALL)]


def test_a_picture_that_is_not_seen_is_not_read(
    show: Callable[[Text, Album], ReadingPane], qtbot: QtBot
) -> None:
    album = Album((SMALL, 40, 30))
    pane = show(text_with(SMALL, before=100), album)
    pane.view.viewport().grab()
    assert album.asked == []

    pane.restore(pane.view.page.text.blocks[100].start)
    qtbot.waitUntil(lambda: over_words(pane, 100) == RED)


@pytest.mark.parametrize("album", [Album((b"no", 40, 30)), Album((b"no", 40, 30), damaged=True)])
def test_a_broken_picture_shows_its_words(
    show: Callable[[Text, Album], ReadingPane], qtbot: QtBot, album: Album
) -> None:
    pane = show(text_with(b"no"), album)
    side = theme.load("light").color("side")
    pane.view.viewport().grab()

    qtbot.waitUntil(lambda: over_words(pane, 1) == side)
    assert pane.view.page.document.findBlock(pane.view.page.position(8)).text() == "Picture 0"


def test_a_picture_that_is_not_kept_takes_no_room(
    show: Callable[[Text, Album], ReadingPane],
) -> None:
    pane = show(text_with(SMALL), Album())

    assert pane.view.page.picture(2) is None
    assert over_words(pane, 1) == theme.load("light").color("page")


def test_an_article_may_be_left_before_its_pictures_are_there(
    show: Callable[[Text, Album], ReadingPane],
) -> None:
    pane = show(text_with(WIDE), Album((WIDE, 2000, 500)))
    pane.view.viewport().grab()
    pane.show_article(Header(title="U"), text_with())
    pane.view.viewport().grab()


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says of a broken picture that it is broken
@pytest.mark.parametrize("media_type", ["image/png", "image/svg+xml", "image/jpeg"])
def test_nothing_but_what_was_measured_is_decoded(qapp: object, media_type: str) -> None:
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"

    assert decode(drawing, media_type, QSize(9, 9)).isNull()


def test_a_picture_is_decoded_in_the_size_in_which_it_is_seen(qapp: object) -> None:
    assert decode(WIDE, "image/png", QSize(200, 50)).size() == QSize(200, 50)


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize("part", [1, 10, 40, 60])
def test_a_picture_that_breaks_off_is_no_trouble(qapp: object, part: int) -> None:
    assert isinstance(decode(SMALL[:part], "image/png", QSize(4, 3)), QImage)
    assert isinstance(decode(jpeg()[:part], "image/jpeg", QSize(4, 3)), QImage)


def test_pictures_are_read_in_every_format_that_is_kept(qapp: object) -> None:
    from PySide6.QtGui import QImageReader  # noqa: PLC0415 - an answer of this machine

    known_here = {bytes(QByteArray(each).data()) for each in QImageReader.supportedImageFormats()}
    assert {b"png", b"jpeg", b"gif", b"webp"} <= known_here
