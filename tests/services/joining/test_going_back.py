"""What somebody has taken back stays so, and what was merged can be merged again after an undo."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from reader.domain.annotation import Color
from reader.domain.ids import SearchId, new_id
from reader.domain.naming import ColorName, SavedSearch
from reader.services import merging, splitting
from reader.services.joining.bringing import bring
from reader.services.joining.performing import look, perform
from reader.services.joining.planning import plan
from reader.services.joining.values import JoiningPlan, Outcome
from reader.services.progress import Unwatched
from reader.services.session import Session, Stamp
from reader.store.library import Library
from tests.samples import LATER, Filled, changing, entity_of, making, mark_on, put, text_of
from tests.services.joining.copies import join

NOW = Stamp("Ada", LATER)
STILL_LATER = LATER + timedelta(hours=1)


def shared(library: Library) -> Path:
    """Give somebody a copy of a library as it is now."""
    copy = Path(shutil.copy(library.path, library.path.with_name("carl.postil")))
    library.note_shared()
    return copy


def merge(session: Session, other: Path) -> JoiningPlan:
    """Merge a library in a sitting that can take it back."""
    planned = plan(look(session.library.path, other, Unwatched()))
    bring(session.library, other, planned.bringing)
    perform(session, planned)
    return planned


def test_what_was_merged_and_taken_back_can_be_merged_again(full: Filled, ben: Library) -> None:
    put(ben, text_of("Only Ben has read this."))
    ben.apply(
        making(
            entity_of("Lyon"),
            mark_on(full.article, full.text.plain, "coffee", color=Color.RED),
            ColorName(Color.RED, "Doubtful", "Ben", LATER, LATER),
            SavedSearch(SearchId(new_id()), "Ships", "ships", "Ben", LATER, LATER),
        )
    )
    ben.apply(changing(full.note, note="Theirs", modified=LATER))
    session = Session(full.library, "Ada")
    first = merge(session, ben.path)
    session.undo()
    assert merge(session, ben.path).items == first.items
    assert full.library.color_names.all()[Color.RED].name == "Doubtful"
    assert [search.name for search in full.library.saved_searches.all()] == ["Ships"]


def test_what_was_taken_back_after_sharing_does_not_return(full: Filled) -> None:
    session = Session(full.library, "Ada")
    regretted = full.note._replace(note="Regretted", modified=LATER)
    session.perform(changing(full.note, note=regretted.note, modified=LATER))
    copy = shared(full.library)
    session.undo()
    with closing(Library.open(copy)) as carl:
        carl.apply(changing(regretted, tags=("ships",), modified=STILL_LATER))
    join(full.library.path, copy)
    found = full.library.annotations.get(full.note.id)
    assert found is not None
    assert (found.note, found.tags) == (full.note.note, ("ships",))


def test_a_colleague_whose_clock_is_slow_is_in_no_conflict(full: Filled, ben: Library) -> None:
    early = full.note.modified - timedelta(days=365)
    first = full.note._replace(note="First", modified=early)
    ben.apply(changing(full.note, note=first.note, modified=early))
    ben.note_shared()
    join(full.library.path, ben.path)
    ben.apply(changing(first, note="Second", modified=early + timedelta(hours=1)))
    planned = join(full.library.path, ben.path)
    found = full.library.annotations.get(full.note.id)
    assert found is not None
    assert found.note == "Second"
    assert planned.of(Outcome.CONFLICT) == ()


def test_entities_that_were_merged_and_parted_since_stay_apart(full: Filled) -> None:
    other = entity_of("Turicum")
    full.library.apply(making(other))
    full.library.note_shared()
    session = Session(full.library, "Ada")
    session.perform(merging.merge(full.library, full.entity, other, NOW))
    copy = shared(full.library)
    session.undo()
    join(full.library.path, copy)
    mention = full.library.annotations.get(full.mention.id)
    assert mention is not None
    assert mention.entity == full.entity.id


def test_mentions_that_were_split_off_since_stay_so(full: Filled) -> None:
    library, other = full.library, entity_of("Turicum")
    library.apply(making(other))
    library.note_shared()
    library.apply(merging.merge(library, full.entity, other, NOW))
    copy = shared(library)
    winner = library.entities.get(other.id)
    assert winner is not None
    library.apply(
        splitting.split(
            library,
            winner,
            library.annotations.meaning(winner.id),
            Stamp("Ada", STILL_LATER),
            name=full.entity.name,
            type_=full.entity.type,
        )
    )
    join(library.path, copy)
    mention = library.annotations.get(full.mention.id)
    assert mention is not None
    assert mention.entity == full.entity.id
