"""Tags, names and kinds: what makes two of them the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import AnnotationKind, Color
from reader.domain.entity import EntityType, name_key
from reader.domain.tags import require_tidy, tidy_tags
from tests.samples import HARBOUR, article_of, entity_of, mark_on, text_of


@given(st.lists(st.text(max_size=20), max_size=8))
def test_tidy_tags_are_sorted_distinct_trimmed_and_stay_so(tags: list[str]) -> None:
    tidy = tidy_tags(tags)
    assert list(tidy) == sorted(set(tidy))
    assert all(tag and tag == " ".join(tag.split()) and ";" not in tag for tag in tidy)
    assert tidy_tags(tidy) == tidy_tags(["; ".join(tidy)]) == tidy


def test_a_semicolon_divides_tags() -> None:
    assert tidy_tags(["news; trade ;", "  new   ships ", "news", ""]) == (
        "new ships",
        "news",
        "trade",
    )


@pytest.mark.parametrize("tags", [("b", "a"), ("a", "a"), (" a",), ("a;b",), ("",)])
def test_tags_that_are_not_tidy_are_refused(tags: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="sorted, distinct"):
        require_tidy(tags)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jack Ma", "JACK  ma"),
        ("L’Oréal", "l'oréal"),
        ("ＡＩ", "ai"),
        (" M1\u00a0Singapore ", "m1 singapore"),
        ("Straße", "STRASSE"),
    ],
)
def test_spellings_of_a_name_meet(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)
    assert entity_of(one).key == name_key(other)


def test_names_with_other_letters_do_not_meet() -> None:
    assert name_key("Zürich") != name_key("Zurich")
    assert name_key("Ma") != name_key("Jack Ma")


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_folding_a_name_again_changes_nothing(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


def test_an_annotation_is_a_mention_before_a_highlight_before_a_note() -> None:
    article = article_of(text_of(HARBOUR))
    mark = mark_on(article, HARBOUR, "harbour", note="why?")
    highlighted = mark._replace(color=Color.TEAL)
    assert mark.kind is AnnotationKind.NOTE
    assert highlighted.kind is AnnotationKind.HIGHLIGHT
    assert highlighted._replace(entity=entity_of().id).kind is AnnotationKind.MENTION


def test_eight_colors_and_seven_types_are_offered() -> None:
    assert len(Color) == 8
    assert len(EntityType) == 7
