"""The command line, called in this process or as a program of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.__main__ import main
from reader.services import importing
from reader.store.library import Library
from tests.samples import STAMP


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command returned, printed, and said on standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What was printed, read as JSON."""
        return json.loads(self.out)


Call = Callable[..., Outcome]


@pytest.fixture
def postil(capsys: pytest.CaptureFixture[str]) -> Call:
    """Return a function that carries out a command in this process."""

    def call(*arguments: object) -> Outcome:
        capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return Outcome(code, out, err)

    return call


@pytest.fixture
def program(root: Path) -> Call:
    """Return a function that carries out a command as a program of its own."""

    def call(*arguments: str | bytes | Path, **environment: str) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *arguments],
            cwd=root,
            env=os.environ | environment,
            capture_output=True,
            check=False,
        )
        encoding = environment.get("PYTHONIOENCODING", "utf-8")
        return Outcome(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))

    return call


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """Return a library into which the sample feed was imported, for copies to be made of."""
    path = tmp_path_factory.mktemp("imported") / "news.postil"
    with closing(Library.create(path)) as library:
        seen = importing.look([root / "seeds" / "feed-sample.txt"])
        library.apply(importing.plan(library, seen, STAMP).edit)
    return path


@pytest.fixture
def library(tmp_path: Path, imported: Path) -> Path:
    """Return a library into which the sample feed was imported."""
    return Path(shutil.copy(imported, tmp_path / "news.postil"))
