"""The report of a merge: what was added, changed and deleted, and what wants a look."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from reader.domain.errors import ExportError
from reader.domain.moments import to_iso
from reader.domain.words import phrase, say
from reader.services.exporting import text_target
from reader.services.joining.values import Item, JoiningPlan, Kind, Outcome
from reader.store.library import Library

_HEADINGS = {
    Outcome.ADDED: phrase("Added"),
    Outcome.CHANGED: phrase("Changed"),
    Outcome.DELETED: phrase("Moved to the trash"),
    Outcome.CONFLICT: phrase("In conflict"),
    Outcome.CHECK: phrase("Needs checking"),
    Outcome.LOST: phrase("Lost its place"),
}
_KINDS = {
    Kind.ARTICLE: phrase("Article"),
    Kind.ANNOTATION: phrase("Annotation"),
    Kind.ENTITY: phrase("Entity"),
    Kind.COLOR: phrase("Name of a color"),
    Kind.SEARCH: phrase("Saved search"),
    Kind.WORDS: phrase("Words never suggested"),
    Kind.SUGGESTION: phrase("Rejected suggestion"),
}
_QUOTED = 120
"""Code points of a quote or a value that a report repeats."""


def markdown(plan: JoiningPlan, library: Path, at: datetime) -> Iterator[str]:
    """Go through the lines of a report in Markdown."""
    yield f"# {_plain(plan.edit.summary)}"
    yield ""
    yield say(
        "“{other}” was merged into “{library}” at {moment}.",
        other=_plain(plan.other.name),
        library=_plain(library.name),
        moment=to_iso(at),
    )
    for outcome in Outcome:
        found = plan.of(outcome)
        if found:
            yield ""
            yield f"## {say(_HEADINGS[outcome])} ({len(found)})"
            yield ""
            for item in found:
                yield _line(item)
                if outcome is Outcome.CONFLICT:
                    yield from _sides(item)


def save(plan: JoiningPlan, library: Library, path: Path, at: datetime) -> None:
    """Write a report in Markdown, whole or not at all; raises `ExportError` where it cannot be."""
    try:
        with text_target(library, path, replace=True) as file:
            file.writelines(f"{line}\n" for line in markdown(plan, library.path, at))
    except ExportError as error:
        if not isinstance(error.__cause__, OSError):
            raise
        raise ExportError(  # to say that nothing was changed would not be true of a merge
            say(
                "The report could not be written as “{name}”: {reason}; the library is not "
                "affected; choose another place or make room.",
                name=path.name,
                reason=error.__cause__.strerror or error.__cause__,
            )
        ) from error


def _line(item: Item) -> str:
    quote = f" “{_plain(item.quote)}”" if item.quote else ""
    return f"- {say(_KINDS[item.kind])}: {_plain(item.title)}{quote}"


def _sides(item: Item) -> Iterator[str]:
    if not item.fields:
        yield "  - " + say("Deleted on one side and changed on the other; it was kept.")
    for field in item.fields:
        here, there = (
            _plain(str(getattr(side, field, "") or "")) for side in (item.ours, item.theirs)
        )
        yield f"  - {field}: " + say("here “{ours}”, there “{theirs}”", ours=here, theirs=there)


def _plain(words: str) -> str:
    """Return words in one line, in which nothing is Markdown."""
    short = " ".join(words.split())
    short = short if len(short) <= _QUOTED else f"{short[: _QUOTED - 1]}…"
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|!" else c for c in short)
