"""A file that is written is whole or is not there, however many write it at once."""

import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from reader.whole_file import beside, put_in_free_place, put_in_place, written_whole


def test_what_is_written_is_never_seen_half_made(tmp_path: Path) -> None:
    path = tmp_path / "marks.csv"
    with written_whole(path) as file:
        file.write("half")
        file.flush()
        assert not path.exists()
        [unfinished] = tmp_path.iterdir()
        assert unfinished.name.startswith(".marks.csv")
    assert path.read_text(encoding="utf-8") == "half"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_while_writing_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "marks.csv"
    path.write_text("mine", encoding="utf-8")

    def break_off() -> None:
        with written_whole(path) as file:
            file.write("half of it")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert path.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_two_who_write_one_file_at_once_do_not_meet(tmp_path: Path) -> None:
    path = tmp_path / "marks.csv"
    with written_whole(path) as first:
        first.write("first, ")
        with written_whole(path) as second:
            second.write("second")
        assert path.read_text(encoding="utf-8") == "second"
        first.write("and still first")
    assert path.read_text(encoding="utf-8") == "first, and still first"
    assert list(tmp_path.iterdir()) == [path]


def test_every_path_beside_another_has_its_name_and_a_folder_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 200 + ".postil")
    with ExitStack() as stack:
        given = [stack.enter_context(beside(path)) for _ in range(20)]
        assert {one.name for one in given} == {path.name}
        assert len({one.parent for one in given}) == 20
        for one in given:
            one.write_text("a", encoding="utf-8")
            one.with_name(f"{one.name}-journal").touch()
    assert list(tmp_path.iterdir()) == []


def test_what_is_moved_takes_the_place_of_what_is_there(tmp_path: Path) -> None:
    made, target = tmp_path / "made", tmp_path / "taken"
    made.write_text("new", encoding="utf-8")
    target.write_text("old", encoding="utf-8")
    put_in_place(made, target)
    assert target.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("links", [True, False])
def test_a_free_place_that_is_taken_meanwhile_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", refuse)
    made, target = tmp_path / "made", tmp_path / "taken"
    made.write_text("new", encoding="utf-8")
    target.write_text("old", encoding="utf-8")
    with pytest.raises(FileExistsError):
        put_in_free_place(made, target)
    assert target.read_text(encoding="utf-8") == "old"
    target.unlink()
    put_in_free_place(made, target)
    assert target.read_text(encoding="utf-8") == "new"


def refuse(*_: object) -> None:
    """Link files as a file system does that knows no links."""
    raise PermissionError
