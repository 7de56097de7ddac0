"""Deciding on suggestions: accepted as they are or as something else, rejected, never asked again.

Whatever many are decided on at once is one edit, one step back.
"""

from collections.abc import Iterable, Sequence

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation
from reader.domain.edit import Change, Edit
from reader.domain.entity import Alias, AliasKind, Entity, EntityType, name_key, tidy_aliases
from reader.domain.ids import AnnotationId, ArticleId, EntityId, new_id
from reader.domain.suggestion import NeverSuggested, Status, Suggestion
from reader.domain.words import say, say_many
from reader.services.annotating import entity_for
from reader.services.session import Stamp
from reader.store.library import Library


def group(
    library: Library, suggestion: Suggestion, article: ArticleId | None = None
) -> list[Suggestion]:
    """Return what is pending on the same words, in one article or everywhere.

    Words that were taken for another kind of thing are another group.
    """
    return [
        one
        for one in library.suggestions.like(suggestion.key)
        if one.type == suggestion.type
        and one.entity == suggestion.entity
        and article in (None, one.article)
    ]


def accept(
    library: Library,
    suggestions: Sequence[Suggestion],
    stamp: Stamp,
    type_: EntityType | None = None,
) -> Edit:
    """Plan to turn suggestions into mentions, of another type if `type_` says so.

    A name that the library does not know yet becomes an entity; words that are
    short for a fuller name mean that one, and are its alias in their article.
    Values become mentions with their value.
    """
    plain = library.texts.plain(list({one.text for one in suggestions}))
    entities = _Entities(library, stamp)
    marks = [
        _mention(one, plain[one.text], entities.meant(one, type_), stamp) for one in suggestions
    ]
    done = (
        say("Accepted “{words}”", words=suggestions[0].quote)
        if len(suggestions) == 1
        else say_many("Accepted %n suggestion", "Accepted %n suggestions", len(suggestions))
    )
    return Edit(
        say("Accept suggestion"),
        (
            *entities.changes(),
            *(Change(None, mark) for mark in marks),
            *_decisions(suggestions, Status.ACCEPTED, stamp),
        ),
        done,
    )


def accept_by_itself(library: Library, articles: Iterable[ArticleId], stamp: Stamp) -> Edit:
    """Plan to accept what is pending in these articles for entities of which a person wanted so."""
    wanted = set(articles)
    pending = [
        one
        for entity in library.entities.accepting()
        for one in library.suggestions.pending_of(entity.id)
        if one.article in wanted
    ]
    return _by_itself(accept(library, pending, stamp).changes)


def still_waiting(library: Library, planned: Edit) -> Edit:
    """Return what of an edit of `accept_by_itself` can be done yet, if it was planned earlier.

    Meanwhile people may have decided, tagged by hand, or put an entity into the trash.
    """
    marks = [change for change in planned.changes if isinstance(change.after, Annotation)]
    decisions = [change for change in planned.changes if isinstance(change.after, Suggestion)]
    entities = {c.before.entity for c in decisions if isinstance(c.before, Suggestion)}
    waiting = {one for id_ in entities if id_ for one in library.suggestions.pending_of(id_)}
    left = [
        (mark, decision)
        for mark, decision in zip(marks, decisions, strict=True)
        if decision.before in waiting
    ]
    return _by_itself([*(mark for mark, _ in left), *(decision for _, decision in left)])


def reject(suggestions: Sequence[Suggestion], stamp: Stamp) -> Edit:
    """Plan to turn suggestions down; they are remembered, so that nobody is asked again."""
    done = (
        say("Rejected “{words}”", words=suggestions[0].quote)
        if len(suggestions) == 1
        else say_many("Rejected %n suggestion", "Rejected %n suggestions", len(suggestions))
    )
    return Edit(
        say("Reject suggestion"), tuple(_decisions(suggestions, Status.REJECTED, stamp)), done
    )


def never_suggest(library: Library, words: str, stamp: Stamp) -> Edit:
    """Plan never to suggest some words again, in any spelling, wherever they stand."""
    never = NeverSuggested(" ".join(words.split()), stamp.annotator, stamp.at)
    known = library.never_suggested.find([never.key])
    added = () if known else (Change(None, never),)
    pending = library.suggestions.like(never.key)
    return Edit(
        say("Never suggest"),
        (*added, *_decisions(pending, Status.REJECTED, stamp)),
        say("“{words}” will not be suggested any more", words=never.words),
    )


def suggest_again(library: Library, never: NeverSuggested) -> Edit:
    """Plan to suggest words again that were never to be suggested.

    What was rejected along with them waits again; what was rejected by itself does not.
    """
    rejected = library.suggestions.rejected(never.key, never.created)
    pending = (
        Change(one, one._replace(status=Status.PENDING, annotator="", decided=None))
        for one in rejected
    )
    return Edit(
        say("Suggest again"),
        (Change(never, None), *pending),
        say("“{words}” may be suggested again", words=never.words),
    )


def _by_itself(changes: Sequence[Change]) -> Edit:
    count = sum(isinstance(change.after, Annotation) for change in changes)
    done = say_many(
        "%n mention was accepted by itself", "%n mentions were accepted by themselves", count
    )
    return Edit(say("Accept by itself"), tuple(changes), done)


class _Entities:
    """The entities that suggestions mean: those that are known, and those that have to be made."""

    def __init__(self, library: Library, stamp: Stamp) -> None:
        self._library = library
        self._stamp = stamp
        self._before: dict[EntityId, Entity | None] = {}
        self._now: dict[EntityId, Entity] = {}
        self._called: dict[str, list[Entity]] = {}
        self._made: dict[tuple[str, EntityType], Entity] = {}

    def meant(self, suggestion: Suggestion, type_: EntityType | None) -> Entity | None:
        """Return the entity that a suggestion means, made if it is new; a value means none."""
        wanted = type_ or suggestion.type
        if not isinstance(wanted, EntityType):
            return None
        known = self._known(suggestion.entity) if suggestion.entity else None
        if known is not None and type_ in (None, known.type):
            return known  # whose type may have been changed since it was seen
        name = known.name if known else suggestion.full or suggestion.quote
        entity = self._named(name, wanted, suggestion.article)
        if name_key(suggestion.quote) != name_key(name):
            entity = self._with_alias(entity, suggestion)
        return entity

    def changes(self) -> list[Change]:
        """Return what becomes of the entities themselves."""
        return [
            Change(self._before[id_], entity)
            for id_, entity in self._now.items()
            if self._before[id_] != entity
        ]

    def _known(self, id_: EntityId) -> Entity | None:
        if id_ not in self._now:
            entity = self._library.entities.get(id_)
            if entity is None or entity.trashed:
                return None
            self._before[id_] = self._now[id_] = entity
        return self._now[id_]

    def _named(self, name: str, type_: EntityType, article: ArticleId) -> Entity:
        """Prefer the entity of that name, then the only one with that alias, else a new one."""
        key = name_key(name)
        if key not in self._called:
            self._called[key] = self._library.entities.called(name)
        known = [
            one for one in self._called[key] if one.type is type_ and _answers_to(one, key, article)
        ]
        named = [one for one in known if one.key == key]
        if named or len(known) == 1:
            entity = (named or known)[0]
            self._before.setdefault(entity.id, entity)
        else:
            if (key, type_) not in self._made:
                self._made[key, type_] = entity_for(name, type_, (), self._stamp)[0]
            entity = self._made[key, type_]
            self._before.setdefault(entity.id, None)
        return self._now.setdefault(entity.id, entity)

    def _with_alias(self, entity: Entity, suggestion: Suggestion) -> Entity:
        """Let the words of a suggestion stand for an entity in the article where they were seen."""
        short = Alias(suggestion.quote, _kind(suggestion), True, suggestion.article)
        here = (None, suggestion.article)
        if any(alias.text == short.text and alias.article in here for alias in entity.aliases):
            return entity
        aliases = tidy_aliases((*entity.aliases, short))
        entity = entity._replace(aliases=aliases, modified=self._stamp.at)
        self._now[entity.id] = entity
        return entity


def _answers_to(entity: Entity, key: str, article: ArticleId) -> bool:
    """Tell whether an entity has that name, or an alias that stands for it in this article."""
    return entity.key == key or any(
        name_key(alias.text) == key and alias.article in (None, article) for alias in entity.aliases
    )


def _kind(suggestion: Suggestion) -> AliasKind:
    if suggestion.quote.isupper():
        return AliasKind.ACRONYM
    person = suggestion.type is EntityType.PERSON
    return AliasKind.SURNAME if person else AliasKind.ALIAS


def _mention(suggestion: Suggestion, plain: str, entity: Entity | None, stamp: Stamp) -> Annotation:
    return Annotation(
        id=AnnotationId(new_id()),
        article=suggestion.article,
        text=suggestion.text,
        anchor=Anchor.on(plain, suggestion.span),
        entity=entity.id if entity else None,
        value=None if entity else suggestion.value,
        source=suggestion.source,
        score=suggestion.score,
        annotator=stamp.annotator,
        created=stamp.at,
        modified=stamp.at,
    )


def _decisions(suggestions: Iterable[Suggestion], status: Status, stamp: Stamp) -> Iterable[Change]:
    return (
        Change(one, one._replace(status=status, annotator=stamp.annotator, decided=stamp.at))
        for one in suggestions
    )
