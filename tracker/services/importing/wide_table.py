"""The program's own wide CSV coming back: each row against the record it was exported from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.import_report import ImportProblem, Outcome
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow
from tracker.domain.vocabulary import Field
from tracker.exchange.importing.dates import Order, inferred_order
from tracker.exchange.importing.foreign_events import event_warnings
from tracker.exchange.importing.foreign_rows import identity, told_of_sides
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.respelt import DATES, months_become_days, order_shown
from tracker.exchange.importing.settling import settled
from tracker.exchange.importing.tables import PROBLEM_COLUMNS, Table, TableRow, check_names
from tracker.exchange.importing.terms import Terms
from tracker.exchange.importing.values import oddity
from tracker.exchange.importing.wide_edits import CellsRefused, WideEdits
from tracker.exchange.importing.wide_rows import (
    DERIVED,
    Cells,
    cells_of,
    edited,
    filled,
    retyped,
    stored_dates,
)
from tracker.services.importing.proposals import (
    Proposal,
    SeenRows,
    is_uuid,
    problem,
    problem_of,
    refused,
    skipped,
)
from tracker.services.importing.view import LibraryView

_PARTIES = frozenset({"parties", "party1_code", "party1_name", "party2_code", "party2_name"})
_WORDS = ("title", "place", "signatories", "notes")


class WideReader:
    """Proposes for each row what its edited cells say."""

    def __init__(self, table: Table, reference: Reference) -> None:
        check_names(table, cells_of(table.header, table.header))
        self._table = table
        self._edits = WideEdits(
            PartyNames(reference.places), Terms(reference.areas, reference.labels)
        )
        self._edits.orders = _orders(table)
        self._months_as_days = False
        self._seen = SeenRows()
        self.header = table.header
        self.total = table.total
        ignored = [name for name in table.header if name in DERIVED]
        others = [n for n in table.header if n not in cells_of((n,), ("",)) | _OURS]
        self.notes = [*table.notes, "This is a table of this program; rows are told by their id."]
        if ignored:
            self.notes.append(f"These columns follow from others: {', '.join(ignored)}.")
        if others:
            self.notes.append(f"Left out unknown columns: {', '.join(others)}.")

    def rows(self) -> Iterator[TableRow]:
        """Yield the rows."""
        return self._table.rows()

    def propose(self, view: LibraryView, rows: Sequence[TableRow]) -> Iterable[Proposal]:
        """Say what should become of some rows."""
        self._edits.known_sources = view.has_source
        whole = [row for row in rows if len(row.cells) == len(self.header)]
        cells = {row.number: cells_of(self.header, row.cells) for row in whole}
        ids = {_id(each) for each in cells.values()} - {""}
        stored = view.rows(list(ids))
        self._learn_order(cells.values(), stored)
        for row in rows:
            if row.number not in cells:
                yield refused(
                    row,
                    f"The row has {len(row.cells)} cells where the table has"
                    f" {len(self.header)} columns.",
                )
            else:
                yield self._propose(view, row, cells[row.number], stored)

    def _learn_order(self, rows: Iterable[Cells], stored: dict[str, list[AgreementRow]]) -> None:
        """Learn from dates that nobody has edited how the spreadsheet writes all of them."""
        pairs = [pair for row in rows for pair in stored_dates(row, stored.get(_id(row), ()))]
        self._months_as_days = months_become_days(pairs)
        shown = order_shown(pairs)
        orders = self._edits.orders
        self._edits.orders = {name: orders.get(name) or shown for name in DATES}

    def _propose(
        self,
        view: LibraryView,
        row: TableRow,
        cells: Cells,
        stored: dict[str, list[AgreementRow]],
    ) -> Proposal:
        self._edits.remarks = []
        uuid = _id(cells)
        earlier = self._seen.first(uuid, row.number) if uuid else None
        if earlier:
            return refused(row, f"The id stands in row {earlier} already.", "agreement_id", uuid)
        try:
            if uuid in stored:
                return self._change(view, row, cells, stored[uuid])
            if uuid and not is_uuid(uuid):
                return refused(
                    row,
                    f"“{uuid}” is no id of this program; leave the cell empty to add the row.",
                    "agreement_id",
                    uuid,
                )
            return self._add(view, row, cells, uuid)
        except CellsRefused as error:
            told = (problem_of(row, each, cells.get(each.field, "")) for each in error.refusals)
            return Proposal(row, Outcome.REFUSED, (*told, *self._remarks(row)))

    def _add(self, view: LibraryView, row: TableRow, cells: Cells, uuid: str) -> Proposal:
        data = filled(cells)
        if not data:
            return refused(row, "The row holds an id but no data of an agreement.")
        agreement = self._edits.apply(Agreement(uuid=uuid), data)
        if not uuid:
            agreement = replace(agreement, uuid=identity(agreement))
            earlier = self._seen.first(agreement.uuid, row.number)
            if earlier:
                return skipped(row, f"The row is the same as row {earlier}.")
            if view.known([agreement.uuid]):
                return Proposal(row, Outcome.UNCHANGED)
        problems = (*self._remarks(row), *_oddities(row, data, agreement))
        return Proposal(row, Outcome.ADDED, problems, agreement)

    def _change(
        self, view: LibraryView, row: TableRow, cells: Cells, stored: Sequence[AgreementRow]
    ) -> Proposal:
        changed = edited(cells, stored, self._edits.orders, months_as_days=self._months_as_days)
        kept = retyped(changed, stored)
        told = tuple(_retyped(row, key, cells[key], text) for key, text in kept.items())
        changed = {key: cell for key, cell in changed.items() if key not in kept}
        if not changed:
            return Proposal(row, Outcome.UNCHANGED, told)
        column = next(iter(changed))
        seen, revision = cells.get("revision", "").strip(), stored[0].revision
        if seen and seen.removesuffix(".0") != str(revision):
            return refused(
                row,
                f"The record was changed after this table was exported (revision {revision}, here"
                f" {seen}). Export it again, then repeat your change.",
                column,
                changed[column],
            )
        if stored[0].trashed:
            return refused(row, "The record is in the trash. Restore it first.", column)
        before = view.record(stored[0].uuid)
        after, lost = settled(before, self._edits.apply(before, changed))
        if after == before:
            return Proposal(row, Outcome.UNCHANGED, told)
        problems = (
            *told,
            *self._remarks(row),
            *_oddities(row, changed, after),
            *(_unsupported(row, field) for field in lost),
        )
        return Proposal(row, Outcome.CHANGED, problems, after)

    def _remarks(self, row: TableRow) -> tuple[ImportProblem, ...]:
        return tuple(
            problem(row, sentence, column, value)
            for column, value, sentence in self._edits.remarks
        )


_OURS: dict[str, str] = dict.fromkeys(PROBLEM_COLUMNS, "")


def _id(cells: Cells) -> str:
    return cells.get("agreement_id", "").strip().lower()


def _oddities(row: TableRow, cells: Cells, agreement: Agreement) -> Iterator[ImportProblem]:
    """Yield what was taken as it stands but should be looked at."""
    for column in _WORDS:
        cell = cells.get(column, "")
        if cell and (remark := oddity(cell)):
            yield problem(row, f"The cell {remark}.", column, cell)
    sides = sum(party.contracting for party in agreement.parties)
    if _PARTIES & cells.keys() and (told := told_of_sides(sides)):
        yield problem(row, told, "parties", cells.get("parties", ""))
    if any(column in cells for column in DATES):
        for notice in event_warnings(agreement.events):
            yield problem(row, notice.message, notice.column, notice.value)


def _retyped(row: TableRow, column: str, cell: str, text: str) -> ImportProblem:
    return problem(
        row, f"A spreadsheet makes this of “{text}” by itself, which is kept.", column, cell
    )


def _unsupported(row: TableRow, field: Field) -> ImportProblem:
    return problem(
        row, "The new value has no passage yet; those of the old one no longer count.", field
    )


def _orders(table: Table) -> dict[str, Order | None]:
    wanted = [(name, table.header.index(name)) for name in DATES if name in table.header]
    cells: dict[str, list[str]] = {name: [] for name, _ in wanted}
    for row in table.rows() if wanted else ():
        for name, index in wanted:
            cell = row.cells[index] if index < len(row.cells) else ""
            if cell and not (len(cell) > 4 and cell[4] == "-"):  # noqa: PLR2004 - EDTF
                cells[name].append(cell)
    return {name: inferred_order(each) for name, each in cells.items()}
