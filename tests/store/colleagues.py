"""Small libraries of colleagues: copies of one library in each of which something else was done."""

from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from reader.domain.annotation import Color
from reader.domain.edit import Change, Edit
from reader.domain.ids import Digest
from reader.domain.picture import Picture
from reader.domain.text import BlockKind, Run, RunStyle, Text
from reader.services.joining.performing import look
from reader.services.joining.planning import plan
from reader.services.joining.values import JoiningPlan
from reader.services.progress import Unwatched
from reader.store.library import Library
from tests.samples import LATER, entity_of, making, mark_on, put

PARAGRAPHS = 40


def fill_for_colleague(path: Path, number: int, paragraphs: int = PARAGRAPHS) -> None:
    """Do in a copy of a filled library what a colleague of this number does.

    There is an article of that title with a picture and a mark for a new city, a mark
    on the article that all have, and a tag more on the note that all have.
    """
    with closing(Library.open(path)) as library:
        library._connection.before_writing = None
        library._connection.write("PRAGMA synchronous = OFF")
        content = b"picture %d" % number
        digest = Digest(sha256(content).hexdigest())
        library.images.add(Picture(digest, "image/png", 2, 1), content)
        text = _text(number, digest, paragraphs)
        article = put(library, text, str(number))
        [shared] = library.articles.select("WHERE source = 'Asia Times'")
        [note] = library.annotations.select("WHERE note LIKE 'Compare%'")
        city = entity_of(f"City {number}")
        there = library.texts.get(shared.text).plain
        quote = f"article {number}"
        library.apply(
            making(
                city,
                mark_on(article, text.plain, quote, entity=city.id, tags=(f"of {number}",)),
                mark_on(shared, there, "dawn", color=Color.RED, tags=(f"on {number}",)),
            )
        )
        tagged = note._replace(
            tags=tuple(sorted({*note.tags, str(number)})),
            modified=LATER + timedelta(seconds=number),
        )
        library.apply(Edit("Tag", (Change(note, tagged),)))


def merged_in_whole(library: Library, numbers: list[int], paragraphs: int = PARAGRAPHS) -> None:
    """Compare all that a library holds of colleagues with what those of these numbers did."""
    titled = {a.title: a for a in library.articles.select("") if a.title.isdecimal()}
    assert sorted(map(int, titled)) == numbers
    plain = library.texts.plain([article.text for article in titled.values()])
    cities = {entity.name: entity.id for entity in library.entities.select("")}
    assert sorted(cities) == sorted({"Zürich", *(f"City {number}" for number in numbers)})
    marks = library.annotations.select("")
    [note] = [mark for mark in marks if mark.note.startswith("Compare")]
    assert {tag for tag in note.tags if tag.isdecimal()} == set(map(str, numbers))
    by_tag = {mark.tags[0]: mark for mark in marks if mark.tags and mark != note}
    assert len(marks) == 3 + 2 * len(numbers)
    assert list(library.images.missing()) == []
    for number in numbers:
        article = titled[str(number)]
        words = plain[article.text]
        assert words.count(f"Paragraph of article {number}.") == paragraphs
        assert library.texts.original(article.original) == words
        mark = by_tag[f"of {number}"]
        assert (mark.article, mark.entity) == (article.id, cities[f"City {number}"])
        assert by_tag[f"on {number}"].anchor is not None


def looked_at(library: Path, other: Path) -> JoiningPlan:
    """Compare two libraries and plan to merge the other one."""
    return plan(look(library, other, Unwatched()))


def _text(number: int, picture: Digest, paragraphs: int) -> Text:
    words = (f"Paragraph of article {number}." for _ in range(paragraphs))
    made = Text.of(
        ((BlockKind.IMAGE, 0, "Harbour"), *((BlockKind.PARAGRAPH, 0, each) for each in words))
    )
    first = made.blocks[0]
    return made._replace(runs=(Run(RunStyle.IMAGE, first.start, first.stop, picture),))
