"""Tells how good suggestions are, on articles whose mentions somebody made by hand.

Run it with `python -m tests.benchmarks.entity_quality [CORPUS [MENTIONS]]`. CORPUS is a
folder, or else the one that the environment variable POSTIL_CORPUS names, or
`shared/corpus` beside the checkout. It holds one text of many articles, and MENTIONS, a
file in it or elsewhere, says where their mentions are.
"""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.suggestion import Found, Source
from reader.domain.text import Span
from reader.domain.value import ValueKind
from reader.suggesters.dictionary import Dictionary, Name
from reader.suggesters.names import names
from reader.suggesters.overlaps import chosen
from reader.suggesters.values import values
from tests.benchmarks.scoring import Mention, Sample, Score, mended, read_samples, score

_BESIDE = Path(__file__).parents[3] / "shared" / "corpus"
_MENTIONS = "entities-dev.json"
_SHORT = 3

Recogniser = Callable[[Sample], list[Found]]


def main(arguments: Sequence[str]) -> int:
    """Print the figures for the articles as they are, and as the importer repairs them."""
    folder = Path(arguments[0] if arguments else os.environ.get("POSTIL_CORPUS", _BESIDE))
    mentions = folder / (arguments[1] if len(arguments) > 1 else _MENTIONS)
    texts = sorted(folder.glob("*.txt"))
    if not mentions.is_file() or not texts:
        say(f"There are no articles with mentions in {folder}, so nothing was measured.")
        return 0
    samples = read_samples(mentions, texts[0])
    for heading, some in (("as they are", samples), ("repaired", [mended(s) for s in samples])):
        say(f"{len(some)} articles {heading}, {sum(len(s.mentions) for s in some)} mentions")
        report(some)
    return 0


def report(samples: list[Sample]) -> None:
    """Print every figure for these articles, leaving each out of what helps with it."""
    rules = total(samples, by_rules)
    say_score("rules and values", rules)
    say_score("with a dictionary from the others", total(samples, others_first(samples)))
    say_score("names alone", total([of_kind(s, EntityType) for s in samples], only_names))
    say_score("values alone", total([of_kind(s, ValueKind) for s in samples], only_values))
    right = wrong = by_hand = 0
    for sample in samples:
        counts = tag_each_name_once(of_kind(sample, EntityType))
        right, wrong, by_hand = right + counts[0], wrong + counts[1], by_hand + counts[2]
    precision = right / max(right + wrong, 1)
    say(
        f"  after tagging each new name once ({by_hand} by hand): {right} found right,"
        f" {wrong} wrong, precision {precision:.3f}"
    )


def tag_each_name_once(sample: Sample) -> tuple[int, int, int]:
    """Do as a person does, who tags what the dictionary has not found so far.

    Return how much the dictionary then finds elsewhere, right and wrong, and how
    many were tagged by hand.
    """
    tagged: list[Name] = []
    by_hand: set[Span] = set()
    found: dict[Span, Found] = {}
    for mention in sorted(sample.mentions, key=lambda one: one.spans[0]):
        hits = [found[span] for span in mention.spans if span in found]
        if not any(hit.entity == mention.entity for hit in hits):
            tagged.append(name_of(mention, sample))
            by_hand.add(mention.spans[0])
            found = {one.span: one for one in by_dictionary(sample, tagged)}
    meant = {(span, one.entity) for one in sample.mentions for span in one.spans}
    elsewhere = [one for span, one in found.items() if span not in by_hand]
    right = sum((one.span, one.entity) in meant for one in elsewhere)
    ignored = sum(
        (one.span, one.entity) not in meant and any(one.span.overlaps(s) for s in sample.ignored)
        for one in elsewhere
    )
    return right, len(elsewhere) - right - ignored, len(by_hand)


def by_rules(sample: Sample) -> list[Found]:
    """Find with nothing but rules and values."""
    return chosen([*values(sample.plain), *names(sample.plain)])


def only_names(sample: Sample) -> list[Found]:
    """Find names alone, where no value is."""
    return [one for one in by_rules(sample) if one.source == Source.RULE]


def only_values(sample: Sample) -> list[Found]:
    """Find values alone."""
    return list(values(sample.plain))


def others_first(samples: list[Sample]) -> Recogniser:
    """Return what finds with a dictionary of the mentions in all the other articles."""

    def find(sample: Sample) -> list[Found]:
        others = [of_kind(one, EntityType) for one in samples if one.title != sample.title]
        known = {name_of(mention, one) for one in others for mention in one.mentions}
        hits = Dictionary(sorted(known)).find(sample.plain)
        return chosen([*hits, *values(sample.plain), *names(sample.plain)])

    return find


def by_dictionary(sample: Sample, known: Iterable[Name]) -> list[Found]:
    """Return what the dictionary finds, where nothing is believed more."""
    hits = Dictionary(known).find(sample.plain)
    found = chosen([*hits, *values(sample.plain), *names(sample.plain)])
    return [one for one in found if one.source == Source.DICTIONARY]


def name_of(mention: Mention, sample: Sample) -> Name:
    """Return the words of a mention as a name for its entity."""
    words = mention.spans[0].of(sample.plain)
    [type_] = [EntityType(mention.types[0])]
    return Name(words, EntityId(mention.entity), type_, len(words) <= _SHORT, None)


def of_kind(sample: Sample, kinds: type[EntityType] | type[ValueKind]) -> Sample:
    """Return a sample with the mentions of some kinds alone, and the others ignored."""
    wanted = tuple(one for one in sample.mentions if one.types[0] in tuple(kinds))
    rest = [span for one in sample.mentions if one not in wanted for span in one.spans]
    return sample._replace(mentions=wanted, ignored=(*sample.ignored, *rest))


def total(samples: Iterable[Sample], find: Recogniser) -> Score:
    """Add up how well all the samples are found."""
    result = Score()
    for sample in samples:
        result += score(find(sample), sample)
    return result


def say_score(what: str, result: Score) -> None:
    """Print one line of figures."""
    say(f"  {what}: spans F1 {result.spans:.3f}, spans and types F1 {result.spans_and_types:.3f}")


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
