"""The process in which a plug-in runs: a text in, suggestions out, a line of JSON each.

It is started as a file of its own and imports nothing of the program, so that a
plug-in can break neither. What the plug-in prints goes nowhere.
"""

import importlib
import json
import operator
import os
import sys
from collections.abc import Callable
from itertools import islice
from typing import Any

MOST = 100_000
"""Suggestions for one text; whoever has more is out of order."""


def main() -> None:
    """Load the plug-in that the first line names, then answer line by line until there is none."""
    requests = os.fdopen(os.dup(0), encoding="utf-8")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)

    def answer(work: Callable[[], Any]) -> None:
        try:
            said = {"done": work()}
        except BaseException as error:  # noqa: BLE001 - a plug-in may raise anything, even SystemExit
            words = " ".join(f"{type(error).__name__}: {error}".split())  # one line of a sentence
            said = {"error": words.removesuffix(":")[:200]}
        answers.write(json.dumps(said) + "\n")
        answers.flush()

    wanted = json.loads(requests.readline())
    sys.path[:] = wanted["path"]
    loaded: list[Callable[[str], Any]] = []
    answer(lambda: loaded.append(_load(wanted["place"])))
    for line in requests:
        text = json.loads(line)
        answer(lambda text=text: _plain(loaded[0](text)))  # type: ignore[misc]


def _load(place: str) -> Callable[[str], Any]:
    """Return what an entry point such as `package.module:suggest` names."""
    module, _, names = place.partition(":")
    found: Any = importlib.import_module(module.strip())
    for name in filter(None, names.split("[")[0].strip().split(".")):
        found = getattr(found, name)
    if not callable(found):
        raise TypeError(f"{place} cannot be called")
    return found  # type: ignore[no-any-return]


def _plain(found: Any) -> list[tuple[int, int, str, float]]:
    """Return the suggestions as plain numbers and words; raises for anything else."""
    plain = []
    for start, stop, kind, score in islice(found, MOST + 1):
        if not isinstance(kind, str):
            raise TypeError(f"{type(kind).__name__} instead of the name of a type")
        plain.append((operator.index(start), operator.index(stop), str(kind), float(score)))
    if len(plain) > MOST:
        raise ValueError(f"more than {MOST} suggestions")
    return plain


if __name__ == "__main__":
    main()
