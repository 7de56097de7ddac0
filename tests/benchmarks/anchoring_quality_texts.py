"""Texts to mark and to change: articles of many makes, written from word lists."""

import os
import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from reader.formats.markdown import title_and_text
from reader.formats.repairs import mend

MAKES = ("news", "essays", "German", "Malay", "Chinese")
"""What texts can be written: symbols of the grammar in the file beside this one."""

_GRAMMAR = Path(__file__).with_name("anchoring_quality_grammar.txt")
_SLOT = re.compile(r"(\+?)\{([\w.]+)\}")
_BESIDE = Path(__file__).parents[3] / "shared" / "corpus"
_SEPARATOR = "Continue Reading"
_NUMBERS = {"year": (1995, 2029), "num": (10, 990), "small": (2, 9), "digit": (0, 9),
            "big": (100, 999)}  # fmt: skip


def written(chance: random.Random, make: str) -> str:
    """Write a text of one make, a line a paragraph; a few names return again and again."""
    dense = make == "Chinese"
    named = _dense_name if dense else _name
    names = [named(chance) for _ in range(chance.randint(4, 9))]

    def said(symbol: str) -> str:
        if symbol == "Org":
            return chance.choice(names)
        if symbol in _NUMBERS:
            return str(chance.randint(*_NUMBERS[symbol]))
        return _filled(chance.choice(_grammar()[symbol]), said)

    paragraphs = [
        ("" if dense else " ").join(said(make) for _ in range(chance.randint(1, 6)))
        for _ in range(chance.randint(9, 16))
    ]
    return "\n".join([f"{names[0]}, {said('c.di' if dense else 'place')}", *paragraphs])


def from_corpus(folder: Path | None = None) -> list[str]:
    """Return the articles of the corpus, if there is one, every second as importing mends it."""
    folder = folder or Path(os.environ.get("POSTIL_CORPUS", _BESIDE))
    texts: list[str] = []
    for path in sorted(folder.glob("*.txt")):
        for number, piece in enumerate(path.read_text("utf-8").split(_SEPARATOR)):
            lines = [line.strip() for line in piece.splitlines() if line.strip()]
            if number % 2:
                lines = [mend(line)[0] for line in lines]
            if len(lines) >= 6:
                texts.append("\n".join(filter(None, lines)))
    return texts


def from_help() -> list[str]:
    """Return the pages of the program's help and the articles of the starter library."""
    top = Path(__file__).parents[2]
    pages = sorted([*top.glob("resources/help/*.md"), *top.glob("seeds/*.md")])
    texts = [title_and_text(page.read_text("utf-8"), page.name)[1].plain for page in pages]
    return [text for text in texts if text.count("\n") > 5]


def kept_back() -> dict[str, list[str]]:
    """Return texts that nothing was tuned on, by where they are from.

    They are files of this program, with and without their markup, and the corpus line by
    line as it was scraped, with what stands around and between its articles.
    """
    top = Path(__file__).parents[2]
    names = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
             "resources/entities/LICENCES.md")  # fmt: skip
    files = [(top / name, (top / name).read_text("utf-8")) for name in names]
    read = [title_and_text(written, path.name)[1].plain for path, written in files]
    folder = Path(os.environ.get("POSTIL_CORPUS", _BESIDE))
    feeds = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    found = {
        "files": [_lines(text) for text in read],
        "files with markup": [_lines(text) for _, text in files],
        "feeds": [_lines(piece) for feed in feeds for piece in feed.split(_SEPARATOR)],
    }
    return {
        make: some
        for make, texts in found.items()
        if (some := [text for text in texts if text.count("\n") > 5])
    }


def _lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


@cache
def _grammar() -> dict[str, list[str]]:
    rules: dict[str, list[str]] = {}
    for line in _GRAMMAR.read_text("utf-8").splitlines():
        name, sign, options = line.partition(" = ")
        if sign and not line.startswith("#"):
            rules[name] = [option.strip() for option in options.split(" | ")]
    return rules


def _filled(template: str, said: Callable[[str], str]) -> str:
    def fill(match: re.Match[str]) -> str:
        words = said(match[2])
        return words[:1].upper() + words[1:] if match[1] else words

    return _SLOT.sub(fill, template)


def _name(chance: random.Random) -> str:
    count = chance.choice((1, 1, 2, 2, 3))
    syllables = _grammar()["syllable"]
    return " ".join(
        "".join(chance.choices(syllables, k=chance.randint(1, 3))).capitalize()
        for _ in range(count)
    )


def _dense_name(chance: random.Random) -> str:
    return "".join(chance.choices(_grammar()["c.name"], k=chance.randint(2, 3)))
