"""What a comparison says in words: categories, figures, and what each of two says of a place."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reader.domain.annotation import Annotation, Color
from reader.domain.entity import Entity, EntityType
from reader.domain.value import ValueKind
from reader.services.comparing import Dimension
from reader.services.contrasting import Contrast
from reader.services.differing import Difference, Side
from reader.ui.annotations.wording import kind_name, value_words
from reader.ui.colors import told
from reader.ui.type_names import plural_names, type_name

translate = QCoreApplication.translate


def dimension_name(dimension: Dimension) -> str:
    """Return by what marks are compared."""
    return {
        Dimension.TYPE: translate("comparing", "By type"),
        Dimension.COLOR: translate("comparing", "By colour"),
        Dimension.TAG: translate("comparing", "By tag"),
    }[dimension]


def category_words(dimension: Dimension, category: str, names: Mapping[Color, str]) -> str:
    """Return what a category is called; an empty one stands for all of them."""
    if not category:
        return {
            Dimension.TYPE: translate("comparing", "All types"),
            Dimension.COLOR: translate("comparing", "All colours"),
            Dimension.TAG: translate("comparing", "All tags"),
        }[dimension]
    if dimension is Dimension.TAG:
        return category
    if dimension is Dimension.COLOR:
        return told(Color(category), names)
    if category in set(EntityType):
        return plural_names()[EntityType(category)]
    words = kind_name(ValueKind(category))
    return words[0].upper() + words[1:]


def category_heading(dimension: Dimension) -> str:
    """Return what stands over the categories of a dimension."""
    return {
        Dimension.TYPE: translate("comparing", "Type"),
        Dimension.COLOR: translate("comparing", "Colour"),
        Dimension.TAG: translate("comparing", "Tag"),
    }[dimension]


def difference_name(difference: Difference) -> str:
    """Return how two differ."""
    return {
        Difference.ONLY_ONE: translate("comparing", "Marked by one"),
        Difference.CATEGORY: translate("comparing", "Marked differently"),
        Difference.EXTENT: translate("comparing", "Other words"),
    }[difference]


def side_words(contrast: Contrast, side: Side, names: Mapping[Color, str]) -> str:
    """Return what one of two says of a place: its words where only those differ."""
    different = contrast.different
    left = side is Side.LEFT
    mark = different.left if left else different.right
    if mark is None:
        return translate("comparing", "Nothing")
    if different.kind is Difference.EXTENT and mark.anchor is not None:
        return f"“{' '.join(mark.anchor.quote.split())}”"
    return mark_words(mark, contrast.left if left else contrast.right, names)


def mark_words(mark: Annotation, entity: Entity | None, names: Mapping[Color, str]) -> str:
    """Return what a mark says: whom or what it names, its colour, its tags."""
    parts = (
        f"{entity.name} ({type_name(entity.type)})" if entity is not None else "",
        value_words(mark.value) if mark.value is not None else "",
        told(mark.color, names) if mark.color is not None else "",
        ", ".join(mark.tags),
    )
    return " · ".join(filter(None, parts)) or translate("comparing", "A note")


def spoken(contrast: Contrast, left: str, right: str, names: Mapping[Color, str]) -> str:
    """Return a difference as one line for a screen reader."""
    says = translate("comparing", "{name}: {words}")
    parts = (
        contrast.sentence.words,
        difference_name(contrast.different.kind),
        says.format(name=left, words=side_words(contrast, Side.LEFT, names)),
        says.format(name=right, words=side_words(contrast, Side.RIGHT, names)),
        contrast.different.title,
    )
    return ". ".join(filter(None, parts))
