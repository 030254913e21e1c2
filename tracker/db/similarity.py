"""Stored agreements that a draft may be about."""

from __future__ import annotations

from difflib import SequenceMatcher

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.record_reader import read_agreements
from tracker.domain.agreement import Agreement
from tracker.domain.capture import SimilarAgreement
from tracker.domain.folding import fold
from tracker.domain.partial_date import parse_date
from tracker.domain.vocabulary import RelationType

NEAR_DAYS = 30
"""Signing days further apart than this are of different agreements."""
ALIKE = 0.6
"""Share of common words order from which two titles are taken for the same."""
_LIMIT = 200


def similar_agreements(session: Session, draft: Agreement) -> tuple[SimilarAgreement, ...]:
    """Return agreements between the same parties that no day, type or title sets apart.

    Two that were stored from one article are not offered: whoever read it told them apart. Nor is
    what a person said is another one, on whichever side it was noted.
    """
    codes = sorted({party.code for party in draft.parties if party.code})
    if len(codes) < 2:  # noqa: PLR2004 - one party alone says nothing
        return ()
    party, record = m.PartyRecord, m.AgreementRecord
    same = (
        select(party.agreement_id)
        .join(record, record.id == party.agreement_id)
        .where(party.place_code.in_(codes), record.trashed_at.is_(None), record.uuid != draft.uuid)
        .group_by(party.agreement_id)
        .having(func.count(party.place_code.distinct()) == len(codes))
        .limit(_LIMIT)
    )
    found = read_agreements(session, session.scalars(same).all()).values()
    told_apart = set(draft.sources) if draft.revision else set()
    return tuple(
        _described(other)
        for other in found
        if not _kept_apart(draft, other)
        and told_apart.isdisjoint(other.sources)
        and _alike(draft, other)
    )


def _kept_apart(one: Agreement, other: Agreement) -> bool:
    pairs = {
        (agreement.uuid, relation.other)
        for agreement in (one, other)
        for relation in agreement.relations
        if relation.type is RelationType.NOT_DUPLICATE_OF
    }
    return not pairs.isdisjoint({(one.uuid, other.uuid), (other.uuid, one.uuid)})


def _alike(draft: Agreement, other: Agreement) -> bool:
    days = _days_apart(draft, other)
    if days is not None and days > NEAR_DAYS:
        return False
    if draft.title and other.title:
        match = SequenceMatcher(None, fold(draft.title).split(), fold(other.title).split())
        return match.ratio() >= ALIKE
    types = (draft.instrument_type, other.instrument_type)
    return None in types or types[0] is types[1]


def _days_apart(one: Agreement, other: Agreement) -> int | None:
    days = [_day(agreement) for agreement in (one, other)]
    return abs(days[0] - days[1]) if days[0] is not None and days[1] is not None else None


def _day(agreement: Agreement) -> int | None:
    if agreement.signing is None or not agreement.signing.date:
        return None
    when = parse_date(agreement.signing.date)
    known = when.earliest or when.latest
    return known.toordinal() if known else None


def _described(agreement: Agreement) -> SimilarAgreement:
    return SimilarAgreement(
        uuid=agreement.uuid,
        title=agreement.title,
        parties=tuple(party.value for party in agreement.parties),
        signed=agreement.signing.date if agreement.signing else "",
        n_sources=len(agreement.sources),
    )
