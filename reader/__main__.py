"""The program: a command if there is one, else the window."""

import gc
import os
import sys
from collections.abc import Sequence

COMMANDS = (
    "new", "import", "import-gazetteer", "list", "show", "search", "annotate", "remove", "suggest",
    "accept", "reject", "entities", "merge-entities", "export", "copy", "merge", "compare", "check",
    "repair", "backups", "restore", "self-check",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments, or with those of the process."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and _is_command(given[0]):
        from reader.cli.main import main as command_line  # noqa: PLC0415 - the window needs none

        return command_line(given, _self_check)
    gc.disable()  # what is made until the window is there is no garbage
    from reader.ui import imports  # noqa: PLC0415 - commands need no Qt

    imports.simplify()  # before all that there is to import for the window
    from reader.ui.application import main as window  # noqa: PLC0415 - as above

    return window(given)


def _is_command(word: str) -> bool:
    """Tell whether the first word is a command or an option, or is meant to be one.

    A bare word that is no file is a slip in a command rather than a library
    that is not there: those are named with a folder or a suffix.
    """
    if word in COMMANDS or word.startswith("-"):
        return True
    return not (set(word) & {"/", "\\", "."} or os.path.lexists(word))


def _self_check(_: object) -> int:
    from reader.ui.self_check import self_check  # noqa: PLC0415 - only this command needs Qt

    return self_check()


if __name__ == "__main__":
    sys.exit(main())
