"""The files of translations: they hold what the code says, and are compiled."""

import importlib.util
import re
import string
import sys
import xml.etree.ElementTree as Xml
from pathlib import Path
from types import ModuleType

import pytest

LANGUAGES = ("de", "en", "ms", "zh_CN")
FOLDER = Path(__file__).parent.parent.parent / "resources" / "translations"


@pytest.fixture(scope="module")
def tool(root: Path) -> ModuleType:
    """Return the script as a module."""
    spec = importlib.util.spec_from_file_location(
        "translations", root / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


def read(tool: ModuleType, tmp_path: Path, code: str) -> list[tuple[str, str, str, bool]]:
    """Return the messages of a module with this code."""
    path = tmp_path / "module.py"
    path.write_text(code, encoding="utf-8")
    return [(m.context, m.source, m.comment, m.counted) for m in tool.of_module(path)]


def entries(ts: Path) -> list[tuple[str, Xml.Element]]:
    """Return the messages of a file, each with its context."""
    return [
        (context.findtext("name", ""), message)
        for context in Xml.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    ]


def forms(message: Xml.Element) -> list[str]:
    """Return what a message is translated with: several for counts, none if unfinished."""
    translation = message.find("translation")
    assert translation is not None
    if translation.get("type") == "unfinished":
        return []
    return [form.text or "" for form in translation] or [translation.text or ""]


def test_words_in_a_class_have_its_name_as_context(tool: ModuleType, tmp_path: Path) -> None:
    code = "class Pane:\n def f(self):\n  self.tr('One '\n   'label')\n  self.tr('%n', None, n)\n"
    found = read(tool, tmp_path, code)
    assert found == [("Pane", "One label", "", False), ("Pane", "%n", "", True)]


def test_words_elsewhere_name_their_context(tool: ModuleType, tmp_path: Path) -> None:
    code = "translate('a', 'one')\nQt.translate('a', '%n', 'noun', n)\nlater('b', 'two')\n"
    found = read(tool, tmp_path, code)
    assert found == [("a", "one", "", False), ("a", "%n", "noun", True), ("b", "two", "", False)]


def test_words_below_the_window_share_a_context(tool: ModuleType, tmp_path: Path) -> None:
    code = "say('Hi {name}', name=n)\nphrase('Later')\nsay(kept)\nsay_many('%n a', '%n as', n)\n"
    found = read(tool, tmp_path, code)
    assert found == [
        ("words", "Hi {name}", "", False),
        ("words", "Later", "", False),
        ("words", "%n as", "", True),
    ]


def test_rows_of_the_table_of_actions_hold_words(tool: ModuleType, tmp_path: Path) -> None:
    found = read(tool, tmp_path, "Entry('undo', '&Undo', ('Ctrl+Z',), tip='Take back')\n")
    assert found == [("actions", "&Undo", "", False), ("actions", "Take back", "", False)]


def test_words_that_are_made_up_at_run_time_are_a_mistake(tool: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(tool.Mistake, match=r"module\.py:2: words to translate have to be a lit"):
        read(tool, tmp_path, "class A:\n x = self.tr(f'Hi {name}')")


def test_a_hint_for_translators_stands_above_the_words(tool: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text("#: A verb,\n#: on a button.\nsay('Star')\n", encoding="utf-8")
    assert [message.hint for message in tool.of_module(path)] == ["A verb, on a button."]


def test_refreshing_keeps_what_is_translated(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "reader").mkdir()
    code = tmp_path / "reader" / "module.py"
    code.write_text("say('Star')\nsay_many('%n mouse', '%n mice', n)\n", encoding="utf-8")
    for language in ("de", "en"):
        empty = f'<TS version="2.1" language="{language}" sourcelanguage="en"></TS>'
        (tmp_path / f"postil_{language}.ts").write_text(empty, encoding="utf-8")
    tool.refresh(tmp_path, tmp_path)
    german, english = tmp_path / "postil_de.ts", tmp_path / "postil_en.ts"
    assert tool.unfinished(german) == [("words", "%n mice"), ("words", "Star")]
    assert [forms(message) for _, message in entries(english)] == [["%n mouse", "%n mice"]]

    written = german.read_text(encoding="utf-8")
    german.write_text(
        re.sub(
            r'<source>Star</source>\s*<translation type="unfinished"></translation>',
            "<source>Star</source><translation>Stern</translation>",
            written,
        ),
        encoding="utf-8",
    )
    code.write_text("say('Star')\nsay('Moon')\n", encoding="utf-8")
    tool.refresh(tmp_path, tmp_path)
    assert tool.unfinished(german) == [("words", "Moon")]
    assert german.with_suffix(".qm").stat().st_size > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_holds_exactly_what_the_code_says(tool: ModuleType, language: str) -> None:
    said = {
        (message.context, message.source, message.comment)
        for message in (*tool.messages(), *tool.of_qt(language))
        if message.counted or language != tool.SOURCE
    }
    held = {
        (context, message.findtext("source"), message.findtext("comment", ""))
        for context, message in entries(FOLDER / f"postil_{language}.ts")
    }
    refresh = "run: python3 packaging/dev.py translate"
    assert not said - held, refresh
    assert not held - said, refresh


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_compiled(tool: ModuleType, language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    tool.compile_catalogue(FOLDER / f"postil_{language}.ts", compiled)
    kept = (FOLDER / f"postil_{language}.qm").read_bytes()
    assert compiled.read_bytes() == kept, "run: python3 packaging/dev.py translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_fields_and_numbers(language: str) -> None:
    for _, message in entries(FOLDER / f"postil_{language}.ts"):
        source = message.findtext("source", "")
        for form in forms(message):
            assert fields(form) == fields(source), source
            assert form.count("&") == source.count("&"), source
            # A language may leave the number out where its form is for one thing only.
            assert "%n" in source or "%n" not in form, source


def fields(sentence: str) -> list[str]:
    """Return the names of the fields in a sentence, each as often as it is there."""
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(sentence) if name)
    except ValueError:  # braces that are no fields
        return []


def test_english_has_every_plural(tool: ModuleType) -> None:
    assert tool.unfinished(FOLDER / "postil_en.ts") == []


def test_english_writes_no_plural_in_brackets_nor_with_y_and_s() -> None:
    forms = [form.text or "" for form in Xml.parse(FOLDER / "postil_en.ts").iter("numerusform")]
    assert [form for form in forms if re.search(r"\((ie|e)?s\)|[^aeou\W]ys\b", form)] == []
