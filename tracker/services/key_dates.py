"""The days to come that somebody must not miss, over all that a query finds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.engine import Sessions
from tracker.db.record_reader import read_agreements
from tracker.db.search import Lens, matching
from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.key_date import KeyDate, KeyDateKind, key_dates
from tracker.domain.naming import agreement_name
from tracker.domain.progress import Progress, silent
from tracker.domain.query_tree import Query
from tracker.domain.reference import Reference
from tracker.domain.vocabulary import DurationKind, EventType

HORIZON = timedelta(days=366)
"""How far ahead is looked."""
ROUND = 5
"""Anniversaries are shown for years that this divides; the others are no news."""
MOST = 500
"""Anniversaries that are shown at most, the nearest first."""
_BATCH = 500
_A, _S = m.AgreementRecord, m.SummaryRecord


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A key date of one agreement, with the words it rests on."""

    agreement: str
    """Uuid."""
    name: str
    key: KeyDate
    quotations: tuple[str, ...]
    """What supports the values the date is computed from; empty where nothing does."""


class KeyDates:
    """Answers from records; never writes."""

    def __init__(self, sessions: Sessions, reference: Reference) -> None:
        self._sessions = sessions
        self._reference = reference

    def upcoming(
        self,
        query: Query,
        *,
        as_of: date,
        drafts: bool = False,
        progress: Progress = silent,
    ) -> list[Upcoming]:
        """Return what falls within a year after the day, the nearest first.

        Of anniversaries the round ones of signatures known to the day. Raises `QueryRefused`.
        """
        lens = Lens(as_of=as_of, drafts=drafts, reference=self._reference, proposals=drafts)
        with self._sessions.reading() as session:
            termed = _termed(session, query, lens)
            signed = _anniversaries(session, query, lens)
            keys = list(dict.fromkeys([*termed, *signed]))
            found: list[Upcoming] = []
            for start in range(0, len(keys), _BATCH):
                progress(start, len(keys))
                records = read_agreements(session, keys[start : start + _BATCH])
                for record in records.values():
                    found += self._of(record, as_of, drafts=drafts)
                session.expunge_all()
        return sorted(found, key=lambda each: (each.key.earliest, each.name, each.agreement))

    def _of(self, record: Agreement, as_of: date, *, drafts: bool) -> Iterator[Upcoming]:
        shown = record if drafts else accepted_part(record)
        name = agreement_name(shown, self._reference.places)
        for key in key_dates(shown, as_of):
            if as_of <= key.latest and key.earliest <= as_of + HORIZON and _is_news(key, shown):
                yield Upcoming(record.uuid, name, key, _quotations(shown, key))


def _termed(session: Session, query: Query, lens: Lens) -> Sequence[int]:
    """Return the keys of what is agreed for a time, under notice, or has an end to come."""
    event = m.EventRecord
    noticed = select(event.agreement_id).where(event.type == EventType.NOTICE_GIVEN)
    wanted = matching(select(_A.id), query, lens).where(
        or_(
            _A.duration_kind != DurationKind.NOT_STATED,
            _A.id.in_(noticed),
            _S.ended_latest >= lens.as_of.isoformat(),
        )
    )
    return session.scalars(wanted).all()


def _anniversaries(session: Session, query: Query, lens: Lens) -> list[int]:
    """Return the keys of what has a round anniversary within the year, the nearest first."""
    day = lens.as_of
    wanted = matching(select(_A.id, _S.signed_earliest), query, lens).where(
        _S.signed_earliest != "",
        _S.signed_earliest == _S.signed_latest,
        func.substr(_S.signed_earliest, 1, 4) < f"{day.year:04}",
    )
    near = []
    for key, signed in session.execute(wanted):
        year = day.year + (signed[5:] < day.isoformat()[5:])
        if (year - int(signed[:4])) % ROUND == 0:
            near.append((f"{year:04}{signed[4:]}", key))
    return [key for _, key in sorted(near)[:MOST]]


def _is_news(key: KeyDate, record: Agreement) -> bool:
    if key.kind is not KeyDateKind.SIGNATURE_ANNIVERSARY:
        return True
    signing = record.signing
    signed = signing.day if signing else None
    return key.is_day and signed is not None and (key.earliest.year - signed.year) % ROUND == 0


def _quotations(record: Agreement, key: KeyDate) -> tuple[str, ...]:
    wanted = {(basis.field, basis.item) for basis in key.basis}
    exact = (
        evidence.passage.exact
        for claim in claims(record)
        if (claim.field, claim.item) in wanted
        for evidence in claim.supporting
    )
    return tuple(dict.fromkeys(exact))
