"""Commands about the library as a whole: checking it, backing it up, restoring it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.invocation import library_of, opened
from tracker.cli.output import one_line, put_line

if TYPE_CHECKING:
    from tracker.app import App

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
        lines = [*_damage(app), *_doubts(app), *_duplicates(app)]
    for line in lines:
        put_line(one_line(line))
    if lines:
        put_line("1 problem" if len(lines) == 1 else f"{len(lines)} problems")
        raise typer.Exit(PROBLEMS_FOUND)
    put_line("No problems found.")


def _damage(app: App) -> Iterator[str]:
    for problem in app.library.check():
        where = f" (agreement {problem.agreement})" if problem.agreement else ""
        yield f"{problem.kind}: {problem.message}{where}"


def _doubts(app: App) -> Iterator[str]:
    for record in app.doubts.all():
        for doubt in record.doubts:
            yield f"doubt: {doubt.message} (agreement {record.agreement})"


def _duplicates(app: App) -> Iterator[str]:
    for pair in app.doubts.duplicates():
        names = pair.title or "without a title"
        yield (
            f"duplicate: two records of {pair.signed} may be one agreement: {names}"
            f" (agreements {pair.first} and {pair.second})"
        )


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
