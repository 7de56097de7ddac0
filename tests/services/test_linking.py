"""Links in notes lead to the same place whatever it is called, and say when it is gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.edit import Change, Edit
from reader.domain.errors import NotFoundError
from reader.domain.ids import ArticleId, new_id
from reader.formats.note_html import note_html, note_links, note_plain
from reader.services import linking, merging
from reader.services.linking import LinkKind, Target
from tests.samples import MOMENT, STAMP, Filled, entity_of, making, mark_on


def kinds(found: list[Target]) -> set[LinkKind]:
    return {target.kind for target in found}


def test_titles_names_and_quotes_are_offered_by_how_their_words_begin(full: Filled) -> None:
    library, anchor = full.library, full.highlight.anchor
    assert anchor is not None
    articles = linking.offered(library, full.article.title[:4])
    assert any(t.kind is LinkKind.ARTICLE and t.id == full.article.id for t in articles)
    quoted = linking.offered(library, anchor.quote.split()[0][:5])
    assert any(t.kind is LinkKind.ANNOTATION and t.words == anchor.quote for t in quoted)
    named = linking.offered(library, "zür")
    assert any(t.kind is LinkKind.ENTITY and t.words == "Zürich" for t in named)


def test_nothing_typed_offers_the_newest(full: Filled) -> None:
    found = linking.offered(full.library, "")
    assert kinds(found) == {LinkKind.ARTICLE, LinkKind.ENTITY}


def test_titles_that_begin_so_come_first_and_then_the_newest(full: Filled) -> None:
    titles = ("Tide tables", "The tide", "A tide of grain", "Tidewater", "High tide, low tide")
    made = (full.article._replace(id=ArticleId(new_id()), title=title) for title in titles)
    full.library.apply(making(*made))
    offered = [t.words for t in linking.offered(full.library, "tide")]
    assert offered == ["Tidewater", "Tide tables", *titles[4:5], *titles[2:0:-1]]
    assert linking.offered(full.library, "tide ta")[0].words == "Tide tables"


@pytest.mark.parametrize(
    "typed", ['"', "*", "()", "NEAR(", "a OR", "\0", "新加", "\ud800", "%", "'"]
)
def test_whatever_is_typed_is_no_mistake(full: Filled, typed: str) -> None:
    linking.offered(full.library, typed)


def test_what_lies_in_the_trash_is_not_offered(full: Filled) -> None:
    library, article = full.library, full.article
    library.apply(Edit("Trash", (Change(article, article._replace(trashed=MOMENT)),)))
    found = linking.offered(library, article.title)
    assert article.id not in {target.id for target in found}


def test_a_link_leads_to_what_it_names_by_its_present_words(full: Filled) -> None:
    library, article = full.library, full.article
    address = Target(LinkKind.ARTICLE, article.id, article.title).address
    renamed = article._replace(title="Another title")
    library.apply(Edit("Rename", (Change(article, renamed),)))
    found = linking.target(library, address)
    assert (found.words, found.article) == ("Another title", article.id)


def test_a_link_to_a_merged_entity_leads_to_its_winner_also_once_the_trash_is_emptied(
    full: Filled,
) -> None:
    library, loser = full.library, entity_of("Turicum")
    address = Target(LinkKind.ENTITY, loser.id, loser.name).address
    library.apply(making(loser))
    library.apply(merging.merge(library, loser, full.entity, STAMP))
    assert linking.target(library, address).id == full.entity.id
    assert not library.holds_trash()
    assert library.empty_trash() == 0
    found = linking.target(library, address)
    assert (found.id, found.words) == (full.entity.id, "Zürich")


def test_a_link_to_a_mark_names_the_article_to_open(full: Filled) -> None:
    mark = full.highlight
    assert mark.anchor is not None
    found = linking.target(full.library, f"postil:annotation/{mark.id}")
    assert (found.article, found.words) == (mark.article, mark.anchor.quote)


@pytest.mark.parametrize("kind", list(LinkKind))
def test_a_link_to_what_is_gone_says_so(full: Filled, kind: LinkKind) -> None:
    with pytest.raises(NotFoundError, match="no longer in the library"):
        linking.target(full.library, f"postil:{kind}/0")


def test_a_link_into_the_trash_says_so(full: Filled) -> None:
    library, article, mark = full.library, full.article, full.highlight
    library.apply(Edit("Trash", (Change(mark, mark._replace(trashed=MOMENT)),)))
    with pytest.raises(NotFoundError, match="trash"):
        linking.target(library, f"postil:annotation/{mark.id}")
    library.apply(Edit("Trash", (Change(article, article._replace(trashed=MOMENT)),)))
    with pytest.raises(NotFoundError, match=f"“{article.title}” lies in the trash"):
        linking.target(library, f"postil:article/{article.id}")


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=60))
def test_the_words_of_a_link_are_read_as_they_were_meant(words: str) -> None:
    meant = Target(LinkKind.ARTICLE, "0195-ab", words)
    tidy = " ".join(words.split())
    if "~~" in tidy or "://" in tidy:
        return
    markdown = f"see {meant.markdown} there"
    assert note_links(markdown) == [meant.address]
    assert note_plain(markdown) == " ".join(f"see {tidy or 'article'} there".split())


@pytest.mark.parametrize(
    "words", ["[x](javascript:1)", "a\\", "*b* _c_", "<script>", "&amp; &copy;", "# no", "`code`"]
)
def test_words_that_mark_up_are_only_words_in_a_link(words: str) -> None:
    meant = Target(LinkKind.ENTITY, "0195-ab", words)
    assert note_plain(meant.markdown) == words
    assert note_links(meant.markdown) == [meant.address]


def test_long_words_are_shortened_in_a_link() -> None:
    words = note_plain(Target(LinkKind.ANNOTATION, "1", "word " * 100).markdown)
    assert len(words) <= 120
    assert words.endswith("…")


def test_notes_link_into_the_library_and_nowhere_else() -> None:
    assert 'href="postil:article/0195-ab"' in note_html("[a](postil:article/0195-ab)")
    for address in ("postil:", "postil://host/x", "postil:article/1?x=2", "file:///etc", "x:y"):
        assert "href" not in note_html(f"[a]({address})")


def test_an_article_knows_the_notes_elsewhere_that_link_to_it(full: Filled) -> None:
    library, article = full.library, full.article
    [other, *_] = [a for a in library.articles.select("WHERE trashed IS NULL") if a != article]
    plain = library.texts.get(other.text).plain
    link = Target(LinkKind.ARTICLE, article.id, article.title).markdown
    there = mark_on(other, plain, None, note=f"Compare {link}.")
    here = mark_on(article, full.text.plain, None, note=f"This is {link}.")
    unrelated = mark_on(other, plain, None, note="postil article nothing")
    library.apply(making(there, here, unrelated))
    [found] = linking.linked_from(library, article.id)
    assert (found.annotation, found.title) == (there.id, other.title)
    assert linking.linked_from(library, other.id) == []
