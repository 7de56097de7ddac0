"""An article that comes again with other words gets a new version; its marks find their places."""

from pathlib import Path

import pytest

from reader.domain.article import Article
from reader.domain.entity import EntityType
from reader.domain.placement import Verdict
from reader.domain.suggestion import Source, Status, Suggestion
from reader.domain.text import Span
from reader.services import annotating, importing, keeping, reading, versions
from reader.services.importing import ImportPlan
from reader.services.session import Session
from reader.services.versions import Tally
from tests.samples import MOMENT, STAMP, making, rows_of
from tests.services.changing import FIRST, GROWN, TURNED, brought, marked, the_article, written


@pytest.fixture
def first(session: Session, tmp_path: Path) -> Article:
    """Return an article in its first version."""
    return the_article(session, brought(session, written(tmp_path, *FIRST)))


def now(session: Session, article: Article) -> Article:
    found = session.library.articles.get(article.id)
    assert found is not None
    return found


def verdicts(session: Session, article: Article) -> dict[str, Verdict | None]:
    text = now(session, article).text
    marks = session.library.annotations.of_article(article.id)
    return {mark.anchor.quote: mark.verdict_in(text) for mark in marks if mark.anchor}


def words_now(session: Session, article: Article) -> dict[str, str]:
    """Return what stands where each mark was found, by what it was put on."""
    opened = reading.open_article(session.library, article.id)
    assert opened is not None
    before = {mark.id: mark.anchor.quote for mark in opened.annotations if mark.anchor}
    return {before[mark.id]: mark.anchor.quote for mark in opened.marks if mark.anchor}


def test_a_text_that_has_grown_is_a_new_version_with_every_mark_in_its_place(
    session: Session, first: Article, tmp_path: Path
) -> None:
    marked(session, first, "plant in Penang", "asks about trucks")
    before = rows_of(session.library.path)
    plan = brought(session, written(tmp_path, *GROWN))
    assert (plan.imported, plan.renewed, plan.already) == ((), (first.id,), 0)
    assert plan.tally == Tally(found=2)
    assert plan.edit.summary == "1 new version (2 marks found)"
    assert now(session, first).text != first.text
    assert verdicts(session, first) == dict.fromkeys(
        ("plant in Penang", "asks about trucks"), Verdict.OK
    )
    assert words_now(session, first) == {
        quote: quote for quote in ("plant in Penang", "asks about trucks")
    }
    assert [each.text for each in session.library.versions.of([first.id])] == [
        first.text,
        now(session, first).text,
    ]
    assert list(session.library.findings()) == []
    session.undo()
    after = rows_of(session.library.path)
    for table in ("articles", "annotations", "versions", "suggestions"):
        assert after[table] == before[table]
    session.redo()
    assert verdicts(session, first)["plant in Penang"] is Verdict.OK


def test_a_change_of_figures_or_of_a_not_is_never_silent(
    session: Session, first: Article, tmp_path: Path
) -> None:
    marked(
        session, first, "costs $4.2 billion", "would resign if", "water", "talked about for Kulim"
    )
    plan = brought(session, written(tmp_path, *TURNED))
    assert plan.tally == Tally(found=1, check=2, lost=1)
    assert plan.edit.summary == "1 new version (1 mark found, 2 to check, 1 lost)"
    assert verdicts(session, first) == {
        "costs $4.2 billion": Verdict.CHECK,
        "would resign if": Verdict.CHECK,
        "water": Verdict.OK,
        "talked about for Kulim": Verdict.LOST,
    }
    assert words_now(session, first)["costs $4.2 billion"] == "costs $1.2 billion"
    assert words_now(session, first)["would resign if"] == "would not resign if"


@pytest.mark.parametrize(
    ("was", "became"),
    [
        ("RM4.4 billion", "US$4.4 billion"),
        ("20 per cent", "30 per cent"),
        ("is safe", "is not safe"),
    ],
)
def test_currencies_shares_and_negations_are_told_through_the_whole_import(
    session: Session, tmp_path: Path, was: str, became: str
) -> None:
    told = f"Northwind says that the plant {was} after the review of last year."
    article = the_article(session, brought(session, written(tmp_path, *FIRST, told)))
    marked(session, article, was)
    plan = brought(session, written(tmp_path, *FIRST, told.replace(was, became)))
    assert plan.tally == Tally(check=1)


def test_a_mark_whose_paragraph_is_gone_does_not_go_to_one_like_it_that_was_there_before(
    session: Session, tmp_path: Path
) -> None:
    like = FIRST[2].replace("chairman", "director")
    article = the_article(session, brought(session, written(tmp_path, *FIRST, like)))
    marked(session, article, "resign")
    plan = brought(session, written(tmp_path, *FIRST[:2], *FIRST[3:], like))
    assert plan.tally == Tally(lost=1)


def test_the_old_version_again_is_already_here(
    session: Session, first: Article, tmp_path: Path
) -> None:
    brought(session, written(tmp_path, *GROWN))
    text = now(session, first).text
    again = brought(session, written(tmp_path, *FIRST))
    assert (again.renewed, again.already, again.edit.changes) == ((), 1, ())
    assert now(session, first).text == text
    [held] = importing.held(session.library, importing.look([tmp_path / "article.md"])[0].drafts)
    assert held.here


def test_marks_are_found_in_a_third_version_from_what_a_person_marked(
    session: Session, first: Article, tmp_path: Path
) -> None:
    [mark] = marked(session, first, "costs $4.2 billion").values()
    brought(session, written(tmp_path, *TURNED))
    brought(session, written(tmp_path, *GROWN))
    assert verdicts(session, first) == {"costs $4.2 billion": Verdict.OK}
    [found] = session.library.annotations.of_article(first.id)
    assert (found.text, found.anchor) == (mark.text, mark.anchor)
    assert len(session.library.versions.of([first.id])) == 3


def test_two_newer_texts_in_one_import_are_two_versions_of_which_the_last_is_shown(
    session: Session, first: Article, tmp_path: Path
) -> None:
    marked(session, first, "costs $4.2 billion")
    later = [*GROWN, "The mayor thanked everybody in the evening."]
    plan = brought(session, written(tmp_path / "a", *GROWN), written(tmp_path / "b", *later))
    assert (plan.imported, plan.renewed, plan.already) == ((), (first.id,), 0)
    assert session.library.texts.get(now(session, first).text).plain.endswith("evening.")
    assert len(session.library.versions.of([first.id])) == 3
    assert list(session.library.findings()) == []


def test_articles_of_one_import_stay_apart(session: Session, tmp_path: Path) -> None:
    plan = brought(session, written(tmp_path / "a", *FIRST), written(tmp_path / "b", *GROWN))
    assert (len(plan.imported), plan.renewed) == (2, ())


def test_without_an_address_title_source_and_date_tell(session: Session, tmp_path: Path) -> None:
    def plan_of(*paragraphs: str, date: str) -> ImportPlan:
        return brought(session, written(tmp_path, *paragraphs, url="", date=date))

    article = the_article(session, plan_of(*FIRST, date="2025-03-06"))
    assert plan_of(*GROWN, date="2025-03-06").renewed == (article.id,)
    assert plan_of(*TURNED, date="2025-03-07").renewed == ()
    other = ("Rain is expected.", "Ferries may be late today.", "Take a coat along.")
    assert plan_of(*other, date="2025-03-06").renewed == ()
    assert plan_of(*FIRST, "Nobody knows.", date="").renewed == ()


def test_another_article_at_the_same_address_is_another_article(
    session: Session, first: Article, tmp_path: Path
) -> None:
    other = ("Rain is expected.", "Ferries may be late today.", "Take a coat along.")
    plan = brought(session, written(tmp_path, *other, title="The weather"))
    assert (len(plan.imported), plan.renewed) == (1, ())
    renamed = brought(session, written(tmp_path, *GROWN, title="A plant, with a governor"))
    assert renamed.renewed == (first.id,)


def test_an_article_in_the_trash_comes_back_with_its_new_version(
    session: Session, first: Article, tmp_path: Path
) -> None:
    session.perform(keeping.trash([first], STAMP))
    plan = brought(session, written(tmp_path, *GROWN))
    assert (plan.imported, plan.restored, plan.renewed) == ((), (), (first.id,))
    assert now(session, first).trashed is None


def test_marks_in_the_trash_are_found_too_but_not_counted(
    session: Session, first: Article, tmp_path: Path
) -> None:
    [mark] = marked(session, first, "plant in Penang").values()
    session.perform(annotating.remove([mark], STAMP))
    plan = brought(session, written(tmp_path, *GROWN))
    assert plan.tally == Tally()
    assert plan.edit.summary == "1 new version"
    found = session.library.annotations.get(mark.id)
    assert found is not None
    assert found.placement is not None
    assert found.placement.verdict is Verdict.OK


def test_what_was_rejected_stays_rejected_where_the_same_words_stand(
    session: Session, first: Article, tmp_path: Path
) -> None:
    plain = session.library.texts.get(first.text).plain
    start = plain.index("Penang")
    rejected = Suggestion(
        article=first.id,
        text=first.text,
        span=Span(start, start + 6),
        quote="Penang",
        type=EntityType.PLACE,
        source=Source.RULE,
        score=0.5,
        status=Status.REJECTED,
        annotator="Ada",
        decided=MOMENT,
    )
    session.perform(making(rejected))
    brought(session, written(tmp_path, *GROWN))
    text = now(session, first).text
    [kept] = session.library.suggestions.of_article(first.id, text)
    assert (kept.status, kept.quote, kept.decided) == (Status.REJECTED, "Penang", MOMENT)
    session.undo()
    assert session.library.suggestions.of_article(first.id, text) == []


def test_what_will_become_of_marks_is_foreseen_without_a_change(
    session: Session, first: Article, tmp_path: Path
) -> None:
    marked(session, first, "costs $4.2 billion", "water", "talked about for Kulim")
    before = rows_of(session.library.path)
    [looked_at] = importing.look([written(tmp_path, *TURNED)])
    [held] = importing.held(session.library, looked_at.drafts)
    assert held.renews is not None
    assert (held.here, held.renews.id) == (False, first.id)
    assert versions.told(held.tally) == "1 mark found, 1 to check, 1 lost"
    assert rows_of(session.library.path) == before
