"""Taking out of a copy of a library what shall not be handed on, so that nothing of it is left."""

from collections.abc import Sequence

from reader.domain.ids import ArticleId
from reader.store.connection import Connection
from reader.store.entities import FORGETTABLE

_DOOMED = "SELECT id FROM temp.doomed"
_FOLLOW = """
INSERT OR IGNORE INTO temp.doomed
SELECT id FROM annotations WHERE article IN (SELECT id FROM temp.doomed)
"""
_ANSWERS = """
INSERT OR IGNORE INTO temp.doomed
SELECT id FROM annotations WHERE parent IN (SELECT id FROM temp.doomed)
"""
# What a mention that stays means is needed, and what that was merged into.
_UNMENTIONED = """
WITH RECURSIVE needed(id) AS (
    SELECT entity FROM annotations WHERE entity IS NOT NULL
    UNION
    SELECT merged_into FROM entities JOIN needed USING (id) WHERE merged_into IS NOT NULL
)
INSERT OR IGNORE INTO temp.doomed SELECT id FROM entities WHERE id NOT IN (SELECT id FROM needed)
"""
_UNKNOWN = """
DELETE FROM ancestors WHERE record NOT IN (
    SELECT id FROM articles UNION ALL SELECT id FROM annotations
    UNION ALL SELECT id FROM entities UNION ALL SELECT id FROM saved_searches
    UNION ALL SELECT color FROM color_names UNION ALL SELECT id FROM tombstones
)
"""


class Thinning:
    """Removes from a library that nobody has seen yet, for good and without a tombstone.

    What is told is done by `finish`, all of it or nothing; until then it is only noted.
    Indexes and counts have to be made anew after it, and the file written anew
    (`VACUUM`), or what was removed could still be read in it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        connection.write("CREATE TEMP TABLE IF NOT EXISTS doomed (id TEXT PRIMARY KEY) STRICT")
        self._of_entities = ""
        self._words = True

    def keep_articles(self, articles: Sequence[ArticleId]) -> None:
        """Keep only these articles, what is written on them, and the entities that names."""
        self._connection.write("CREATE TEMP TABLE kept (id TEXT PRIMARY KEY) STRICT")
        self._connection.write_all(
            "INSERT OR IGNORE INTO temp.kept VALUES (?)", ((article,) for article in articles)
        )
        self._doom("SELECT id FROM articles WHERE id NOT IN (SELECT id FROM temp.kept)")
        self._connection.write("DROP TABLE temp.kept")
        self._of_entities = _UNMENTIONED

    def drop_trash(self) -> None:
        """Drop what lies in the trash, and the words that records had before they were changed."""
        for table in ("articles", "annotations"):
            self._doom(f"SELECT id FROM {table} WHERE trashed IS NOT NULL")
        self._of_entities = self._of_entities or f"INSERT OR IGNORE INTO temp.doomed {FORGETTABLE}"
        self._words = False

    def keep_annotator(self, annotator: str) -> None:
        """Drop what other people wrote, and what was answered to it."""
        self._doom("SELECT id FROM annotations WHERE annotator <> ?", annotator)

    def forget_reading(self) -> None:
        """Forget what has been read, how far, and what has a star."""
        self._connection.write(
            "UPDATE articles SET read = 0, starred = 0, position = 0, progress = 0"
        )

    def finish(self) -> None:
        """Remove it all, with what nothing points to any more."""
        write = self._connection.write
        write(_FOLLOW)
        write(_ANSWERS)
        write(f"DELETE FROM annotation_tags WHERE annotation IN ({_DOOMED})")
        write(f"DELETE FROM annotations WHERE parent IN ({_DOOMED})")
        write(f"DELETE FROM annotations WHERE id IN ({_DOOMED})")
        write(f"DELETE FROM article_tags WHERE article IN ({_DOOMED})")
        write(f"DELETE FROM articles WHERE id IN ({_DOOMED})")
        if self._of_entities:
            write(self._of_entities)
            write(f"DELETE FROM aliases WHERE entity IN ({_DOOMED})")
            write(f"DELETE FROM entity_identifiers WHERE entity IN ({_DOOMED})")
            write(f"DELETE FROM entities WHERE id IN ({_DOOMED})")
        write(_UNKNOWN)
        if not self._words:
            write("UPDATE ancestors SET content = ''")

    def _doom(self, chosen: str, *values: str) -> None:
        self._connection.write(f"INSERT OR IGNORE INTO temp.doomed {chosen}", values)
