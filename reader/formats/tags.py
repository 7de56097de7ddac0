"""Tags of HTML: which begin a block, and which set words differently."""

from reader.domain.text import BlockKind, RunStyle

STYLES = {
    "strong": RunStyle.STRONG,
    "b": RunStyle.STRONG,
    "dt": RunStyle.STRONG,
    "summary": RunStyle.STRONG,
    "em": RunStyle.EMPHASIS,
    "i": RunStyle.EMPHASIS,
    "cite": RunStyle.EMPHASIS,
    "code": RunStyle.CODE,
    "kbd": RunStyle.CODE,
    "samp": RunStyle.CODE,
    "a": RunStyle.LINK,
}
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = {"ul": BlockKind.BULLET, "ol": BlockKind.NUMBER}
_PARTS = ("div", "section", "article", "header", "footer", "main", "aside", "address", "form")
_OTHERS = ("p", "li", "blockquote", "pre", "figure", "figcaption", "dl", "dt", "dd", "hr")
_MORE = ("details", "summary", "center", "fieldset", "nav", "hgroup", "caption")
BREAKING = frozenset((*_PARTS, *_OTHERS, *_MORE, *LISTS, *HEADINGS))
"""Tags that begin a block, and whose ends end one."""

CELLS = ("td", "th")
GROUPS = ("thead", "tbody", "tfoot")
TABLES = frozenset(("table", "tr", *GROUPS, *CELLS))
HIDDEN = frozenset(("script", "style"))
