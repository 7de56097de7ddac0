"""A plug-in for Postil: companies are what ticker symbols stand behind, as in *Acme (NYSE: ACM)*.

Postil calls `suggest` with the plain text of an article, in a process of its
own, which may keep what it has loaded for the next one. It has ten seconds. It
returns or yields a tuple for each suggestion:

- `start` and `stop`: the place in the text, counted in Unicode code points;
- the type: person, organisation, place, product, event, work, other, money, percent or
  date; what spaCy calls them (PERSON, ORG, GPE ...) is understood as well;
- a score from 0 to 1: how sure the plug-in is.

A plug-in that raises, does not answer in time or answers anything else is
stopped, and the person is told its name.
"""

import re
from collections.abc import Iterator

_COMPANY = re.compile(
    r"(?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*)*) \((?:NYSE|NASDAQ|HKEX|SGX|LSE): ?[A-Z0-9.]{1,6}\)"
)


def suggest(text: str) -> Iterator[tuple[int, int, str, float]]:
    """Go through the names before a ticker symbol."""
    for match in _COMPANY.finditer(text):
        yield match.start("name"), match.end("name"), "organisation", 0.8
