"""The wide CSV: one row per agreement, for people who work in spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from tracker.domain.columns import WIDE, choose
from tracker.domain.progress import Progress, silent
from tracker.domain.row import AgreementRow
from tracker.exchange.csv_file import write_table


def write_wide(  # noqa: PLR0913 - one way for list, command line and window
    rows: Iterable[AgreementRow],
    path: Path,
    *,
    columns: Sequence[str] = (),
    bom: bool = False,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write rows as they come and return how many there were.

    `columns` are keys of `domain.columns.WIDE` in the order wanted; none means all of them.
    Raises `ValueRefused` for an unknown key before anything is written.
    """
    chosen = choose(columns) if columns else WIDE
    cells = ([column.text(row) for column in chosen] for row in rows)
    return write_table(
        [column.key for column in chosen], cells, path, bom=bom, total=total, progress=progress
    )
