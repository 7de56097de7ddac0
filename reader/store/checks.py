"""Whether a library is sound: its file, its references, its anchors, its indexes."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from itertools import islice
from pathlib import Path

from reader.domain.words import say, say_many
from reader.store.annotations import WRONGLY_COUNTED
from reader.store.connection import Connection
from reader.store.images import Images
from reader.store.index import Index, annotation_index, article_index, text_index
from reader.store.mentions import MentionCounts
from reader.store.sense import MANY, anchors, histories, mergers, suggestions, texts, values

_REBUILD = "postil check --rebuild"

_PATIENCE = 0.1
"""Seconds after which somebody is told again that it is not done."""


Tell = Callable[[int, int, str], None]
_Step = Callable[[Connection], Iterator[str]]

_BETWEEN = 200_000
"""Steps of SQLite's machine after which somebody may say that nobody waits any more."""


def findings(connection: Connection, tell: Tell | None = None) -> Iterator[str]:
    """Go through what is wrong with an open library, a sentence each; nothing if it is sound.

    Half of the work is done on a second connection in another thread. `tell`
    is told how far it is, in this thread, and may raise what ends it all.
    """
    if connection.raw.in_transaction:  # which nobody else could look into
        for step in _IN_ORDER:
            yield from step(connection)
        return
    here, elsewhere = _Lane(_OF_THE_FILE), _Lane(_OF_THE_ROWS)
    with ThreadPoolExecutor(1, "check") as threads:
        other = threads.submit(elsewhere.walk_apart, connection.path)
        try:
            here.walk(connection, tell)
            while tell is not None and not _is_done(other):
                tell(len(_OF_THE_FILE), len(_OF_THE_FILE) + 1, "")
            other.result()
        except BaseException:
            elsewhere.stop()
            raise
    for step in _IN_ORDER:
        yield from {**here.found, **elsewhere.found}[step]


class _Lane:
    """Steps of a check, one after the other, and what they found."""

    def __init__(self, steps: tuple[_Step, ...]) -> None:
        self.found: dict[_Step, list[str]] = {}
        self._steps = steps
        self._stopped = False

    def walk(self, connection: Connection, tell: Tell | None = None) -> None:
        """Take all steps; what `tell` raises ends them, also in the middle of one."""
        raised: list[BaseException] = []

        def look_up() -> int:
            try:
                if tell is not None:
                    tell(number, len(self._steps) + 1, "")
            except BaseException as error:  # noqa: BLE001 - raised again below
                raised.append(error)
            return self._stopped or bool(raised)

        connection.raw.set_progress_handler(look_up, _BETWEEN)
        try:
            for number, step in enumerate(self._steps):  # noqa: B007 - which `look_up` tells
                self.found[step] = list(step(connection))
                if look_up():
                    break
        except sqlite3.OperationalError:
            if not raised and not self._stopped:
                raise
        finally:
            connection.raw.set_progress_handler(None, 0)
        if raised:
            raise raised[0]

    def walk_apart(self, path: Path) -> None:
        """Take all steps on a connection of their own."""
        with closing(Connection(path, writable=False)) as connection:
            self.walk(connection)

    def stop(self) -> None:
        """End where it is, from another thread."""
        self._stopped = True


def _is_done(other: "Future[None]") -> bool:
    try:
        other.exception(_PATIENCE)
    except TimeoutError:
        return False
    return True


def indexes(connection: Connection) -> tuple[Index, ...]:
    """Return every full-text index of a library."""
    return text_index(connection), article_index(connection), annotation_index(connection)


def _integrity(connection: Connection) -> Iterator[str]:
    for (line,) in connection.rows(f"PRAGMA integrity_check({MANY})"):
        if line != "ok":
            yield say(
                "The file is damaged: {finding}; keep it and go back to a copy of it.",
                finding=line,
            )


def _references(connection: Connection) -> Iterator[str]:
    for table, number, parent, _ in connection.rows("PRAGMA foreign_key_check")[:MANY]:
        yield say(
            "Row {number} of {table} points to something in {parent} that is not there; "
            "go back to a copy of the file to have it again.",
            number=number,
            table=table,
            parent=parent,
        )


def _counts(connection: Connection) -> Iterator[str]:
    rows = connection.rows(f"{WRONGLY_COUNTED} LIMIT {MANY}")
    for (id_,) in rows:
        yield say(
            "The number of annotations kept with article {id} is wrong; “{command}” makes it anew.",
            id=id_,
            command=_REBUILD,
        )
    wrong = MentionCounts(connection).wrong()
    if wrong:
        yield say_many(
            "%n number of mentions kept with an article is wrong; “{command}” makes it anew.",
            "%n numbers of mentions kept with articles are wrong; “{command}” makes them anew.",
            wrong,
            command=_REBUILD,
        )


def _images(connection: Connection) -> Iterator[str]:
    images = Images(connection)
    for digest in islice(images.damaged(), MANY):
        yield say(
            "Picture {digest} is damaged; import its article again, or go back to a copy of "
            "the file.",
            digest=digest[:12],
        )
    for text, digest in islice(images.missing(), MANY):
        yield say(
            "Text {text} shows picture {digest}, which is not there; its words can be read all "
            "the same.",
            text=text[:12],
            digest=digest[:12],
        )


def _indexes(connection: Connection) -> Iterator[str]:
    for index in indexes(connection):
        if not index.agrees():
            yield say(
                "The search index “{index}” does not agree with what it indexes; "
                "“{command}” makes it anew.",
                index=index.name,
                command=_REBUILD,
            )


_IN_ORDER: tuple[_Step, ...] = (
    *(_integrity, _references, texts, anchors, suggestions, values, histories, mergers),
    *(_counts, _images, _indexes),
)
_OF_THE_ROWS: tuple[_Step, ...] = (_references, anchors, suggestions, _indexes)
"""Half of the work, as measured with 100,000 annotations."""

_OF_THE_FILE = tuple(step for step in _IN_ORDER if step not in _OF_THE_ROWS)
