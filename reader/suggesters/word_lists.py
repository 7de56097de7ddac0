"""The word lists that the rules for names look things up in, read once when first needed."""

from functools import cache, lru_cache
from pathlib import Path

from reader.domain.entity import EntityType
from reader.paths import bundled

_COMMENT = "#"
_SHORTEST_IN_CAPITALS = 3
_ENDINGS = (
    *(("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("d", "")),
    *(
        ("ing", ""),
        ("ing", "e"),
        ("ings", ""),
        ("ings", "e"),
        ("ers", ""),
        ("ers", "e"),
        ("ily", "y"),
        ("ly", ""),
        ("ally", ""),
        ("ier", "y"),
    ),
    *(("er", ""), ("er", "e"), ("est", ""), ("n't", ""), ("ment", ""), ("ness", "")),
    *(("iness", "y"), ("less", ""), ("ful", ""), ("able", ""), ("able", "e"), ("ability", "able")),
    *(("ization", "ize"), ("isation", "ise"), ("ized", ""), ("izing", ""), ("ised", "")),
)
_BEGINNINGS = ("un", "non", "re", "over", "under", "pre", "anti", "dis", "mis", "inter", "out")
_TELLING = ("ly", "tion", "tions", "ness", "ment", "ments", "ism", "ists", "ously")
_ANY_ENDING = tuple({ending for ending, _ in _ENDINGS})


@cache
def listed(section: str) -> frozenset[str]:
    """Return the words of a section of `grammar.txt`, as they are written there."""
    return _sections("grammar.txt")[section]


@cache
def known() -> dict[str, EntityType]:
    """Return what names that most readers know usually are."""
    types = dict.fromkeys(_lines("places.txt"), EntityType.PLACE)
    for section, names in _sections("known.txt").items():
        types.update(dict.fromkeys(names, EntityType(section)))
    return types


def known_type(name: str) -> EntityType | None:
    """Return what a name is known to be, in its own spelling or in capitals throughout."""
    type_ = known().get(name)
    if type_ is None and len(name) > _SHORTEST_IN_CAPITALS and name.isupper():
        type_ = known().get(name.title())
    return type_


@cache
def known_beginnings() -> dict[str, int]:
    """Return the first words of known names of several words, and of how many at most."""
    longest: dict[str, int] = {}
    for name in known():
        first, *others = name.split()
        longest[first] = max(longest.get(first, 1), 1 + len(others))
    return longest


@cache
def given_names() -> frozenset[str]:
    """Return given names of many countries."""
    return frozenset(" ".join(_lines("given_names.txt")).split())


@cache
def surnames() -> frozenset[str]:
    """Return family names of many countries."""
    return frozenset(" ".join(_lines("surnames.txt")).split())


@lru_cache(maxsize=1 << 16)
def is_english(word: str) -> bool:
    """Tell whether a word, whatever its case, is ordinary English or looks like it."""
    low = word.lower()
    if low in _english():
        return True
    if len(low) > 6 and low.endswith(_TELLING):
        return True
    return any(_is_inflected(form) for form in _without_beginnings(low))


def _is_inflected(low: str) -> bool:
    if not low.endswith(_ANY_ENDING):  # a single look, and most words have none
        return False
    english = _english()
    for ending, instead in _ENDINGS:
        if low.endswith(ending) and len(low) > len(ending) + 2:
            stem = low[: -len(ending)]
            if stem + instead in english or (stem[-1] == stem[-2] and stem[:-1] in english):
                return True
    return False


def _without_beginnings(low: str) -> list[str]:
    forms = [low]
    if not low.startswith(_BEGINNINGS):
        return forms
    english = _english()
    for beginning in _BEGINNINGS:
        rest = low[len(beginning) :]
        if low.startswith(beginning) and len(rest) > 3:
            forms.append(rest + "s" if rest in english else rest)
    return forms


@cache
def _english() -> frozenset[str]:
    return frozenset(_lines("english.txt"))


@cache
def _sections(file: str) -> dict[str, frozenset[str]]:
    found: dict[str, list[str]] = {}
    section: list[str] = []
    for line in _lines(file):
        if line.startswith("["):
            section = found.setdefault(line.strip("[]"), [])
        else:
            section.extend(entry.strip() for entry in line.split(", "))
    return {name: frozenset(entries) for name, entries in found.items()}


def _lines(file: str) -> list[str]:
    lines = _path(file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(_COMMENT)]


def _path(file: str) -> Path:
    return bundled("resources") / "entities" / file
