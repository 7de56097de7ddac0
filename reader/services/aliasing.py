"""Planning the aliases of an entity: other words by which texts speak of it."""

from reader.domain.edit import Change, Edit
from reader.domain.entity import (
    LONGEST_NAME,
    Alias,
    AliasKind,
    Entity,
    EntityType,
    name_key,
    tidy_aliases,
)
from reader.domain.errors import ReaderError
from reader.domain.ids import ArticleId
from reader.domain.words import say
from reader.services.alike import is_acronym
from reader.services.session import Stamp
from reader.suggesters.word_lists import is_english, surnames

_LETTERS = 3
"""Letters without which an alias is too short to be looked for everywhere."""

_WORDS = 8
"""Words up to which what was tagged can be a name."""


def alias_for(entity: Entity, words: str, article: ArticleId | None = None) -> Alias:
    """Return words as an alias with the values that it has at first.

    Short ones say little: those of under three letters, a word of the language,
    a surname alone. Their case matters, and they stand for the entity only in
    the article that is given, if one is. Of an acronym, as any word in capitals
    is one, the case matters too.
    Raises `ReaderError` where there are no words.
    """
    text = " ".join(words.split())
    if not any(map(str.isalnum, text)):
        raise ReaderError(say("An alias needs words; nothing was added."))
    kind = _kind(entity, text)
    if _says_little(text, kind):
        return Alias(text, kind, case_sensitive=True, article=article)
    return Alias(text, kind, case_sensitive=kind is AliasKind.ACRONYM)


def alias_for_words(entity: Entity, words: str, article: ArticleId | None, stamp: Stamp) -> Edit:
    """Plan to have words that were tagged stand for their entity from now on.

    Only words that can be a name do: a few, with a capital or of a script
    without any. An empty edit says that they do not, or do so already.
    """
    text = " ".join(words.split())
    few = 0 < len(text) <= LONGEST_NAME and len(text.split()) <= _WORDS
    if not few or not any(map(str.isalnum, text)) or (text == text.lower() != text.upper()):
        return Edit(say("Add alias"), ())
    spoken = {entity.key, *(name_key(alias.text) for alias in entity.aliases)}
    if name_key(text) in spoken:
        return Edit(say("Add alias"), ())
    return add(entity, alias_for(entity, text, article), stamp)


def add(entity: Entity, alias: Alias, stamp: Stamp) -> Edit:
    """Plan to give an entity an alias; one that it has in that place already stays as it is."""
    known = {(one.text, one.article) for one in entity.aliases} | {(entity.name, None)}
    if (alias.text, alias.article) in known:
        return Edit(say("Add alias"), ())
    done = say("“{alias}” stands for “{name}” now", alias=alias.text, name=entity.name)
    return _edit(say("Add alias"), entity, (*entity.aliases, alias), stamp, done)


def remove(entity: Entity, alias: Alias, stamp: Stamp) -> Edit:
    """Plan that some words stand for an entity no more."""
    done = say("“{alias}” no longer stands for “{name}”", alias=alias.text, name=entity.name)
    kept = tuple(one for one in entity.aliases if one != alias)
    return _edit(say("Remove alias"), entity, kept, stamp, done)


def change(entity: Entity, before: Alias, after: Alias, stamp: Stamp) -> Edit:
    """Plan to change what is said of an alias: its kind, whether case matters, where it holds."""
    done = say("Changed the alias “{alias}”", alias=before.text)
    kept = tuple(one for one in entity.aliases if one != before)
    if before not in entity.aliases:
        return Edit(say("Change alias"), ())
    return _edit(say("Change alias"), entity, (*kept, after), stamp, done)


def _edit(label: str, entity: Entity, aliases: tuple[Alias, ...], stamp: Stamp, done: str) -> Edit:
    tidy = tidy_aliases(aliases)
    if tidy == entity.aliases:
        return Edit(label, ())
    return Edit(label, (Change(entity, entity._replace(aliases=tidy, modified=stamp.at)),), done)


def _kind(entity: Entity, text: str) -> AliasKind:
    if is_acronym(text, entity.name) or (text.isupper() and " " not in text):
        return AliasKind.ACRONYM
    names = name_key(entity.name).split()
    if (
        entity.type is EntityType.PERSON
        and len(names) > 1
        and name_key(text) in (names[0], names[-1])
    ):
        return AliasKind.SURNAME
    return AliasKind.ALIAS


def _says_little(text: str, kind: AliasKind) -> bool:
    letters = sum(map(str.isalpha, text))
    one_word = len(text.split()) == 1
    return (
        (letters < _LETTERS and text.isascii())
        or kind is AliasKind.SURNAME
        or (one_word and (is_english(text) or text in surnames()))
    )
