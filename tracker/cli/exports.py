"""The command that writes agreements to files for other programs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import put_line
from tracker.domain.export_form import SHAPES, DyadRule, ExportForm, form_of


class Shape(StrEnum):
    """What a row of a CSV file stands for."""

    WIDE = "wide"
    LONG = "long"
    DYAD_YEAR = "dyad-year"


class Rule(StrEnum):
    """Who stands for a former state in the dyad-year CSV."""

    AS_SIGNED = "as-signed"
    SUCCESSOR_TODAY = "successor-today"


Target = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help="File to write. The end of its name says as what: .csv; .xlsx, a workbook with a"
        " sheet for each table; .json, whole records; .zip, a data package that can be imported"
        " and verified; .csl.json, .ris or .bib, the sources; .ics, key dates.",
    ),
]
CsvShape = Annotated[
    Shape | None,
    typer.Option(
        "--shape",
        help="A row of the CSV per agreement (wide, if left out), per value and passage (long), or"
        " per pair of states and year in which something was in force (dyad-year).",
    ),
]
DyadRules = Annotated[
    Rule | None,
    typer.Option(
        "--rule",
        help="In the dyad-year CSV, former states as they signed (as-signed, if left out) or the"
        " states that stand for them today (successor-today).",
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
    rule: DyadRules = None,
    columns: options.Columns = None,
    bom: Bom = False,
    as_of: options.AsOf = "",
    known_on: options.KnownOn = "",
    drafts: options.Drafts = False,
) -> None:
    """Write the agreements that match a search to a file."""
    form = form_of(file.name, shape or Shape.WIDE)
    given: dict[str, object] = {"--shape": shape, "--rule": rule, "--bom": bom or None}
    given["--columns"] = columns
    _check_effects(form, given)
    query, chosen = options.query(words), options.columns(columns)
    day = options.day(as_of, query)
    with opened(context, known_on=options.known(known_on)) as app:
        count = app.exports.write(
            file,
            query,
            as_of=day,
            shape=shape or Shape.WIDE,
            rule=DyadRule(rule or Rule.AS_SIGNED),
            columns=chosen,
            drafts=drafts,
            bom=bom,
        )
    put_line(f"{count} {form.counts}{'' if count == 1 else 's'} written to {file}")


def _check_effects(form: ExportForm, given: dict[str, object]) -> None:
    """Refuse options that the form of the file has no use for."""
    where = _NAMES.get(form, f"the {form} CSV" if form in SHAPES else f"a {form} file")
    useful = _USEFUL.get(form, ())
    for option, value in given.items():
        if value is not None and option not in useful:
            raise options.no_effect(option, where)


_NAMES = {ExportForm.JSON: "a JSON file"}
_USEFUL = {
    ExportForm.WIDE: ("--shape", "--columns", "--bom"),
    ExportForm.LONG: ("--shape", "--bom"),
    ExportForm.WORKBOOK: ("--columns",),
    ExportForm.DYAD_YEAR: ("--shape", "--rule", "--bom"),
}
