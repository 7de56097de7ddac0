"""Where marks stand in the text that their article has now, as SQL."""

from reader.domain.placement import Verdict

_DOUBTS = f"('{Verdict.CHECK}', '{Verdict.LOST}')"

HOLDS_DOUBTS = (
    "articles.id IN (SELECT article FROM annotations "
    f"WHERE verdict IN {_DOUBTS} AND trashed IS NULL)"
)
"""Tells of a row of `articles` whether any mark in it needs to be looked at by a person."""

MENTIONED_IN = """
m.trashed IS NULL AND (m.entity IS NOT NULL OR m.value IS NOT NULL)
AND {start} < suggestions.stop AND {stop} > suggestions.start
AND NOT (
    suggestions.source = '{within}'
    AND suggestions.start <= {start} AND {stop} <= suggestions.stop
    AND {stop} - {start} < suggestions.stop - suggestions.start
)
"""
"""Tells of a row `m` of `annotations` whether it leaves nothing to be suggested at a place.

What the source `within` suggests may lie around a shorter mention.
"""


def start(mark: str, text: str) -> str:
    """Return what the first code point of the row `mark` is in `text`, NULL where it has none.

    `text` is SQL for a digest.
    """
    return _place(mark, text, "start")


def stop(mark: str, text: str) -> str:
    """Return what follows the last code point in the same manner."""
    return _place(mark, text, "stop")


def _place(mark: str, text: str, end: str) -> str:
    """Return where a mark stands: as it was made in that text, or as it was found there."""
    return (
        f"CASE {text} WHEN {mark}.text THEN {mark}.{end} "
        f"WHEN {mark}.placed_in THEN {mark}.placed_{end} END"
    )
