"""brat's archives hold each article's words, and beside them what is said of them."""

import re
import zipfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import EntityType
from reader.domain.text import Span
from reader.formats.brat import standoff, write_brat
from reader.formats.mentions import Mention, Tally
from tests.formats.mentioning import ASKED, PLAIN, article

REFERENCE = Path(__file__).parent / "reference" / "brat"
TEXTS = st.text(st.sampled_from("ab é新🐙\n\t\r\u2028\x85\x0b "), min_size=1, max_size=40)


def contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_is_what_the_reference_files_hold(tmp_path: Path) -> None:
    path = tmp_path / "mentions.zip"

    assert write_brat([article(ASKED)], path) == Tally(len(ASKED))
    expected = {file.name: file.read_bytes() for file in REFERENCE.iterdir()}
    assert contents(path) == expected


def test_the_same_library_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        write_brat([article()], tmp_path / name)

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_only_what_is_merely_suggested_has_a_status() -> None:
    assert "Status" not in standoff(PLAIN, article().mentions)
    assert standoff(PLAIN, article(ASKED).mentions).count("\tStatus T") == 2


@given(TEXTS, st.integers(0, 39), st.integers(1, 40))
def test_places_say_the_words_beside_them_and_lines_stay_lines(
    plain: str, start: int, stop: int
) -> None:
    start, stop = min(start, len(plain) - 1), min(max(start + 1, stop), len(plain))
    span = Span(min(start, stop - 1), stop)
    lines = standoff(plain, [Mention("", span, span.of(plain), "", "", EntityType.PLACE)])

    assert len(lines.splitlines()) == bool(span.of(plain).strip())
    for line in lines.splitlines():
        found = re.fullmatch(r"T1\tplace (\d+ \d+(?:;\d+ \d+)*)\t([^\t]*)", line)
        assert found
        places = [tuple(map(int, place.split())) for place in found[1].split(";")]
        assert " ".join(plain[a:b] for a, b in places) == found[2]
        assert "".join(found[2].split()) == "".join(span.of(plain).split())
