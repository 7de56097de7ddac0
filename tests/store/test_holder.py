"""One writer at a time: who holds a library is told, and nobody dead holds it."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from reader.domain.errors import LibraryError
from reader.domain.moments import now, to_iso
from reader.store import holder
from reader.store.holder import HeldBy, Holder, hold, lock_of
from tests.samples import Filled

HOLD = """
import sys
from pathlib import Path
from reader.store.holder import hold
held = hold(Path(sys.argv[1]), "Ben")
print(type(held).__name__, flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(path: Path, root: Path) -> Iterator["subprocess.Popen[str]"]:
    """Let another program hold a library, or try to, until it is killed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        env=os.environ | {"PYTHONPATH": str(root)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        yield program
        program.kill()


def said_by(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def held(path: Path, who: str = "Ada") -> Holder:
    holding = hold(path, who)
    assert isinstance(holding, Holder)
    return holding


def as_if(path: Path, **fields: object) -> None:
    """Write a lock file as another machine does."""
    told = {
        "who": "Ben", "host": "desk-7", "pid": 1, "since": to_iso(now()), "beat": to_iso(now())
    }  # fmt: skip
    lock_of(path).write_text(json.dumps(told | fields), encoding="utf-8")


def test_who_holds_a_library_is_told_to_the_next_one(full: Filled, path: Path) -> None:
    first = held(path)
    second = hold(path, "Ben")
    assert isinstance(second, HeldBy)
    assert (second.who, second.host, second.here) == ("Ada", platform.node(), True)
    assert abs(now() - second.since) < timedelta(minutes=1)
    assert "“news.postil” is open for writing by Ada on" in second.told_of(path)
    first.release()
    held(path, "Ben").release()


def test_a_library_that_was_released_is_one_file_again(full: Filled, path: Path) -> None:
    holding = held(path)
    assert {each.name for each in path.parent.iterdir()} == {"news.postil", ".~news.postil.lock"}
    told = json.loads(lock_of(path).read_text(encoding="utf-8"))
    assert set(told) == {"who", "host", "pid", "since", "beat"}
    assert told["pid"] == os.getpid()
    holding.release()
    holding.release()
    assert not holding.holds
    assert list(path.parent.iterdir()) == [path]


def test_two_programs_do_not_hold_one_library(path: Path, root: Path, full: Filled) -> None:
    with another_program(path, root) as first:
        assert said_by(first) == "Holder"
        mine = hold(path, "Ada")
        assert isinstance(mine, HeldBy)
        assert mine.who == "Ben"
        with another_program(path, root) as third:
            assert said_by(third) == "HeldBy"


def test_a_killed_program_holds_nothing(path: Path, root: Path, full: Filled) -> None:
    with another_program(path, root) as program:
        assert said_by(program) == "Holder"
    assert lock_of(path).exists()
    held(path).release()
    assert list(path.parent.iterdir()) == [path]


def test_another_machine_is_believed_while_its_heart_beats(path: Path, full: Filled) -> None:
    as_if(path)
    before = lock_of(path).read_bytes()
    other = hold(path, "Ada")
    assert isinstance(other, HeldBy)
    assert (other.who, other.host, other.here) == ("Ben", "desk-7", False)
    assert lock_of(path).read_bytes() == before
    with pytest.raises(LibraryError, match=r"by Ben on “desk-7” since .*work on a copy"):
        holder.refuse_if_held_elsewhere(path)


@pytest.mark.parametrize("ago", [timedelta(minutes=10), timedelta(days=-3)])
def test_another_machine_whose_heart_stands_still_is_not_believed(
    path: Path, full: Filled, ago: timedelta
) -> None:
    as_if(path, beat=to_iso(now() - ago))
    holder.refuse_if_held_elsewhere(path)
    held(path).release()


def test_this_machine_may_write_while_a_window_holds_the_library(path: Path, full: Filled) -> None:
    holding = held(path)
    holder.refuse_if_held_elsewhere(path)
    holding.release()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[1]", b"{", b'{"host": 5}', b"[" * 4_000, b'{"beat": "soon"}']
)
def test_a_lock_file_that_makes_no_sense_holds_nothing(
    path: Path, full: Filled, content: bytes
) -> None:
    lock_of(path).write_bytes(content)
    holder.refuse_if_held_elsewhere(path)
    held(path).release()


def test_words_of_a_stranger_are_a_few_on_one_line(path: Path, full: Filled) -> None:
    as_if(path, who="Ben\n\u202e\x1b[31m" + "x" * 500)
    other = hold(path, "Ada")
    assert isinstance(other, HeldBy)
    assert other.who.isprintable()
    assert len(other.who) <= 100


def test_a_heart_beats_once_a_minute(
    path: Path, full: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    holding = held(path)
    before = lock_of(path).read_bytes()
    assert holding.beat() is None
    assert lock_of(path).read_bytes() == before
    later = now() + timedelta(minutes=2)
    monkeypatch.setattr(holder, "now", lambda: later)
    assert holding.beat() is None
    assert json.loads(lock_of(path).read_bytes())["beat"] == to_iso(later)
    holding.release()


def test_who_slept_learns_that_another_machine_has_taken_over(
    path: Path, full: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    holding = held(path)
    later = now() + timedelta(hours=2)
    monkeypatch.setattr(holder, "now", lambda: later)
    as_if(path)
    other = holding.beat()
    assert isinstance(other, HeldBy)
    assert other.host == "desk-7"
    assert not holding.holds
    holding.release()
    assert lock_of(path).exists()  # it is the other's


def test_a_lock_file_that_somebody_removed_is_made_again(
    path: Path, full: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    holding = held(path)
    lock_of(path).unlink()
    later = now() + timedelta(minutes=2)
    monkeypatch.setattr(holder, "now", lambda: later)
    assert holding.beat() is None
    assert isinstance(hold(path, "Ben"), HeldBy)
    holding.release()
    assert list(path.parent.iterdir()) == [path]


def test_where_no_file_can_be_made_nothing_is_held(tmp_path: Path) -> None:
    missing = tmp_path / "none" / "news.postil"
    holding = held(missing)
    assert not holding.holds
    assert holding.beat() is None
    holding.release()
