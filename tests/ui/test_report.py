"""Reports of bugs tell where they happened, and nothing that somebody read or wrote."""

import pytest
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.ui.report import report, shortened, trace_lines, without_folders, without_words


def fallen(error: Exception) -> Exception:
    """Return an exception as it is caught."""
    try:
        raise error
    except Exception as caught:  # noqa: BLE001 - it is what is wanted
        return caught


def test_a_report_names_versions_and_system_and_what_came_before(qapp: QApplication) -> None:
    told = report(fallen(RuntimeError("no")), ["one line", "another"])
    assert told.startswith(f"Postil {__version__}\nPython 3.")
    assert "RuntimeError: no" in told
    assert told.endswith("Before that:\none line\nanother\n")


@pytest.mark.parametrize(
    "error",
    [
        KeyError("my secret"),
        ValueError("no number: 'my secret'"),
        OSError(2, "No such file", "/home/anna/my secret.txt"),
        TypeError('cannot take "my secret"'),
        RuntimeError("“my secret” is not there"),
    ],
)
def test_what_stands_between_quotation_marks_is_left_out(error: Exception) -> None:
    told = "\n".join(trace_lines(fallen(error)))
    assert type(error).__name__ in told
    assert "my secret" not in told.splitlines()[-1]


def test_what_is_wrong_with_the_code_is_told_in_full() -> None:
    error = fallen(AttributeError("'NoneType' object has no attribute 'article'"))
    assert trace_lines(error)[-1].endswith("'NoneType' object has no attribute 'article'")


def test_files_are_told_without_whose_machine_it_is() -> None:
    lines = trace_lines(fallen(RuntimeError()))
    assert lines[0].startswith('  File "test_report.py", line ')
    assert lines[-1] == "RuntimeError"
    assert shortened("/home/anna/postil/reader/ui/desk.py") == "reader/ui/desk.py"
    assert shortened("/usr/lib/python3/site-packages/nh3/x.py") == "nh3/x.py"
    assert without_folders('  File "/home/anna/reader/cli/main.py", line 3 in f') == (
        '  File "reader/cli/main.py", line 3 in f'
    )


def test_what_led_to_a_bug_is_told_before_it() -> None:
    try:
        try:
            raise KeyError("first")
        except KeyError as first:
            raise RuntimeError("second") from first
    except RuntimeError as caught:
        told = trace_lines(caught)
    names = [line.partition(":")[0] for line in told if "Error" in line and "raise" not in line]
    assert names == ["KeyError", "RuntimeError"]


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("“feed.txt” is empty.", "“…” is empty."),
        ("„feed.txt“ ist leer.", "“…” ist leer."),
        ("Somebody's file isn't there.", "Somebody's file isn't there."),
    ],
)
def test_sentences_lose_what_they_quote_in_every_language(sentence: str, rest: str) -> None:
    assert without_words(sentence) == rest
