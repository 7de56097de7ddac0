"""The program: a command if there is one, else the window."""

import sys
from argparse import Namespace
from collections.abc import Sequence

COMMANDS = (
    "new", "import", "list", "show", "search", "annotate", "remove", "export", "check",
    "self-check",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments, or with those of the process."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        from reader.cli.main import main as command_line  # noqa: PLC0415 - the window needs none

        return command_line(given, _self_check)
    from reader.ui.application import main as window  # noqa: PLC0415 - commands need no Qt

    return window(given)


def _self_check(_: Namespace) -> int:
    from reader.ui.self_check import self_check  # noqa: PLC0415 - only this command needs Qt

    return self_check()


if __name__ == "__main__":
    sys.exit(main())
