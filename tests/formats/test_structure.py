"""Lines become the blocks that they are."""

import pytest

from reader.domain.text import BlockKind
from reader.formats.structure import is_caption, lines_of, pieces_of

LONG = "This is a paragraph that is long enough to be one, and it ends in a full stop, as they do."


def kinds(words: str) -> list[tuple[str, str]]:
    pieces, _ = pieces_of(lines_of(words))
    return [(str(kind), piece) for kind, _, piece in pieces]


def test_a_short_line_between_paragraphs_is_a_sub_heading() -> None:
    assert kinds(f"{LONG}\n\nFaster, easier and safer\n\n{LONG}")[1] == (
        "heading",
        "Faster, easier and safer",
    )


@pytest.mark.parametrize(
    "line",
    [
        "“Six Small Dragons” is a film.",
        "[RM1 = US$0.226]",
        "This goes on,",
        "he went home",
        "“All of it is a quotation”",
        "https://www.example.org",
        "word " * 16,
    ],
)
def test_other_short_lines_stay_paragraphs(line: str) -> None:
    assert kinds(f"{LONG}\n\n{line}\n\n{LONG}")[1] == ("paragraph", line.strip())


def test_a_short_line_at_either_end_is_no_sub_heading() -> None:
    words = f"First of all\n\n{LONG}\n\nLast of all"

    assert [kind for kind, _ in kinds(words)] == ["paragraph"] * 3


def test_only_the_last_of_several_short_lines_is_a_sub_heading() -> None:
    words = f"{LONG}\n\nOne\n\nTwo\n\nThree\n\n{LONG}"

    assert [kind for kind, _ in kinds(words)][1:4] == ["paragraph", "paragraph", "heading"]


@pytest.mark.parametrize("bullet", ["•", "-", "*", "▪", "·"])
def test_bullets_lose_their_sign_and_become_items(bullet: str) -> None:
    pieces, _ = pieces_of(
        lines_of(f"{LONG}\n\n  {bullet} one\n  {bullet} two\n    goes on\n\n{LONG}")
    )

    assert pieces[1:3] == [(BlockKind.BULLET, 1, "one"), (BlockKind.BULLET, 1, "two goes on")]


def test_lines_that_were_wrapped_are_one_paragraph() -> None:
    words = (
        "Salesforce has announced plans to invest a billion dollars in\n"
        "Singapore over the next five years, reaffirming its commitment\n"
        "to the nation.\n"
    )

    assert [line.words for line in lines_of(words)] == [" ".join(words.split())]


def test_lines_of_a_verse_stay_lines() -> None:
    assert len(lines_of("a short line\nanother of them\na third that is longer\n")) == 3


@pytest.mark.parametrize(
    "words",
    [
        "Getty Images The image shows a map. Getty Images",
        "Getty Images",
        "Liang Wenfeng, founder of DeepSeek. Photo: CCTV,",
        "Photo: Otto Nib",
        "WTF co-founders Sam Shafie (left) and Kashminder Singh with a cake",
        "A view of the harbour (Photo by Otto Nib)",
        "Traders in Hong Kong on Tuesday. Otto Nib/AFP",
    ],
)
def test_picture_lines_are_captions(words: str) -> None:
    assert is_caption(words)


@pytest.mark.parametrize(
    "words",
    [
        "Getty Images sued the company over its training data.",
        "He added that the image: a man, a dog. And more of it.",
        "The party (left) lost. The other one won, and nobody knows why.",
        LONG,
    ],
)
def test_sentences_about_pictures_are_no_captions(words: str) -> None:
    assert not is_caption(words)


def test_a_caption_may_stand_between_bylines_and_text() -> None:
    words = f"Ada Nib, BBC News\nGetty Images A map. Getty Images\n6 March 2025\n\n{LONG}"

    assert [kind for kind, _ in kinds(words)] == ["byline", "caption", "byline", "paragraph"]


def test_closing_lines_are_those_at_the_end_alone() -> None:
    words = f"{LONG}\n\nRead: something else\n\n{LONG}\n\nRead: another\n\nFollow us on X"

    assert [kind for kind, _ in kinds(words)] == [
        *("paragraph", "paragraph", "paragraph"),
        *("closing", "closing"),
    ]


@pytest.mark.parametrize(
    "above",
    [
        f"By Jane Doe\n\n{LONG}",
        f"Jane Doe, BBC News\n\n{LONG}",
        f"By Jane Doe and Otto Nib\n\n{LONG}",
        f"By Jane Doe\n\n{LONG}\n\nMs Doe has been asked about it before, and said so.",
    ],
)
def test_a_line_about_the_author_whom_the_byline_names_is_a_closing_line(above: str) -> None:
    biography = "Jane Doe is a professor of law at Oxford."

    assert kinds(f"{above}\n\n{biography}")[-1] == ("closing", biography)


def test_a_line_about_somebody_whom_the_text_names_is_a_paragraph() -> None:
    words = f"By Otto Nib\n\n{LONG}\n\nMs Doe left.\n\nJane Doe is a professor of law at Oxford."

    assert kinds(words)[-1][0] == "paragraph"
