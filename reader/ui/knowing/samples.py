"""Sentences as samples in dialogs: short, with the words in question marked."""

from html import escape

from PySide6.QtGui import QColor

from reader.domain.knowing import MentionRow
from reader.domain.listing import Snippet
from reader.domain.text import Span
from reader.ui.articles.lines import from_first_hit

_BEFORE, _LONGEST = 50, 150
"""Code points before the words, and of all of a sample."""


def sample_html(row: MentionRow, color: QColor) -> str:
    """Return a sentence as HTML that holds nothing but words; `color` is that of the line below."""
    shown = from_first_hit(row.sentence, _BEFORE)
    words = shown.words
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST]}…"
    return _marked(Snippet(words, shown.hits), color)


def _marked(snippet: Snippet, color: QColor) -> str:
    hit = next(iter(snippet.hits), Span(0, 1))
    if not snippet.hits:
        return escape(snippet.words)
    before, after = snippet.words[: hit.start], snippet.words[hit.stop :]
    style = f"font-weight: 600; text-decoration: underline; text-decoration-color: {color.name()}"
    said = escape(snippet.words[hit.start : hit.stop])
    return f'{escape(before)}<span style="{style}">{said}</span>{escape(after)}'
