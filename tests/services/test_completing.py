"""Where somebody types, fields and values are suggested, and fit into the query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.errors import QueryError
from reader.domain.query import Tagged
from reader.services.completing import (
    MOST,
    Completion,
    Known,
    Typed,
    completed,
    completions,
    quoted,
    typed_at,
)
from reader.services.query_language import parse

KNOWN = Known(
    sources=[("Asia Times", 5), ("BBC News", 3)],
    tags=[("trade", 4), ("free trade", 2), ("tea", 1)],
    entities=[("Zürich", 7, EntityType.PLACE), ("DeepSeek", 2, EntityType.ORGANISATION)],
    annotators=["Ada", "Bób"],
    colors=["yellow", "blue", "My claim"],
)


@pytest.mark.parametrize(
    ("query", "typed"),
    [
        ("|", Typed("", 0, 0)),
        ("coffee |", Typed("", 7, 7)),
        ("coff|ee", Typed("coff", 0, 6)),
        ("a ta|", Typed("ta", 2, 4)),
        ("-ta|", Typed("ta", 1, 3)),
        ("(ta|", Typed("ta", 1, 3)),
        ("tag:|", Typed("", 4, 4, "tag")),
        ("TAG:tr|", Typed("tr", 4, 6, "tag")),
        ("a -tag:tr| b", Typed("tr", 7, 9, "tag")),
        ("tag:a,tr|", Typed("tr", 6, 8, "tag")),
        ("tag:a,|", Typed("", 6, 6, "tag")),
        ('tag:"free t|', Typed("free t", 4, 11, "tag")),
        ('tag:"free t|rade" x', Typed("free t", 4, 16, "tag")),
        ('tag:"|', Typed("", 4, 5, "tag")),
        ('tag:"free trade",t|', Typed("t", 17, 18, "tag")),
        ('"free tr|', None),
        ('"free| trade" x', None),
        ('"free trade" ta|', Typed("ta", 13, 15)),
        ("foo:b|", Typed("foo:b", 0, 5)),
        ("tag:a b|", Typed("b", 6, 7)),
        ("entity:新|", Typed("新", 7, 8, "entity")),
        ("-|", Typed("-", 0, 1)),
    ],
)
def test_what_is_typed_is_told_where_the_caret_stands(query: str, typed: Typed | None) -> None:
    caret = query.index("|")
    assert typed_at(query.replace("|", ""), caret) == typed


def names(query: str) -> list[str]:
    typed = typed_at(query, len(query))
    return [made.name for made in completions(typed, KNOWN)] if typed else []


@pytest.mark.parametrize(
    ("query", "suggested"),
    [
        ("t", ["title:", "tag:", "type:"]),
        ("TI", ["title:"]),
        ("x", []),
        ("source:", ["Asia Times", "BBC News"]),
        ("source:news", ["BBC News"]),
        ("tag:tr", ["trade", "free trade"]),
        ("tag:TEA", ["tea"]),
        ("entity:zur", ["Zürich"]),
        ("entity:seek", ["DeepSeek"]),
        ("by:bo", ["Bób"]),
        ("color:", ["yellow", "blue", "My claim"]),
        ("color:cl", ["My claim"]),
        ("type:p", ["person", "place", "product"]),
        ("is:un", ["unread"]),
        ("in:", ["notes", "quotes"]),
        ("before:t", ["today"]),
        ("title:x", []),
    ],
)
def test_fields_and_values_are_suggested(query: str, suggested: list[str]) -> None:
    assert names(query)[: len(suggested) or None] == suggested


def test_only_so_many_are_suggested() -> None:
    known = Known(tags=[(f"tag {n}", 1) for n in range(50)])
    typed = typed_at("tag:", 4)
    assert typed is not None
    assert len(completions(typed, known)) == MOST


@pytest.mark.parametrize(
    ("query", "chosen", "becomes"),
    [
        ("a t|", Completion("tag:", "tag:"), "a tag:|"),
        ("tag:tr|", Completion("trade", "trade"), "tag:trade |"),
        ("tag:fr| b", Completion("free trade", '"free trade"'), 'tag:"free trade" |b'),
        ('tag:"fre|', Completion("free trade", '"free trade"'), 'tag:"free trade" |'),
        ("(tag:t|)", Completion("tea", "tea"), "(tag:tea|)"),
        ("tag:t|,b", Completion("tea", "tea"), "tag:tea|,b"),
    ],
)
def test_a_suggestion_takes_the_place_of_what_was_typed(
    query: str, chosen: Completion, becomes: str
) -> None:
    caret = query.index("|")
    plain = query.replace("|", "")
    typed = typed_at(plain, caret)
    assert typed is not None
    text, at = completed(plain, typed, chosen)
    assert text[:at] + "|" + text[at:] == becomes


@given(st.text(max_size=30), st.integers(0, 30))
def test_no_query_is_too_odd_to_be_completed(query: str, caret: int) -> None:
    typed = typed_at(query, min(caret, len(query)))
    if typed is not None:
        assert 0 <= typed.start <= typed.stop <= len(query)
        completions(typed, KNOWN)


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20))
def test_a_value_that_is_written_means_itself(value: str) -> None:
    try:
        node = parse(f"tag:{quoted(value)} ")
    except QueryError:
        assert all(letter.isspace() or letter in '"“”„‟«»' for letter in value)
        return
    if isinstance(node, Tagged) and quoted(value)[1:-1] == value:
        assert node.tag == value
