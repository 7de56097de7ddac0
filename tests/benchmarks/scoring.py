"""How well suggestions agree with mentions that somebody made by hand."""

import json
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple

from reader.domain.entity import EntityType
from reader.domain.mention import MentionType
from reader.domain.suggestion import Found
from reader.domain.text import Span
from reader.domain.value import ValueKind
from reader.formats.repairs import mend

TYPES: dict[str, MentionType] = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANISATION,
    "PLACE": EntityType.PLACE,
    "PRODUCT": EntityType.PRODUCT,
    "EVENT": EntityType.EVENT,
    "WORK": EntityType.WORK,
    "OTHER": EntityType.OTHER,
    "MONEY": ValueKind.MONEY,
    "PERCENT": ValueKind.PERCENT,
    "DATE": ValueKind.DATE,
}


class Mention(NamedTuple):
    """A mention made by hand; every one of its `spans` and `types` is right."""

    spans: tuple[Span, ...]
    types: tuple[MentionType, ...]
    entity: str


class Sample(NamedTuple):
    """An article with its mentions, and the spans where nothing is right or wrong."""

    title: str
    plain: str
    mentions: tuple[Mention, ...]
    ignored: tuple[Span, ...]


@dataclass
class Score:
    """Counts of what was found, and of what should have been."""

    right: int = 0
    typed: int = 0
    found: int = 0
    wanted: int = 0
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def spans(self) -> float:
        """F1 of the spans alone."""
        return 2 * self.right / max(self.found + self.wanted, 1)

    @property
    def spans_and_types(self) -> float:
        """F1 where the type has to be right as well."""
        return 2 * self.typed / max(self.found + self.wanted, 1)

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.right + other.right,
            self.typed + other.typed,
            self.found + other.found,
            self.wanted + other.wanted,
            self.confusion + other.confusion,
        )


def read_samples(mentions: Path, corpus: Path) -> list[Sample]:
    """Read the articles that have mentions made by hand, from a corpus in one file."""
    text = corpus.read_text(encoding="utf-8")
    articles = json.loads(mentions.read_text(encoding="utf-8"))["articles"]
    return [_sample(article, text) for article in articles]


def score(found: list[Found], sample: Sample) -> Score:
    """Compare what was found in a sample with its mentions."""
    by_span = {span: mention for mention in sample.mentions for span in mention.spans}
    counted = Score(wanted=len(sample.mentions))
    met: set[tuple[Span, ...]] = set()
    for one in found:
        mention = by_span.get(one.span)
        if mention is None or mention.spans in met:
            if mention is None and any(one.span.overlaps(span) for span in sample.ignored):
                continue
            counted.found += 1
            counted.confusion["-", one.type] += 1
            continue
        met.add(mention.spans)
        counted.found += 1
        counted.right += 1
        is_typed = one.type in mention.types
        counted.typed += is_typed
        counted.confusion[mention.types[0], mention.types[0] if is_typed else one.type] += 1
    for mention in sample.mentions:
        if mention.spans not in met:
            counted.confusion[mention.types[0], "-"] += 1
    return counted


def mended(sample: Sample) -> Sample:
    """Return a sample as the importer repairs its text, its spans moved along."""
    places: list[int] = []
    lines: list[str] = []
    moved = 0
    for line in sample.plain.split("\n"):
        new, _ = mend(line)
        places += [moved + at for at in _moved(line, new)]
        moved += len(new) + 1
        lines.append(new)

    def move(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        pairs = [(places[span.start], places[span.stop]) for span in spans]
        return tuple(Span(start, stop) for start, stop in pairs if start < stop)

    mentions = tuple(one._replace(spans=move(one.spans)) for one in sample.mentions)
    return Sample(sample.title, "\n".join(lines), mentions, move(sample.ignored))


def _moved(line: str, new: str) -> list[int]:
    """Return where every position of a line lies in what it was mended to, its end included."""
    if line == new:
        return list(range(len(line) + 1))
    places = [0] * (len(line) + 1)
    for _, a, b, c, d in SequenceMatcher(None, line, new, autojunk=False).get_opcodes():
        for at in range(a, b):
            places[at] = min(c + at - a, d)
    places[len(line)] = len(new)
    return places


def _sample(article: dict[str, Any], text: str) -> Sample:
    stop = article["raw_start"] + article.get("annotated_until", article["raw_end"])
    plain = text[article["raw_start"] : min(stop, article["raw_end"])]
    mentions = tuple(_mention(one) for one in article["mentions"])
    ignored = tuple(Span(one["start"], one["end"]) for one in article["ignore"])
    return Sample(article["title"], plain, mentions, ignored)


def _mention(mention: dict[str, Any]) -> Mention:
    extents = [(mention["start"], mention["end"]), *mention.get("alt", ())]
    types = [mention["type"], *mention.get("also", ())]
    return Mention(
        tuple(Span(start, stop) for start, stop in extents),
        tuple(TYPES[name] for name in types),
        str(mention.get("entity", mention["text"])),
    )
