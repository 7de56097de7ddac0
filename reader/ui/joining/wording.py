"""What merging says in words: what becomes of records, what kinds there are, whose they are."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from reader.domain.annotation import Annotation, AnnotationKind
from reader.domain.article import Article
from reader.domain.entity import Entity
from reader.domain.naming import ColorName, SavedSearch
from reader.services.joining.values import Choice, Item, Kind, Outcome
from reader.ui.colors import color_name
from reader.ui.type_names import type_name

translate = QCoreApplication.translate

DOT = " · "
_MOST_NAMED = 3


def outcome_name(outcome: Outcome) -> str:
    """Return what becomes of records, as a heading and on a chip."""
    return {
        Outcome.ADDED: translate("joining", "Added"),
        Outcome.CHANGED: translate("joining", "Changed"),
        Outcome.DELETED: translate("joining", "Moved to the trash"),
        Outcome.CONFLICT: translate("joining", "In conflict"),
        Outcome.CHECK: translate("joining", "Needs checking"),
        Outcome.LOST: translate("joining", "Lost its place"),
    }[outcome]


def outcome_meaning(outcome: Outcome) -> str:
    """Return in a sentence what that means."""
    return {
        Outcome.ADDED: translate("joining", "Only in the other library until now."),
        Outcome.CHANGED: translate("joining", "What was changed there is taken over."),
        Outcome.DELETED: translate("joining", "Deleted there, and as it was here."),
        Outcome.CONFLICT: translate("joining", "Changed on both sides. You decide what is kept."),
        Outcome.CHECK: translate("joining", "Found again in a text that has changed. Look at it."),
        Outcome.LOST: translate(
            "joining", "Its words are not in the text of now. It stays with the article."
        ),
    }[outcome]


def outcome_icon(outcome: Outcome) -> str:
    """Return the name of the icon that stands for what becomes of records."""
    return {
        Outcome.ADDED: "plus",
        Outcome.CHANGED: "edit",
        Outcome.DELETED: "trash",
        Outcome.CONFLICT: "warning",
        Outcome.CHECK: "needs-checking",
        Outcome.LOST: "help",
    }[outcome]


def choice_name(choice: Choice) -> str:
    """Return what is done with a conflict, in few words."""
    return {
        Choice.BOTH: translate("joining", "Both are kept"),
        Choice.OURS: translate("joining", "Mine is kept"),
        Choice.THEIRS: translate("joining", "Theirs is taken"),
    }[choice]


def both_meaning(kind: Kind) -> str:
    """Return how both sides of a conflict are kept."""
    if kind is Kind.ANNOTATION:
        return translate("joining", "Keeping both makes two annotations of it.")
    if kind is Kind.ARTICLE:
        return translate(
            "joining", "Keeping both lets the later one count; a note holds what the other says."
        )
    if kind is Kind.ENTITY:
        return translate(
            "joining",
            "Keeping both lets the later one count; the other name becomes an alias, and "
            "descriptions and notes are joined.",
        )
    return translate("joining", "A name can be only one, so with both the later one counts.")


def kind_name(item: Item) -> str:
    """Return what a record is."""
    record = item.theirs or item.ours
    if isinstance(record, Annotation):
        return {
            AnnotationKind.HIGHLIGHT: translate("joining", "Highlight"),
            AnnotationKind.MENTION: translate("joining", "Mention"),
            AnnotationKind.NOTE: translate("joining", "Note"),
            AnnotationKind.REPLY: translate("joining", "Reply"),
        }[record.kind]
    if isinstance(record, ColorName):
        return translate("joining", "Name of the colour {color}").format(
            color=color_name(record.color)
        )
    return {
        Kind.ARTICLE: translate("joining", "Article"),
        Kind.ANNOTATION: translate("joining", "Annotation"),
        Kind.ENTITY: translate("joining", "Entity"),
        Kind.COLOR: translate("joining", "Name of a colour"),
        Kind.SEARCH: translate("joining", "Saved search"),
        Kind.WORDS: translate("joining", "Words never suggested"),
        Kind.SUGGESTION: translate("joining", "Rejected suggestion"),
    }[item.kind]


def title_words(item: Item) -> str:
    """Return what stands first of an item, on one line: its quote or note, else its name."""
    quote = " ".join(item.quote.split())
    if quote:
        record = item.theirs or item.ours
        quoted = not isinstance(record, Annotation) or record.anchor is not None
        return f"“{quote}”" if quoted else quote
    if item.kind is Kind.ANNOTATION:
        return kind_name(item)
    return " ".join(item.title.split()) or translate("joining", "(untitled)")


def about_words(item: Item, mine: Iterable[str]) -> str:
    """Return what stands below it: what it is, where, and whose; `mine` are one's own names."""
    record = item.theirs or item.ours
    parts = [kind_name(item)]
    if isinstance(record, Entity):
        parts += [type_name(record.type), record.description]
    elif isinstance(record, Article):
        parts.append(record.source)
    elif isinstance(record, SavedSearch):
        parts.append(record.query)
    elif item.kind in (Kind.ANNOTATION, Kind.SUGGESTION):
        parts.append(" ".join(item.title.split()) or translate("joining", "(untitled)"))
    who = getattr(record, "annotator", "")
    parts.append(translate("joining", "you") if who in set(mine) else who)
    return DOT.join(filter(None, parts))


def people_words(people: Iterable[str]) -> str:
    """Return the names of people as a sentence has them; of many only the first."""
    named = list(people)
    if len(named) > _MOST_NAMED:
        rest = translate("joining", "%n other(s)", None, len(named) - _MOST_NAMED + 1)
        named = [*named[: _MOST_NAMED - 1], rest]
    return QLocale().createSeparatedList(named)


def counted(count: int) -> str:
    """Return a number as the language writes it."""
    return QLocale().toString(count)
