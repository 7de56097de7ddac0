"""What records of another library refer to, by the ids that go here."""

import re
from collections.abc import Container, Mapping
from typing import NamedTuple

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity, tidy_aliases
from reader.domain.ids import ArticleId, EntityId
from reader.domain.suggestion import Suggestion
from reader.domain.text import Span
from reader.services.joining.pairs import Pair

_LINK = re.compile(r"(?<=postil:article/)[0-9A-Za-z-]+")


class References(NamedTuple):
    """By which ids articles of the other library go here, and what entities were merged into."""

    articles: Mapping[ArticleId, ArticleId]
    meant: Mapping[EntityId, EntityId]

    def mark(self, mark: Annotation) -> Annotation:
        """Return an annotation of either side as one of this library."""
        entity = self.meant.get(mark.entity, mark.entity) if mark.entity else None
        return mark._replace(
            article=self._article(mark.article), entity=entity, note=self._note(mark.note)
        )

    def article(self, article: Article) -> Article:
        """Return an article of either side under the id that it has here."""
        return article._replace(id=self._article(article.id))

    def entity(self, entity: Entity) -> Entity:
        """Return an entity of either side whose aliases name articles of this library."""
        aliases = entity.aliases
        if any(alias.article for alias in aliases):
            aliases = tidy_aliases(
                alias._replace(article=self._article(alias.article)) if alias.article else alias
                for alias in aliases
            )
        return entity._replace(aliases=aliases, note=self._note(entity.note))

    def entities(
        self, pair: Pair[Entity], here: Container[ArticleId], there: Container[ArticleId]
    ) -> Pair[Entity]:
        """Return a pair of entities as `entity` does, each with the aliases that it cannot have.

        Who lacks an article lacks the aliases that belong to it, and has taken
        none of them away. `here` and `there` are the articles of both sides.
        """
        ours, theirs = pair.ours, self.entity(pair.theirs) if pair.theirs else None
        if ours is not None and theirs is not None:
            ours, theirs = _with_aliases(ours, theirs, here), _with_aliases(theirs, ours, there)
        return pair._replace(
            ours=ours,
            theirs=theirs,
            our_past=tuple(map(self.entity, pair.our_past)),
            their_past=tuple(map(self.entity, pair.their_past)),
        )

    def suggestion(self, suggestion: Suggestion) -> Suggestion:
        """Return a suggestion of the other side as one of this library."""
        entity = suggestion.entity
        return suggestion._replace(
            article=self._article(suggestion.article),
            entity=self.meant.get(entity, entity) if entity else None,
        )

    def _article(self, id_: ArticleId) -> ArticleId:
        return self.articles.get(id_, id_)

    def _note(self, note: str) -> str:
        if "postil:article/" not in note:
            return note
        return _LINK.sub(lambda found: self.articles.get(ArticleId(found[0]), found[0]), note)


def _with_aliases(one: Entity, other: Entity, articles: Container[ArticleId]) -> Entity:
    """Return an entity with those aliases of the other one that are for none of these articles."""
    lacking = [a for a in other.aliases if a.article and a.article not in articles]
    return one._replace(aliases=tidy_aliases((*one.aliases, *lacking))) if lacking else one


def sound(mark: Annotation, plain: str) -> Annotation:
    """Return a mark whose anchor reads its quote in its text, or else a note that holds the quote.

    No program of ours writes such an anchor; what somebody wrote with it is kept.
    """
    anchor = mark.anchor
    if anchor is None or anchor.holds_in(plain):
        return mark
    start = plain.find(anchor.quote) if anchor.quote else -1
    if start >= 0:
        return mark._replace(anchor=Anchor.on(plain, Span(start, start + len(anchor.quote))))
    quoted = "\n".join(f"> {line}" for line in anchor.quote.splitlines())
    return mark._replace(anchor=None, note="\n\n".join(filter(None, (quoted, mark.note))))
