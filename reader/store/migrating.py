"""Carrying out migrations: the numbered files beside the package, each once and in order."""

import importlib.util
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database, Migrations

_MADE = """
SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name <> '_sqlite_migrations'
AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
"""


def migrate(
    raw: sqlite3.Connection,
    folder: Path,
    version: int,
    verify: Callable[[], None] | None = None,
) -> None:
    """Apply the migrations in `folder` that a database lacks, and give it the version; or nothing.

    All are one transaction: where one fails, or where `verify` raises anything
    at the end of it, none has happened.
    """
    db = Database(raw, execute_plugins=False)
    with db.atomic():
        for path in _numbered(folder):
            _load(path).apply(db)
        raw.execute(f"PRAGMA user_version = {version}")
        if verify is not None:
            verify()


def form_made(folder: Path, version: int) -> list[str]:
    """Return the statements by which a library of an older version is built.

    They are what its migrations make of an empty database in memory.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as raw:
        db = Database(raw, execute_plugins=False)
        for path in _numbered(folder):
            if int(path.name[:4]) <= version:
                _load(path).apply(db)
        return [sql for (sql,) in raw.execute(_MADE)]


def _numbered(folder: Path) -> list[Path]:
    return sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.py"))


def _load(path: Path) -> Migrations:
    spec = importlib.util.spec_from_file_location(f"migration_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"not a migration: {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    migrations: Migrations = module.migrations
    return migrations
