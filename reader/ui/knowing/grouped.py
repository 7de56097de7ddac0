"""Mentions below the articles that they stand in, as lines of one long list."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from reader.domain.ids import ArticleId
from reader.domain.knowing import ArticleMentions


class Grouped:
    """Lines: an article, then its mentions, then the next article.

    `numbers` are those of all mentions in the order of `articles`, each of which
    says how many of them are its own. Nothing is read for it, however many there are.
    """

    def __init__(
        self, articles: Sequence[ArticleMentions] = (), numbers: Sequence[int] = ()
    ) -> None:
        self.articles = articles
        self.numbers = numbers
        sizes = (article.mentions + 1 for article in articles)
        self._starts = list(accumulate(sizes, initial=0))

    def __len__(self) -> int:
        return self._starts[-1]

    def article(self, line: int) -> ArticleMentions | None:
        """Return the article on a line, or `None` where there is a mention."""
        group = self._group(line)
        return self.articles[group] if self._starts[group] == line else None

    def place(self, line: int) -> int | None:
        """Return where among `numbers` the mention on a line is; `None` for an article."""
        group = self._group(line)
        place = line - group - 1
        own = self._starts[group] != line
        return place if own and place < len(self.numbers) else None

    def number(self, line: int) -> int | None:
        """Return the number of the mention on a line, or `None` where there is an article."""
        place = self.place(line)
        return None if place is None else self.numbers[place]

    def line_of(self, number: int) -> int | None:
        """Return the line of a mention, or `None` where it is not among them."""
        try:
            place = self.numbers.index(number)
        except ValueError:
            return None
        firsts = [start - group for group, start in enumerate(self._starts)]
        return place + bisect_right(firsts, place)

    def first_line(self, article: ArticleId | None) -> int | None:
        """Return the line of the first mention in an article, or of all where it has none."""
        if not self.articles:
            return None
        groups = (group for group, one in enumerate(self.articles) if one.id == article)
        return self._starts[next(groups, 0)] + 1

    def only(self, wanted: Callable[[ArticleMentions], bool]) -> "Grouped":
        """Return the articles that are wanted, with their mentions."""
        numbers: list[int] = []
        articles = []
        for group, article in enumerate(self.articles):
            if wanted(article):
                first = self._starts[group] - group
                articles.append(article)
                numbers += self.numbers[first : first + article.mentions]
        return Grouped(articles, numbers)

    def _group(self, line: int) -> int:
        return bisect_right(self._starts, line, hi=len(self.articles)) - 1
