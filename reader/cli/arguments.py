"""What can be written on the command line."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from reader import __version__
from reader.cli import exchange, joining, keeping, sharing, suggestions
from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.listing import Shelf

Command = Callable[[argparse.Namespace], int]

_MANY = 2**31 - 1
"""A number of things that no library holds."""

_DESCRIPTION = """\
Postil is a reader for people who mark what they read.

  postil                 open the window on the last library
  postil LIBRARY         open the window on a library
  postil COMMAND …       work with a library without a window"""

_EPILOG = """\
ARTICLE and ANNOTATION are ids or unambiguous beginnings of ids. Positions
count Unicode code points. It exits with 0 when all went well, 1 after a
failure and 2 after a mistake in the call; errors are one sentence on standard
error.

  postil new news.postil
  postil import news.postil feed.txt
  postil search news.postil "export controls"
  postil annotate news.postil 0195 --quote "export controls" --color blue
  postil import-gazetteer news.postil names.tsv
  postil export news.postil marks.csv
  postil export news.postil marks.zip --format brat"""


class Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong with a call."""

    def error(self, message: str) -> NoReturn:
        """Exit with 2, and without the usage, which `--help` gives."""
        self.exit(2, f"postil: {message}; “{self.prog} --help” tells more.\n")


def parser(commands: dict[str, Command]) -> Parser:
    """Return the parser of the whole command line; each command is told its function."""
    top = Parser(
        prog="postil",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"Postil {__version__}")
    verbs = top.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, summary: str, *, library: bool = True) -> Parser:
        made = verbs.add_parser(name, help=summary, description=summary)
        made.set_defaults(command=commands[name])
        if library:
            made.add_argument("library", metavar="LIBRARY", type=Path, help="a .postil file")
        return made

    new = add("new", "make an empty library")
    new.add_argument("--starter", action="store_true", help="with the starter articles")

    import_ = add("import", "import articles; what is there already is left out")
    import_.add_argument("files", metavar="FILE", type=Path, nargs="+", help="files or folders")
    import_.add_argument(
        "--separator",
        metavar="TEXT",
        type=_words,
        help='the line between two articles; found if not given, "" if each file is one article',
    )
    import_.add_argument("--dry-run", action="store_true", help="say what would be imported")
    _json(import_)

    gazetteer = add("import-gazetteer", "import entities from lines of name, type and aliases")
    exchange.add_import_gazetteer(gazetteer)
    _json(gazetteer)

    list_ = add("list", "list the articles, newest first")
    list_.add_argument(
        "--filter",
        choices=[str(shelf) for shelf in Shelf if shelf not in (Shelf.EVERYTHING, Shelf.TRASH)],
        help='only these; "check" are those with marks that have to be looked at',
    )
    _json(list_)

    show = add("show", "show an article with its annotations")
    show.add_argument("article", metavar="ARTICLE", type=_words, help="which one")
    _json(show)

    search = add("search", "find articles by words in texts, titles, quotes and notes")
    search.add_argument(
        "query",
        metavar="QUERY",
        type=_words,
        help='words, "phrases", beginnings*, -not, OR, ( ), and fields such as title:, tag: or '
        "before:; all of it has to be so",
    )
    search.add_argument("--limit", metavar="N", type=_positive, default=50, help="at most (50)")
    _json(search)

    annotate = add("annotate", "put an annotation on a passage")
    _add_annotate(annotate)
    _json(annotate)

    remove = add("remove", "put an annotation into the trash")
    remove.add_argument("annotation", metavar="ANNOTATION", type=_words, help="which one")
    remove.add_argument("--others", action="store_true", help="also where somebody else wrote it")

    suggest = add("suggest", "suggest who, what, when and how much articles speak of")
    suggestions.add_suggest(suggest)
    _json(suggest)
    suggestions.add_decision(
        add("accept", "turn suggested words into mentions"),
        "the suggestions of this type; where there are none, as this type",
    )
    suggestions.add_decision(
        add("reject", "turn suggested words down, and never be asked again"),
        "only suggestions of this type",
    )

    _json(add("entities", "list the entities, the most mentioned first"))

    merge = add("merge-entities", "merge an entity into another one, whose name stays")
    merge.add_argument("loser", metavar="LOSER", type=_words, help="a name, or an id's beginning")
    merge.add_argument("winner", metavar="WINNER", type=_words, help="the one that is kept")

    _add_handing_on(add)

    _add_keeping(add)

    add("self-check", "start the window off screen and try everything once", library=False)
    return top


def _add_handing_on(add: Callable[..., Parser]) -> None:
    exchange.add_export(add("export", "write annotations, mentions or entities to a file"))
    copy = add("copy", "save a copy to hand on: all of it, or a part")
    sharing.add_copy(copy)
    _json(copy)

    merge = add("merge", "merge what another library holds into this one")
    joining.add_merge(merge)
    _json(merge)
    _json(add("compare", "say how far people who annotated the same articles agree"))


def _add_keeping(add: Callable[[str, str], Parser]) -> None:
    check = add("check", "check that a library is sound")
    check.add_argument(
        "--rebuild", action="store_true", help="make search indexes and counts anew before"
    )
    _json(check)

    repair = add("repair", "make a new library of all that can be read of a damaged one")
    keeping.add_repair(repair)
    _json(repair)

    _json(add("backups", "list the backups that Postil made of a library, the newest first"))
    keeping.add_restore(add("restore", "go back to a backup; what is there now is kept as one"))


def _add_annotate(annotate: argparse.ArgumentParser) -> None:
    annotate.add_argument("article", metavar="ARTICLE", type=_words, help="which one")
    annotate.add_argument(
        "--quote", metavar="TEXT", type=_words, required=True, help="the words to mark"
    )
    annotate.add_argument(
        "--occurrence", metavar="N", type=_positive, default=1, help="the N-th time they stand (1)"
    )
    annotate.add_argument(
        "--color",
        metavar="C",
        type=_words,
        help=f"{', '.join(Color)}, or what one is called here; yellow if nothing else is given",
    )
    annotate.add_argument(
        "--entity", metavar="NAME", type=_words, help="whom or what the words mean"
    )
    annotate.add_argument(
        "--type",
        metavar="T",
        choices=[str(type_) for type_ in EntityType],
        help=", ".join(EntityType),
    )
    annotate.add_argument(
        "--tag",
        metavar="T",
        type=_words,
        action="append",
        default=[],
        help="a tag; may be given again",
    )
    annotate.add_argument("--note", metavar="MD", type=_words, default="", help="in Markdown")
    annotate.add_argument("--author", metavar="A", type=_words, help="who says so; you if none")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON, for other programs")


def _positive(written: str) -> int:
    try:
        number = int(written)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{written}” is not a whole number from 1")
    return min(number, _MANY)


def _words(written: str) -> str:
    try:
        written.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError("this is not text in the encoding of the system") from None
    return written
