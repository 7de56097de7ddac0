"""Passages cut into words, signs and white space, each with what is invisible after it."""

import re

from reader.anchoring.normal import IDEOGRAPHS, INVISIBLE

WORD = re.compile(
    rf"(?:[{IDEOGRAPHS}]|(?:[^\W{IDEOGRAPHS}]|(?<=\w)[{INVISIBLE}]+(?=\w))+|\s+|.)[{INVISIBLE}]*",
    re.DOTALL,
)
"""A word, an ideograph, white space, or any other sign, with what is invisible after it."""
