"""Writing records: saving them whole, moving them to the trash and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.base import now
from tracker.db.engine import Sessions
from tracker.db.lookup import agreement_key, agreement_with
from tracker.db.record_reader import read_agreements
from tracker.db.record_writer import write_agreement
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.changes import Changes
from tracker.domain.naming import agreement_name
from tracker.domain.place import Places
from tracker.domain.validation import validate
from tracker.services.writing import Writer


class Records:
    """Each method is one transaction and one undo step, and says what it touched."""

    def __init__(self, sessions: Sessions, writer: Writer, places: Places) -> None:
        self._sessions = sessions
        self._writer = writer
        self._places = places

    def save(self, agreement: Agreement, action: Action) -> Changes:
        """Add a record of revision 0, or change the stored one; saving it unchanged does nothing.

        Raises `RecordChanged` where it was saved elsewhere after `agreement.revision` was read,
        `ValueRefused` where a value breaks a rule.
        """
        validate(agreement)
        return self._writer.run(action, lambda session: self.write(session, agreement))

    def write(self, session: Session, agreement: Agreement) -> None:
        """Store a record inside a transaction that somebody else opened."""
        stored = _stored(session, agreement)
        if stored is None:
            write_agreement(session, agreement, self._places)
        elif _comparable(stored) != _comparable(replace(agreement, trashed=stored.trashed)):
            write_agreement(session, agreement, self._places, stored)

    def put_aside(self, session: Session, uuids: Sequence[str]) -> None:
        """Move records to the trash inside a transaction that somebody else opened."""
        _set_trashed(session, uuids, now())

    def trash(self, uuids: Sequence[str]) -> Changes:
        """Move records to the trash; they keep everything and can be restored."""
        return self._writer.run(
            Action(ActionKind.TRASH, self._describe(uuids)),
            lambda session: self.put_aside(session, uuids),
        )

    def restore(self, uuids: Sequence[str]) -> Changes:
        """Bring records back from the trash."""
        return self._writer.run(
            Action(ActionKind.RESTORE, self._describe(uuids)),
            lambda session: _set_trashed(session, uuids, None),
        )

    def _describe(self, uuids: Sequence[str]) -> str:
        if len(uuids) != 1:
            return f"{len(uuids)} agreements"
        with self._sessions.reading() as session:
            return called(session, uuids[0], self._places)


def called(session: Session, uuid: str, places: Places) -> str:
    """Return what to call a stored agreement in the history."""
    return agreement_name(agreement_with(session, uuid), places)


def _stored(session: Session, agreement: Agreement) -> Agreement | None:
    table = m.AgreementRecord
    key = session.scalar(select(table.id).where(table.uuid == agreement.uuid))
    return None if key is None else read_agreements(session, [key])[key]


def _comparable(agreement: Agreement) -> Agreement:
    """Put what has no order of its own into one."""
    return replace(
        agreement,
        gaps=tuple(sorted(agreement.gaps, key=lambda gap: gap.field)),
        other_titles=tuple(sorted(agreement.other_titles, key=astuple)),
        registrations=tuple(sorted(agreement.registrations, key=astuple)),
    )


def _set_trashed(session: Session, uuids: Sequence[str], moment: str | None) -> None:
    for uuid in uuids:
        record = session.get_one(m.AgreementRecord, agreement_key(session, uuid))
        if (record.trashed_at is None) != (moment is None):
            record.trashed_at = moment
            record.revision += 1
            record.changed_at = now()
