"""The program's own long CSV coming back: passages and gaps onto the values they speak about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from sqlalchemy.orm import Session

from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.import_report import ImportProblem, Outcome
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Field
from tracker.exchange.csv_file import unguard
from tracker.exchange.importing.long_passages import (
    Decided,
    Told,
    decided,
    read_passage,
    with_passage,
)
from tracker.exchange.importing.long_records import (
    Known,
    LongRow,
    gap_of,
    new_record,
    passage_id,
)
from tracker.exchange.importing.tables import Table, TableRow
from tracker.exchange.long_csv import LONG_AT_FIRST
from tracker.exchange.long_details import EVIDENCE_DETAILS, all_details
from tracker.services.importing.proposals import (
    Proposal,
    is_uuid,
    problem,
    problem_of,
    refused,
    refused_by,
)
from tracker.services.importing.relations import LaterRelations
from tracker.services.importing.view import LibraryView

Items: TypeAlias = Mapping[int, str | None] | None
"""Which part of a new record each row speaks about; None where the record was there before."""


def is_long(table: Table) -> bool:
    """Whether a table is the long CSV."""
    return table.named and set(LONG_AT_FIRST) <= {name.strip() for name in table.header}


class LongReader:
    """Proposes one record for the rows of each agreement; its other rows are counted with it."""

    def __init__(self, table: Table, reference: Reference) -> None:
        self._table = table
        areas = reference.areas
        self._known = Known(lambda code: code in reference.places, lambda id_: id_ in areas)
        self._later = LaterRelations()
        self.header = table.header
        self.total = table.total
        self.notes = [*table.notes, "This is the long table of this program; rows are passages."]
        self._whole: dict[str, list[LongRow]] = {}
        for row in table.rows():
            if len(row.cells) == len(self.header):
                self._whole.setdefault(self._id(row), []).append(self._row(row))

    def rows(self) -> Iterator[TableRow]:
        """Yield the rows."""
        return self._table.rows()

    def propose(self, view: LibraryView, rows: Sequence[TableRow]) -> Iterable[Proposal]:
        """Say what should become of some rows; the first of an agreement speaks for all of it."""
        for row in rows:
            if len(row.cells) != len(self.header):
                yield refused(row, "The row has not as many cells as the table has columns.")
                continue
            uuid = self._id(row)
            group = self._whole[uuid]
            if group[0].number != row.number:
                yield Proposal(row, Outcome.UNCHANGED)
            elif not is_uuid(uuid):
                yield refused(row, f"“{uuid}” is no id of this program.", "agreement_id", uuid)
            else:
                yield self._proposal(view, row, uuid, group)

    def _proposal(
        self, view: LibraryView, row: TableRow, uuid: str, group: Sequence[LongRow]
    ) -> Proposal:
        known = bool(view.known([uuid]))
        try:
            if known:
                before, items = view.record(uuid), None
            else:
                made = new_record(uuid, group, self._known)
                before, items = made.agreement, made.items
            after, problems = _merged(view, before, group, items)
        except ValueRefused as error:
            return refused_by(row, error)
        if known and after == before:
            return Proposal(row, Outcome.UNCHANGED, problems)
        if known:
            return Proposal(row, Outcome.CHANGED, problems, after)
        return self._added(view, row, after, problems)

    def _added(
        self,
        view: LibraryView,
        row: TableRow,
        agreement: Agreement,
        problems: tuple[ImportProblem, ...],
    ) -> Proposal:
        """Propose a new record; its relations are written once the others are there too."""
        others = [relation.other for relation in agreement.relations]
        here = view.known(others) | (set(self._whole) & set(others))
        held = tuple(r for r in agreement.relations if r.other in here)
        if len(held) < len(others):
            said = problem(row, "Relations to records not here were left out.", "relations")
            problems = (*problems, said)
        whole = replace(agreement, relations=held)
        return Proposal(row, Outcome.ADDED, problems, self._later.addable(whole, 1))

    def finish(self, session: Session, reference: Reference) -> None:
        """Relate the records that were added to one another."""
        self._later.finish(session, reference)

    def _row(self, row: TableRow) -> LongRow:
        named = zip(self.header, row.cells, strict=True)
        return LongRow(row.number, {name.strip(): unguard(cell) for name, cell in named})

    def _id(self, row: TableRow) -> str:
        return row.cells[self.header.index("agreement_id")].strip().lower()


def _merged(
    view: LibraryView, agreement: Agreement, group: Sequence[LongRow], items: Items
) -> tuple[Agreement, tuple[ImportProblem, ...]]:
    merge = _Merge(view, items, {decided(row) for row in group if row.quotes})
    after, problems = agreement, []
    for row in group:
        try:
            after = merge.with_row(after, row)
        except ValueRefused as error:
            told = TableRow(row.number, ())
            problems.append(problem_of(told, error, row.cells.get(error.field, "")))
    return after, tuple(problems)


@dataclass
class _Merge:
    """Puts the rows of one agreement onto it, one after the other."""

    view: LibraryView
    items: Items
    rows: Collection[Decided]
    _quoting: LongRow | None = None

    def with_row(self, agreement: Agreement, row: LongRow) -> Agreement:
        """Return the record with what a row tells. Raises `ValueRefused`."""
        if row.is_detail:
            return self._with_detail(agreement, row)
        self._quoting = row
        gap = gap_of(row)
        if gap:
            return _with_gap(agreement, gap)
        source = row.cells["source_id"]
        if source and not self.view.has_source(source):
            raise ValueRefused(
                "The source is not in this library, and a table cannot bring its text; the value"
                " is kept without it.",
                field="source_id",
            )
        if source and source not in agreement.sources:
            agreement = replace(agreement, sources=(*agreement.sources, source))
        if row.quotes:
            return self._with_passage(agreement, row)
        return _with_value(agreement, row)

    def _with_detail(self, agreement: Agreement, row: LongRow) -> Agreement:
        """Take what is told of a passage just added; other details are those of a new record."""
        name, value = row.cells["field"].strip(), row.value
        if name in EVIDENCE_DETAILS:
            added = passage_id(self._quoting) if self._quoting else ""
            told: dict[str, Any] = {name.removeprefix("evidence."): value}
            if any(each.uuid == added for each in agreement.evidence):
                kept = (replace(e, **told) if e.uuid == added else e for e in agreement.evidence)
                return replace(agreement, evidence=tuple(kept))
            known = {(d, getattr(e, d)) for e in agreement.evidence for d in told}
            if self.items is not None or known & set(told.items()):
                return agreement
        elif self.items is not None or _is_told(agreement, name, value):
            return agreement
        raise ValueRefused(
            f"The record has no {name} “{value}”; change values in the wide table.", field="value"
        )

    def _with_passage(self, agreement: Agreement, row: LongRow) -> Agreement:
        field = row.field
        if field is None:
            raise ValueRefused("The passage belongs to no field.", field="field")
        text_id = self.view.text_of(row.cells["source_id"], row.cells["text_sha256"])
        text = self.view.text(text_id) if text_id else None
        if text is None:
            raise ValueRefused("The text it quotes is not in this library.", field="text_sha256")
        about = _items(agreement, field, row.value) or [None]
        if self.items is not None and self.items.get(row.number) in about:
            about = [self.items[row.number]]
        told = Told(read_passage(row, field, text_id, text), about, row)
        return with_passage(agreement, told, self.rows)


def _is_told(agreement: Agreement, name: str, value: str) -> bool:
    known = set(all_details(agreement))
    return (name, value) in known or (name, value.strip()) in known


def _with_gap(agreement: Agreement, gap: Gap) -> Agreement:
    if gap in agreement.gaps:
        return agreement
    others = (each for each in agreement.gaps if each.field is not gap.field)
    return replace(agreement, gaps=(*others, gap))


def _with_value(agreement: Agreement, row: LongRow) -> Agreement:
    if row.field is not None and row.value and not _items(agreement, row.field, row.value):
        raise ValueRefused(
            f"The record has no {row.field} “{row.value}”; change values in the wide table.",
            field="value",
        )
    return agreement


def _items(agreement: Agreement, field: Field, value: str) -> list[str | None]:
    return [c.item for c in claims(agreement) if c.field is field and c.value == value]
