"""The starter articles and their marks, read as plainly as a test can read them."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds"

_BLOCK = re.compile(r"^(?:#{1,6} |> |- |\d+\. )")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_EMPHASIS = re.compile(r"\*([^*]+)\*")


@dataclass(frozen=True, slots=True)
class Seed:
    """One starter article: its file's name, its front matter, its Markdown."""

    name: str
    front: dict[str, str]
    body: str

    @property
    def blocks(self) -> list[str]:
        """The words of each block without markup; a block is one line of the file."""
        lines = (line for line in self.body.splitlines() if line.strip())
        return [_without_markup(_BLOCK.sub("", line)) for line in lines]

    @property
    def plain(self) -> str:
        """The blocks as a reader sees them, one a line."""
        return "\n".join(self.blocks)

    @property
    def emphasised(self) -> list[str]:
        """The words set in emphasis, which is how the briefs set titles they name."""
        return _EMPHASIS.findall(self.body)


@dataclass(frozen=True, slots=True)
class Mark:
    """One entry of `marks.json`, with the article it lies on."""

    article: str
    fields: dict[str, object]

    @property
    def quote(self) -> str | None:
        """The words that are marked, or `None` for the whole article."""
        quote = self.fields.get("quote")
        return None if quote is None else str(quote)

    @property
    def occurrence(self) -> int:
        """Which one is meant of the places where the quote stands, from 1."""
        return int(str(self.fields.get("occurrence", 1)))

    @property
    def tags(self) -> list[str]:
        """The tags, none if there are none."""
        tags = self.fields.get("tags", [])
        assert isinstance(tags, list), self
        return [str(tag) for tag in tags]


def seeds() -> list[Seed]:
    """Read every article in the folder, in the order of the files' names."""
    return [_seed(path) for path in sorted(SEEDS.glob("*.md"))]


def briefs() -> list[Seed]:
    """Read the news briefs."""
    return [seed for seed in seeds() if seed.name.startswith("brief-")]


def marks() -> list[Mark]:
    """Read all marks, article by article."""
    content = json.loads((SEEDS / "marks.json").read_text(encoding="utf-8"))
    return [Mark(name, entry) for name, entries in content.items() for entry in entries]


def _seed(path: Path) -> Seed:
    opening, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    assert not opening, f"{path.name} does not begin with front matter"
    pairs = (line.split(": ", 1) for line in front.splitlines())
    return Seed(path.name, dict(pairs), body)


def _without_markup(line: str) -> str:
    return re.sub(r"[*_`]", "", _LINK.sub(r"\1", line)).strip()
