"""The program's own JSON coming back: whole records, matched by their id."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Evidence
from tracker.domain.import_report import ImportProblem, Outcome
from tracker.exchange.importing.json_records import Object, read_objects, record_of
from tracker.exchange.importing.tables import TableRow
from tracker.services.import_proposals import Proposal, SeenRows, is_uuid, problem, refused
from tracker.services.import_view import LibraryView


class JsonReader:
    """Proposes for each object the record it describes."""

    def __init__(self, path: Path) -> None:
        self._objects = read_objects(path)
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
                yield refused(row, str(error), error.field)

    def _propose(
        self, view: LibraryView, row: TableRow, record: Object, known: set[str]
    ) -> Proposal:
        agreement = record_of(record)
        if not is_uuid(agreement.uuid):
            return refused(row, f"“{agreement.uuid}” is no id of this program.", "agreement_id")
        earlier = self._seen.first(agreement.uuid, row.number)
        if earlier:
            return refused(row, f"The id stands in record {earlier} already.", "agreement_id")
        if agreement.uuid in known:
            return _change(view, row, agreement)
        held, problems = _without_foreign(view, row, agreement)
        added = replace(held, revision=0, trashed=False)
        return Proposal(row, Outcome.ADDED, problems, added)


def _change(view: LibraryView, row: TableRow, agreement: Agreement) -> Proposal:
    stored = view.record(agreement.uuid)
    shown = accepted_part(stored)
    for version in (shown, stored):
        if _bare(version) == _bare(agreement):
            return Proposal(row, Outcome.UNCHANGED)
    if agreement.revision != stored.revision:
        return refused(
            row,
            f"The record was changed after it was exported (revision {stored.revision}, here"
            f" {agreement.revision}). Export it again, then repeat your change.",
        )
    if shown is not stored and shown != stored:
        return refused(row, "The record has proposals nobody has reviewed. Review it first.")
    held, problems = _without_foreign(view, row, agreement)
    passages = {e.uuid: e.passage for e in stored.evidence}
    evidence = tuple(replace(e, passage=passages.get(e.uuid, e.passage)) for e in held.evidence)
    after = replace(held, evidence=evidence, trashed=stored.trashed)
    return Proposal(row, Outcome.CHANGED, problems, after)


def _bare(agreement: Agreement) -> Agreement:
    """Return a record without what JSON does not carry: ids of passages, revision and trash."""
    evidence = tuple(replace(e, passage=replace(e.passage, uuid="")) for e in agreement.evidence)
    return replace(agreement, evidence=evidence, revision=0, trashed=False)


def _without_foreign(
    view: LibraryView, row: TableRow, agreement: Agreement
) -> tuple[Agreement, tuple[ImportProblem, ...]]:
    """Leave out what points at sources and records that this library does not have."""
    sources = tuple(uuid for uuid in agreement.sources if view.has_source(uuid))
    kept = tuple(e for e in agreement.evidence if _is_here(view, e))
    others = view.known([relation.other for relation in agreement.relations])
    relations = tuple(r for r in agreement.relations if r.other in others)
    said = []
    if len(sources) < len(agreement.sources) or len(kept) < len(agreement.evidence):
        lost = len(agreement.evidence) - len(kept)
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


def _is_here(view: LibraryView, evidence: Evidence) -> bool:
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
