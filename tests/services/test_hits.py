"""A search finds notes, quotes and entities beside articles, and fields narrow all of them."""

from datetime import UTC, date, datetime

import pytest

from reader.domain.annotation import Color
from reader.domain.edit import Change, Edit
from reader.domain.entity import Alias, EntityType
from reader.domain.hits import Group
from reader.domain.listing import Filter
from reader.domain.moments import now
from reader.domain.naming import ColorName
from reader.services import hits
from reader.services.searching import Search, search, understand
from tests.samples import (
    MOMENT,
    Filled,
    changing,
    entity_of,
    making,
    mark_on,
    put,
    text_of,
)


def understood(full: Filled, query: str) -> Search:
    found = understand(full.library, query)
    assert found is not None
    return found


def titles(full: Filled, query: str) -> list[str]:
    return sorted(hit.title for hit in search(full.library, query, 20))


@pytest.fixture
def wide(full: Filled) -> Filled:
    """Return the filled library with dates, ticks and people of several kinds in it."""
    library = full.library
    by_bob = mark_on(
        full.chinese, "新加坡", "新加坡", note="Coffee trade", annotator="Bób", color=Color.YELLOW
    )
    company = entity_of("DeepSeek 深度求索", EntityType.ORGANISATION)
    mention = mark_on(full.arabic, "القارئ", "القارئ", entity=company.id, annotator="Cid")
    claim = ColorName(Color.YELLOW, "My claim", "Ada", MOMENT, MOMENT)
    library.apply(making(by_bob, company, mention, claim))
    flags = library.flags.find([full.article.id])[full.article.id]
    library.apply(changing(flags, read=True))
    flags = library.flags.find([full.arabic.id])[full.arabic.id]
    library.apply(changing(flags, starred=True))
    return full


HARBOUR, CHINESE, ARABIC = "The harbour", "半导体", "الهامش"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("title:harbour ", [HARBOUR]),
        ("title:coffee ", []),
        ('source:"asia times"', [HARBOUR]),
        ("source:联合", [CHINESE]),
        ("author:margin ", [HARBOUR]),
        ("tag:coffee ", [HARBOUR]),
        ("tag:TRADE ", [HARBOUR]),
        ("tag:tra", [HARBOUR]),
        ("tag:tra ", []),
        ("-tag:ships ", [ARABIC, CHINESE]),
        ("tag:trade,ships ", [HARBOUR]),
        ("entity:zurich ", [HARBOUR]),
        ("entity:deep", [ARABIC]),
        ("entity:求索 ", [ARABIC]),
        ('entity:"zürich"', [HARBOUR]),
        ('entity:"zür"', []),
        ("type:place ", [HARBOUR]),
        ("type:place,organisation ", [ARABIC, HARBOUR]),
        ("color:blue ", [HARBOUR]),
        ('color:"my claim"', [CHINESE]),
        ("color:yellow ", [CHINESE]),
        ("-color:yellow,blue ", [ARABIC]),
        ("by:bob ", [CHINESE]),
        ("by:a", [HARBOUR]),
        ("by:Ada ", [HARBOUR]),
        ("-by:Ada -by:Bob ", [ARABIC]),
        ("in:notes coffee ", [CHINESE]),
        ("in:quotes coffee ", [HARBOUR]),
        ("in:notes,quotes coffee ", [CHINESE, HARBOUR]),
        ("in:notes ", [CHINESE, HARBOUR]),
        ("-in:notes ", [ARABIC]),
        ("is:unread ", [ARABIC, CHINESE]),
        ("is:read ", [HARBOUR]),
        ("is:starred ", [ARABIC]),
        ("is:annotated ", [ARABIC, CHINESE, HARBOUR]),
        ("is:read,starred ", [ARABIC, HARBOUR]),
        ("date:2025-03-01 ", [CHINESE]),
        ("date:2025-03 ", [ARABIC, CHINESE, HARBOUR]),
        ("before:2025-03-05 ", [CHINESE]),
        ("after:2025-03-05 ", [HARBOUR]),
        ("after:2025-03-01 before:2025-03-06 ", [ARABIC]),
        ("date:2024 ", []),
        ("-date:2024 ", [ARABIC, CHINESE, HARBOUR]),
        ("(tag:coffee OR by:cid) -title:harbour ", [ARABIC]),
        ("coffee -in:notes ", []),
    ],
)
def test_fields_say_where_and_what(wide: Filled, query: str, found: list[str]) -> None:
    assert titles(wide, query) == sorted(found)


def test_a_moment_is_of_the_day_it_is_here(full: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    put(full.library, text_of("Zeppelin one."), "One", published="2026-11-20")
    put(full.library, text_of("Zeppelin two."), "Two", published="2026-11-20T23:30:00Z")
    assert titles(full, "zeppelin date:2026-11-20 ") == ["One", "Two"]
    monkeypatch.setattr("reader.store.querying._begin_of", _begin_in_singapore)
    assert titles(full, "zeppelin date:2026-11-20 ") == ["One"]
    assert titles(full, "zeppelin date:2026-11-21 ") == ["Two"]


def _begin_in_singapore(day: date) -> str:
    begin = datetime.fromisoformat(f"{day.isoformat()}T00:00:00+08:00").astimezone(UTC)
    return begin.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def test_today_is_when_something_came_in_without_a_date_of_its_own(full: Filled) -> None:
    put(full.library, text_of("Zeppelin."), "New", published="2 hours before", created=now())
    assert titles(full, "date:today ") == ["New"]
    assert titles(full, "zeppelin before:today ") == []


def test_every_kind_of_hit_is_counted(wide: Filled) -> None:
    found = hits.counts(wide.library, Filter(), understood(wide, "coffee"))
    assert found == {Group.ARTICLES: 2, Group.NOTES: 1, Group.QUOTES: 1, Group.ENTITIES: 0}
    found = hits.counts(wide.library, Filter(), understood(wide, "zurich"))
    assert found == {Group.ARTICLES: 1, Group.NOTES: 0, Group.QUOTES: 1, Group.ENTITIES: 1}
    found = hits.counts(wide.library, Filter(source="Asia Times"), understood(wide, "coffee"))
    assert found == {Group.ARTICLES: 1, Group.NOTES: 0, Group.QUOTES: 1, Group.ENTITIES: 0}


def test_a_hit_in_a_note_shows_its_words_and_where_it_is_from(wide: Filled) -> None:
    asked = understood(wide, "coffee")
    [id_] = hits.marks(wide.library, Group.NOTES, Filter(), asked)
    hit = hits.mark_hits(wide.library, Group.NOTES, [id_], asked)[id_]
    assert (hit.title, hit.article) == (CHINESE, wide.chinese.id)
    assert [span.of(hit.snippet.words) for span in hit.snippet.hits] == ["Coffee"]
    assert (hit.beside, hit.annotator, hit.color) == ("新加坡", "Bób", Color.YELLOW)


def test_conditions_on_marks_are_about_the_mark_that_is_found(wide: Filled) -> None:
    def quotes(query: str) -> list[str]:
        return [str(id_) for id_ in hits.marks(
            wide.library, Group.QUOTES, Filter(), understood(wide, query)
        )]  # fmt: skip

    assert quotes("color:blue ") == [wide.highlight.id]
    assert quotes("entity:zurich ") == [wide.mention.id]
    assert quotes("tag:trade ") == [wide.highlight.id]
    assert set(quotes("tag:ships ")) == {wide.highlight.id, wide.mention.id}
    assert wide.mention.id not in quotes("by:Ada -entity:zurich ")
    assert wide.highlight.id in quotes("by:Ada -entity:zurich ")
    assert quotes("coffee -color:blue ") == []
    assert quotes("coffee title:harbour is:read ") == [wide.highlight.id]


def test_what_lies_in_the_trash_is_no_hit(wide: Filled) -> None:
    asked = understood(wide, "coffee")
    wide.library.apply(changing(wide.highlight, trashed=MOMENT))
    assert hits.marks(wide.library, Group.QUOTES, Filter(), asked) == []
    chinese = wide.library.articles.get(wide.chinese.id)
    assert chinese is not None
    wide.library.apply(changing(chinese, trashed=MOMENT))
    assert hits.marks(wide.library, Group.NOTES, Filter(), asked) == []


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("deepseek", ["DeepSeek 深度求索"]),
        ("求索", ["DeepSeek 深度求索"]),
        ("zür", ["Zürich"]),
        ("ich ", []),
        ("zurich OR deepseek ", ["DeepSeek 深度求索", "Zürich"]),
        ("zurich -deepseek ", ["Zürich"]),
        ("deep -深度 ", []),
        ("type:place ", ["Zürich"]),
        ("entity:ich ", ["Zürich"]),
        ("zurich is:unread tag:x ", ["Zürich"]),
        ("zurich OR is:unread ", ["Zürich"]),
        ("title:zurich ", []),
        ("in:notes zurich ", []),
        ("is:unread ", []),
        ("-deepseek ", []),
    ],
)
def test_entities_are_found_by_what_a_query_says_of_names(
    wide: Filled, query: str, names: list[str]
) -> None:
    asked = understood(wide, query)
    ids = hits.entities(wide.library, asked)
    found = hits.entity_hits(wide.library, ids, asked)
    assert [found[id_].name.words for id_ in ids] == names


def test_a_hit_in_a_name_shows_where_and_how_often_it_is_mentioned(wide: Filled) -> None:
    asked = understood(wide, "zurich")
    [hit] = hits.entity_hits(wide.library, [wide.entity.id], asked).values()
    assert [span.of(hit.name.words) for span in hit.name.hits] == ["Zürich"]
    assert (hit.mentions, hit.type) == (1, EntityType.PLACE)


def test_an_alias_finds_its_entity_and_is_shown_behind_the_name(wide: Filled) -> None:
    wide.library.apply(changing(wide.entity, aliases=(Alias("Limmat City"), Alias("Turicum"))))
    for query in ("turic*", "entity:turic", "entity:TURICUM type:place"):
        asked = understood(wide, query)
        assert hits.entities(wide.library, asked) == [wide.entity.id]
    assert titles(wide, "entity:turic") == [HARBOUR]
    asked = understood(wide, "turicum")
    [hit] = hits.entity_hits(wide.library, [wide.entity.id], asked).values()
    assert hit.name.words == "Zürich · Turicum"
    assert [span.of(hit.name.words) for span in hit.name.hits] == ["Turicum"]


def test_the_picker_finds_aliases_too(wide: Filled) -> None:
    wide.library.apply(changing(wide.entity, aliases=(Alias("Turicum"),)))
    assert [row.name for row in wide.library.entities.mentioned("TURI")] == ["Zürich"]
    assert len(wide.library.entities.mentioned()) == 2
    wide.library.apply(changing(wide.entity._replace(aliases=(Alias("Turicum"),)), trashed=MOMENT))
    assert wide.library.entities.mentioned("turi") == []


def test_hits_that_are_gone_are_left_out(wide: Filled) -> None:
    asked = understood(wide, "coffee")
    wide.library.apply(Edit("Remove", (Change(wide.highlight, None),)))
    found = hits.mark_hits(wide.library, Group.QUOTES, [wide.highlight.id], asked)
    assert found == {}
