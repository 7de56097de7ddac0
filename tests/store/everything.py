"""Every public method of a library and its tables, as calls that can be made one by one."""

from collections.abc import Callable
from decimal import Decimal
from hashlib import sha256
from inspect import getmembers, isfunction
from typing import Any

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article, Flags, Place
from reader.domain.browsing import AnnotationFilter, Grouping, Sorting
from reader.domain.edit import Change, Edit
from reader.domain.entity import Alias, AliasKind, Identifier
from reader.domain.ids import Digest, SearchId, new_id
from reader.domain.insights import Sought
from reader.domain.listing import Filter, Order, Shelf
from reader.domain.naming import ColorName, SavedSearch
from reader.domain.picture import Picture
from reader.domain.suggestion import NeverSuggested, Source, Status, Suggestion
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.store.browsing import Browsing
from reader.store.connection import Condition
from reader.store.copies import copy_into
from reader.store.insights import Insights, Where
from reader.store.knowing import Knowing
from reader.store.library import Library
from reader.store.querying import About
from tests.asking import asked, match, said
from tests.samples import (
    MOMENT,
    Filled,
    article_of,
    changing,
    entity_of,
    making,
    mark_on,
    showing,
    text_of,
)

Call = Callable[[Filled], Any]

_QUOTED = asked(said("coffee"), about=About.QUOTES) or Condition("")
_COFFEE = asked(said("coffee")) or Condition("")
_CHOSEN = AnnotationFilter(query="coffee harbour")
_PICTURE = Picture(Digest(sha256(b"picture").hexdigest()), "image/png", 2, 1)
_CLAIM = ColorName(Color.YELLOW, "claim", "Ada", MOMENT, MOMENT)
_EVIDENCE = _CLAIM._replace(name="evidence")
_SEARCH = SavedSearch(SearchId(new_id()), "Ships", "harbour", "Ada", MOMENT, MOMENT)
_RENAMED = _SEARCH._replace(name="Vessels")

_NEVER = NeverSuggested("Dawn", "Ada", MOMENT)

READING: dict[str, Call] = {
    "library.flat_rows": lambda f: (
        list(f.library.flat_rows()),
        list(f.library.flat_rows([f.article.id, f.chinese.id])),
    ),
    "library.flat_rows_of": lambda f: list(f.library.flat_rows_of([1, 2, 3])),
    "library.data_version": lambda f: f.library.data_version(),
    "library.holds_trash": lambda f: f.library.holds_trash(),
    "library.findings": lambda f: list(f.library.findings()),
    "texts.words_beginning": lambda f: f.library.texts.words_beginning("cof"),
    "texts.get": lambda f: f.library.texts.get(f.article.text),
    "texts.words": lambda f: f.library.texts.words([f.article.text]),
    "texts.plain": lambda f: f.library.texts.plain([f.article.text, f.chinese.text]),
    "texts.original": lambda f: f.library.texts.original(f.article.original),
    "images.get": lambda f: f.library.images.get([_PICTURE.digest]),
    "images.content": lambda f: f.library.images.content(_PICTURE.digest),
    "images.damaged": lambda f: list(f.library.images.damaged()),
    "images.missing": lambda f: list(f.library.images.missing()),
    "articles.find": lambda f: f.library.articles.find([f.article.id, f.arabic.id]),
    "articles.select": lambda f: f.library.articles.select(""),
    "articles.get": lambda f: f.library.articles.get(f.article.id),
    "articles.beginning": lambda f: f.library.articles.beginning(f.article.id[:8]),
    "articles.made_of": lambda f: f.library.articles.made_of(
        [f.article.original], [f.chinese.text]
    ),
    "articles.named": lambda f: f.library.articles.named([f.article.url], [f.article.title]),
    "articles.saying": lambda f: f.library.articles.saying(["coffee", "dawn!"]),
    "articles.trashed": lambda f: f.library.articles.trashed(),
    "articles.place": lambda f: f.library.articles.place(f.article.id),
    "flags.find": lambda f: f.library.flags.find([f.article.id]),
    "flags.select": lambda f: f.library.flags.select(""),
    "entities.names": lambda f: f.library.entities.names(),
    "entities.find": lambda f: f.library.entities.find([f.entity.id]),
    "entities.select": lambda f: f.library.entities.select(""),
    "entities.get": lambda f: f.library.entities.get(f.entity.id),
    "entities.named": lambda f: f.library.entities.named("ZÜRICH"),
    "entities.mentioned": lambda f: (
        f.library.entities.mentioned(),
        f.library.entities.mentioned("zür"),
    ),
    "entities.counted": lambda f: f.library.entities.counted([f.entity.id]),
    "entities.all": lambda f: f.library.entities.all(),
    "entities.accepting": lambda f: f.library.entities.accepting(),
    "entities.trashed": lambda f: f.library.entities.trashed(),
    "entities.forgettable": lambda f: f.library.entities.forgettable(),
    "entities.merged": lambda f: f.library.entities.merged(f.entity.id),
    "entities.beginning": lambda f: f.library.entities.beginning(f.entity.id[:8]),
    "entities.called": lambda f: f.library.entities.called("zürich"),
    "suggestions.find": lambda f: f.library.suggestions.find([_seen(f).id]),
    "suggestions.select": lambda f: f.library.suggestions.select(""),
    "suggestions.answered": lambda f: f.library.suggestions.answered(f.arabic.id, f.arabic.text),
    "suggestions.of_article": lambda f: f.library.suggestions.of_article(
        f.article.id, f.article.text
    ),
    "suggestions.pending": lambda f: f.library.suggestions.pending(f.article.id),
    "suggestions.like": lambda f: f.library.suggestions.like("dawn"),
    "suggestions.rejected": lambda f: f.library.suggestions.rejected("dawn", MOMENT),
    "suggestions.alike": lambda f: f.library.suggestions.alike(_seen(f)),
    "suggestions.pending_of": lambda f: f.library.suggestions.pending_of(f.entity.id),
    "suggestions.next_article": lambda f: f.library.suggestions.next_article(f.arabic.id),
    "suggestions.meaning": lambda f: f.library.suggestions.meaning(f.entity.id),
    "suggestions.count": lambda f: f.library.suggestions.count([f.article.id]),
    "suggestions.count_of": lambda f: f.library.suggestions.count_of(f.entity.id),
    "never_suggested.find": lambda f: f.library.never_suggested.find(["dawn"]),
    "never_suggested.select": lambda f: f.library.never_suggested.select(""),
    "never_suggested.all": lambda f: f.library.never_suggested.all(),
    "annotations.find": lambda f: f.library.annotations.find([f.note.id]),
    "annotations.select": lambda f: f.library.annotations.select(""),
    "annotations.get": lambda f: f.library.annotations.get(f.note.id),
    "annotations.of_article": lambda f: f.library.annotations.of_article(f.article.id),
    "annotations.all_of": lambda f: f.library.annotations.all_of([f.article.id]),
    "annotations.trashed": lambda f: f.library.annotations.trashed(),
    "annotations.replies_to": lambda f: f.library.annotations.replies_to([f.highlight.id]),
    "annotations.meaning": lambda f: f.library.annotations.meaning(f.entity.id),
    "annotations.numbered": lambda f: f.library.annotations.numbered([1, 2]),
    "annotations.annotators": lambda f: f.library.annotations.annotators(),
    "annotations.found": lambda f: f.library.annotations.found(_QUOTED, 10),
    "annotations.count": lambda f: f.library.annotations.count(_QUOTED),
    "annotations.beginning": lambda f: f.library.annotations.beginning(f.note.id[:8]),
    "annotations.tags": lambda f: f.library.annotations.tags(),
    "color_names.find": lambda f: f.library.color_names.find([Color.YELLOW]),
    "color_names.select": lambda f: f.library.color_names.select(""),
    "color_names.all": lambda f: f.library.color_names.all(),
    "saved_searches.find": lambda f: f.library.saved_searches.find(["none"]),
    "saved_searches.select": lambda f: f.library.saved_searches.select(""),
    "saved_searches.all": lambda f: f.library.saved_searches.all(),
    "browsing.annotated_articles": lambda f: f.library.part(Browsing).annotated_articles(),
    "browsing.members": lambda f: f.library.part(Browsing).members(f.article.id, Sorting.PLACE),
    "browsing.contents": lambda f: [
        f.library.part(Browsing).contents(_CHOSEN, grouping, sorting).groups
        for grouping in Grouping
        for sorting in Sorting
    ],
    "browsing.headings": lambda f: [
        f.library.part(Browsing).headings(grouping, [f.article.id, f.entity.id])
        for grouping in Grouping
    ],
    "browsing.rows": lambda f: f.library.part(Browsing).rows([1, 2, 3]),
    "browsing.chosen": lambda f: f.library.part(Browsing).chosen([3, 1, 2]),
    "browsing.highest": lambda f: f.library.part(Browsing).highest(),
    "browsing.highest_article": lambda f: f.library.part(Browsing).highest_article(),
    "browsing.trash": lambda f: f.library.part(Browsing).trash(),
    "browsing.counted": lambda f: f.library.part(Browsing).counted(_CHOSEN, Grouping.TAG),
    "knowing.totals": lambda f: f.library.part(Knowing).totals(f.entity.id),
    "knowing.tallies": lambda f: f.library.part(Knowing).tallies(),
    "knowing.articles": lambda f: f.library.part(Knowing).articles(f.entity.id),
    "knowing.over_time": lambda f: f.library.part(Knowing).over_time(f.entity.id),
    "knowing.mentions": lambda f: f.library.part(Knowing).mentions(f.entity.id),
    "knowing.holders": lambda f: f.library.part(Knowing).holders([1, 2]),
    "knowing.quotes": lambda f: f.library.part(Knowing).quotes(f.entity.id),
    "knowing.mentioning": lambda f: f.library.part(Knowing).mentioning(),
    "knowing.together": lambda f: f.library.part(Knowing).together(f.entity.id, 5),
    "knowing.shared": lambda f: f.library.part(Knowing).shared(f.entity.id, f.entity.id),
    "knowing.count_shared": lambda f: f.library.part(Knowing).count_shared(
        [(f.entity.id, f.entity.id)]
    ),
    "knowing.places": lambda f: list(f.library.part(Knowing).places([f.article.id])),
    "knowing.spellings": lambda f: f.library.part(Knowing).spellings(),
    "knowing.named": lambda f: f.library.part(Knowing).named([f.entity.id]),
    "insights.choose": lambda f: f.library.part(Insights).choose(_COFFEE),
    "insights.entities": lambda f: _insights(f).entities(None, 5),
    "insights.counted": lambda f: _insights(f).counted([f.entity.id]),
    "insights.days": lambda f: (_insights(f).days([]), _insights(f).days([f.entity.id])),
    "insights.undated": lambda f: (_insights(f).undated([]), _insights(f).undated([f.entity.id])),
    "insights.in_articles": lambda f: _insights(f).in_articles([f.entity.id]),
    "insights.meeting": lambda f: _insights(f).meeting([f.entity.id], 1),
    "insights.places": lambda f: list(_insights(f).places([f.entity.id], [1, 2])),
    "insights.mentions": lambda f: _insights(f).mentions(Sought(), 5),
    "insights.without_mentions": lambda f: _insights(f).without_mentions(Sought(), 5),
    "insights.amounts": lambda f: _insights(f).amounts(5, pending=True),
    "insights.count_amounts": lambda f: _insights(f).count_amounts(),
    "insights.titles": lambda f: _insights(f).titles([f.article.id]),
    "insights.words": lambda f: _insights(f).words(
        Where(f.article.id, f.article.text, Span(4, 9)), 10
    ),
    "listing.ids": lambda f: [
        f.library.listing.ids(Filter(shelf=shelf), order, _COFFEE)
        for shelf in Shelf
        for order in Order
    ],
    "listing.count": lambda f: f.library.listing.count(Filter(), _COFFEE),
    "listing.best": lambda f: f.library.listing.best(_COFFEE, match(said("coffee")), 10),
    "listing.rows": lambda f: f.library.listing.rows([f.article.id, f.chinese.id, f.arabic.id]),
    "listing.shelves": lambda f: f.library.listing.shelves(),
    "listing.total": lambda f: f.library.listing.total(),
    "listing.sources": lambda f: f.library.listing.sources(),
    "listing.tags": lambda f: f.library.listing.tags(),
}
"""Calls that change nothing."""


def _flags(f: Filled) -> tuple[Flags, Flags]:
    return Flags(article=f.article.id), Flags(article=f.article.id, starred=True)


def _article(f: Filled) -> Article:
    return article_of(f.text, "Another")


def _mark(f: Filled) -> Annotation:
    return mark_on(f.article, f.text.plain, "dawn", tags=("early",))


def _seen(f: Filled) -> Suggestion:
    start = f.text.plain.index("dawn")
    return Suggestion(
        article=f.article.id,
        text=f.article.text,
        span=Span(start, start + 4),
        quote="dawn",
        type=ValueKind.DATE,
        source=Source.VALUE,
        score=0.5,
    )


_RECORDS = (
    "articles", "flags", "entities", "annotations", "color_names", "saved_searches",
    "suggestions", "never_suggested",
)  # fmt: skip
_FLAGS_ARE_COLUMNS = "flags are a part of their article, so none is added or removed"

WRITING: dict[str, Call] = {
    "library.apply": lambda f: f.library.apply(making(_mark(f))),
    "library.empty_trash": lambda f: f.library.empty_trash(),
    "library.rebuild": lambda f: f.library.rebuild(),
    "texts.add": lambda f: f.library.texts.add([text_of("A fresh text.")]),
    "texts.add_originals": lambda f: f.library.texts.add_originals(["Fresh words."]),
    "texts.drop_unused": lambda f: f.library.texts.drop_unused(),
    "images.add": lambda f: f.library.images.add(_PICTURE, b"picture"),
    "images.attach": lambda f: f.library.images.attach([showing(_PICTURE.digest)]),
    "images.drop_unused": lambda f: f.library.images.drop_unused(),
    "articles.insert": lambda f: f.library.articles.insert([_article(f)]),
    "articles.update": lambda f: f.library.articles.update(
        [(f.arabic, f.arabic._replace(title="Changed"))]
    ),
    "articles.delete": lambda f: f.library.articles.delete([f.arabic]),
    "articles.keep_place": lambda f: f.library.articles.keep_place(
        Place(article=f.article.id, position=3, progress=0.5)
    ),
    "flags.update": lambda f: f.library.flags.update([_flags(f)]),
    "entities.insert": lambda f: f.library.entities.insert([entity_of("Another")]),
    "entities.update": lambda f: f.library.entities.update(
        [(f.entity, f.entity._replace(name="Changed"))]
    ),
    "entities.delete": lambda f: f.library.entities.delete([f.entity]),
    "suggestions.insert": lambda f: f.library.suggestions.insert([_seen(f)]),
    "suggestions.update": lambda f: f.library.suggestions.update(
        [(_seen(f), _seen(f)._replace(status=Status.REJECTED))]
    ),
    "suggestions.delete": lambda f: f.library.suggestions.delete([_seen(f)]),
    "suggestions.renew": lambda f: f.library.suggestions.renew(
        [(f.article.id, f.article.text, [_seen(f)])]
    ),
    "never_suggested.insert": lambda f: f.library.never_suggested.insert([_NEVER]),
    "never_suggested.update": lambda f: f.library.never_suggested.update(
        [(_NEVER, _NEVER._replace(words="DAWN"))]
    ),
    "never_suggested.delete": lambda f: f.library.never_suggested.delete([_NEVER]),
    "annotations.insert": lambda f: f.library.annotations.insert([_mark(f)]),
    "annotations.update": lambda f: f.library.annotations.update(
        [(f.note, f.note._replace(note="Changed"))]
    ),
    "annotations.count_anew": lambda f: f.library.annotations.count_anew(),
    "annotations.delete": lambda f: f.library.annotations.delete([f.note]),
    "color_names.insert": lambda f: f.library.color_names.insert([_CLAIM]),
    "color_names.update": lambda f: f.library.color_names.update([(_CLAIM, _EVIDENCE)]),
    "color_names.delete": lambda f: f.library.color_names.delete([_CLAIM]),
    "saved_searches.insert": lambda f: f.library.saved_searches.insert([_SEARCH]),
    "saved_searches.update": lambda f: f.library.saved_searches.update([(_SEARCH, _RENAMED)]),
    "saved_searches.delete": lambda f: f.library.saved_searches.delete([_SEARCH]),
}
"""Calls that write."""

COPYING: dict[str, Call] = {
    "copies.copy_into": lambda f: copy_into(
        f.library._connection, f.library.path.with_name("copy.postil")
    ),
}
"""Calls that write elsewhere."""

NOT_ASKED_OF_THE_FILE = {
    "library.create": "makes a file of its own",
    "library.open": "has tests of its own",
    "library.close": "lets go of the file",
    "library.part": "reads nothing by itself",
    "library.note_shared": "speaks of what is in memory",
    "flags.insert": _FLAGS_ARE_COLUMNS,
    "flags.delete": _FLAGS_ARE_COLUMNS,
} | {
    f"{table}.{method}": "speaks of one row that is in memory"
    for table in _RECORDS
    for method in ("to_row", "from_row", "selection", "read", "allows", "sound")
}


def _insights(f: Filled) -> Insights:
    """Return what counts in all articles that are not in the trash."""
    insights = f.library.part(Insights)
    insights.choose(Condition("articles.trashed IS NULL"))
    return insights


def every_public_method(library: Library) -> set[str]:
    """Return the names of all public methods of a library and its tables."""
    names = ("texts", "images", *_RECORDS, "listing")
    tables = {"library": library} | {name: getattr(library, name) for name in names}
    tables["browsing"] = library.part(Browsing)
    tables["knowing"] = library.part(Knowing)
    tables["insights"] = library.part(Insights)
    named = {
        f"{table}.{name}"
        for table, of in tables.items()
        for name, _ in getmembers(type(of), isfunction)
        if not name.startswith("_")
    }
    return named | {"library.open", "library.create"}


def edits_of_every_kind(f: Filled) -> dict[str, Edit]:
    """Return an edit of each kind that fits the filled library as it is."""
    before, after = _flags(f)
    spare = entity_of("Spare")
    return {
        "make an article": making(_article(f)),
        "change an article": changing(f.article, title="Changed", tags=("new",)),
        "trash an article": changing(f.article, trashed=f.article.created),
        "remove an article": Edit("Remove", (Change(f.arabic, None),)),
        "tick an article": Edit("Star", (Change(before, after),)),
        "make an entity": making(spare),
        "change an entity": changing(f.entity, name="Zurich"),
        "make a mark": making(_mark(f)),
        "change a mark": changing(f.highlight, note="new", tags=("new",)),
        "trash a mark": changing(f.highlight, trashed=f.article.created),
        "remove a mark": Edit("Remove", (Change(f.highlight, None),)),
        "name a color": making(_CLAIM),
        "keep a search": making(_SEARCH),
        "suggest nothing any more": making(_NEVER),
        "decide on a suggestion": making(_seen(f)),
        "say more of an entity": changing(
            f.entity,
            description="A city",
            note="On a *lake*.",
            aliases=(Alias("ZRH", AliasKind.ACRONYM, True), Alias("Zurich", article=f.article.id)),
            identifiers=(Identifier("wikidata", "Q72"),),
            accepts=True,
            trashed=MOMENT,
        ),
        "worth a value": changing(
            f.highlight,
            value=Value(ValueKind.MONEY, Decimal(1000000000), "MYR"),
            source=Source.VALUE,
            score=0.75,
        ),
        "remove an entity with its mention": Edit(
            "Remove", (Change(f.mention, None), Change(f.entity, None))
        ),
    }


def walk(f: Filled) -> None:
    """Ask everything of a library that can be asked."""
    for call in READING.values():
        call(f)
