"""A file gets the importer it wants, whatever its name and its content."""

from pathlib import Path

import pytest

from reader.domain.errors import UnreadableFileError
from reader.formats.feed_dump import FeedDump
from reader.formats.html import Html
from reader.formats.markdown import Markdown
from reader.formats.plain import PlainText
from reader.formats.registry import SUFFIXES, importer_for, read_drafts, read_pasted

DUMP = "One\n\nText of one.\n\nContinue Reading\n\nTwo\n\nText of two.\n\nContinue Reading\n"


def written(folder: Path, name: str, content: str) -> Path:
    file = folder / name
    file.write_text(content, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "separator", "kind"),
    [
        ("a.txt", "---", FeedDump),
        ("a.txt", "", PlainText),
        ("a.MD", "", Markdown),
        ("a.markdown", "---", Markdown),
        ("noname", "", PlainText),
        ("a.html", "---", Html),
        ("a.HTM", "", Html),
        ("a.xhtml", "", Html),
    ],
)
def test_suffix_and_separator_choose_the_importer(name: str, separator: str, kind: type) -> None:
    assert type(importer_for(Path(name), separator)) is kind


def test_the_suffixes_of_all_importers_are_taken_up_from_folders() -> None:
    importers = (FeedDump(), PlainText(), Markdown(), Html())

    assert {suffix for importer in importers for suffix in importer.suffixes} == SUFFIXES


@pytest.mark.parametrize(
    "begins",
    [
        "<!DOCTYPE html>",
        "\ufeff<!doctype  HTML PUBLIC 'x'>",
        "<!-- saved -->\n<html lang=en>",
        "<?xml version='1.0'?>\n<html>",
        "\n\n<HTML>",
    ],
)
def test_a_web_page_is_known_by_its_beginning(begins: str) -> None:
    reading = read_pasted(f"{begins}<title>One</title><p>Some words.</p>")

    assert [(draft.title, draft.text.plain) for draft in reading.drafts] == [("One", "Some words.")]


def test_words_on_html_are_no_web_page() -> None:
    assert type(importer_for(Path("a.txt"), "", "The <html> tag\n\nbegins a page.")) is PlainText


def test_a_dump_is_read_with_the_separator_that_was_found(tmp_path: Path) -> None:
    reading = read_drafts(written(tmp_path, "feed.txt", DUMP))

    assert reading.separator == "Continue Reading"
    assert [draft.title for draft in reading.drafts] == ["One", "Two"]


def test_a_given_separator_goes_before_the_one_that_would_be_found(tmp_path: Path) -> None:
    reading = read_drafts(written(tmp_path, "feed.txt", DUMP), "Two")

    assert reading.separator == "Two"
    assert len(reading.drafts) == 2


def test_one_article_has_no_separator(tmp_path: Path) -> None:
    reading = read_drafts(written(tmp_path, "a.txt", "One\n\nText of one.\n"))

    assert reading.separator == ""
    assert [draft.title for draft in reading.drafts] == ["One"]


@pytest.mark.parametrize("separator", ["", " \t"])
def test_with_an_empty_separator_everything_is_one_article(tmp_path: Path, separator: str) -> None:
    body = "A paragraph that is long enough to be one, and it ends in a full stop, as they do."
    essay = "\n\n* * *\n\n".join(f"Part {number}\n\n{body}" for number in range(3))
    file = written(tmp_path, "essay.txt", essay)

    assert len(read_drafts(file).drafts) == 3
    for reading in (read_drafts(file, separator), read_pasted(essay, separator)):
        [draft] = reading.drafts
        assert reading.separator == ""
        assert draft.text.plain.count(body) == 3


@pytest.mark.parametrize("name", ["feed.txt", "feed.md"])
def test_before_each_article_it_is_told_how_far_the_reading_is(tmp_path: Path, name: str) -> None:
    told: list[tuple[int, int, str]] = []
    file = written(tmp_path, name, DUMP)
    read_drafts(file, "Continue Reading", lambda *step: told.append(step))

    assert told == [(0, 2, name), (1, 2, name)]


@pytest.mark.parametrize("name", ["feed.txt", "feed.md"])
def test_what_a_report_raises_ends_the_reading(tmp_path: Path, name: str) -> None:
    class EnoughError(Exception):
        """Nobody waits any more."""

    def stop(done: int, _total: int, _what: str) -> None:
        if done:
            raise EnoughError

    with pytest.raises(EnoughError):
        read_drafts(written(tmp_path, name, DUMP), "Continue Reading", stop)


def test_rules_in_markdown_are_no_separators(tmp_path: Path) -> None:
    content = "# One\n\nText.\n\n---\n\nTwo\n\nText.\n\n---\n\nThree\n\nText.\n"

    assert len(read_drafts(written(tmp_path, "a.md", content)).drafts) == 1


def test_a_file_without_words_is_refused(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md"):
        with pytest.raises(UnreadableFileError, match=name):
            read_drafts(written(tmp_path, name, "\xa0\n"))


def test_pasted_text_is_read_like_a_text_file() -> None:
    assert [draft.title for draft in read_pasted(DUMP).drafts] == ["One", "Two"]
    assert [draft.title for draft in read_pasted("Just a line").drafts] == ["Just a line"]
    assert len(read_pasted("A\n\nText.\n##\nB\n\nText.", "##").drafts) == 2


def test_halves_of_surrogate_pairs_in_pasted_text_are_replaced() -> None:
    [draft] = read_pasted("A title\n\nbroken \ud83d half, whole \U0001f642").drafts

    assert draft.text.plain == "broken \ufffd half, whole \U0001f642"


@pytest.mark.parametrize("text", ["", " \n "])
def test_pasting_nothing_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFileError, match="Pasted text"):
        read_pasted(text)
