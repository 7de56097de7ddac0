"""Sharing: versions of texts, where marks stand in them, and what merging has to remember.

Written in SQL, as it stands in the file: `form.sql` says the same.
"""

from sqlite_utils import Database, Migrations

migrations = Migrations("reader")


@migrations()
def name_the_library(db: Database) -> None:
    """Give the library a name of its own, which every copy of it shares.

    It is that of its oldest article if it has any, so that copies that are
    brought up to date apart have one name as well.
    """
    db.execute(
        """
        CREATE TABLE library (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        "INSERT INTO library (key, value) SELECT 'id', "
        "coalesce(replace(min(id), '-', ''), lower(hex(randomblob(16)))) FROM articles"
    )


@migrations()
def keep_versions(db: Database) -> None:
    """Keep every text that an article has had; an article with one text has no rows here."""
    db.execute(
        """
        CREATE TABLE versions (
            id TEXT PRIMARY KEY,
            article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            text TEXT NOT NULL REFERENCES texts(digest),
            original TEXT NOT NULL REFERENCES originals(digest),
            annotator TEXT NOT NULL,
            created TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX versions_by_article ON versions(article)")
    db.execute("CREATE INDEX versions_by_text ON versions(text)")
    db.execute("CREATE INDEX versions_by_original ON versions(original)")


@migrations()
def place_marks_in_other_versions(db: Database) -> None:
    """Say of marks where they stand in another text than the one they were made in."""
    db.execute("ALTER TABLE annotations ADD COLUMN placed_in TEXT REFERENCES texts(digest)")
    db.execute("ALTER TABLE annotations ADD COLUMN placed_start INTEGER")
    db.execute("ALTER TABLE annotations ADD COLUMN placed_stop INTEGER")
    db.execute("ALTER TABLE annotations ADD COLUMN placed_score REAL")
    db.execute("ALTER TABLE annotations ADD COLUMN verdict TEXT")
    db.execute(
        "CREATE INDEX annotations_by_placed_in ON annotations(placed_in) "
        "WHERE placed_in IS NOT NULL"
    )
    db.execute(
        "CREATE INDEX annotations_by_verdict ON annotations(verdict, article) "
        "WHERE verdict IS NOT NULL"
    )


@migrations()
def remember_for_merging(db: Database) -> None:
    """Keep what records were before they were changed, and which were removed for good."""
    db.execute(
        """
        CREATE TABLE ancestors (
            key TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            record TEXT NOT NULL,
            content TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX ancestors_by_record ON ancestors(record)")
    db.execute(
        """
        CREATE TABLE tombstones (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            removed TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations()
def show_articles_and_entities(db: Database) -> None:
    """Show articles and entities to people with other tools, as `annotations_flat` shows marks."""
    db.execute(
        """
        CREATE VIEW articles_flat AS
        SELECT
            articles.id AS article_id,
            articles.title AS title,
            articles.source AS source,
            articles.author AS author,
            articles.url AS url,
            articles.published AS published,
            (
                SELECT group_concat(tag, '; ')
                FROM (
                    SELECT tag FROM article_tags WHERE article = articles.id ORDER BY tag
                )
            ) AS tags,
            texts.words AS words,
            articles.read AS read,
            articles.starred AS starred,
            articles.annotations AS annotations,
            articles.annotator AS annotator,
            articles.created AS created,
            articles.modified AS modified,
            texts.plain AS text
        FROM articles
        JOIN texts ON texts.digest = articles.text
        WHERE articles.trashed IS NULL
        """
    )
    db.execute(
        """
        CREATE VIEW entities_flat AS
        SELECT
            entities.id AS entity_id,
            entities.name AS name,
            entities.type AS type,
            entities.description AS description,
            (
                SELECT group_concat(text, '; ')
                FROM (
                    SELECT DISTINCT text FROM aliases WHERE entity = entities.id ORDER BY text
                )
            ) AS aliases,
            (
                SELECT group_concat(name, '; ')
                FROM (
                    SELECT scheme || ':' || value AS name FROM entity_identifiers
                    WHERE entity = entities.id ORDER BY name
                )
            ) AS identifiers,
            (
                SELECT coalesce(sum(mentions), 0) FROM article_entities
                JOIN articles ON articles.number = article_entities.article
                WHERE entity = entities.number AND articles.trashed IS NULL
            ) AS mentions,
            (
                SELECT count(*) FROM article_entities
                JOIN articles ON articles.number = article_entities.article
                WHERE entity = entities.number AND articles.trashed IS NULL
            ) AS articles,
            entities.note AS note,
            entities.annotator AS annotator,
            entities.created AS created,
            entities.modified AS modified
        FROM entities
        WHERE entities.trashed IS NULL
        """
    )
