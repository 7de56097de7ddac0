"""Plans say what they will do, and plan nothing that changes nothing."""

import pytest

from reader.domain.anchor import Anchor
from reader.domain.annotation import Annotation, AnnotationKind, Color
from reader.domain.article import Article, Flags
from reader.domain.entity import EntityType
from reader.domain.errors import NotFoundError
from reader.domain.ids import ArticleId
from reader.domain.text import Span
from reader.services import annotating, finding, keeping
from reader.services.citing import citation
from tests.samples import (
    HARBOUR,
    LATER,
    MOMENT,
    STAMP,
    Filled,
    article_of,
    changing,
    entity_of,
    mark_on,
    text_of,
)

TEXT = text_of(HARBOUR)
ARTICLE = article_of(TEXT)


def test_a_highlight_is_anchored_in_code_points() -> None:
    start = HARBOUR.index("🐙")
    edit = annotating.highlight(ARTICLE, TEXT, Span(start, start + 9), Color.TEAL, STAMP)
    [change] = edit.changes
    mark = change.after
    assert change.before is None
    assert isinstance(mark, Annotation)
    assert mark.anchor == Anchor.on(HARBOUR, Span(start, start + 9))
    assert (mark.color, mark.kind) == (Color.TEAL, AnnotationKind.HIGHLIGHT)
    assert edit.summary == "Highlighted “🐙 stories”"


def test_an_annotation_has_author_and_moments() -> None:
    mark = annotating.annotate(ARTICLE, TEXT, None, STAMP, tags=["b; a"], note="n")
    assert (mark.annotator, mark.created, mark.modified) == ("Ada", MOMENT, MOMENT)
    assert mark.tags == ("a", "b")
    assert mark.kind is AnnotationKind.NOTE
    assert mark.text == TEXT.digest


def test_long_quotes_are_shortened_in_messages() -> None:
    edit = annotating.highlight(ARTICLE, TEXT, Span(0, len(HARBOUR)), Color.RED, STAMP)
    assert edit.summary == f"Highlighted “{HARBOUR[:40]}…”"


def test_tagging_plans_the_entity_with_the_mention_and_before_it() -> None:
    entity = entity_of()
    edit = annotating.mention(ARTICLE, TEXT, Span(20, 26), entity, STAMP, new=True)
    assert [type(change.after).__name__ for change in edit.changes] == ["Entity", "Annotation"]
    assert edit.summary.endswith(f"as {entity.name}")
    assert len(annotating.mention(ARTICLE, TEXT, Span(20, 26), entity, STAMP).changes) == 1


def test_a_known_entity_is_taken_whatever_its_spelling_if_it_has_the_type() -> None:
    known = [entity_of("Zürich"), entity_of("Zürich", EntityType.ORGANISATION)]
    assert annotating.entity_for(" ZÜRICH ", EntityType.ORGANISATION, known, STAMP) == (
        known[1],
        False,
    )
    made, new = annotating.entity_for("  Zürich  West ", EntityType.PLACE, known, STAMP)
    assert new
    assert (made.name, made.type, made.annotator) == ("Zürich West", EntityType.PLACE, "Ada")
    _, new = annotating.entity_for("Zürich", EntityType.PERSON, known, STAMP)
    assert new


def test_notes_on_whole_articles_get_no_color() -> None:
    note, mark = mark_on(ARTICLE, HARBOUR, None), mark_on(ARTICLE, HARBOUR, "dawn")
    edit = annotating.recolor([note, mark], Color.RED, STAMP)
    assert [change.before for change in edit.changes] == [mark]
    assert annotating.recolor([mark._replace(color=Color.RED)], Color.RED, STAMP).changes == ()


def test_what_lies_in_the_trash_is_not_thrown_away_again() -> None:
    mark = mark_on(ARTICLE, HARBOUR, "dawn")
    gone = mark._replace(trashed=LATER)
    assert annotating.remove([gone], STAMP).changes == ()
    assert [c.before for c in annotating.remove([mark, gone], STAMP).changes] == [mark]
    assert annotating.remove([mark], STAMP).summary == "Removed “dawn”"
    assert annotating.remove([mark, gone], STAMP).label == "Remove annotations"


def some_flags(*read: bool) -> list[Flags]:
    return [Flags(article=ArticleId(f"a{n}"), read=value) for n, value in enumerate(read)]


@pytest.mark.parametrize(
    ("read", "label", "summary"),
    [
        (True, "Mark as read", "Marked 1 article as read"),
        (False, "Mark as unread", "Marked 2 articles as unread"),
    ],
)
def test_only_what_is_not_so_yet_is_ticked(read: bool, label: str, summary: str) -> None:
    edit = keeping.set_read(some_flags(True, False, True), read)
    assert (edit.label, edit.summary) == (label, summary)


def test_stars_are_given_and_taken() -> None:
    [flags] = some_flags(False)
    star = keeping.set_starred([flags], starred=True)
    assert star.summary == "Starred 1 article"
    starred = flags._replace(starred=True)
    assert star.changes[0].after == starred
    assert keeping.set_starred([starred], starred=True).changes == ()
    assert keeping.set_starred([starred], starred=False).summary == "Took the star from 1 article"


def test_articles_are_thrown_away_and_restored_by_name_or_number() -> None:
    other = ARTICLE._replace(title="Other", id=ArticleId("other"))
    assert keeping.trash([ARTICLE], STAMP).summary == "Moved “The harbour” to the trash"
    assert keeping.trash([ARTICLE, other], STAMP).summary == "Moved 2 articles to the trash"
    gone = ARTICLE._replace(trashed=MOMENT)
    assert keeping.trash([gone], STAMP).changes == ()
    assert keeping.restore([gone]).summary == "Restored “The harbour”"


def test_a_record_is_found_by_the_beginning_of_its_id(full: Filled) -> None:
    assert finding.article(full.library, full.chinese.id[:-1].upper()) == full.chinese
    assert finding.annotation(full.library, full.note.id) == full.note
    with pytest.raises(NotFoundError, match="More than one article"):
        finding.article(full.library, full.chinese.id[:4])
    with pytest.raises(NotFoundError, match="no article whose id begins with “zzz”"):
        finding.article(full.library, "zzz")
    with pytest.raises(NotFoundError, match="More than one annotation"):
        finding.annotation(full.library, "")
    full.library.apply(changing(full.note, trashed=LATER))
    with pytest.raises(NotFoundError, match="no annotation"):
        finding.annotation(full.library, full.note.id)


@pytest.mark.parametrize(
    ("quote", "number", "start"), [("aa", 1, 0), ("aa", 2, 1), ("aa", 3, 2), ("🐙b", 1, 4)]
)
def test_a_quote_is_found_as_often_as_it_stands_there(quote: str, number: int, start: int) -> None:
    assert finding.occurrence("aaaa🐙b", quote, number) == Span(start, start + len(quote))


@pytest.mark.parametrize(
    ("quote", "number", "said"),
    [
        ("aa", 4, "stands only 3 times"),
        ("ab", 1, "does not stand in the text"),
        ("", 1, "does not stand in the text"),
        ("AA", 1, "does not stand in the text"),
    ],
)
def test_a_quote_that_is_not_there_is_told_of(quote: str, number: int, said: str) -> None:
    with pytest.raises(NotFoundError, match=said):
        finding.occurrence("aaaa", quote, number)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "“two words” (“The harbour”)"),
        ({"author": "Ada", "source": "BBC"}, "“two words” (Ada, “The harbour”, BBC)"),
        (
            {"published": "19 hours before", "url": "https://example.org"},
            "“two words” (“The harbour”, 19 hours before, https://example.org)",
        ),
    ],
)
def test_a_citation_tells_what_is_known(fields: dict[str, str], told: str) -> None:
    article: Article = article_of(TEXT, **fields)
    assert citation(" two\n\u2028words ", article) == told
