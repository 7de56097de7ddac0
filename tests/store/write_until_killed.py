"""A program that writes to a library until somebody kills it: edits, imports, merges, upgrades.

What is done has a number, which is printed when it is on disk. An edit makes
three marks with its number as their tag and gives the article that number as
its title; an import brings an article of that title; a merge takes in the file of
that number, until there is none; an upgrade opens a copy of a sample of an older
version under its number.
"""

import shutil
import sys
from contextlib import closing
from itertools import count
from pathlib import Path

from reader.domain.edit import Change, Edit
from reader.services import importing
from reader.services.joining.performing import carry_out, perform, prepare, settle
from reader.services.progress import Unwatched
from reader.services.session import Session
from reader.store.library import Library
from tests.samples import mark_on
from tests.store.colleagues import looked_at

SAMPLES = Path(__file__).with_name("samples")


def done(number: int) -> None:
    """Say what is on disk."""
    print(number, flush=True)  # noqa: T201 - the one who kills reads it


def annotate(path: Path) -> None:
    """Write edits."""
    with closing(Library.open(path)) as library:
        [article] = library.articles.select("WHERE source = 'Asia Times'")
        plain = library.texts.get(article.text).plain
        first = int(article.title) + 1 if article.title.isdecimal() else 0
        for number in count(first):
            marks = [
                mark_on(article, plain, quote, tags=(str(number),), note="x" * 3_000)
                for quote in ("dawn", "Ships", "news")
            ]
            titled = article._replace(title=str(number))
            made = tuple(Change(None, mark) for mark in marks)
            library.apply(Edit("Write", (*made, Change(article, titled))))
            article = titled
            done(number)


def import_(path: Path) -> None:
    """Import articles."""
    with closing(Library.open(path)) as library:
        session = Session(library, "Ada")
        there = [article.title for article in library.articles.select("")]
        first = max((int(title) + 1 for title in there if title.isdecimal()), default=0)
        for number in count(first):
            file = path.parent.with_name("article.md")
            words = f"# {number}\n\n" + f"Paragraph of article {number}.\n\n" * 40
            file.write_text(words, encoding="utf-8")
            session.perform(importing.plan(library, importing.look([file]), session.stamp()).edit)
            done(number)


def colleagues_of(path: Path) -> Path:
    """Return the folder of the files that are merged into a library."""
    return path.parent.with_name("colleagues")


def merge(path: Path) -> None:
    """Merge colleagues' files, by turns on a worker and in the session."""
    with closing(Library.open(path)) as library:
        session = Session(library, "Ada")
        there = [article.title for article in library.articles.select("")]
        first = max((int(title) + 1 for title in there if title.isdecimal()), default=0)
        for number in count(first):
            other = colleagues_of(path) / f"{number}.postil"
            if not other.exists():
                return
            planned = looked_at(path, other)
            if number % 2:
                carry_out(path, planned, Unwatched())
                settle(session, planned)
            else:
                prepare(path, planned, Unwatched())
                perform(session, planned)
            done(number)


def migrate(path: Path) -> None:
    """Upgrade libraries."""
    there = [int(file.stem) for file in path.parent.glob("*.postil") if file.stem.isdecimal()]
    for number in count(max(there, default=-1) + 1):
        copy = path.with_name(f"{number}.postil")
        made = copy.with_suffix(".made")
        shutil.copy(SAMPLES / f"version {1 + number % 2}.postil", made)
        made.rename(copy)
        Library.open(copy).close()
        done(number)


if __name__ == "__main__":
    modes = {"annotate": annotate, "import": import_, "merging": merge, "migrate": migrate}
    modes[sys.argv[2]](Path(sys.argv[1]))
