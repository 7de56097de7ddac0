"""A drawing of names that a stranger thought out holds words, and nothing that acts."""

from pathlib import Path
from xml.etree import ElementTree

from pytestqt.qtbot import QtBot

from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.domain.insights import Counted
from reader.ui.insights.bars import Bars
from reader.ui.theme import load

NASTY = (
    "<script>alert(1)</script>",
    "]]><image href='https://evil.example/x.png'/>",
    '"><a href="javascript:alert(1)">x</a>',
    "<b>bold</b> &amp; &lt;i&gt;",
    "a\x00b\x08c\u202ed\ufffe",
)


def test_a_drawing_is_sound_and_holds_nothing_that_acts(qtbot: QtBot, tmp_path: Path) -> None:
    chart = Bars(load("light"))
    chart.show_figures(
        tuple(
            Counted(EntityId(str(n)), name, EntityType.PLACE, 9 - n, 1)
            for n, name in enumerate(NASTY)
        )
    )
    qtbot.addWidget(chart)
    chart.resize(600, 400)
    with qtbot.waitExposed(chart):
        chart.show()
    file = tmp_path / "chart.svg"
    chart.save_svg(str(file))
    drawing = ElementTree.parse(file)
    kinds = {element.tag.rpartition("}")[2] for element in drawing.iter()}
    assert not kinds & {"script", "image", "a", "foreignObject", "use", "style"}
    assert not [a for element in drawing.iter() for a in element.attrib if a.startswith("on")]
