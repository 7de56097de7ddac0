"""Pictures come from beside the file or out of it; nothing is fetched, and no way leads outside."""

import os
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import UnreadableFileError
from reader.formats import pictures
from reader.formats.picture_sizes import measure
from reader.formats.pictures import PictureFinder, content_of
from tests.formats.drawn import gif, jpeg, png, webp


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a picture, one below it, and one outside it."""
    inside = tmp_path / "article"
    (inside / "more").mkdir(parents=True)
    (inside / "a view.png").write_bytes(png())
    (inside / "more" / "deep.png").write_bytes(png(4, 4))
    (tmp_path / "outside.png").write_bytes(png(5, 5))
    return inside


def left_out(finder: PictureFinder) -> dict[str, int]:
    return {repair.rule.removeprefix("pictures "): repair.count for repair in finder.left_out()}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (png(3, 2), ("image/png", 3, 2)),
        (gif(3, 2), ("image/gif", 3, 2)),
        (jpeg(3, 2), ("image/jpeg", 3, 2)),
        (jpeg(3, 2, orientation=1), ("image/jpeg", 3, 2)),
        (jpeg(3, 2, orientation=6), ("image/jpeg", 2, 3)),
        (webp(b"VP8X", 3, 2), ("image/webp", 3, 2)),
        (webp(b"VP8L", 3, 2), ("image/webp", 3, 2)),
        (webp(b"VP8 ", 3, 2), ("image/webp", 3, 2)),
        (png(0, 2), None),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>", None),
        (b"BM", None),
        (b"", None),
    ],
)
def test_a_picture_is_known_by_its_content(
    content: bytes, expected: tuple[str, int, int] | None
) -> None:
    assert measure(content) == expected


@given(
    st.sampled_from([png(), gif(), jpeg(orientation=6), webp(b"VP8X"), webp(b"VP8L")]).flatmap(
        lambda whole: st.tuples(st.just(whole), st.integers(0, len(whole)), st.binary(max_size=8))
    )
)
def test_a_damaged_picture_is_measured_or_refused(damaged: tuple[bytes, int, bytes]) -> None:
    whole, place, noise = damaged
    found = measure(whole[:place] + noise + whole[place + len(noise) :])
    assert found is None or found.width > 0 < found.height


@pytest.mark.parametrize(
    "address", ["a%20view.png", "./a view.png", "more/../a%20view.png?v=1#top", "more/deep.png"]
)
def test_a_picture_beside_the_file_or_below_is_found(folder: Path, address: str) -> None:
    finder = PictureFinder(folder)
    digest = finder.take(address)

    [found] = finder.found()
    assert found.picture.digest == digest
    assert content_of(found).startswith(b"\x89PNG")
    assert finder.left_out() == ()


@pytest.mark.parametrize(
    "address",
    [
        "../outside.png",
        "more/../../outside.png",
        "%2e%2e/outside.png",
        "..\\outside.png",
        "C:/outside.png",
        "//host/share.png\0",
        "\\\\host\\share.png",
        "file:///etc/passwd",
        "missing.png",
        "more",
        "\0",
        "x" * 5000,
    ],
)
def test_no_way_leads_out_of_the_folder(folder: Path, address: str) -> None:
    finder = PictureFinder(folder)

    assert finder.take(address) is None
    assert finder.found() == ()
    assert sum(left_out(finder).values()) == 1


def test_an_absolute_address_is_refused(folder: Path) -> None:
    finder = PictureFinder(folder)

    assert finder.take(str(folder / "a view.png")) is None


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="the system has no such links")
def test_a_link_that_leads_out_of_the_folder_is_refused(folder: Path) -> None:
    (folder / "link.png").symlink_to(folder.parent / "outside.png")
    (folder / "below").symlink_to(folder.parent)
    finder = PictureFinder(folder)

    assert finder.take("link.png") is None
    assert finder.take("below/outside.png") is None
    assert left_out(finder) == {"left out: not in the folder of the file": 2}


def test_pictures_on_the_web_stay_there(folder: Path) -> None:
    finder = PictureFinder(folder)
    for address in ("https://example.org/a.png", "HTTP://example.org/a.png", "//example.org/a.png"):
        assert finder.take(address) is None

    assert left_out(finder) == {"left on the web": 3}


def test_a_picture_may_stand_in_the_source_itself() -> None:
    finder = PictureFinder()
    digest = finder.take(f"data:image/jpeg;base64,{b64encode(png()).decode()}")

    [found] = finder.found()
    assert (found.picture.digest, found.picture.media_type) == (digest, "image/png")
    assert content_of(found) == png()


@pytest.mark.parametrize("address", ["data:image/svg+xml,%3Csvg/%3E", "data:,", "data:image/png"])
def test_what_is_no_picture_is_left_out(address: str) -> None:
    finder = PictureFinder()

    assert finder.take(address) is None
    assert left_out(finder) == {"left out: neither PNG, JPEG, GIF nor WebP": 1}


def test_a_picture_that_is_too_large_is_left_out(folder: Path) -> None:
    (folder / "heavy.png").write_bytes(png() + bytes(pictures.LARGEST))
    (folder / "wide.gif").write_bytes(gif(50_001, 1_000))
    (folder / "many.gif").write_bytes(gif(50_000, 1_000))
    finder = PictureFinder(folder)

    assert [finder.take(name) is None for name in ("heavy.png", "wide.gif", "many.gif")] == [
        True,
        True,
        False,
    ]
    assert left_out(finder) == {"left out: too large": 2}


def test_an_article_has_so_many_pictures_and_no_more(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST", 1)
    finder = PictureFinder(folder)

    assert finder.take("a view.png") == finder.take("./a view.png")
    assert finder.take("more/deep.png") is None
    assert left_out(finder) == {"left out: more than an article may have": 1}


def test_what_counts_readers_is_no_picture() -> None:
    finder = PictureFinder()

    assert finder.take(f"data:image/png;base64,{b64encode(png(1, 1)).decode()}") is None
    assert finder.left_out() == ()


def test_a_picture_that_was_changed_meanwhile_is_refused(folder: Path) -> None:
    finder = PictureFinder(folder)
    finder.take("more/deep.png")
    [found] = finder.found()
    (folder / "more" / "deep.png").write_bytes(png(4, 4, (0, 0, 0)))

    with pytest.raises(UnreadableFileError, match=r"deep\.png.*changed"):
        content_of(found)
