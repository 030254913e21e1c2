"""From the ids people use to the keys of rows."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db.models import AgreementRecord, SourceRecord
from tracker.db.record_reader import read_agreements
from tracker.domain.agreement import Agreement
from tracker.domain.errors import NotFound
from tracker.domain.vocabulary import Stage

SHORTEST_PREFIX = 4
"""Characters of a uuid that are enough, where only one record begins so."""


def agreement_key(session: Session, uuid: str) -> int:
    """Return the key of an agreement; a unique beginning of its uuid will do.

    Raises `NotFound` where none, or more than one, begins so, or too little is given to tell.
    """
    table = AgreementRecord
    wanted = uuid.strip().casefold()
    exact = session.scalar(select(table.id).where(table.uuid == wanted))
    if exact is not None:
        return exact
    if len(wanted) < SHORTEST_PREFIX:
        raise NotFound(
            f"“{wanted}” is too short for an id." if wanted else "No agreement is named.",
            hint=f"Give at least {SHORTEST_PREFIX} characters of the id.",
        )
    begin = select(table.id).where(table.uuid.startswith(wanted, autoescape=True)).limit(2)
    found = session.scalars(begin).all()
    if len(found) > 1:
        raise NotFound(
            f"More than one agreement has an id that begins with {wanted}.",
            hint="Give more of the id.",
        )
    if not found:
        raise NotFound.agreement(uuid)
    return found[0]


def agreement_with(session: Session, uuid: str) -> Agreement:
    """Return the record with this uuid, or this beginning of one. Raises `NotFound`."""
    key = agreement_key(session, uuid)
    return read_agreements(session, [key])[key]


def is_unreviewed(session: Session, uuid: str) -> bool:
    """Say whether no person has reviewed the record with this uuid, or it is not stored yet."""
    table = AgreementRecord
    stage = session.scalar(select(table.stage).where(table.uuid == uuid))
    return stage is None or stage == Stage.DRAFT


def source_key(session: Session, uuid: str) -> int:
    """Return the key of a source. Raises `NotFound`."""
    key = session.scalar(select(SourceRecord.id).where(SourceRecord.uuid == uuid))
    if key is None:
        raise NotFound.source(uuid)
    return key
