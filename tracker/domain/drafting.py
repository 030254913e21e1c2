"""Turns what extraction proposes into a draft record, each value with its proposed passages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tracker.domain.agreement import Agreement, AreaAssignment, Party, Signature
from tracker.domain.area import Areas
from tracker.domain.draft import DraftAgreement, Proposal
from tracker.domain.event import SIGNING, Event
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.identity import new_uuid
from tracker.domain.passage import anchor
from tracker.domain.source import SourceText
from tracker.domain.vocabulary import (
    DurationKind,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    Method,
    ReportedStatus,
    Stage,
    Stance,
)

EVENT_OF = {
    ReportedStatus.ANNOUNCED: EventType.ANNOUNCED,
    ReportedStatus.NEGOTIATING: EventType.NEGOTIATION_OPENED,
    ReportedStatus.INITIALLED: EventType.INITIALLED,
    ReportedStatus.SIGNED: EventType.SIGNED,
    ReportedStatus.IN_FORCE: EventType.IN_FORCE,
    ReportedStatus.AMENDED: EventType.AMENDED,
    ReportedStatus.SUSPENDED: EventType.SUSPENDED,
    ReportedStatus.TERMINATED: EventType.TERMINATED,
    ReportedStatus.REJECTED: EventType.REJECTED,
}
"""The event that each reported status becomes."""
_SIGNING_FIELDS = (Field.SIGNED, Field.PLACE)
_NOT_YET_SIGNED = (ReportedStatus.ANNOUNCED, ReportedStatus.NEGOTIATING, ReportedStatus.INITIALLED)


def draft_record(draft: DraftAgreement, text: SourceText, areas: Areas) -> Agreement:
    """Return a record of stage draft; nothing in it is accepted yet."""
    parties = tuple(Party(uuid=new_uuid(), code=code) for code in draft.parties)
    by_code = {party.code: party.uuid for party in parties}
    record = Agreement(
        uuid=new_uuid(),
        title=draft.title or "",
        instrument_type=draft.instrument_type,
        stage=Stage.DRAFT,
        parties=parties,
        signatures=tuple(
            Signature(
                uuid=new_uuid(),
                person=person.name,
                capacity=person.capacity,
                acting=person.acting,
                party=by_code.get(person.party or ""),
            )
            for person in draft.signatories
        ),
        events=tuple(_events(draft)),
        areas=tuple(_areas(draft, areas)),
        duration_kind=_duration_kind(draft),
        duration="" if draft.duration in list(DurationKind) else draft.duration,
        notice_period=draft.notice_period,
        tacit_renewal=draft.tacit_renewal,
        sources=(text.source,),
        gaps=tuple(Gap(field=field, reason=reason) for field, reason in draft.gaps),
    )
    return replace(record, evidence=tuple(_evidence(record, draft, text)))


def accept_all(agreement: Agreement) -> Agreement:
    """Return the record reviewed, with everything that was proposed accepted."""
    return replace(
        agreement,
        stage=Stage.REVIEWED,
        evidence=tuple(
            replace(e, state=EvidenceState.ACCEPTED) if e.state is EvidenceState.PROPOSED else e
            for e in agreement.evidence
        ),
    )


def _duration_kind(draft: DraftAgreement) -> DurationKind:
    if draft.duration in list(DurationKind):
        return DurationKind(draft.duration)
    if not draft.duration:
        return DurationKind.NOT_STATED
    renewed = draft.tacit_renewal or "+" in draft.duration
    return DurationKind.FIXED_AUTO_RENEW if renewed else DurationKind.FIXED


def _events(draft: DraftAgreement) -> Iterator[Event]:
    told = EVENT_OF.get(draft.status) if draft.status else None
    unsigned = draft.status in _NOT_YET_SIGNED
    if not unsigned and (draft.signed or draft.place or told is EventType.SIGNED):
        yield Event(
            uuid=new_uuid(),
            type=EventType.SIGNED,
            date=draft.signed or "",
            place=draft.place or "",
        )
    if told and told is not EventType.SIGNED:
        dated = draft.status is ReportedStatus.INITIALLED
        yield Event(
            uuid=new_uuid(),
            type=told,
            date=(draft.signed or "") if dated else "",
            place=(draft.place or "") if unsigned else "",
        )


def _areas(draft: DraftAgreement, areas: Areas) -> Iterator[AreaAssignment]:
    for absent, values in ((False, draft.areas), (True, draft.absent_areas)):
        for value in values:
            known = value in areas
            yield AreaAssignment(
                uuid=new_uuid(),
                area=value if known else "",
                label="" if known else value,
                absent=absent,
            )


def _evidence(record: Agreement, draft: DraftAgreement, text: SourceText) -> Iterator[Evidence]:
    for proposal in draft.evidence:
        for item in _ITEMS.get(proposal.field, _no_item)(record, proposal):
            yield _link(proposal.field, item, proposal, text)
    signing = next((e for e in record.events if e.type in SIGNING), None)
    if signing and len(record.events) > 1:
        # The status speaks of the later event; that it was signed rests on the day or the place.
        for proposal in draft.evidence:
            if (
                proposal.field in (Field.SIGNED, Field.PLACE)
                and proposal.stance is Stance.SUPPORTS
            ):
                yield replace(
                    _link(Field.STATUS, signing.uuid, proposal, text),
                    explicitness=Explicitness.INFERRED,
                    value=EventType.SIGNED,
                )
                return


def _link(field: Field, item: str | None, proposal: Proposal, text: SourceText) -> Evidence:
    against = proposal.stance is Stance.CONTRADICTS
    return Evidence(
        uuid=new_uuid(),
        field=field,
        passage=replace(
            anchor(new_uuid(), text.uuid, text.text, proposal.start, proposal.end),
            page=text.page_at(proposal.start),
        ),
        item=item,
        value=proposal.value,
        stance=proposal.stance,
        explicitness=proposal.explicitness,
        state=EvidenceState.PROPOSED,
        method=Method.RULE,
        rule=proposal.rule,
        confidence=proposal.confidence,
        alternative=proposal.value if against else "",
    )


_Items = Callable[[Agreement, Proposal], list[str | None]]


def _no_item(_record: Agreement, _proposal: Proposal) -> list[str | None]:
    return [None]


def _party(record: Agreement, proposal: Proposal) -> list[str | None]:
    return [p.uuid for p in record.parties if p.code == proposal.value]


def _signature(record: Agreement, proposal: Proposal) -> list[str | None]:
    return [s.uuid for s in record.signatures if s.person == proposal.value]


def _area(record: Agreement, proposal: Proposal) -> list[str | None]:
    absent = proposal.field is Field.ABSENT_AREAS
    return [a.uuid for a in record.areas if a.value == proposal.value and a.absent is absent]


def _signed(record: Agreement, proposal: Proposal) -> list[str | None]:
    dated = [e.uuid for e in record.events if e.date]
    if proposal.stance is Stance.STATES_ABSENCE or not dated:
        return [None]
    return [dated[0]]


def _place(record: Agreement, _proposal: Proposal) -> list[str | None]:
    placed: list[str | None] = [e.uuid for e in record.events if e.place]
    return placed[:1]


def _status(record: Agreement, _proposal: Proposal) -> list[str | None]:
    return [e.uuid for e in record.events[-1:]]


_ITEMS: dict[Field, _Items] = {
    Field.PARTIES: _party,
    Field.SIGNATORIES: _signature,
    Field.AREAS: _area,
    Field.ABSENT_AREAS: _area,
    Field.SIGNED: _signed,
    Field.PLACE: _place,
    Field.STATUS: _status,
}
