"""The themes hold every colour, readable, and dress the application."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.domain.annotation import Color
from reader.domain.entity import EntityType
from reader.paths import bundled
from reader.ui.oklch import srgb
from reader.ui.theme import (
    SERIF_FAMILIES,
    THEMES,
    Theme,
    Themes,
    load,
    serif,
    sized,
    system_theme,
)

FOLDER = bundled("resources") / "theme"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json") if path.stem != "hues")
READABLE = 4.5
VISIBLE = 3.0
SURFACES = ("page", "side", "list", "card", "field")
# Where a row is chosen or hovered, and on pills, muted takes the place of faint.
TEXT = [
    *(
        (text, surface)
        for text in ("ink", "muted", "faint", "accent", "danger")
        for surface in SURFACES
    ),
    *(
        (text, behind)
        for text in ("ink", "muted", "accent")
        for behind in ("selection", "hover", "chip")
    ),
    ("ink", "picked"),
    ("on_accent", "accent"),
]


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load(str(request.param))


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    style, palette, sheet = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()
    yield qapp
    QGuiApplication.styleHints().unsetColorScheme()
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def turn_the_system_dark(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in for the system, which has no such setting without a screen."""
    monkeypatch.setattr("reader.ui.theme.system_theme", lambda: "dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_there_is_a_light_and_a_dark_theme() -> None:
    assert set(NAMES) == set(THEMES)
    assert {(load(name).name, load(name).dark) for name in NAMES} >= {
        ("light", False),
        ("dark", True),
    }


def test_all_themes_name_the_same_colours(theme: Theme) -> None:
    light = load("light")
    assert theme.tokens.keys() == light.tokens.keys()
    assert theme.entities.keys() == set(EntityType)


def test_every_colour_is_one(theme: Theme) -> None:
    values = [*theme.tokens.values(), *theme.entities.values()]
    assert all(QColor(value).isValid() for value in values)


@pytest.mark.parametrize(("text", "behind"), TEXT)
def test_words_are_readable_on_what_lies_behind_them(theme: Theme, text: str, behind: str) -> None:
    assert contrast(theme.color(text), theme.color(behind)) >= READABLE


@pytest.mark.parametrize("depth", [0, 1, 2])
@pytest.mark.parametrize("color", Color)
def test_words_are_readable_on_every_mark(theme: Theme, color: Color, depth: int) -> None:
    assert contrast(theme.color("ink"), theme.mark(color, depth)) >= READABLE


@pytest.mark.parametrize("depth", [0, 1])
@pytest.mark.parametrize("color", Color)
def test_a_nested_mark_differs_from_the_one_around_it(
    theme: Theme, color: Color, depth: int
) -> None:
    assert contrast(theme.mark(color, depth), theme.mark(color, depth + 1)) >= 1.15


@pytest.mark.parametrize("color", Color)
def test_a_mark_stands_out_from_the_page(theme: Theme, color: Color) -> None:
    assert contrast(theme.mark(color), theme.color("page")) >= 1.15


def test_marks_nested_further_than_there_are_steps_look_like_the_last(theme: Theme) -> None:
    assert theme.mark(Color.TEAL, 2) == theme.mark(Color.TEAL, 7)


def test_marks_of_one_depth_are_about_as_light_as_each_other(theme: Theme) -> None:
    for depth in range(3):
        light = [luminance(theme.mark(color, depth)) + 0.05 for color in Color]
        assert max(light) / min(light) < 1.6


def test_the_rule_gives_the_colours_that_its_author_publishes() -> None:
    assert srgb(1, 0, 0) == "#ffffff"
    assert srgb(0.62796, 0.25768, 29.234) == "#ff0000"
    assert srgb(0.5, 0, 123) == "#636363"
    strongest = QColor(srgb(0.9, 0.4, 140))
    assert strongest.green() > strongest.red() > strongest.blue()  # and no other hue


@pytest.mark.parametrize("surface", ["page", "side", "card"])
@pytest.mark.parametrize("color", Color)
def test_a_tick_is_visible_beside_the_text(theme: Theme, color: Color, surface: str) -> None:
    assert contrast(theme.tick(color), theme.color(surface)) >= VISIBLE


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("kind", EntityType)
def test_the_name_of_a_type_is_readable_in_its_colour(
    theme: Theme, kind: EntityType, surface: str
) -> None:
    assert contrast(theme.entity(kind), theme.color(surface)) >= READABLE


@pytest.mark.parametrize("kind", EntityType)
def test_a_mention_keeps_its_underline_inside_a_highlight(theme: Theme, kind: EntityType) -> None:
    assert min(contrast(theme.entity(kind), theme.mark(color)) for color in Color) >= VISIBLE


def test_no_two_marks_and_no_two_types_look_the_same(theme: Theme) -> None:
    assert len({theme.mark(color).rgb() for color in Color}) == len(Color)
    assert len({theme.entity(kind).rgb() for kind in EntityType}) == len(EntityType)


def test_a_colour_that_is_changed_leaves_the_theme_as_it_was(theme: Theme) -> None:
    theme.color("ink").setAlpha(0)
    assert theme.color("ink").alpha() == 255


def test_the_style_sheet_leaves_no_token_open(theme: Theme) -> None:
    assert "$" not in theme.stylesheet()
    assert theme.tokens["accent"] in theme.stylesheet()


def test_the_style_sheet_has_no_colours_and_no_sizes_of_type_of_its_own() -> None:
    sheet = (FOLDER / "window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|font-size", sheet) == []


def test_the_glyphs_of_a_theme_wear_its_colours(theme: Theme) -> None:
    tokens = {"check": "on_accent", "dash": "on_accent", "down": "muted", "up": "muted"}
    for glyph, token in tokens.items():
        drawing = (FOLDER / theme.name / f"{glyph}.svg").read_text(encoding="utf-8")
        assert f'stroke="{theme.tokens[token]}"' in drawing


def test_every_file_of_the_style_sheet_is_there(theme: Theme) -> None:
    sheet = theme.stylesheet()
    paths = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(paths) == sheet.count("url(")
    assert paths
    assert all(Path(path).is_file() for path in paths)


def test_a_theme_is_loaded_once() -> None:
    assert load("light") is load("light")


def test_a_theme_that_does_not_exist_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        load("plaid")


def test_a_colour_that_does_not_exist_is_refused(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.color("plaid")


def test_the_palette_carries_the_theme_to_what_the_style_sheet_leaves_alone(
    theme: Theme,
) -> None:
    palette = theme.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.color("side")
    assert palette.color(QPalette.ColorRole.Text) == theme.color("ink")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.color("faint")


def test_the_application_is_dressed_at_once(undressed: QApplication) -> None:
    themes = Themes(undressed, "dark")
    assert themes.current is load("dark")
    assert undressed.palette().color(QPalette.ColorRole.Window) == load("dark").color("side")
    assert undressed.styleSheet() == load("dark").stylesheet()


def test_choosing_a_theme_tells_it_and_dresses_open_windows(
    qtbot: QtBot, undressed: QApplication
) -> None:
    themes = Themes(undressed, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(themes.changed) as told:
        themes.choose("dark")
    assert told.args == [load("dark")]
    assert themes.choice == "dark"
    assert window.palette().color(QPalette.ColorRole.WindowText) == load("dark").color("ink")


def test_choosing_the_same_theme_again_is_no_news(qtbot: QtBot, undressed: QApplication) -> None:
    themes = Themes(undressed, "light")
    with qtbot.assertNotEmitted(themes.changed):
        themes.choose("light")


def test_choosing_a_theme_that_does_not_exist_keeps_the_old_one(undressed: QApplication) -> None:
    themes = Themes(undressed, "dark")
    with pytest.raises(FileNotFoundError):
        themes.choose("plaid")
    assert (themes.choice, themes.current) == ("dark", load("dark"))


def test_the_system_is_followed_when_it_is_the_choice(
    undressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    themes = Themes(undressed)
    assert (themes.choice, themes.current.name) == ("system", system_theme())
    turn_the_system_dark(monkeypatch)
    assert themes.current is load("dark")


def test_the_system_is_not_followed_when_a_theme_was_chosen(
    undressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    themes = Themes(undressed, "light")
    turn_the_system_dark(monkeypatch)
    assert themes.current is load("light")


def test_the_reading_face_is_the_best_that_is_installed_at_the_same_size(
    qapp: QApplication,
) -> None:
    font = QFont()
    font.setPointSizeF(13.5)
    assert serif(font).families() == SERIF_FAMILIES
    assert serif(font).pointSizeF() == 13.5


def test_a_sized_font_follows_the_size_it_is_given() -> None:
    points, pixels = QFont(), QFont()
    points.setPointSizeF(10)
    pixels.setPixelSize(20)
    assert sized(points, 1.5).pointSizeF() == 15
    assert sized(pixels, 0.5).pixelSize() == 10
    assert sized(points, 1, QFont.Weight.DemiBold).weight() == QFont.Weight.DemiBold
    assert points.pointSizeF() == 10


def test_theme_files_say_only_what_a_theme_holds() -> None:
    for name in NAMES:
        content = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
        assert content.keys() == {"dark", "tokens", "marks", "badges", "entities"}
        assert content["marks"].keys() == {"steps", "tick"}
