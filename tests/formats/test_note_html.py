"""Notes are shown as words and links: nothing in them runs, and nothing is fetched."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.note_html import ATTRIBUTES, SCHEMES, TAGS, note_html, note_links, note_plain

PIECES = [
    *"*_~`#>-+1.[]()!|\\<>&;:\"'= \n\t",
    "    ",
    "```",
    "~~~",
    "| - | - |",
    "![a](http://a.b/c.png)",
    "[a](javascript:alert(1))",
    "[a]: data:text/html,x",
    "[a](//a.b)",
    "https://example.org/a?b=c",
    "<img src=x onerror=alert(1)>",
    "<script>",
    "</script>",
    "<p style='background:url(http://a.b)' class=x>",
    "<svg/onload=alert(1)>",
    "<!--",
    "&#60;script&#62;",
    "\x02wzxhzdk:0\x03",
    "\ud800",
    "\0",
    "中文",
    "العربية",
    "👩\u200d🔬",
]
NOTES = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join)


class Everything(HTMLParser):
    """Collects the tags and attributes of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]


@given(NOTES)
def test_a_note_holds_no_tag_and_no_attribute_outside_the_lists(markdown: str) -> None:
    found = Everything(note_html(markdown))
    assert found.tags <= TAGS
    for tag, name, value in found.attributes:
        assert name in ATTRIBUTES[tag]
        assert value.split(":")[0].lower() in SCHEMES


@given(NOTES)
def test_the_words_of_a_note_stand_in_one_line(markdown: str) -> None:
    words = note_plain(markdown)
    assert words == " ".join(words.split())


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=40))
def test_plain_words_are_shown_as_they_are(words: str) -> None:
    assert note_plain(words) == " ".join(words.split())


@pytest.mark.parametrize(
    "markdown", [">" * 5000 + " x", "- " * 3000 + "x", "[" * 1000, "*_" * 3000]
)
def test_a_note_nested_too_deep_is_still_shown_and_the_next_one_too(markdown: str) -> None:
    note_html(markdown)
    assert note_html("**x** https://a.b/c") == (
        '<p><strong>x</strong> <a href="https://a.b/c">https://a.b/c</a></p>'
    )


@pytest.mark.parametrize(
    "markdown",
    [
        "*x* " + "[" * 101,
        "*x* " + "[a](" * 101,
        "*x* " + "`[` " * 101,
        "*x* " + "[)" * 101,
        "*x* " + "word " * 20_000,
        "*x*\n" + "#\n" * 2_000,
        "*x*\r" + "#\r" * 2_000,
    ],
)
def test_what_would_take_long_to_render_is_shown_as_it_was_typed(markdown: str) -> None:
    html = note_html(f"{markdown}\n\n<b> & *y*")

    assert html.startswith("<p>*x*")
    assert html.endswith("</p><p>&lt;b&gt; &amp; *y*</p>")


@pytest.mark.parametrize(
    "markdown",
    [
        "[" * 100,
        "[a](https://a.b) (b) [c] " * 1_000,
        "[ ( \n\n" * 101,
        ":-) ] " * 1_000,
        "- item\n" * 1_900,
    ],
)
def test_a_long_note_is_still_rendered(markdown: str) -> None:
    assert "<em>x</em>" in note_html(f"*x*\n\n{markdown}")


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a **b** *c* ~~d~~ `e`", "<strong>b</strong> <em>c</em> <del>d</del> <code>e</code>"),
        ("one\ntwo", "<p>one<br>\ntwo</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("```python\nx < 1\n```", "<pre><code>x &lt; 1\n</code></pre>"),
        ("|a|b|\n|-|-|\n|c|d|", "<td>c</td>\n<td>d</td>"),
        ("###### deep", "<h4>deep</h4>"),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("see https://a.b/c_d_e.", '<a href="https://a.b/c_d_e">https://a.b/c_d_e</a>.'),
        ("[a](mailto:a@b.c)", '<a href="mailto:a@b.c">a</a>'),
        ("![chart](https://a.b/c.png)", '<a href="https://a.b/c.png">chart</a>'),
    ],
)
def test_markdown_is_rendered(markdown: str, html: str) -> None:
    assert html in note_html(markdown)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc", "//a.b", "/a", "a.html"]
)
def test_a_link_leads_nowhere_unless_it_names_a_place_on_the_web(address: str) -> None:
    assert note_html(f"[a]({address})") == "<p><a>a</a></p>"


def test_html_in_a_note_is_shown_as_it_was_typed() -> None:
    assert note_plain("List<String> and <b>") == "List<String> and <b>"


def test_the_words_of_a_note_leave_out_what_marks_them_up() -> None:
    assert note_plain("# Compare\n\n- **chip** ban\n- 中文 🙂 &amp; [more](https://a.b)") == (
        "Compare chip ban 中文 🙂 & more"
    )


def test_the_links_of_a_note_are_told_once_each_in_their_order() -> None:
    note = "[b](https://b.c/?x=1&y=2) https://a.b <me@a.b> [again](https://a.b) [no](/here)"
    assert note_links(note) == ["https://b.c/?x=1&y=2", "https://a.b", "mailto:me@a.b"]
