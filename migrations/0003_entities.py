"""Who and what articles are about: aliases, identifiers, suggestions, values, counts by article.

Written in SQL, as it stands in the file: `form.sql` says the same.
"""

from sqlite_utils import Database, Migrations

migrations = Migrations("reader")


@migrations()
def describe_entities(db: Database) -> None:
    """Say more of entities; one that was merged names the one that took it up."""
    db.execute("ALTER TABLE entities ADD COLUMN description TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE entities ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE entities ADD COLUMN accepts INTEGER NOT NULL DEFAULT 0")
    db.execute(
        "ALTER TABLE entities ADD COLUMN "
        "merged_into TEXT REFERENCES entities(id) DEFERRABLE INITIALLY DEFERRED"
    )
    db.execute("ALTER TABLE entities ADD COLUMN trashed TEXT")
    db.execute(
        "CREATE INDEX entities_by_merged_into ON entities(merged_into) "
        "WHERE merged_into IS NOT NULL"
    )
    db.execute(
        """
        CREATE TABLE aliases (
            number INTEGER PRIMARY KEY,
            entity TEXT NOT NULL REFERENCES entities(id),
            text TEXT NOT NULL,
            key TEXT NOT NULL,
            kind TEXT NOT NULL,
            case_sensitive INTEGER NOT NULL,
            article TEXT REFERENCES articles(id) ON DELETE CASCADE
        ) STRICT
        """
    )
    db.execute("CREATE INDEX aliases_by_entity ON aliases(entity)")
    db.execute("CREATE INDEX aliases_by_key ON aliases(key)")
    db.execute("CREATE INDEX aliases_by_article ON aliases(article) WHERE article IS NOT NULL")
    db.execute(
        """
        CREATE TABLE entity_identifiers (
            entity TEXT NOT NULL REFERENCES entities(id),
            scheme TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (entity, scheme, value)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX entity_identifiers_by_value ON entity_identifiers(scheme, value)")


@migrations()
def tell_where_mentions_come_from(db: Database) -> None:
    """Say of mentions who suggested them and what they are worth; find them by article."""
    db.execute("ALTER TABLE annotations ADD COLUMN source TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE annotations ADD COLUMN score REAL")
    for column in ("value", "amount", "unit", "first_day", "last_day"):
        db.execute(f"ALTER TABLE annotations ADD COLUMN {column} TEXT")
    db.execute("DROP INDEX annotations_by_entity")
    db.execute("CREATE INDEX annotations_by_entity ON annotations(entity, article, trashed)")


@migrations()
def create_suggestions(db: Database) -> None:
    """Keep what machines suggest and what was decided; refer by numbers, for there are many."""
    db.execute(
        """
        CREATE TABLE suggestions (
            article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
            text INTEGER NOT NULL REFERENCES texts(number) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            quote TEXT NOT NULL,
            key TEXT NOT NULL,
            type TEXT NOT NULL,
            source TEXT NOT NULL,
            score REAL NOT NULL,
            entity INTEGER REFERENCES entities(number) ON DELETE SET NULL,
            amount TEXT,
            unit TEXT,
            first_day TEXT,
            last_day TEXT,
            full TEXT NOT NULL,
            status TEXT NOT NULL,
            annotator TEXT NOT NULL,
            decided TEXT,
            PRIMARY KEY (article, text, start, stop)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX suggestions_by_text ON suggestions(text)")
    db.execute("CREATE INDEX suggestions_by_key ON suggestions(key) WHERE status = 'pending'")
    db.execute("CREATE INDEX suggestions_by_entity ON suggestions(entity) WHERE entity IS NOT NULL")
    db.execute(
        """
        CREATE TABLE never_suggested (
            key TEXT PRIMARY KEY,
            words TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL
        ) STRICT
        """
    )


@migrations()
def count_mentions_by_article(db: Database) -> None:
    """Count how often each article mentions each entity, beside the mentions themselves."""
    db.execute(
        """
        CREATE TABLE article_entities (
            entity INTEGER NOT NULL REFERENCES entities(number) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
            mentions INTEGER NOT NULL,
            PRIMARY KEY (entity, article)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX article_entities_by_article ON article_entities(article)")
    db.execute(
        """
        INSERT INTO article_entities (entity, article, mentions)
        SELECT entities.number, articles.number, count(*)
        FROM annotations
        JOIN entities ON entities.id = annotations.entity
        JOIN articles ON articles.id = annotations.article
        WHERE annotations.trashed IS NULL
        GROUP BY entities.number, articles.number
        """
    )


@migrations()
def show_suggestions_and_values(db: Database) -> None:
    """Show values as mentions; and, for itself, what is pending and what was rejected."""
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
                WHEN annotations.value IS NOT NULL THEN 'mention'
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
            coalesce(entities.type, annotations.value) AS entity_type,
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
    db.execute(
        """
        CREATE VIEW suggestions_flat AS
        SELECT
            NULL AS annotation_id,
            articles.id AS article_id,
            articles.title AS article_title,
            articles.source AS source,
            articles.author AS author,
            articles.url AS url,
            articles.published AS published,
            'mention' AS kind,
            suggestions.quote AS quote,
            NULL AS prefix,
            NULL AS suffix,
            suggestions.start AS start,
            suggestions.stop AS stop,
            NULL AS color,
            coalesce(entities.name, nullif(suggestions.full, '')) AS entity,
            suggestions.type AS entity_type,
            NULL AS tags,
            '' AS note,
            suggestions.annotator AS annotator,
            NULL AS created,
            suggestions.decided AS modified,
            suggestions.status AS status,
            suggestions.source AS suggested_by,
            suggestions.score AS score,
            suggestions.amount AS amount,
            suggestions.unit AS unit,
            suggestions.first_day AS first_day,
            suggestions.last_day AS last_day
        FROM suggestions
        JOIN articles ON articles.number = suggestions.article
        JOIN texts ON texts.number = suggestions.text AND texts.digest = articles.text
        LEFT JOIN entities ON entities.number = suggestions.entity
        WHERE suggestions.status <> 'accepted' AND +articles.trashed IS NULL
        ORDER BY articles.id, suggestions.start, suggestions.stop
        """
    )
