"""What the tag of a picture says: where it is, whether it is a character, or only decoration."""

from urllib.parse import unquote, urlsplit

from reader.domain.words import say

_SPARE = ("data-src", "data-original", "data-lazy-src")
"""Where pages that load pictures late keep the address."""

_ICON = 32
"""Up to so many pixels, a picture without words is a bullet, a button or a spacer."""

_SYMBOLS = 0x203C
"""From this code point on, characters are drawn as pictures by some sites (Unicode, UTS 51)."""

_LONGEST_CHARACTER = 12


def address_of(attrs: dict[str, str]) -> str:
    """Return where the picture is: late addresses first, for the others are placeholders."""
    late = next((attrs[name].strip() for name in _SPARE if attrs.get(name, "").strip()), "")
    source = attrs.get("src", "").strip()
    choices = (attrs.get(name, "") for name in ("srcset", "data-srcset"))
    sets = [words[0].rstrip(",") for choice in choices if (words := choice.split())]
    return late or source or next(iter(sets), "")


def is_character(alt: str, attrs: dict[str, str]) -> bool:
    """Tell whether a picture stands for a character, such as an emoji."""
    if not alt or len(alt) > _LONGEST_CHARACTER or any(map(str.isspace, alt)):
        return False
    symbols = all(ord(c) >= _SYMBOLS or c == "\u200d" for c in alt)
    drawn = symbols and not any(map(str.isalpha, alt))
    return drawn or "emoji" in attrs.get("class", "").lower()


def is_decoration(attrs: dict[str, str]) -> bool:
    """Tell whether a picture says nothing: it is small, and its words are empty."""
    if attrs.get("alt", "").strip():
        return False
    sizes = [attrs.get(side, "").strip().removesuffix("px") for side in ("width", "height")]
    return any(size.isdecimal() and int(size) <= _ICON for size in sizes)


def name_of(address: str) -> str:
    """Return the name of a picture's file, or what any picture is called."""
    if address[:5].lower() != "data:":
        try:
            path = unquote(urlsplit(address).path)
        except ValueError:
            path = ""
        name = " ".join(path.rsplit("/", 1)[-1].split())
        if name:
            return name
    return say("Picture")
