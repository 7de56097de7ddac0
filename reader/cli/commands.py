"""What each command does: a service, and its result in words or JSON."""

from argparse import Namespace
from collections.abc import Mapping, Sequence

from reader.cli.output import (
    LIST_FIELDS,
    annotation_values,
    article_values,
    pointed,
    row_values,
    say,
    say_json,
)
from reader.cli.sitting import UsageError, sitting
from reader.domain.annotation import Annotation, Color
from reader.domain.edit import Change, Edit
from reader.domain.entity import Entity, EntityType
from reader.domain.errors import NotYoursError, QueryError, UnreadableFileError
from reader.domain.ids import EntityId
from reader.domain.listing import Filter, Shelf
from reader.domain.naming import ColorName
from reader.domain.tags import tidy_tags
from reader.services import (
    annotating,
    bulk,
    finding,
    importing,
    naming,
    owning,
    searching,
    versions,
)
from reader.services.preferences import load
from reader.store.library import Library


def new(arguments: Namespace) -> int:
    """Make a library."""
    if arguments.starter:
        from reader.services.starter import create_starter  # noqa: PLC0415 - only here

        create_starter(arguments.library, load().name).close()
    else:
        Library.create(arguments.library).close()
    say(f"Made {arguments.library}")
    return 0


def import_(arguments: Namespace) -> int:
    """Import files; it fails where nothing could be read at all."""
    with sitting(arguments.library, writes=not arguments.dry_run) as session:
        looked_at = importing.look(arguments.files, arguments.separator)
        if arguments.dry_run:
            return _would_import(session.library, looked_at, as_json=arguments.json)
        plan = importing.plan(session.library, looked_at, session.stamp())
        session.perform(plan.edit)
        if arguments.json:
            say_json(
                {
                    "imported": [*plan.imported, *plan.restored],
                    "already": plan.already,
                    "skipped": [{"file": s.file, "reason": s.reason} for s in plan.skipped],
                    "new_versions": list(plan.renewed),
                    "marks": plan.tally._asdict(),
                }
            )
        else:
            say(plan.edit.summary)
            for skipped in plan.skipped:
                say(f"  {skipped.reason}")
        _require_some(looked_at)
        return 0


def list_(arguments: Namespace) -> int:
    """List articles."""
    with sitting(arguments.library) as session:
        listing = session.library.listing
        shelf = Shelf(arguments.filter) if arguments.filter else Shelf.EVERYTHING
        rows = listing.rows(listing.ids(Filter(shelf=shelf)))
        if arguments.json:
            say_json([row_values(row) for row in rows])
        else:
            say("\t".join(LIST_FIELDS))
            for row in rows:
                say("\t".join(map(str, row_values(row).values())))
        return 0


def show(arguments: Namespace) -> int:
    """Show an article."""
    with sitting(arguments.library) as session:
        library = session.library
        article = finding.article(library, arguments.article)
        text = library.texts.get(article.text)
        marks = library.annotations.of_article(article.id)
        entities = _entities(library, marks)
        names = naming.names_of(library.color_names.all())
        told = [annotation_values(mark, entities, names, article.text) for mark in marks]
        if arguments.json:
            blocks = [
                {"kind": b.kind, "level": b.level, "start": b.start, "stop": b.stop}
                for b in text.blocks
            ]
            say_json(
                {
                    **article_values(article),
                    "text": text.plain,
                    "blocks": blocks,
                    "annotations": told,
                }
            )
            return 0
        byline = (article.source, article.author, article.published, article.url)
        say(article.title)
        say(" · ".join(filter(None, byline)))
        for _, words in text.paragraphs():
            say(f"\n{words}")
        for mark in told:
            place = "" if mark["start"] is None else f"  {mark['start']}–{mark['stop']}"
            quote = f"  “{mark['quote']}”" if mark["quote"] else ""
            doubt = f"  {mark['verdict']}" if mark["verdict"] not in (None, "ok") else ""
            say(f"\n{mark['id']}  {mark['kind']}{place}{quote}{doubt}")
            for name in ("color_name", "entity", "entity_type", "tags", "note", "annotator"):
                if mark[name]:
                    value = "; ".join(mark[name]) if name == "tags" else mark[name]
                    say(f"  {name.removesuffix('_name')}: {value}")
        return 0


def search(arguments: Namespace) -> int:
    """Find articles."""
    with sitting(arguments.library) as session:
        try:
            hits = searching.search(session.library, arguments.query, arguments.limit)
        except QueryError as error:
            raise UsageError(pointed(error, arguments.query)) from error
        if arguments.json:
            say_json(
                [{"article": h.article, "title": h.title, "snippet": h.snippet.words} for h in hits]
            )
        for hit in () if arguments.json else hits:
            say(f"{hit.article}\t{hit.title}\n    {hit.snippet.words}")
        return 0


def annotate(arguments: Namespace) -> int:
    """Put an annotation on a passage."""
    name, tags = " ".join((arguments.entity or "").split()), tidy_tags(arguments.tag)
    if bool(name) != bool(arguments.type):
        raise UsageError("An entity needs a name and a type: give --entity and --type together.")
    with sitting(arguments.library, arguments.author, writes=True) as session:
        library, stamp = session.library, session.stamp()
        given = library.color_names.all()
        color = _color(arguments.color, given)
        article = finding.article(library, arguments.article)
        text = library.texts.get(article.text)
        span = finding.occurrence(text.plain, arguments.quote, arguments.occurrence)
        changes = []
        entity = None
        if name:
            entity, is_new = annotating.entity_for(
                name, EntityType(arguments.type), library.entities.named(name), stamp
            )
            if is_new:
                changes.append(Change(None, entity))
        if not (color or name or arguments.note or tags):
            color = Color.YELLOW
        mark = annotating.annotate(
            article,
            text,
            span,
            stamp,
            color=color,
            entity=entity.id if entity else None,
            tags=tags,
            note=arguments.note,
        )
        session.perform(Edit("Annotate", (*changes, Change(None, mark))))
        if arguments.json:
            entities = {entity.id: entity} if entity else {}
            say_json(annotation_values(mark, entities, naming.names_of(given), mark.text))
        else:
            say(mark.id)
        return 0


def remove(arguments: Namespace) -> int:
    """Put an annotation into the trash."""
    with sitting(arguments.library, writes=True) as session:
        mark = finding.annotation(session.library, arguments.annotation)
        session.changes_others |= arguments.others
        if not owning.may_change(mark, session.person):
            raise NotYoursError(
                f"{mark.annotator} wrote this, so nothing was removed; "
                "give --others to remove it all the same."
            )
        edit = bulk.remove(session.library, [mark], session.stamp())
        session.perform(edit)
        say(edit.summary)
        return 0


def check(arguments: Namespace) -> int:
    """Say what is wrong with a library; it fails where anything is.

    What the program keeps beside the records is made anew before if that is wanted.
    """
    with sitting(arguments.library, writes=arguments.rebuild) as session:
        if arguments.rebuild:
            session.library.rebuild()
        findings = list(session.library.findings())
        if arguments.json:
            say_json({"ok": not findings, "findings": findings})
        else:
            for line in findings or ["ok"]:
                say(line)
        return 1 if findings else 0


def _would_import(
    library: Library, looked_at: Sequence[importing.LookedAt], *, as_json: bool
) -> int:
    drafts = [draft for file in looked_at for draft in file.drafts]
    known = importing.held(library, drafts)
    if as_json:
        found = [
            {
                "title": draft.title,
                "source": draft.source,
                "words": draft.text.words,
                "already": held.here,
                "version_of": held.renews.id if held.renews else None,
                "marks": held.tally._asdict(),
            }
            for draft, held in zip(drafts, known, strict=True)
        ]
        skipped = [{"file": f.name, "reason": f.failure} for f in looked_at if f.failure]
        say_json({"found": found, "skipped": skipped})
    else:
        for draft, held in zip(drafts, known, strict=True):
            there = "already here" if held.here else "new version" if held.renews else "new"
            told = (there, draft.title, draft.source, versions.told(held.tally))
            say("\t".join(told).removesuffix("\t"))
        for file in looked_at:
            if file.failure:
                say(file.failure)
    _require_some(looked_at)
    return 0


def _require_some(looked_at: Sequence[importing.LookedAt]) -> None:
    """Raise `UnreadableFileError` where no file holds an article."""
    if not any(file.drafts for file in looked_at):
        if len(looked_at) == 1:
            raise UnreadableFileError(looked_at[0].failure)
        raise UnreadableFileError(
            f"None of {len(looked_at)} files could be read; nothing was imported."
            if looked_at
            else "There is no file to import in what was given; nothing was imported."
        )


def _color(words: str | None, given: Mapping[Color, ColorName]) -> Color | None:
    """Return the colour that is meant; raises `UsageError` where none is called so."""
    color = naming.color_called(words, given) if words else None
    if words is not None and color is None:
        called = naming.names_of(given)
        known = ", ".join(called.get(color, color) for color in Color)
        raise UsageError(f"No color is called “{words}”: choose one of {known}.")
    return color


def _entities(library: Library, marks: Sequence[Annotation]) -> dict[EntityId, Entity]:
    ids = {mark.entity for mark in marks if mark.entity}
    return {entity.id: entity for entity in library.entities.find(list(ids)).values()}
