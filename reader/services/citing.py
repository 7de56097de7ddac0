"""Quotes with where they come from, to be pasted into somebody's text."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from reader.domain.annotation import Annotation
from reader.domain.article import Article

_LINKED = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Citation:
    """The same words for programs that take plain text and for those that take HTML."""

    plain: str
    html: str


def cite(quotes: Sequence[str], article: Article) -> Citation:
    """Return quotes in quotation marks with author, title, source, date and address.

    Each stands in a paragraph of its own, and what is not known is left out.
    White space in a quote becomes spaces; an empty one brings only where it is
    from. In HTML the title is a link, if there is where to.
    """
    plain, html = _origin(article), _origin_in_html(article)
    paragraphs = [(_quoted(quote, plain), _quoted_in_html(quote, html)) for quote in quotes]
    return Citation(
        "\n\n".join(words for words, _ in paragraphs),
        "\n".join(f"<p>{words}</p>" for _, words in paragraphs),
    )


def words_of(mark: Annotation) -> str:
    """Return what to quote of an annotation: its passage, else the words of its note."""
    return mark.anchor.quote if mark.anchor else " ".join(mark.note.split())


def citation(quote: str, article: Article) -> str:
    """Return one quote with where it comes from, as plain text."""
    return cite([quote], article).plain


def _origin(article: Article) -> str:
    known = (_author(article), f"“{article.title}”", article.source, article.published)
    return ", ".join(part for part in (*known, article.url) if part)


def _origin_in_html(article: Article) -> str:
    title = escape(article.title)
    url = escape(article.url)
    linked = article.url.lower().startswith(_LINKED)
    known = (
        escape(_author(article)),
        f'“<a href="{url}">{title}</a>”' if linked else f"“{title}”",
        f"<i>{escape(article.source)}</i>" if article.source else "",
        escape(article.published),
        "" if linked else url,
    )
    return ", ".join(part for part in known if part)


def _author(article: Article) -> str:
    """Return the author, unless that says no more than the source does."""
    same = article.author.strip().casefold() == article.source.strip().casefold()
    return "" if same else article.author


def _quoted(quote: str, origin: str) -> str:
    words = " ".join(quote.split())
    return f"{_marked(words)} ({origin})" if words else origin


def _quoted_in_html(quote: str, origin: str) -> str:
    words = " ".join(quote.split())
    return f"{escape(_marked(words), quote=False)} ({origin})" if words else origin


def _marked(words: str) -> str:
    """Put words between quotation marks, unless they are a whole quotation already."""
    whole = words[:1] == "“" and words[-1:] == "”" and "“" not in words[1:]
    return words if whole else f"“{words}”"
