"""Words for people, below the window: said in English, or in the language that was chosen.

What is said is looked up when it is said, never when a module is imported, so
that one program can speak one language after another. Sentences are literals:
the command that refreshes the translations finds them by reading the code.
"""

from typing import Protocol


class Translator(Protocol):
    """Finds a sentence in another language."""

    def __call__(self, sentence: str, n: int | None = None, /) -> str:
        """Return the sentence as it is said, for `n` things if they are counted."""
        ...


def say(sentence: str, /, **fields: object) -> str:
    """Return a sentence in the person's language, with its named fields filled in.

    `sentence` is English: a literal, or a name for what `phrase` was given.
    """
    said = _translator(sentence)
    return said.format(**fields) if fields else said


def say_many(one: str, many: str, n: int, /, **fields: object) -> str:
    """Return what is said of `n` things; `%n` stands for the number.

    English needs two forms, `one` and `many`; other languages have their own
    and are looked up under `many`. Both are literals.
    """
    said = one if _translator is _english and n == 1 else many
    said = _translator(said, n)
    return said.format(**fields) if fields else said


def phrase(sentence: str, /) -> str:
    """Return a literal as it is, for `say` to say later: tables are made at import."""
    return sentence


def speak_through(translator: Translator | None) -> None:
    """Let everything be said by a translator from now on; without one, in English."""
    global _translator  # noqa: PLW0603 - there is one language at a time
    _translator = translator or _english


def _english(sentence: str, n: int | None = None, /) -> str:
    return sentence if n is None else sentence.replace("%n", str(n))


_translator: Translator = _english
