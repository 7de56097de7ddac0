"""Imports as Python itself does them, without what Qt for Python adds to each."""

import builtins

import PySide6.QtCore  # noqa: F401 - it wraps the function that is put back here


def simplify() -> None:
    """Import modules from now on without reading their sources, of which none asks for anything.

    For `from __feature__ import snake_case` Qt for Python wraps every import and,
    after it, reads the source of the module in search of its own name. The program
    uses no such features, and would read all of itself twice before its first frame.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = plain
