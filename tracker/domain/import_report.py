"""What became of each row of a table that was imported, in words and in figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tracker.domain.changes import Changes
from tracker.domain.vocabulary import InstrumentType

REMEMBERED = "Columns are read as in the last import of such a table."
"""The note of a report whose mapping nobody gave, but the library remembered."""


class Outcome(StrEnum):
    """What became of one row; every row has exactly one."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProblem:
    """One sentence about one cell: why its row was left out, or what to look at."""

    row: int
    """Row as a spreadsheet numbers it, the header included."""
    column: str = ""
    value: str = ""
    """The cell as it stands in the file, shortened where it is long."""
    what: str
    hint: str = ""
    """What to do about it."""

    @property
    def message(self) -> str:
        """All that is said, as one text."""
        return f"{self.what} {self.hint}".rstrip()

    def as_object(self) -> dict[str, object]:
        """Say it to another program."""
        return {
            "row": self.row,
            "column": self.column,
            "value": self.value,
            "message": self.message,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """What a row of a table would become, to be looked at before anything is written."""

    row: int
    outcome: Outcome
    title: str = ""
    parties: tuple[str, ...] = ()
    """Codes, or names where there is no code."""
    signed: str = ""
    instrument_type: InstrumentType | None = None
    areas: tuple[str, ...] = ()
    problems: tuple[ImportProblem, ...] = ()


@dataclass(slots=True, kw_only=True)
class ImportReport:
    """The outcome of an import. The five outcomes add up to `read`."""

    counts: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    problems: list[ImportProblem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """How the file was read: encoding, columns and what they became, the order of dates."""
    preview: list[PreviewRow] = field(default_factory=list)
    """Rows of a dry run: of each outcome no more than were asked for."""
    dry_run: bool = False
    changes: Changes = field(default_factory=Changes)

    @property
    def read(self) -> int:
        """How many rows the file has."""
        return sum(self.counts.values())

    def as_object(self) -> dict[str, object]:
        """Say it to another program."""
        return {
            "read": self.read,
            **{outcome.value: number for outcome, number in self.counts.items()},
            "problems": [problem.as_object() for problem in self.problems],
        }
