"""What scraping does to text, and how each kind of damage is mended: one table of rules.

No rule changes a word or a number. Where it cannot be told how a passage stood
before, it is left as it is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from reader.domain.words import phrase
from reader.formats.draft import Repair
from reader.formats.numbers import CURRENCY, attach_percent, join_sums, join_thousands
from reader.formats.quotes import right_sides
from reader.formats.references import write_out_closed, write_out_damaged

Mend = Callable[[str], tuple[str, int]]
"""Words in, mended words and the number of places out; lines are paragraphs."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of damage: its name for people, its signs, its remedy, and an example.

    Where none of the `signs` stands there is no such damage; that is quicker to
    see than the remedy is to try.
    """

    name: str
    signs: tuple[str, ...]
    mend: Mend
    before: str
    after: str


def mend(words: str) -> tuple[str, tuple[Repair, ...]]:
    """Mend all damage; return the words and how often each rule was needed.

    Each line is mended by itself. Mending what has been mended changes nothing.
    """
    counts = [0] * len(RULES)
    lines = words.split("\n")
    for number, line in enumerate(lines):
        if line:
            lines[number] = _mend_line(line, counts)
    by_name: dict[str, int] = {}
    for rule, count in zip(RULES, counts, strict=True):
        if count:
            by_name[rule.name] = by_name.get(rule.name, 0) + count
    repairs = tuple(Repair(name, count) for name, count in by_name.items())
    return "\n".join(lines), repairs


def _mend_line(line: str, counts: list[int]) -> str:
    """Return the line once no rule changes it any more, adding up what each rule did."""
    before = None
    while before != line:
        before = line
        for number, rule in enumerate(RULES):
            for sign in rule.signs:
                if sign in line:
                    line, count = rule.mend(line)
                    counts[number] += count
                    break
    return line


def _swap(pattern: str, replacement: str | Callable[[re.Match[str]], str]) -> Mend:
    """Make a remedy of a regular expression, counting what it really changes."""
    compiled = re.compile(pattern, re.MULTILINE)

    def swap(words: str) -> tuple[str, int]:
        count = 0

        def replace(match: re.Match[str]) -> str:
            nonlocal count
            new = replacement(match) if callable(replacement) else match.expand(replacement)
            count += new != match.group()
            return new

        return compiled.sub(replace, words), count

    return swap


def _bracketed(match: re.Match[str]) -> str:
    if match["inside"] is None:
        return match.group()
    return f"{match['before']}{' ' if match['before'] else ''}[{match['inside']}]"


_SPACED_SIGNS = ("$ ", "£ ", "€ ", "¥ ", "₹ ")
_CONTROLS = (*range(9), *range(0xE, 0x1C), 0x7F)
_NO_CHARACTERS = (0xAD, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF, *range(0xFDD0, 0xFDF0))
_INVISIBLE = "".join(map(chr, (*_CONTROLS, *_NO_CHARACTERS)))

RULES = (
    Rule(
        phrase("invisible characters"),
        tuple(_INVISIBLE),
        _swap(f"[{_INVISIBLE}]", ""),
        "fac\ufeffility",
        "facility",
    ),
    Rule(
        phrase("entities written out"),
        ("&",),
        write_out_damaged,
        "Sam&nbsp, Altman of R&amp, D at Watchtower &amp, Friends",
        "Sam Altman of R&D at Watchtower & Friends",
    ),
    Rule(
        phrase("entities written out"),
        ("&",),
        write_out_closed,
        "a caf&eacute; in Malm&#246;",
        "a café in Malmö",
    ),
    Rule(
        phrase("no-break spaces"),
        ("\xa0", "\u2007", "\u202f"),
        # French sets one inside its quotation marks and before high punctuation.
        _swap(r"(?<!«)[\xa0\u2007\u202f](?![;:!?»])", " "),
        "a\xa0decade of growth",
        "a decade of growth",
    ),
    Rule(
        phrase("web addresses"),
        ("//",),
        _swap(r"\b(https?|ftp) ?: ?// ?(?=\w)", r"\1://"),
        "please visit: https ://www.example.org",
        "please visit: https://www.example.org",
    ),
    Rule(
        phrase("superfluous spaces"),
        ("  ", "\t"),
        _swap(r"(?<=\S)[ \t]{2,}(?=\S)", " "),
        "hospitals, clinics,  medical centres",
        "hospitals, clinics, medical centres",
    ),
    Rule(
        phrase("superfluous spaces"),
        (" ", "\t"),
        _swap(r"(?<![ \t])[ \t]+$", ""),
        "their whole career. ",
        "their whole career.",
    ),
    Rule(
        phrase("spaces inside brackets"),
        ("( ", "[ "),
        _swap(r"(?<![:;])(?<!:-)([(\[]) +(?=[^\s)\]])", r"\1"),
        "US$1 billion ( RM4.4 billion)",
        "US$1 billion (RM4.4 billion)",
    ),
    Rule(
        phrase("spaces inside brackets"),
        (" )", " ]"),
        _swap(r"(?<=[^\s(\[]) +(?=[)\]])", ""),
        "the Agency (A*STAR ) said",
        "the Agency (A*STAR) said",
    ),
    Rule(
        phrase("brackets that lost their side"),
        ("]",),
        _swap(
            r"\[[^\[\]\n]*\]|(?P<before>(?<=[^\W\d])[^\W\d]|^)\](?=\w)(?P<inside>[^\[\]\n]{1,80})\]",
            _bracketed,
        ),
        "they]CEOs] will read your letters",
        "they [CEOs] will read your letters",
    ),
    Rule(
        phrase("spaces before punctuation"),
        (" ,", " ."),
        _swap(r"(?<=[^\s.]) +(?=,(?![\w,])|\.(?![\w.])(?! \.))", ""),
        "Network Express, and PRISM , who meant the same .",
        "Network Express, and PRISM, who meant the same.",
    ),
    Rule(
        phrase("spaces before punctuation"),
        (" ;", " :", " !", " ?"),
        _swap(r"(?<=\S) +(?=[;:!?]{1,3}(?:[\s”’\"']|$))", ""),
        "What next ? Nobody knows",
        "What next? Nobody knows",
    ),
    Rule(
        phrase("full stops written twice"),
        (". .",),
        _swap(r"(?<=\w)\. \.$", "."),
        "a self-sustaining ecosystem. .",
        "a self-sustaining ecosystem.",
    ),
    Rule(
        phrase("sums of money"),
        _SPACED_SIGNS,
        _swap(rf"(?<![\w’'])({CURRENCY}[$£€¥₹]) (?=\d)", r"\1"),
        "an investment of US$ 1 billion",
        "an investment of US$1 billion",
    ),
    Rule(
        phrase("sums of money"),
        _SPACED_SIGNS,
        _swap(r"(?<=[^\W\d_])([$£€¥₹]) (?=\d)", r" \1"),
        "a new$ 500 million facility",
        "a new $500 million facility",
    ),
    Rule(
        phrase("sums of money"),
        _SPACED_SIGNS,
        _swap(r"(?<![\w$£€¥₹])(?<!\d )([$£€¥₹]) (?=\d)", r"\1"),
        "committing $ 3bn (£ 2.4bn)",
        "committing $3bn (£2.4bn)",
    ),
    Rule(
        phrase("numbers in groups"),
        (", 000",),
        join_thousands,
        "creating over 2, 000 jobs",
        "creating over 2,000 jobs",
    ),
    Rule(
        phrase("numbers in groups"),
        tuple(f", {digit}" for digit in range(10)),
        join_sums,
        "hitting US$12, 534 (RM55, 487) in 2020",
        "hitting US$12,534 (RM55,487) in 2020",
    ),
    Rule(
        phrase("percent signs"),
        (" %",),
        attach_percent,
        "tariffs of 20 %, or even 25 %",
        "tariffs of 20%, or even 25%",
    ),
    Rule(
        phrase("apostrophes that drifted"),
        (" ‘ ",),
        _swap(r"(?<=[^\W\d_]s) ‘ (?=\w)", "’ "),
        "investors ‘ bullishness",
        "investors’ bullishness",
    ),
    Rule(
        phrase("apostrophes that drifted"),
        (" ‘s",),
        _swap(r"(?<=[^\W\d_]) ‘s\b(?!’)", "’s"),
        "a who ‘s-who of giants",
        "a who’s-who of giants",
    ),
    Rule(
        phrase("quotation marks on the wrong side"),
        (" “‘s",),
        _swap(r"(?<=\w) “‘s\b(?!’)", "”’s"),
        "the “Dragons in Hangzhou “‘s emergence",
        "the “Dragons in Hangzhou”’s emergence",
    ),
    Rule(
        phrase("quotation marks on the wrong side"),
        ("’ ",),
        _swap(r"\b(the|a|an|as|of|dubbed|called)’ (?=[^‘’\n]{0,60}\w’(?!\w))", r"\1 ‘"),
        "dubbed the’ Six Little Dragons’ in markets",
        "dubbed the ‘Six Little Dragons’ in markets",
    ),
    Rule(
        phrase("quotation marks on the wrong side"),
        ("”", "″"),
        right_sides,
        "Mr Loy said:” We are ready”. The” State of My Business” report followed.",
        "Mr Loy said: “We are ready”. The “State of My Business” report followed.",
    ),
    Rule(
        phrase("quotation marks written twice"),
        ("”“ ",),
        _swap(r"(?<=\w”)“ (?=\w)(?![^“”\n]*”)", " "),
        "a “game changing”“ large model",
        "a “game changing” large model",
    ),
    Rule(
        phrase("spaces inside quotation marks"),
        ("“ ",),
        _swap(r"(^|(?<=[\s(]))“ +(?=\w)", "“"),
        "he called it “ a wake-up call”",
        "he called it “a wake-up call”",
    ),
)
"""Applied from the first to the last: characters first, then spaces, sums and marks."""
