"""Every readable row of a damaged library is in the one that repairing makes."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.errors import LibraryError
from reader.services.progress import CancelledError
from reader.store.library import Library
from reader.store.pages import Pages
from reader.store.repair import Repaired, repair
from tests.samples import Filled, entity_of, making, mark_on, put, rows_of, text_of
from tests.store.everything import edits_of_every_kind

PAGE = 4_096
KEYS = {"articles": "id", "texts": "digest", "annotations": "id", "entities": "id"}


@pytest.fixture
def rich(full: Filled, path: Path) -> Path:
    """Return a library of many pages, closed."""
    full.library.apply(edits_of_every_kind(full)["say more of an entity"])
    for number in range(30):
        words = [f"Paragraph {n} of article {number} tells of harbours. " * 5 for n in range(8)]
        article = put(full.library, text_of(*words), f"Article {number}", tags=(f"t{number}",))
        entity = entity_of(f"Harbour {number}")
        marks = [
            mark_on(article, "\n".join(words), f"Paragraph {n}", note="x" * 200, tags=("a", "b"))
            for n in range(8)
        ]
        meaning = mark_on(article, "\n".join(words), "harbours", entity=entity.id)
        full.library.apply(making(entity, *marks, meaning))
    full.library.close()
    return path


def names_in(path: Path) -> dict[str, set[str]]:
    with closing(sqlite3.connect(path)) as raw:
        return {
            table: {name for (name,) in raw.execute(f"SELECT {key} FROM {table}")}
            for table, key in KEYS.items()
        }


def repaired(path: Path, tmp_path: Path) -> tuple[Path, Repaired]:
    """Repair a library, and see that the damaged one is as it was and the other one is sound."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    output = tmp_path / f"repaired {len(list(tmp_path.iterdir()))}.postil"
    came = repair(path, output)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    with closing(Library.open(output)) as library:
        assert list(library.findings()) == []
    return output, came


def test_a_sound_library_is_the_same_again(rich: Path, tmp_path: Path) -> None:
    output, came = repaired(rich, tmp_path)
    assert rows_of(output) == rows_of(rich)
    assert came.recovered == {"articles": 33, "texts": 33, "annotations": 273, "entities": 31}
    assert (came.lost, came.remarks) == ({}, ())


@pytest.mark.parametrize("ruin", ["header", "schema", "whole first page"])
def test_everything_is_found_where_nothing_leads_to_it(
    rich: Path, tmp_path: Path, ruin: str
) -> None:
    before = rows_of(rich)
    content = bytearray(rich.read_bytes())
    start, stop = {"header": (0, 100), "schema": (100, PAGE), "whole first page": (0, PAGE)}[ruin]
    content[start:stop] = b"\x5a" * (stop - start)
    rich.write_bytes(content)
    output, came = repaired(rich, tmp_path)
    after = rows_of(output)
    for table in KEYS:
        assert after[table] == before[table], table
    assert after["annotation_tags"] == before["annotation_tags"]
    assert came.recovered["annotations"] == 273


def ruin_and_count(rich: Path, tmp_path: Path, pages: list[int]) -> None:
    """Overwrite pages one by one, and see that nothing is lost that did not stand on one."""
    whole, names = rich.read_bytes(), names_in(rich)
    lost_in_all = 0
    for page in pages:
        content = bytearray(whole)
        content[page * PAGE : (page + 1) * PAGE] = bytes([0x5A]) * PAGE
        rich.write_bytes(content)
        output, _ = repaired(rich, tmp_path)
        found = names_in(output)
        ruined = whole[page * PAGE : (page + 1) * PAGE]
        for table in ("articles", "annotations", "entities"):
            for name in names[table] - found[table]:
                lost_in_all += 1
                assert name.encode() in ruined, (page, table)
        output.unlink()
    rich.write_bytes(whole)
    assert lost_in_all < len(pages) * 40


def test_what_stood_on_other_pages_is_there_again(rich: Path, tmp_path: Path) -> None:
    count = len(rich.read_bytes()) // PAGE
    chance = random.Random(5)  # noqa: S311 - only what to ruin
    ruin_and_count(rich, tmp_path, sorted(chance.sample(range(count), 12)))


@pytest.mark.long
def test_whichever_page_is_lost_the_others_are_there_again(rich: Path, tmp_path: Path) -> None:
    ruin_and_count(rich, tmp_path, list(range(len(rich.read_bytes()) // PAGE)))


def test_the_first_half_of_a_file_gives_what_is_in_it(rich: Path, tmp_path: Path) -> None:
    whole = rich.read_bytes()
    rich.write_bytes(whole[: len(whole) // 2])
    _, came = repaired(rich, tmp_path)
    assert sum(came.recovered.values()) > 50


def test_what_was_removed_for_good_stays_removed(rich: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(rich)) as raw:
        raw.execute("PRAGMA secure_delete = OFF")
        raw.execute("DELETE FROM annotation_tags")
        raw.execute("DELETE FROM annotations")
        raw.commit()
    content = bytearray(rich.read_bytes())
    content[100:PAGE] = b"\x5a" * (PAGE - 100)
    rich.write_bytes(content)
    output, _ = repaired(rich, tmp_path)
    assert names_in(output)["annotations"] == set()


def tampered(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def test_annotations_without_their_article_are_on_a_recovered_one(
    full: Filled, path: Path, tmp_path: Path
) -> None:
    full.library.close()
    tampered(path, "DELETE FROM articles WHERE title = 'The harbour'")
    output, came = repaired(path, tmp_path)
    assert came.remarks == ("1 article was lost; its annotations are on a recovered article.",)
    with closing(Library.open(output)) as library:
        found = library.articles.get(full.article.id)
        assert found is not None
        assert found.title == "Recovered article"
        assert library.texts.get(found.text) == full.text
        assert library.annotations.get(full.highlight.id) == full.highlight


def test_an_article_without_its_words_says_so_and_keeps_what_is_quoted(
    full: Filled, path: Path, tmp_path: Path
) -> None:
    full.library.close()
    tampered(path, "DELETE FROM texts WHERE plain LIKE 'The harbour%'")
    output, came = repaired(path, tmp_path)
    assert "The words of 1 article were lost" in came.remarks[0]
    assert came.lost == {}
    with closing(Library.open(output)) as library:
        article = library.articles.get(full.article.id)
        assert article is not None
        assert (article.title, article.tags) == (full.article.title, full.article.tags)
        text = library.texts.get(article.text)
        assert text.plain.startswith("The words of this article could not be recovered.")
        mark = library.annotations.get(full.highlight.id)
        assert mark is not None
        assert mark.anchor is not None
        assert full.highlight.anchor is not None
        assert mark.anchor.quote == full.highlight.anchor.quote
        assert mark.anchor.holds_in(text.plain)
        assert mark._replace(anchor=None, text=full.article.text) == full.highlight._replace(
            anchor=None
        )


def test_a_text_that_was_changed_by_damage_is_not_taken_for_the_article(
    full: Filled, path: Path, tmp_path: Path
) -> None:
    full.library.close()
    tampered(path, "UPDATE texts SET plain = replace(plain, 'Ships', 'Sheep')")
    output, _ = repaired(path, tmp_path)
    with closing(Library.open(output)) as library:
        article = library.articles.get(full.article.id)
        assert article is not None
        plain = library.texts.get(article.text).plain
        assert "Sheep" not in plain
        assert "Ships bring coffee" in plain


def test_an_entity_that_is_lost_is_called_by_its_mentions(
    full: Filled, path: Path, tmp_path: Path
) -> None:
    full.library.close()
    tampered(path, "DELETE FROM entities")
    output, came = repaired(path, tmp_path)
    assert came.remarks == ("1 entity was lost; it is called by what its mentions say.",)
    with closing(Library.open(output)) as library:
        found = library.entities.get(full.entity.id)
        assert found is not None
        assert found.name == "Zürich"


def test_a_text_without_an_article_is_an_article_again(
    full: Filled, path: Path, tmp_path: Path
) -> None:
    full.library.close()
    tampered(path, "DELETE FROM articles WHERE title = '半导体'")
    output, came = repaired(path, tmp_path)
    assert came.remarks == ("1 text belonged to no article any more; it is an article again.",)
    with closing(Library.open(output)) as library:
        assert full.chinese.text in {each.text for each in library.articles.select("")}


def test_a_record_that_makes_no_sense_is_left_out(full: Filled, path: Path, tmp_path: Path) -> None:
    full.library.close()
    tampered(path, "UPDATE annotations SET created = 'yesterday' WHERE note <> ''")
    _, came = repaired(path, tmp_path)
    assert came.recovered["annotations"] == 2


def test_what_is_known_to_be_lost_is_counted(rich: Path, tmp_path: Path) -> None:
    content = bytearray(rich.read_bytes())
    [page, *_] = [
        number
        for number in range(1, len(content) // PAGE)
        if content[number * PAGE] == 0x0D
        and sum(
            name.encode() in content[number * PAGE : (number + 1) * PAGE]
            for name in names_in(rich)["annotations"]
        )
        > 3
    ]
    content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    rich.write_bytes(content)
    _, came = repaired(rich, tmp_path)
    assert came.lost["annotations"] > 3
    assert came.recovered["annotations"] + came.lost["annotations"] == 273


def test_a_journal_is_taken_back_in_the_copy_only(rich: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(rich, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size = 1")
        raw.execute("BEGIN")
        raw.execute("UPDATE annotations SET note = 'unfinished'")
        copy = tmp_path / "left" / "news.postil"
        copy.parent.mkdir()
        copy.write_bytes(rich.read_bytes())
        journal = rich.with_name("news.postil-journal")
        copy.with_name(journal.name).write_bytes(journal.read_bytes())
    output, _ = repaired(copy, tmp_path)
    assert rows_of(output) == rows_of(rich)


def test_nothing_is_made_where_nothing_can_be_read(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"nothing at all" * 1_000)
    output = tmp_path / "repaired.postil"
    with pytest.raises(LibraryError, match=r"Nothing could be read of “news\.postil”"):
        repair(path, output)
    assert {each.name for each in tmp_path.iterdir()} == {"library"}


def test_a_database_of_another_program_is_refused(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA application_id = 1")
        raw.execute("CREATE TABLE articles (id)")
    with pytest.raises(LibraryError, match="database of another program"):
        repair(path, tmp_path / "repaired.postil")


def test_nothing_is_written_over_what_is_there(rich: Path) -> None:
    before = rich.read_bytes()
    with pytest.raises(LibraryError, match="is there already"):
        repair(rich, rich)
    assert rich.read_bytes() == before


def test_who_does_not_wait_any_more_gets_nothing(rich: Path, tmp_path: Path) -> None:
    def enough(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        repair(rich, tmp_path / "repaired.postil", enough)
    assert [each.name for each in tmp_path.iterdir()] == ["library"]


def test_pages_of_noise_give_no_rows_and_no_crash() -> None:
    chance = random.Random(3)  # noqa: S311 - the same noise every time
    for _ in range(50):
        noise = bytearray(chance.randbytes(3 * PAGE))
        for page in range(3):
            noise[page * PAGE] = chance.choice([0x0D, 0x0A, 0x02])
        list(Pages(bytes(noise)).rows())
    list(Pages(b"").rows())
