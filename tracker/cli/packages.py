"""The command that checks a data package against itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tracker.cli.output import one_line, put_line

PROBLEMS_FOUND = 1
"""Exit status where something was changed."""

Package = Annotated[
    Path, typer.Argument(metavar="FILE", help="Data package to check, as `export` writes it.")
]


def verify(file: Package) -> None:
    """Check every file and every quotation of a data package, without library and network."""
    from tracker.exchange.package_check import check_package  # noqa: PLC0415 - only here

    report = check_package(file)
    for problem in report.problems:
        put_line(one_line(problem))
    checked = f"{report.files} files and {report.quotations} quotations checked"
    if report.problems:
        count = len(report.problems)
        put_line(f"{checked}: {'1 problem' if count == 1 else f'{count} problems'}")
        raise typer.Exit(PROBLEMS_FOUND)
    put_line(f"{checked}: all is as it was exported.")
    put_line(f"Fingerprint: {report.fingerprint}")
