"""The language of the program: which there are, which is spoken, and Qt's own words in it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from reader.domain import words
from reader.paths import bundled

SYSTEM = "system"
"""The choice that follows the system."""

ENGLISH = "en"
"""The language of the code; its catalogue holds the plurals."""

_PREFIX = "postil_"

_NAMES = {"en": "English", "ms": "Bahasa Melayu"}
"""Where what Qt calls a language is more or less than people do."""


def languages() -> list[str]:
    """Return the codes of the languages that the program speaks, such as "zh_CN"."""
    return sorted(path.stem.removeprefix(_PREFIX) for path in _folder().glob(f"{_PREFIX}*.qm"))


def name(language: str) -> str:
    """Return what a language is called by those who speak it."""
    return _NAMES.get(language) or QLocale(language).nativeLanguageName()


def spoken(choice: str) -> str:
    """Return the language that a choice stands for: English where there is nothing better."""
    known = languages()
    if choice in known:
        return choice
    # A language that is written in two ways is no more than a beginning: zh is not zh_CN.
    names = {
        tag: language
        for language in known
        for tag in QLocale(language).uiLanguages()
        if "_" not in language or "-" in tag
    }
    wished = QLocale.system().uiLanguages()
    return next((names[tag] for tag in wished if tag in names), ENGLISH)


def later(_context: str, sentence: str, /) -> str:
    """Return a literal as it is, for `QCoreApplication.translate` with this context.

    Tables are made at import, when no language is spoken yet. What is said below
    the window has `reader.domain.words.phrase` instead.
    """
    return sentence


class Translation(QObject):
    """Lets the program speak a language; `language` is its code."""

    def __init__(self, qt: QApplication, choice: str, parent: QObject) -> None:
        super().__init__(parent)
        self._qt = qt
        self._catalogues: list[QTranslator] = []
        self.language = ENGLISH
        self.speak(choice)

    def speak(self, choice: str) -> None:
        """Speak the language of a choice from the next words on.

        What a window shows already stays as it is. Dates and numbers are as the
        system writes them, unless it writes them in another language than the
        one that was chosen.
        """
        self.language = spoken(choice)
        locale, system = QLocale(self.language), QLocale.system()
        follows = choice == SYSTEM or system.language() == locale.language()
        shown = system if follows else locale
        bare = QLocale.NumberOption.OmitGroupSeparator  # as a system without a language has it
        shown.setNumberOptions(shown.numberOptions() & ~bare)
        QLocale.setDefault(shown)
        while self._catalogues:
            old = self._catalogues.pop()
            self._qt.removeTranslator(old)
            old.deleteLater()
        # The last to come is asked first.
        self._load(_folder() / f"{_PREFIX}{ENGLISH}.qm")
        if self.language != ENGLISH:
            from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - English needs none of it

            qt_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._load(Path(qt_own, f"qtbase_{self.language}.qm"))
            self._load(_folder() / f"{_PREFIX}{self.language}.qm")
        words.speak_through(None if self.language == ENGLISH else _said)
        self._qt.setLayoutDirection(locale.textDirection())

    def _load(self, path: Path) -> None:
        catalogue = QTranslator(self)
        if catalogue.load(str(path)):
            self._qt.installTranslator(catalogue)
        self._catalogues.append(catalogue)


def _said(sentence: str, n: int | None = None, /) -> str:
    return QCoreApplication.translate("words", sentence, None, -1 if n is None else n)


def _folder() -> Path:
    return bundled("resources") / "translations"
