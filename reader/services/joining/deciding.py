"""Deciding what becomes of everything that differs, and of what hangs together with it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reader.domain.annotation import Annotation
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.ids import AnnotationId, ArticleId, EntityId
from reader.domain.suggestion import Suggestion
from reader.domain.version import Version
from reader.services.joining import articles, marks, names
from reader.services.joining.merged import Merged, merged
from reader.services.joining.pairs import Pair
from reader.services.joining.placing import Placing
from reader.services.joining.reading import Compared
from reader.services.joining.values import Choice


class Deciding:
    """What articles, entities, annotations and names are after the merge, by id.

    `away` are those that were removed for good here and stay so. `brought_back`
    are records that one side has deleted, and that stay because of what the
    other side has done since, to them or on them.
    """

    def __init__(self, compared: Compared, choices: Mapping[str, Choice], default: Choice) -> None:
        self._compared = compared
        self._choices = choices
        self._default = default
        self.articles: dict[ArticleId, Article] = {}
        self.entities: dict[EntityId, Entity] = {}
        self.marks: dict[AnnotationId, Annotation] = {}
        self.names: list[names.Named] = []
        self.decided_articles: dict[ArticleId, articles.Decided] = {}
        self.decided_marks: dict[AnnotationId, marks.Decided] = {}
        self.entity_doubts = compared.entities.doubts
        self.away: set[str] = set()
        self.brought_back: set[str] = set()
        self._article_pairs = {pair.id: pair for pair in compared.article_pairs}
        self._mark_pairs = {pair.id: pair for pair in compared.marks}

    def decide(self) -> None:
        """Decide everything."""
        self._decide_entities()
        for pair in self._compared.article_pairs:
            self._decide_article(pair)
        for mark in self._compared.marks:
            self._decide_mark(mark)
        for beside in self._compared.beside.values():
            self.marks[beside.id] = self._compared.references.mark(beside)
        self._keep_conversations()
        self._keep_articles()
        self._keep_entities()
        self._leave_aliases()
        self._place()
        compared = self._compared
        self.names += names.decided(compared.colors, names.OF_COLORS, self._choice)
        self.names += names.decided(compared.searches, names.OF_SEARCHES, self._choice)

    def ours(self, id_: str) -> Annotation | None:
        """Return an annotation as it is in this library."""
        pair = self._mark_pairs.get(id_)
        return pair.ours if pair else self._compared.beside.get(AnnotationId(id_))

    def result(self, record: Any) -> Any:
        """Return what a record of theirs has become, by its kind and the id that it has here."""
        kinds: dict[type[Any], Mapping[Any, Any]] = {
            Article: self.articles,
            Entity: self.entities,
            Annotation: self.marks,
        }
        return kinds[type(record)].get(record.id) if type(record) in kinds else None

    def article(self, id_: ArticleId) -> Article | None:
        """Return an article as it is after the merge, whether it changes or not."""
        if id_ in self.away:
            return None
        return self.articles.get(id_) or self._compared.articles.get(id_)

    def rejected(self) -> Iterator[tuple[Suggestion | None, Suggestion]]:
        """Go through suggestions that they have rejected, with what is here at the same place."""
        return (
            (ours, theirs)
            for ours, theirs in self._compared.rejected
            if self.article(theirs.article) is not None
        )

    def versions(self) -> Iterator[Version]:
        """Go through the versions that are new here."""
        for id_, result in self.articles.items():
            pair = self._article_pairs.get(id_)
            if pair is not None and id_ not in self.away:
                yield from articles.versions_of(
                    pair.ours,
                    pair.theirs,
                    result,
                    self._compared.our_versions.get(id_, ()),
                    self._compared.their_versions.get(id_, ()),
                )

    def _choice(self, id_: str) -> Choice:
        return self._choices.get(id_, self._default)

    def _decide_entities(self) -> None:
        compared = self._compared
        united: Merged = compared.entities
        doubtful = {doubt.ours.id: self._choice(doubt.ours.id) for doubt in united.doubts}
        if any(choice is not Choice.BOTH for choice in doubtful.values()):
            united = merged(
                compared.our_entities, compared.entity_pairs, compared.met.twins, doubtful
            )
        self.entities.update(united.results)
        self.away |= united.removed
        for pair in compared.entity_pairs:
            if pair.theirs is None and pair.ours and pair.revived and pair.states:
                self.entities.setdefault(pair.ours.id, pair.ours)
                self.brought_back.add(pair.id)

    def _decide_article(self, pair: Pair[Article]) -> None:
        ours, theirs = pair.ours, pair.theirs
        id_ = ArticleId(pair.id)
        if ours is not None and theirs is not None:
            compared = self._compared
            decided = articles.decide(
                pair,
                ours,
                theirs,
                self._choice(id_),
                our_versions=compared.our_versions.get(id_, ()),
                their_versions=compared.their_versions.get(id_, ()),
            )
            self.decided_articles[id_] = decided
            self.articles[id_] = decided.record
            if decided.note is not None and decided.note.id not in compared.our_marks:
                self.marks[decided.note.id] = decided.note
        elif theirs is not None:
            self.articles[id_] = theirs
            self._unless_buried(pair)
        elif ours is not None:
            self._bury(pair, ours, self.articles)

    def _decide_mark(self, pair: Pair[Annotation]) -> None:
        references = self._compared.references
        ours, theirs = pair.ours, pair.theirs
        id_ = AnnotationId(pair.id)
        if ours is not None and theirs is not None:
            decided = marks.decide(
                self._as_now(pair), references.mark(ours), theirs, self._choice(id_)
            )
            self.decided_marks[id_] = decided
            self.marks[id_] = decided.record
            if decided.second is not None and decided.second.id not in self._compared.our_marks:
                self.marks[decided.second.id] = decided.second
        elif theirs is not None:
            self.marks[id_] = theirs
            self._unless_buried(pair)
        elif ours is not None:
            self._bury(pair, references.mark(ours), self.marks)

    def _as_now(self, pair: Pair[Annotation]) -> Pair[Annotation]:
        fix = self._compared.references.mark
        return pair._replace(
            our_past=tuple(map(fix, pair.our_past)), their_past=tuple(map(fix, pair.their_past))
        )

    def _unless_buried(self, pair: Pair[Any]) -> None:
        """Let what was removed for good here stay away, unless they have changed it since."""
        if pair.buried is not None:
            if pair.revived:
                self.brought_back.add(pair.id)
            else:
                self.away.add(pair.id)

    def _bury(self, pair: Pair[Any], ours: Any, results: dict[Any, Any]) -> None:
        """Put what they have removed for good into the trash, unless it was changed here since.

        That is told once: what they have removed is known from then on.
        """
        if ours.trashed is None and not pair.revived:
            results[pair.id] = ours._replace(trashed=pair.buried)
        elif pair.revived and pair.states:
            results[pair.id] = ours
            self.brought_back.add(pair.id)
        elif ours != pair.ours:
            results[pair.id] = ours

    def _alive(self) -> Iterator[Annotation]:
        return (m for m in list(self.marks.values()) if m.id not in self.away and not m.trashed)

    def _keep_conversations(self) -> None:
        """Keep what replies answer; a reply to nothing would be seen by nobody."""
        for reply in self._alive():
            parent = self.marks.get(reply.parent) if reply.parent else None
            pair = self._mark_pairs.get(parent.id) if parent else None
            if parent is None or pair is None:
                continue
            if parent.id in self.away:
                self.away.discard(parent.id)
                self.brought_back.add(parent.id)
            elif parent.trashed and _alive_somewhere(pair):
                self.marks[parent.id] = parent._replace(trashed=None)
                self.brought_back.add(parent.id)
        for mark in list(self.marks.values()):
            if mark.parent in self.away:
                self.away.add(mark.id)

    def _keep_articles(self) -> None:
        """Keep articles on which one side has worked while the other one deleted them."""
        for mark in self._alive():
            pair = self._article_pairs.get(mark.article)
            if pair is None:
                continue
            if mark.article in self.away:
                self.away.discard(mark.article)
                self.brought_back.add(mark.article)
                continue
            article = self.articles.get(mark.article)
            if article is not None and article.trashed and _alive_somewhere(pair):
                here = pair.ours is not None and not pair.ours.trashed
                if self._worked_on(mark, here=here):
                    self.articles[article.id] = article._replace(trashed=None)
                    self.brought_back.add(article.id)
        for mark in list(self.marks.values()):
            if mark.article in self.away:
                self.away.add(mark.id)

    def _worked_on(self, mark: Annotation, *, here: bool) -> bool:
        """Tell whether the side that has deleted an article has a mark on it otherwise or not."""
        pair = self._mark_pairs.get(mark.id)
        if pair is None:
            is_made_now = mark.id not in self._compared.beside
            return is_made_now or (here and mark.id not in self._compared.their_marks)
        other = pair.theirs if here else pair.ours
        return other is None or self._compared.references.mark(other) != mark

    def _keep_entities(self) -> None:
        """Keep entities that are mentioned, and those that others were merged into."""
        wanted = [mark.entity for mark in self._alive() if mark.entity]
        for id_ in wanted:
            pair = self._compared.entities.pairs.get(id_)
            entity = self.entities.get(id_) or (pair.ours if pair else None)
            if entity is None or pair is None:
                continue
            if entity.trashed and not entity.merged_into and _alive_somewhere(pair):
                self.entities[id_] = entity._replace(trashed=None)
                self.brought_back.add(id_)
        needed: list[EntityId | None] = [
            mark.entity for mark in self.marks.values() if mark.id not in self.away
        ]
        needed += [e.merged_into for e in self.entities.values() if e.id not in self.away]
        while needed:
            one = needed.pop()
            if one in self.away and one in self.entities:
                self.away.discard(one)
                needed.append(self.entities[one].merged_into)

    def _leave_aliases(self) -> None:
        """Leave aliases for articles that are not here where they are."""
        here = (self._compared.here | self.articles.keys()) - self.away
        for id_, entity in self.entities.items():
            kept = tuple(a for a in entity.aliases if not a.article or a.article in here)
            if kept != entity.aliases:
                self.entities[id_] = entity._replace(aliases=kept)

    def _place(self) -> None:
        placing = Placing(self._compared.plain)
        for id_, mark in list(self.marks.items()):
            article = self.article(mark.article)
            if article is not None and id_ not in self.away:
                pair = self._mark_pairs.get(id_)
                sides: Iterable[Annotation | None] = (pair.ours, pair.theirs) if pair else ()
                self.marks[id_] = placing.placed(mark, article.text, *sides)


def _alive_somewhere(pair: Pair[Any]) -> bool:
    return any(side is not None and not side.trashed for side in (pair.ours, pair.theirs))
