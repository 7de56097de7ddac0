"""What can be wrong with a query, in a sentence and with the place."""

from collections.abc import Iterable, Sequence

from reader.domain.errors import QueryError
from reader.domain.text import Span
from reader.domain.words import say

SHOWN = 40
"""Code points of what is wrong that a sentence repeats."""


def too_long(query: str, most: int) -> QueryError:
    """Refuse more letters than are read."""
    sentence = say("A search can have {most} letters; leave some out.", most=most)
    return QueryError(sentence, Span(most, len(query)))


def too_many(query: str, span: Span, most: int) -> QueryError:
    """Refuse the first condition that is too many."""
    sentence = say(
        "A search can ask for {most} things at once, and “{words}” is one too many; "
        "leave some out, or put words that follow each other between quotes.",
        most=most,
        words=span.of(query)[:SHOWN],
    )
    return QueryError(sentence, span)


def too_deep(start: int) -> QueryError:
    """Refuse an opening parenthesis."""
    sentence = say("This is one parenthesis inside too many others; take some out.")
    return QueryError(sentence, Span(start, start + 1))


def not_closed(start: int) -> QueryError:
    """Point at a parenthesis that is only opened."""
    sentence = say("This parenthesis is not closed; close it, or take it out.")
    return QueryError(sentence, Span(start, start + 1))


def closes_nothing(start: int) -> QueryError:
    """Point at a parenthesis that is only closed."""
    sentence = say("This parenthesis closes nothing; take it out, or open one before it.")
    return QueryError(sentence, Span(start, start + 1))


def lonely_or(span: Span) -> QueryError:
    """Point at an OR with nothing on one side."""
    sentence = say(
        "OR stands between two things, of which one is enough; write both, or take it out."
    )
    return QueryError(sentence, span)


def no_value(field: str, span: Span) -> QueryError:
    """Point at a field that asks for nothing."""
    sentence = say(
        "“{field}:” says nothing yet; write what you look for right behind the colon.", field=field
    )
    return QueryError(sentence, span)


def no_field(name: str, span: Span, known: Sequence[str]) -> QueryError:
    """Point at a field that there is not, and say which was meant or which there are."""
    near = nearest(name.lower(), known)
    if near:
        sentence = say(
            "There is no field “{name}:”; did you mean “{near}:”? "
            "Put quotes around what is not meant as a field.",
            name=name[:SHOWN],
            near=near,
        )
    else:
        sentence = say(
            "There is no field “{name}:”; there are {known}. "
            "Put quotes around what is not meant as a field.",
            name=name[:SHOWN],
            known=", ".join(known),
        )
    return QueryError(sentence, span)


def no_choice(value: str, span: Span, field: str, known: Sequence[str]) -> QueryError:
    """Point at a value that a field does not know, and say which was meant or which there are."""
    near = nearest(value.lower(), known)
    if near:
        sentence = say(
            "“{field}:” knows no “{value}”; did you mean “{near}”?",
            value=value[:SHOWN],
            field=field,
            near=near,
        )
    else:
        sentence = say(
            "“{field}:” knows no “{value}”; it can be {known}.",
            value=value[:SHOWN],
            field=field,
            known=", ".join(known),
        )
    return QueryError(sentence, span)


def no_day(value: str, span: Span) -> QueryError:
    """Point at a date that no calendar has."""
    sentence = say("There is no day “{value}” in the calendar.", value=value[:SHOWN])
    return QueryError(sentence, span)


def no_date(value: str, span: Span, words: Sequence[str]) -> QueryError:
    """Point at what is no date, and say how one is written."""
    sentence = say(
        "“{value}” is no date; write one as 2026, 2026-11 or 2026-11-20, or one of {words}.",
        value=value[:SHOWN],
        words=", ".join(words),
    )
    return QueryError(sentence, span)


def nearest(wanted: str, known: Iterable[str]) -> str:
    """Return which of these words somebody may have meant, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for mistakes

    return next(iter(get_close_matches(wanted[:SHOWN], tuple(known), 1)), "")
