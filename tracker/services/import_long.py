"""The program's own long CSV coming back: passages and gaps onto the values they speak about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.import_report import ImportProblem, Outcome
from tracker.domain.passage import Passage
from tracker.domain.vocabulary import EvidenceState, Explicitness, Field, Method, Stance
from tracker.exchange.csv_file import unguard
from tracker.exchange.importing.long_records import LongRow, gap_of, new_record, passage_id
from tracker.exchange.importing.tables import Table, TableRow
from tracker.exchange.long_csv import LONG
from tracker.services.import_proposals import Proposal, is_uuid, problem, refused
from tracker.services.import_view import LibraryView


def is_long(table: Table) -> bool:
    """Whether a table is the long CSV."""
    return table.named and set(LONG) <= {name.strip() for name in table.header}


class LongReader:
    """Proposes one record for the rows of each agreement; its other rows are counted with it."""

    def __init__(self, table: Table) -> None:
        self._table = table
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
                yield _proposal(view, row, uuid, group)

    def _row(self, row: TableRow) -> LongRow:
        named = zip(self.header, row.cells, strict=True)
        return LongRow(row.number, {name.strip(): unguard(cell) for name, cell in named})

    def _id(self, row: TableRow) -> str:
        return row.cells[self.header.index("agreement_id")].strip().lower()


def _proposal(view: LibraryView, row: TableRow, uuid: str, group: Sequence[LongRow]) -> Proposal:
    known = bool(view.known([uuid]))
    try:
        before = view.record(uuid) if known else new_record(uuid, group)
        after, problems = _merged(view, before, group)
    except ValueRefused as error:
        return refused(row, str(error), error.field)
    if known and after == before:
        return Proposal(row, Outcome.UNCHANGED, problems)
    return Proposal(row, Outcome.CHANGED if known else Outcome.ADDED, problems, after)


def _merged(
    view: LibraryView, agreement: Agreement, group: Sequence[LongRow]
) -> tuple[Agreement, tuple[ImportProblem, ...]]:
    after, problems = agreement, []
    for row in group:
        try:
            after = _with_row(view, after, row)
        except ValueRefused as error:
            told = TableRow(row.number, ())
            problems.append(problem(told, str(error), error.field, row.cells.get(error.field, "")))
    return after, tuple(problems)


def _with_row(view: LibraryView, agreement: Agreement, row: LongRow) -> Agreement:
    gap = gap_of(row)
    if gap:
        return (
            replace(
                agreement, gaps=(*(g for g in agreement.gaps if g.field is not gap.field), gap)
            )
            if gap not in agreement.gaps
            else agreement
        )
    source = row.cells["source_id"]
    if source and not view.has_source(source):
        raise ValueRefused(
            "The source is not in this library, and a table cannot bring its text; the value is"
            " kept without it.",
            field="source_id",
        )
    if source and source not in agreement.sources:
        agreement = replace(agreement, sources=(*agreement.sources, source))
    if row.quotes:
        return _with_passage(view, agreement, row)
    return _with_value(agreement, row)


def _with_value(agreement: Agreement, row: LongRow) -> Agreement:
    if row.field is not None and row.value and not _items(agreement, row.field, row.value):
        raise ValueRefused(
            f"The record has no {row.field} “{row.value}”; change values in the wide table.",
            field="value",
        )
    return agreement


def _with_passage(view: LibraryView, agreement: Agreement, row: LongRow) -> Agreement:
    field = row.field
    if field is None:
        raise ValueRefused("The passage belongs to no field.", field="field")
    passage = _passage(view, row)
    items = _items(agreement, field, row.value) or [None]
    evidence = Evidence(
        uuid=passage.uuid,
        field=field,
        item=items[0],
        passage=passage,
        value=row.value,
        stance=Stance(row.cells["stance"]),
        explicitness=Explicitness(row.cells["explicitness"]),
        state=EvidenceState(row.cells["state"]),
        method=Method.IMPORTED,
    )
    if any(_same(evidence, known, items) for known in agreement.evidence):
        return agreement
    return replace(agreement, evidence=(*agreement.evidence, evidence))


def _passage(view: LibraryView, row: LongRow) -> Passage:
    cells = row.cells
    text_id = view.text_of(cells["source_id"], cells["text_sha256"])
    text = view.text(text_id) if text_id else None
    if text is None:
        raise ValueRefused("The text it quotes is not in this library.", field="text_sha256")
    try:
        start, end = int(cells["start"]), int(cells["end"])
        page = int(cells["page"]) if cells["page"] else None
        Stance(cells["stance"]), Explicitness(cells["explicitness"]), EvidenceState(cells["state"])
    except ValueError as error:
        raise ValueRefused(f"The row cannot be understood: {error}.", field="start") from None
    if text[start:end] != cells["exact"] or start >= end:
        raise ValueRefused("The words do not stand there in the text.", field="exact")
    return Passage(
        uuid=passage_id(row), text=text_id, start=start, end=end, exact=cells["exact"], page=page
    )


def _items(agreement: Agreement, field: Field, value: str) -> list[str | None]:
    return [c.item for c in claims(agreement) if c.field is field and c.value == value]


def _same(wanted: Evidence, known: Evidence, items: Sequence[str | None]) -> bool:
    there = (known.passage.text, known.passage.start, known.passage.end)
    here = (wanted.passage.text, wanted.passage.start, wanted.passage.end)
    about = known.field is wanted.field and (known.item in items or known.item is None)
    return about and there == here and (known.stance, known.state) == (wanted.stance, wanted.state)
