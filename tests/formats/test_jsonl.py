"""Lines of JSON that doccano and spaCy read: checked by spaCy itself where it is installed."""

import io
import json
from pathlib import Path

import pytest

from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.formats.jsonl import write_jsonl
from reader.formats.mentions import Mention, MentionedIn, Tally
from tests.formats.mentioning import PLAIN, article
from tests.samples import article_of, text_of

REFERENCE = Path(__file__).parent / "reference"


def written(*articles: MentionedIn) -> tuple[str, Tally]:
    stream = io.StringIO(newline="")
    tally = write_jsonl(articles, stream)
    return stream.getvalue(), tally


def test_it_is_what_the_reference_file_holds() -> None:
    content, tally = written(article())

    assert content == (REFERENCE / "mentions.jsonl").read_text(encoding="utf-8")
    assert tally == Tally(written=7, dropped=1)


def test_labels_hold_all_mentions_and_entities_those_that_do_not_overlap() -> None:
    line = json.loads(written(article())[0])

    assert [PLAIN[start:stop] for start, stop, _ in line["label"]] == [
        mention.quote for mention in article().mentions
    ]
    assert [2, 26, "organisation"] in line["entities"]
    assert [20, 26, "place"] in line["label"]
    assert [20, 26, "place"] not in line["entities"]


def test_nothing_in_a_text_breaks_a_line() -> None:
    plain = "a\nb\u2028c\u2029d\x85e\rf\x0bg\x0ch"
    content, _ = written(MentionedIn(article_of(text_of("a")), plain, ()))

    assert len(content.splitlines()) == 1
    assert json.loads(content)["text"] == plain


def test_spacy_finds_the_same_words_by_lines_of_json() -> None:
    spacy = pytest.importorskip("spacy")
    training = pytest.importorskip("spacy.training")
    nlp = spacy.blank("en")
    content, _ = written(article(), _plain_english())

    found = []
    for line in map(json.loads, content.splitlines()):
        document = nlp.make_doc(line["text"])
        example = training.Example.from_dict(document, {"entities": line["entities"]})
        spans = example.reference.ents
        found += [[[s.start_char, s.end_char, s.label_] for s in spans] == line["entities"]]
    assert found == [True, True]


def test_spacy_finds_the_same_words_by_conll() -> None:
    converters = pytest.importorskip("spacy.training.converters")
    content = (REFERENCE / "mentions.conll").read_text(encoding="utf-8")

    [document] = converters.conll_ner_to_docs(content, no_print=True)
    assert [(span.text, span.label_) for span in document.ents] == [
        ("Northwind Ltd . of Zürich", "organisation"),
        ("US $ 4.4 billion", "money"),
        ("20 %", "percent"),
        ("Q3 2025", "date"),
        ("the U . S . branch", "organisation"),
        ("新 加 坡", "place"),
    ]
    assert len(list(document.sents)) == 3


def _plain_english() -> MentionedIn:
    plain = "Ships of Northwind sail from Singapore to Zürich."
    mentions = [
        Mention("", Span(9, 18), "Northwind", "", "", EntityType.ORGANISATION),
        Mention("", Span(29, 38), "Singapore", "", "", EntityType.PLACE),
    ]
    return MentionedIn(article_of(text_of(plain)), plain, mentions)
