"""Files are looked at, then planned, then performed; what is there already is left out."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.edit import Change, Edit
from reader.domain.ids import ArticleId, new_id
from reader.domain.listing import Filter
from reader.domain.text import digest_of
from reader.formats.draft import Draft
from reader.services import background, importing, keeping
from reader.services.importing import Held, ImportPlan
from reader.services.progress import CancelledError
from reader.services.session import Session
from reader.store.library import Library
from tests.samples import STAMP, Filled, rows_of


class Impatient:
    """Progress that is cancelled after some steps, and keeps what it was told."""

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.told: list[tuple[int, int, str]] = []

    def report(self, done: int, total: int, what: str) -> None:
        """Keep it, and cancel when the time has come."""
        self.told.append((done, total, what))
        if len(self.told) > self.steps:
            raise CancelledError


@pytest.fixture
def feeds(tmp_path: Path) -> Path:
    """Return an empty folder for files to import."""
    folder = tmp_path / "feeds"
    folder.mkdir()
    return folder


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def brought_in(session: Session, *paths: Path, separator: str | None = None) -> ImportPlan:
    plan = importing.plan(session.library, importing.look(paths, separator), session.stamp())
    session.perform(plan.edit)
    return plan


def here(library: Library, drafts: Sequence[Draft]) -> list[bool]:
    return [each.here for each in importing.held(library, drafts)]


def titles(library: Library) -> list[str]:
    return [row.title for row in library.listing.rows(library.listing.ids(Filter()))]


def test_the_corpus_is_ten_articles_and_again_adds_nothing(session: Session, corpus: Path) -> None:
    feed = corpus / "000_b4e75141e07d2c74.txt"
    plan = brought_in(session, feed)
    assert len(plan.imported) == len(set(plan.imported)) == 10
    assert (plan.restored, plan.already, plan.skipped) == ((), 0, ())
    assert plan.edit.summary == "10 imported"
    assert list(session.library.findings()) == []

    rows = rows_of(session.library.path)
    again = brought_in(session, feed)
    assert (again.imported, again.restored, again.already) == ((), (), 10)
    assert again.edit.changes == ()
    assert rows_of(session.library.path) == rows

    session.undo()
    assert len(titles(session.library)) == 3


def test_the_sample_feed_is_six_articles_and_again_adds_nothing(
    session: Session, sample_feed: Path
) -> None:
    plan = brought_in(session, sample_feed)
    assert len(plan.imported) == 6
    again = brought_in(session, sample_feed)
    assert (again.imported, again.already) == ((), 6)


def test_articles_come_in_the_order_of_their_file_with_what_is_known_of_them(
    session: Session, sample_feed: Path
) -> None:
    [looked_at] = importing.look([sample_feed])
    plan = brought_in(session, sample_feed)
    articles = session.library.articles.find(plan.imported)
    for id_, draft in zip(plan.imported, looked_at.drafts, strict=True):
        article = articles[id_]
        assert (article.title, article.source, article.author, article.published) == (
            draft.title,
            draft.source,
            draft.author,
            draft.published,
        )
        assert article.annotator == "Ada"
        assert session.library.texts.get(article.text) == draft.text
        assert session.library.texts.original(article.original) == draft.original
    assert titles(session.library)[:6] == [draft.title for draft in looked_at.drafts]


def test_an_article_in_the_trash_is_restored_instead_of_added(
    session: Session, sample_feed: Path
) -> None:
    plan = brought_in(session, sample_feed)
    thrown = session.library.articles.find(plan.imported[:2])
    session.perform(keeping.trash([*thrown.values()], STAMP))
    again = brought_in(session, sample_feed)
    assert (again.imported, set(again.restored), again.already) == ((), set(thrown), 4)
    assert not session.library.holds_trash()
    session.undo()
    assert {article.id for article in session.library.articles.trashed()} == set(thrown)


def test_two_that_are_alike_in_one_import_are_one(session: Session, feeds: Path) -> None:
    one = written(feeds, "one.txt", "A title\n\nThe same words.\n")
    same = written(feeds, "two.txt", "A title\n\nThe same words.\n")
    plan = brought_in(session, one, same)
    assert (len(plan.imported), plan.already) == (1, 1)

    session.perform(keeping.trash([*session.library.articles.find(plan.imported).values()], STAMP))
    again = brought_in(session, one, same)
    assert (again.imported, len(again.restored), again.already) == ((), 1, 1)


def test_the_same_words_with_other_debris_are_the_same_article(
    session: Session, feeds: Path
) -> None:
    brought_in(session, written(feeds, "clean.txt", "A title\n\nWords, and 20% more.\n"))
    debris = written(feeds, "debris.txt", "A title\n\nWords , and 20 % more.&nbsp,\n")
    plan = brought_in(session, debris)
    assert (plan.imported, plan.already) == ((), 1)


WALL = "Subscribe to read this article in full."


def test_the_same_words_under_other_titles_are_other_articles(
    session: Session, feeds: Path
) -> None:
    feed = written(
        feeds, "wall.txt", "\n\nRead more\n\n".join(f"{n}\n\n{WALL}" for n in ("A", "B", "C"))
    )
    plan = brought_in(session, feed)
    assert (len(plan.imported), plan.already) == (3, 0)
    assert list(session.library.findings()) == []
    again = brought_in(session, feed)
    assert (again.imported, again.already) == ((), 3)

    more = written(feeds, "more.txt", f"D\n\n{WALL}")
    looked_at = importing.look([feed, more])
    drafts = [draft for file in looked_at for draft in file.drafts]
    assert here(session.library, drafts) == [True, True, True, False]
    session.perform(
        keeping.trash([*session.library.articles.find(plan.imported[:1]).values()], STAMP)
    )
    assert here(session.library, drafts) == [False, True, True, False]
    last = brought_in(session, feed, more)
    assert (len(last.imported), last.restored, last.already) == (1, plan.imported[:1], 2)


def test_the_same_words_from_other_sources_are_other_articles(
    session: Session, feeds: Path
) -> None:
    files = [
        written(feeds, f"{number}.txt", f"A title – {outlet}\n\nThe same words.\n")
        for number, outlet in enumerate(("Asia Times", "BBC News"))
    ]
    plan = brought_in(session, *files)
    assert (len(plan.imported), plan.already) == (2, 0)


def test_an_article_that_was_renamed_is_known_by_the_words_it_came_from(
    session: Session, feeds: Path
) -> None:
    file = written(feeds, "a.txt", "A title\n\nSome words.\n")
    [id_] = brought_in(session, file).imported
    article = session.library.articles.find([id_])[id_]
    renamed = article._replace(title="Another title")
    session.perform(Edit("Rename", (Change(article, renamed),)))
    assert brought_in(session, file).already == 1


def test_nothing_is_restored_where_the_same_article_is_outside_the_trash(
    session: Session, feeds: Path
) -> None:
    file = written(feeds, "a.txt", "A title\n\nSome words.\n")
    [id_] = brought_in(session, file).imported
    article = session.library.articles.find([id_])[id_]
    session.perform(keeping.trash([article], STAMP))
    session.library.texts.add_originals(["Some words , as they came otherwise."])
    twin = article._replace(
        id=ArticleId(new_id()),
        original=digest_of("Some words , as they came otherwise."),
    )
    session.perform(Edit("Add", (Change(None, twin),)))
    again = brought_in(session, file)
    assert (again.imported, again.restored, again.already) == ((), (), 1)


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_cancelled_import_leaves_the_library_as_it_was(
    session: Session, feeds: Path, steps: int
) -> None:
    files = [
        written(feeds, f"{number}.txt", f"Title {number}\n\nWords of number {number}.\n")
        for number in range(50)
    ]
    looked_at = importing.look(files)
    before = titles(session.library), session.library.articles.select("")
    with pytest.raises(CancelledError):
        importing.plan(session.library, looked_at, STAMP, Impatient(steps))
    assert (titles(session.library), session.library.articles.select("")) == before
    assert list(session.library.findings()) == []
    session.library.texts.drop_unused()
    assert len(rows_of(session.library.path)["texts"]) == 3


def test_looking_at_files_is_cancelled_between_two_of_them(feeds: Path) -> None:
    for number in range(3):
        written(feeds, f"{number}.txt", "Words.\n")
    progress = Impatient(2)
    with pytest.raises(CancelledError):
        importing.look([feeds], progress=progress)
    assert progress.told == [(0, 3, "0.txt"), (0, 3, "0.txt"), (1, 3, "1.txt")]


def test_looking_at_one_file_is_cancelled_between_two_articles(sample_feed: Path) -> None:
    progress = Impatient(3)
    with pytest.raises(CancelledError):
        importing.look([sample_feed], progress=progress)
    name = sample_feed.name
    assert progress.told == [(0, 1, name), (0, 6, name), (1, 6, name), (2, 6, name)]


def test_looking_at_pasted_words_is_cancelled_between_two_articles(sample_feed: Path) -> None:
    words = sample_feed.read_text(encoding="utf-8")
    progress = Impatient(3)
    with pytest.raises(CancelledError):
        importing.look_at_words(words, "Clipboard", None, progress)
    assert [(done, total) for done, total, _ in progress.told] == [(0, 6), (1, 6), (2, 6), (3, 6)]


def test_texts_are_written_in_slices(session: Session, feeds: Path) -> None:
    for number in range(45):
        written(feeds, f"{number:02}.txt", f"Title {number}\n\nWords of number {number}.\n")
    progress = Impatient(100)
    importing.plan(session.library, importing.look([feeds]), STAMP, progress)
    assert [(done, total) for done, total, _ in progress.told] == [(0, 45), (20, 45), (40, 45)]


def test_a_file_that_cannot_be_read_is_told_of_and_the_others_go_on(
    session: Session, feeds: Path
) -> None:
    bad: dict[str, str | bytes] = {
        "empty.txt": b"",
        "spaces.txt": b" \n\n\t",
        "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10,
        "noise.txt": bytes(range(256)) * 40,
    }
    files = [written(feeds, name, content) for name, content in bad.items()]
    good = written(feeds, "good.txt", "A good one\n\nWith words.\n")
    plan = brought_in(session, *files, good, feeds / "missing.txt", session.library.path)
    assert len(plan.imported) == 1
    told = {skipped.file: skipped.reason for skipped in plan.skipped}
    assert set(told) == {*bad, "missing.txt", "news.postil"}
    assert all(name in reason and reason.endswith(".") for name, reason in told.items())
    assert all("\n" not in reason for reason in told.values())


def test_what_was_imported_is_told_in_one_line(session: Session, feeds: Path) -> None:
    first = written(feeds, "first.txt", "First\n\nFirst words.\n")
    plan = brought_in(session, first)
    session.perform(keeping.trash([*session.library.articles.find(plan.imported).values()], STAMP))
    again = brought_in(
        session,
        first,
        written(feeds, "again.txt", "First\n\nFirst words.\n"),
        written(feeds, "new.txt", "New\n\nNew words.\n"),
        feeds / "missing.txt",
    )
    assert again.edit.summary == (
        "1 imported, 1 restored from the trash, 1 already here, 1 could not be read"
    )


def test_names_that_no_file_can_have_are_told_of(session: Session, feeds: Path) -> None:
    plan = brought_in(session, feeds / ("n" * 400 + ".txt"), feeds / "a\0b.txt")
    assert len(plan.skipped) == 2
    assert plan.edit.changes == ()


def test_a_folder_gives_the_files_in_it_that_can_be_read(session: Session, feeds: Path) -> None:
    for name in ("b.txt", "a.md", "deep/er/c.TXT", ".hidden.txt", ".git/d.txt", "e.csv", "f"):
        written(feeds, name, f"Words of {name}.\n")
    named = written(feeds, "g.data", "Words of a file that is named.\n")
    files = list(importing.files_in([feeds, named]))
    assert [file.relative_to(feeds).as_posix() for file in files] == [
        "a.md",
        "b.txt",
        "deep/er/c.TXT",
        "g.data",
    ]


def test_a_separator_can_be_given(feeds: Path) -> None:
    path = written(feeds, "two.txt", "One\n\nWords.\n\n~~~~\n\nTwo\n\nMore words.\n")
    [looked_at] = importing.look([path], "~~~~")
    assert [draft.title for draft in looked_at.drafts] == ["One", "Two"]
    assert looked_at.separator == "~~~~"


def test_with_an_empty_separator_a_file_is_one_article(sample_feed: Path) -> None:
    [looked_at] = importing.look([sample_feed], "")
    assert len(looked_at.drafts) == 1
    assert looked_at.separator == ""


def test_what_is_present_is_told_of_each_draft(session: Session, feeds: Path) -> None:
    known = written(feeds, "known.txt", "Known\n\nKnown words.\n")
    other = written(feeds, "other.txt", "Other\n\nOther words.\n")
    plan = brought_in(session, known)
    drafts = [draft for file in importing.look([known, other]) for draft in file.drafts]
    assert here(session.library, drafts) == [True, False]
    session.perform(keeping.trash([*session.library.articles.find(plan.imported).values()], STAMP))
    assert here(session.library, drafts) == [False, False]


def test_a_worker_plans_beside_an_open_library_and_the_owner_performs(
    session: Session, full: Filled, feeds: Path
) -> None:
    file = written(feeds, "new.txt", "New\n\nWords of a worker.\n")
    progress = Impatient(100)
    seen = background.look(full.library.path, [file], None, progress)
    assert seen.held == ((Held(),),)
    plan = background.plan_import(full.library.path, seen.files, STAMP, progress)
    assert "New" not in titles(full.library)
    session.perform(plan.edit)
    assert titles(full.library).count("New") == 1
    again = background.look_at_words(
        full.library.path, "New\n\nWords of a worker.\n", "Pasted", None, progress
    )
    assert again.held == ((Held(here=True),),)
    assert background.findings(full.library.path, progress) == []
    with closing(Library.open(full.library.path)) as other:
        assert titles(other) == titles(full.library)
