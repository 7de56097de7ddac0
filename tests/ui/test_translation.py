"""The language that the program speaks: chosen or the system's, with plurals and direction."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import __file__ as pyside
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from reader.domain.words import say, say_many
from reader.ui import translation
from reader.ui.translation import SYSTEM, Translation

SPOKEN = "import sys; from reader.ui.translation import spoken; print(spoken(sys.argv[1]))"
CATALOGUE = """<!DOCTYPE TS><TS version="2.1" language="{code}" sourcelanguage="en">
<context><name>words</name>
<message><source>“{{name}}” is empty.</source>
<translation>„{{name}}“ ist leer.</translation></message>
<message numerus="yes"><source>%n articles</source><translation>
{forms}</translation></message>
</context></TS>"""
FORM = "<numerusform>%n Artikel {number}</numerusform>"


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QObject]:
    """Return what a translation may belong to; English is spoken again afterwards."""
    before, owner = QLocale(), QObject()
    yield owner
    Translation(qapp, "en", owner)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, 0)
    QLocale.setDefault(before)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be catalogues of German and Arabic, and no others."""
    program = Path(pyside).parent / f"lrelease{'.exe' if sys.platform == 'win32' else ''}"
    for code, forms in (("de", 2), ("ar", 6)):
        written = "".join(FORM.format(number=number) for number in range(forms))
        ts = tmp_path / f"postil_{code}.ts"
        ts.write_text(CATALOGUE.format(code=code, forms=written), encoding="utf-8")
        subprocess.run([program, "-silent", ts], check=True)
    monkeypatch.setattr(translation, "_folder", lambda: tmp_path)


@pytest.mark.parametrize("choice", [translation.SYSTEM, "en", "de"])
def test_long_numbers_are_grouped_whatever_the_system_does(
    qapp: QApplication, speaker: QObject, choice: str
) -> None:
    Translation(qapp, choice, speaker)
    assert QLocale().toString(22_500_000).count(QLocale().groupSeparator()) >= 2


def test_the_program_speaks_four_languages() -> None:
    called = {code: translation.name(code) for code in translation.languages()}
    assert called == {
        "de": "Deutsch",
        "en": "English",
        "ms": "Bahasa Melayu",
        "zh_CN": "简体中文",
    }


@pytest.mark.parametrize(
    ("environment", "choice", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, SYSTEM, "de"),
        ({"LANG": "zh_CN.UTF-8"}, SYSTEM, "zh_CN"),
        ({"LANG": "zh_SG.UTF-8"}, SYSTEM, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, SYSTEM, "en"),
        ({"LANG": "ms_MY.UTF-8"}, SYSTEM, "ms"),
        ({"LANG": "fi_FI.UTF-8"}, SYSTEM, "en"),
        ({"LANG": "fi_FI.UTF-8", "LANGUAGE": "fi:de:en"}, SYSTEM, "de"),
        ({"LANG": "de_DE.UTF-8"}, "ms", "ms"),
        ({"LANG": "de_DE.UTF-8"}, "xx", "de"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_system_s(
    environment: dict[str, str], choice: str, language: str, root: Path
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems do not take their language from the environment")
    around = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    done = subprocess.run(
        [sys.executable, "-c", SPOKEN, choice],
        env={**around, "LANGUAGE": "", "PYTHONPATH": str(root), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == language


@pytest.mark.usefixtures("made")
def test_words_below_the_window_are_said_in_the_chosen_language(
    qapp: QApplication, speaker: QObject
) -> None:
    Translation(qapp, "de", speaker)
    assert say("“{name}” is empty.", name="a") == "„a“ ist leer."
    assert [say_many("%n article", "%n articles", n) for n in (1, 2)] == [
        "1 Artikel 0",
        "2 Artikel 1",
    ]
    assert say("Not translated") == "Not translated"


@pytest.mark.usefixtures("made")
def test_another_language_takes_the_place_of_the_first(
    qapp: QApplication, speaker: QObject
) -> None:
    spoken = Translation(qapp, "de", speaker)
    spoken.speak("en")
    assert spoken.language == "en"
    assert say("“{name}” is empty.", name="a") == "“a” is empty."
    assert QCoreApplication.translate("words", "“{name}” is empty.") == "“{name}” is empty."


@pytest.mark.usefixtures("made")
def test_a_language_from_right_to_left_mirrors_the_window(
    qapp: QApplication, speaker: QObject
) -> None:
    spoken = Translation(qapp, "ar", speaker)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    spoken.speak("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_are_written_as_in_the_chosen_language(
    qapp: QApplication, speaker: QObject
) -> None:
    Translation(qapp, "de", speaker)
    assert QLocale().toString(12_345) == "12.345"


def test_qt_s_own_words_are_in_the_chosen_language(qapp: QApplication, speaker: QObject) -> None:
    Translation(qapp, "de", speaker)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_has_plurals(qapp: QApplication, speaker: QObject) -> None:
    Translation(qapp, "en", speaker)
    counted = [
        QCoreApplication.translate("StatusBar", "%Ln article(s)", None, n) for n in (0, 1, 2)
    ]
    assert counted == ["0 articles", "1 article", "2 articles"]
