"""Writes what an import proposes, batch by batch, with history and derived tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from tracker.db import derive
from tracker.db.record_batch import RecordBatch, fits
from tracker.db.record_writer import write_agreement
from tracker.domain.agreement import Agreement
from tracker.domain.changes import Changes
from tracker.domain.import_report import Outcome
from tracker.domain.reference import Reference
from tracker.services.importing.proposals import Proposal


@dataclass
class ImportWriting:
    """Takes proposals inside one transaction, under one action."""

    session: Session
    action: int
    reference: Reference
    _touched: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._batch = RecordBatch(self.session, self.action, self.reference.places)

    def write(self, proposals: Iterable[Proposal]) -> None:
        """Store one batch and everything that is derived from it."""
        added: dict[int, Agreement] = {}
        single: list[Agreement] = []
        for proposal in proposals:
            agreement = proposal.agreement
            if agreement is None:
                continue
            self._touched.add(agreement.uuid)
            if proposal.outcome is Outcome.ADDED and fits(agreement):
                added[self._batch.add(agreement)] = agreement
            else:
                single.append(agreement)
        self._batch.write()
        places = self.reference.places
        others = [write_agreement(self.session, each, places) for each in single]
        self.session.flush()
        if added:
            derive.index(self.session, self.reference, added)
        if others:
            derive.refresh(self.session, self.reference, agreements=others)
        self.session.expunge_all()

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        return Changes(agreements=frozenset(self._touched))
