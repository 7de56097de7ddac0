"""Values: which words of a text are money, percentages and dates, and what they are worth."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.suggestion import Source
from reader.domain.value import Value, ValueKind
from reader.suggesters.values import values

THURSDAY = date(2025, 3, 6)


def money(plain: str) -> list[tuple[str, str, str]]:
    """Return the amounts of money as they are said, with number and unit."""
    return [
        (one.span.of(plain), format(value.number or 0, "f"), value.unit)
        for one in values(plain)
        if (value := one.value) and value.kind is ValueKind.MONEY
    ]


def percents(plain: str) -> list[tuple[str, str]]:
    """Return the percentages as they are said, with their numbers."""
    return [
        (one.span.of(plain), str(value.number))
        for one in values(plain)
        if (value := one.value) and value.kind is ValueKind.PERCENT
    ]


def dates(plain: str, published: date | None = THURSDAY) -> list[tuple[str, str]]:
    """Return the dates as they are said, each with its days: one, two, or none that is known."""
    found = []
    for one in values(plain, published):
        if one.value and one.value.kind is ValueKind.DATE:
            days = dict.fromkeys(map(str, filter(None, one.value[3:])))
            found.append((one.span.of(plain), " ".join(days)))
    return found


@pytest.mark.parametrize(
    ("plain", "words", "number", "unit"),
    [
        ("to invest US$ 1 billion in", "US$ 1 billion", "1000000000", "USD"),
        ("to invest US$1 billion in", "US$1 billion", "1000000000", "USD"),
        ("( RM4.4 billion )", "RM4.4 billion", "4400000000", "MYR"),
        ("committing$ 3bn for", "$ 3bn", "3000000000", "USD"),
        ("(£2.4bn)", "£2.4bn", "2400000000", "GBP"),
        ("rose to HK$ 138.5 on", "HK$ 138.5", "138.5", "HKD"),
        ("a S$500,000 fine", "S$500,000", "500000", "SGD"),
        ("a new $5-million hub", "$5-million", "5000000", "USD"),
        ("Rs 4 lakh crore more", "Rs 4 lakh crore", "4000000000000", "INR"),
        ("Rs. 1,50,000 each", "Rs. 1,50,000", "150000", "INR"),
        ("₹50 crore", "₹50 crore", "500000000", "INR"),
        ("€10m of", "€10m", "10000000", "EUR"),
        ("€2.5 bn", "€2.5 bn", "2500000000", "EUR"),
        ("costs 20 € a day", "20 €", "20", "EUR"),
        ("worth USD 5 million", "USD 5 million", "5000000", "USD"),
        ("worth $10 million AUD", "$10 million AUD", "10000000", "AUD"),
        ("RMB10 billion", "RMB10 billion", "10000000000", "CNY"),
        ("the US $5bn plan", "$5bn", "5000000000", "USD"),
        ("cost US $5bn", "US $5bn", "5000000000", "USD"),
        ("1.2 million yuan", "1.2 million yuan", "1200000", "CNY"),
        ("a 10-billion-yuan fund", "10-billion-yuan", "10000000000", "CNY"),
        ("3 Hong Kong dollars", "3 Hong Kong dollars", "3", "HKD"),
        ("three million dollars", "three million dollars", "3000000", "USD"),
        ("half a million euros", "half a million euros", "500000", "EUR"),
        ("10 million won", "10 million won", "10000000", "KRW"),
        ("US$12, 534 (RM1)", "US$12, 534", "12534", "USD"),
        ("US$2, 000 in cash", "US$2, 000", "2000", "USD"),
        ("from $1-2 billion", "$1-2 billion", "1000000000", "USD"),
        ("$5 to 10 million", "$5 to 10 million", "5000000", "USD"),
        ("投资10亿元，", "10亿元", "1000000000", "CNY"),
        ("约1.5万亿美元", "1.5万亿美元", "1500000000000", "USD"),
    ],
)
def test_money_is_found_with_its_number_and_currency(
    plain: str, words: str, number: str, unit: str
) -> None:
    assert money(plain)[:1] == [(words, number, unit)]


@pytest.mark.parametrize(
    "plain",
    [
        "US billion",
        "HK$ and $",
        "he won 10 times",
        "lost 5 pounds",
        "SARS 2003",
        "12 people, 3 cats",
    ],
)
def test_what_is_no_money_is_none(plain: str) -> None:
    assert money(plain) == []


def test_dollars_of_nobody_are_american_unless_the_text_writes_us_dollars_too() -> None:
    assert money("$5 and A$5") == [("$5", "5", "USD"), ("A$5", "5", "AUD")]
    assert money("$ 5 ( US$ 4 )") == [("$ 5", "5", ""), ("US$ 4", "4", "USD")]


def test_yen_and_yuan_are_told_by_which_is_named() -> None:
    assert [money(f"¥30, or {other}")[0][2] for other in ("5 yuan", "5 yen", "nothing")] == [
        "CNY", "JPY", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("plain", "words", "number"),
    [
        ("rose 11.6 % up", "11.6 %", "11.6"),
        ("tariffs of 20%.", "20%", "20"),
        ("20 per cent", "20 per cent", "20"),
        ("a 15-percent cut", "15-percent", "15"),
        ("three percent", "three percent", "3"),
        ("twenty-five per cent", "twenty-five per cent", "25"),
        ("from 10-15%", "10-15%", "10"),
        ("10 to 15 percent", "10 to 15 percent", "10"),
        ("fell (-0.5%)", "-0.5%", "-0.5"),
        ("by 3 percentage points", "3 percentage points", "3"),
        ("1,250%", "1,250%", "1250"),
    ],
)
def test_percentages_are_found_with_their_number(plain: str, words: str, number: str) -> None:
    assert percents(plain) == [(words, number)]


@pytest.mark.parametrize(
    ("plain", "found"),
    [
        ("In 2019, it", [("2019", "2019-01-01 2019-12-31")]),
        ("in 2023, 2024.", [("2023", "2023-01-01 2023-12-31"), ("2024", "2024-01-01 2024-12-31")]),
        ("between 2010 and 2022", [("2010", "2010-01-01 2010-12-31"),
                                   ("2022", "2022-01-01 2022-12-31")]),
        ("2010-2022 and 2024/25", [("2010-2022", "2010-01-01 2022-12-31"),
                                   ("2024/25", "2024-01-01 2025-12-31")]),
        ("in FY2025", [("FY2025", "2025-01-01 2025-12-31")]),
        ("November 2020", [("November 2020", "2020-11-01 2020-11-30")]),
        ("on January 28, 2025, it", [("January 28, 2025", "2025-01-28 ")]),
        ("6 March 2025", [("6 March 2025", "2025-03-06 ")]),
        ("the 6th of March", [("6th of March", "2025-03-06 ")]),
        ("( Mar 6 )", [("Mar 6", "2025-03-06 ")]),
        ("Dec. 31", [("Dec. 31", "2024-12-31 ")]),
        ("March 6–8", [("March 6–8", "2025-03-06 2025-03-08")]),
        ("on Thursday, March 6, 2025", [("Thursday, March 6, 2025", "2025-03-06 ")]),
        ("2025-03-06", [("2025-03-06", "2025-03-06 ")]),
        ("on 06/03/2025", [("06/03/2025", "2025-03-06 ")]),
        ("2024年3月5日，去年", [("2024年3月5日", "2024-03-05 "),
                                ("去年", "2024-01-01 2024-12-31")]),
        ("late January", [("late January", "2025-01-21 2025-01-31")]),
        ("from late 2020 to first 2023", [("late 2020", "2020-09-01 2020-12-31"),
                                          ("first 2023", "2023-01-01 2023-04-30")]),
        ("mid-2021", [("mid-2021", "2021-05-01 2021-08-31")]),
        ("by the end of 2024", [("the end of 2024", "2024-09-01 2024-12-31")]),
        ("Q3 2025", [("Q3 2025", "2025-07-01 2025-09-30")]),
        ("in H1 2024", [("H1 2024", "2024-01-01 2024-06-30")]),
        ("1H25, Q125", [("1H25", "2025-01-01 2025-06-30"), ("Q125", "2025-01-01 2025-03-31")]),
        ("the chips H100 and H264, the plane Q400", []),
        ("the third quarter of 2024, the first half of 2025",
         [("the third quarter of 2024", "2024-07-01 2024-09-30"),
          ("the first half of 2025", "2025-01-01 2025-06-30")]),
        ("the first nine months of 2024", [("the first nine months of 2024",
                                            "2024-01-01 2024-09-30")]),
        ("the summer of 2021", [("the summer of 2021", "2021-06-01 2021-08-31")]),
        ("the 1990s", [("the 1990s", "1990-01-01 1999-12-31")]),
        ("early 2000s", [("early 2000s", "2000-01-01 2003-04-30")]),
        ("the 21st century", [("the 21st century", "2001-01-01 2100-12-31")]),
        ("last year", [("last year", "2024-01-01 2024-12-31")]),
        ("this month", [("this month", "2025-03-01 2025-03-31")]),
        ("next week", [("next week", "2025-03-10 2025-03-16")]),
        ("late last year", [("late last year", "2024-09-01 2024-12-31")]),
        ("earlier this year", [("earlier this year", "2025-01-01 2025-03-06")]),
        ("this weekend", [("this weekend", "2025-03-08 2025-03-09")]),
        ("last quarter", [("last quarter", "2024-10-01 2024-12-31")]),
        ("last November", [("last November", "2024-11-01 2024-11-30")]),
        ("next summer", [("next summer", "2025-06-01 2025-08-31")]),
        ("on Thursday", [("Thursday", "2025-03-06 ")]),
        ("on Friday", [("Friday", "2025-02-28 ")]),
        ("last Thursday, next Monday", [("last Thursday", "2025-02-27 "),
                                        ("next Monday", "2025-03-10 ")]),
        ("yesterday", [("yesterday", "2025-03-05 ")]),
        ("two years ago, a month ago", [("two years ago", "2023-01-01 2023-12-31"),
                                        ("a month ago", "2025-02-01 2025-02-28")]),
    ],
)  # fmt: skip
def test_dates_are_found_with_their_days(plain: str, found: list[tuple[str, str]]) -> None:
    assert dates(plain) == [(words, days.strip()) for words, days in found]


@pytest.mark.parametrize(
    "plain",
    ["over the next five years", "for nearly two decades", "24/7", "at 10:30", "2,019 of them",
     "2000 people", "he may", "May I", "Black Friday", "version 2.2019", "$2019", "the last year",
     "a 10-month schedule", "June Lee", "this time"],
)  # fmt: skip
def test_durations_times_of_day_and_other_numbers_are_no_dates(plain: str) -> None:
    assert dates(plain) == []


def test_a_year_that_belongs_to_a_name_is_no_date_by_itself() -> None:
    assert dates("announced at Budget 2025, in Singapore in 2025")[1:] == []


def test_without_a_day_of_publishing_only_that_day_could_tell() -> None:
    plain = "last year, Thursday, Mar 6, in May, Q1, two years ago, March 2023"
    assert [days for _, days in dates(plain, None)] == [""] * 5 + ["2023-03-01 2023-03-31"]


def test_values_say_what_they_are_and_come_in_order() -> None:
    plain = "In 2024, 5 % of $3bn"
    found = values(plain)
    assert [(one.type, one.source, one.span.of(plain)) for one in found] == [
        (ValueKind.DATE, Source.VALUE, "2024"),
        (ValueKind.PERCENT, Source.VALUE, "5 %"),
        (ValueKind.MONEY, Source.VALUE, "$3bn"),
    ]
    assert found[2].value == Value(ValueKind.MONEY, Decimal(3_000_000_000), "USD")


WORDS = """
US$ $ £ ¥ RM Rs 1 20 500 000 2024 1999 9999 31 3.5 1, , . - – / % percent billion bn crore a of
hundred half million dollars yuan won cents March Mar May Feb Thursday Q3 H2 FY the first last
this next quarter months year century ago early late 's 0s 24 年 月 日 亿 元 去年 ２ ½ two
"""
PIECES = st.sampled_from(WORDS.split())
DAYS = st.none() | st.dates()


@given(st.lists(PIECES | st.just(" "), max_size=24).map("".join), DAYS)
def test_no_text_is_too_odd(plain: str, published: date | None) -> None:
    found = values(plain, published)
    assert all(one.span.stop <= other.span.start for one, other in pairwise(found))
    for one in found:
        assert one.value
        if one.value.first:
            assert one.value.last
            assert one.value.first <= one.value.last


@given(st.text(), DAYS)
def test_no_characters_are_too_odd(plain: str, published: date | None) -> None:
    values(plain, published)
