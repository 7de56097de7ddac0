"""All suggesters together: one list, in the order of the text, without overlaps."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.ids import ArticleId, EntityId
from reader.domain.suggestion import Source
from reader.domain.text import Span
from reader.suggesters.dictionary import Dictionary, Name
from reader.suggesters.everything import suggest
from reader.suggesters.overlaps import Decided
from reader.suggesters.plug_ins import PlugIns

TEXT = (
    "Northwind Holdings will invest US$ 1 billion in Singapore, its president said last year.\n"
    "Adventure Works ( AW ) was the first that the widgetry hired."
)
NOBODY = Dictionary([])


def known(words: str, article: ArticleId | None = None) -> Name:
    """Return the name of an entity of the library."""
    return Name(words, EntityId(words), EntityType.OTHER, case_sensitive=False, article=article)


def sources(plain: str, *names: Name, **more: object) -> dict[str, str]:
    """Return who found which words."""
    found = suggest(plain, Dictionary(names), **more)  # type: ignore[arg-type]
    return {one.span.of(plain): one.source for one in found}


def test_each_suggester_contributes_what_it_knows() -> None:
    found = sources(TEXT, known("widgetry"))
    assert found["widgetry"] == Source.DICTIONARY
    assert found["US$ 1 billion"] == found["last year"] == Source.VALUE
    assert found["Northwind Holdings"] == found["Singapore"] == Source.RULE


def test_what_the_library_knows_is_believed_before_the_rules() -> None:
    found = suggest(TEXT, Dictionary([known("Northwind Holdings")]))
    assert (found[0].type, found[0].entity) == (EntityType.OTHER, "Northwind Holdings")


def test_a_name_inside_a_longer_one_is_not_meant() -> None:
    found = sources(TEXT, known("Northwind"))
    assert "Northwind" not in found
    assert found["Northwind Holdings"] == Source.RULE


def test_the_day_of_publishing_tells_when_last_year_was() -> None:
    [last_year] = [
        one for one in suggest(TEXT, NOBODY, date(2025, 3, 6)) if one.span.of(TEXT) == "last year"
    ]
    assert last_year.value
    assert last_year.value.first == date(2024, 1, 1)


def test_names_for_an_article_are_found_in_it() -> None:
    here = ArticleId("here")
    assert "widgetry" in sources(TEXT, known("widgetry", here), article=here)
    assert "widgetry" not in sources(TEXT, known("widgetry", here))


def test_what_was_decided_is_left_out() -> None:
    decided = [Decided(Span(0, 18), accepted=True)]
    assert "Northwind Holdings" not in sources(TEXT, decided=decided)


def test_plug_ins_fill_what_nobody_else_sees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    at = TEXT.index("president")
    code = f"def suggest(text):\n    return [(0, 5, 'work', 1), ({at}, {at + 9}, 'person', 1)]\n"
    (tmp_path / "seer.py").write_text(code, encoding="utf-8")
    with PlugIns({"seer": "seer:suggest"}) as plug_ins:
        found = sources(TEXT, plug_ins=plug_ins)
    assert found["president"] == "seer"
    assert "North" not in found


@given(st.text(), st.lists(st.text(max_size=8), max_size=4), st.none() | st.dates())
def test_whatever_the_text_nothing_overlaps(
    plain: str, words: list[str], published: date | None
) -> None:
    found = suggest(plain, Dictionary(map(known, words)), published)
    assert all(one.span.stop <= other.span.start for one, other in pairwise(found))
    assert all(one.span.stop <= len(plain) and 0 <= one.score <= 1 for one in found)
