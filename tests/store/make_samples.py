"""Makes the sample file of a version of the library's form, once: `python -m` this, from the top.

A sample is what a program of that version wrote, and is never made anew: a
version that has none gets one when the next migration is begun. Pages are as
small as SQLite has them, so that a sample takes little room.
"""

import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from reader.paths import bundled
from reader.store.index import segment
from reader.store.migrating import migrate
from reader.store.schema import APPLICATION_ID
from tests.samples import filled
from tests.store.everything import edits_of_every_kind

SAMPLES = Path(__file__).with_name("samples")
_INDEXED = {"text_index": "texts", "article_index": "articles", "annotation_index": "annotations"}
_SHARED = (
    "INSERT INTO versions SELECT lower(id), id, text, original, annotator, created FROM articles",
    "UPDATE annotations SET placed_in = text, placed_start = start, placed_stop = stop, "
    "placed_score = 1, verdict = 'ok' WHERE color = 'blue'",
    "INSERT INTO tombstones VALUES "
    "('01950000-0000-7000-8000-000000000000', 'annotations', '2025-03-06T09:30:00.000Z')",
)


def main(version: int) -> None:
    """Make the sample of a version, unless there is one."""
    target = SAMPLES / f"version {version}.postil"
    if target.exists():
        raise SystemExit(f"{target} is there already")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "full.postil"
        full = filled(source)
        for name in ("name a color", "keep a search", "say more of an entity", "worth a value"):
            full.library.apply(edits_of_every_kind(full)[name])
        full.library.apply(edits_of_every_kind(full)["decide on a suggestion"])
        full.library.close()
        stories = Path(folder) / "migrations"
        stories.mkdir()
        for path in bundled("migrations").glob("[0-9]*.py"):
            if int(path.name[:4]) <= version:
                shutil.copy(path, stories)
        with closing(sqlite3.connect(target, isolation_level=None)) as raw:
            raw.execute("PRAGMA page_size = 512")
            raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(raw, stories, version)
            _copy(raw, source)


def _copy(raw: sqlite3.Connection, source: Path) -> None:
    """Fill a library with the rows of a newer one, as far as it has tables and columns for them."""
    raw.execute("ATTACH ? AS newer", (str(source),))
    tables = "SELECT name FROM pragma_table_list WHERE schema = ? AND strict"
    here = {name for (name,) in raw.execute(tables, ("main",))}
    for (table,) in raw.execute(tables, ("newer",)).fetchall():
        if table in here and table != "library":
            info = raw.execute("SELECT name FROM pragma_table_info(?, 'main')", (table,))
            columns = ", ".join(name for (name,) in info)
            raw.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
    raw.create_function("segment", 1, segment)
    for index, table in _INDEXED.items():
        names = [name for (name,) in raw.execute("SELECT name FROM pragma_table_info(?)", (index,))]
        shown = ", ".join(f"segment({name})" for name in names)
        raw.execute(
            f"INSERT INTO {index} (rowid, {', '.join(names)}) SELECT number, {shown} FROM {table}"
        )
    if "versions" in here:
        for statement in _SHARED:
            raw.execute(statement)
    raw.execute("DETACH newer")


if __name__ == "__main__":
    main(int(sys.argv[1]))
