"""Every icon can be drawn, in every theme."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from reader.paths import bundled
from reader.ui.icons import APP_SIZES, SIZE, app_icon, icon, pixmap
from reader.ui.theme import Theme, load

DRAWINGS = sorted((bundled("resources") / "icons").glob("*.svg"))
NAMES = [path.stem for path in DRAWINGS if path.stem != "postil"]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load(str(request.param))


def painted(drawing: QPixmap) -> list[QColor]:
    """Return the colours of the pixels that are wholly covered."""
    image = drawing.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha() == 255]


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_well_formed(path) -> None:  # type: ignore[no-untyped-def]
    root = ElementTree.fromstring(path.read_bytes())
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    side = root.attrib["viewBox"].split()[2:]
    assert side[0] == side[1]


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_leaves_its_colour_to_the_theme(name: str) -> None:
    drawing = (bundled("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert "currentColor" in drawing
    assert "#" not in drawing


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_theme_s_colours(theme: Theme, name: str) -> None:
    drawn = icon(name, theme)
    for mode, state, token in (
        (QIcon.Mode.Normal, QIcon.State.Off, "muted"),
        (QIcon.Mode.Active, QIcon.State.Off, "ink"),
        (QIcon.Mode.Normal, QIcon.State.On, "ink"),
        (QIcon.Mode.Disabled, QIcon.State.Off, "faint"),
    ):
        pixels = painted(drawn.pixmap(QSize(SIZE, SIZE), 2.0, mode, state))
        assert pixels
        assert {pixel.rgb() for pixel in pixels} == {theme.color(token).rgb()}


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_pixmap_has_the_size_and_the_ratio_asked_for(ratio: float) -> None:
    drawn = pixmap("note", QColor("red"), 20, ratio)
    assert drawn.size() == QSize(20, 20) * ratio
    assert drawn.deviceIndependentSize().width() == 20


def test_an_icon_is_drawn_once_for_a_theme() -> None:
    assert icon("undo", load("light")) is icon("undo", load("light"))
    assert icon("undo", load("light")) is not icon("undo", load("dark"))


def test_an_unknown_icon_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        icon("unicorn", load("light"))


def test_the_program_s_icon_is_coloured_at_every_size(qapp: QApplication) -> None:
    for size in APP_SIZES:
        pixels = painted(app_icon().pixmap(QSize(size, size), 1.0))
        assert any(pixel.saturation() > 100 for pixel in pixels)
        assert len(pixels) > size * size / 4
