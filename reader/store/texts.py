"""Texts and the words they came from, each kept once under its digest."""

import json
from collections.abc import Iterable, Sequence

from reader.domain.errors import NotFoundError
from reader.domain.ids import Digest
from reader.domain.text import BlockKind, Text, digest_of
from reader.domain.words import say
from reader.store.connection import Connection
from reader.store.failures import believed, count_of, words_of
from reader.store.images import Images
from reader.store.index import text_index

LEDE = 280
"""Code points of a text that a list shows; three lines of a wide row hold fewer."""

_LAST = chr(0x10FFFF)

_BESIDE_THE_STORY = frozenset(
    (
        *(BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.HEADING, BlockKind.CLOSING),
        *(BlockKind.IMAGE, BlockKind.RULE, BlockKind.HEADER_CELL, BlockKind.CELL),
    )
)


class Texts:
    """What there is to read. Texts are added before anything points to them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._images = Images(connection)
        self.index = text_index(connection)

    def get(self, digest: Digest) -> Text:
        """Return a text; raises `NotFoundError` where there is none of that digest."""
        row = self._connection.one("SELECT plain, markup FROM texts WHERE digest = ?", (digest,))
        if row is None:
            raise NotFoundError(say("The text of this article is missing from the library."))
        with believed(self._connection.path):
            return Text.from_markup(words_of(row[0]), json.loads(words_of(row[1])))

    def words(self, digests: Sequence[Digest]) -> int:
        """Return how many words texts have together, without reading them; none where missing.

        A text that is named twice counts twice.
        """
        sql = "SELECT digest, words FROM texts WHERE digest IN (?)"
        counts: dict[Digest, int] = dict(
            self._connection.rows_in(sql, list(dict.fromkeys(digests)))
        )
        with believed(self._connection.path):
            return sum(count_of(counts.get(digest, 0)) for digest in digests)

    def plain(self, digests: Sequence[Digest]) -> dict[Digest, str]:
        """Return the bare words of some texts, by digest."""
        sql = "SELECT digest, plain FROM texts WHERE digest IN (?)"
        with believed(self._connection.path):
            return {
                digest: words_of(plain) for digest, plain in self._connection.rows_in(sql, digests)
            }

    def words_beginning(self, letters: str) -> list[str]:
        """Return the words of all texts that begin so, those of most texts first.

        They are as the index keeps them: small letters without accents. The table
        they are read from is made up by SQLite and never in the file
        (https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module).
        """
        self._connection.write(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary "
            "USING fts5vocab(main, text_index, row)"
        )
        return self._connection.column(
            "SELECT term FROM temp.vocabulary WHERE term >= ? AND term < ? ORDER BY doc DESC, term",
            (letters, letters + _LAST),
        )

    def original(self, digest: Digest) -> str:
        """Return words as they came; raises `NotFoundError` where they are missing."""
        row = self._connection.one("SELECT words FROM originals WHERE digest = ?", (digest,))
        if row is None:
            raise NotFoundError(say("The original of this article is missing from the library."))
        return str(row[0])

    def add(self, texts: Iterable[Text]) -> None:
        """Keep texts that may or may not be there already; all or none."""
        with self._connection.atomic():
            fresh = {text.digest: text for text in texts}
            sql = "SELECT digest FROM texts WHERE digest IN (?)"
            for (known,) in self._connection.rows_in(sql, list(fresh)):
                del fresh[known]
            self._connection.write_all(
                "INSERT INTO texts (digest, words, lede, markup, plain) VALUES (?, ?, ?, ?, ?)",
                (
                    (digest, text.words, lede(text), _dump(text), text.plain)
                    for digest, text in fresh.items()
                ),
            )
            sql = "SELECT number, plain FROM texts WHERE digest IN (?)"
            self.index.add(self._connection.rows_in(sql, list(fresh)))
            self._images.attach(fresh.values())

    def add_originals(self, originals: Iterable[str]) -> None:
        """Keep words as they came; those already kept stay as they are."""
        with self._connection.atomic():
            self._connection.write_all(
                "INSERT OR IGNORE INTO originals (digest, words) VALUES (?, ?)",
                ((digest_of(words), words) for words in originals),
            )

    def drop_unused(self) -> None:
        """Remove what no article and no annotation points to: texts, originals, pictures."""
        with self._connection.atomic():
            unused = (
                "FROM texts WHERE digest NOT IN (SELECT text FROM articles) "
                "AND digest NOT IN (SELECT text FROM annotations) "
                "AND digest NOT IN (SELECT text FROM versions) AND digest NOT IN "
                "(SELECT placed_in FROM annotations WHERE placed_in IS NOT NULL)"
            )
            self.index.remove(self._connection.each(f"SELECT number, plain {unused}"))
            self._connection.write(
                f"DELETE FROM text_images WHERE text IN (SELECT digest {unused})"
            )
            self._connection.write(f"DELETE {unused}")
            self._connection.write(
                "DELETE FROM originals WHERE digest NOT IN (SELECT original FROM articles) "
                "AND digest NOT IN (SELECT original FROM versions)"
            )
            self._images.drop_unused()


def lede(text: Text) -> str:
    """Return the beginning of the story, without headings, captions and bylines."""
    story = [words for block, words in text.paragraphs() if block.kind not in _BESIDE_THE_STORY]
    return " ".join(" ".join(story or [text.plain]).split())[:LEDE]


def _dump(text: Text) -> str:
    return json.dumps(text.markup(), ensure_ascii=False, separators=(",", ":"))
