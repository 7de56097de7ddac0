"""What holds for any text and any anchor."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.differences import Kind, differences
from reader.anchoring.distances import Pattern, distance
from reader.anchoring.finding import find
from reader.anchoring.meaning import alarms
from reader.anchoring.normal import Normal
from reader.anchoring.paragraphs import paired
from reader.anchoring.sequences import common, rising
from reader.domain.anchor import Anchor
from reader.domain.placement import Verdict
from reader.domain.text import Span

ODD = st.text(
    "ab cd “”\"'-–…\u00a0\u00ad\u200b\n\u2028e\u0301ﬁ不三$4.2%中é가ᄀ\u1161\U0001f600", max_size=90
)
ANY = st.one_of(st.text(max_size=60), ODD)


@st.composite
def marked(draw: st.DrawFn) -> tuple[Anchor, str]:
    plain = draw(ANY.filter(bool))
    start = draw(st.integers(0, len(plain) - 1))
    stop = draw(st.integers(start + 1, len(plain)))
    return Anchor.on(plain, Span(start, stop)), plain


@st.composite
def anchors(draw: st.DrawFn) -> Anchor:
    start = draw(st.integers(0, 200))
    span = Span(start, start + draw(st.integers(1, 200)))
    return Anchor(span, draw(ANY), draw(ANY), draw(ANY))


@given(anchors(), ANY)
def test_any_anchor_is_found_inside_the_text_or_lost(anchor: Anchor, plain: str) -> None:
    found = find(anchor, plain)
    assert (found.span is None) == (found.verdict is Verdict.LOST)
    assert 0 <= found.score <= 1
    if found.span:
        assert found.span.stop <= len(plain)


@given(marked(), ANY, st.integers(0, 90), st.integers(0, 20))
def test_with_the_old_version_too_any_anchor_is_found_inside_the_text_or_lost(
    pair: tuple[Anchor, str], other: str, at: int, gone: int
) -> None:
    anchor, old = pair
    plain = old[:at] + other + old[at + gone :]
    found = find(anchor, plain, old)
    assert (found.span is None) == (found.verdict is Verdict.LOST)
    assert 0 <= found.score <= 1
    if found.span:
        assert found.span.stop <= len(plain)
    assert find(anchor, old, old)[::2] == (anchor.span, Verdict.OK)


@given(st.lists(st.sampled_from(["one", "two words", "", "three words here", "two  words"])),
       st.lists(st.sampled_from(["one", "two words", "", "three words there", "x"])))  # fmt: skip
def test_no_paragraph_is_in_two_pairs(old: list[str], new: list[str]) -> None:
    pairs = paired(old, new)
    assert len({pair.other for pair in pairs.values()}) == len(pairs)
    assert all(old[i].strip() and new[pair.other].strip() for i, pair in pairs.items())
    same = {i for i, pair in paired(old, old).items() if (pair.other, pair.likeness) == (i, 1)}
    assert same == {i for i, paragraph in enumerate(old) if paragraph}


@given(
    st.lists(st.sampled_from("abcd"), max_size=60), st.lists(st.sampled_from("abcd"), max_size=60)
)
def test_what_sequences_have_in_common_is_in_both_in_order(old: list[str], new: list[str]) -> None:
    runs = common(old, new)
    assert all(old[a : a + n] == new[b : b + n] for a, b, n in runs)
    for one, other in pairwise(runs):
        assert one.old + one.length <= other.old
        assert one.new + one.length <= other.new
    assert common(old, old) == ([(0, 0, len(old))] if old else [])


@given(st.permutations(range(30)))
def test_rising_pairs_are_as_many_as_can_be(order: list[int]) -> None:
    found = rising(list(enumerate(order)))
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))
    longest = [1] * len(order)
    for n, one in enumerate(order):
        longest[n] += max((longest[m] for m in range(n) if order[m] < one), default=0)
    assert len(found) == max(longest)


@given(marked(), ANY)
def test_the_same_question_has_the_same_answer(pair: tuple[Anchor, str], plain: str) -> None:
    assert find(pair[0], plain) == find(pair[0], plain)


@given(marked())
def test_nothing_moves_in_a_text_that_did_not_change(pair: tuple[Anchor, str]) -> None:
    anchor, plain = pair
    assert find(anchor, plain)[::2] == (anchor.span, Verdict.OK)


@given(st.text("xyz !\n", max_size=200), st.integers(0, 60), st.integers(12, 40))
def test_words_put_before_shift_a_mark(before: str, start: int, length: int) -> None:
    plain = " ".join(f"word{n} of{n * 7}" for n in range(20))
    anchor = Anchor.on(plain, Span(start, start + length))
    found = find(anchor, f"{before}\n{plain}")
    assert found.span is not None
    assert found.span.start == start + len(before) + 1
    assert found.span.of(f"{before}\n{plain}") == anchor.quote


@given(ODD)
def test_normal_words_know_where_they_come_from(plain: str) -> None:
    normal = Normal(plain)
    spans = [normal.span(at, at + 1) for at in range(len(normal.words))]
    assert all(span.stop <= len(plain) for span in spans)
    assert all(one.start <= other.start for one, other in pairwise(spans))
    assert all(normal.position(span.start) <= at for at, span in enumerate(spans))
    for span, word in zip(spans, normal.words, strict=True):
        assert word in Normal(span.of(plain)).words


@given(st.text("abc", max_size=9), st.text("abc", max_size=9))
def test_distances_are_those_of_the_table(one: str, other: str) -> None:
    row = list(range(len(other) + 1))
    for n, left in enumerate(one, 1):
        before, row[0] = row[0], n
        for m, right in enumerate(other, 1):
            before, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, before + (left != right))
    assert distance(one, other) == row[-1]
    best = [min(distance(one, other[a:b]) for a in range(b + 1)) for b in range(len(other) + 1)]
    assert Pattern(one).ending_in(other) == best


@given(ANY, ANY)
def test_differences_make_up_both_passages(old: str, new: str) -> None:
    pieces = differences(old, new)
    assert "".join(piece.old.of(old) for piece in pieces if piece.old) == old
    assert "".join(piece.new.of(new) for piece in pieces if piece.new) == new
    assert all(piece.old and piece.new for piece in pieces if piece.kind is Kind.SAME)


@given(ANY)
def test_nothing_differs_from_itself(passage: str) -> None:
    assert all(piece.kind is Kind.SAME for piece in differences(passage, passage))
    assert alarms(passage, passage) == frozenset()
