"""What others wrote is answered, not changed, unless somebody allows themselves to."""

from collections.abc import Callable
from typing import Any

import pytest

from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Edit
from reader.domain.entity import EntityType
from reader.domain.errors import NotYoursError
from reader.domain.text import Span
from reader.services import annotating, bulk, owning, replying
from reader.services.preferences import Preferences
from reader.services.session import Session, Stamp
from tests.samples import LATER, Filled, entity_of, making, mark_on

BEN = Stamp("Ben", LATER)
ADA = Stamp("Ada", LATER)

Plan = Callable[[Filled, Stamp], Edit]


def marked(full: Filled, quote: str, **fields: Any) -> Annotation:
    """Put a mark into the library."""
    made = mark_on(full.article, full.text.plain, quote, **fields)
    full.library.apply(making(made))
    return made


@pytest.mark.parametrize(
    "plan",
    [
        lambda full, stamp: annotating.recolor([full.highlight], Color.TEAL, stamp),
        lambda full, stamp: annotating.retag(full.highlight, ["other"], stamp),
        lambda full, stamp: annotating.write_note(full.highlight, "Otherwise.", stamp),
        lambda full, stamp: annotating.reshape(full.highlight, full.text, Span(0, 9), stamp),
        lambda full, stamp: annotating.link(
            full.highlight, entity_of("Ada", EntityType.PERSON), stamp
        ),
        lambda full, stamp: annotating.remove([full.highlight], stamp),
        lambda full, stamp: bulk.remove(full.library, [full.highlight], stamp),
        lambda full, stamp: bulk.tag([full.highlight], ["other"], [], stamp),
        lambda full, stamp: bulk.link([full.highlight], entity_of("Ada", EntityType.PERSON), stamp),
    ],
)
def test_nobody_changes_what_another_wrote_unless_they_allow_themselves_to(
    full: Filled, plan: Plan
) -> None:
    with pytest.raises(NotYoursError, match=r"^Ada wrote this, so it stays as it is: reply to it"):
        plan(full, BEN)
    assert plan(full, ADA).changes
    assert plan(full, BEN._replace(changes_others=True)).changes
    assert plan(full, BEN._replace(former=frozenset({"Ada"}))).changes


def test_everybody_may_answer(full: Filled) -> None:
    edit, made = replying.reply(full.highlight, "Why?", BEN)
    full.library.apply(edit)
    [kept] = full.library.annotations.find([made.id]).values()
    assert kept.annotator == "Ben"


def test_what_nobody_has_signed_is_everybodys(full: Filled) -> None:
    assert owning.may_change(full.highlight._replace(annotator=""), BEN.person)


def test_of_several_only_ones_own_are_changed_and_the_others_are_counted(full: Filled) -> None:
    own = marked(full, full.text.plain[:4], annotator="Ben", color=Color.GREEN)
    edit = annotating.recolor([own, full.highlight, full.mention], Color.TEAL, BEN)
    assert [change.before for change in edit.changes] == [own]
    assert edit.summary == (
        "Changed the colour of 1 annotation; 2 annotations of others were left as they are"
    )
    edit = bulk.remove(full.library, [own, full.highlight], BEN)
    assert [change.before for change in edit.changes] == [own]
    assert edit.summary.endswith("; 1 annotation of others was left as it is")


def test_those_of_several_people_are_refused_without_a_name(full: Filled) -> None:
    another = full.mention._replace(annotator="Bo")
    with pytest.raises(NotYoursError, match=r"^Others wrote these"):
        annotating.recolor([full.highlight, another], Color.TEAL, BEN)


def test_replies_go_with_what_they_answer_whoever_wrote_them(full: Filled) -> None:
    edit, reply = replying.reply(full.highlight, "Why?", BEN)
    full.library.apply(edit)
    gone = bulk.remove(full.library, [full.highlight], ADA)
    assert [change.before for change in gone.changes] == [full.highlight, reply]


def test_undo_takes_back_what_was_done_while_it_was_allowed(full: Filled) -> None:
    session = Session(full.library, "Ben")
    session.changes_others = True
    session.perform(annotating.recolor([full.highlight], Color.TEAL, session.stamp()))
    session.changes_others = False
    session.undo()
    assert full.library.annotations.get(full.highlight.id) == full.highlight


def test_who_changes_their_name_keeps_what_they_wrote(full: Filled) -> None:
    chosen = Preferences(annotator="Ada").renamed("Ada L.").renamed("Countess")
    assert (chosen.name, chosen.former) == ("Countess", ["Ada", "Ada L."])
    assert chosen.renamed("Ada").former == ["Ada L.", "Countess"]
    session = Session(full.library, chosen.name)
    session.former = frozenset(chosen.former)
    assert session.person.names == {"Ada", "Ada L.", "Countess"}
    assert owning.may_change(full.highlight, session.person)


def test_the_name_from_the_system_is_kept_as_a_former_one() -> None:
    system = Preferences().name
    assert Preferences().renamed("Ada").former == [system]
