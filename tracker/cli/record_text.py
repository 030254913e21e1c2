"""One agreement as a person reads it in a terminal: each value with the words that say so."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.cli.output import one_line
from tracker.domain.claim import Claim, Support, gap_evidence
from tracker.domain.dossier import Dossier
from tracker.domain.editing_conflicts import overruled
from tracker.domain.event import Event, in_order
from tracker.domain.evidence import Evidence
from tracker.domain.reference import Reference
from tracker.domain.source import Source
from tracker.domain.vocabulary import EventType, EvidenceState, Field, InstrumentType, Stance

MARKS = {
    Support.ACCEPTED: "◆",
    Support.PROPOSED: "◇",
    Support.UNSUPPORTED: "△",
    Support.CONFLICT: "✕",
}
"""The signs of the window, for how well a value is supported."""
_NOT_KNOWN = "—"


def record_lines(dossier: Dossier, reference: Reference) -> Iterator[str]:
    """Yield the record: what it is, its life, its values with quotations, gaps and sources."""
    words = _Words(dossier, reference)
    yield from words.head()
    yield from words.life()
    yield from words.values()
    yield from words.gaps()
    yield from words.sources()
    yield from words.notes()


class _Words:
    """The record in words; a value of somebody else's making never breaks a line."""

    def __init__(self, dossier: Dossier, reference: Reference) -> None:
        self._dossier = dossier
        self._agreement = dossier.agreement
        self._reference = reference
        self._label = reference.labels.label
        self._numbers = dossier.numbers()
        self._parties = {
            party.uuid: self._place(party.code, party.name) for party in self._agreement.parties
        }

    def head(self) -> Iterator[str]:
        """Yield title, parties, status and id."""
        agreement, kind = self._agreement, self._agreement.instrument_type
        title = agreement.title or (self._label(kind) if kind else "Agreement without a title")
        yield one_line(title)
        yield one_line(" – ".join(self._parties.values())) or f"Parties {_NOT_KNOWN}"
        facts = [f"status on {self._dossier.as_of}: {self._label(self._dossier.status)}"]
        facts += [self._label(agreement.stage), f"revision {agreement.revision}"]
        facts += ["in the trash"] if agreement.trashed else []
        yield ", ".join(facts)
        yield f"Id {agreement.uuid}"

    def life(self) -> Iterator[str]:
        """Yield the events in order."""
        if self._agreement.events:
            yield ""
            yield "Life"
        for event in in_order(self._agreement.events):
            yield f"  {event.date or _NOT_KNOWN:<10}  {one_line(self._event(event))}"

    def values(self) -> Iterator[str]:
        """Yield each value with its quotations, under the name of its field."""
        shown: Field | None = None
        for claim in self._dossier.claims:
            if claim.field is not shown:
                yield ""
                yield self._label(claim.field)
                shown = claim.field
            yield f"  {MARKS[claim.support]} {one_line(self._value(claim))}"
            for evidence in (*claim.standing, *overruled(claim)):
                yield f"      {self._quotation(evidence)}"

    def gaps(self) -> Iterator[str]:
        """Yield why fields are empty, with the words that come closest."""
        for gap in self._agreement.gaps:
            yield ""
            yield self._label(gap.field)
            note = f" ({one_line(gap.note)})" if gap.note else ""
            yield f"  {_NOT_KNOWN} {self._label(gap.reason)}{note}"
            for evidence in gap_evidence(self._agreement, gap.field):
                yield f"      {self._quotation(evidence)}"

    def sources(self) -> Iterator[str]:
        """Yield what the record rests on."""
        if self._dossier.sources:
            yield ""
            number, witnesses = len(self._dossier.sources), self._dossier.n_witnesses
            copied = f" ({witnesses} written apart)" if witnesses < number else ""
            yield f"Sources{copied}"
        for source in self._dossier.sources:
            yield f"  {one_line(_citation(source))}"

    def notes(self) -> Iterator[str]:
        """Yield what people wrote beside the record."""
        if self._agreement.notes:
            yield ""
            yield "Notes"
            yield from (f"  {one_line(line)}" for line in self._agreement.notes.splitlines())
        if self._agreement.tags:
            yield ""
            yield f"Tags  {one_line('; '.join(self._agreement.tags))}"

    def _event(self, event: Event) -> str:
        parts = [self._label(event.type)]
        if event.party in self._parties:
            parts.append(f"by {self._parties[event.party]}")
        if event.place:
            parts.append(f"in {event.place}")
        if event.effective:
            parts.append(f"with effect from {event.effective}")
        return " ".join(parts) + (f" ({event.note})" if event.note else "")

    def _value(self, claim: Claim) -> str:
        match claim.field:
            case Field.PARTIES:
                return self._parties[claim.item or ""]
            case Field.SIGNATORIES:
                return self._signatory(claim)
            case Field.STATUS:
                return self._label(EventType(claim.value))
            case Field.INSTRUMENT_TYPE:
                return self._label(InstrumentType(claim.value))
            case Field.AREAS | Field.ABSENT_AREAS:
                label = self._reference.areas.label(claim.value)
                return label if label == claim.value else f"{label} ({claim.value})"
        return claim.value

    def _signatory(self, claim: Claim) -> str:
        signature = next(s for s in self._agreement.signatures if s.uuid == claim.item)
        party = self._parties.get(signature.party or "", "")
        parts = [signature.person, signature.capacity, f"for {party}" if party else ""]
        return ", ".join(part for part in parts if part)

    def _place(self, code: str, name: str) -> str:
        known = self._reference.places.name(code) if code else ""
        shown = name or known
        return f"{shown} ({code})" if code and code != shown else shown

    def _quotation(self, evidence: Evidence) -> str:
        source = self._dossier.source_of(evidence.passage)
        origin = [source.name, source.metadata.published] if source else []
        remarks = [self._label(evidence.stance)] if evidence.stance is not Stance.SUPPORTS else []
        if evidence.state is not EvidenceState.ACCEPTED:
            remarks.append(self._label(evidence.state))
        remarks += [evidence.alternative, evidence.reason]
        number = self._numbers.get(evidence.passage.uuid)
        said = f"[{number or _NOT_KNOWN}] “{one_line(evidence.passage.exact)}”"
        told = ", ".join(one_line(part) for part in (*origin, *remarks) if part)
        return f"{said} {_NOT_KNOWN} {told}" if told else said


def _citation(source: Source) -> str:
    meta = source.metadata
    title = meta.title if meta.title != source.name else ""
    parts = [source.name, title, meta.published, meta.url, f"tier {meta.tier}"]
    return ", ".join(part for part in parts if part)
