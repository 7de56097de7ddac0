CREATE TABLE texts (
            number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            words INTEGER NOT NULL,
            lede TEXT NOT NULL,
            markup TEXT NOT NULL,
            plain TEXT NOT NULL
        ) STRICT;

CREATE TABLE originals (
            number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            words TEXT NOT NULL
        ) STRICT;

CREATE TABLE articles (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            source TEXT NOT NULL,
            author TEXT NOT NULL,
            url TEXT NOT NULL,
            published TEXT NOT NULL,
            text TEXT NOT NULL REFERENCES texts(digest),
            original TEXT NOT NULL REFERENCES originals(digest),
            annotator TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            trashed TEXT,
            dated TEXT NOT NULL,
            read INTEGER NOT NULL DEFAULT 0,
            starred INTEGER NOT NULL DEFAULT 0,
            position INTEGER NOT NULL DEFAULT 0,
            progress REAL NOT NULL DEFAULT 0,
            annotations INTEGER NOT NULL DEFAULT 0,
            last_annotated TEXT
        ) STRICT;

CREATE INDEX articles_by_date ON articles(trashed, dated DESC, number);

CREATE INDEX articles_by_text ON articles(text);

CREATE INDEX articles_by_original ON articles(original);

CREATE INDEX articles_by_source ON articles(trashed, source);

CREATE TABLE article_tags (
            article TEXT NOT NULL REFERENCES articles(id),
            tag TEXT NOT NULL,
            PRIMARY KEY (article, tag)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX article_tags_by_tag ON article_tags(tag);

CREATE TABLE entities (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            key TEXT NOT NULL,
            type TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        , description TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', accepts INTEGER NOT NULL DEFAULT 0, merged_into TEXT REFERENCES entities(id) DEFERRABLE INITIALLY DEFERRED, trashed TEXT) STRICT;

CREATE INDEX entities_by_key ON entities(key, type);

CREATE TABLE annotations (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            article TEXT NOT NULL REFERENCES articles(id),
            text TEXT NOT NULL REFERENCES texts(digest),
            start INTEGER,
            stop INTEGER,
            quote TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            color TEXT,
            entity TEXT REFERENCES entities(id),
            note TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            trashed TEXT, parent TEXT REFERENCES annotations(id) DEFERRABLE INITIALLY DEFERRED, source TEXT NOT NULL DEFAULT '', score REAL, value TEXT, amount TEXT, unit TEXT, first_day TEXT, last_day TEXT, placed_in TEXT REFERENCES texts(digest), placed_start INTEGER, placed_stop INTEGER, placed_score REAL, verdict TEXT,
            CHECK ((start IS NULL) = (stop IS NULL))
        ) STRICT;

CREATE INDEX annotations_by_place ON annotations(article, start, stop);

CREATE INDEX annotations_by_text ON annotations(text);

CREATE TABLE annotation_tags (
            annotation TEXT NOT NULL REFERENCES annotations(id),
            tag TEXT NOT NULL,
            PRIMARY KEY (annotation, tag)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_tags_by_tag ON annotation_tags(tag);

CREATE VIRTUAL TABLE text_index USING fts5(plain, content='', tokenize='unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE article_index USING fts5(title, source, author, content='', tokenize='unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE annotation_index USING fts5(quote, note, content='', tokenize='unicode61 remove_diacritics 2');

CREATE INDEX annotations_by_parent ON annotations(parent) WHERE parent IS NOT NULL;

CREATE INDEX annotations_by_time ON annotations(created);

CREATE INDEX annotations_by_annotator ON annotations(annotator);

CREATE TABLE color_names (
            color TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        ) STRICT;

CREATE TABLE saved_searches (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        ) STRICT;

CREATE TABLE images (
            number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            media_type TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            content BLOB NOT NULL
        ) STRICT;

CREATE TABLE text_images (
            text TEXT NOT NULL REFERENCES texts(digest),
            image TEXT NOT NULL REFERENCES images(digest),
            PRIMARY KEY (text, image)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX text_images_by_image ON text_images(image);

CREATE INDEX entities_by_merged_into ON entities(merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE aliases (
            number INTEGER PRIMARY KEY,
            entity TEXT NOT NULL REFERENCES entities(id),
            text TEXT NOT NULL,
            key TEXT NOT NULL,
            kind TEXT NOT NULL,
            case_sensitive INTEGER NOT NULL,
            article TEXT REFERENCES articles(id) ON DELETE CASCADE
        ) STRICT;

CREATE INDEX aliases_by_entity ON aliases(entity);

CREATE INDEX aliases_by_key ON aliases(key);

CREATE INDEX aliases_by_article ON aliases(article) WHERE article IS NOT NULL;

CREATE TABLE entity_identifiers (
            entity TEXT NOT NULL REFERENCES entities(id),
            scheme TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (entity, scheme, value)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX entity_identifiers_by_value ON entity_identifiers(scheme, value);

CREATE INDEX annotations_by_entity ON annotations(entity, article, trashed);

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
        ) STRICT, WITHOUT ROWID;

CREATE INDEX suggestions_by_text ON suggestions(text);

CREATE INDEX suggestions_by_key ON suggestions(key) WHERE status = 'pending';

CREATE INDEX suggestions_by_entity ON suggestions(entity) WHERE entity IS NOT NULL;

CREATE TABLE never_suggested (
            key TEXT PRIMARY KEY,
            words TEXT NOT NULL,
            annotator TEXT NOT NULL,
            created TEXT NOT NULL
        ) STRICT;

CREATE TABLE article_entities (
            entity INTEGER NOT NULL REFERENCES entities(number) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
            mentions INTEGER NOT NULL,
            PRIMARY KEY (entity, article)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX article_entities_by_article ON article_entities(article);

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
        ORDER BY articles.id, 12, 13, annotations.id;

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
        ORDER BY articles.id, suggestions.start, suggestions.stop;

CREATE TABLE library (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

CREATE TABLE versions (
            id TEXT PRIMARY KEY,
            article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            text TEXT NOT NULL REFERENCES texts(digest),
            original TEXT NOT NULL REFERENCES originals(digest),
            annotator TEXT NOT NULL,
            created TEXT NOT NULL
        ) STRICT;

CREATE INDEX versions_by_article ON versions(article);

CREATE INDEX versions_by_text ON versions(text);

CREATE INDEX versions_by_original ON versions(original);

CREATE INDEX annotations_by_placed_in ON annotations(placed_in) WHERE placed_in IS NOT NULL;

CREATE INDEX annotations_by_verdict ON annotations(verdict, article) WHERE verdict IS NOT NULL;

CREATE TABLE ancestors (
            key TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            record TEXT NOT NULL,
            content TEXT NOT NULL
        ) STRICT;

CREATE INDEX ancestors_by_record ON ancestors(record);

CREATE TABLE tombstones (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            removed TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

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
        WHERE articles.trashed IS NULL;

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
        WHERE entities.trashed IS NULL;
