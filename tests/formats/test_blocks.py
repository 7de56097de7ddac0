"""HTML of any kind becomes blocks and runs, and nothing of it acts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.text import LINE_BREAK, BlockKind, RunStyle, Text
from reader.formats.blocks import pieces_of
from reader.formats.pieces import join

TAGS = (
    *("p", "div", "h1", "h3", "ul", "ol", "li", "blockquote", "pre", "code", "b", "i", "em"),
    *("a href='https://a.b'", "a", "table", "tr", "td", "br", "hr", "img alt='x y'", "img"),
    *("script", "style", "figure", "figcaption", "x-unknown", "svg", "title", "textarea"),
)
MARKUP = st.lists(
    st.sampled_from(TAGS).flatmap(
        lambda tag: st.sampled_from([f"<{tag}>", f"</{tag.split()[0]}>", f"<{tag}"])
    )
    | st.sampled_from(["one", " two ", "\n", "&amp;", "&#0;", "&bogus;", "<![x", "<!--", "-->"])
    | st.sampled_from(["<!doctype", "<?x", "]]>", "\u2028", "\xa0", "中", "🙂", "<", ">", "&"])
    | st.text(max_size=5),
    max_size=30,
).map("".join)


def blocks(html: str) -> list[tuple[str, int, str]]:
    return [(str(piece.kind), piece.level, piece.words) for piece in pieces_of(html)]


def runs(html: str) -> list[tuple[str, str, str]]:
    text = join(pieces_of(html))
    return [(str(run.style), text.plain[run.start : run.stop], run.href) for run in text.runs]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<p>One  two\nthree </p><p>four</p>",
            [("paragraph", 0, "One two three"), ("paragraph", 0, "four")],
        ),
        ("<h2>Head</h2>text", [("heading", 2, "Head"), ("paragraph", 0, "text")]),
        (
            "<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li><p>d</p><p>e</p></li></ul>",
            [
                ("bullet", 1, "a"),
                ("bullet", 2, "b"),
                ("number", 3, "c"),
                ("bullet", 1, "d"),
                ("paragraph", 1, "e"),
            ],
        ),
        (
            "<blockquote>a<blockquote><p>b</p></blockquote>c</blockquote>d",
            [("quote", 1, "a"), ("quote", 2, "b"), ("quote", 1, "c"), ("paragraph", 0, "d")],
        ),
        ("<pre><code>x = 1\n  y\n</code></pre>", [("code", 0, f"x = 1{LINE_BREAK}  y")]),
        ("<p>a <br>\n b</p>", [("paragraph", 0, f"a {LINE_BREAK}b")]),
        (
            "<p>a <img src=x alt='A view'> b</p>",
            [("paragraph", 0, "a b"), ("image", 0, "A view")],
        ),
        ("<figure><img><figcaption>A view</figcaption></figure>", [("caption", 0, "A view")]),
        (
            "<table><tr><th>a<th>b<tr><td>1<td>2</table>",
            [
                ("header cell", 1, "a"),
                ("header cell", 2, "b"),
                ("cell", 1, "1"),
                ("cell", 2, "2"),
            ],
        ),
        ("<script>alert(1)</script><style>p{}</style>a", [("paragraph", 0, "a")]),
        ("<p>Donau&shy;dampf\u00adschiff</p>", [("paragraph", 0, "Donaudampfschiff")]),
        ("a &amp; b&nbsp;c &lt;d&gt;", [("paragraph", 0, "a & b\xa0c <d>")]),
        ("</p></ul></b>a", [("paragraph", 0, "a")]),
        ("<p onclick='x()'> </p>", []),
        ("", []),
    ],
)
def test_html_becomes_blocks(html: str, expected: list[tuple[str, int, str]]) -> None:
    assert blocks(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a <b>b <i>c</i></b></p>", [("strong", "b c", ""), ("emphasis", "c", "")]),
        ("<a href=' https://a.b/c?d&amp;e '>x</a>", [("link", "x", "https://a.b/c?d&e")]),
        ("<a href='javascript:alert(1)'>x</a>", []),
        ("<a href='data:text/html,x'>x</a><a href='#y'>y</a>", []),
        ("<b>one<p>two</b></p>three", [("strong", "one", ""), ("strong", "two", "")]),
        ("<code>x</code>", [("code", "x", "")]),
        ("a <b></b>", []),
        ("<b>x </b>", [("strong", "x", "")]),
    ],
)
def test_inline_tags_become_runs(html: str, expected: list[tuple[str, str, str]]) -> None:
    assert runs(html) == expected


@given(MARKUP)
def test_any_html_is_read_and_runs_stay_inside_a_block(html: str) -> None:
    pieces = pieces_of(html)
    if not pieces:
        with pytest.raises(ValueError, match="cover"):
            join(pieces)
        return

    text = join(pieces)
    for run in text.runs:
        assert run.start < run.stop
        assert any(block.start <= run.start and run.stop <= block.stop for block in text.blocks)
    assert Text.from_markup(text.plain, text.markup()) == text
    assert {run.href for run in text.runs} <= {"", "https://a.b"}


@given(st.text())
def test_any_text_at_all_is_read(html: str) -> None:
    for piece in pieces_of(html):
        assert piece.words.strip(f" {LINE_BREAK}")


def test_tags_nested_without_end_are_read_in_good_time() -> None:
    pieces = pieces_of("<b><blockquote><ul><li>" * 5_000 + "x")

    assert pieces[-1].kind is BlockKind.BULLET
    assert len(pieces[-1].runs) <= 32
    assert all(run.style is RunStyle.STRONG for run in pieces[-1].runs)
