"""Plug-ins: suggesters that other packages bring, each in a process of its own.

A package names its suggester under the entry point `postil.suggesters`. It is
called with a text and returns or yields `(start, stop, type, score)`: a span in
code points, one of the types of mentions by name, and a number from 0 to 1.
"""

from collections.abc import Iterable, Mapping
from math import isfinite
from types import TracebackType
from typing import Any, Self

from reader.domain.suggestion import Found, Source
from reader.domain.text import Span
from reader.domain.value import Value, ValueKind
from reader.domain.words import say
from reader.suggesters.plug_in_pipe import PlugInError, PlugInPipe, SilenceError
from reader.suggesters.plug_in_types import type_called
from reader.suggesters.spacy_models import SPACY, spacy_place
from reader.suggesters.values import values

GROUP = "postil.suggesters"

_SECONDS, _SECONDS_TO_LOAD = 10.0, 60.0

_stopped: set[str] = set()
"""Plug-ins that are installed and made trouble since the program started."""


class PlugIns:
    """The plug-ins that are asked; one that makes trouble is not asked again.

    Their processes start when the first text comes, and end with `close`. Only
    one thread may ask at a time.
    """

    def __init__(
        self,
        places: Mapping[str, str],
        seconds: float = _SECONDS,
        seconds_to_load: float = _SECONDS_TO_LOAD,
        stopped: set[str] | None = None,
    ) -> None:
        """Take plug-ins by their names, with places such as `package.module:suggest`.

        Each has so many seconds for a text, and for being loaded. Those in `stopped`
        are not asked, and those that make trouble are added to it.
        """
        self._stopped = set() if stopped is None else stopped
        self.troubles: list[str] = []
        """A sentence for each plug-in that was stopped."""
        named = {_own_name(name): place for name, place in places.items()}
        self._places = {name: at for name, at in named.items() if name not in self._stopped}
        self._pipes: dict[str, PlugInPipe] = {}
        self._seconds, self._seconds_to_load = seconds, seconds_to_load

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._places)

    def find(self, plain: str) -> list[Found]:
        """Return what the plug-ins find; raises nothing, whatever they do."""
        found: list[Found] = []
        for name in tuple(self._places):
            try:
                found += _checked(name, plain, self._ask(name, plain))
            except SilenceError:
                self._stop(
                    name,
                    say(
                        "The plug-in “{name}” did not answer in time; it was stopped, everything "
                        "else was done, and it is asked again when the program starts anew.",
                        name=name,
                    ),
                )
            except (PlugInError, OSError) as error:
                self._stop(
                    name,
                    say(
                        "The plug-in “{name}” failed ({error}); it was stopped, everything else "
                        "was done, and it is asked again when the program starts anew.",
                        name=name,
                        error=error,
                    ),
                )
            except (ValueError, TypeError, OverflowError) as error:
                self._stop(
                    name,
                    say(
                        "The plug-in “{name}” gave an answer that makes no sense ({error}); it was "
                        "stopped, everything else was done, and it is asked again when the "
                        "program starts anew.",
                        name=name,
                        error=error,
                    ),
                )
        return found

    def close(self) -> None:
        """End the processes; asking again starts them anew."""
        while self._pipes:
            self._pipes.popitem()[1].close()

    def _ask(self, name: str, plain: str) -> Any:
        if name not in self._pipes:
            self._pipes[name] = PlugInPipe(self._places[name], self._seconds_to_load)
        return self._pipes[name].ask(plain, self._seconds)

    def _stop(self, name: str, sentence: str) -> None:
        del self._places[name]
        self._stopped.add(name)
        pipe = self._pipes.pop(name, None)
        if pipe:
            pipe.cut()
        self.troubles.append(sentence)


def installed() -> PlugIns:
    """Return the plug-ins of all packages that are installed, and spaCy's if it has a model.

    Those that made trouble since the program started are left out.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - costs 20 ms, and not at the start

    places = {point.name: point.value for point in entry_points(group=GROUP)}
    place = spacy_place()
    if place:
        places.setdefault(SPACY, place)
    return PlugIns(places, stopped=_stopped)


def _own_name(name: str) -> str:
    """Return the name of a plug-in, told from those of our own sources, which are believed more."""
    return f"{name} (plug-in)" if name in tuple(Source) else name


def _checked(name: str, plain: str, answer: Iterable[tuple[int, int, str, float]]) -> list[Found]:
    """Return what a plug-in answered; raises `ValueError` if it can mean nothing in this text."""
    found = []
    for start, stop, kind, score in answer:
        if not 0 <= start < stop <= len(plain):
            raise ValueError(
                say("{start} to {stop} is no place in the text", start=start, stop=stop)
            )
        if not (isfinite(score) and 0 <= score <= 1):
            raise ValueError(say("a score of {score}", score=score))
        type_ = type_called(kind)
        if type_ is not None:
            span = Span(start, stop)
            value = _value(span.of(plain), type_) if isinstance(type_, ValueKind) else None
            found.append(Found(span, type_, name, score, value=value))
    return found


def _value(words: str, kind: ValueKind) -> Value:
    """Return what words are worth of which a plug-in only says that they are a value."""
    known = (one.value for one in values(words) if one.type is kind and one.value)
    return next(known, Value(kind))
