"""The lines between two rules at the top of a Markdown file that describe the article."""

import re
from dataclasses import dataclass, field

_FENCE = re.compile(r"\A\ufeff?---[ \t]*\n(?P<inside>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(?P<value>.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>.*)$")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What is said of an article above its text, under keys in lower case."""

    values: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def first(self, *keys: str) -> str:
        """Return the value of the first of the keys that is there, its items joined."""
        return next((", ".join(self.values[key]) for key in keys if self.values.get(key)), "")

    def all(self, *keys: str) -> tuple[str, ...]:
        """Return the items of the first of the keys that is there; commas divide a line."""
        found = next((self.values[key] for key in keys if self.values.get(key)), ())
        items = found[0].split(",") if len(found) == 1 else found
        return tuple(item.strip() for item in items if item.strip())


def take_front_matter(content: str) -> tuple[FrontMatter, str]:
    """Divide a file into front matter and the rest.

    A plain part of YAML is understood: `key: value`, lists in brackets or one
    item a line, quotation marks around values. Lines of other kinds are passed
    over. Text that only begins with a rule has no front matter.
    """
    fence = _FENCE.match(content)
    if not fence:
        return FrontMatter(), content
    values: dict[str, tuple[str, ...]] = {}
    key = ""
    for line in fence["inside"].split("\n"):
        entry, item = _ENTRY.match(line), _ITEM.match(line)
        if entry:
            key = entry["key"].lower()
            values[key] = _items(entry["value"] or "")
        elif item and key:
            values[key] = (*values[key], _bare(item["value"]))
    if not values:
        return FrontMatter(), content
    return FrontMatter(values), content[fence.end() :]


def _items(value: str) -> tuple[str, ...]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return tuple(_bare(item) for item in value[1:-1].split(",") if item.strip())
    return (_bare(value),) if _bare(value) else ()


def _bare(value: str) -> str:
    """Return a value without the quotation marks around it."""
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
