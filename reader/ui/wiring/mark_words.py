"""What a mark says in words to people who do not see it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reader.domain.annotation import Annotation, AnnotationKind, Color
from reader.domain.placement import Verdict
from reader.formats.note_html import note_plain
from reader.services.owning import is_own
from reader.services.reading import OpenArticle
from reader.services.session import Person
from reader.ui.annotations.wording import source_words, value_words
from reader.ui.colors import told
from reader.ui.reading.marks import beginning
from reader.ui.type_names import type_name

translate = QCoreApplication.translate

_ENDS = ".!?…。！？"


def spoken(
    mark: Annotation, opened: OpenArticle, names: Mapping[Color, str], me: Person, *, quoted: bool
) -> str:
    """Return what a mark is and what it holds, in sentences; `quoted` begins with its words.

    `names` are what people call colours, `me` is the person at the keyboard.
    """
    replies = sum(other.parent == mark.id for other in opened.annotations)
    note = " ".join(note_plain(mark.note).split()) if mark.note else ""
    parts = (
        f"“{beginning(mark)}”" if quoted else "",
        translate("marks", "Needs checking")
        if mark.verdict_in(opened.article.text) is Verdict.CHECK
        else "",
        kind_words(mark, opened, names),
        translate("marks", "In {color}").format(color=told(mark.color, names))
        if mark.color and mark.kind is AnnotationKind.MENTION
        else "",
        translate("marks", "Note: {note}").format(note=note) if note else "",
        translate("marks", "Tags: {tags}").format(tags=", ".join(mark.tags)) if mark.tags else "",
        translate("marks", "%n reply(s)", None, replies) if replies else "",
        source_words(mark.source) if mark.source else "",
        translate("marks", "By {name}").format(name=mark.annotator) if not is_own(mark, me) else "",
    )
    return " ".join(part if part[-1] in _ENDS else f"{part}." for part in parts if part)


def kind_words(mark: Annotation, opened: OpenArticle, names: Mapping[Color, str]) -> str:
    """Return what kind of mark it is: in which colour, or whom it names."""
    entity = opened.entities.get(mark.entity) if mark.entity else None
    if entity is not None:
        words = translate("marks", "Mention of {entity}, {type}")
        return words.format(entity=entity.name, type=type_name(entity.type))
    if mark.value is not None:
        return translate("marks", "Value: {value}").format(value=value_words(mark.value))
    if mark.color is not None:
        return translate("marks", "Highlight, {color}").format(color=told(mark.color, names))
    return translate("marks", "Note on these words")


def ended(mark: Annotation) -> str:
    """Return what is said where the words of a mark are over."""
    return {
        AnnotationKind.HIGHLIGHT: translate("marks", "End of the highlight"),
        AnnotationKind.MENTION: translate("marks", "End of the mention"),
        AnnotationKind.NOTE: translate("marks", "End of the words with a note"),
        AnnotationKind.REPLY: "",
    }[mark.kind]
