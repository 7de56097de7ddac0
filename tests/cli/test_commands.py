"""Each command does what it says, in words and in JSON."""

import csv
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.domain.annotation import Color
from reader.domain.article import Flags
from reader.domain.edit import Change, Edit
from reader.domain.ids import ArticleId
from reader.formats.csv import COLUMNS, read_csv
from reader.services import naming
from reader.store.library import Library
from tests.samples import STAMP
from tests.services.changing import FIRST, TURNED, written

Call = Callable[..., Any]

FIELDS = ["id", "title", "source", "author", "published", "words", "unread", "starred"]
FOUND = ["title", "source", "words", "already", "version_of", "marks"]
QUOTE = "more than 100 papers and patents"


def first_id(postil: Call, library: Path) -> str:
    """Return the article of the sample feed that says `QUOTE`."""
    [hit] = postil("search", library, f'"{QUOTE}"', "--json").json
    return str(hit["article"])


@pytest.fixture
def article(postil: Call, library: Path) -> str:
    """Return the id of an article."""
    return first_id(postil, library)


def annotated(postil: Call, library: Path, article: str, *more: object) -> dict[str, Any]:
    outcome = postil("annotate", library, article, "--quote", QUOTE, *more, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    made: dict[str, Any] = outcome.json
    return made


def test_new_makes_an_empty_library(postil: Call, tmp_path: Path) -> None:
    path = tmp_path / "made.postil"
    outcome = postil("new", path)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"Made {path}\n"
    assert postil("list", path, "--json").json == []


def test_new_can_make_the_starter_library(postil: Call, tmp_path: Path) -> None:
    path = tmp_path / "made.postil"
    assert postil("new", path, "--starter").code == 0
    assert len(postil("list", path, "--json").json) >= 6
    assert postil("check", path).out == "ok\n"


def test_import_of_the_corpus_gives_ten_articles_and_again_none(
    postil: Call, tmp_path: Path, corpus: Path
) -> None:
    path = tmp_path / "news.postil"
    feed = corpus / "000_b4e75141e07d2c74.txt"
    postil("new", path)
    outcome = postil("import", path, feed, "--json")
    assert outcome.code == 0
    assert list(outcome.json) == ["imported", "already", "skipped", "new_versions", "marks"]
    ids = outcome.json["imported"]
    assert len(set(ids)) == 10
    assert (outcome.json["already"], outcome.json["skipped"]) == (0, [])
    listed = postil("list", path, "--json").json
    assert {row["id"] for row in listed} == set(ids)

    again = postil("import", path, feed, "--json")
    assert again.code == 0
    assert (again.json["imported"], again.json["already"]) == ([], 10)
    assert again.json["new_versions"] == again.json["skipped"] == []
    assert postil("import", path, feed).out == "10 already here\n"


def test_import_goes_on_after_a_file_that_cannot_be_read(
    postil: Call, library: Path, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("Good\n\nGood words.\n", encoding="utf-8")
    bad.touch()
    outcome = postil("import", library, bad, good, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert len(outcome.json["imported"]) == 1
    [skipped] = outcome.json["skipped"]
    assert list(skipped) == ["file", "reason"]
    assert skipped["file"] == "bad.txt"
    assert "bad.txt" in skipped["reason"]


def test_an_import_of_nothing_that_can_be_read_fails(
    postil: Call, library: Path, tmp_path: Path
) -> None:
    outcome = postil("import", library, tmp_path / "missing.txt", "--json")
    assert outcome.code == 1
    assert outcome.json["imported"] == []
    assert "missing.txt" in outcome.err
    (tmp_path / "folder").mkdir()
    assert "no file to import" in postil("import", library, tmp_path / "folder").err
    several = postil("import", library, tmp_path / "a.txt", tmp_path / "b.txt")
    assert several.err == "postil: None of 2 files could be read; nothing was imported.\n"
    assert "b.txt" in several.out


def test_import_of_changed_words_makes_a_new_version_and_says_what_becomes_of_marks(
    postil: Call, tmp_path: Path
) -> None:
    path = tmp_path / "news.postil"
    postil("new", path)
    [id_] = postil("import", path, written(tmp_path, *FIRST), "--json").json["imported"]
    for quote in ("costs $4.2 billion", "water", "talked about for Kulim"):
        postil("annotate", path, id_, "--quote", quote)
    changed = written(tmp_path, *TURNED)
    dry = postil("import", path, changed, "--dry-run")
    assert dry.out == "new version\tA plant\tNorthwind News\t1 mark found, 1 to check, 1 lost\n"
    [found] = postil("import", path, changed, "--dry-run", "--json").json["found"]
    assert (found["version_of"], found["already"]) == (id_, False)
    done = postil("import", path, changed, "--json").json
    assert (done["imported"], done["new_versions"]) == ([], [id_])
    assert done["marks"] == {"found": 1, "check": 1, "lost": 1}
    listed = postil("list", path, "--filter", "check", "--json").json
    assert [article["id"] for article in listed] == [id_]
    marks = postil("show", path, id_, "--json").json
    told = {mark["quote"]: mark for mark in marks["annotations"]}
    cost, lost = told["costs $4.2 billion"], told["talked about for Kulim"]
    assert marks["text"][cost["start"] : cost["stop"]] == "costs $1.2 billion"
    assert (cost["verdict"], lost["verdict"], lost["start"]) == ("check", "lost", None)
    assert postil("import", path, written(tmp_path, *FIRST)).out == "1 already here\n"


def test_a_dry_run_says_what_would_be_imported_and_imports_nothing(
    postil: Call, tmp_path: Path, sample_feed: Path
) -> None:
    path = tmp_path / "dry.postil"
    postil("new", path)
    before = path.read_bytes()
    found = postil("import", path, sample_feed, "--dry-run", "--json").json
    assert list(found) == ["found", "skipped"]
    assert len(found["found"]) == 6
    assert all(list(one) == FOUND for one in found["found"])
    assert not any(one["already"] for one in found["found"])
    lines = postil("import", path, sample_feed, "--dry-run").out.splitlines()
    assert [line.split("\t")[0] for line in lines] == ["new"] * 6
    assert path.read_bytes() == before


def test_a_separator_can_be_given(postil: Call, library: Path, tmp_path: Path) -> None:
    feed = tmp_path / "two.txt"
    feed.write_text("One\n\nFirst.\n\n~~~~\n\nTwo\n\nSecond.\n", encoding="utf-8")
    outcome = postil("import", library, feed, "--separator", "~~~~", "--json")
    assert len(outcome.json["imported"]) == 2


def test_with_an_empty_separator_a_feed_is_one_article(
    postil: Call, tmp_path: Path, sample_feed: Path
) -> None:
    path = tmp_path / "one.postil"
    postil("new", path)
    found = postil("import", path, sample_feed, "--separator", "", "--dry-run", "--json")
    assert len(found.json["found"]) == 1
    assert (
        len(postil("import", path, sample_feed, "--separator", "", "--json").json["imported"]) == 1
    )


def test_list_tells_of_each_article(postil: Call, library: Path, article: str) -> None:
    rows = postil("list", library, "--json").json
    assert len(rows) == 6
    assert all(list(row) == [*FIELDS, "annotations"] for row in rows)
    annotated(postil, library, article)
    [row] = [row for row in postil("list", library, "--json").json if row["id"] == article]
    assert row["annotations"] == 1
    assert (row["unread"], row["starred"]) == (True, False)
    assert isinstance(row["words"], int)
    header, *lines = postil("list", library).out.splitlines()
    assert header.split("\t") == [*FIELDS, "annotations"]
    assert [line.split("\t")[0] for line in lines] == [row["id"] for row in rows]


def test_list_can_be_narrowed(postil: Call, library: Path, article: str) -> None:
    def listed(shelf: str) -> list[str]:
        return [row["id"] for row in postil("list", library, "--filter", shelf, "--json").json]

    assert listed("annotated") == listed("starred") == []
    assert len(listed("unread")) == 6
    annotated(postil, library, article)
    with closing(Library.open(library)) as opened:
        ticked = Flags(article=ArticleId(article), read=True, starred=True)
        opened.apply(Edit("Tick", (Change(Flags(article=ticked.article), ticked),)))
    assert listed("annotated") == listed("starred") == [article]
    assert article not in listed("unread")


def test_show_gives_metadata_text_blocks_and_annotations(
    postil: Call, library: Path, article: str
) -> None:
    made = annotated(postil, library, article)
    shown = postil("show", library, article[:-2], "--json").json
    assert list(shown) == [
        "id", "title", "source", "author", "url", "published", "tags", "created", "text", "blocks",
        "annotations",
    ]  # fmt: skip
    assert shown["id"] == article
    assert all(list(block) == ["kind", "level", "start", "stop"] for block in shown["blocks"])
    text = shown["text"]
    assert "\n".join(text[b["start"] : b["stop"]] for b in shown["blocks"]) == text
    assert {"paragraph", "bullet"} <= {block["kind"] for block in shown["blocks"]}
    assert shown["annotations"] == [made]
    assert text[made["start"] : made["stop"]] == QUOTE

    words = postil("show", library, article).out
    assert words.startswith(f"{shown['title']}\n{shown['source']}")
    assert made["id"] in words
    assert "color: yellow" in words


def test_search_finds_articles_with_their_snippets(
    postil: Call, library: Path, article: str
) -> None:
    hits = postil("search", library, "papers patents", "--json").json
    assert [list(hit) for hit in hits] == [["article", "title", "snippet"]]
    assert hits[0]["article"] == article
    assert "patents" in hits[0]["snippet"]
    assert len(postil("search", library, "the", "--limit", "2", "--json").json) == 2
    assert postil("search", library, "zeppelins", "--json").json == []
    found = postil("search", library, "papers").out
    assert found.startswith(f"{article}\t")
    huge = postil("search", library, "papers", "--limit", "9" * 30)
    assert (huge.code, huge.out) == (0, found)


def test_annotate_puts_everything_on_a_passage(postil: Call, library: Path, article: str) -> None:
    made = annotated(
        postil, library, article, "--color", "teal", "--entity", " Tech  labs ", "--type",
        "organisation", "--tag", "b", "--tag", "a; c", "--note", "A *note*: 新 🐙", "--author",
        "Grace",
    )  # fmt: skip
    assert made["quote"] == QUOTE
    assert made["stop"] - made["start"] == len(QUOTE)
    expected = {
        "article": article,
        "kind": "mention",
        "color": "teal",
        "entity": "Tech labs",
        "entity_type": "organisation",
        "tags": ["a", "b", "c"],
        "note": "A *note*: 新 🐙",
        "annotator": "Grace",
    }
    assert {name: made[name] for name in expected} == expected
    again = annotated(postil, library, article, "--entity", "TECH LABS", "--type", "organisation")
    assert again["entity"] == "Tech labs"
    assert again["color"] is None
    with closing(Library.open(library)) as opened:
        assert len(opened.entities.select("")) == 1


def test_annotate_knows_colours_by_the_names_that_people_gave_them(
    postil: Call, library: Path, article: str
) -> None:
    with closing(Library.open(library)) as opened:
        opened.apply(naming.rename(Color.GREEN, "evidence", {}, STAMP))
    made = annotated(postil, library, article, "--color", "Evidence")
    assert (made["color"], made["color_name"]) == ("green", "evidence")
    plain = annotated(postil, library, article, "--color", "blue")
    assert (plain["color"], plain["color_name"]) == ("blue", "blue")
    assert "color: evidence" in postil("show", library, article).out


def test_annotate_highlights_if_nothing_else_is_said(
    postil: Call, library: Path, article: str
) -> None:
    assert annotated(postil, library, article)["color"] == "yellow"
    assert annotated(postil, library, article, "--tag", " ; ")["color"] == "yellow"
    noted = annotated(postil, library, article, "--note", "why?")
    assert (noted["color"], noted["kind"]) == (None, "note")
    printed = postil("annotate", library, article, "--quote", QUOTE).out.strip()
    assert printed in [
        mark["id"] for mark in postil("show", library, article, "--json").json["annotations"]
    ]


def test_a_quote_may_stand_several_times(postil: Call, library: Path, article: str) -> None:
    text = postil("show", library, article, "--json").json["text"]
    second = text.index("the", text.index("the") + 1)
    outcome = postil("annotate", library, article, "--quote", "the", "--occurrence", "2", "--json")
    assert outcome.json["start"] == second


def test_remove_puts_an_annotation_into_the_trash(
    postil: Call, library: Path, article: str
) -> None:
    made = annotated(postil, library, article)
    outcome = postil("remove", library, made["id"])
    assert (outcome.code, outcome.out) == (0, f"Removed “{QUOTE}”\n")
    assert postil("show", library, article, "--json").json["annotations"] == []
    with closing(Library.open(library)) as opened:
        assert [mark.id for mark in opened.annotations.trashed()] == [made["id"]]
    assert postil("remove", library, made["id"]).code == 1


def test_remove_leaves_what_another_wrote_unless_told_otherwise(
    postil: Call, library: Path, article: str
) -> None:
    made = annotated(postil, library, article, "--author", "Ben")
    outcome = postil("remove", library, made["id"])
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        "postil: Ben wrote this, so nothing was removed; give --others to remove it all the same.\n"
    )
    assert postil("remove", library, made["id"], "--others").code == 0
    assert postil("show", library, article, "--json").json["annotations"] == []


def test_export_writes_every_annotation(
    postil: Call, library: Path, article: str, tmp_path: Path
) -> None:
    made = annotated(postil, library, article, "--note", "=1+1")
    output = tmp_path / "marks.csv"
    outcome = postil("export", library, output)
    assert (outcome.code, outcome.out) == (0, f"Wrote 1 annotation to {output}\n")
    assert output.read_bytes().startswith(b"\xef\xbb\xbfannotation_id")
    with output.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file)) == list(COLUMNS)
    with output.open(encoding="utf-8", newline="") as file:
        [row] = read_csv(file)
    assert (row["annotation_id"], row["note"], row["quote"]) == (made["id"], "=1+1", QUOTE)
    assert row["start"] == str(made["start"])

    refused = postil("export", library, output, "--no-bom")
    assert refused.code == 1
    assert "there already" in refused.err
    assert postil("export", library, output, "--no-bom", "--force").code == 0
    assert output.read_bytes().startswith(b"annotation_id")
    assert postil("export", library, output, "--format", "csv", "--force").code == 0


def test_check_says_ok_or_what_is_wrong(postil: Call, library: Path, article: str) -> None:
    made = annotated(postil, library, article)
    assert postil("check", library).out == "ok\n"
    assert postil("check", library, "--json").json == {"ok": True, "findings": []}
    with closing(Library.open(library)) as opened:
        opened._connection.write("UPDATE annotations SET quote = 'other'")
    outcome = postil("check", library, "--json")
    assert outcome.code == 1
    assert not outcome.json["ok"]
    assert any(made["id"] in line for line in outcome.json["findings"])
    words = postil("check", library)
    assert (words.code, words.out.splitlines()) == (1, outcome.json["findings"])


def test_check_makes_anew_what_is_kept_beside_the_records(
    postil: Call, library: Path, article: str
) -> None:
    annotated(postil, library, article)
    with closing(Library.open(library)) as opened:
        opened._connection.write("UPDATE articles SET annotations = 7")
        opened._connection.write("INSERT INTO text_index (text_index) VALUES ('delete-all')")
    outcome = postil("check", library)
    assert outcome.code == 1
    assert "postil check --rebuild" in outcome.out
    assert postil("search", library, "airlines", "--json").json == []
    mended = postil("check", library, "--rebuild", "--json")
    assert (mended.code, mended.json) == (0, {"ok": True, "findings": []})
    assert first_id(postil, library) == article
    listed = postil("list", library, "--filter", "annotated", "--json").json
    assert [(row["id"], row["annotations"]) for row in listed] == [(article, 1)]


def test_self_check_says_ok(program: Call) -> None:
    outcome = program("self-check")
    assert (outcome.code, outcome.out) == (0, "ok\n"), outcome.err
