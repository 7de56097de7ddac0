"""Plain text is one article, named by its first short line."""

from reader.domain.text import BlockKind
from reader.formats.draft import Draft
from reader.formats.plain import PlainText


def read(content: str) -> Draft:
    [draft] = PlainText().read(content, "note.txt", None)
    return draft


def test_the_first_short_line_is_the_title_and_leaves_the_text() -> None:
    draft = read("A title\n\nThe text of it.\n")

    assert (draft.title, draft.text.plain) == ("A title", "The text of it.")


def test_without_a_short_line_the_first_words_are_the_title_and_stay_in_the_text() -> None:
    draft = read("It begins with a sentence.\nAnd there is another.")

    assert draft.title == "It begins with a sentence."
    assert draft.text.plain == "It begins with a sentence.\nAnd there is another."


def test_damage_is_mended_and_the_words_as_they_came_are_kept() -> None:
    draft = read("A title\n\nIt cost US$ 5 million.\n")

    assert draft.text.plain == "It cost US$5 million."
    assert draft.original == "A title\n\nIt cost US$ 5 million."
    assert [(repair.rule, repair.count) for repair in draft.repairs] == [("sums of money", 1)]


def test_structure_is_found_as_in_scraped_text() -> None:
    draft = read("A title\n\nBy Ada Nib\n\nSome text.\n\n• one\n• two\n\nFollow Ada Nib on X at @x")

    assert draft.author == "Ada Nib"
    assert [block.kind for block in draft.text.blocks] == [
        BlockKind.BYLINE,
        BlockKind.PARAGRAPH,
        BlockKind.BULLET,
        BlockKind.BULLET,
        BlockKind.CLOSING,
    ]


def test_separators_play_no_part() -> None:
    assert len(PlainText().read("A\n\n---\n\nB", "a.txt", "---")) == 1


def test_other_scripts_and_emoji_are_kept_to_the_code_point() -> None:
    plain = "新加坡宣布投资。\nأعلنت سنغافورة 🙂 عن استثمار."

    assert read(f"标题\n\n{plain}").text.plain == plain
