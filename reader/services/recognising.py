"""Recognising articles: which one a draft is, with the same words or with other ones."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.domain.article import Article
from reader.domain.ids import ArticleId, Digest
from reader.domain.sentences import sentence_ends
from reader.domain.text import digest_of
from reader.formats.draft import Draft
from reader.store.library import Library

_ALIKE = 0.5
"""How much texts share that are one article under one title, from one source and of one day."""

_AT_ONE_ADDRESS = 0.2
"""The same where the address is one: some addresses show ever other articles."""

_AND_ONE_TITLE = 0.1
"""The same where the title is one, too."""

_OF_ANY_TWO = 0.3
"""The part of their words that any two texts of one language have in common."""

Digests = tuple[Digest, Digest]
"""What a draft came from, and its text."""


def digests_of(drafts: Iterable[Draft]) -> list[Digests]:
    """Return the digests of drafts."""
    return [(digest_of(draft.original), draft.text.digest) for draft in drafts]


class Known:
    """The articles that drafts may be, found by what makes two of them the same."""

    def __init__(
        self, library: Library, drafts: Sequence[Draft], digests: Sequence[Digests]
    ) -> None:
        """Read of a library the articles that any of some drafts may be."""
        self._library = library
        self._by_original: dict[Digest, Article] = {}
        self._by_words: dict[tuple[Digest, str, str], Article] = {}
        self._by_url: dict[str, list[ArticleId]] = {}
        self._by_title: dict[tuple[str, str, str], list[ArticleId]] = {}
        self._named: dict[ArticleId, Article] = {}
        self._plain: dict[Digest, str] = {}
        originals, texts = [list(some) for some in zip(*digests, strict=True)] or ([], [])
        for article in library.articles.made_of(originals, texts):
            self.add(article)
        self._add_former(originals, texts)
        for article in library.articles.named(
            {draft.url for draft in drafts if draft.url},
            {draft.title for draft in drafts if draft.published},
        ):
            self._named[article.id] = article
            self._by_url.setdefault(article.url, []).append(article.id)
            self._by_title.setdefault(_title(article), []).append(article.id)

    def add(self, article: Article, plain: str | None = None) -> None:
        """Take up an article, unless the same one is there: the trash comes last.

        `plain` are its words where the library does not hold them yet.
        """
        self._by_original.setdefault(article.original, article)
        self._by_words.setdefault((article.text, article.title, article.source), article)
        if article.id in self._named:
            self._named[article.id] = article
        if plain is not None:
            self._plain[article.text] = plain

    def like(self, draft: Draft, original: Digest, text: Digest) -> Article | None:
        """Return the article that a draft with these digests is, or `None`.

        One outside the trash goes before one in it. A text that the article had
        before counts as well.
        """
        same = self._by_original.get(original)
        if same is None or same.trashed:
            alike = self._by_words.get((text, draft.title, draft.source))
            return alike if alike and not alike.trashed else same or alike
        return same

    def earlier(self, draft: Draft) -> Article | None:
        """Return the article that a draft is with other words than it has by now, or `None`.

        It is at the same address and not another one altogether; or it has title,
        source and date in common, and half of what one of the two says.
        """
        titled = _title(draft) if draft.published else None
        candidates = {
            *(self._by_url.get(draft.url, ()) if draft.url else ()),
            *(self._by_title.get(titled, ()) if titled else ()),
        }
        judged = []
        for article in (self._named[id_] for id_ in candidates):
            part = self._shared(article, draft)
            least = _ALIKE
            if draft.url and article.url == draft.url:
                least = _AND_ONE_TITLE if article.title == draft.title else _AT_ONE_ADDRESS
            if part >= least:
                judged.append((article.trashed is None, part, article.id))
        return self._named[max(judged)[2]] if judged else None

    def _shared(self, article: Article, draft: Draft) -> float:
        """Return how much the texts of an article and a draft have in common, 0 to 1."""
        if article.text not in self._plain:
            self._plain.update(self._library.texts.plain([article.text]))
        return shared(self._plain.get(article.text, ""), draft.text.plain)

    def _add_former(self, originals: Sequence[Digest], texts: Sequence[Digest]) -> None:
        """Take up articles under texts that they had before."""
        former = self._library.versions.made_of(originals, texts)
        found = self._library.articles.find(list({version.article for version in former}))
        for version in former:
            article = found.get(version.article)
            if article is not None:
                words = version.text, article.title, article.source
                self._by_original.setdefault(version.original, article)
                self._by_words.setdefault(words, article)


def shared(one: str, other: str) -> float:
    """Return how much two texts have in common, from 0 to 1.

    That is the part of its sentences that the shorter one shares with the other,
    or the part of all words, less what any two texts share: an article may grow,
    and it may be corrected in every sentence.
    """
    ours, theirs = set(_sentences(one)), set(_sentences(other))
    part = len(ours & theirs) / max(1, min(len(ours), len(theirs)))
    words, others = Counter(one.split()), Counter(other.split())
    most = max(words.total(), others.total(), 1)
    return max(part, (words & others).total() / most - _OF_ANY_TWO)


def _sentences(plain: str) -> Iterable[str]:
    start = 0
    for end in sentence_ends(plain):
        words = " ".join(plain[start:end].split())
        start = end
        if words:
            yield words


def _title(article: Article | Draft) -> tuple[str, str, str]:
    return article.title, article.source, article.published
