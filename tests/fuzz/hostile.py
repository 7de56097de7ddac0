"""A library with something in every table, rows of it made hostile, and everything asked of it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from decimal import Decimal
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from reader.domain.annotation import Color
from reader.domain.browsing import AnnotationFilter, Grouping, Sorting, View
from reader.domain.entity import Alias, AliasKind, EntityType, Identifier
from reader.domain.errors import ReaderError
from reader.domain.hits import Group
from reader.domain.ids import ArticleId, Digest, SearchId, VersionId, new_id
from reader.domain.insights import Sought, Within
from reader.domain.listing import Filter, Order, Shelf
from reader.domain.naming import ColorName, SavedSearch
from reader.domain.picture import Picture
from reader.domain.placement import Placement, Verdict
from reader.domain.suggestion import NeverSuggested, Source, Status, Suggestion
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.domain.version import Version
from reader.services import (
    alike,
    browsing,
    company,
    exchanging,
    hits,
    insights,
    knowing,
    linking,
    outlining,
    reading,
    saving,
    searching,
    sharing,
)
from reader.services.background import overview
from reader.services.progress import Unwatched
from reader.services.suggesting import suggest_in
from reader.store.library import Library
from reader.store.linking import Links
from tests.formats.drawn import png
from tests.samples import MOMENT, changing, entity_of, filled, making, mark_on, put, showing

Cell = str | int | float | bytes | None
Ask = Callable[[Library], object]


class Place(NamedTuple):
    """A column of a table in which something hostile can be written."""

    table: str
    column: str


def everything(path: Path) -> None:
    """Make a library at `path` that holds something in every table."""
    full = filled(path)
    library, article = full.library, full.article
    content = png()
    picture = Picture(Digest(sha256(content).hexdigest()), "image/png", 3, 2)
    library.images.add(picture, content)
    put(library, showing(picture.digest), "The picture", published="2025-03-02")
    winner = entity_of("Zurich")._replace(
        description="A city",
        note="On a *lake*.",
        aliases=(Alias("ZRH", AliasKind.ACRONYM, True), Alias("City", article=article.id)),
        identifiers=(Identifier("wikidata", "Q72"),),
    )
    worth = mark_on(
        article,
        full.text.plain,
        "dawn",
        value=Value(ValueKind.MONEY, Decimal(1_000_000), "MYR"),
        source=Source.VALUE,
        score=0.75,
        placement=Placement(full.chinese.text, Span(0, 3), 0.5, Verdict.CHECK),
    )
    gone = mark_on(article, full.text.plain, "news", color=Color.TEAL, trashed=MOMENT)
    reply = mark_on(article, full.text.plain, None, note="Indeed.", parent=full.highlight.id)
    harbour = full.text.plain.index("harbour")
    seen = Suggestion(
        article=article.id,
        text=article.text,
        span=Span(harbour, harbour + 7),
        quote="harbour",
        type=EntityType.PLACE,
        source=Source.DICTIONARY,
        score=0.5,
        entity=full.entity.id,
    )
    seen_too = Suggestion(
        article=full.chinese.id,
        text=full.chinese.text,
        span=Span(0, 3),
        quote="新加坡",
        type=ValueKind.MONEY,
        source=Source.VALUE,
        score=0.5,
        value=Value(ValueKind.MONEY, Decimal(5), "EUR"),
        status=Status.REJECTED,
        annotator="Ben",
        decided=MOMENT,
    )
    version = Version(
        VersionId(new_id()), article.id, full.chinese.text, article.original, "Ben", MOMENT
    )
    library.apply(
        making(
            winner,
            worth,
            gone,
            reply,
            seen,
            seen_too,
            version,
            ColorName(Color.YELLOW, "claim", "Ada", MOMENT, MOMENT),
            SavedSearch(SearchId(new_id()), "Ships", "harbour", "Ada", MOMENT, MOMENT),
            NeverSuggested("Dusk", "Ada", MOMENT),
        )
    )
    library.note_shared()
    library.apply(changing(full.entity, merged_into=winner.id, trashed=MOMENT))
    lost = mark_on(full.arabic, "القارئ يكتب في الهامش", None, note="To go", trashed=MOMENT)
    library.apply(making(lost))
    library.annotations.delete([gone])
    library.empty_trash()
    library.apply(making(gone))
    library.close()


def places(path: Path) -> list[Place]:
    """Return every column of every table that holds something of ours."""
    with closing(sqlite3.connect(path)) as raw:
        return [
            Place(table, column)
            for (table,) in raw.execute(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                "AND strict ORDER BY name"
            ).fetchall()
            for (column,) in raw.execute("SELECT name FROM pragma_table_info(?)", (table,))
        ]


def write(path: Path, place: Place, cell: Cell, row: int | None, *, as_text: bool = False) -> bool:
    """Write a cell into one row of a table, or into all; tell whether SQLite lets it.

    The types, the checks and the references of the table are passed over as a
    program would that means harm; `as_text` makes words of bytes that are none.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        [(form,)] = raw.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (place.table,))
        _rebuild(raw, place.table, _loosened(form))
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        value = "CAST(? AS TEXT)" if as_text else "?"
        key = ", ".join(
            name
            for (name,) in raw.execute(
                "SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", (place.table,)
            )
        )
        chosen = (
            ""
            if row is None
            else f"WHERE ({key}) IN (SELECT {key} FROM {place.table} LIMIT 1 OFFSET {row})"
        )
        try:
            done = raw.execute(
                f"UPDATE {place.table} SET {place.column} = {value} {chosen}", (cell,)
            ).rowcount
        except (sqlite3.IntegrityError, sqlite3.OperationalError):
            done = 0
        _rebuild(raw, place.table, form)
    return done > 0


def _loosened(form: str) -> str:
    for strict, loose in (
        (") STRICT", ")"),
        ("), WITHOUT", ") WITHOUT"),
        (" NOT NULL", ""),
        ("INTEGER PRIMARY KEY", "number_of_row"),
        (" TEXT", " BLOB"),
        (" INTEGER", " BLOB"),
        (" REAL", " BLOB"),
        ("number_of_row", "INTEGER PRIMARY KEY"),
    ):
        form = form.replace(strict, loose)
    return form


def _rebuild(raw: sqlite3.Connection, table: str, form: str) -> None:
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (form, table))
    raw.execute("PRAGMA writable_schema = RESET")


def complaints(path: Path, folder: Path) -> list[str]:
    """Ask everything of a library that windows and commands ask, and return what was said.

    What is said is a `ReaderError`; anything else that is raised is a fault of ours.
    """
    try:
        library = Library.open(path)
    except ReaderError as error:
        return [str(error)]
    said = []
    with closing(library):
        for ask in _questions(library, folder):
            try:
                ask(library)
            except ReaderError as error:
                said.append(str(error))
    return said


def _questions(library: Library, folder: Path) -> Iterator[Ask]:
    articles: list[Any] = []
    entities: list[Any] = []
    with suppress(ReaderError):
        articles = list(library.listing.ids(Filter()))
    with suppress(ReaderError):
        entities = [row[0] for row in library.entities.names()]
    yield from _of_lists(articles)
    for article in articles:
        yield partial(_read, article=article)
        yield partial(linking.linked_from, article=article)
        yield partial(linking.target, address=f"postil:article/{article}")
    for entity in entities:
        yield from _of_an_entity(entity)
        yield partial(linking.target, address=f"postil:entity/{entity}")
    yield from _of_annotations()
    yield from _of_insights()
    yield lambda library: list(library.findings())
    yield suggest_in
    yield lambda library: sharing.save_copy(library, folder / "copy.postil", sharing.Share())
    for format_ in exchanging.Format:
        yield partial(_export, path=folder / "out", format_=format_)


def _of_lists(articles: list[Any]) -> Iterator[Ask]:
    yield lambda library: [library.listing.ids(Filter(shelf=shelf)) for shelf in Shelf]
    yield lambda library: [library.listing.ids(Filter(), order) for order in Order]
    yield partial(_show_rows, articles=articles)
    yield lambda library: overview(library.path, Unwatched())
    yield saving.counted
    yield lambda library: searching.search(library, "harbour OR tag:coffee compare", 10)
    for group in Group:
        yield partial(_hits, group=group)
    yield lambda library: linking.offered(library, "har")
    yield lambda library: library.color_names.all()
    yield lambda library: library.never_suggested.all()
    yield lambda library: library.texts.words_beginning("h")
    yield lambda library: library.part(Links).to(["postil:article/x"])


def _show_rows(library: Library, articles: list[Any]) -> None:
    for row in library.listing.rows(articles):
        assert {type(row.title), type(row.source), type(row.author), type(row.lede)} == {str}
        assert {type(row.words), type(row.annotations)} == {int}
    for named in (library.listing.sources(), library.listing.tags()):
        assert {type(name) for name, _ in named} <= {str}


def _of_an_entity(entity: Any) -> Iterator[Ask]:
    yield lambda library: library.entities.find([entity])
    yield lambda library: library.entities.merged(entity)
    yield lambda library: library.suggestions.pending_of(entity)
    for ask in (knowing.totals, knowing.articles, knowing.over_time, knowing.wordings):
        yield partial(ask, entity=entity)
    yield lambda library: knowing.sample(library, entity, 5)
    for within in Within:
        yield partial(company.mentioned_with, entity=entity, within=within)


def _of_annotations() -> Iterator[Ask]:
    for grouping in Grouping:
        for sorting in Sorting:
            yield partial(_browse, grouping=grouping, sorting=sorting)
        yield partial(browsing.facets, chosen=AnnotationFilter(), grouping=grouping)
    yield lambda library: browsing.browser(library).trash()
    yield knowing.tallies
    yield alike.alike
    yield lambda library: library.entities.mentioned()
    yield lambda library: library.entities.trashed()
    yield lambda library: library.suggestions.select("")
    yield lambda library: library.versions.select("")
    yield lambda library: library.ancestors.select("")


def _of_insights() -> Iterator[Ask]:
    asked = partial(insights.asked, chosen=Filter())
    yield partial(asked, ask=insights.most_mentioned)
    yield partial(asked, ask=insights.over_time)
    for within in Within:
        yield partial(asked, ask=partial(insights.together, within=within))
    yield partial(asked, ask=partial(insights.money, pending=True))
    yield partial(asked, ask=partial(insights.passages, sought=Sought()))


def _read(library: Library, article: Any) -> None:
    opened = reading.open_article(library, article)
    if opened is None:
        return
    outlining.headings(opened.text)
    assert all(mark.span_in(opened.article.text) for mark in opened.marks)
    assert isinstance(opened.place.position, int)
    library.suggestions.of_article(article, opened.article.text)
    library.texts.original(opened.article.original)
    for digest, picture in library.images.get(opened.text.pictures()).items():
        content = library.images.content(digest)
        assert content is None or picture.width * picture.height > 0
    library.versions.select("WHERE article = ?", (article,))


def _hits(library: Library, group: Group) -> None:
    search = searching.understand(library, "harbour OR compare OR z*")
    assert search is not None
    hits.counts(library, Filter(), search)
    if group is Group.ARTICLES:
        search.snippets(library, library.listing.ids(Filter(), asked=search.condition()))
    else:
        hits.rows(library, group, hits.ids(library, group, Filter(), search), search)


def _browse(library: Library, grouping: Grouping, sorting: Sorting) -> None:
    view = View(grouping=grouping, sorting=sorting)
    contents = browsing.contents(library, view)
    browser = browsing.browser(library)
    browser.headings(grouping, [group.key for group in contents.groups])
    numbers = list(contents.numbers or ())
    for group in contents.groups if contents.numbers is None else ():
        numbers.extend(browser.members(ArticleId(group.key), sorting))
    browser.rows(numbers)
    browsing.cited(library, browser.chosen(numbers))


def _export(library: Library, path: Path, format_: exchanging.Format) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
    exchanging.told(exchanging.export(library, path, format_, suggestions=True), path.name)
