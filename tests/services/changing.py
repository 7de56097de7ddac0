"""Articles that come again with other words, in files as importers read them."""

from pathlib import Path

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article
from reader.services import importing
from reader.services.importing import ImportPlan
from reader.services.session import Session
from tests.samples import making, mark_on

URL = "https://northwind.example/plant"
FIRST = (
    "Northwind opens a plant in Penang in May.",
    "The plant costs $4.2 billion and makes chips for cars.",
    "The chairman would resign if the plant were late, the company said.",
    "Neighbours ask about water, and the port asks about trucks.",
    "A second plant was talked about for Kulim, and nobody has signed anything.",
)
GROWN = (
    "Northwind opens a plant in Penang in May.",
    "Updated: the governor came, too.",
    "The plant costs $4.2 billion and makes chips for cars.",
    "The chairman would resign if the plant were late, the company said.",
    "Neighbours ask about water, and the port asks about trucks.",
    "A second plant was talked about for Kulim, and nobody has signed anything.",
)
TURNED = (
    "Northwind opens a plant in Penang in May.",
    "The plant costs $1.2 billion and makes chips for cars.",
    "The chairman would not resign if the plant were late, the company said.",
    "Neighbours ask about water, and the port asks about trucks.",
)


def written(
    folder: Path, *paragraphs: str, url: str = URL, title: str = "A plant", date: str = ""
) -> Path:
    """Write an article as a file, and return where."""
    folder.mkdir(exist_ok=True, parents=True)
    path = folder / "article.md"
    lines = [f"title: {title}", "source: Northwind News"]
    lines += [f"url: {url}"] if url else []
    lines += [f"date: {date}"] if date else []
    path.write_text("\n".join(["---", *lines, "---", "", "\n\n".join(paragraphs), ""]))
    return path


def brought(session: Session, *paths: Path) -> ImportPlan:
    """Import files, and return what that came to."""
    plan = importing.plan(session.library, importing.look(paths), session.stamp())
    session.perform(plan.edit)
    return plan


def the_article(session: Session, plan: ImportPlan) -> Article:
    """Return the one article that an import brought."""
    [id_] = plan.imported
    found = session.library.articles.get(id_)
    assert found is not None
    return found


def marked(session: Session, article: Article, *quotes: str) -> dict[str, Annotation]:
    """Highlight passages of an article, and return the marks by their words."""
    plain = session.library.texts.get(article.text).plain
    marks = {quote: mark_on(article, plain, quote, color=Color.GREEN) for quote in quotes}
    session.perform(making(*marks.values()))
    return marks
