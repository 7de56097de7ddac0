"""Tags: short words that people put on articles and annotations."""

from collections.abc import Iterable


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags trimmed, distinct and sorted; empty ones are dropped.

    A semicolon separates tags wherever they are written in one line, so one
    inside a tag divides it.
    """
    pieces = (" ".join(piece.split()) for tag in tags for piece in tag.split(";"))
    return tuple(sorted({piece for piece in pieces if piece}))


def require_tidy(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return tags that went through `tidy_tags`; raises `ValueError` for any others."""
    if tags and tags != tidy_tags(tags):
        raise ValueError(f"tags are kept sorted, distinct and trimmed: {tags!r}")
    return tags
