"""Links from notes to articles, entities and marks: offered, written, followed and found back.

A link is Markdown with an address of its own, `postil:article/ID`,
`postil:entity/ID` or `postil:annotation/ID`, so that it leads to the same place
whatever that is called by then. Its words stay as they were written.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.entity import EntityType
from reader.domain.errors import NotFoundError
from reader.domain.ids import AnnotationId, ArticleId, EntityId
from reader.domain.words import say
from reader.store.library import Library
from reader.store.linking import Linking, Links

SCHEME = "postil:"

_ADDRESS = re.compile(r"postil:(article|entity|annotation)/([0-9A-Za-z-]+)")
_SPECIAL = re.compile(r"([\\`*_{}\[\]>#!])")
_REFERENCE = re.compile(r"&(?=#?\w+;)")
_ARTICLES, _ENTITIES, _QUOTES = 6, 4, 3
_LONGEST = 120
"""Code points of the words of a link."""


class LinkKind(StrEnum):
    """What a link leads to."""

    ARTICLE = "article"
    ENTITY = "entity"
    ANNOTATION = "annotation"


@dataclass(frozen=True, slots=True)
class Target:
    """What a link leads to: its present words, and where it is from.

    `article` is the one to open, for everything but an entity, whose `type` is
    known instead.
    """

    kind: LinkKind
    id: str
    words: str
    whence: str = ""
    article: ArticleId | None = None
    type: EntityType | None = None

    @property
    def address(self) -> str:
        """The address by which it is found again."""
        return f"{SCHEME}{self.kind}/{self.id}"

    @property
    def markdown(self) -> str:
        """The link in Markdown."""
        words = " ".join(self.words.split())
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        escaped = _REFERENCE.sub("&amp;", _SPECIAL.sub(r"\\\1", short)).replace("<", "&lt;")
        return f"[{escaped or self.kind}]({self.address})"


def offered(library: Library, typed: str) -> list[Target]:
    """Return what a link may lead to, by what has been typed of its title, name or quote."""
    links = library.part(Links)
    typed = typed.encode(errors="replace").decode()  # half a surrogate pair is nothing yet
    articles = [
        Target(LinkKind.ARTICLE, row.id, row.words, row.whence, ArticleId(row.id))
        for row in links.titles(typed, _ARTICLES)
    ]
    entities = [
        Target(LinkKind.ENTITY, row.id, row.name, type=row.type)
        for row in library.entities.mentioned(typed, _ENTITIES)
    ]
    quotes = [
        Target(LinkKind.ANNOTATION, row.id, row.words, row.whence)
        for row in links.quotes(typed, _QUOTES)
    ]
    return [*articles, *entities, *quotes]


def is_link(address: str) -> bool:
    """Tell whether an address leads to something in a library."""
    return _ADDRESS.fullmatch(address) is not None


def target(library: Library, address: str) -> Target:
    """Return what a link leads to.

    A link to an entity that was merged leads to the one that took it up. Raises
    `NotFoundError` where that is no more, or an article or a mark lies in the trash.
    """
    match = _ADDRESS.fullmatch(address)
    kind, id_ = (LinkKind(match[1]), match[2]) if match else (None, "")
    if kind is LinkKind.ENTITY:
        entity = library.entities.get(EntityId(id_))
        if entity is not None and entity.merged_into is not None:
            entity = library.entities.get(entity.merged_into)
        if entity is not None:
            return Target(kind, entity.id, entity.name, type=entity.type)
    elif kind is LinkKind.ARTICLE:
        return _article(library, ArticleId(id_))
    elif kind is LinkKind.ANNOTATION:
        return _annotation(library, AnnotationId(id_))
    raise NotFoundError(say("What this link led to is no longer in the library."))


def linked_from(library: Library, article: ArticleId) -> list[Linking]:
    """Return the annotations elsewhere whose notes link to an article, oldest first."""
    found = library.part(Links).to([f"{SCHEME}{LinkKind.ARTICLE}/{article}"])
    return [linking for linking in found if linking.article != article]


def _article(library: Library, id_: ArticleId) -> Target:
    article = library.articles.get(id_)
    if article is None:
        raise NotFoundError(say("The article that this link led to is no longer in the library."))
    if article.trashed:
        raise NotFoundError(
            say("“{title}” lies in the trash; restore it to follow the link.", title=article.title)
        )
    return Target(LinkKind.ARTICLE, id_, article.title, article.source, id_)


def _annotation(library: Library, id_: AnnotationId) -> Target:
    mark = library.annotations.get(id_)
    if mark is None:
        raise NotFoundError(
            say("The annotation that this link led to is no longer in the library.")
        )
    if mark.trashed:
        raise NotFoundError(
            say("The annotation that this link leads to lies in the trash; restore it to follow.")
        )
    whole = _article(library, mark.article)
    words = mark.anchor.quote if mark.anchor else mark.note
    return Target(LinkKind.ANNOTATION, id_, words, whole.words, mark.article)
