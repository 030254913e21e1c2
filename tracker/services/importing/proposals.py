"""What an import proposes for one row, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol
from uuid import UUID

from tracker.domain.agreement import Agreement
from tracker.domain.errors import ValueRefused
from tracker.domain.import_report import ImportProblem, Outcome
from tracker.exchange.importing.tables import TableRow
from tracker.exchange.importing.values import shortened
from tracker.services.importing.view import LibraryView


@dataclass(frozen=True, slots=True)
class Proposal:
    """The outcome of a row; the record to write goes with those to be added or changed."""

    row: TableRow
    outcome: Outcome
    problems: tuple[ImportProblem, ...] = ()
    agreement: Agreement | None = None


class Reader(Protocol):
    """Understands the rows of one kind of table."""

    @property
    def header(self) -> Sequence[str]:
        """Names of the columns."""

    @property
    def total(self) -> int:
        """How many rows there may be."""

    @property
    def notes(self) -> Sequence[str]:
        """How the table was read."""

    def rows(self) -> Iterator[TableRow]:
        """Yield the rows."""

    def propose(self, view: LibraryView, rows: Sequence[TableRow]) -> Iterable[Proposal]:
        """Say what should become of some rows."""


@dataclass
class SeenRows:
    """Remembers rows by a key, to tell repetitions within one file."""

    _rows: dict[str, int] = field(default_factory=dict)

    def first(self, key: str, row: int) -> int | None:
        """Return the earlier row with the key, None where this is the first."""
        earlier = self._rows.setdefault(key, row)
        return None if earlier == row else earlier


def refused(row: TableRow, what: str, column: str = "", value: str = "") -> Proposal:
    """Return the refusal of a row, with the reason."""
    return Proposal(row, Outcome.REFUSED, (problem(row, what, column, value),))


def refused_by(row: TableRow, error: ValueRefused) -> Proposal:
    """Return the refusal of a row whose record breaks a rule."""
    return Proposal(row, Outcome.REFUSED, (problem_of(row, error),))


def skipped(row: TableRow, what: str) -> Proposal:
    """Return that a row says nothing new, with the reason."""
    return Proposal(row, Outcome.SKIPPED, (problem(row, what),))


def problem(row: TableRow, what: str, column: str = "", value: str = "") -> ImportProblem:
    """Return a sentence about a cell."""
    return ImportProblem(row=row.number, column=column, value=shortened(value), what=what)


def problem_of(row: TableRow, error: ValueRefused, value: str = "") -> ImportProblem:
    """Return what a refusal says about the cell of its field, and what to do."""
    return replace(problem(row, error.what, error.field, value), hint=error.hint)


def is_uuid(text: str) -> bool:
    """Whether a text is an id in the form this program gives them."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
