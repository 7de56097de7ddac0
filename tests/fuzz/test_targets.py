"""Hypothesis drives what a stranger's bytes go through: a moment always, longer on request."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS

PIECES = (
    *(b"\n", b"\n\n", b"# ", b"- ", b"1. ", b"> ", b"```\n", b"---\n", b"title: x\n", b"=====\n"),
    *(
        b"| a | b |\n|---|---|\n",
        b"[x](y)",
        b"![x](data:image/png;base64,AAAA)",
        b"![x](../../x.png)",
    ),
    *(
        b"<p>",
        b"</p>",
        b"<table><tr>",
        b"<td colspan=9999999>",
        b"<li>",
        b"<pre>",
        b"<!--",
        b"<![CDATA[",
    ),
    *(b"&#x110000;", b"&#xD800;", b"<script>", b"<img src=x srcset='y 9e99x'>"),
    *(b"<a href=javascript:x>", b"<base href='file:///'>", b"\0", b"\x00\xd8", b"\xff\xfe"),
    *(b"\xef\xbb\xbf", b"\xed\xa0\x80", b"PK\x03\x04", b"\x1f\x8b", b"\t", b"\\", b"|", b","),
    *(b"tag:", b"date:", b"before:2025", b"(", b")", b'"', b" OR ", b"-", b"*", b"type:person"),
    *(b"is:read", b"SGD 1,000", b"20 %", b"words and more words ", b"19 hours ago"),
    *(words.encode() for words in ("新加坡", "🐙", "é", "\u2028", "\u202e", "٣")),
)

HOSTILE = st.lists(
    st.sampled_from(PIECES) | st.binary(max_size=12) | st.text(max_size=12).map(str.encode),
    max_size=40,
).map(b"".join)

EACH = pytest.mark.parametrize("name", TARGETS)


@EACH
@settings(max_examples=12)
@given(content=HOSTILE)
@example(content=b"")
@example(content=b"1. }\x01")
def test_bytes_are_answered_or_refused(name: str, content: bytes) -> None:
    TARGETS[name](content)


@pytest.mark.long
@EACH
@settings(max_examples=3_000)
@given(content=HOSTILE)
def test_many_bytes_are_answered_or_refused(name: str, content: bytes) -> None:
    TARGETS[name](content)


@EACH
@pytest.mark.parametrize(
    "piece", [b"(", b"[", b"> ", b"<b>", b"-", b"\\", b'"', b"| ", b"*", b"![", b"&", b"<table>"]
)
def test_depth_is_no_danger(name: str, piece: bytes) -> None:
    TARGETS[name](b"\1" + piece * 2_000)
