"""Nothing that a stranger wrote into a library acts in, or breaks, a file that is made of it."""

import csv
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader.domain.annotation import Color
from reader.domain.entity import Alias, Identifier
from reader.domain.ids import ArticleId
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.formats.gazetteer import read_gazetteer
from reader.formats.note_html import note_html, note_links
from reader.services import browsing, citing
from reader.services.exchanging import Format, export
from reader.services.insights_export import export_figures
from reader.services.linking import LinkKind, Target
from reader.store.library import Library
from tests.samples import article_of, entity_of, making, mark_on, text_of

FORMULA = "=+-@\t\r\n＝＋－＠"
NASTY = (
    "=HYPERLINK(\"https://evil.example\",\"x\")",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r\n=1+1",
    "＝1+1",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "x](javascript:alert(1)) [y",
    "\"><a href='javascript:alert(1)'>",
    "one\ttwo|three\\four\n#five",
    "one\r\ntwo\u2028three\x1cfour\x85five",
    "\"quoted\", \"and\", 'so on'\"",
    "-DOCSTART- O O\n\nT1\tplace 0 1\tx",
    "../../evil\x00/..\\evil",
    "\u202egnp.evil",
    "🐙&amp;&lt;]]>",
)  # fmt: skip


class Tags(HTMLParser):
    """Keeps what stands in HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.addresses: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.addresses |= {value or "" for _, value in attrs}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Give a library in which everything that is words means harm."""
    path = tmp_path_factory.mktemp("hostile") / "news.postil"
    made = Library.create(path)
    for number, nasty in enumerate(NASTY):
        words = " ".join(nasty.replace(";", ",").split())
        text = text_of(f"{words} and {number}", nasty.replace("\n", " ") or "x")
        made.texts.add([text])
        made.texts.add_originals([text.plain])
        article = article_of(
            text,
            nasty,
            id=ArticleId(f"../../{number}\n"),
            source=nasty,
            author=nasty,
            url="javascript:alert(1)" if number % 2 else f'https://example.org/"><script>{number}',
            published=nasty,
            tags=(words,),
            annotator=nasty,
        )
        entity = entity_of(nasty)._replace(
            description=nasty,
            note=nasty,
            aliases=(Alias(f"{nasty} too"),),
            identifiers=(Identifier("url" if number % 2 else nasty, nasty),),
        )
        quote = text.plain[: len(words)]
        fields = {"note": nasty, "tags": (words,), "annotator": nasty}
        made.apply(making(article, entity))
        made.apply(
            making(
                mark_on(article, text.plain, quote, entity=entity.id, **fields),
                mark_on(article, text.plain, quote, color=Color.RED, **fields),
                mark_on(
                    article,
                    text.plain,
                    quote,
                    value=Value(ValueKind.MONEY, Decimal(5), nasty),
                    **fields,
                ),
            )
        )
    yield made
    made.close()


def written(library: Library, folder: Path, format_: Format) -> Path:
    path = folder / "written"
    export(library, path, format_, suggestions=format_ is Format.CSV)
    return path


@pytest.mark.parametrize(
    ("format_", "count"), [(Format.CSV, 3 * len(NASTY)), (Format.CSV_ENTITIES, len(NASTY))]
)
def test_no_cell_is_a_formula_and_no_row_is_broken(
    library: Library, tmp_path: Path, format_: Format, count: int
) -> None:
    with written(library, tmp_path, format_).open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert len(rows) == count
    assert {len(row) for row in rows} == {len(header)}
    assert [cell for row in rows for cell in row if cell[:1] in set(FORMULA)] == []


def test_no_name_breaks_a_gazetteer(library: Library, tmp_path: Path) -> None:
    content = written(library, tmp_path, Format.GAZETTEER).read_text(encoding="utf-8")
    read = read_gazetteer(content)
    assert read.broken == ()
    assert len(read.names) == len(NASTY)


def test_an_archive_holds_only_plain_names_and_whole_lines(
    library: Library, tmp_path: Path
) -> None:
    with ZipFile(written(library, tmp_path, Format.BRAT)) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names)) == 1 + 2 * len(NASTY)
        assert all(re.fullmatch(r"annotation\.conf|[0-9a-f-]+\.(txt|ann)", name) for name in names)
        for name in names:
            if name.endswith(".ann"):
                plain = archive.read(f"{name[:-4]}.txt").decode()
                told = archive.read(name).decode()
                lines = told.split("\n")
                assert lines.pop() == ""
                assert told.splitlines() == lines
                assert all(re.match(r"T\d+\t\w+ [\d; ]+\t|[NA#]\d+\t", line) for line in lines)
                for place in re.findall(r"^T\d+\t\w+ ([\d; ]+)\t", told, re.MULTILINE):
                    for start, stop in re.findall(r"(\d+) (\d+)", place):
                        assert Span(int(start), int(stop)).of(plain)


def test_lines_of_json_are_as_many_as_articles(library: Library, tmp_path: Path) -> None:
    lines = written(library, tmp_path, Format.JSONL).read_text(encoding="utf-8").splitlines()
    assert len([json.loads(line) for line in lines]) == len(NASTY)
    collection = json.loads(written_again(library, tmp_path, Format.JSONLD))
    assert len(collection["first"]["items"]) == 2 * len(NASTY)


def written_again(library: Library, folder: Path, format_: Format) -> str:
    path = folder / "again"
    export(library, path, format_)
    return path.read_text(encoding="utf-8")


def test_no_word_of_a_text_is_taken_for_the_beginning_of_one(
    library: Library, tmp_path: Path
) -> None:
    lines = written(library, tmp_path, Format.CONLL).read_text(encoding="utf-8").split("\n")
    assert len([line for line in lines if line.startswith("-DOCSTART-")]) == len(NASTY)
    words = [line for line in lines if line and not line.startswith("-DOCSTART-")]
    assert {len(line.split()) for line in words} == {len(line.split("\t")) for line in words} == {2}


def test_what_is_copied_with_its_source_holds_only_words_and_whole_addresses(
    library: Library,
) -> None:
    marks = library.annotations.select("")
    html = Tags(browsing.cited(library, marks).html)
    assert html.seen <= {"p", "a", "i", "em"}
    assert all(address.startswith("https://example.org/") for address in html.addresses)
    for article in library.articles.select(""):
        assert Tags(citing.cite(list(NASTY), article).html).seen <= {"p", "a", "i", "em"}


@pytest.mark.parametrize("nasty", NASTY)
def test_the_words_of_a_link_end_where_they_should(nasty: str) -> None:
    markdown = Target(LinkKind.ENTITY, "0195", nasty).markdown
    assert note_links(f"See {markdown}, too.") == ["postil:entity/0195"]
    assert Tags(note_html(markdown)).seen == {"p", "a"}


def test_figures_are_guarded_as_well(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    export_figures(library.path, path, ["name", "=count"], [(nasty, -1) for nasty in NASTY])
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert len(rows) == 1 + len(NASTY)
    assert [row[0] for row in rows if row[0][:1] in set(FORMULA)] == []
    assert not rows[0][1].startswith("=")
