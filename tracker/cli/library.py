"""Commands about the library as a whole: checking it, backing it up, restoring it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tracker.cli.invocation import library_of, opened
from tracker.cli.output import one_line, put_line

BackupTarget = Annotated[
    Path | None,
    typer.Argument(
        metavar="[FILE]", help="File to write; a dated one beside the library if left out."
    ),
]
BackupFile = Annotated[Path, typer.Argument(metavar="FILE", help="Backup to restore.")]

PROBLEMS_FOUND = 1
"""Exit status of `check` where something is wrong."""


def check(context: typer.Context) -> None:
    """Look for damage, and for what an expert would question in the records. Changes nothing."""
    with opened(context) as app:
        problems = [*app.library.check(), *app.doubts.problems()]
    for problem in problems:
        where = f" (agreement {problem.agreement})" if problem.agreement else ""
        put_line(f"{problem.kind}: {one_line(problem.message)}{where}")
    if problems:
        put_line("1 problem" if len(problems) == 1 else f"{len(problems)} problems")
        raise typer.Exit(PROBLEMS_FOUND)
    put_line("No problems found.")


def backup(context: typer.Context, file: BackupTarget = None) -> None:
    """Copy the library to a file that is checked before it counts."""
    with opened(context) as app:
        written = app.library.backup(file)
    put_line(f"Backed up to {written}")


def restore(context: typer.Context, file: BackupFile) -> None:
    """Put a backup in the place of the library, which is kept beside under another name."""
    from tracker.services.library import restore_library  # noqa: PLC0415 - loads the database
    from tracker.services.opening import library_path  # noqa: PLC0415
    from tracker.settings import load_settings  # noqa: PLC0415

    named = library_of(context)
    path = library_path(named) if named else load_settings().library
    kept = restore_library(path, file)
    put_line(f"Restored {path} from {file}")
    if kept:
        put_line(f"The library as it was is kept as {kept}")
