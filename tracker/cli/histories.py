"""Commands about what was done: taking it back, doing it again, and looking at it."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer

from tracker.cli.invocation import opened
from tracker.cli.output import one_line, put_line
from tracker.domain.action import FieldChange, HistoryEntry

HistoryOf = Annotated[
    str | None,
    typer.Argument(metavar="[ID]", help="Id of an agreement; everything if left out."),
]
ActionNumber = Annotated[
    int | None,
    typer.Argument(
        metavar="[ACTION]", help="Number of an action as `history` shows it; the last if left out."
    ),
]
Limit = Annotated[int, typer.Option("--limit", min=1, help="How many actions to show at most.")]

_FULL_ID = 36
_LONGEST_VALUE = 120


def undo(context: typer.Context, action: ActionNumber = None) -> None:
    """Take back the last action that still stands, or the one with a number."""
    with opened(context) as app:
        app.history.undo(action)
        (undone,) = app.history.entries(limit=1)
    put_line(f"Undone: {one_line(undone.action.words)}")


def redo(context: typer.Context) -> None:
    """Do again what was taken back last."""
    with opened(context) as app:
        action = app.history.next_redo()
        app.history.redo()
    put_line(f"Redone: {one_line(action.words)}" if action else "Redone.")


def history(
    context: typer.Context,
    id: HistoryOf = None,  # noqa: A002 - the argument's name
    *,
    limit: Limit = 200,
) -> None:
    """Show what was done to the library, or to one agreement value by value, the latest first."""
    from tracker.cli.options import day  # noqa: PLC0415

    with opened(context) as app:
        agreement = id
        if id and len(id) < _FULL_ID:
            agreement = app.agreements.dossier(id, as_of=day("")).agreement.uuid
        entries = app.history.entries(agreement, limit)
    for entry in entries:
        put_line(_line(entry))
        if id:
            for line, times in Counter(map(_change, entry.changes)).items():
                put_line(f"      {line}{f' ({times} times)' if times > 1 else ''}")


def _line(entry: HistoryEntry) -> str:
    role = "" if entry.role == "do" else f"{entry.role}: "
    taken_back = " (taken back)" if entry.reverted else ""
    words = one_line(f"{role}{entry.action.words}{taken_back}")
    return f"{entry.id:>5}  {entry.at}  {one_line(entry.who)}  {words}"


def _change(change: FieldChange) -> str:
    name = f"{change.entity} {change.field}".replace("_", " ")
    return f"{name}: {_value(change.before)} → {_value(change.after)}"


def _value(text: str) -> str:
    shown = one_line(text)
    if len(shown) > _LONGEST_VALUE:
        shown = f"{shown[:_LONGEST_VALUE]}…"
    return f"“{shown}”" if shown else "—"
