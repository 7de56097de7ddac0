"""Refresh the translations: read the code for its words, bring the `.ts` files up to date, compile.

Runs in the environment that `packaging/dev.py` makes. The words are found by
reading the code as Python does; what was found is handed to Qt's lupdate, which
merges it with what is translated already, and to lrelease.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Xml
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
QT_WORDS = ROOT / "packaging" / "qt-words.json"
"""Qt's own words that are seen in this program, for languages that Qt does not speak."""

SOURCE = "en"
"""The language of the code; its catalogue holds nothing but plurals."""

WORDS = "words"
"""The context of what is said below the window, with `reader.domain.words`."""

_PLURAL = re.compile(r"\((e?s)\)")
"""How the code writes words that have an ending in the plural: article(s), match(es)."""

TABLES = {"Entry": ("actions", 1, "tip")}
"""Calls that are rows of a table: their context, the place and the name of what is words."""

USAGE = """\
usage: translations.py [LANGUAGE ...]

Without arguments, refresh all of resources/translations. With languages, such as
zh_CN, list what is not translated into them yet, and change nothing."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Something to translate, as the code has it.

    `one` is its form for a single thing where the code gives that; `hint` is
    for translators.
    """

    context: str
    source: str
    comment: str = ""
    counted: bool = False
    one: str = ""
    hint: str = ""


class Mistake(Exception):  # noqa: N818 - a person's, in the code that is read
    """Why words in the code cannot be translated, with their place."""


# Reading the code


def messages(root: Path = ROOT) -> list[Message]:
    """Return everything to translate in the program, sorted, each once. Raises `Mistake`.

    The command line speaks English and is left out.
    """
    program = root / "reader"
    modules = [path for path in program.rglob("*.py") if path.parent != program / "cli"]
    return sorted({message for path in modules for message in of_module(path)})


def of_qt(language: str) -> list[Message]:
    """Return the words that Qt itself shows in this program, where it lacks them in a language."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - the code is read without it

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language == SOURCE or Path(folder, f"qtbase_{language}.qm").exists():
        return []
    listed = json.loads(QT_WORDS.read_text(encoding="utf-8"))
    return [Message(context, words) for context, said in listed.items() for words in said]


def of_module(path: Path) -> Iterator[Message]:
    """Yield everything to translate in one module."""
    code = path.read_text(encoding="utf-8")
    yield from _Reader(path, code.splitlines()).within(ast.parse(code), "")


@dataclass(frozen=True, slots=True)
class _Reader:
    path: Path
    lines: list[str]

    def within(self, node: ast.AST, owner: str) -> Iterator[Message]:
        """Yield what lies in a node; `owner` is the class around it."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._called(child, owner)
            yield from self.within(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _called(self, call: ast.Call, owner: str) -> Iterator[Message]:
        name, given = _name(call.func), call.args
        hint = self._hint(call)
        if name == "tr":
            comment = self._text(call, 1) if _present(given, 1) else ""
            if not owner:
                raise Mistake(f"{self.path}:{call.lineno}: tr outside a class has no context")
            yield Message(owner, self._text(call, 0), comment, len(given) > 2, hint=hint)
        elif name in ("translate", "later") and _literal(given, 0):
            if name == "translate" and not _literal(given, 1):
                return  # words that are marked where they are written
            comment = self._text(call, 2) if _present(given, 2) else ""
            yield Message(
                self._text(call, 0), self._text(call, 1), comment, len(given) > 3, hint=hint
            )
        elif isinstance(call.func, ast.Attribute):
            return
        elif name == "phrase" or (name == "say" and _literal(given, 0)):
            yield Message(WORDS, self._text(call, 0), hint=hint)
        elif name == "say_many":
            one, many = self._text(call, 0), self._text(call, 1)
            yield Message(WORDS, many, counted=True, one=one, hint=hint)
        elif name in TABLES:
            context, place, keyword = TABLES[name]
            named = [part.value for part in call.keywords if part.arg == keyword]
            for words in [*given[place : place + 1], *named]:
                if _literal([words], 0):
                    yield Message(context, str(ast.literal_eval(words)), hint=hint)

    def _text(self, call: ast.Call, place: int) -> str:
        if not _literal(call.args, place):
            raise Mistake(f"{self.path}:{call.lineno}: words to translate have to be a literal")
        return str(ast.literal_eval(call.args[place]))

    def _hint(self, call: ast.Call) -> str:
        """Return the lines above a call that begin with `#:`."""
        said: list[str] = []
        for line in reversed(self.lines[: call.lineno - 1]):
            if not line.strip().startswith("#: "):
                break
            said.insert(0, line.strip().removeprefix("#: "))
        return " ".join(said)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(given: list[ast.expr], place: int) -> bool:
    if len(given) <= place:
        return False
    node = given[place]
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _present(given: list[ast.expr], place: int) -> bool:
    return len(given) > place and not (
        isinstance(given[place], ast.Constant) and given[place].value is None  # type: ignore[attr-defined]
    )


# The files


def languages(folder: Path = FOLDER) -> list[str]:
    """Return the codes of the languages that there are files for."""
    return sorted(path.stem.removeprefix("postil_") for path in folder.glob("postil_*.ts"))


def refresh(root: Path = ROOT, folder: Path = FOLDER) -> None:
    """Bring every `.ts` file up to date with the code, and compile it. Raises `Mistake`."""
    found = messages(root)
    with tempfile.TemporaryDirectory() as scratch:
        for language in languages(folder):
            script = Path(scratch, f"{language}.js")
            wanted = [*found, *of_qt(language)]
            script.write_text("\n".join(map(_as_script, wanted)), encoding="utf-8")
            ts = folder / f"postil_{language}.ts"
            _merge(script, ts, language)
            if language == SOURCE:
                fill_plurals(ts, found)
                _merge(script, ts, language)
            compile_catalogue(ts, ts.with_suffix(".qm"))


def fill_plurals(ts: Path, found: Iterable[Message]) -> None:
    """Write the English plurals that follow from the code; the others are written by hand."""
    singles = {(message.context, message.source): message.one for message in found}
    tree = Xml.parse(ts)
    for context, message in _entries(tree.getroot()):
        source = message.findtext("source", "")
        one = singles.get((context, source)) or _PLURAL.sub("", source)
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        del translation.attrib["type"]
        for form, words in zip(translation, (one, _PLURAL.sub(r"\1", source)), strict=True):
            form.text = words
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def compile_catalogue(ts: Path, qm: Path) -> None:
    """Compile a `.ts` file into what the program loads."""
    _tool("lrelease", "-silent", str(ts), "-qm", str(qm))


def unfinished(ts: Path) -> list[tuple[str, str]]:
    """Return what is not translated in a file: the context and the words of each message."""
    return [
        (context, message.findtext("source", ""))
        for context, message in _entries(Xml.parse(ts).getroot())
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
    ]


def _entries(catalogue: Xml.Element) -> Iterator[tuple[str, Xml.Element]]:
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _as_script(message: Message) -> str:
    """Return a message as lupdate reads it best: all of its readers know a call like this."""
    given = [json.dumps(part) for part in (message.context, message.source, message.comment)]
    call = f"qsTranslate({', '.join([*given, *(['n'] if message.counted else [])])});"
    return f"//: {message.hint}\n{call}" if message.hint else call


def _merge(script: Path, ts: Path, language: str) -> None:
    plurals = ["-pluralonly"] if language == SOURCE else []
    settled = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
    tongues = ["-source-language", SOURCE, "-target-language", language]
    _tool("lupdate", *settled, *plurals, *tongues, str(script), "-ts", str(ts))


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools for translators, which come with PySide6."""
    import PySide6  # noqa: PLC0415 - the code is read without it

    program = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run(
        [str(program), *arguments], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if done.returncode or done.stderr.strip():
        raise Mistake(f"{name}: {done.stderr.strip() or done.stdout.strip()}")


def main(arguments: list[str]) -> int:
    """Refresh everything, or list what is not translated, and return an exit code."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    known = languages()
    if strange := set(arguments) - set(known):
        print(f"There is no file for {', '.join(sorted(strange))}; there are {', '.join(known)}.")
        return 2
    try:
        if not arguments:
            refresh()
    except Mistake as mistake:
        print(mistake, file=sys.stderr)
        return 1
    for language in arguments or known:
        missing = unfinished(FOLDER / f"postil_{language}.ts")
        print(f"{language}: {len(missing)} not translated")
        if arguments:
            print("\n".join(f"  {context}: {source}" for context, source in missing))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
