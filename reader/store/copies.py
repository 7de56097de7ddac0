"""Copies of a library: complete, compact, and never seen half made."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from reader.domain.errors import LibraryError
from reader.domain.words import say
from reader.store.connection import Connection
from reader.store.failures import told
from reader.store.thinning import Thinning
from reader.whole_file import beside, put_in_place

_HOLDS = """
SELECT
    (SELECT count(*) FROM articles WHERE trashed IS NULL),
    (
        SELECT count(*) FROM annotations JOIN articles ON articles.id = annotations.article
        WHERE annotations.trashed IS NULL AND articles.trashed IS NULL
    ),
    (SELECT count(*) FROM entities WHERE trashed IS NULL)
"""


class Copied(NamedTuple):
    """What a copy holds outside its trash, and how big the file is in bytes."""

    articles: int
    annotations: int
    entities: int
    bytes: int


def copy_into(
    connection: Connection, target: Path, thin: Callable[[Thinning], None] | None = None
) -> Copied:
    """Write a copy of an open library to `target`, replacing what is there; say what it holds.

    `thin` says what shall not be in it; without it, the copy is complete. It is
    made beside the target and renamed when it is finished. Raises `LibraryError`
    where there is no room or no right to write, and where the target is the
    library itself.
    """
    with told(target):
        if target.exists() and target.samefile(connection.path):
            raise LibraryError(
                say("“{name}” is the library itself; choose another name.", name=target.name)
            )
        with beside(target) as unfinished:
            connection.write("VACUUM INTO ?", (str(unfinished),))
            with closing(Connection(unfinished)) as copy:
                if thin is not None:
                    _thin(copy, thin)
                articles, annotations, entities = copy.rows(_HOLDS)[0]
            size = unfinished.stat().st_size
            put_in_place(unfinished, target)
    return Copied(articles, annotations, entities, size)


def _thin(copy: Connection, thin: Callable[[Thinning], None]) -> None:
    """Take out what shall not be handed on, and leave no trace of it in the file."""
    from reader.store.annotations import Annotations  # noqa: PLC0415 - a complete copy needs
    from reader.store.checks import indexes  # noqa: PLC0415 - none of these
    from reader.store.texts import Texts  # noqa: PLC0415

    with copy.atomic():
        thinning = Thinning(copy)
        thin(thinning)
        thinning.finish()
        Texts(copy).drop_unused()
        for index in indexes(copy):
            index.rebuild()
        Annotations(copy).count_anew()
    copy.write("VACUUM")
