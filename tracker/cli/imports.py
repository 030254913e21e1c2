"""The command that brings tables and records of other programs into the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import complain, one_line, put_json, put_line

if TYPE_CHECKING:
    from tracker.domain.import_report import ImportReport

Table = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", help="Table to read: CSV, TSV, XLSX, ODS, or JSON of this program."
    ),
]
MappingFile = Annotated[
    Path | None,
    typer.Option("--mapping", metavar="FILE.toml", help="What the columns mean."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")]
OnlyGaps = Annotated[
    bool,
    typer.Option("--only-gaps", help="Fill what known records lack; overwrite nothing."),
]
ProblemsFile = Annotated[
    Path | None,
    typer.Option(
        "--problems",
        metavar="FILE.csv",
        help="Where to write the rows that need a look; correct and import it.",
    ),
]
SHOWN = 20
"""Problems told on the screen; all of them are in the problems file and in JSON."""


def import_table(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    file: Table,
    *,
    mapping: MappingFile = None,
    dry_run: DryRun = False,
    only_gaps: OnlyGaps = False,
    problems: ProblemsFile = None,
    json: options.AsJson = False,
) -> None:
    """Add and change agreements from a table. One undo step takes it all back."""
    from tracker.domain.import_report import REMEMBERED  # noqa: PLC0415 - loads vocabularies
    from tracker.services.importing.kinds import check_file  # noqa: PLC0415 - loads vocabularies

    check_file(file, mapping, problems)
    with opened(context, create=True) as app:
        report = app.imports.run(
            file, mapping=mapping, dry_run=dry_run, only_gaps=only_gaps, problems=problems
        )
    if REMEMBERED in report.notes:
        complain(f"{REMEMBERED} Give --mapping FILE.toml for another reading.")
    if json:
        put_json(report.as_object())
        return
    _show(report, REMEMBERED)


def _show(report: ImportReport, left_out: str) -> None:
    for note in report.notes:
        if note != left_out:
            put_line(one_line(note))
    counts = ", ".join(f"{number} {outcome}" for outcome, number in report.counts.items())
    rows = "row" if report.read == 1 else "rows"
    would = "Nothing was written. " if report.dry_run else ""
    put_line(f"{would}{report.read} {rows} read: {counts}.")
    for problem in report.problems[:SHOWN]:
        column = f", {problem.column}" if problem.column else ""
        complain(f"Row {problem.row}{column}: {problem.message}")
    more = len(report.problems) - SHOWN
    if more > 0:
        complain(f"{more} more; --problems FILE.csv writes all of them.")
