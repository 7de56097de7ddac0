"""A program that writes numbered edits to a library until somebody kills it.

Each edit makes three marks with the edit's number as their tag and gives the
article that number as its title. A number is printed when its edit is on disk.
"""

import sys
from contextlib import closing
from itertools import count
from pathlib import Path

from reader.domain.edit import Change, Edit
from reader.store.library import Library
from tests.samples import mark_on


def main(path: Path) -> None:
    """Write until killed."""
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
            print(number, flush=True)  # noqa: T201 - the one who kills reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]))
