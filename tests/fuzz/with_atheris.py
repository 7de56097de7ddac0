"""Atheris drives one target with bytes that reach ever more of the code, until it is stopped.

It is no dependency: `pip install atheris` first. Then
`python -m tests.fuzz.with_atheris TARGET [FOLDER] [-max_total_time=600 …]`, where
what follows the target goes to libFuzzer (https://llvm.org/docs/LibFuzzer.html);
a folder keeps what it has learnt, and a file in it repeats one case.
"""

import importlib
import sys
from typing import Any

MODULES = ("reader.formats", "reader.services", "reader.anchoring", "reader.domain", "reader.store")


def main() -> None:
    """Fuzz the target that the command line names."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=list(MODULES)):
        from tests.fuzz.targets import TARGETS  # noqa: PLC0415 - what is fuzzed is watched from here

    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"which of these: {', '.join(TARGETS)}?")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
