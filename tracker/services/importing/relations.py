"""How imported records stand to one another, once all of them are there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import derive
from tracker.db import models as m
from tracker.db.record_reader import read_agreements
from tracker.db.record_writer import write_agreement
from tracker.domain.agreement import Agreement
from tracker.domain.reference import Reference


@dataclass
class LaterRelations:
    """Keeps the relations of new records, and their revisions, until all records are written."""

    _later: dict[str, Agreement] = field(default_factory=dict)

    def addable(self, agreement: Agreement, revision: int) -> Agreement:
        """Return a new record without its relations: what they lead to may come after it."""
        if not agreement.relations and revision <= 1:
            return agreement
        self._later[agreement.uuid] = replace(agreement, revision=revision)
        related = {relation.uuid for relation in agreement.relations}
        evidence = tuple(e for e in agreement.evidence if e.item not in related)
        return replace(agreement, relations=(), evidence=evidence)

    def finish(self, session: Session, reference: Reference) -> None:
        """Relate the records that were added to one another, and give them their revisions."""
        for uuid, agreement in self._later.items():
            table = m.AgreementRecord
            key = session.scalar(select(table.id).where(table.uuid == uuid))
            if key is None:
                continue
            if agreement.relations:
                _relate(session, reference, key, agreement)
            record = session.get_one(table, key)
            record.revision = max(1, agreement.revision)
            session.flush()
            derive.refresh(session, reference, agreements=[key])
            session.expunge_all()


def _relate(session: Session, reference: Reference, key: int, agreement: Agreement) -> None:
    """Write the relations of a record, and the passages about them, to records that are here."""
    table = m.AgreementRecord
    others = [relation.other for relation in agreement.relations]
    here = set(session.scalars(select(table.uuid).where(table.uuid.in_(others))))
    stored = read_agreements(session, [key])[key]
    gone = {r.uuid for r in agreement.relations if r.other not in here}
    whole = replace(
        agreement,
        revision=stored.revision,
        relations=tuple(r for r in agreement.relations if r.uuid not in gone),
        evidence=tuple(e for e in agreement.evidence if e.item not in gone),
    )
    write_agreement(session, whole, reference.places)
