"""The command about what was learnt from reviews: seeing it, switching it, forgetting it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import one_line, put_array, put_line
from tracker.domain.learnt import LearntItem, LearntKind, Use


class Act(StrEnum):
    """What to do with items."""

    LIST = "list"
    FORGET = "forget"
    ON = "on"
    OFF = "off"


ActArgument = Annotated[
    Act, typer.Argument(metavar="[list|forget|on|off]", help="What to do; list if left out.")
]
Ids = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ID]...", help="Items as the list shows them, or their beginnings."),
]
Kind = Annotated[
    LearntKind | None, typer.Option("--kind", help="Only items of one kind.", show_default=False)
]
AsCsv = Annotated[
    Path | None,
    typer.Option(
        "--csv", metavar="FILE", help="Write the list to a CSV file.", show_default=False
    ),
]

_SHORT_ID = 8
_USES = {
    Use.USED: "",
    Use.SWITCHED_OFF: " (off)",
    Use.TOO_FEW: " (not often enough to be used)",
}


def learnt(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    act: ActArgument = Act.LIST,
    ids: Ids = None,
    *,
    kind: Kind = None,
    csv: AsCsv = None,
    json: options.AsJson = False,
) -> None:
    """Show what the library learnt from your reviews; switch items off or on, or forget them.

    Names of parties, persons and whom they act for, phrases of areas, and words that were refused
    again and again. Each change is one step to undo.
    """
    if act is not Act.LIST:
        _change(context, act, ids or ())
        return
    if ids:
        raise options.UsageError("An id needs a word before it: forget, on or off.", ctx=context)
    with opened(context) as app:
        if csv is not None:
            count = app.learning.export(csv, kind)
            put_line(f"Wrote {_counted(count)} to {csv}")
            return
        items = app.learning.items(kind)
        places = app.reference.places
        areas = app.reference.areas
    if json:
        put_array(map(_object, items))
        return
    named = {item.value: places.name(item.value) for item in items if item.value in places}
    named |= {item.value: areas.label(item.value) for item in items if item.value in areas}
    for line in _lines(items, named):
        put_line(line)


def _change(context: typer.Context, act: Act, ids: Sequence[str]) -> None:
    if not ids:
        raise options.UsageError(f"{act} needs the id of an item.", ctx=context)
    with opened(context) as app:
        if act is Act.FORGET:
            changes = app.learning.forget(ids)
        else:
            changes = app.learning.switch(ids, on=act is Act.ON)
    put_line(one_line(changes.action) if changes else "Nothing to change.")


def _lines(items: Iterable[LearntItem], named: dict[str, str]) -> Iterator[str]:
    count = 0
    for count, item in enumerate(items, start=1):  # noqa: B007 - counted for the last line
        said = one_line(_words(item, named.get(item.value, item.value)))
        yield f"{item.id[:_SHORT_ID]}  {said}, {item.count}×{_USES[item.use]}"
    yield _counted(count)


def _words(item: LearntItem, value: str) -> str:
    if item.kind is LearntKind.PERSON:
        office = f" ({item.capacity})" if item.capacity else ""
        when = f", {item.first} to {item.last}" if item.first else ""
        return f"person: {item.words}{office} acts for {value}{when}"
    if item.kind is LearntKind.ALIAS:
        return f"alias: “{item.words}” is {value}"
    if item.kind is LearntKind.AREA_PHRASE:
        return f"area phrase: “{item.words}” is {value}"
    return f"rejected: “{item.words}” is not {value} ({item.field or ''})"


def _counted(count: int) -> str:
    return "1 item" if count == 1 else f"{count or 'no'} items"


def _object(item: LearntItem) -> dict[str, object]:
    return {
        "id": item.id,
        "kind": item.kind,
        "words": item.words,
        "field": item.field,
        "value": item.value,
        "capacity": item.capacity or None,
        "first": item.first or None,
        "last": item.last or None,
        "count": item.count,
        "use": item.use,
        "at": item.at,
        "agreements": list(item.agreements),
    }
