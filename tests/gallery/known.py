"""A library in which much is known: a machine has looked for names, and somebody has agreed."""

from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from reader.domain.article import Article
from reader.domain.entity import Entity, EntityType
from reader.domain.listing import Filter, Order
from reader.services import (
    aliasing,
    annotating,
    deciding,
    discarding,
    finding,
    importing,
    merging,
    renaming,
    suggesting,
)
from reader.services.session import Stamp
from reader.store.library import Library
from tests.gallery import clock, content

_PRESS = Path(__file__).parent / "articles" / "press.txt"
_BETWEEN = "***\n"
_SURE = 0.7
_FIRMS = ("Halden Dredging", "Lumen Charts")
FRESH = "Port Ennis, Penang and Singapore"
"""How the title begins of an article that waits for a person with everything."""

_WAITING = (FRESH, content.HARBOUR, "Welcome", "Alibaba", "India", "A Malaysian", "An open model")
_NORTHWIND = (
    "Runs ferries in three seas; the ships are orange.",
    "Ask **the yard in Busan** for the drawings. See also the report on silt.",
    ("Q43229", "https://northwind.example/ferries"),
)


def much(path: Path) -> None:
    """Make a library with entities in many articles, and with something left to decide."""
    content.full(path)
    with closing(Library.open(path)) as library:
        clock.set_back(timedelta(hours=2))
        library.apply(importing.plan(library, importing.look(_pages(path.parent)), _stamp()).edit)
        suggesting.suggest_in(library)
        for article in library.articles.find(library.listing.ids(Filter(), Order.TITLE)).values():
            if not article.title.startswith(_WAITING):
                _agree(library, article)
        _describe(library)
        _throw_away(library)
        suggesting.suggest_in(library)
        clock.set_back()


def entity(library: Library, name: str) -> Entity:
    """Return the entity of that name."""
    return library.entities.named(name)[0]


def _stamp() -> Stamp:
    return Stamp(content.ADA, clock.read())


def _pages(folder: Path) -> list[Path]:
    """Write every piece of the press into a file of its own."""
    files = []
    for number, piece in enumerate(_PRESS.read_text(encoding="utf-8").split(_BETWEEN)):
        file = folder / f"press-{number:02}.md"
        file.write_text(piece, encoding="utf-8")
        files.append(file)
    return files


def _agree(library: Library, article: Article) -> None:
    """Accept what a machine is sure of or a person knows better, and turn the rest down."""
    for suggestion in library.suggestions.pending(article.id):
        if suggestion.quote in _FIRMS:
            edit = deciding.accept(library, [suggestion], _stamp(), EntityType.ORGANISATION)
        elif suggestion.score >= _SURE:
            edit = deciding.accept(library, [suggestion], _stamp())
        else:
            edit = deciding.reject([suggestion], _stamp())
        library.apply(edit)


def _describe(library: Library) -> None:
    description, note, identifiers = _NORTHWIND
    northwind = partial(entity, library, "Northwind Shipping")
    library.apply(renaming.describe(northwind(), description, _stamp()))
    library.apply(renaming.write_note(northwind(), note, _stamp()))
    for words in identifiers:
        library.apply(renaming.add_identifier(northwind(), words, _stamp()))
    for words in ("the ferry line", "NWS"):
        alias = aliasing.alias_for(northwind(), words)
        library.apply(aliasing.add(northwind(), alias, _stamp()))
    for beginning, words, name, type_ in (
        ("The first ferry", "Northwind", "Northwind", EntityType.ORGANISATION),
        ("A storm tries", "gauges", "Northwind ferry", EntityType.PRODUCT),
        ("What silt", "small ones", "Small port", EntityType.OTHER),
    ):
        _mention(library, content.called(library, beginning), words, (name, type_))


def _mention(library: Library, article: Article, words: str, named: tuple[str, EntityType]) -> None:
    made, new = annotating.entity_for(*named, (), _stamp())
    text = library.texts.get(article.text)
    span = finding.occurrence(text.plain, words, 1)
    library.apply(annotating.mention(article, text, span, made, _stamp(), new=new))


def _throw_away(library: Library) -> None:
    going, staying = entity(library, "Northwind ferry"), entity(library, "Northwind Shipping")
    library.apply(merging.merge(library, going, staying, _stamp()))
    library.apply(discarding.discard(library, [entity(library, "Small port")], _stamp()))
    for words in ("Ctrl", "Shift"):
        library.apply(deciding.never_suggest(library, words, _stamp()))
