"""Files become words whatever their encoding, or are refused in one sentence."""

import codecs
from pathlib import Path

import pytest

from reader.domain.errors import UnreadableFileError
from reader.formats.decoding import SIZE_LIMIT, decode, read_file, unify_line_ends

FRENCH = "Les élèves français ont été reçus à l’hôtel où l’on dîne bien. Voilà 5 €. "
RUSSIAN = "Китайская компания представила новую модель искусственного интеллекта на неделе. "
CHINESE = "阿里巴巴集团发布了新的人工智能模型，股价上涨。新加坡宣布投资半导体研发设施。"
TAIWANESE = "新加坡宣布投資半導體研發設施，預計二零二七年啟用。這項計劃將幫助企業。"
JAPANESE = "シンガポールは半導体の研究開発施設に投資すると発表した。人工知能が話題です。"
KOREAN = "싱가포르는 반도체 연구개발 시설에 투자한다고 발표했다. 인공지능 모델이 화제다."
ARABIC = "أعلنت سنغافورة عن استثمار في منشأة جديدة لأبحاث أشباه الموصلات"


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("utf-8", "Plain, “quoted” – 世界 🙂"),
        ("utf-8-sig", "With a mark: é"),
        ("utf-16", "With a mark: 世界 🙂"),
        ("utf-32", "With a mark: 世界 🙂"),
        ("utf-16-le", "Without a mark, but long enough to tell"),
        ("utf-16-be", "Without a mark, but long enough to tell"),
        ("cp1252", "It’s the so-called “open” model – again."),
        ("cp1252", FRENCH),
        ("cp1252", "Die Straße in Köln ist schön, größer als früher. Ärger über Öl."),
        ("cp1250", "Rząd ogłosił wczoraj nowe przepisy, które wejdą w życie w przyszłym roku."),
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN * 5),
        ("gb18030", CHINESE),
        ("big5", TAIWANESE),
        ("shift_jis", JAPANESE),
        ("euc-kr", KOREAN),
        ("cp1256", ARABIC),
    ],
)
def test_an_encoding_is_recognised(encoding: str, words: str) -> None:
    assert decode(words.encode(encoding), "news.txt") == words


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_sequence_that_is_cut_at_the_end_garbles_nothing(mark: bytes) -> None:
    content = mark + "It’s told – here".encode() + b"\xe2\x80"

    assert decode(content, "feed.txt") == "It’s told – here\ufffd"


def test_a_mark_outweighs_a_few_bytes_that_cannot_be_read() -> None:
    content = codecs.BOM_UTF8 + b"Northwind\torganisation\nHarbour\tplace\nM\xfcnster\tplace\n"

    assert decode(content, "names.tsv").splitlines()[1:] == [
        "Harbour\tplace",
        "M\ufffdnster\tplace",
    ]


def test_the_corpus_survives_bytes_that_cannot_be_read(corpus: Path) -> None:
    for file in corpus.glob("*.txt"):
        content = file.read_bytes()
        words = content.decode()
        half = content.index("—".encode()) if "—" in words else content.index("’".encode())

        assert decode(content + b"\xe2\x80", file.name) == words + "\ufffd"
        damaged = content[: half + 1] + content[half + 3 :]
        assert decode(damaged, file.name).count("\ufffd") == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xe2\x80\x9cA caf\xe9\xe2\x80\x9d \xe2\x80\x93 so", "“A caf\ufffd” – so"),
        (b"\xef\xbf\xbd was here, \xc3\xa9 and \xe2\x80", "\ufffd was here, é and \ufffd"),
        (b"The last word is caf\xe9", "The last word is café"),
        ("„Ärger“ über Öl: größer als früher".encode("cp1252") + b" \xc3\xa9", None),
    ],
)
def test_utf_8_is_kept_to_where_few_of_its_sequences_are_invalid(
    content: bytes, words: str | None
) -> None:
    decoded = decode(content, "a.txt")

    assert decoded == words if words else "\ufffd" not in decoded


def test_big_endian_marks_are_understood() -> None:
    assert decode(codecs.BOM_UTF16_BE + "Ünter".encode("utf-16-be"), "a.txt") == "Ünter"


def test_an_encoding_is_recognised_behind_much_plain_ascii() -> None:
    content = ("Plain words.\n" * 50_000).encode() + FRENCH.encode("cp1252")

    assert decode(content, "long.txt").endswith(FRENCH)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (codecs.BOM_UTF16_LE + "\n \n".encode("utf-16-le"), "is empty"),
        (b"%PDF-1.7\n%...", "a PDF document"),
        (b"SQLite format 3\0" + bytes(84), "a database"),
        (b"PK\x03\x04" + bytes(40), "office document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "a picture"),
        (b"words\0and more words\0", "binary data"),
        (bytes(range(256)) * 8, "binary data"),
        (b"\x01\x02\x03\x04 abc \x05\x06" * 20, "binary data"),
        (codecs.BOM_UTF8 + b"broken \xff\xfe\xfa", "not recognised"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason) as refusal:
        decode(content, "thing.txt")

    assert "thing.txt" in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_a_file_is_read_with_its_line_ends_as_they_came(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"one\r\ntwo\rthree\n")

    assert read_file(file) == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize(("name", "reason"), [("absent.txt", "could not be read"), (".", "folder")])
def test_what_cannot_be_opened_is_refused_by_name(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        read_file(tmp_path / name)


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as stream:
        stream.truncate(SIZE_LIMIT + 1)

    with pytest.raises(UnreadableFileError, match="more than the 200 MB"):
        read_file(file)


def test_every_kind_of_line_end_becomes_a_line_feed() -> None:
    assert unify_line_ends("a\r\nb\rc\u2028d\u2029e\x85f\x0cg\n") == "a\nb\nc\nd\ne\nf\ng\n"
