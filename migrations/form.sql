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
) STRICT;

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
    trashed TEXT, parent TEXT REFERENCES annotations(id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((start IS NULL) = (stop IS NULL))
) STRICT;

CREATE INDEX annotations_by_place ON annotations(article, start, stop);

CREATE INDEX annotations_by_entity ON annotations(entity, trashed);

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
ORDER BY articles.id, 12, 13, annotations.id;
