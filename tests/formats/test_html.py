"""A web page becomes its article: nothing of that is lost, and nothing around it is in it."""

from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import UnreadableFileError
from reader.domain.text import RunStyle
from reader.formats.draft import Draft
from reader.formats.html import Html
from reader.formats.registry import read_drafts
from tests.formats.drawn import png

LONG = "This is a paragraph of some forty words, which says nothing but that it is one, and " * 3
MENU = "<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a></ul></nav>"
FOOT = "<footer><p>© The Daily Ledger. All rights reserved, now and ever.</p></footer>"


def read(html: str, folder: Path | None = None) -> Draft:
    [draft] = Html().read(html, "page.html", None, folder=folder)
    return draft


def blocks(draft: Draft) -> list[tuple[str, str]]:
    return [(str(block.kind), words) for block, words in draft.text.paragraphs()]


def words(html: str) -> str:
    return read(html).text.plain


HEAD = """<!doctype html><html><head>
<title>Chips under one roof | The Daily Ledger</title>
<meta property="og:title" content="Chips under one roof">
<meta property="og:site_name" content="The Daily Ledger">
<meta name="author" content="Nobody">
<link rel="canonical" href="https://ledger.example/chips">
<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"],
"author": [{"name": "The Desk"}, {"name": "The Archive"}],
"datePublished": "2025-03-06T08:00:00+08:00"}]}</script>
</head>"""


def test_what_a_page_says_of_its_article_is_the_metadata() -> None:
    draft = read(f"{HEAD}<body>{MENU}<article><h1>Chips under one roof</h1><p>{LONG}</article>")

    assert draft.title == "Chips under one roof"
    assert draft.source == "The Daily Ledger"
    assert draft.author == "The Desk, The Archive"
    assert draft.published == "2025-03-06"
    assert draft.url == "https://ledger.example/chips"
    assert draft.text.plain == LONG.strip()


@pytest.mark.parametrize(
    ("html", "title", "source"),
    [
        ("<title>Chips – The Guardian</title><p>Words.", "Chips", "The Guardian"),
        ("<title>Site</title><h1>Chips</h1><p>Words.", "Chips", ""),
        ("<meta name=twitter:title content=' A  b '><p>Words.", "A b", ""),
        ("<p>Words that <b>begin</b> it.", "Words that begin it.", ""),
        ("<title>Chips &amp; co</title><p>Words.", "Chips & co", ""),
    ],
)
def test_the_title_is_found_where_it_stands(html: str, title: str, source: str) -> None:
    draft = read(f"<html>{html}")

    assert (draft.title, draft.source) == (title, source)


def test_a_byline_is_told_from_the_story() -> None:
    name = "<a href=https://a.b/m>The Desk</a>"
    byline = f"<div class=byline><span>By {name}</span> <time>6 March</time></div>"
    draft = read(f"<html><article><h1>T</h1>{byline}<p>{LONG}</article>")

    assert blocks(draft)[0] == ("byline", "By The Desk 6 March")
    assert draft.author == "The Desk"


def test_what_stands_around_the_article_is_left_out_and_counted() -> None:
    draft = read(
        f"<html><body><div class='cookie-banner'><p>We value your privacy and set cookies.</div>"
        f"<header>{MENU}</header><main><article><h1>T</h1><p>{LONG}"
        f"<div class='share-bar'><a href=/s>Share this</a></div>"
        f"<aside><h3>Related</h3><a href=/o>Other</a></aside><p>{LONG}"
        f"<section class='newsletter'><p>Sign up for our letter.</section></article></main>{FOOT}"
        "<script>alert('x')</script><noscript>Enable it.</noscript>"
    )

    assert draft.text.plain == f"{LONG.strip()}\n{LONG.strip()}"
    assert [(r.rule, r.count) for r in draft.repairs] == [("parts of the page left out", 6)]


@pytest.mark.parametrize(
    "around",
    [
        "<article>{}</article>",
        "<div class='content has-sidebar share-enabled'>{}</div>",
        "<div id=comments-page class=related><div>{}</div></div>",
        "<form action=/><div>{}</div></form>",
        "<table><tr><td><a href=/>Menu</a><td>{}</table>",
        "<body class='nav-open menu'>{}",
        "<div role=main><section>{}</section></div>",
        "<aside>{}</aside>",
        "{}",
    ],
)
def test_the_story_is_found_in_whatever_holds_it(around: str) -> None:
    parts = [f"Part {number}. {LONG}".strip() for number in range(5)]
    story = f"<h2>Head</h2><p>{parts[0]}<p>{parts[1]}<ul><li>{parts[2]}</ul><div>{parts[3]}</div>"
    story += f"<blockquote>{parts[4]}</blockquote>"
    said = words(f"<html><title>T</title>{MENU}{around.format(story)}{FOOT}")

    assert [part for part in parts if part not in said] == []
    assert "Head" in said
    assert "World" not in said
    assert "rights" not in said


def test_a_front_page_of_many_stories_keeps_them_all() -> None:
    stories = [f"Story {number}. {LONG}".strip() for number in range(4)]
    said = words("<html>" + "".join(f"<article><p>{story}</article>" for story in stories))

    assert said.splitlines() == stories


def test_words_without_paragraphs_are_an_article_too() -> None:
    assert words("<html><body>Some words<br>and more") == "Some words\u2028and more"


def test_what_is_hidden_is_not_read() -> None:
    hidden = (
        "<p hidden>one</p><p style='color:red; display : none'>two</p>"
        "<p aria-hidden=true>three</p><span class='x sr-only'>four</span><template>five</template>"
    )

    assert words(f"<html>{hidden}<p>{LONG}") == LONG.strip()


def test_whom_a_quote_is_by_stays_with_it() -> None:
    html = f"<html><article><p>{LONG}<blockquote><p>We are.</p><footer>Ong</footer></blockquote>"

    assert blocks(read(html))[1:] == [("quote", "We are."), ("quote", "Ong")]


def test_formulas_keep_their_words() -> None:
    formula = "<math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>tex</annotation></math>"

    assert words(f"<html><p>So {formula} holds.") == "So x=2 holds."


def test_addresses_are_made_whole_by_that_of_the_page() -> None:
    draft = read(
        "<html><link rel=canonical href='https://a.b/c/d'><article>"
        "<p>See <a href='/e'>this</a>, <a href='#f'>not that</a>, "
        "<a href='javascript:g()'>nor it</a>"
        "<img src='h.png' alt='A view'></article>"
    )

    links = [(draft.text.plain[r.start : r.stop], r.href) for r in draft.text.runs]
    assert links == [("this", "https://a.b/e"), ("A view", "https://a.b/c/h.png")]


def test_pictures_beside_the_page_are_taken(tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a.png").write_bytes(png())
    tiny = b64encode(png(1, 1)).decode()
    html = (
        f"<html><article><p>{LONG}<figure><img src='data:image/png;base64,{tiny}' "
        "data-src='page_files/a.png'><figcaption>The <i>view</i></figcaption></figure>"
        "<img src='page_files/a.png' alt='Again'><img src='b.gif' width=1 height=1>"
    )
    draft = read(html, tmp_path)

    assert blocks(draft)[1:] == [("image", "The view"), ("image", "Again")]
    [found] = draft.pictures
    shown = [run.href for run in draft.text.runs if run.style is RunStyle.IMAGE]
    assert shown == [found.picture.digest] * 2


def test_a_picture_drawn_for_a_character_is_that_character() -> None:
    html = "<html><p>Well <img class=emoji alt='🙂' src='https://a.b/1.svg'> done"

    assert blocks(read(html)) == [("paragraph", "Well 🙂 done")]


@pytest.mark.parametrize(
    ("encoding", "declared", "said"),
    [
        ("iso-8859-1", "<meta charset=iso-8859-1>", "Café “x”".replace("“x”", "déjà")),
        ("cp1252", "<meta charset='windows-1252'>", "Café “x”"),
        ("shift_jis", "<meta http-equiv=x content='text/html; charset=Shift_JIS'>", "東京タワー"),
        ("gb18030", "<meta charset=gb2312>", "新加坡"),
        ("koi8-r", "<?xml version='1.0' encoding='koi8-r'?>", "Новости"),
        ("iso2022_jp", "<meta charset=iso-2022-jp>", "東京"),
        ("utf-8", "<meta charset=iso-8859-1>", "Café “x”"),
        ("utf-16", "", "Café"),
        ("utf-8", "<meta charset=no-such>", "Café"),
    ],
)
def test_a_page_says_how_it_is_encoded(
    tmp_path: Path, encoding: str, declared: str, said: str
) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(f"{declared}<html><p>{said}".encode(encoding))

    assert read_drafts(path).drafts[0].text.plain == said


@pytest.mark.parametrize("html", ["<html>", "<html><script>x</script><img width=1>", "<nav></nav>"])
def test_a_page_without_words_is_refused_by_name(html: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"page\.html"):
        read(html)


def test_tags_without_end_within_each_other_are_read() -> None:
    deep = "<div><b><i><ul><li><table><tr><td>" * 2000

    assert words(f"<html>{deep}the end") == "the end"


def test_data_that_are_nested_without_end_are_passed_over() -> None:
    deep = "[" * 900 + "]" * 900
    data = f'<script type="application/ld+json">{{"@type": "Article", "author": {deep}}}</script>'

    assert words(f"<html>{data}<p>Words.") == "Words."


TAGS = ("p", "div", "article", "main", "aside", "nav", "a href=/x", "li", "ul", "table", "td", "h1")
MARKUP = st.lists(
    st.sampled_from(TAGS).flatmap(lambda t: st.sampled_from([f"<{t}>", f"</{t.split()[0]}>"]))
    | st.sampled_from(["words ", LONG, "<br>", "<img src=x alt=y>", "&amp;", "<", "<!--", "<math>"])
    | st.text(max_size=4),
    max_size=25,
).map("".join)


@given(MARKUP)
def test_any_page_is_read_or_refused(html: str) -> None:
    try:
        draft = read(f"<html>{html}")
    except UnreadableFileError:
        return
    assert draft.title
    assert draft.text.plain
