"""The way through the articles of one sitting: where one came from, and where back leads."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.domain.ids import ArticleId

LONGEST = 100
"""Steps that are remembered."""


@dataclass(frozen=True, slots=True)
class Step:
    """An article and the code point at which its page stood when it was left."""

    article: ArticleId
    position: int = 0


class Trail:
    """The articles that were open, one after the other, and which of them is open now.

    To go somewhere else after having gone back forgets what lay ahead, as in a
    browser. `is_there` tells whether an article can still be opened.
    """

    def __init__(self, is_there: Callable[[ArticleId], bool]) -> None:
        self._is_there = is_there
        self._steps: list[Step] = []
        self._here = -1

    @property
    def here(self) -> Step | None:
        """The step that is open now."""
        return self._steps[self._here] if self._here >= 0 else None

    def visit(self, article: ArticleId) -> None:
        """Remember that an article was opened; the one that is open already makes no step."""
        if self.here is not None and self.here.article == article:
            return
        del self._steps[self._here + 1 :]
        self._steps.append(Step(article))
        del self._steps[:-LONGEST]
        self._here = len(self._steps) - 1

    def leave(self, article: ArticleId, position: int) -> None:
        """Remember where the page of the open article stood."""
        if self.here is not None and self.here.article == article:
            self._steps[self._here] = replace(self.here, position=position)

    def ahead(self, step: int) -> Step | None:
        """Return where one gets with a step forward (1) or back (-1), past what is gone."""
        n = self._find(step)
        return None if n is None else self._steps[n]

    def go(self, step: int) -> Step | None:
        """Take that step and return where one is now; `None` where there is none."""
        n = self._find(step)
        if n is None:
            return None
        self._here = n
        return self._steps[n]

    def _find(self, step: int) -> int | None:
        n = self._here + step
        here = self.here.article if self.here is not None else None
        while 0 <= n < len(self._steps):
            article = self._steps[n].article
            if article != here and self._is_there(article):
                return n
            n += step
        return None
