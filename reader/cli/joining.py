"""The commands of people who share a library: merging what another file holds, and comparing."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from reader.cli.output import say, say_json
from reader.cli.sitting import sitting
from reader.domain.edit import Record
from reader.domain.moments import now
from reader.services.comparing import Agreement, agreements, read
from reader.services.differing import Different, differences
from reader.services.joining.values import Choice, Item, JoiningPlan, Outcome
from reader.services.progress import Unwatched

_FIELDS = ("left", "right", "by", "category", "articles", "matched", "f1", "alpha")


def add_merge(command: ArgumentParser) -> None:
    """Say how `merge` is called."""
    command.add_argument("other", metavar="OTHER", type=Path, help="the file to take from")
    command.add_argument("--dry-run", action="store_true", help="say what would come of it")
    sides = command.add_mutually_exclusive_group()
    for choice, meaning in ((Choice.OURS, "this library"), (Choice.THEIRS, "the other file")):
        sides.add_argument(
            f"--{choice}",
            dest="choice",
            action="store_const",
            const=choice,
            default=Choice.BOTH,
            help=f"where both have changed the same, keep what {meaning} says; else both are kept",
        )
    command.add_argument("--report", metavar="FILE", type=Path, help="save a report in Markdown")


def merge(arguments: Namespace) -> int:
    """Merge what another library holds into this one, or say what would come of it."""
    # Only this command needs any of it.
    from reader.services.joining import performing, planning, reading, report  # noqa: PLC0415

    with sitting(arguments.library, writes=not arguments.dry_run) as session:
        compared = reading.compare(session.library, arguments.other)
        planned = planning.plan(compared, default=arguments.choice)
        if not arguments.dry_run and planned.edit.changes:
            performing.prepare(session.library.path, planned, Unwatched())
            performing.perform(session, planned)
        if arguments.json:
            say_json(_values(planned))
        else:
            _say_all(planned)
        if arguments.report is not None:  # may fail, when what was merged has been told
            report.save(planned, session.library, arguments.report, now())
        return 0


def compare(arguments: Namespace) -> int:
    """Say how far each two annotators agree; as JSON also where they do not."""
    with sitting(arguments.library) as session:
        marked = read(session.library)
        found = agreements(marked)
        if arguments.json:
            pairs = list(dict.fromkeys((one.left, one.right) for one in found))
            say_json(
                {
                    "agreements": [_agreement(one) for one in found],
                    "differences": [
                        {"left": left, "right": right, **_difference(one)}
                        for left, right in pairs
                        for one in differences(marked, left, right)
                    ],
                }
            )
            return 0
        say("\t".join(_FIELDS))
        for one in found:
            told = _agreement(one)
            say("\t".join("" if told[f] is None else str(told[f]) for f in _FIELDS))
        return 0


def _say_all(planned: JoiningPlan) -> None:
    say(planned.edit.summary)
    for item in planned.items:
        if item.outcome in (Outcome.CONFLICT, Outcome.CHECK, Outcome.LOST):
            fields = f" ({', '.join(item.fields)})" if item.fields else ""
            say(f"  {item.outcome}: {item.kind} {item.id} {item.quote or item.title}{fields}")


def _values(planned: JoiningPlan) -> dict[str, Any]:
    return {
        "summary": planned.edit.summary,
        "counts": {str(outcome): count for outcome, count in planned.counts.items()},
        "items": [_item(item) for item in planned.items],
        "alike": [list(pair) for pair in planned.alike],
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "outcome": str(item.outcome),
        "kind": str(item.kind),
        "id": item.id,
        "title": item.title,
        "quote": item.quote,
        "article": item.article,
        "fields": list(item.fields),
        **{
            side: _said(record, item.fields)
            for side, record in (("ours", item.ours), ("theirs", item.theirs), ("base", item.base))
        },
    }


def _said(record: Record | None, fields: tuple[str, ...]) -> dict[str, str] | None:
    """Return what a side says in the fields that are in conflict."""
    if record is None or not fields:
        return None
    return {field: str(getattr(record, field, None) or "") for field in fields}


def _agreement(one: Agreement) -> dict[str, Any]:
    counted = one.overlaps
    return {
        "left": one.left,
        "right": one.right,
        "by": str(one.dimension),
        "category": one.category or None,
        "articles": one.articles,
        "matched": counted.matched,
        "of_left": counted.of_one,
        "of_right": counted.of_other,
        "f1": round(counted.f1, 4),
        "alpha": None if one.alpha is None else round(one.alpha, 4),
    }


def _difference(one: Different) -> dict[str, Any]:
    return {
        "kind": str(one.kind),
        "article": one.article,
        "title": one.title,
        "quote": one.quote,
        "left_annotation": one.left.id if one.left else None,
        "right_annotation": one.right.id if one.right else None,
    }
