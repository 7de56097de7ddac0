"""What people show each other: replies, names for colours, searches that are kept, pictures.

Written in SQL, as it stands in the file: `form.sql` says the same.
"""

from sqlite_utils import Database, Migrations

migrations = Migrations("reader")


@migrations()
def add_replies(db: Database) -> None:
    """Let an annotation answer another one of the same article.

    Answers are checked at the end of a transaction, in whatever order they come.
    """
    db.execute(
        "ALTER TABLE annotations ADD COLUMN "
        "parent TEXT REFERENCES annotations(id) DEFERRABLE INITIALLY DEFERRED"
    )
    db.execute("CREATE INDEX annotations_by_parent ON annotations(parent) WHERE parent IS NOT NULL")
    db.execute("CREATE INDEX annotations_by_time ON annotations(created)")
    db.execute("CREATE INDEX annotations_by_annotator ON annotations(annotator)")


@migrations()
def create_color_names(db: Database) -> None:
    """Keep what the colours of highlights stand for in this library."""
    db.execute(
        """
        CREATE TABLE color_names (
            color TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        ) STRICT
        """
    )


@migrations()
def create_saved_searches(db: Database) -> None:
    """Keep searches under a name."""
    db.execute(
        """
        CREATE TABLE saved_searches (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        ) STRICT
        """
    )


@migrations()
def create_images(db: Database) -> None:
    """Keep each distinct picture once, and which texts show it.

    What is asked for often stands before the picture, so that it is read without it.
    """
    db.execute(
        """
        CREATE TABLE images (
            number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            media_type TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            content BLOB NOT NULL
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE text_images (
            text TEXT NOT NULL REFERENCES texts(digest),
            image TEXT NOT NULL REFERENCES images(digest),
            PRIMARY KEY (text, image)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX text_images_by_image ON text_images(image)")


@migrations()
def show_replies_and_names(db: Database) -> None:
    """Show an answer where that stands which it answers, and colours by their names."""
    db.execute("DROP VIEW annotations_flat")
    db.execute(
        """
        CREATE VIEW annotations_flat AS
        SELECT
            annotations.id AS annotation_id,
            articles.id AS article_id,
            articles.title AS article_title,
            articles.source AS source,
            articles.author AS author,
            articles.url AS url,
            articles.published AS published,
            CASE
                WHEN annotations.parent IS NOT NULL THEN 'reply'
                WHEN annotations.entity IS NOT NULL THEN 'mention'
                WHEN annotations.color IS NOT NULL THEN 'highlight'
                ELSE 'note'
            END AS kind,
            coalesce(answered.quote, annotations.quote) AS quote,
            coalesce(answered.prefix, annotations.prefix) AS prefix,
            coalesce(answered.suffix, annotations.suffix) AS suffix,
            coalesce(answered.start, annotations.start) AS start,
            coalesce(answered.stop, annotations.stop) AS stop,
            coalesce(color_names.name, annotations.color) AS color,
            entities.name AS entity,
            entities.type AS entity_type,
            (
                SELECT group_concat(tag, '; ')
                FROM (
                    SELECT tag FROM annotation_tags
                    WHERE annotation = annotations.id ORDER BY tag
                )
            ) AS tags,
            annotations.note AS note,
            annotations.annotator AS annotator,
            annotations.created AS created,
            annotations.modified AS modified
        FROM annotations
        JOIN articles ON articles.id = annotations.article
        LEFT JOIN annotations AS answered ON answered.id = annotations.parent
        LEFT JOIN entities ON entities.id = annotations.entity
        LEFT JOIN color_names ON color_names.color = annotations.color
        WHERE annotations.trashed IS NULL AND +articles.trashed IS NULL
        ORDER BY articles.id, 12, 13, annotations.id
        """
    )
