"""A library is told to other programs whole or not at all, and what is suggested only if asked."""

import csv
import json
import os
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Alias, EntityType, Identifier
from reader.domain.errors import ExportError
from reader.domain.ids import Digest
from reader.domain.suggestion import Source, Status, Suggestion
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.formats.csv import COLUMNS, SUGGESTED_COLUMNS, read_csv
from reader.formats.entity_csv import ENTITY_COLUMNS
from reader.services import background_exchange, exchanging, gathering
from reader.services.exchanging import OF_ENTITIES, Format, Written, export, told
from reader.services.progress import CancelledError, Unwatched
from tests.samples import (
    CHINESE,
    HARBOUR,
    MOMENT,
    Filled,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    text_of,
)

OF_MENTIONS = (Format.BRAT, Format.JSONL, Format.CONLL, Format.JSONLD)


def suggested(article: Article, plain: str, quote: str, status: Status) -> Suggestion:
    start = plain.index(quote)
    return Suggestion(
        article=article.id,
        text=article.text,
        span=Span(start, start + len(quote)),
        quote=quote,
        type=EntityType.ORGANISATION,
        source=Source.RULE,
        score=0.7,
        status=status,
        annotator="" if status is Status.PENDING else "Ada",
        decided=None if status is Status.PENDING else MOMENT,
    )


@pytest.fixture
def asked(full: Filled) -> Filled:
    """Give a library with suggestions of every status, and a value."""
    worth = Value(ValueKind.MONEY, Decimal("-1.50"), "EUR")
    full.library.apply(
        making(
            mark_on(
                full.article, full.text.plain, "coffee", value=worth, source="value", score=0.9
            ),
            suggested(full.article, full.text.plain, "Ships", Status.PENDING),
            suggested(full.article, full.text.plain, "stories", Status.REJECTED),
            suggested(full.article, full.text.plain, "Zürich", Status.ACCEPTED),
            suggested(full.chinese, CHINESE, CHINESE[:3], Status.PENDING),
        )
    )
    return full


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def standoff(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_articles_without_mentions_are_left_out(full: Filled, tmp_path: Path) -> None:
    path = tmp_path / "mentions.jsonl"

    assert export(full.library, path, Format.JSONL) == Written(Format.JSONL, 1)
    [line] = lines(path)
    start = HARBOUR.index("Zürich")
    assert line["id"] == full.article.id
    assert line["text"] == full.text.plain
    assert line["label"] == line["entities"] == [[start, start + 6, "place"]]


def test_suggestions_come_only_if_they_are_asked_for(asked: Filled, tmp_path: Path) -> None:
    path = tmp_path / "mentions.jsonl"

    assert export(asked.library, path, Format.JSONL).things == 2
    assert export(asked.library, path, Format.JSONL, suggestions=True).things == 4
    first, second = lines(path)
    assert [label[2] for label in first["label"]] == ["place", "organisation", "money"]
    assert second["id"] == asked.chinese.id


def test_formats_that_can_say_so_tell_of_rejected_ones_too(asked: Filled, tmp_path: Path) -> None:
    path = tmp_path / "mentions.zip"

    assert export(asked.library, path, Format.BRAT, suggestions=True).things == 5
    said = standoff(path)[f"{asked.article.id}.ann"]
    assert "Status T2 pending" in said
    assert "Status T4 rejected" in said
    assert export(asked.library, path, Format.JSONLD, suggestions=True).things == 5
    assert export(asked.library, path, Format.CONLL, suggestions=True).things == 4


@pytest.mark.parametrize("format_", [format_ for format_ in Format if format_ not in OF_ENTITIES])
def test_what_nobody_is_asked_about_any_more_is_not_pending(
    full: Filled, tmp_path: Path, format_: Format
) -> None:
    path = tmp_path / "mentions"
    before = export(full.library, path, format_).things
    tagged = suggested(full.article, full.text.plain, "Zürich", Status.PENDING)
    gone = entity_of("Gone")._replace(trashed=MOMENT)
    trashed = suggested(full.article, full.text.plain, "Ships", Status.PENDING)
    elsewhere = suggested(full.chinese, CHINESE, CHINESE[:3], Status.PENDING)
    meant = [one._replace(entity=gone.id) for one in (trashed, elsewhere)]
    full.library.apply(making(gone, tagged, *meant))
    assert export(full.library, path, format_, suggestions=True).things == before
    assert full.chinese.id.encode() not in path.read_bytes()


def test_values_are_told_of_with_what_they_are_worth(asked: Filled, tmp_path: Path) -> None:
    export(asked.library, tmp_path / "mentions.zip", Format.BRAT)

    said = standoff(tmp_path / "mentions.zip")[f"{asked.article.id}.ann"]
    assert "Reference T2 money:EUR-1.50\tEUR -1.50" in said


@pytest.mark.parametrize("format_", OF_MENTIONS)
def test_some_articles_or_all_are_written(asked: Filled, tmp_path: Path, format_: Format) -> None:
    path = tmp_path / "mentions"
    some = [asked.chinese.id, asked.arabic.id]

    assert export(asked.library, path, format_, articles=some).things == 0
    written = export(asked.library, path, format_, articles=some, suggestions=True)
    assert written.things == 1


@pytest.mark.parametrize("gone", ["mention", "article"])
def test_what_lies_in_the_trash_is_left_out(full: Filled, tmp_path: Path, gone: str) -> None:
    record: Annotation | Article = getattr(full, gone)
    full.library.apply(changing(record, trashed=MOMENT))

    for format_ in OF_MENTIONS:
        assert export(full.library, tmp_path / "mentions", format_).things == 0


def test_a_mention_in_a_former_text_of_its_article_is_left_out(
    full: Filled, tmp_path: Path
) -> None:
    newer = text_of("Another text")
    full.library.texts.add([newer])
    full.library.apply(changing(full.article, text=newer.digest))

    assert export(full.library, tmp_path / "mentions", Format.JSONL).things == 0


def test_what_overlaps_a_longer_one_is_dropped_and_counted(full: Filled, tmp_path: Path) -> None:
    harbour = entity_of("Harbour of Zürich")
    longer = mark_on(full.article, full.text.plain, "café of Zürich", entity=harbour.id)
    full.library.apply(making(harbour, longer))

    written = export(full.library, tmp_path / "a.conll", Format.CONLL)
    assert written == Written(Format.CONLL, 1, 1)
    assert told(written, "a.conll") == (
        "Wrote 1 mention to a.conll; 1 that overlaps a longer one was left out"
    )
    written = export(full.library, tmp_path / "a.jsonl", Format.JSONL)
    assert told(written, "a.jsonl") == (
        "Wrote 2 mentions to a.jsonl; 1 that overlaps a longer one is under “label” only"
    )


def test_entities_are_written_with_their_counts(full: Filled, tmp_path: Path) -> None:
    library = full.library
    aliases = (Alias("a|b"), Alias("here", article=full.article.id))
    identifiers = (Identifier("url", "https://example.org/"), Identifier("wikidata", "Q72"))
    library.apply(
        changing(full.entity, aliases=aliases, identifiers=identifiers, description="=1+1")
    )
    library.apply(making(entity_of("Ada", EntityType.PERSON)))
    path = tmp_path / "entities.csv"

    assert export(library, path, Format.CSV_ENTITIES) == Written(Format.CSV_ENTITIES, 2)
    content = path.read_text(encoding="utf-8")
    assert content.startswith("\ufeff" + ",".join(ENTITY_COLUMNS))
    with path.open(encoding="utf-8", newline="") as file:
        person, place = read_csv(file)
    assert (person["name"], person["mentions"], person["articles"]) == ("Ada", "0", "0")
    assert (place["id"], place["type"]) == (full.entity.id, "place")
    assert (place["mentions"], place["articles"]) == ("1", "1")
    assert place["aliases"] == "a\\|b|here"
    assert place["identifiers"] == "url:https://example.org/|wikidata:Q72"
    assert (place["description"], place["created"]) == ("=1+1", "2025-03-06T09:30:00.000Z")
    assert ",'=1+1," in content
    export(library, path, Format.CSV_ENTITIES, bom=False)
    assert path.read_bytes().startswith(b"id,name")


def test_mentions_in_trashed_articles_and_trashed_entities_do_not_count(
    full: Filled, tmp_path: Path
) -> None:
    full.library.apply(making(entity_of("Ada")._replace(trashed=MOMENT)))
    full.library.apply(changing(full.article, trashed=MOMENT))

    [counted] = gathering.entities(full.library, Unwatched())
    assert (counted.entity, counted.mentions, counted.articles) == (full.entity, 0, 0)


def test_a_gazetteer_leaves_out_aliases_of_a_single_article(full: Filled, tmp_path: Path) -> None:
    aliases = (Alias("Turicum"), Alias("here", article=full.article.id))
    full.library.apply(changing(full.entity, aliases=aliases))

    assert export(full.library, tmp_path / "a.tsv", Format.GAZETTEER).things == 1
    assert (tmp_path / "a.tsv").read_bytes() == "Zürich\tplace\tTuricum\n".encode()


def test_csv_has_suggestions_among_its_rows_if_they_are_asked_for(
    asked: Filled, tmp_path: Path
) -> None:
    path = tmp_path / "marks.csv"

    assert export(asked.library, path, Format.CSV) == Written(Format.CSV, 4)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert tuple(next(csv.reader(file))) == COLUMNS
    assert export(asked.library, path, Format.CSV, suggestions=True).things == 7
    with path.open(encoding="utf-8", newline="") as file:
        rows = read_csv(file)
    assert tuple(rows[0]) == SUGGESTED_COLUMNS
    assert [(row["quote"], row["kind"], row["status"], row["suggested_by"]) for row in rows] == [
        ("", "note", "", ""),
        ("Zürich", "mention", "accepted", ""),
        ("Ships", "mention", "pending", "rule"),
        ("Ships bring coffee", "highlight", "", ""),
        ("coffee", "mention", "accepted", "value"),
        ("stories", "mention", "rejected", "rule"),
        (CHINESE[:3], "mention", "pending", "rule"),
    ]
    money = rows[4]
    assert (money["score"], money["amount"], money["unit"]) == ("0.9", "-1.50", "EUR")
    assert export(asked.library, path, Format.CSV, suggestions=True, articles=[]).things == 0


@pytest.mark.parametrize("format_", Format)
def test_the_library_is_never_written_over(full: Filled, path: Path, format_: Format) -> None:
    before = path.read_bytes()

    with pytest.raises(ExportError, match="the library itself"):
        export(full.library, path, format_)
    assert path.read_bytes() == before


@pytest.mark.parametrize("format_", Format)
def test_a_file_that_is_there_stays_if_it_may_not_be_replaced_or_the_disk_fails(
    full: Filled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: Format
) -> None:
    path = tmp_path / "there"
    path.write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.iterdir())

    with pytest.raises(ExportError, match="there already; it was left"):
        export(full.library, path, format_, replace=False)

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match="there” could not be written: No space"):
        export(full.library, path, format_)
    assert path.read_text(encoding="utf-8") == "mine"
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("format_", [f for f in Format if f is not Format.CSV])
def test_an_export_that_is_cancelled_leaves_nothing(
    full: Filled, tmp_path: Path, format_: Format
) -> None:
    class Unwanted:
        def report(self, done: int, total: int, what: str) -> None:
            raise CancelledError

    before = sorted(tmp_path.iterdir())
    with suppress(CancelledError):
        export(full.library, tmp_path / "new", format_, progress=Unwanted())
    assert sorted(tmp_path.iterdir()) == before


def test_few_articles_are_held_at_once(full: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "_SLICE", 2)
    for number in range(5):
        text = text_of(f"Zürich for the {number}. time")
        article = put(full.library, text, f"{number}")
        full.library.apply(making(mark_on(article, text.plain, "Zürich", entity=full.entity.id)))
    asked_for: list[int] = []
    plain = full.library.texts.plain

    def counted(digests: Sequence[Digest]) -> dict[Digest, str]:
        asked_for.append(len(digests))
        return plain(digests)

    monkeypatch.setattr(full.library.texts, "plain", counted)
    found = list(gathering.mentions(full.library, None, (), Unwatched()))
    assert len(found) == 6
    assert asked_for == [2, 2, 2]


def test_a_worker_writes_what_a_window_asks_for(asked: Filled, tmp_path: Path) -> None:
    path = tmp_path / "mentions.conll"
    written = background_exchange.export(
        asked.library.path, path, Format.CONLL, None, Unwatched(), suggestions=False
    )
    assert written == Written(Format.CONLL, 2)
    assert path.read_text(encoding="utf-8").startswith("-DOCSTART-")


@pytest.mark.parametrize("format_", Format)
def test_every_format_has_its_own_words(format_: Format) -> None:
    thing = "annotation" if format_ is Format.CSV else "mention"
    things = "entities" if format_ in OF_ENTITIES else f"{thing}s"

    assert told(Written(format_, 2), "a") == f"Wrote 2 {things} to a"
    assert format_ in exchanging.ENDINGS
