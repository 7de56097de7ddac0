"""The search language: words in a field become conditions, or a mistake that is pointed at."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from reader.domain.annotation import Color
from reader.domain.moments import now
from reader.domain.query import And, Node, Not, Or, Said, leaves
from reader.domain.text import Span
from reader.services import query_mistakes as mistakes
from reader.services.query_fields import (
    FIELDS,
    FIELDS_OF_WORDS,
    WORD,
    Setting,
    Value,
    read_field,
    said,
)
from reader.services.query_places import looking

MOST_TERMS = 32
"""Conditions that a query may have; words are looked for in three indexes each."""

MOST_LETTERS = 2000
"""Code points that a query may have."""

_DEEPEST = 16
_QUOTES = '"“”„‟«»'
_FIELD = re.compile(r"([A-Za-z]+):(?!/)")
_WORD = re.compile(r"[^\s()]+")
_SPACE = re.compile(r"\s*")
_PIECE = re.compile(rf"[^\s(),{_QUOTES}][^\s(),]*")
_OR = re.compile(r"OR(?![^\s()])")
_AND = re.compile(r"AND(?![^\s()])")


def parse(
    query: str, colors: Mapping[str, Color] | None = None, today: date | None = None
) -> Node | None:
    """Return what a query asks for, or `None` if it asks for nothing.

    Words may stand anywhere, words in "double quotes" follow each other, and
    `word*` may go on. The last word may always go on, as somebody may still be
    typing it, unless a space or a quote ends it. `-` refuses what follows, `OR`
    joins what is enough, parentheses group. A field and a colon say where or
    what (see `query_fields`); commas stand between values of which one is
    enough. What holds no letter and no digit asks for nothing.

    `colors` are the names that people gave to colours, folded by `name_key`;
    `today` is the person's day. Raises `QueryError`, and nothing else.
    """
    if len(query) > MOST_LETTERS:
        raise mistakes.too_long(query, MOST_LETTERS)
    setting = Setting(colors or {}, today or now().astimezone().date())
    node = _Parser(query, setting).parse()
    _require_few(query, node)
    return node


class _Parser:
    """Reads a query from left to right; `at` is the next code point."""

    def __init__(self, query: str, setting: Setting) -> None:
        self.query = query
        self.at = 0
        self.setting = setting
        self._depth = 0
        self._refusing = False

    def parse(self) -> Node | None:
        """Read it all."""
        node = self.either("")
        if self.at < len(self.query):
            raise mistakes.closes_nothing(self.at)
        return node

    def either(self, field: str) -> Node | None:
        """Read what stands between ORs, up to the end or a closing parenthesis."""
        nodes = []
        node = self.all_of(field)
        while sign := self._take(_OR):
            if node is None:
                raise mistakes.lonely_or(Span(*sign.span()))
            nodes.append(node)
            node = self.all_of(field)
            if node is None:
                raise mistakes.lonely_or(Span(*sign.span()))
        if not nodes or node is None:
            return node
        return Or((*nodes, node), Span(nodes[0].span.start, node.span.stop))

    def all_of(self, field: str) -> Node | None:
        """Read conditions that follow each other."""
        nodes: list[Node] = []
        while not self._ended() and not _OR.match(self.query, self.at):
            sign = self._take(_AND)
            if sign:
                if nodes and not self._ended() and not _OR.match(self.query, self.at):
                    continue  # it says what is so without it
                self.at = sign.start()
            node = self.one(field)
            if node is not None:
                nodes.append(node)
        return _joined(looking(nodes))

    def one(self, field: str) -> Node | None:
        """Read one condition, which may be refused by a minus."""
        start = self.at
        while self.query.startswith("-", self.at) and not self._at_space(self.at + 1):
            self.at += 1
        refused = (self.at - start) % 2 == 1
        before, self._refusing = self._refusing, self._refusing or refused
        node = self._one(field)
        self._refusing = before
        if node is None or not refused:
            return node
        return Not(node, Span(start, node.span.stop))

    def _one(self, field: str) -> Node | None:
        if self.query[self.at] == "(":
            return self._group(field)
        if field:
            return self._field_value(field, self.at)
        if self.query[self.at] in _QUOTES:
            return self._phrase()
        name = _FIELD.match(self.query, self.at)
        if name is not None and (known := self._known(name)):
            return self._field(known, name)
        word = _WORD.match(self.query, self.at)
        if word is None:
            return None
        self.at = word.end()
        value = self._unquoted(word)
        return said(value) if WORD.search(value.words) else None

    def _phrase(self) -> Said | None:
        phrase = said(self._quoted())
        if self.query.startswith("*", self.at):
            self.at += 1
            phrase = replace(phrase, span=Span(phrase.span.start, self.at), prefix=True)
        return phrase if WORD.search(phrase.words) else None

    def _known(self, name: re.Match[str]) -> str:
        """Return the name of a field, or nothing if the colon is one of ordinary words."""
        field = name[1].lower()
        if field in FIELDS:
            return field
        if self._at_space(name.end()):
            return ""
        raise mistakes.no_field(name[1], Span(*name.span()), FIELDS)

    def _field(self, field: str, name: re.Match[str]) -> Node:
        self.at = name.end()
        if self.query.startswith("(", self.at):
            node = self._group(field)
            if node is None:
                raise mistakes.no_value(field, Span(name.start(), self.at))
            return node
        return self._field_value(field, name.start())

    def _field_value(self, field: str, start: int) -> Node:
        """Read values with commas between them."""
        values = []
        while True:
            value = self._value()
            if value is not None and _says_something(value, field):
                values.append(value)
            if not self.query.startswith(",", self.at):
                break
            self.at += 1
        if not values:
            raise mistakes.no_value(field, Span(start, self.at))
        return read_field(field, values, self.setting)

    def _value(self) -> Value | None:
        if self.at < len(self.query) and self.query[self.at] in _QUOTES:
            return self._quoted()
        piece = _PIECE.match(self.query, self.at)
        if piece is None:
            return None
        self.at = piece.end()
        return self._unquoted(piece)

    def _unquoted(self, piece: re.Match[str]) -> Value:
        """Return a value that may still be typed; what is half typed refuses nothing more."""
        unfinished = piece.end() == len(self.query) and not self._refusing
        return Value(piece[0], Span(piece.start(), piece.end()), unfinished=unfinished)

    def _quoted(self) -> Value:
        """Read words between quotes, or up to the end if somebody is still typing them."""
        start = self.at
        stop = start + 1
        while stop < len(self.query) and self.query[stop] not in _QUOTES:
            stop += 1
        words = self.query[start + 1 : stop]
        self.at = min(stop + 1, len(self.query))
        return Value(words, Span(start, self.at), quoted=True)

    def _group(self, field: str) -> Node | None:
        start = self.at
        if self._depth == _DEEPEST:
            raise mistakes.too_deep(start)
        self._depth += 1
        self.at += 1
        node = self.either(field)
        if not self.query.startswith(")", self.at):
            raise mistakes.not_closed(start)
        self.at += 1
        self._depth -= 1
        return node

    def _ended(self) -> bool:
        """Pass over spaces; tell whether the query or a group ends here."""
        space = _SPACE.match(self.query, self.at)
        self.at = space.end() if space else self.at
        return self.at == len(self.query) or self.query[self.at] == ")"

    def _take(self, sign: re.Pattern[str]) -> re.Match[str] | None:
        found = None if self._ended() else sign.match(self.query, self.at)
        if found is not None:
            self.at = found.end()
        return found

    def _at_space(self, place: int) -> bool:
        return place >= len(self.query) or self.query[place].isspace()


def _joined(nodes: list[Node]) -> Node | None:
    if len(nodes) < 2:
        return nodes[0] if nodes else None
    return And(tuple(nodes), Span(nodes[0].span.start, nodes[-1].span.stop))


def _says_something(value: Value, field: str) -> bool:
    return bool(WORD.search(value.words) if field in FIELDS_OF_WORDS else value.words.strip())


def _require_few(query: str, node: Node | None) -> None:
    for number, leaf in enumerate(leaves(node, wanted=False)):
        if number == MOST_TERMS:
            raise mistakes.too_many(query, leaf.span, MOST_TERMS)
