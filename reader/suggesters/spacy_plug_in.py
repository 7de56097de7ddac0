"""A plug-in for people who have spaCy and one of its models: what the model takes for names.

spaCy is no dependency. Installing it with a model, such as `en_core_web_sm`, is
all that is needed. It runs in the process of a plug-in, never in the program's.
"""

import importlib
from collections.abc import Iterator
from functools import cache
from typing import Any

from reader.suggesters.spacy_models import models

_SCORE = 0.5
"""Models do not say how sure they are of a name."""

_NOT_NEEDED = ["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"]


def suggest(text: str) -> Iterator[tuple[int, int, str, float]]:
    """Go through the names that the model sees; types are its own."""
    position = 0
    lines = text.split("\n")
    for line, document in zip(lines, _model().pipe(lines), strict=True):
        for name in document.ents:
            yield position + name.start_char, position + name.end_char, name.label_, _SCORE
        position += len(line) + 1


@cache
def _model() -> Any:
    """Load the first of the models, once."""
    spacy = importlib.import_module("spacy")
    return spacy.load(models()[0], exclude=_NOT_NEEDED)
