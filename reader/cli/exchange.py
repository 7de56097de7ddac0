"""The commands that write for other programs, and the one that reads lists of names."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.output import say, say_json
from reader.cli.sitting import UsageError, sitting
from reader.domain.suggestion import Status
from reader.services.exchanging import OF_ENTITIES, Format, told
from reader.services.exchanging import export as write
from reader.services.gazetteers import plan
from reader.services.gazetteers import told as told_of_line

_FORMATS = """\
csv: annotations, a row each; csv-entities: entities with counts; gazetteer: lines of name,
type and aliases; brat: texts and standoff files in a ZIP archive; jsonl: for doccano and
spaCy; conll: IOB2, in which the longest of overlapping mentions wins; jsonld: W3C Web
Annotations. All but the first three hold the articles that have mentions"""


def add_export(command: ArgumentParser) -> None:
    """Say how `export` is called."""
    command.add_argument("output", metavar="OUTPUT", type=Path, help="the file to write")
    command.add_argument(
        "--format", choices=[str(format_) for format_ in Format], default="csv", help=_FORMATS
    )
    command.add_argument(
        "--suggestions",
        action="store_true",
        help="what is pending too, and what was rejected in csv, brat and jsonld, with its "
        f"status: {Status.PENDING} or {Status.REJECTED}; csv has more columns then",
    )
    command.add_argument(
        "--no-bom", action="store_true", help="CSV without the mark by which Excel knows UTF-8"
    )
    command.add_argument("--force", action="store_true", help="replace a file that is there")


def add_import_gazetteer(command: ArgumentParser) -> None:
    """Say how `import-gazetteer` is called."""
    command.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help="lines of a name, a tab, a type, and if there are any a tab and aliases with | "
        "between them; # begins a comment, and a backslash stands before |, # and backslashes "
        "that are meant as such",
    )
    command.add_argument("--dry-run", action="store_true", help="say what would be imported")


def export(arguments: Namespace) -> int:
    """Write annotations, mentions or entities to a file."""
    format_ = Format(arguments.format)
    if arguments.suggestions and format_ in OF_ENTITIES:
        raise UsageError(f"There are no suggestions in {format_}: leave out --suggestions.")
    with sitting(arguments.library) as session:
        written = write(
            session.library,
            arguments.output,
            format_,
            suggestions=arguments.suggestions,
            bom=not arguments.no_bom,
            replace=arguments.force,
        )
        say(told(written, str(arguments.output)))
        return 0


def import_gazetteer(arguments: Namespace) -> int:
    """Import the good lines of a gazetteer, and list the others; it fails where none is good."""
    with sitting(arguments.library, writes=not arguments.dry_run) as session:
        planned = plan(session.library, arguments.file, session.stamp())
        if not arguments.dry_run:
            session.perform(planned.edit)
        if arguments.json:
            say_json(
                {
                    "added": planned.made,
                    "changed": planned.changed,
                    "already": planned.already,
                    "skipped": [
                        {"line": line.number, "words": line.words, "reason": line.reason}
                        for line in planned.broken
                    ],
                }
            )
        else:
            say(planned.edit.summary)
            for line in planned.broken:
                say(f"  {told_of_line(line)}")
        return 0
