"""Benchmarks: each beside its floor in the same run, judged by what they cost more."""

import math
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from reader.store.library import Library
from tests.benchmarks.big import make_big_library


@dataclass(frozen=True)
class Judgement:
    """How a piece of work stands to its floor; times are in milliseconds.

    They are medians, or what another part of the rounds keeps within.
    """

    work: str
    ours: float
    floor: float
    limit: str
    kept: bool


_WARM_UPS = 2

_judgements = pytest.StashKey[list[Judgement]]()


def pytest_configure(config: pytest.Config) -> None:
    """Make room for the judgements."""
    config.stash[_judgements] = []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run benchmarks only where speed is asked for."""
    if not config.getoption("--benchmark-enable"):
        here = [item for item in items if item.path.parent == Path(__file__).parent]
        config.hook.pytest_deselected(items=here)
        items[:] = [item for item in items if item not in here]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print every judgement as a line."""
    for j in config.stash[_judgements]:
        terminalreporter.write_line(
            f"{j.work}: {j.ours:.1f} ms, floor {j.floor:.1f} ms, ratio {j.ours / j.floor:.2f}, "
            f"{'within' if j.kept else 'BEYOND'} {j.limit}"
        )


Judge = Callable[..., None]


@pytest.fixture
def judge(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> Judge:
    """Return a function that measures work and its floor in turn, and judges the medians.

    The limit is a `ratio` to the floor, milliseconds `beyond` it or both, or plain
    `milliseconds`.
    `clock` returns seconds; `before` is done before each round and not measured.
    What is judged is the time that `part` of the rounds keep within.
    """

    def judged(
        ours: Callable[[], object],
        floor: Callable[[], object],
        *,
        ratio: float | None = None,
        beyond: float | None = None,
        milliseconds: float | None = None,
        rounds: int = 15,
        clock: Callable[[], float] = time.perf_counter,
        before: Callable[[], object] | None = None,
        part: float = 0.5,
    ) -> None:
        floors: list[float] = []

        def measure_floor() -> None:
            if before is not None:
                before()
            floors.append(_timed(floor, clock))

        times: list[float] = []

        def measure_ours() -> None:
            times.append(_timed(ours, clock))

        run: Any = benchmark.pedantic  # pytest-benchmark does not type it
        run(measure_ours, setup=measure_floor, rounds=rounds, warmup_rounds=_WARM_UPS)
        median = _within(times[_WARM_UPS:], part) * 1000
        base = _within(floors[_WARM_UPS:], part) * 1000
        if ratio is not None and beyond is not None:
            limit = f"{ratio:.1f} x the floor and {beyond:.0f} ms"
            most = ratio * base + beyond
        elif ratio is not None:
            limit, most = f"{ratio:.1f} x the floor", ratio * base
        elif beyond is not None:
            limit, most = f"{beyond:.0f} ms beyond the floor", base + beyond
        else:
            most = milliseconds or 0.0
            limit = f"{most:.0f} ms"
        judgement = Judgement(request.node.name, median, base, limit, median <= most)
        request.config.stash[_judgements].append(judgement)
        benchmark.extra_info.update(floor=base, limit=limit, kept=judgement.kept)

    return judged


def _within(times: list[float], part: float) -> float:
    """Return the time that a part of the rounds took at the most."""
    if part == 0.5:
        return statistics.median(times)
    return sorted(times)[math.ceil(part * len(times)) - 1]


@pytest.fixture(scope="session")
def big_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of 10,000 articles with 10,000 annotations."""
    path = tmp_path_factory.mktemp("big") / "big.postil"
    make_big_library(path, articles=10_000, annotations=10_000)
    return path


@pytest.fixture
def library(big_library: Path) -> Iterator[Library]:
    """Return the big library, open."""
    opened = Library.open(big_library)
    yield opened
    opened.close()


def _timed(work: Callable[[], object], clock: Callable[[], float]) -> float:
    began = clock()
    work()
    return clock() - began
