"""Tables of other people's making: the columns are matched, every row is read or refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from uuid import uuid5

from tracker.domain.agreement import Agreement
from tracker.domain.errors import FileUnusable
from tracker.domain.import_report import REMEMBERED, ImportProblem, Outcome
from tracker.domain.place_names import fold
from tracker.domain.reference import Reference
from tracker.exchange.importing.dates import Order, inferred_order
from tracker.exchange.importing.foreign_rows import (
    IMPORTED,
    ForeignRows,
    RowReading,
    identity,
)
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.matching import Matcher
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.presets import preset_for
from tracker.exchange.importing.table_look import Origin
from tracker.exchange.importing.tables import PROBLEM_COLUMNS, Table, TableRow, check_names
from tracker.exchange.importing.terms import Terms
from tracker.services.importing.proposals import Proposal, SeenRows, problem, skipped
from tracker.services.importing.view import LibraryView

_SPOKEN = {Order.DAY_FIRST: "day before month", Order.MONTH_FIRST: "month before day"}


class ForeignReader:
    """Proposes a record for each row that describes an agreement."""

    def __init__(
        self,
        table: Table,
        reference: Reference,
        mapping: Mapping | None,
        origin: Origin = Origin.GIVEN,
    ) -> None:
        self._table = table
        terms = Terms(reference.areas, reference.labels)
        known, self.origin = _told(table, reference, mapping, origin)
        self.mapping = _ordered(_checked(known, table), table)
        given = {fold(k): v for k, v in self.mapping.values.get("parties", {}).items()}
        names = PartyNames(reference.places, given)
        self._apart = names.apart
        self._rows = ForeignRows(table.header, self.mapping, names, terms)
        self._seen, self._alike = SeenRows(), SeenRows()
        self._dated = any(rule.date for rule in self.mapping.columns.values())
        self._link = _index(table.header, "import_agreement")
        self.header = table.header
        self.unknowns = self._rows.unknowns
        self.total = table.total

    @property
    def notes(self) -> Sequence[str]:
        """How the table was read."""
        columns = self.mapping.columns
        taken = [f"“{name}” → {rule.to}" for name, rule in columns.items()]
        left = [n for n in self.header if n not in columns and n not in PROBLEM_COLUMNS]
        told = [*self._table.notes, f"Columns: {', '.join(taken)}."]
        if self.origin is Origin.REMEMBERED:
            told.insert(0, REMEMBERED)
        if left:
            told.append(f"Left out: {', '.join(left)}.")
        told += [
            f"Dates in “{name}”: {_SPOKEN[rule.order]}."
            for name, rule in columns.items()
            if rule.order
        ]
        if not any(rule.to == "instrument_type" for rule in columns.values()):
            told.append("The type of instrument is what the title begins with.")
        empty = [f"{words} ({times})" for words, times in self._rows.empties.most_common(10)]
        if empty:
            told.append(f"Read as empty: {', '.join(empty)}.")
        several = [f"“{words}” ({n})" for words, n in self._apart.most_common(10) if n]
        if several:
            told.append(f"Read as several parties: {', '.join(several)}.")
        return told

    def rows(self) -> Iterator[TableRow]:
        """Yield the rows."""
        return self._table.rows()

    def read(self, row: TableRow) -> RowReading:
        """Say what a row amounts to, whatever the library holds."""
        return self._rows.read(row)

    def propose(self, view: LibraryView, rows: Sequence[TableRow]) -> Iterable[Proposal]:
        """Say what should become of some rows."""
        readings = [(row, self._told_apart(row, self._rows.read(row))) for row in rows]
        wanted = [r.agreement.uuid for _, r in readings if r.agreement]
        wanted += [link for row, _ in readings if (link := self._linked(row))]
        known = view.known(wanted)
        for row, reading in readings:
            if reading.agreement is None:
                yield Proposal(row, Outcome.REFUSED, reading.problems)
            else:
                yield self._proposal(view, row, reading, reading.agreement, known)

    def _proposal(
        self,
        view: LibraryView,
        row: TableRow,
        reading: RowReading,
        agreement: Agreement,
        known: set[str],
    ) -> Proposal:
        link = self._linked(row)
        if agreement.uuid in known:
            return Proposal(row, Outcome.UNCHANGED)
        if link in known:
            return _corrected(view, row, reading, agreement, link)
        earlier = self._seen.first(agreement.uuid, row.number)
        if earlier:
            return skipped(row, f"The row is the same as row {earlier}.")
        return Proposal(row, Outcome.ADDED, self._problems(row, reading), agreement)

    def _problems(self, row: TableRow, reading: RowReading) -> tuple[ImportProblem, ...]:
        alike = self._alike.first(reading.likeness, row.number)
        if not alike:
            return reading.problems
        said = f"Title, parties and date are those of row {alike}; it may be a duplicate."
        return (*reading.problems, problem(row, said))

    def _told_apart(self, row: TableRow, reading: RowReading) -> RowReading:
        """Keep rows apart whose dates nobody mapped: they may differ where nobody looks."""
        if self._dated or reading.agreement is None:
            return reading
        content = "\x1f".join(row.cells)
        uuid = str(uuid5(IMPORTED, reading.agreement.uuid + content))
        return replace(reading, agreement=replace(reading.agreement, uuid=uuid))

    def _linked(self, row: TableRow) -> str:
        return row.cells[self._link] if self._link is not None else ""


def _corrected(
    view: LibraryView, row: TableRow, reading: RowReading, agreement: Agreement, link: str
) -> Proposal:
    """Put a corrected row in the place of the record it once became, if nobody touched that."""
    stored = view.record(link)
    if identity(stored) == identity(agreement):
        return Proposal(row, Outcome.UNCHANGED)
    if stored.revision > 1:
        said = "The record was changed after it was imported. Correct it in the program."
        return Proposal(row, Outcome.REFUSED, (problem(row, said),))
    after = replace(agreement, uuid=link, revision=stored.revision)
    return Proposal(row, Outcome.CHANGED, reading.problems, after)


def _told(
    table: Table, reference: Reference, mapping: Mapping | None, origin: Origin
) -> tuple[Mapping, Origin]:
    """Return what the columns mean, and how that is known."""
    if mapping is not None:
        return mapping, origin
    register = preset_for(table)
    if register is not None:
        return register, Origin.REGISTER
    return guess(table, reference), Origin.TOLD


def guess(table: Table, reference: Reference) -> Mapping:
    """Return what names and content of the columns tell."""
    terms = Terms(reference.areas, reference.labels)
    return Matcher(PartyNames(reference.places), terms).mapping(table)


def _checked(mapping: Mapping, table: Table) -> Mapping:
    check_names(table, mapping.columns)
    missing = [name for name in mapping.columns if name not in table.header]
    if missing:
        raise FileUnusable(
            f"{table.name} has no column “{missing[0]}”.",
            hint=f"Its columns are: {', '.join(table.header[:40])}.",
        )
    targets = {rule.to for rule in mapping.columns.values()}
    if not targets & {"title", "parties", "party1", "party1_code", "party2", "party2_code"}:
        raise FileUnusable(
            f"No column of {table.name} could be told as title or parties.",
            hint="Say what its columns are in a mapping file, and give that with --mapping."
            f" They are: {', '.join(table.header[:40])}.",
        )
    return mapping


def _ordered(mapping: Mapping, table: Table) -> Mapping:
    """Infer from all cells of each column of dates whether day or month comes first."""
    open_ = {
        name: table.header.index(name)
        for name, rule in mapping.columns.items()
        if rule.date and rule.order is None
    }
    if not open_:
        return mapping
    cells: dict[str, list[str]] = {name: [] for name in open_}
    for row in table.rows():
        for name, index in open_.items():
            if index < len(row.cells) and row.cells[index]:
                cells[name].append(row.cells[index])
    orders = {name: inferred_order(each) for name, each in cells.items()}
    found = {order for order in orders.values() if order}
    shared = found.pop() if len(found) == 1 else None
    columns: dict[str, ColumnRule] = {
        name: replace(rule, order=orders[name] or shared) if name in orders else rule
        for name, rule in mapping.columns.items()
    }
    return replace(mapping, columns=columns)


def _index(header: Sequence[str], name: str) -> int | None:
    return header.index(name) if name in header else None
