"""From the command line to a command, and from what went wrong to an exit code."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from io import TextIOWrapper

from reader.cli import commands, entities, exchange, joining, keeping, sharing, suggestions
from reader.cli.arguments import Command, parser
from reader.cli.output import say_trouble
from reader.cli.sitting import UsageError
from reader.domain.errors import ReaderError

FAILURE = 1
MISTAKE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str], self_check: Command) -> int:
    """Carry out one command and return its exit code.

    `self_check` is the command that needs a window, which this package cannot make.
    """
    verbs: dict[str, Command] = {
        "new": commands.new,
        "import": commands.import_,
        "import-gazetteer": exchange.import_gazetteer,
        "list": commands.list_,
        "show": commands.show,
        "search": commands.search,
        "annotate": commands.annotate,
        "remove": commands.remove,
        "suggest": suggestions.suggest,
        "accept": suggestions.accept,
        "reject": suggestions.reject,
        "entities": entities.entities,
        "merge-entities": entities.merge_entities,
        "export": exchange.export,
        "copy": sharing.copy,
        "merge": joining.merge,
        "compare": joining.compare,
        "check": commands.check,
        "repair": keeping.repair,
        "backups": keeping.backups,
        "restore": keeping.restore,
        "self-check": self_check,
    }
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # for consoles that know few letters
    try:
        return _carry_out(verbs, arguments)
    except UsageError as error:
        say_trouble(error)
        return MISTAKE
    except ReaderError as error:
        say_trouble(error)
        return FAILURE
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone, and wants nothing more
        return FAILURE
    except KeyboardInterrupt:
        return INTERRUPTED


def _carry_out(verbs: dict[str, Command], arguments: Sequence[str]) -> int:
    first = next(iter(arguments), "-")
    if first not in verbs and not first.startswith("-"):
        raise UsageError(
            f"“{first}” is no command and no file; “postil --help” tells which commands there are."
        )
    try:
        call: Namespace = parser(verbs).parse_args(arguments)
        code: int = call.command(call)
    finally:
        sys.stdout.flush()  # here, where a reader who has gone is noticed
    return code
