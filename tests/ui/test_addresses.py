"""An address is shown as what it is, before anybody opens it."""

import pytest

from reader.ui.addresses import told


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "HTTPS://Example.org/a?b#c",
        "http://example.org:8080/harbour",
        "https://example.org?at=dawn",
        "mailto:ada@example.org",
        "postil:article/1",
    ],
)
def test_a_plain_address_is_shown_as_it_is(qapp: object, address: str) -> None:
    assert told(address) == address


@pytest.mark.parametrize(
    ("address", "shown", "host"),
    [
        (
            "https://bank.example@evil.example/",
            "https://bank.example@evil.example/",
            "evil.example",
        ),
        (
            "https://bank.example:443@evil.example/",
            "https://bank.example:443@evil.example/",
            "evil.example",
        ),
        ("https://bаnk.example/", "https://bаnk.example/", "xn--bnk-6cd.example"),
        ("https://%62ank.example/", "https://%62ank.example/", "bank.example"),
        ("https://bank.example\u200b.evil.example/", "", "evil.example"),
        ("https://\u202eelpmaxe.knab/", "https://%E2%80%AEelpmaxe.knab/", ""),
    ],
)
def test_what_pretends_is_told_with_where_it_leads(
    qapp: object, address: str, shown: str, host: str
) -> None:
    said = told(address)
    assert said.startswith(shown)
    assert not {"\u200b", "\u202e"} & set(said)
    if host:
        assert said.endswith(host)
        assert "\nLeads to " in said


def test_a_long_address_is_cut_where_it_says_no_more_of_where_it_leads(qapp: object) -> None:
    assert told("https://example.org/" + "a" * 1_000) == "https://example.org/" + "a" * 380 + "…"
