"""Tells how well marks are found again, on cases of many kinds of change and of quote.

Run it with `python -m tests.benchmarks.anchoring_quality [kept-back] [EACH [SEED ...]]`: so
many cases of each kind of change and quote, on texts that nothing was tuned on if these are
asked for. "ours" knows the new text alone, "beside" the one before as well.

A found place is right if what it has in common with the true one is 90 % of the longer of the
two at least, and nothing found is right if the passage is gone. Wrong places are flagged if the
verdict is "check". A change of numbers, currency or negation inside the quote that is found as
"ok" is silent, and as bad as a wrong place that is unflagged.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from reader.anchoring.finding import Finder
from reader.domain.placement import Verdict
from reader.domain.text import Span
from tests.benchmarks.anchoring_quality_cases import QUOTES, Case, cases
from tests.benchmarks.anchoring_quality_changes import CHANGES, MEANING
from tests.benchmarks.anchoring_quality_others import by_formula, by_offsets
from tests.benchmarks.anchoring_quality_texts import (
    MAKES,
    from_corpus,
    from_help,
    kept_back,
    written,
)

_ALIKE = 0.9
_SAMPLES = 40
_EACH = 25
_SEEDS = (1, 2, 3)
_KEPT_BACK = "kept-back"


class Outcome(Enum):
    """What became of a case."""

    RIGHT = "right"
    FLAGGED = "wrong, flagged"
    UNFLAGGED = "wrong, unflagged"
    SILENT = "silent"
    MISSED = "missed"


Method = Callable[[Case], tuple[Span | None, Verdict]]


def main(arguments: Sequence[str]) -> int:
    """Print the figures for every make of texts; return 1 where ours are not good enough."""
    fresh = arguments[:1] == [_KEPT_BACK]
    numbers = [int(number) for number in arguments[fresh:]]
    each = numbers[0] if numbers else _EACH
    good = True
    for seed in numbers[1:] or _SEEDS:
        totals: dict[str, list[tuple[Case, Outcome]]] = {name: [] for name in METHODS}
        for make, texts in (kept_back() if fresh else sources(seed)).items():
            chance = random.Random(seed)  # noqa: S311 - the same cases every time
            made = list(cases(chance, texts, each))
            say(f"{make}, seed {seed}: {len(texts)} texts, {len(made)} cases")
            for name, method in METHODS.items():
                began = time.perf_counter()
                told = [(case, outcome(case, *method(case))) for case in made]
                say_figures(name, told, time.perf_counter() - began)
                totals[name] += told
        say(f"all makes, seed {seed}: {len(totals['ours'])} cases")
        for name, told in totals.items():
            say_figures(name, told, 0)
        for name, method in (("ours", ours), ("beside", beside)):
            vain = 100 * needless(totals[name], method)
            say(f"    {name}: {vain:.2f} % flagged in vain: the quote is the same, and found")
            say("    not right: wrong and flagged/wrong and unflagged/silent/missed")
            say_kinds(totals[name])
        if fresh:
            good = good and is_good(totals["beside"])
        else:
            good = good and is_good(totals["ours"]) and is_very_good(totals["beside"])
    return 0 if good else 1


def sources(seed: int) -> dict[str, list[str]]:
    """Return texts by their makes; those of the corpus where there is one."""
    chance = random.Random(seed)  # noqa: S311 - the same texts every time
    made = {make: [written(chance, make) for _ in range(_SAMPLES)] for make in MAKES}
    made["pages of the help"] = from_help()
    corpus = from_corpus()
    return made | {"corpus": corpus} if corpus else made


def outcome(case: Case, found: Span | None, verdict: Verdict) -> Outcome:
    """Judge what a method found."""
    if found is None:
        return Outcome.RIGHT if case.truth is None else Outcome.MISSED
    flagged = verdict is Verdict.CHECK
    if case.truth is None or not _agrees(found, case.truth):
        return Outcome.FLAGGED if flagged else Outcome.UNFLAGGED
    return Outcome.SILENT if case.change in MEANING and not flagged else Outcome.RIGHT


def _agrees(found: Span, truth: Span) -> bool:
    common = min(found.stop, truth.stop) - max(found.start, truth.start)
    longer = max(found.stop - found.start, truth.stop - truth.start)
    return common >= _ALIKE * longer


def ours(case: Case) -> tuple[Span | None, Verdict]:
    """Find as this program does."""
    found = Finder(case.plain).find(case.anchor)
    return found.span, found.verdict


def beside(case: Case) -> tuple[Span | None, Verdict]:
    """Find as this program does where it has the version before as well."""
    found = Finder(case.plain, case.old).find(case.anchor)
    return found.span, found.verdict


def offsets(case: Case) -> tuple[Span | None, Verdict]:
    """Take the stored offsets."""
    return by_offsets(case.anchor, case.plain), Verdict.OK


def formula(case: Case) -> tuple[Span | None, Verdict]:
    """Find by Hypothesis's formula."""
    return by_formula(case.anchor, case.plain), Verdict.OK


METHODS: dict[str, Method] = {
    "bare offsets": offsets, "Hypothesis": formula, "ours": ours, "beside": beside,
}  # fmt: skip


def share(told: Sequence[tuple[Case, Outcome]], *wanted: Outcome) -> float:
    """Return which part of the cases came out so."""
    return sum(one in wanted for _, one in told) / max(len(told), 1)


def needless(told: Sequence[tuple[Case, Outcome]], method: Method) -> float:
    """Return which part of the quotes that did not change at all are right and yet flagged."""
    same = [case for case, one in told if one is Outcome.RIGHT and is_unchanged(case)]
    return sum(method(case)[1] is Verdict.CHECK for case in same) / max(len(same), 1)


def is_unchanged(case: Case) -> bool:
    """Tell whether the passage is there just as it was."""
    return case.truth is not None and case.truth.of(case.plain) == case.anchor.quote


def is_good(told: Sequence[tuple[Case, Outcome]]) -> bool:
    """Tell whether enough is right, and little enough wrong without being flagged."""
    bad = share(told, Outcome.UNFLAGGED, Outcome.SILENT)
    return share(told, Outcome.RIGHT) >= 0.98 and bad <= 0.005


def is_very_good(told: Sequence[tuple[Case, Outcome]]) -> bool:
    """Tell whether that is so as far as it has to be where the version before is known."""
    bad = share(told, Outcome.UNFLAGGED, Outcome.SILENT)
    return share(told, Outcome.RIGHT) >= 0.99 and bad <= 0.003


def say_figures(name: str, told: Sequence[tuple[Case, Outcome]], seconds: float) -> None:
    """Print one line of figures."""
    parts = (f"{one.value} {100 * share(told, one):.2f} %" for one in Outcome)
    say(f"  {name:13} {', '.join(parts)}" + (f"  ({seconds:.1f} s)" if seconds else ""))


def say_kinds(told: Iterable[tuple[Case, Outcome]]) -> None:
    """Print for each kind of change and of quote what was not right."""
    counts = Counter((case.change, case.quote, one) for case, one in told)
    for change in CHANGES:
        parts: list[str] = []
        for quote in QUOTES:
            numbers = (str(counts[change, quote, one]) for one in Outcome if one != Outcome.RIGHT)
            parts.append(f"{quote} {'/'.join(numbers)}")
        say(f"    {change:28} {', '.join(parts)}")


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
