"""The command that writes agreements to files for other programs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import put_line
from tracker.domain.errors import FileUnusable

SUFFIXES = (".csv", ".json")


class Shape(StrEnum):
    """What a row of a CSV file stands for."""

    WIDE = "wide"
    LONG = "long"


Target = Annotated[
    Path, typer.Argument(metavar="FILE", help="File to write; its name ends in .csv or .json.")
]
CsvShape = Annotated[
    Shape,
    typer.Option("--shape", help="A row per agreement (wide) or per value and passage (long)."),
]
Bom = Annotated[
    bool, typer.Option("--bom", help="Start with a byte order mark, for older spreadsheets.")
]


def export(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    file: Target,
    words: options.QueryWords = None,
    *,
    shape: CsvShape = Shape.WIDE,
    columns: options.Columns = "",
    bom: Bom = False,
    as_of: options.AsOf = "",
    drafts: options.Drafts = False,
) -> None:
    """Write the agreements that match a search to a file."""
    if file.suffix.lower() not in SUFFIXES:
        raise FileUnusable(
            f"{file.name} has no ending that says how to write it.",
            hint=f"End the name in {' or '.join(SUFFIXES)}.",
        )
    query, chosen, day = options.query(words), options.columns(columns), options.day(as_of)
    with opened(context) as app:
        count = app.exports.write(
            file, query, as_of=day, shape=shape, columns=chosen, drafts=drafts, bom=bom
        )
    put_line(f"{'1 agreement' if count == 1 else f'{count} agreements'} written to {file}")
