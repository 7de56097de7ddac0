"""Markdown becomes an article: metadata from its front matter, blocks from the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import UnreadableFileError
from reader.domain.text import LINE_BREAK, BlockKind
from reader.formats.draft import Draft, Repair
from reader.formats.front_matter import take_front_matter
from reader.formats.markdown import Markdown

ARTICLE = """---
title: "A roof for chips"
source: Postil Times
author: Staff Reporter
url: https://example.org/chips
date: 2025-03-06
tags: [chips, Singapore]
---

# A roof for chips

It *opens* in **2027**, see [the plan](https://example.org).\x20\x20
A new line.

- one
    - deeper

1. first

> quoted

```
code <b>
```

![A view](view.png)

| a | b |
|---|---|
| 1 | 2 |
"""


def read(content: str, separator: str | None = None) -> tuple[Draft, ...]:
    return Markdown().read(content, "notes.md", separator)


def test_front_matter_is_the_metadata() -> None:
    [draft] = read(ARTICLE)

    assert draft.title == "A roof for chips"
    assert draft.source == "Postil Times"
    assert draft.author == "Staff Reporter"
    assert draft.url == "https://example.org/chips"
    assert draft.published == "2025-03-06"
    assert draft.tags == ("chips", "Singapore")
    assert draft.original == ARTICLE
    assert draft.repairs == (Repair("pictures left out: not in the folder of the file", 1),)


def test_every_kind_of_block_is_read_in_order() -> None:
    [draft] = read(ARTICLE)

    assert [(block.kind, block.level, words) for block, words in draft.text.paragraphs()] == [
        (BlockKind.PARAGRAPH, 0, f"It opens in 2027, see the plan.{LINE_BREAK}A new line."),
        (BlockKind.BULLET, 1, "one"),
        (BlockKind.BULLET, 2, "deeper"),
        (BlockKind.NUMBER, 1, "first"),
        (BlockKind.QUOTE, 1, "quoted"),
        (BlockKind.CODE, 0, "code <b>"),
        (BlockKind.IMAGE, 0, "A view"),
        (BlockKind.HEADER_CELL, 1, "a"),
        (BlockKind.HEADER_CELL, 2, "b"),
        (BlockKind.CELL, 1, "1"),
        (BlockKind.CELL, 2, "2"),
    ]


def test_emphasis_and_links_are_runs() -> None:
    [draft] = read(ARTICLE)

    assert [
        (str(run.style), draft.text.plain[run.start : run.stop]) for run in draft.text.runs
    ] == [
        ("emphasis", "opens"),
        ("strong", "2027"),
        ("link", "the plan"),
    ]


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    [draft] = read("## Head\n\nText.\n\n## Another\n\nMore.")

    assert (draft.title, draft.text.plain) == ("Head", "Text.\nAnother\nMore.")


def test_without_a_heading_the_first_words_are_the_title() -> None:
    [draft] = read("Some *words*.\n\nMore.")

    assert (draft.title, draft.text.plain) == ("Some words.", "Some words.\nMore.")


def test_a_heading_that_says_something_else_than_the_title_stays() -> None:
    [draft] = read("---\ntitle: One\n---\n# Two\n\nText.")

    assert (draft.title, draft.text.plain) == ("One", "Two\nText.")


def test_html_inside_is_read_for_its_words_alone() -> None:
    [draft] = read("# T\n\n<script>alert(1)</script>\n\n<p onclick='x()'>Safe <b>words</b></p>\n")

    assert draft.text.plain == "Safe words"


def test_a_given_separator_divides_a_file() -> None:
    assert [d.title for d in read("# One\n\nText.\n\n+++\n\n# Two\n\nText.", "+++")] == [
        "One",
        "Two",
    ]


@pytest.mark.parametrize("content", ["", "---\ntags: a\n---\n", "<script>x</script>"])
def test_markdown_without_words_is_refused_by_name(content: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"notes\.md"):
        read(content)


def test_lists_within_lists_without_end_are_refused() -> None:
    with pytest.raises(UnreadableFileError, match="nested too deep"):
        read("\n".join("    " * depth + "- x" for depth in range(400)))


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("tags: a, b c", ("a", "b c")),
        ("tags:\n  - a\n  - 'b c'", ("a", "b c")),
        ("tags:\n- a\n- b", ("a", "b")),
        ('Keywords: ["a", b]', ("a", "b")),
        ("tags:", ()),
    ],
)
def test_tags_are_read_however_they_are_listed(written: str, tags: tuple[str, ...]) -> None:
    matter, rest = take_front_matter(f"---\ntitle: x\n{written}\n---\nText")

    assert matter.all("tags", "keywords") == tags
    assert rest == "Text"


@pytest.mark.parametrize("content", ["---\n\nText\n\n---\n", "--- \nText", "Text\n---\na: b\n---"])
def test_a_rule_is_not_front_matter(content: str) -> None:
    matter, rest = take_front_matter(content)

    assert matter.values == {}
    assert rest == content


def test_a_value_may_hold_colons_and_quotation_marks() -> None:
    matter, _ = take_front_matter("---\ntitle: \"India AI: 'behind'?\"\nurl: https://a.b\n---\n")

    assert matter.first("title") == "India AI: 'behind'?"
    assert matter.first("link", "url") == "https://a.b"


@given(st.text(alphabet="ab #*_>-[]()!|`<\n\x02\x00\t1.&;:~'\"\\", min_size=1))
def test_any_markdown_is_read_or_refused(content: str) -> None:
    try:
        drafts = read(content)
    except UnreadableFileError:
        drafts = ()

    assert all(draft.title and draft.text.plain for draft in drafts)
