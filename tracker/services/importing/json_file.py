"""The program's own JSON coming back: whole records, matched by their id."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.import_report import ImportProblem, Outcome
from tracker.exchange.importing.json_records import Object, read_objects, record_of
from tracker.exchange.importing.tables import TableRow
from tracker.services.importing.proposals import (
    Proposal,
    SeenRows,
    is_uuid,
    problem,
    refused,
    refused_by,
)
from tracker.services.importing.view import LibraryView


class JsonReader:
    """Proposes for each object the record it describes."""

    def __init__(self, records: Path | Sequence[Object]) -> None:
        self._objects = read_objects(records) if isinstance(records, Path) else records
        self._seen = SeenRows()
        self.header: Sequence[str] = ("record",)
        self.total = len(self._objects)
        self.notes: Sequence[str] = ("Read as records of this program.",)

    def rows(self) -> Iterator[TableRow]:
        """Yield each record as a row of one cell."""
        for number, record in enumerate(self._objects, start=1):
            yield TableRow(number, (json.dumps(record, ensure_ascii=False),))

    def propose(self, view: LibraryView, rows: Sequence[TableRow]) -> Iterable[Proposal]:
        """Say what should become of some records."""
        records = [self._objects[row.number - 1] for row in rows]
        known = view.known([str(record.get("agreement_id")) for record in records])
        for row, record in zip(rows, records, strict=True):
            try:
                yield self._propose(view, row, record, known)
            except ValueRefused as error:
                yield refused_by(row, error)

    def _propose(
        self, view: LibraryView, row: TableRow, record: Object, known: set[str]
    ) -> Proposal:
        agreement = record_of(record)
        if not is_uuid(agreement.uuid):
            return refused(row, f"“{agreement.uuid}” is no id of this program.", "agreement_id")
        earlier = self._seen.first(agreement.uuid, row.number)
        if earlier:
            return refused(row, f"The id stands in record {earlier} already.", "agreement_id")
        held, problems = self.without_foreign(view, row, agreement)
        if agreement.uuid in known:
            return _change(view, row, agreement, held, problems)
        added = replace(held, revision=0, trashed=False)
        return Proposal(row, Outcome.ADDED, problems, self.addable(added, agreement.revision))

    def addable(self, agreement: Agreement, _revision: int) -> Agreement:
        """Return what of a new record can be written at once."""
        return agreement

    def without_foreign(
        self, view: LibraryView, row: TableRow, agreement: Agreement
    ) -> tuple[Agreement, tuple[ImportProblem, ...]]:
        """Leave out what points at sources and records that the library does not have."""
        others = view.known([relation.other for relation in agreement.relations])
        return held_part(row, agreement, view.has_source, partial(quotes, view), others)


def _change(
    view: LibraryView,
    row: TableRow,
    agreement: Agreement,
    held: Agreement,
    problems: tuple[ImportProblem, ...],
) -> Proposal:
    stored = view.record(agreement.uuid)
    shown = accepted_part(stored)
    wanted = (_bare(agreement), _bare(held))
    if _bare(shown) in wanted or _bare(stored) in wanted:
        return Proposal(row, Outcome.UNCHANGED)
    if agreement.revision != stored.revision:
        return refused(
            row,
            f"The record was changed after it was exported (revision {stored.revision}, here"
            f" {agreement.revision}). Export it again, then repeat your change.",
        )
    if shown is not stored and shown != stored:
        return refused(row, "The record has proposals nobody has reviewed. Review it first.")
    passages = {e.uuid: e.passage for e in stored.evidence}
    evidence = tuple(replace(e, passage=passages.get(e.uuid, e.passage)) for e in held.evidence)
    after = replace(held, evidence=evidence, trashed=stored.trashed)
    return Proposal(row, Outcome.CHANGED, problems, after)


def _bare(agreement: Agreement) -> Agreement:
    """Return a record without what JSON does not carry: ids of passages, revision and trash."""
    evidence = tuple(replace(e, passage=replace(e.passage, uuid="")) for e in agreement.evidence)
    return replace(agreement, evidence=evidence, revision=0, trashed=False)


def held_part(
    row: TableRow,
    agreement: Agreement,
    has_source: Callable[[str], bool],
    is_here: Callable[[Evidence], bool],
    others: Collection[str],
) -> tuple[Agreement, tuple[ImportProblem, ...]]:
    """Return a record with only those sources, passages and relations, and word of the rest."""
    sources = tuple(uuid for uuid in agreement.sources if has_source(uuid))
    relations = tuple(r for r in agreement.relations if r.other in others)
    gone = {r.uuid for r in agreement.relations} - {r.uuid for r in relations}
    about = tuple(e for e in agreement.evidence if e.item not in gone)
    kept = tuple(e for e in about if is_here(e))
    said = []
    if len(sources) < len(agreement.sources) or len(kept) < len(about):
        lost = len(about) - len(kept)
        said.append(
            problem(
                row,
                f"{len(agreement.sources) - len(sources)} sources are not in this library, so"
                f" {lost} passages were left out; their values are unsupported.",
                "sources",
            )
        )
    if len(relations) < len(agreement.relations):
        said.append(problem(row, "Relations to records not here were left out.", "relations"))
    held = replace(agreement, sources=sources, evidence=kept, relations=relations)
    return held, tuple(said)


def quotes(view: LibraryView, evidence: Evidence) -> bool:
    """Whether the passage can be cut from a stored text. Raises `ValueRefused` if it differs."""
    passage = evidence.passage
    text = view.text(passage.text)
    if text is None:
        return False
    if text[passage.start : passage.end] != passage.exact:
        raise ValueRefused(
            f"The passage “{passage.exact[:80]}” does not stand at {passage.start} in its text.",
            field=evidence.field,
        )
    return True
