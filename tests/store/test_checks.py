"""What is wrong with a library is named, and its indexes can be made anew."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.errors import LibraryError
from reader.domain.listing import Filter
from reader.services.progress import CancelledError
from reader.store.library import Library
from tests.asking import asked, said
from tests.samples import Filled, making, mark_on, put, text_of

Tamper = Callable[[sqlite3.Connection, Filled], object]


def tampered(path: Path, full: Filled, tamper: Tamper) -> list[str]:
    """Change a library behind the program's back and return what is found."""
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        tamper(raw, full)
        raw.commit()
    with closing(Library.open(path)) as library:
        return list(library.findings())


def quote_changed(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE annotations SET quote = 'other' WHERE id = ?", (full.mention.id,))


def mark_moved(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE annotations SET start = start + 1 WHERE id = ?", (full.mention.id,))


def mark_turned(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE annotations SET start = 9, stop = 3 WHERE id = ?", (full.mention.id,))


def text_changed(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE texts SET plain = 'X' || plain WHERE digest = ?", (full.article.text,))


@pytest.mark.parametrize("tamper", [quote_changed, mark_moved, mark_turned, text_changed])
def test_a_mark_that_does_not_read_its_quote_is_found(
    full: Filled, path: Path, tamper: Tamper
) -> None:
    found = " ".join(tampered(path, full, tamper))
    assert f"Annotation {full.mention.id} does not read its quote" in found


@pytest.mark.parametrize(
    "changed", ["plain = replace(plain, 'Ships', 'ships')", "markup = replace(markup, '0', '1')"]
)
def test_a_text_that_is_not_what_was_brought_in_is_found(
    full: Filled, path: Path, changed: str
) -> None:
    found = tampered(path, full, lambda raw, _: raw.execute(f"UPDATE texts SET {changed}"))
    assert f"The words of text {full.article.text[:12]} are not those" in " ".join(found)


def count_changed(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE articles SET annotations = 7 WHERE id = ?", (full.article.id,))


def moment_changed(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE articles SET last_annotated = NULL WHERE id = ?", (full.article.id,))


@pytest.mark.parametrize("tamper", [count_changed, moment_changed])
def test_a_wrong_count_is_found_and_made_anew(full: Filled, path: Path, tamper: Tamper) -> None:
    assert tampered(path, full, tamper) == [
        f"The number of annotations kept with article {full.article.id} is wrong; "
        "“postil check --rebuild” makes it anew."
    ]
    with closing(Library.open(path)) as library:
        library.rebuild()
        assert list(library.findings()) == []
        [row] = library.listing.rows([full.article.id])
        assert row.annotations == 3


def article_gone(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("DELETE FROM article_tags")
    raw.execute("DELETE FROM articles WHERE id = ?", (full.article.id,))


def test_a_reference_to_nothing_is_found(full: Filled, path: Path) -> None:
    found = tampered(path, full, article_gone)
    assert "points to something in articles that is not there" in found[0]
    assert found[0].startswith("Row ")


def text_forgotten(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("INSERT INTO text_index (text_index) VALUES ('delete-all')")


def title_changed(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE articles SET title = 'Other' WHERE id = ?", (full.article.id,))


def note_indexed_twice(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("INSERT INTO annotation_index (rowid, quote, note) VALUES (99, 'ghost', '')")


def words_moved(raw: sqlite3.Connection, full: Filled) -> None:
    words = ("number, plain FROM texts WHERE digest = ?", (full.article.text,))
    number, plain = raw.execute(f"SELECT {words[0]}", words[1]).fetchone()
    raw.execute(
        "INSERT INTO text_index (text_index, rowid, plain) VALUES ('delete', ?, ?)",
        (number, plain),
    )
    turned = " ".join(reversed(plain.split()))
    raw.execute("INSERT INTO text_index (rowid, plain) VALUES (?, ?)", (number, turned))


@pytest.mark.parametrize(
    ("tamper", "index"),
    [
        (text_forgotten, "text_index"),
        (words_moved, "text_index"),
        (title_changed, "article_index"),
        (note_indexed_twice, "annotation_index"),
    ],
)
def test_an_index_that_disagrees_is_found_and_made_anew(
    full: Filled, path: Path, tamper: Tamper, index: str
) -> None:
    assert tampered(path, full, tamper) == [
        f"The search index “{index}” does not agree with what it indexes; "
        "“postil check --rebuild” makes it anew."
    ]
    with closing(Library.open(path)) as library:
        library.rebuild()
        assert list(library.findings()) == []
        found = library.listing.ids(Filter(), asked=asked(said("octopus", prefix=True)))
        assert found == []
        assert library.listing.ids(Filter(), asked=asked(said("coffee"))) == [full.article.id]


def test_an_index_that_is_damaged_in_itself_is_made_anew(full: Filled, path: Path) -> None:
    full.library.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE text_index_data SET block = x'00ff00ff' WHERE id > 10")
        raw.commit()
    with closing(Library.open(path)) as library:
        with pytest.raises(LibraryError, match="is damaged"):
            library.listing.ids(Filter(), asked=asked(said("coffee")))
        library.rebuild()
        assert list(library.findings()) == []
        assert library.listing.ids(Filter(), asked=asked(said("coffee"))) == [full.article.id]


def placed(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute(
        "UPDATE annotations SET placed_in = text, placed_start = 5, placed_stop = 5000, "
        "placed_score = 1, verdict = 'ok' WHERE id = ?",
        (full.mention.id,),
    )


def version_elsewhere(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute(
        "INSERT INTO versions SELECT 'v', ?, text, original, 'Ada', created FROM articles "
        "WHERE id = ?",
        (full.article.id, full.chinese.id),
    )


def ancestor_of_nothing(raw: sqlite3.Connection, full: Filled) -> None:
    raw.executemany("INSERT INTO ancestors VALUES (?, '', '', ?)", [("k", "{"), ("l", "[1]")])


def value_of_nothing(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE annotations SET value = 'money', amount = 'much' WHERE start > 0")


def merged_in_a_circle(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute("UPDATE entities SET merged_into = id")


def suggested_beside(raw: sqlite3.Connection, full: Filled) -> None:
    raw.execute(
        "INSERT INTO suggestions SELECT articles.number, texts.number, 3, 7, 'dawn', 'dawn', "
        "'date', 'value', 1, NULL, NULL, NULL, NULL, NULL, '', 'pending', '', NULL "
        "FROM articles JOIN texts ON texts.digest = articles.text WHERE articles.id = ?",
        (full.article.id,),
    )


@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        (placed, "is placed at 5 to 5000, where there is no text"),
        (version_elsewhere, "is none of its versions"),
        (ancestor_of_nothing, "What is remembered of k cannot be read"),
        (value_of_nothing, "makes no sense; give it another one"),
        (merged_in_a_circle, "is merged into itself"),
        (suggested_beside, "does not read its words at 3 to 7"),
    ],
)
def test_what_does_not_fit_together_is_found(
    full: Filled, path: Path, tamper: Tamper, said: str
) -> None:
    assert said in " ".join(tampered(path, full, tamper))


def test_a_text_with_a_zero_byte_is_no_finding(full: Filled, path: Path) -> None:
    plain = "Before\0after the zero."
    text = text_of(plain)
    article = put(full.library, text)
    full.library.apply(making(mark_on(article, plain, "after")))
    assert list(full.library.findings()) == []


def test_a_check_says_how_far_it_is_and_ends_when_nobody_waits(full: Filled, path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    assert list(full.library.findings(lambda *step: told.append(step))) == []
    assert told
    assert all(done <= total for done, total, _ in told)

    def enough(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        list(full.library.findings(enough))
    assert list(full.library.findings()) == []


def page_overwritten(path: Path) -> None:
    """Write noise over pages in the middle of the file."""
    content = bytearray(path.read_bytes())
    for page in range(4, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\x5a" * 200
    path.write_bytes(content)


def test_a_damaged_file_is_found_or_refused(full: Filled, path: Path) -> None:
    full.library.close()
    page_overwritten(path)
    try:
        with closing(Library.open(path)) as library:
            found = list(library.findings())
    except LibraryError as error:
        found = [str(error)]
    assert found
    assert "damaged" in found[0]


def test_everything_that_is_wrong_is_named_at_once(full: Filled, path: Path) -> None:
    def several(raw: sqlite3.Connection, full: Filled) -> None:
        quote_changed(raw, full)
        count_changed(raw, full)
        title_changed(raw, full)

    assert len(tampered(path, full, several)) == 4  # the quote is indexed as well


def test_a_library_may_be_checked_while_it_may_only_be_read(full: Filled, path: Path) -> None:
    before = path.read_bytes()
    assert list(full.library.findings()) == []
    assert path.read_bytes() == before
