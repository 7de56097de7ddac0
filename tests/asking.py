"""What a search asks for, put together without a query."""

from reader.domain.query import And, Node, Said
from reader.domain.text import Span
from reader.store.connection import Condition
from reader.store.querying import About, Wanted, condition


def said(words: str, prefix: bool = False) -> Said:
    """Return the condition that words are said, in no form but this."""
    return Said(words, Span(0, 1), prefix=prefix, exact=True)


def asked(*nodes: Node, about: About = About.ARTICLES) -> Condition | None:
    """Return what is asked of rows for which all of this shall be so."""
    if not nodes:
        return None
    node = nodes[0] if len(nodes) == 1 else And(nodes, Span(0, 1))
    return condition(Wanted(node), about)


def match(*words: Said) -> str:
    """Return words as an FTS5 string, any of which will do."""
    wanted = Wanted(words[0])
    return " OR ".join(wanted.forms_of(one).match_exactly() for one in words)
