"""Pictures are kept once, with the texts that show them, and no longer than these."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.store.library import Library
from tests.samples import MOMENT, Filled, article_of, changing, making, showing

CONTENT = b"not looked into by the store"
PICTURE = Picture(Digest(sha256(CONTENT).hexdigest()), "image/png", 640, 480)


@pytest.fixture
def shown(full: Filled) -> Filled:
    """Return a library in which one more article shows the picture."""
    full.library.images.add(PICTURE, CONTENT)
    text = showing(PICTURE.digest)
    full.library.texts.add([text])
    full.library.texts.add_originals([text.plain])
    full.library.apply(making(article_of(text, "With a picture")))
    return full


def counts(library: Library) -> list[int]:
    with closing(sqlite3.connect(library.path)) as raw:
        sql = "SELECT (SELECT count(*) FROM images), (SELECT count(*) FROM text_images)"
        return list(raw.execute(sql).fetchone())


def test_a_picture_comes_back_as_it_was(shown: Filled) -> None:
    images = shown.library.images

    assert images.get([PICTURE.digest, Digest("none")]) == {PICTURE.digest: PICTURE}
    assert images.content(PICTURE.digest) == CONTENT
    assert images.content(Digest("none")) is None


def test_a_picture_is_kept_once(shown: Filled) -> None:
    shown.library.images.add(PICTURE, CONTENT)
    shown.library.texts.add([showing(PICTURE.digest), showing(PICTURE.digest, PICTURE.digest)])

    assert counts(shown.library) == [1, 2]


def test_a_picture_goes_with_the_last_text_that_shows_it(shown: Filled) -> None:
    [article] = [a for a in shown.library.articles.select("") if a.title == "With a picture"]
    shown.library.texts.drop_unused()
    assert counts(shown.library) == [1, 1]

    shown.library.apply(changing(article, trashed=MOMENT))
    shown.library.empty_trash()

    assert counts(shown.library) == [0, 0]
    assert list(shown.library.findings()) == []


def test_a_picture_that_no_text_shows_is_dropped(full: Filled) -> None:
    full.library.images.add(PICTURE, CONTENT)
    full.library.texts.drop_unused()

    assert counts(full.library) == [0, 0]


def test_a_damaged_picture_is_found(shown: Filled, path: Path) -> None:
    shown.library.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE images SET content = x'00'")
        raw.commit()
    with closing(Library.open(path)) as library:
        [finding] = library.findings()

    assert f"Picture {PICTURE.digest[:12]} is damaged" in finding


def test_a_text_without_its_picture_is_found(full: Filled) -> None:
    text = showing("0" * 64)
    full.library.texts.add([text])
    full.library.texts.add_originals([text.plain])
    full.library.apply(making(article_of(text)))
    [finding] = full.library.findings()

    assert f"Text {text.digest[:12]} shows picture 000000000000, which is not there" in finding


def test_where_a_picture_is_missing_the_article_can_be_read(full: Filled) -> None:
    text = showing("0" * 64)
    full.library.texts.add([text])

    assert full.library.texts.get(text.digest) == text
