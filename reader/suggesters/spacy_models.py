"""Whether spaCy and a model for it are installed, told without importing either."""

import importlib.util

SPACY = "spaCy"
"""What suggestions of a model are marked with."""

_SIZES = ("sm", "md", "lg", "trf")


def spacy_place() -> str | None:
    """Return where the suggester for spaCy's models is, if it can do anything."""
    if importlib.util.find_spec("spacy") is None or not models():
        return None
    return "reader.suggesters.spacy_plug_in:suggest"


def models() -> list[str]:
    """Return the names of the installed models, English and large ones first.

    Packages with a model say so under the entry point `spacy_models`.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - costs 20 ms, and not at the start

    def rank(name: str) -> tuple[bool, int, str]:
        size = name.rpartition("_")[2]
        known = _SIZES.index(size) if size in _SIZES else -1
        return not name.startswith("en_"), -known, name

    return sorted({point.name for point in entry_points(group="spacy_models")}, key=rank)
