"""Lists in Markdown lie as deep as they were written, and are counted as they were."""

import pytest

from reader.formats.list_indents import with_whole_indents
from reader.formats.markdown import Markdown


def items(content: str) -> list[tuple[str, int, int, str]]:
    [draft] = Markdown().read(f"# T\n\n{content}", "a.md", None)
    return [(str(b.kind), b.level, b.number, words) for b, words in draft.text.paragraphs()]


@pytest.mark.parametrize("step", [2, 3, 4])
def test_any_indent_makes_a_list_within_a_list(step: int) -> None:
    content = "\n".join(f"{' ' * step * depth}- {name}" for depth, name in enumerate("abc"))

    assert [(level, words) for _, level, _, words in items(f"{content}\n- d")] == [
        (1, "a"),
        (2, "b"),
        (3, "c"),
        (1, "d"),
    ]


def test_a_paragraph_goes_on_with_its_item() -> None:
    assert items("1. a\n\n   goes on\n\n2. b\n\nplain") == [
        ("number", 1, 0, "a"),
        ("paragraph", 1, 0, "goes on"),
        ("number", 1, 0, "b"),
        ("paragraph", 0, 0, "plain"),
    ]


def test_a_list_that_does_not_begin_with_one_is_counted_as_it_says() -> None:
    assert items("7. a\n8. b") == [("number", 1, 7, "a"), ("number", 1, 0, "b")]


@pytest.mark.parametrize(
    "content",
    [
        "plain\n\n    code\n      - no item",
        "```\n- a\n  - b\n```",
        "~~~\n  - a\n```\n  - b\n~~~",
        "- a\n\nplain\n\n  indented",
        "* * *",
        "",
    ],
)
def test_what_is_no_list_within_a_list_stays_as_it_is(content: str) -> None:
    assert with_whole_indents(content) == content
