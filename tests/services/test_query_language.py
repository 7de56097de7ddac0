"""A query becomes conditions with their places, or one mistake that is pointed at."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.domain.errors import QueryError
from reader.domain.query import (
    And,
    Colored,
    Dated,
    Holding,
    Mentioned,
    Node,
    Not,
    OfType,
    Or,
    Part,
    Said,
    State,
    Tagged,
    Ticked,
    Written,
    leaves,
)
from reader.domain.text import Span
from reader.services.query_fields import FIELDS
from reader.services.query_language import MOST_LETTERS, MOST_TERMS, parse

TODAY = date(2026, 11, 23)
NAMES = {"claim": Color.YELLOW, "my evidence": Color.GREEN}


def told(node: Node | None) -> str:
    """Return a node in a short form without its places."""
    match node:
        case None:
            return ""
        case Said():
            star = "*" if node.prefix else ""
            quotes = '"' if node.exact else ""
            where = "" if node.part is Part.ANYWHERE else f"{node.part}:"
            return f"{where}{quotes}{node.words}{quotes}{star}"
        case Not():
            return f"-{told(node.node)}"
        case And():
            return f"({' & '.join(map(told, node.nodes))})"
        case Or():
            return f"({' | '.join(map(told, node.nodes))})"
        case _:
            return repr(node)


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("", ""),
        ("  ", ""),
        ("* – & ^ ( )", ""),
        ('""', ""),
        ("harbour ", "harbour"),
        ("harbour", "harbour*"),
        ("harb* ", '"harb"*'),
        ("coffee news", "(coffee & news*)"),
        ('"bring coffee"', '"bring coffee"'),
        ('"bring coff', '"bring coff"'),
        ('"bring coff"* ', '"bring coff"*'),
        ("“bring coffee” news ", '("bring coffee" & news)'),
        ("«des mots» ", '"des mots"'),
        ("rock & roll ", "(rock & roll)"),
        ("a OR b c ", "(a | (b & c))"),
        ("a b OR c OR d ", "((a & b) | c | d)"),
        ("(a OR b) c ", "((a | b) & c)"),
        ("a AND b ", "(a & b)"),
        ("AND or and Or ", "(AND & or & and & Or)"),
        ("-a ", "-a"),
        ("a -b", "(a & -b)"),
        ("a", "a"),
        ("ab", "ab*"),
        ('-"b c" a ', '(-"b c" & a)'),
        ("-(a OR b) ", "-(a | b)"),
        ("--a ", "a"),
        ("state-of-the-art – ", "state-of-the-art"),
        ("- a ", "a"),
        ("title:coffee ", "title:coffee"),
        ("TITLE:coffee ", "title:coffee"),
        ('source:"Asia Times"', 'source:"Asia Times"'),
        ("author:ad", "author:ad*"),
        ("title:a,b ", "(title:a | title:b)"),
        ("title:(a OR -b) ", "(title:a | -title:b)"),
        ('title:("a b" c) ', '(title:"a b" & title:c)'),
        ("10:30 http://x.org/a?b:c ", "(10:30 & http://x.org/a?b:c)"),
        ("Note: this ", "(Note: & this)"),
        ('"foo:bar" ', '"foo:bar"'),
        ("研究:结果 ", "研究:结果"),
        ("in:notes china ", "notes:china"),
        ("in:quotes (a OR -b) title:c ", "((quotes:a | -quotes:b) & title:c)"),
        ("in:notes,quotes a ", "(notes:a | quotes:a)"),
        ("a OR in:notes b ", "(a | notes:b)"),
        ("a (in:notes b) ", "(a & notes:b)"),
        ("新加坡", "新加坡*"),
        ("title:a* ", 'title:"a"*'),
    ],
)
def test_a_query_asks_for_words(query: str, asked: str) -> None:
    assert told(parse(query)) == asked


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("tag:trade ", Tagged("trade", Span(4, 9))),
        ("tag:tra", Tagged("tra", Span(4, 7), prefix=True)),
        ('tag:"free trade"', Tagged("free trade", Span(4, 16))),
        ("tag:🐙 ", Tagged("🐙", Span(4, 5))),
        ("entity:deepseek", Mentioned("deepseek", Span(7, 15))),
        ('entity:"Xi Jinping"', Mentioned("Xi Jinping", Span(7, 19), exact=True)),
        ("type:person ", OfType((EntityType.PERSON,), Span(5, 11))),
        ("type:p", OfType((EntityType.PERSON, EntityType.PLACE, EntityType.PRODUCT), Span(5, 6))),
        ("color:red,Blue ", Colored((Color.RED, Color.BLUE), Span(6, 14))),
        ("color:claim ", Colored((Color.YELLOW,), Span(6, 11))),
        ('color:"my evidence"', Colored((Color.GREEN,), Span(6, 19))),
        ("by:Ada ", Written("Ada", Span(3, 6))),
        ("is:unread ", Ticked((State.UNREAD,), Span(3, 9))),
        ("is:starred,annotated ", Ticked((State.STARRED, State.ANNOTATED), Span(3, 20))),
        ("in:notes", Holding(Part.NOTES, Span(3, 8))),
        ("date:2026 ", Dated(date(2026, 1, 1), date(2027, 1, 1), Span(5, 9))),
        ("date:2026-12 ", Dated(date(2026, 12, 1), date(2027, 1, 1), Span(5, 12))),
        ("date:2028-02-29 ", Dated(date(2028, 2, 29), date(2028, 3, 1), Span(5, 15))),
        ("before:2026-11 ", Dated(None, date(2026, 11, 1), Span(7, 14))),
        ("after:2026-11 ", Dated(date(2026, 12, 1), None, Span(6, 13))),
        ("date:today ", Dated(TODAY, date(2026, 11, 24), Span(5, 10))),
        ("date:yesterday ", Dated(date(2026, 11, 22), TODAY, Span(5, 14))),
        ("date:week ", Dated(date(2026, 11, 17), date(2026, 11, 24), Span(5, 9))),
        ("date:month ", Dated(date(2026, 10, 25), date(2026, 11, 24), Span(5, 10))),
        ("before:tod", Dated(None, TODAY, Span(7, 10))),
    ],
)
def test_a_field_asks_for_what_its_value_says(query: str, asked: Node) -> None:
    assert parse(query, NAMES, TODAY) == asked


def test_every_condition_knows_where_it_stands_in_the_query() -> None:
    query = '🐙x tag:trade -(title:"a b" OR c*) '
    node = parse(query)
    assert [leaf.span.of(query) for leaf in leaves(node, wanted=False)] == [
        "🐙x", "trade", '"a b"', "c*",
    ]  # fmt: skip
    assert node is not None
    assert node.span == Span(0, len(query) - 2)
    assert [leaf.span.of(query) for leaf in leaves(node)] == ["🐙x", "trade"]


@pytest.mark.parametrize(
    ("query", "wrong", "said"),
    [
        ("coffee foo:bar", "foo:", "no field “foo:”; there are title"),
        ("titel:bar", "titel:", "did you mean “title:”"),
        ("a tag: b", "tag:", "says nothing yet"),
        ("tag:", "tag:", "says nothing yet"),
        ('a tag:"" b', 'tag:""', "says nothing yet"),
        ("title:* b", "title:*", "says nothing yet"),
        ("tag:() b", "tag:()", "says nothing yet"),
        ("color:pink a", "pink", "knows no “pink”; it can be yellow"),
        ("color:gren a", "gren", "did you mean “green”"),
        ("type:human", "human", "it can be person"),
        ("is:unred ", "unred", "did you mean “unread”"),
        ("is:red,unread ", "red", "knows no “red”"),
        ("in:title x", "title", "it can be notes, quotes"),
        ("date:2026-13", "2026-13", "no day"),
        ("before:2026-02-30 ", "2026-02-30", "no day"),
        ("after:0000", "0000", "no day"),
        ("after:9999", "9999", "no day"),
        ("date:soon a", "soon", "is no date"),
        ("date:2026-11-20T10 ", "2026-11-20T10", "is no date"),
        ("date:２０２６ ", "２０２６", "is no date"),
        ("a (b", "(", "not closed"),
        ("a) b", ")", "closes nothing"),
        ("a OR", "OR", "OR stands between"),
        ("OR a", "OR", "OR stands between"),
        ("a OR OR b", "OR", "OR stands between"),
        ("a OR ()", "OR", "OR stands between"),
        ("(" * 17 + "a" + ")" * 17, "(", "inside too many others"),
    ],
)
def test_a_mistake_is_pointed_at(query: str, wrong: str, said: str) -> None:
    with pytest.raises(QueryError, match=re.escape(said)) as mistake:
        parse(query)
    assert mistake.value.span.of(query) == wrong


def test_a_query_asks_for_so_much_and_no_more() -> None:
    most = "🐙 " + "coffee – " * MOST_TERMS
    assert len(list(leaves(parse(most)))) == MOST_TERMS
    with pytest.raises(QueryError, match="32 things at once, and “one” is one too many") as mistake:
        parse(most + "one more")
    assert mistake.value.span == Span(len(most), len(most) + 3)
    with pytest.raises(QueryError, match="2000 letters") as mistake:
        parse("x" * (MOST_LETTERS + 5))
    assert mistake.value.span == Span(MOST_LETTERS, MOST_LETTERS + 5)


pieces = st.sampled_from(
    [
        *(f"{field}:" for field in FIELDS), "(", ")", '"', "“", "-", ",", "*", " ", " ", "OR",
        "AND", "a", "新", "🐙", "foo:", "2026-11", "unread", "red", "notes", "http://", "\0",
        "\ud800",
    ]
)  # fmt: skip


@given(st.lists(pieces, max_size=40).map("".join) | st.text(st.characters(), max_size=60))
def test_every_query_is_understood_or_refused_with_a_place_in_it(query: str) -> None:
    for span in places(query):
        assert span.stop <= len(query)


def places(query: str) -> list[Span]:
    """Return where the conditions of a query stand, or else where it is wrong."""
    try:
        return [leaf.span for leaf in leaves(parse(query, NAMES, TODAY), wanted=False)]
    except QueryError as mistake:
        return [mistake.span]


@pytest.mark.parametrize(
    "piece", ["(", ")", "-", '"', "tag:", "a OR ", "((a) ", "-(", "tag:(", ","]
)
def test_no_repetition_exhausts_the_parser(piece: str) -> None:
    for times in (100, MOST_LETTERS // len(piece)):
        for span in places(piece * times):
            assert span.stop <= times * len(piece)
