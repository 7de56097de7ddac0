"""What happens to a text between two of its versions: one function for each kind of change.

Each takes a text that was taken apart at a marked quote, and returns one in which the
quote is where it went to, or `None` for the quote where the passage is gone.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.domain.text import Span


@dataclass(frozen=True)
class Marked:
    """A text by its paragraphs, the marked one being parted before and after the quote."""

    above: list[str]
    before: str
    quote: str | None
    after: str
    below: list[str]

    @property
    def paragraph(self) -> str:
        """The marked paragraph."""
        return self.before + (self.quote or "") + self.after

    @property
    def plain(self) -> str:
        """The whole text."""
        if self.quote is None:
            return "\n".join([*self.above, *self.below])
        return "\n".join([*self.above, self.paragraph, *self.below])

    @property
    def span(self) -> Span | None:
        """Where the quote is."""
        if self.quote is None:
            return None
        start = sum(len(paragraph) + 1 for paragraph in self.above) + len(self.before)
        return Span(start, start + len(self.quote))


Change = Callable[[random.Random, Marked, list[str]], Marked | None]
"""Gets paragraphs of another text as well; `None` where the change cannot be made."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BOILERPLATE = (
    "Sign up for our newsletter", "Advertisement", "Read more: {}", "Share this article",
    "Subscribe for US$ 1 a week to go on reading. Cancel at any time.", "Photo: {}",
    "This story was updated on {}.", "Related: {}", "Comments (12)", "© All rights reserved",
)  # fmt: skip
WORDS = re.compile(r"[\u4e00-\u9fff]|[^\s\u4e00-\u9fff]+")
"""What is between spaces, or one ideograph."""
_REPLACED = re.compile(r"[\u4e00-\u9fff]{1,2}|[^\W\u4e00-\u9fff]+")
_LIKENESSES = (0.4, 0.5, 0.6)


def moved(chance: random.Random, marked: Marked, _others: list[str]) -> Marked | None:
    """Put the marked paragraph elsewhere."""
    rest = [*marked.above, *marked.below]
    here = len(marked.above)
    places = [n for n in range(len(rest) + 1) if abs(n - here) > 1]
    if not places:
        return None
    at = chance.choice(places)
    return replace(marked, above=rest[:at], below=rest[at:])


def inserted(chance: random.Random, marked: Marked, others: list[str]) -> Marked:
    """Put paragraphs of another text before the marked one, and leave one out now and then."""
    above = list(marked.above)
    for paragraph in chance.sample(others, min(len(others), chance.randint(1, 4))):
        above.insert(chance.randint(0, len(above)), paragraph)
    return replace(marked, above=above)


def deleted(chance: random.Random, marked: Marked, others: list[str]) -> Marked:
    """Take the marked paragraph away."""
    return replace(inserted(chance, marked, others[:1]), quote=None)


def resembled(chance: random.Random, marked: Marked, others: list[str]) -> Marked | None:
    """Take the marked paragraph away and leave one like it elsewhere, which may say a short quote.

    A longer quote is in it in other words, at least one of them.
    """
    rate = chance.choice(_LIKENESSES)
    quote = marked.quote or ""
    if len(WORDS.findall(quote)) > 3 or chance.random() < 0.4:
        quote = reworded(chance, quote, others, rate)
        if quote == marked.quote:
            return None
    before = reworded(chance, marked.before, others, rate)
    alike = before + quote + reworded(chance, marked.after, others, rate)
    rest = [*marked.above, *marked.below]
    here = len(marked.above)
    at = chance.choice([n for n in range(len(rest) + 1) if n != here])
    return Marked([*rest[:at], alike, *rest[at:]], "", None, "", [])


def corrected(chance: random.Random, marked: Marked, _others: list[str]) -> Marked | None:
    """Change one or two letters inside the quote."""
    quote = marked.quote or ""
    for _ in range(1 if len(quote) < 30 else chance.randint(1, 2)):
        places = [n for n, c in enumerate(quote) if c.isalpha()]
        if not places:
            return None
        at = chance.choice(places)
        new = chance.choice(_LETTERS)
        kind = chance.randrange(4)
        if kind == 0:
            quote = quote[:at] + new + quote[at + 1 :]
        elif kind == 1:
            quote = quote[:at] + quote[at + 1 :]
        elif kind == 2:
            quote = quote[:at] + new + quote[at:]
        else:
            quote = quote[:at] + quote[at : at + 2][::-1] + quote[at + 2 :]
    return replace(marked, quote=quote) if quote.strip() not in ("", marked.quote) else None


def recounted(chance: random.Random, marked: Marked, _others: list[str]) -> Marked | None:
    """Change the digits of a number inside the quote, or what it counts in."""
    quote = marked.quote or ""
    numbers = list(re.finditer(r"\d+", quote))
    if not numbers:
        return None
    number = chance.choice(numbers)
    signs = re.search(r"US\$|RM|\$|€|%|Prozent|peratus|million", quote)
    if signs and chance.random() < 0.3:
        others = [s for s in ("€", "£", "US$", "bn") if s != signs[0]]
        return replace(
            marked, quote=quote[: signs.start()] + chance.choice(others) + quote[signs.end() :]
        )
    digits = list(number[0])
    at = chance.randrange(len(digits))
    digits[at] = chance.choice([d for d in "123456789" if d != digits[at]])
    new = quote[: number.start()] + "".join(digits) + quote[number.end() :]
    return replace(marked, quote=new)


def negated(chance: random.Random, marked: Marked, _others: list[str]) -> Marked | None:
    """Put a negation between two words of the quote."""
    quote = marked.quote or ""
    spaces = [n for n, c in enumerate(quote) if c == " "]
    if not spaces:
        return _negated_dense(chance, marked)
    at = chance.choice(spaces)
    word = chance.choice(("not", "never", "no longer", "nicht", "tidak", "hardly"))
    return replace(marked, quote=f"{quote[:at]} {word}{quote[at:]}")


def _negated_dense(chance: random.Random, marked: Marked) -> Marked | None:
    quote = marked.quote or ""
    places = [match.start() for match in re.finditer(r"(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]", quote)]
    if not places:
        return None
    at = chance.choice(places)
    return replace(marked, quote=quote[:at] + chance.choice(("不", "没有", "未")) + quote[at:])


def retyped(chance: random.Random, marked: Marked, _others: list[str]) -> Marked:
    """Set quotes, dashes and spaces otherwise, everywhere."""
    table: dict[str, str | int | None] = {}
    if chance.random() < 0.7:
        table |= {"“": '"', "”": '"', "’": "'", "‘": "'", "„": '"'}
    else:
        table |= {'"': "”", "'": "’"}
    table |= {"–": chance.choice("-—"), "—": chance.choice("-–"), "…": "..."}
    spaced = chance.random()

    def again(words: str) -> str:
        words = words.translate(str.maketrans(table))
        if spaced < 0.3:
            return re.sub(r"(?<=\w) (?=\d)", "\u00a0", words)
        if spaced < 0.6:
            return re.sub(r"(?<=[.,]) (?=\w)", "  ", words)
        if spaced < 0.8:
            return re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad", words)
        return re.sub(r"(?<=\() | (?=\))|(?<=\d,) (?=\d{3})|(?<=US\$) (?=\d)", "", words)

    return Marked(
        [again(words) for words in marked.above], again(marked.before), again(marked.quote or ""),
        again(marked.after), [again(words) for words in marked.below],
    )  # fmt: skip


def rewritten(chance: random.Random, marked: Marked, others: list[str]) -> Marked:
    """Write the rest of the sentence anew, on one side of the quote or a little on both."""
    one_side = chance.random() < 0.6
    first = chance.random() < 0.5
    rates = (0.6, 0.0) if one_side and first else (0.0, 0.6) if one_side else (0.25, 0.25)
    before, after = marked.before, marked.after
    above, below = list(marked.above), list(marked.below)
    if before:
        before = reworded(chance, before, others, rates[0])
    elif above:
        above[-1] = reworded(chance, above[-1], others, rates[0])
    if after:
        after = reworded(chance, after, others, rates[1])
    elif below:
        below[0] = reworded(chance, below[0], others, rates[1])
    return Marked(above, before, marked.quote, after, below)


def truncated(chance: random.Random, marked: Marked, _others: list[str]) -> Marked:
    """Keep only the beginning or only the end, at a paragraph's end or in the midst of one."""
    count = len(marked.above) + 1 + len(marked.below)
    kept = chance.randint(2, max(2, count - 1))
    here = len(marked.above)
    if chance.random() < 0.7:
        if kept <= here:
            cut = marked.above[:kept]
            cut[-1] = cut[-1][: chance.randint(1, len(cut[-1]))]
            return replace(marked, above=cut, quote=None, below=[])
        after = marked.after[: chance.randint(0, len(marked.after))]
        if kept == here + 1:
            return replace(marked, after=after, below=[])
        return replace(marked, below=marked.below[: kept - here - 1])
    if count - kept > here:
        return replace(marked, above=[], quote=None, below=marked.below[-kept:])
    return replace(marked, above=marked.above[count - kept :])


def doubled(chance: random.Random, marked: Marked, _others: list[str]) -> Marked | None:
    """Put a copy of the marked paragraph elsewhere, at least two paragraphs away."""
    here = len(marked.above)
    places = [n for n in range(len(marked.below) + here + 2) if not here - 1 <= n <= here + 2]
    if not places:
        return None
    at = chance.choice(places)
    above, below = list(marked.above), list(marked.below)
    if at < here:
        above.insert(at, marked.paragraph)
    else:
        below.insert(at - here - 1, marked.paragraph)
    return replace(marked, above=above, below=below)


def framed(chance: random.Random, marked: Marked, others: list[str]) -> Marked:
    """Add what web pages put around and between paragraphs."""

    def frame() -> str:
        return chance.choice(_BOILERPLATE).format(chance.choice(others)[:40])

    def again(paragraphs: list[str]) -> list[str]:
        made: list[str] = []
        for paragraph in paragraphs:
            if chance.random() < 0.4:
                made.append(frame())
            made.append(paragraph)
        return [*made, frame(), frame()]

    return replace(marked, above=again(marked.above), below=again(marked.below))


CHANGES: dict[str, Change] = {
    "paragraph moved": moved,
    "paragraphs inserted": inserted,
    "paragraph deleted": deleted,
    "deleted, one like it left": resembled,
    "typo corrected": corrected,
    "number or currency changed": recounted,
    "negation inserted": negated,
    "set otherwise": retyped,
    "rewritten around": rewritten,
    "cut off": truncated,
    "paragraph doubled": doubled,
    "boilerplate added": framed,
}
"""Every kind of change by its name."""

MEANING = ("number or currency changed", "negation inserted")
"""Kinds of change that turn what the quote says."""


def reworded(chance: random.Random, words: str, others: list[str], rate: float) -> str:
    """Replace words by those of another text, each with the same chance."""
    stock = [word for paragraph in others for word in _REPLACED.findall(paragraph)]

    def other(match: re.Match[str]) -> str:
        return chance.choice(stock) if stock and chance.random() < rate else match[0]

    return _REPLACED.sub(other, words)
