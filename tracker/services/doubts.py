"""Questions about records: listing them, dismissing them for good, raising them again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.derive import DOUBT, dismissed_kinds
from tracker.db.duplicates import duplicate_pairs
from tracker.db.engine import Sessions
from tracker.db.layout import ACCEPTED, BOTH
from tracker.db.lookup import agreement_key
from tracker.db.record_reader import read_agreements
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.doubt import Doubt, DoubtKind, doubts
from tracker.domain.duplicate import Pair
from tracker.domain.naming import agreement_name
from tracker.domain.problem import Problem
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Stage
from tracker.services.records import called
from tracker.services.writing import Writer

_BATCH = 500


@dataclass(frozen=True, slots=True)
class RecordDoubts:
    """What is in doubt about one record."""

    agreement: str
    """Uuid."""
    name: str
    """Title, or parties where it has none."""
    doubts: tuple[Doubt, ...]


class Doubts:
    """Flags, never changes a record; a dismissal is an action that can be undone."""

    def __init__(self, sessions: Sessions, writer: Writer, reference: Reference) -> None:
        self._sessions = sessions
        self._writer = writer
        self._reference = reference

    def of(self, uuid: str) -> tuple[Doubt, ...]:
        """Return the open questions about one record. Raises `NotFound`."""
        with self._sessions.reading() as session:
            key = agreement_key(session, uuid)
            return _open(session, [key], self._reference)[key]

    def dismissed(self, uuid: str) -> dict[DoubtKind, str]:
        """Return the questions that were dismissed, each with the reason that was given."""
        with self._sessions.reading() as session:
            rows = session.execute(
                select(m.DismissalRecord.kind, m.DismissalRecord.reason).where(
                    m.DismissalRecord.agreement_id == agreement_key(session, uuid)
                )
            )
            return {DoubtKind(kind): reason for kind, reason in rows if kind in set(DoubtKind)}

    def all(self) -> Iterator[RecordDoubts]:
        """Yield every record outside the trash that raises a question nobody dismissed."""
        with self._sessions.reading() as session:
            keys = _doubtful(session)
            for start in range(0, len(keys), _BATCH):
                batch = keys[start : start + _BATCH]
                yield from _named(session, batch, self._reference)
                session.expunge_all()

    def counts(self) -> dict[DoubtKind, int]:
        """Return how many records outside the trash raise each kind of question."""
        facet, record = m.FacetValueRecord, m.AgreementRecord
        with self._sessions.reading() as session:
            rows = session.execute(
                select(facet.value, func.count())
                .join(record, record.id == facet.agreement_id)
                .where(*_STANDING)
                .group_by(facet.value)
            )
            return {DoubtKind(value): number for value, number in rows}

    def problems(self) -> list[Problem]:
        """Return every open question and likely pair of duplicates, as `check` tells them."""
        found = [
            Problem(
                kind="doubt",
                message=doubt.message,
                agreement=record.agreement,
                name=record.name,
            )
            for record in self.all()
            for doubt in record.doubts
        ]
        return found + [_told(pair) for pair in self.duplicates()]

    def duplicates(self) -> list[Pair]:
        """Return pairs of records that may be one agreement, until somebody says they are not.

        They have the same parties and the same day of signature, and titles that are alike.
        """
        with self._sessions.reading() as session:
            return duplicate_pairs(session)

    def dismiss(self, uuid: str, kind: DoubtKind, reason: str = "") -> Changes:
        """Remember that this question about the record was looked at and is no problem."""

        def work(session: Session) -> None:
            key = agreement_key(session, uuid)
            if kind not in dismissed_kinds(session, [key])[key]:
                session.add(m.DismissalRecord(agreement_id=key, kind=kind, reason=reason.strip()))

        return self._writer.run(self._action(ActionKind.DISMISS_DOUBT, uuid), work)

    def raise_again(self, uuid: str, kind: DoubtKind) -> Changes:
        """Take a dismissal back."""

        def work(session: Session) -> None:
            key = agreement_key(session, uuid)
            record = m.DismissalRecord
            for dismissal in session.scalars(
                select(record).where(record.agreement_id == key, record.kind == kind)
            ):
                session.delete(dismissal)

        return self._writer.run(self._action(ActionKind.RAISE_DOUBT, uuid), work)

    def _action(self, kind: ActionKind, uuid: str) -> Action:
        with self._sessions.reading() as session:
            return Action(kind, called(session, uuid, self._reference.places))


def _told(pair: Pair) -> Problem:
    words = f"“{pair.title or pair.other_title}”" if pair.title or pair.other_title else pair.first
    message = f"Two records of {pair.signed} may be one agreement: {words}."
    return Problem(kind="duplicate", message=message, agreement=pair.second)


_STANDING = (
    m.FacetValueRecord.kind == DOUBT,
    m.FacetValueRecord.scope.in_((ACCEPTED, BOTH)),
    m.AgreementRecord.trashed_at.is_(None),
    m.AgreementRecord.stage == Stage.REVIEWED,
)
"""What holds for the doubts about reviewed records outside the trash."""


def _doubtful(session: Session) -> Sequence[int]:
    facet, record = m.FacetValueRecord, m.AgreementRecord
    wanted = select(facet.agreement_id).join(record, record.id == facet.agreement_id)
    return session.scalars(wanted.where(*_STANDING).distinct().order_by(facet.agreement_id)).all()


def _named(session: Session, keys: Sequence[int], reference: Reference) -> Iterator[RecordDoubts]:
    open_doubts = _open(session, keys, reference)
    for key, agreement in read_agreements(session, keys).items():
        if open_doubts[key]:
            name = agreement_name(agreement, reference.places)
            yield RecordDoubts(agreement.uuid, name, open_doubts[key])


def _open(
    session: Session, keys: Sequence[int], reference: Reference
) -> dict[int, tuple[Doubt, ...]]:
    dismissed = dismissed_kinds(session, keys)
    return {
        key: tuple(
            doubt
            for doubt in doubts(agreement, reference.places)
            if doubt.kind not in dismissed[key]
        )
        for key, agreement in read_agreements(session, keys).items()
    }
