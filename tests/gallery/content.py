"""What is in the pictures: a library of our own writing, read and marked by two people."""

from datetime import timedelta
from math import sin
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from reader.domain.annotation import Annotation, Color
from reader.domain.article import Article, Flags, Place
from reader.domain.edit import Change, Edit
from reader.domain.entity import EntityType
from reader.domain.listing import Filter, Order
from reader.domain.naming import ColorName
from reader.domain.text import Text
from reader.services import annotating, finding, importing, replying, saving
from reader.services.session import Stamp
from reader.services.starter import create_starter
from reader.store.library import Library
from tests.gallery import clock

ADA, BEN = "Ada", "Ben"
HARBOUR = "How a harbour learned to read its own water"

_ARTICLES = Path(__file__).parent / "articles"
_SEEDS = Path(__file__).parent.parent.parent / "seeds"
_NAMES = {
    Color.YELLOW: "Claim",
    Color.GREEN: "Evidence",
    Color.RED: "Doubt",
    Color.BLUE: "Background",
}
_SEARCHES = {
    "Unread on AI": "AI is:unread",
    "Doubts": "color:doubt",
    "Money in Singapore": "entity:Singapore tag:money",
}
_STARRED = (HARBOUR, "Welcome to Postil")
_READ = ("Welcome", "An open model", "Salesforce pledges", "A Malaysian")

# What is marked in the article on the harbour: the words, and what is put there.
_MARKS: tuple[tuple[str | None, dict[str, Any]], ...] = (
    (None, {"note": "For the essay on **shared records**. Ask the harbour for the tide book of"
            " 1911."}),
    ("harbour keeper", {"entity": ("Harbour keeper", EntityType.PERSON)}),
    ("Port Ennis", {"entity": ("Port Ennis", EntityType.PLACE)}),
    ("since 1911", {"color": Color.BLUE}),
    ("let instruments and people keep the same diary, so that each can catch the other in a"
     " mistake", {"color": Color.YELLOW, "tags": ("method",),
                  "note": "The thesis of the whole piece. Compare with *double-entry*"
                  " book-keeping."}),
    ("each can catch the other", {"color": Color.YELLOW}),
    ("A tide table is a promise", {"color": Color.ORANGE, "tags": ("quotable",)}),
    ("Tidewright Institute", {"entity": ("Tidewright Institute", EntityType.ORGANISATION)}),
    ("silt was closing the inner basin faster than the charts said",
     {"color": Color.GREEN, "tags": ("silt",)}),
    ("too late in four years out of seven",
     {"color": Color.RED, "note": "Which seven years? The table further down covers three."}),
    ("the remarks explained almost every error above five centimetres",
     {"color": Color.GREEN, "tags": ("method", "silt"),
      "note": "Strong, if the sample is fair:\n\n- who chose the days?\n- was the ferry always"
      " noted?"}),
    ("it was the margins that we calibrated them with", {"color": Color.YELLOW}),
    ("Sensors and margins", {"color": Color.GREEN}),
    ("Old Mill", {"entity": ("Old Mill", EntityType.PLACE)}),
    ("Anybody may write, nobody may erase, and every remark carries a name",
     {"color": Color.PURPLE, "tags": ("rules",)}),
)  # fmt: skip


def full(path: Path) -> None:
    """Make a library with something of everything."""
    clock.set_back(timedelta(days=12))
    library = create_starter(path, ADA)
    clock.set_back(timedelta(days=5))
    _bring_in(library, [_SEEDS / "feed-sample.txt", *sorted(_ARTICLES.glob("*.md"))])
    clock.set_back(timedelta(hours=3))
    _bring_in(library, [page(path.parent)])
    _mark(library)
    _name(library)
    _tick(library)
    clock.set_back()
    library.close()


def page(folder: Path) -> Path:
    """Put a web page with a picture beside it into a folder, and return its file."""
    file = folder / "harbour.html"
    file.write_bytes((_ARTICLES / "harbour.html").read_bytes())
    drawing().save(str(folder / "tide.png"))
    return file


def drawing() -> QImage:
    """Return the picture in the web page: a line that rises and falls, and dots beside it."""
    image = QImage(1440, 560, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#d8d5ce"), 2))
    for y in range(80, 520, 100):
        painter.drawLine(40, y, 1400, y)
    measured, foretold = QPainterPath(QPointF(40, _height(40))), []
    for x in range(41, 1401):
        measured.lineTo(x, _height(x) + 14 * _ripple(x))
        if x % 40 == 0:
            foretold.append(QPointF(x, _height(x)))
    painter.setPen(QPen(QColor("#2f6f8f"), 5))
    painter.drawPath(measured)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#b3631a"))
    for dot in foretold:
        painter.drawEllipse(dot, 7, 7)
    painter.end()
    return image


def _height(x: int) -> float:
    return 280 - 160 * sin(x / 108)


def _ripple(x: int) -> float:
    return sin(x / 17) + sin(x / 41)


def _stamp(annotator: str = ADA) -> Stamp:
    return Stamp(annotator, clock.read())


def _bring_in(library: Library, files: list[Path]) -> None:
    library.apply(importing.plan(library, importing.look(files), _stamp()).edit)


def called(library: Library, beginning: str) -> Article:
    """Return the article whose title begins with these words."""
    articles = library.articles.find(library.listing.ids(Filter(), Order.TITLE)).values()
    return next(article for article in articles if article.title.startswith(beginning))


def _mark(library: Library) -> None:
    article = called(library, HARBOUR)
    text = library.texts.get(article.text)
    changes: list[Change] = []
    made: dict[str, Annotation] = {}
    for quote, what in _MARKS:
        changes += _marked(article, text, quote, dict(what), made)
    doubt = made["too late in four years out of seven"]
    clock.set_back(timedelta(minutes=40))
    words = "2016 to 2022: it is in the council’s minutes, page 4."
    answer, _ = replying.reply(doubt, words, _stamp(BEN))
    clock.set_back(timedelta(minutes=12))
    thanks, _ = replying.reply(doubt, "Thank you. So it is *after* the new mole.", _stamp())
    library.apply(Edit("Mark", (*changes, *answer.changes, *thanks.changes)))


def _marked(
    article: Article,
    text: Text,
    quote: str | None,
    what: dict[str, Any],
    made: dict[str, Annotation],
) -> list[Change]:
    """Return the changes that make one mark, and its entity."""
    changes = []
    if "entity" in what:
        name, type_ = what["entity"]
        entity, _ = annotating.entity_for(name, type_, (), _stamp())
        changes.append(Change(None, entity))
        what["entity"] = entity.id
    span = finding.occurrence(text.plain, quote, 1) if quote else None
    mark = annotating.annotate(article, text, span, _stamp(), **what)
    made[quote or ""] = mark
    return [*changes, Change(None, mark)]


def _name(library: Library) -> None:
    at = clock.read()
    names = tuple(
        Change(None, ColorName(color, name, ADA, at, at)) for color, name in _NAMES.items()
    )
    library.apply(Edit("Name", names))
    for name, query in _SEARCHES.items():
        library.apply(saving.save(query, _stamp(), name)[0])


def _tick(library: Library) -> None:
    flags = []
    for beginning in {*_STARRED, *_READ}:
        article = called(library, beginning).id
        read = any(beginning.startswith(begun) for begun in _READ)
        flags.append((Flags(article=article), Flags(
            article=article, read=read, starred=beginning in _STARRED)))  # fmt: skip
    library.apply(Edit("Tick", tuple(Change(*pair) for pair in flags)))
    for beginning, progress in (("An open model", 0.62), ("Salesforce pledges", 1.0)):
        library.articles.keep_place(Place(called(library, beginning).id, 0, progress))


def starter(path: Path) -> None:
    """Make the library of the first start."""
    create_starter(path, ADA).close()


def empty(path: Path) -> None:
    """Make a library with nothing in it."""
    Library.create(path).close()


def plain(path: Path) -> None:
    """Make a library in which nothing is marked yet."""
    library = Library.create(path)
    _bring_in(library, [_SEEDS / "feed-sample.txt"])
    library.close()


LIBRARIES = {"full": full, "starter": starter, "empty": empty, "plain": plain, "read-only": starter}
"""What makes each library that takes little to make."""
