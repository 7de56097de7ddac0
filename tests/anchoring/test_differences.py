"""What differs between two passages, as a person sees it."""

from reader.anchoring.differences import differences


def told(old: str, new: str) -> list[tuple[str, str, str]]:
    return [
        (piece.kind.value, piece.old.of(old) if piece.old else "",
         piece.new.of(new) if piece.new else "")
        for piece in differences(old, new)
    ]  # fmt: skip


def test_words_that_were_added_removed_and_replaced_are_told_apart() -> None:
    assert told("It would resign on Monday, it said.", "It would not resign on Tuesday, said.") == [
        ("same", "It would ", "It would "),
        ("added", "", "not "),
        ("same", "resign on ", "resign on "),
        ("replaced", "Monday", "Tuesday"),
        ("same", ",", ","),
        ("removed", " it", ""),
        ("same", " said.", " said."),
    ]


def test_changed_words_that_follow_each_other_are_one_change() -> None:
    assert told("went far away today", "came very near today") == [
        ("replaced", "went far away", "came very near"),
        ("same", " today", " today"),
    ]


def test_each_ideograph_is_a_word() -> None:
    assert told("他不会来", "他会来")[1] == ("removed", "不", "")


def test_how_words_are_typeset_is_no_difference() -> None:
    assert told("“co\u00adop”", '"coop"') == [("same", "“co\u00adop”", '"coop"')]


def test_endless_passages_without_a_common_word_are_one_change() -> None:
    old, new = " ".join(map(str, range(2000))), " ".join(map(str, range(5000, 7000)))
    assert told(old, new) == [("replaced", old, new)]
