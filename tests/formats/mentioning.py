"""An article with a mention of every kind, as reference files tell of it."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from reader.domain.anchor import Anchor
from reader.domain.entity import Entity, EntityType, Identifier
from reader.domain.ids import ArticleId, EntityId
from reader.domain.mention import MentionType
from reader.domain.suggestion import Status
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.formats.mentions import Mention, MentionedIn
from tests.samples import MOMENT, article_of, text_of

PLAIN = (
    "🐙 Northwind Ltd. of Zürich’s harbour paid US$4.4 billion, 20% more than in Q3 2025.\n"
    "Dr. Margin of the U.S.\u2028branch said: “新加坡 agreed.” The cafe\u0301 opened."
)


def _id(number: int) -> str:
    return f"01950000-0000-7000-8000-{number:012}"


def _entity(number: int, name: str, type_: EntityType, *identifiers: Identifier) -> Entity:
    made = Entity(EntityId(_id(number)), name, type_, "Ada", MOMENT, MOMENT)
    return made._replace(identifiers=identifiers)


NORTHWIND = _entity(
    11,
    "Northwind Ltd.",
    EntityType.ORGANISATION,
    Identifier("isni", "0000 0001"),
    Identifier("url", "https://northwind.example/about"),
)
ZURICH = _entity(12, "Zürich", EntityType.PLACE, Identifier("wikidata", "Q72"))
BRANCH = _entity(13, "Margin’s branch", EntityType.ORGANISATION)
SINGAPORE = _entity(14, "Singapore", EntityType.PLACE)


def mention(number: int, quote: str, type_: MentionType, **fields: Any) -> Mention:
    """Return a mention on the first place of a quote."""
    start = PLAIN.index(quote)
    anchor = Anchor.on(PLAIN, Span(start, start + len(quote)))
    made = Mention(
        id=_id(number),
        span=anchor.span,
        quote=anchor.quote,
        prefix=anchor.prefix,
        suffix=anchor.suffix,
        type=type_,
        annotator="Ada",
        created=MOMENT,
        modified=MOMENT + timedelta(minutes=5),
    )
    return made._replace(**fields)


def of(entity: Entity, number: int, quote: str, **fields: Any) -> Mention:
    """Return a mention of an entity."""
    return mention(number, quote, entity.type, entity=entity, **fields)


MONEY = Value(ValueKind.MONEY, Decimal(4_400_000_000), "USD")
PERCENT = Value(ValueKind.PERCENT, Decimal(20), "%")
QUARTER = Value(ValueKind.DATE, None, "", date(2025, 7, 1), date(2025, 9, 30))

ACCEPTED = (
    of(NORTHWIND, 1, "Northwind Ltd. of Zürich", note="Since *1988*.\n\nOr\tbefore?"),
    of(ZURICH, 2, "Zürich", tags=("city", "lake")),
    mention(3, "US$4.4 billion", ValueKind.MONEY, value=MONEY, source="value", score=0.9),
    mention(4, "20%", ValueKind.PERCENT, value=PERCENT),
    mention(5, "Q3 2025", ValueKind.DATE, value=QUARTER),
    of(BRANCH, 6, "the U.S.\u2028branch"),
    of(SINGAPORE, 7, "新加坡 "),
)
ASKED = (
    *ACCEPTED,
    mention(0, "Margin", EntityType.PERSON, id="", status=Status.PENDING, source="rule",
            score=0.7, annotator="", created=None, modified=None),
    mention(0, "cafe\u0301", EntityType.PLACE, id="", status=Status.REJECTED, source="rule",
            score=0.4, created=None),
)  # fmt: skip


def article(mentions: tuple[Mention, ...] = ACCEPTED) -> MentionedIn:
    """Return the article, with the mentions that a person has made or accepted, or with others."""
    text = text_of(*PLAIN.split("\n"))
    made = article_of(
        text,
        "Northwind “pays”",
        source="Asia Times",
        author="Ada",
        published="2025-10-01",
        url="https://example.org/northwind",
    )
    in_order = sorted(mentions, key=lambda one: (one.span.start, -one.span.stop))
    return MentionedIn(made._replace(id=ArticleId(_id(21))), PLAIN, in_order)
