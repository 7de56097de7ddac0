"""Mentions as lines of JSON, an article a line, that doccano and spaCy read.

`label` holds every mention as start, stop and type, in code points of `text`,
which is what doccano imports for sequence labelling
(https://doccano.github.io/doccano/). spaCy knows no entities that overlap, so
`entities` holds only the longest of those that do, for
`Example.from_dict(nlp.make_doc(line["text"]), line)` with that key alone
(https://spacy.io/api/data-formats#dict-input). What else is said of the article
goes to the metadata of either.
"""

import json
from collections.abc import Iterable
from typing import Any, TextIO

from reader.formats.mentions import MentionedIn, Tally, flat

_BREAKS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}
"""What JSON may hold as it is, but readers of lines take for an end of one."""


def write_jsonl(articles: Iterable[MentionedIn], stream: TextIO) -> Tally:
    """Write a line for each article; mentions are dropped from `entities` only."""
    written = dropped = 0
    for article in articles:
        kept, lost = flat(article.plain, article.mentions)
        written += len(article.mentions)
        dropped += lost
        line = {
            "id": article.article.id,
            "text": article.plain,
            "label": [[m.span.start, m.span.stop, str(m.type)] for m in article.mentions],
            "entities": [[span.start, span.stop, str(type_)] for span, type_ in kept],
            **_metadata(article),
        }
        stream.write(json.dumps(line, ensure_ascii=False).translate(_BREAKS) + "\n")
    return Tally(written, dropped)


def _metadata(article: MentionedIn) -> dict[str, Any]:
    about = article.article
    return {
        "title": about.title,
        "source": about.source,
        "author": about.author,
        "published": about.published,
        "url": about.url,
    }
