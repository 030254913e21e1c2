"""Takes what nobody has reviewed out of a record, for prints that were not asked to show it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tracker.domain.agreement import Agreement, AreaAssignment
from tracker.domain.claim import Claim, claims, date_field
from tracker.domain.event import Event
from tracker.domain.vocabulary import DurationKind, EvidenceState, Field, Level

_EMPTY: dict[Field, dict[str, Any]] = {
    Field.TITLE: {"title": ""},
    Field.INSTRUMENT_TYPE: {"instrument_type": None},
    Field.BINDING: {"binding": None},
    Field.DURATION: {"duration": "", "duration_kind": DurationKind.NOT_STATED},
    Field.NOTICE_PERIOD: {"notice_period": ""},
    Field.TACIT_RENEWAL: {"tacit_renewal": None},
    Field.LANGUAGES: {"languages": ()},
    Field.REGISTRATIONS: {"registrations": ()},
}
"""How each field of the record itself looks when it is left out."""
_Keys = frozenset[tuple[Field, str | None]]


def reviewed(agreement: Agreement) -> tuple[Agreement, int]:
    """Return the record without values and evidence that are only proposed, and how many values.

    A value without any passage stays: a person typed it, and it is printed as unsupported.
    """
    proposed = frozenset((c.field, c.item) for c in claims(agreement) if _only_proposed(c))
    accepted = tuple(e for e in agreement.evidence if e.state is EvidenceState.ACCEPTED)
    kept = replace(_parts(agreement, proposed), evidence=accepted)
    for field, item in proposed:
        if item is None:
            kept = replace(kept, **_EMPTY[field])
    return kept, len(proposed)


def _parts(agreement: Agreement, proposed: _Keys) -> Agreement:
    return replace(
        agreement,
        parties=tuple(
            replace(p, level=Level.UNCLEAR) if (Field.LEVEL, p.uuid) in proposed else p
            for p in agreement.parties
            if (Field.PARTIES, p.uuid) not in proposed
        ),
        signatures=tuple(
            s for s in agreement.signatures if (Field.SIGNATORIES, s.uuid) not in proposed
        ),
        events=tuple(
            _event(e, proposed) for e in agreement.events if (Field.STATUS, e.uuid) not in proposed
        ),
        areas=tuple(a for a in agreement.areas if (area_field(a), a.uuid) not in proposed),
        relations=tuple(
            r for r in agreement.relations if (Field.RELATIONS, r.uuid) not in proposed
        ),
    )


def area_field(area: AreaAssignment) -> Field:
    """Return the field under which evidence for an area is kept."""
    return Field.ABSENT_AREAS if area.absent else Field.AREAS


def _event(event: Event, proposed: _Keys) -> Event:
    if (date_field(event), event.uuid) in proposed:
        event = replace(event, date="", effective="")
    if (Field.PLACE, event.uuid) in proposed:
        event = replace(event, place="")
    return event


def _only_proposed(claim: Claim) -> bool:
    return bool(claim.standing) and all(e.state is EvidenceState.PROPOSED for e in claim.standing)
