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
    Shape | None,
    typer.Option(
        "--shape",
        help="A row of the CSV per agreement (wide, if left out) or per value and passage (long).",
    ),
]
Bom = Annotated[
    bool, typer.Option("--bom", help="Start with a byte order mark, for older spreadsheets.")
]


def export(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    file: Target,
    words: options.QueryWords = None,
    *,
    shape: CsvShape = None,
    columns: options.Columns = None,
    bom: Bom = False,
    as_of: options.AsOf = "",
    drafts: options.Drafts = False,
) -> None:
    """Write the agreements that match a search to a file."""
    _check_name(file)
    _check_effects(file, {"--shape": shape, "--columns": columns, "--bom": bom or None})
    query, chosen, day = options.query(words), options.columns(columns), options.day(as_of)
    with opened(context) as app:
        count = app.exports.write(
            file,
            query,
            as_of=day,
            shape=shape or Shape.WIDE,
            columns=chosen,
            drafts=drafts,
            bom=bom,
        )
    put_line(f"{'1 agreement' if count == 1 else f'{count} agreements'} written to {file}")


def _check_name(file: Path) -> None:
    suffix = file.suffix.lower()
    if suffix not in SUFFIXES:
        what = f"does not write {suffix} files" if suffix else "cannot tell what to write"
        raise FileUnusable(
            f"{file.name}: this program {what}.",
            hint=f"End the name in {' or '.join(SUFFIXES)}.",
        )


def _check_effects(file: Path, given: dict[str, object]) -> None:
    """Refuse options that the format or shape of the file has no use for."""
    for option, value in given.items():
        if value is not None and file.suffix.lower() == ".json":
            raise options.no_effect(option, "a JSON file")
    if given["--shape"] is Shape.LONG and given["--columns"] is not None:
        raise options.no_effect("--columns", "the long CSV")
