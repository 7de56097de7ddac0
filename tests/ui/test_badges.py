"""Badges stand for people: by initials that are read, in a colour that stays theirs."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.ui.badges import badge, hue, initials
from reader.ui.theme import Theme, load
from tests.ui.test_theme import NAMES, contrast


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lovelace", "AL"),
        ("ada", "Ad"),
        ("ben.northwind", "BN"),
        ("Ada de la Mer", "AM"),
        ("x", "X"),
        ("é\u0301tude", "É\u0301t"),
        ("李明慧", "李"),
        ("李 明慧", "李"),
        ("김민준", "김"),
        ("さくら", "さ"),
        ("Ольга Иванова", "ОИ"),
        ("عائشة", "ع"),
        ("👩\u200d🔬 lab", "👩\u200d🔬"),
        ("🇸🇬", "🇸🇬"),
        ("Ada 🌱", "Ad"),
        ("reader7", "Re"),
        ("...", "."),
        ("", "?"),
    ],
)
def test_initials_are_two_letters_or_one_character(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_a_name_has_its_colour_however_it_is_spelt() -> None:
    assert hue("Ada Lovelace") == hue(" ada  LOVELACE ")
    assert hue("Ada") == 192  # the same on every machine
    assert len({hue(name) for name in ("Ada", "Ben", "Northwind", "李明慧")}) == 4


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load(str(request.param))


def test_initials_are_readable_and_badges_seen_in_every_colour(theme: Theme) -> None:
    for degrees in range(0, 360, 3):
        ground, ink = theme.badge(degrees)
        assert contrast(ground, ink) >= 4.5, degrees
        for surface in ("card", "side", "list", "chip", "hover"):
            assert contrast(ground, theme.color(surface)) >= 3, (degrees, surface)


def test_a_badge_is_as_large_as_it_is_asked_for(qapp: QApplication) -> None:
    drawn = badge("Ada", load("light"), QFont(qapp.font()), 16, 2.0)
    assert drawn.availableSizes() == [QSize(32, 32)]
    image = drawn.pixmap(QSize(16, 16), 2.0).toImage()
    assert image.pixelColor(0, 0).alpha() == 0
    ground, _ = load("light").badge(hue("Ada"))
    assert image.pixelColor(16, 3) == ground
