"""Carrying out migrations: the numbered files beside the package, each once and in order."""

import importlib.util
import sqlite3
from pathlib import Path

from sqlite_utils import Database, Migrations


def migrate(raw: sqlite3.Connection, folder: Path, version: int) -> None:
    """Apply the migrations in `folder` that a database lacks, and give it the version; or nothing.

    All are one transaction: where one fails, none has happened.
    """
    db = Database(raw, execute_plugins=False)
    with db.atomic():
        for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.py")):
            _load(path).apply(db)
        raw.execute(f"PRAGMA user_version = {version}")


def _load(path: Path) -> Migrations:
    spec = importlib.util.spec_from_file_location(f"migration_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"not a migration: {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    migrations: Migrations = module.migrations
    return migrations
