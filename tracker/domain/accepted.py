"""The part of a record that a person has accepted: what leaves the program by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tracker.domain.agreement import Agreement, Signature
from tracker.domain.claim import claims, date_field
from tracker.domain.event import Event
from tracker.domain.vocabulary import DurationKind, EvidenceState, Field, Level

_BLANK: Mapping[Field, dict[str, Any]] = {
    Field.TITLE: {"title": ""},
    Field.INSTRUMENT_TYPE: {"instrument_type": None},
    Field.BINDING: {"binding": None},
    Field.DURATION: {"duration": "", "duration_kind": DurationKind.NOT_STATED},
    Field.NOTICE_PERIOD: {"notice_period": ""},
    Field.TACIT_RENEWAL: {"tacit_renewal": None},
    Field.LANGUAGES: {"languages": ()},
    Field.REGISTRATIONS: {"registrations": ()},
}
_Key = tuple[Field, str | None]


def accepted_part(agreement: Agreement) -> Agreement:
    """Return the record without the values and passages that are only proposed."""
    if not agreement.evidence:
        return agreement
    proposed = proposed_values(agreement)
    evidence = tuple(e for e in agreement.evidence if e.state is EvidenceState.ACCEPTED)
    if not proposed and len(evidence) == len(agreement.evidence):
        return agreement
    blanks: dict[str, Any] = {}
    for field, item in proposed:
        if item is None:
            blanks |= _BLANK.get(field, {})
    parties = tuple(
        replace(p, level=Level.UNCLEAR) if (Field.LEVEL, p.uuid) in proposed else p
        for p in agreement.parties
        if (Field.PARTIES, p.uuid) not in proposed
    )
    kept = {party.uuid for party in parties}
    return replace(
        agreement,
        **blanks,
        parties=parties,
        signatures=tuple(
            _without_party(s, kept)
            for s in agreement.signatures
            if (Field.SIGNATORIES, s.uuid) not in proposed
        ),
        events=tuple(
            _accepted_event(e, kept, proposed)
            for e in agreement.events
            if (Field.STATUS, e.uuid) not in proposed or _told_by_its_particulars(e, proposed)
        ),
        areas=tuple(
            a
            for a in agreement.areas
            if (Field.AREAS, a.uuid) not in proposed
            and (Field.ABSENT_AREAS, a.uuid) not in proposed
        ),
        relations=tuple(
            r for r in agreement.relations if (Field.RELATIONS, r.uuid) not in proposed
        ),
        evidence=evidence,
    )


def proposed_values(agreement: Agreement) -> frozenset[_Key]:
    """Return the values, by field and item, that rest on nothing but proposals.

    A value without any passage is none of them: a person typed it.
    """
    return frozenset(
        (claim.field, claim.item)
        for claim in claims(agreement)
        if claim.supporting and all(e.state is EvidenceState.PROPOSED for e in claim.supporting)
    )


def _without_party(signature: Signature, kept: set[str]) -> Signature:
    return signature if signature.party in kept else replace(signature, party=None)


def _told_by_its_particulars(event: Event, proposed: frozenset[_Key]) -> bool:
    """Whether an accepted day or place says by itself that the event happened."""
    day = event.date or event.effective
    return bool(
        (day and (date_field(event), event.uuid) not in proposed)
        or (event.place and (Field.PLACE, event.uuid) not in proposed)
    )


def _accepted_event(event: Event, kept: set[str], proposed: frozenset[_Key]) -> Event:
    blanks: dict[str, Any] = {}
    if event.party not in kept:
        blanks["party"] = None
    if (date_field(event), event.uuid) in proposed:
        blanks |= {"date": "", "effective": ""}
    if (Field.PLACE, event.uuid) in proposed:
        blanks["place"] = ""
    return replace(event, **blanks) if blanks else event
