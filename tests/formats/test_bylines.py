"""Lines above and below an article say who, where and when, and others do not."""

import pytest

from reader.formats.bylines import Credit, read_byline, read_closing
from reader.formats.titles import first_words, is_title, outlet_in, without_outlet


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Nikhil Inamdar, BBC News", Credit("Nikhil Inamdar", "BBC News")),
        ("By Staff Reporter", Credit("Staff Reporter")),
        ("By Staff Reporter and Desk Editor", Credit("Staff Reporter and Desk Editor")),
        ("BY ADA MARGIN, The Straits Times", Credit("ADA MARGIN", "The Straits Times")),
        ("By Staff Reporter | 6 March 2025", Credit("Staff Reporter", "", "6 March 2025")),
        ("Ada O’Nib | Reuters | 2025-03-06", Credit("Ada O’Nib", "Reuters", "2025-03-06")),
        ("Asia Times", Credit(source="Asia Times")),
        ("19 hours before", Credit(published="19 hours before")),
        ("2 days ago", Credit(published="2 days ago")),
        ("An hour ago", Credit(published="An hour ago")),
        ("Published 3 hours ago", Credit(published="3 hours ago")),
        ("March 6, 2025", Credit(published="March 6, 2025")),
        (
            "Published: Thursday, 6 March 2025 at 10:32 am",
            Credit(published="Thursday, 6 March 2025 at 10:32 am"),
        ),
        ("2025-03-06T10:32:00Z", Credit(published="2025-03-06T10:32:00Z")),
        ("06/03/2025", Credit(published="06/03/2025")),
        ("2025年3月6日", Credit(published="2025年3月6日")),
    ],
)
def test_a_line_above_is_read(line: str, credit: Credit) -> None:
    assert read_byline(line) == credit


@pytest.mark.parametrize(
    "line",
    [
        "By 2030, China wants to lead",
        "By then it had bolted.",
        "March was hot",
        "In 2025",
        "London, Paris",
        "Nikhil Inamdar",
        "19 hours before the vote",
        "Salesforce has announced plans to invest US$1 billion.",
        "Getty Images The image shows a map. Getty Images",
    ],
)
def test_other_lines_above_are_no_bylines(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Follow William Pesek on X at @WilliamPesek", Credit("William Pesek")),
        ("Follow Asia Times on X", Credit()),
        ("Follow us on Facebook", Credit()),
        (
            "Peter Bloom is a professor of management at the University of Essex.",
            Credit("Peter Bloom"),
        ),
        ("Staff Reporter is an award-winning senior editor.", Credit("Staff Reporter")),
        (
            "Yong Jian contributes to the Asia Times. He is a blogger.",
            Credit("Yong Jian", "Asia Times"),
        ),
        (
            "Staff Reporter writes for The Guardian on trade.",
            Credit("Staff Reporter", "The Guardian"),
        ),
        ("This article is republished from The Conversation.", Credit()),
        ("Read: China links all to DeepSeek", Credit()),
        ("Eye on Startups is a new column featuring startups.", Credit()),
        ("Additional reporting by Otto Nib", Credit()),
        ("© 2025 Postil Times. All rights reserved.", Credit()),
    ],
)
def test_a_closing_line_is_read(line: str, credit: Credit) -> None:
    assert read_closing(line, ["What stands above."]) == credit


@pytest.mark.parametrize(
    "line",
    [
        "The company is a founder of the group.",
        "Related companies rose as well.",
        "Copyright law has changed since.",
        "Read the room, he said.",
        "This article of faith is gone.",
        "For more information please visit: https://www.example.org",
    ],
)
def test_the_last_sentence_of_a_text_is_no_closing_line(line: str) -> None:
    assert read_closing(line, []) is None


def test_a_person_whom_the_text_speaks_of_is_not_its_author() -> None:
    line = "Marc Benioff is the founder of the company."

    assert read_closing(line, ["Mr Benioff announced it."]) is None
    assert read_closing(line, ["It was announced."]) == Credit("Marc Benioff")


@pytest.mark.parametrize(
    ("title", "parted"),
    [
        ("Alibaba is back – Asia Times", ("Alibaba is back", "Asia Times")),
        ("Alibaba is back | The Edge Markets", ("Alibaba is back", "The Edge Markets")),
        ("Alibaba is back - nikkei.com", ("Alibaba is back", "nikkei.com")),
        ("India – rising star", ("India – rising star", "")),
        ("DeepSeek – China’s Answer?", ("DeepSeek – China’s Answer?", "")),
        ("A tale of two cities – Part Two", ("A tale of two cities – Part Two", "")),
        ("Asia Times", ("Asia Times", "")),
    ],
)
def test_an_outlet_leaves_the_title_where_it_is_plainly_one(
    title: str, parted: tuple[str, str]
) -> None:
    assert without_outlet(title, frozenset()) == parted


def test_what_is_certain_from_elsewhere_leaves_the_title_too() -> None:
    assert outlet_in("A – Digital Asia") == "Digital Asia"
    assert without_outlet("A – Digital Asia", frozenset({"Digital Asia"})) == ("A", "Digital Asia")


@pytest.mark.parametrize(
    "line", ["A new day", "Is Delhi behind?", "It rose 5% at Acme Inc.", "新加坡"]
)
def test_a_short_line_without_a_full_stop_is_a_title(line: str) -> None:
    assert is_title(line)


@pytest.mark.parametrize("line", ["", "It rose.", "word " * 60, "* * *", "He said:", "新加坡。"])
def test_sentences_rules_and_long_lines_are_no_titles(line: str) -> None:
    assert not is_title(line)


def test_first_words_are_cut_between_words() -> None:
    assert first_words("short  one") == "short one"
    assert first_words("word " * 30) == "word " * 11 + "word…"
    assert first_words("x" * 100) == "x" * 60 + "…"
