"""What is looked for: the words of an anchor in normal form, ready to be compared."""

from functools import cached_property

from reader.anchoring.distances import Pattern
from reader.anchoring.normal import normal
from reader.domain.anchor import CONTEXT, Anchor
from reader.domain.text import is_ideograph

_LITTLE = 8
_MOST = 2 * CONTEXT
"""Code points of surroundings that are looked at, however many another program gives."""


class Sought:
    """The quote of an anchor and the words around it, without white space at the quote's ends."""

    def __init__(self, anchor: Anchor) -> None:
        """Normalise the parts of an anchor."""
        self.anchor = anchor
        bare = anchor.quote.strip()
        start = anchor.quote.find(bare) if bare else 0
        self.led_by = anchor.quote[:start]
        self.followed_by = anchor.quote[start + len(bare) :]
        self.quote = normal(bare).strip()
        self.prefix = normal(anchor.prefix[-_MOST:] + self.led_by)
        self.suffix = normal(self.followed_by + anchor.suffix[:_MOST])
        self.begins_word = starts_apart(self.prefix, self.quote)
        self.ends_word = starts_apart(self.quote, self.suffix)

    @property
    def has_context(self) -> bool:
        """Whether enough is known of what was around the quote to tell places by it."""
        return len(self.prefix.strip()) + len(self.suffix.strip()) >= _LITTLE

    @cached_property
    def pattern(self) -> Pattern:
        """The quote for comparing."""
        return Pattern(self.quote)

    @cached_property
    def backwards(self) -> Pattern:
        """The quote from its end to its beginning."""
        return Pattern(self.quote[::-1])

    @cached_property
    def before(self) -> Pattern:
        """The words before the quote, from the quote outwards."""
        return Pattern(self.prefix[::-1])

    @cached_property
    def after(self) -> Pattern:
        """The words after the quote."""
        return Pattern(self.suffix)


def starts_apart(before: str, after: str) -> bool:
    """Tell whether no word goes on from the end of one piece into the other.

    Scripts that are written without spaces have no such words.
    """
    return not (before[-1:].isalnum() and after[:1].isalnum()) or (
        is_ideograph(before[-1]) or is_ideograph(after[0])
    )
