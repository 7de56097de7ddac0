"""The command that saves a copy of a library for somebody else."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.output import pointed, say, say_json
from reader.cli.sitting import UsageError, sitting
from reader.domain.errors import QueryError
from reader.domain.ids import ArticleId
from reader.domain.listing import Filter
from reader.services import searching
from reader.services.sharing import Share, save_copy, told
from reader.store.library import Library


def add_copy(command: ArgumentParser) -> None:
    """Say how `copy` is called."""
    command.add_argument("output", metavar="OUTPUT", type=Path, help="the file to write")
    command.add_argument(
        "--filter",
        metavar="QUERY",
        help="only the articles that this search finds, and the entities that they mention",
    )
    command.add_argument(
        "--without-trash",
        action="store_true",
        help="leave out what lies in the trash, and former words of what was changed",
    )
    command.add_argument(
        "--only-mine", action="store_true", help="leave out what other people annotated"
    )
    command.add_argument(
        "--without-reading-state",
        action="store_true",
        help="leave out what has been read, how far, and the stars",
    )
    command.add_argument("--force", action="store_true", help="replace a file that is there")


def copy(arguments: Namespace) -> int:
    """Save a copy, and say what it holds and how big it is."""
    target: Path = arguments.output
    with sitting(arguments.library) as session:
        share = Share(
            articles=_found(session.library, arguments.filter) if arguments.filter else None,
            only_of=session.annotator if arguments.only_mine else "",
            trash=not arguments.without_trash,
            reading_state=not arguments.without_reading_state,
        )
        copied = save_copy(session.library, target, share, replace=arguments.force)
        if arguments.json:
            say_json({"file": str(target), **copied._asdict()})
        else:
            say(told(copied, target.name))
        return 0


def _found(library: Library, query: str) -> list[ArticleId]:
    try:
        search = searching.understand(library, query)
    except QueryError as error:
        raise UsageError(pointed(error, query)) from error
    if search is None:
        raise UsageError("--filter asks for nothing; leave it out to copy everything.")
    return library.listing.ids(Filter(), asked=search.condition())
