"""Commands about agreements: listing them, and showing one."""

from __future__ import annotations

import csv
import datetime as dt
import io
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import complain, is_terminal, put, put_array, put_json, put_line

if TYPE_CHECKING:
    from tracker.app import App
    from tracker.domain.columns import Column
    from tracker.domain.labels import Labels
    from tracker.domain.query import Query
    from tracker.domain.row import AgreementRow


class Format(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


AgreementId = Annotated[
    str, typer.Argument(metavar="ID", help="Id of the agreement, or its beginning.")
]
ListFormat = Annotated[Format, typer.Option("--format", help="How to print the list.")]

HEADER_LINES = 2
_GUESSING = 3.0
"""Seconds after which nobody waits for a guess any more."""
_NUMBERS = frozenset({"n_sources", "best_tier", "n_unsupported", "n_conflicts", "revision"})


def list_agreements(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    words: options.QueryWords = None,
    *,
    columns: options.Columns = None,
    format: ListFormat = Format.TABLE,  # noqa: A002 - the option's name
    as_of: options.AsOf = "",
    known_on: options.KnownOn = "",
    drafts: options.Drafts = False,
    sort: options.Sort = "-signed",
) -> None:
    """List the agreements that match a search, the latest signed first."""
    query, chosen = options.query(words), options.columns(columns)
    day = options.day(as_of, query)
    with opened(context, known_on=options.known(known_on)) as app:
        rows = app.agreements.rows(
            query,
            as_of=day,
            drafts=drafts,
            sort=sort.removeprefix("-"),
            descending=sort.startswith("-"),
        )
        match format:
            case Format.CSV:
                _put_csv(rows, chosen)
            case Format.JSON:
                _put_objects(rows, chosen)
            case Format.TABLE:
                shown = _put_table(rows, chosen, app.reference.labels)
                left_out = 0
                if not drafts:
                    left_out = app.agreements.count(query, as_of=day, drafts=True) - shown
                put_line(_counted(shown, left_out))
                if not shown and left_out <= 0:
                    _guess(app, query, day, drafts=drafts)


def show(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    id: AgreementId,  # noqa: A002 - the argument's name
    *,
    json: options.AsJson = False,
    as_of: options.AsOf = "",
    known_on: options.KnownOn = "",
    drafts: options.Drafts = False,
) -> None:
    """Show one agreement, each value with the words that say so.

    A draft is shown with all that is proposed; of a reviewed record, only if drafts are asked for.
    """
    from tracker.domain.accepted import accepted_part  # noqa: PLC0415 - not for `extract`
    from tracker.domain.vocabulary import Stage  # noqa: PLC0415

    day = options.day(as_of)
    with opened(context, known_on=options.known(known_on)) as app:
        dossier = app.agreements.dossier(id, as_of=day)
        reference = app.reference
    everything = drafts or dossier.agreement.stage is Stage.DRAFT
    if not everything:
        dossier = replace(dossier, agreement=accepted_part(dossier.agreement))
    if json:
        from tracker.exchange.record_json import record_object  # noqa: PLC0415

        put_json(record_object(dossier, proposals=everything))
        return
    from tracker.cli.record_text import record_lines  # noqa: PLC0415

    for line in record_lines(dossier, reference):
        put_line(line)


def _guess(app: App, query: Query, day: dt.date, *, drafts: bool) -> None:
    """Say what a search that found nothing was probably meant to be, unless that takes long."""
    from tracker.domain.progress import Cancelled, Patience, silent  # noqa: PLC0415

    stop = Patience(silent, _GUESSING)
    with suppress(Cancelled):
        meant = app.suggestions.instead_of(query, as_of=day, drafts=drafts, stop=stop)
        if meant:
            complain(f"Did you mean {' or '.join(map(str, meant))}?")


def _chosen(keys: Sequence[str]) -> Sequence[Column]:
    from tracker.domain.columns import WIDE, choose  # noqa: PLC0415

    return choose(keys) if keys else WIDE


def _put_csv(rows: Iterable[AgreementRow], keys: Sequence[str]) -> None:
    from tracker.exchange.csv_file import guard  # noqa: PLC0415

    columns = _chosen(keys)
    buffer = io.StringIO(newline="")
    table = csv.writer(buffer)
    table.writerow(column.key for column in columns)
    for row in rows:
        put(buffer.getvalue())
        buffer.seek(0)
        buffer.truncate()
        table.writerow([guard(column.text(row)) for column in columns])
    put(buffer.getvalue())


def _put_objects(rows: Iterable[AgreementRow], keys: Sequence[str]) -> None:
    columns = _chosen(keys)
    put_array({column.key: _value(column, row) for column in columns} for row in rows)


def _value(column: Column, row: AgreementRow) -> str | int | None:
    text = column.text(row)
    if column.key in _NUMBERS:
        return int(text) if text else None
    return text


def _put_table(rows: Iterable[AgreementRow], keys: Sequence[str], labels: Labels) -> int:
    from tracker.cli.row_table import table_lines, usual_columns  # noqa: PLC0415

    columns = _chosen(keys) if keys else usual_columns(labels)
    width = shutil.get_terminal_size().columns if is_terminal() else 0
    shown = -HEADER_LINES
    for line in table_lines(rows, columns, width):
        put_line(line)
        shown += 1
    return max(shown, 0)


def _counted(shown: int, left_out: int) -> str:
    counted = "1 agreement" if shown == 1 else f"{shown} agreements"
    if left_out > 0:
        drafts = "1 draft is" if left_out == 1 else f"{left_out} drafts are"
        return f"{counted}; {drafts} left out, --drafts shows them"
    return counted
