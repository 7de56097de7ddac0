"""A quote with where it comes from, to be pasted into somebody's text."""

from reader.domain.article import Article


def citation(quote: str, article: Article) -> str:
    """Return a quote in quotation marks with author, title, source, date and address.

    What is not known is left out; line breaks in the quote become spaces.
    """
    words = " ".join(quote.split())
    title = f"“{article.title}”"
    known = [article.author, title, article.source, article.published, article.url]
    return f"“{words}” ({', '.join(part for part in known if part)})"
