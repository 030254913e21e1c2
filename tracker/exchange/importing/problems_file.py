"""The rows that need a look, as a table that can be corrected and imported again.

What is said about them stays in English whoever writes the file: it goes to whoever keeps the
table, and to scripts that sort by it, and must be the same from the window and the command line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.import_report import ImportProblem
from tracker.exchange.csv_file import write_table
from tracker.exchange.importing.tables import PROBLEM_COLUMNS


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A row as it stood in the file, what is wrong with it, and the record it became, if any."""

    cells: tuple[str, ...]
    problems: tuple[ImportProblem, ...]
    agreement: str = ""


def write_problems(header: Sequence[str], rows: Sequence[ProblemRow], path: Path) -> int:
    """Write the rows with their columns, and what is said about each in columns behind them.

    Raises `FileUnusable` where the file cannot be written.
    """
    own = [index for index, name in enumerate(header) if name not in PROBLEM_COLUMNS]
    names = [header[index] for index in own]
    lines = (_line(row, own) for row in rows)
    return write_table([*names, *PROBLEM_COLUMNS], lines, path)


def _line(row: ProblemRow, own: Sequence[int]) -> list[str]:
    cells = [row.cells[index] if index < len(row.cells) else "" for index in own]
    columns = dict.fromkeys(problem.column for problem in row.problems if problem.column)
    said = " ".join(problem.message for problem in row.problems)
    return [*cells, str(row.problems[0].row), ", ".join(columns), said, row.agreement]
