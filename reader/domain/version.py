"""Versions: the texts that an article has had, when a source changed its words."""

from datetime import datetime
from typing import NamedTuple

from reader.domain.ids import ArticleId, Digest, VersionId


class Version(NamedTuple):
    """A text that an article has or had, with the words it came from.

    An article that never changed has none; one that did has all of them, the
    current one included. `annotator` is who brought it, `created` when (UTC).
    """

    id: VersionId
    article: ArticleId
    text: Digest
    original: Digest
    annotator: str
    created: datetime
