"""What annotations are narrowed to, in words: lines to tick, and a chip for each that is ticked.

A value has a key such as `tag:trade`: of what sort it is, and the value.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.domain.annotation import Color
from reader.domain.browsing import AnnotationFilter, Facet, Grouping, Held
from reader.domain.entity import EntityType
from reader.domain.ids import EntityId
from reader.services.session import Person
from reader.ui.annotations.wording import held_name
from reader.ui.browser.wording import annotator_words
from reader.ui.choice import Choice
from reader.ui.colors import called, told
from reader.ui.type_names import type_name

translate = QCoreApplication.translate

DAYS = "days"
"""The key of the chip for a stretch of days."""

Line = tuple[str, Choice]


@dataclass(frozen=True, slots=True)
class Names:
    """What the person at the keyboard, the colours and some entities by their keys are called."""

    me: Person
    colors: Mapping[Color, str]
    entities: Mapping[str, str]

    def annotator(self, name: str) -> str:
        """Return what somebody is called."""
        return annotator_words(name, self.me)


def kind_lines(chosen: AnnotationFilter) -> list[Line]:
    """Return a line for everything that annotations can hold."""
    return [(f"held:{held}", Choice(held_name(held), ticked=held in chosen.held)) for held in Held]


def facet_line(by: Grouping, facet: Facet, chosen: AnnotationFilter, names: Names) -> Line:
    """Return the line of a value that annotations can be narrowed to."""
    count, value = str(facet.size), facet.value
    match by:
        case Grouping.COLOR:
            color = Color(value)
            words, ticked = told(color, names.colors), color in chosen.colors
            return f"color:{value}", Choice(words, "", count, color, ticked=ticked)
        case Grouping.TAG:
            return f"tag:{value}", Choice(value, "", count, ticked=value in chosen.tags)
        case Grouping.ANNOTATOR:
            words, ticked = names.annotator(value), value in chosen.annotators
            return f"author:{value}", Choice(words, "", count, ticked=ticked)
    if facet.type is None:
        kind = EntityType(value)
        words, every = type_name(kind), translate("browser", "every one")
        return f"type:{value}", Choice(words, every, count, kind, ticked=kind in chosen.types)
    ticked = EntityId(value) in chosen.entities
    line = Choice(facet.words, type_name(facet.type), count, facet.type, ticked=ticked)
    return f"entity:{value}", line


def unlisted(by: Grouping, facets: Sequence[Facet], chosen: AnnotationFilter) -> list[Facet]:
    """Return the values that are chosen but not listed, since nothing that is left has them."""
    listed = {facet.value for facet in facets}
    values: Iterable[str] = {
        Grouping.COLOR: chosen.colors,
        Grouping.TAG: chosen.tags,
        Grouping.ANNOTATOR: chosen.annotators,
        Grouping.ENTITY: chosen.types,
    }.get(by, ())
    return [Facet(value, value, 0) for value in sorted(values) if value not in listed]


def toggled(chosen: AnnotationFilter, key: str) -> AnnotationFilter:
    """Return a filter with a value chosen that was not, or without one that was."""
    sort, _, value = key.partition(":")
    match sort:
        case "held":
            return replace(chosen, held=chosen.held ^ {Held(value)})
        case "color":
            return replace(chosen, colors=chosen.colors ^ {Color(value)})
        case "tag":
            return replace(chosen, tags=chosen.tags ^ {value})
        case "author":
            return replace(chosen, annotators=chosen.annotators ^ {value})
        case "type":
            return replace(chosen, types=chosen.types ^ {EntityType(value)})
        case _:
            return replace(chosen, entities=chosen.entities ^ {EntityId(value)})


def chips(chosen: AnnotationFilter, names: Names) -> list[tuple[str, str]]:
    """Return a chip for every value that is chosen: its key and its words."""
    unknown = translate("browser", "An entity")
    made = [
        *((f"held:{held}", held_name(held)) for held in Held if held in chosen.held),
        *((f"color:{c}", called(c, names.colors)) for c in Color if c in chosen.colors),
        *((f"tag:{tag}", tag) for tag in sorted(chosen.tags)),
        *((f"type:{kind}", type_name(kind)) for kind in EntityType if kind in chosen.types),
        *(
            (f"entity:{entity}", names.entities.get(f"entity:{entity}", unknown))
            for entity in sorted(chosen.entities)
        ),
        *((f"author:{name}", names.annotator(name)) for name in sorted(chosen.annotators)),
    ]
    days = _days_words(chosen.first, chosen.last)
    return [*made, (DAYS, days)] if days else made


def _days_words(first: date | None, last: date | None) -> str:
    begin, end = _short(first), _short(last)
    if begin and end:
        if begin == end:
            return begin
        return translate("browser", "{first} to {last}").format(first=begin, last=end)
    if begin:
        return translate("browser", "Since {day}").format(day=begin)
    return translate("browser", "Until {day}").format(day=end) if end else ""


def _short(day: date | None) -> str:
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
