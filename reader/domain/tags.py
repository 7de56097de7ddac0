"""Tags: short words that people put on articles and annotations."""

from collections.abc import Iterable
from functools import lru_cache


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags trimmed, distinct and sorted; empty ones are dropped.

    A semicolon separates tags wherever they are written in one line, so one
    inside a tag divides it.
    """
    pieces = (" ".join(piece.split()) for tag in tags for piece in tag.split(";"))
    return tuple(sorted({piece for piece in pieces if piece}))


def require_tidy(tags: tuple[str, ...]) -> None:
    """Raise `ValueError` for tags that did not go through `tidy_tags`."""
    if tags and not _are_tidy(tags):
        raise ValueError(f"tags are kept sorted, distinct and trimmed: {tags!r}")


@lru_cache(maxsize=4096)
def _are_tidy(tags: tuple[str, ...]) -> bool:
    """Tell whether tags are tidy; the same few are asked for with every record that is read."""
    return tags == tidy_tags(tags)
