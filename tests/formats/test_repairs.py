"""Each rule mends its example; no rule ever changes a word or a number."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.decoding import read_file
from reader.formats.repairs import RULES, Rule, mend

FRAGMENTS = (
    *'”“’‘″ ,.:;!?()[]%$€«»\n\t"&-—#',
    *("  ", ", ", " .", "\xa0", "\ufeff", "US$", "RM", "20", "12", "000", "https", "://"),
    *("&nbsp,", "&amp,", "&amp;", "&rsquo, s", "nbsp;", "amp,", "#38;", "lt;", "&eacute;"),
    *("said", "says,", "he", "The", "the", "word", "s", "‘s", "“‘s", "中", "Ü"),
)
DAMAGED = st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join)


def letters_and_digits(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def without_references(words: str) -> str:
    """Write out the references that stand for characters: they alone hold letters in excess."""
    invisible, damaged, closed = RULES[:3]
    before = None
    while before != words:
        before = words
        for rule in (invisible, damaged, closed):
            words = rule.mend(words)[0]
    return words


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.after[:20]}")
def test_a_rule_mends_its_example_and_counts_it(rule: Rule) -> None:
    mended, count = rule.mend(rule.before)

    assert mended == rule.after
    assert count > 0
    assert rule.mend(rule.after) == (rule.after, 0)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.after[:20]}")
def test_an_example_is_whole_when_all_rules_are_done(rule: Rule) -> None:
    assert mend(rule.before)[0] == rule.after


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.after[:20]}")
@given(DAMAGED | st.text())
def test_a_rule_changes_nothing_where_none_of_its_signs_stands(rule: Rule, words: str) -> None:
    _, count = rule.mend(words)

    assert not count or any(sign in words for sign in rule.signs)


@given(DAMAGED)
def test_no_repair_changes_a_letter_or_a_digit(words: str) -> None:
    mended, _ = mend(words)

    assert letters_and_digits(mended) == letters_and_digits(without_references(words))


@given(DAMAGED | st.text())
def test_mending_twice_is_mending_once(words: str) -> None:
    mended, _ = mend(words)

    assert mend(mended) == (mended, ())


@given(DAMAGED | st.text())
def test_repairs_are_reported_exactly_where_something_changed(words: str) -> None:
    mended, repairs = mend(words)

    assert bool(repairs) == (mended != words)
    assert all(repair.count > 0 for repair in repairs)


def test_the_corpus_keeps_every_letter_and_digit(corpus: Path) -> None:
    for file in corpus.glob("*.txt"):
        words = read_file(file)
        mended, _ = mend(words)

        assert letters_and_digits(mended) == letters_and_digits(without_references(words))
        assert mend(mended) == (mended, ())


def test_no_debris_is_left_in_the_corpus(corpus: Path) -> None:
    for file in corpus.glob("*.txt"):
        mended, _ = mend(read_file(file))
        for debris in (
            "&nbsp",
            "&amp",
            "\xa0",
            "( ",
            " )",
            " ]",
            " ,",
            "$ ",
            " %",
            "https :",
            ":” ",
        ):
            assert debris not in mended


def test_the_sample_needs_every_rule(sample_feed: Path) -> None:
    words = read_file(sample_feed)
    idle = []
    for rule in RULES:
        words, count = rule.mend(words)
        if not count:
            idle.append(rule.name)

    assert idle == []


@pytest.mark.parametrize(
    "words",
    [
        "AT&T and R&D; Marks & Spencer, Q&A, and a&b",
        "“Well,” she said, “that’s that.” He nodded.",
        "The Democrats’ plan, the boss’s car and the ’90s",
        "a 6” pipe and an 8” pipe",
        "”Hej”, sa han. ”Vi ses”, sa hon.",
        "„Guten Tag“, sagte er, und „auf Wiedersehen“.",
        "« Bonjour\xa0! » dit-il. Qu’en dites-vous\xa0?",
        "他说：“你好”，然后走了。",
        "In 2024, 300 people came; on May 3, 120 left. They paid US$50, 200 of them in cash.",
        "wait . . . and then ... it ended…",
        "see [1] and [2], or a[0] and b[1]; a list: 1]one 2]two",
        "great :) and sad :( and .NET and .5",
        "https://example.org/a?b=1&copy=2",
        "- [ ] to do\n    indented",
        "It is good”, he said, “and bad”, she said.",
        "It burnt 100, 200, 300, 000 acres.",
        "rooms 2, 000 and 3, then 5, 6 and 7, 000",
        "lots 12 and 3, 000; lots 1, 500, 000 and 4, 000, 20",
        "They paid $100, 200, 300, 000, and US$50, 200, and RM1, 000, 20 of them.",
        "Fares of $100, 150, 200 (return)",
        "5 % 3 is 2, 7 % (2) is 1 and n is 9 % k, or 9 % -4",
        "A 50% rise to $5bn, €3 and £2.4bn (US$1)",
    ],
)
def test_what_is_sound_or_doubtful_is_left_alone(words: str) -> None:
    assert mend(words) == (words, ())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("buying&nbsp, IP for the app", "buying IP for the app"),
        ("clinics, &nbsp, medical centres", "clinics, medical centres"),
        ("to hold the place of” .&nbsp,", "to hold the place of”."),
        ("environment” ,&nbsp, Wang Bin", "environment”, Wang Bin"),
        ("S&amp, P Global and S&amp;P", "S&P Global and S&P"),
        ("China&rsquo, s plan, &ldquo, now&rdquo,", "China’s plan, “now”"),
        ("a &lt;b&gt; and &quot,c&quot,", 'a <b> and "c"'),
        ("&amp;amp;nbsp;x", " x"),
        ("Ma’s$ 200bn and than$ 53 billion", "Ma’s $200bn and than $53 billion"),
        ("HK$ 138.5 ( US$ 17.8 )", "HK$138.5 (US$17.8)"),
        ("loaned US$ 67, 850 ( RM300, 000 )", "loaned US$67,850 (RM300,000)"),
        ("]RM1 = US$ 0.226]", "[RM1 = US$0.226]"),
        ("the upcoming]Nvidia ] conference", "the upcoming [Nvidia] conference"),
        ("3bn ( £ 2.4bn ) , and 20 % .", "3bn (£2.4bn), and 20%."),
        ("it had 2, 000 work, and 5 companies", "it had 2,000 work, and 5 companies"),
        ("US$1, 000, 000 in all, RM5, 000 ( $1, 150 )", "US$1,000,000 in all, RM5,000 ($1,150)"),
        ("($12, 534.50), £1, 250 million", "($12,534.50), £1,250 million"),
        ("20 % of it, 5 % a year, 3 % I think", "20% of it, 5% a year, 3% I think"),
        ("http: //a.example", "http://a.example"),
    ],
)
def test_damage_as_it_comes_is_mended(before: str, after: str) -> None:
    assert mend(before)[0] == after
