"""The lines of the record panel: each value once, with its mark, its passages and its gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tracker.domain.agreement import Agreement, Signature
from tracker.domain.claim import Claim, Support, date_field, gap_evidence
from tracker.domain.dossier import Dossier
from tracker.domain.event import SIGNING, Event, in_order
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import (
    Binding,
    Explicitness,
    Field,
    GapReason,
    PartyRole,
    TerminationGrounds,
)
from tracker.gui.marks import MarkKind, mark_of
from tracker.gui.models.decided_words import decided_words
from tracker.gui.models.record_line import Part, RecordLine, Tone
from tracker.gui.models.source_lines import source_lines
from tracker.gui.naming import Naming

translate = QCoreApplication.translate
_WORST = (Support.CONFLICT, Support.UNSUPPORTED, Support.PROPOSED, Support.ACCEPTED)


class RecordLines:
    """Builds the lines of one dossier."""

    def __init__(self, dossier: Dossier, naming: Naming) -> None:
        self._dossier = dossier
        self._naming = naming
        self._numbers = dossier.numbers()
        self._claims: dict[tuple[Field, str | None], list[Claim]] = {}
        for claim in dossier.claims:
            self._claims.setdefault((claim.field, claim.item), []).append(claim)

    def lines(self) -> tuple[RecordLine, ...]:
        """Return all lines; the first of each section is marked."""
        agreement = self._dossier.agreement
        found = [
            *self._instrument(agreement),
            *self._parties(agreement),
            *self._signatures(agreement),
            *self._signing(agreement),
            *self._events(agreement),
            *self._areas(agreement),
            *self._terms(agreement),
            *self._relations(agreement),
            *self._other_gaps(agreement),
            *self._tags(agreement),
            *source_lines(self._dossier, self._naming),
        ]
        opened: list[RecordLine] = []
        for line in found:
            first = not opened or opened[-1].section != line.section
            opened.append(replace(line, first=first))
        return tuple(opened)

    # -- sections

    def _instrument(self, agreement: Agreement) -> Iterator[RecordLine]:
        if agreement.title:
            yield self._value(
                translate("RecordLines", "Title"), Field.TITLE, None, agreement.title
            )
        else:
            yield from self._absent(translate("RecordLines", "Title"), Field.TITLE)
        kind = agreement.instrument_type
        if kind:
            yield self._value(
                translate("RecordLines", "Type"),
                Field.INSTRUMENT_TYPE,
                None,
                self._naming.label(kind),
            )
        else:
            yield from self._absent(translate("RecordLines", "Type"), Field.INSTRUMENT_TYPE)

    def _parties(self, agreement: Agreement) -> Iterator[RecordLine]:
        section = translate("RecordLines", "Parties")
        for party in agreement.parties:
            words = [party.code if party.code != self._naming.party(party) else ""]
            if party.role is not PartyRole.PARTY:
                words.append(self._naming.label(party.role))
            if (Field.LEVEL, party.uuid) in self._claims:
                words.append(self._naming.label(party.level))
            line = self._value(section, Field.PARTIES, party.uuid, self._naming.party(party))
            yield replace(
                line,
                detail=_words(line.detail, ", ".join(filter(None, words))),
                below=_words(party.acting_body, line.below),
            )
        if not agreement.parties:
            yield from self._absent(section, Field.PARTIES)

    def _signatures(self, agreement: Agreement) -> Iterator[RecordLine]:
        section = translate("RecordLines", "Signed by")
        for signature in agreement.signatures:
            line = self._value(section, Field.SIGNATORIES, signature.uuid, signature.person)
            party = agreement.party(signature.party)
            detail = _words(line.detail, party.value if party else "")
            decided = decided_words(
                self._claims.get((Field.CAPACITY, signature.uuid), ()), self._naming
            )
            below = _words(_capacity(signature), decided, line.below)
            yield replace(line, detail=detail, below=below)
            yield from self._contradictions(section, Field.CAPACITY, signature.uuid)
        if not agreement.signatures:
            yield from self._absent(section, Field.SIGNATORIES)

    def _signing(self, agreement: Agreement) -> Iterator[RecordLine]:
        signing = agreement.signing
        if signing and signing.date:
            text = signing.date
            yield self._value(
                translate("RecordLines", "Signed on"), Field.SIGNED, signing.uuid, text
            )
        else:
            yield from self._absent(translate("RecordLines", "Signed on"), Field.SIGNED)
        if signing and signing.place:
            yield self._value(
                translate("RecordLines", "Place"), Field.PLACE, signing.uuid, signing.place
            )
        elif not any(event.place for event in agreement.events):
            yield from self._absent(translate("RecordLines", "Place"), Field.PLACE)

    def _events(self, agreement: Agreement) -> Iterator[RecordLine]:
        section = translate("RecordLines", "Events")
        names = {party.uuid: self._naming.party(party) for party in agreement.parties}
        for event in in_order(agreement.events):
            yield self._event(section, event, names, main=event == agreement.signing)
        if not agreement.events:
            yield from self._absent(section, Field.STATUS)
        for field in (Field.IN_FORCE, Field.ENDED):
            yield from self._gap(self._naming.label(field), field)

    def _event(
        self, section: str, event: Event, names: Mapping[str, str], *, main: bool
    ) -> RecordLine:
        fields = [Field.STATUS]
        words = [names.get(event.party or "", "")]
        if not main or event.type not in SIGNING:
            fields += [date_field(event), Field.PLACE]
            effective = event.effective and event.effective != event.date
            words += [
                event.date,
                translate("RecordLines", "effective {day}").format(day=event.effective)
                if effective
                else "",
                event.place,
            ]
        line = self._value(
            section, Field.STATUS, event.uuid, self._naming.label(event.type), fields
        )
        known = event.grounds in {member.value for member in TerminationGrounds}
        grounds = self._naming.label(TerminationGrounds(event.grounds)) if known else event.grounds
        notes = (grounds, event.note, line.below)
        return replace(
            line,
            detail=_words(line.detail, *words),
            below="; ".join(note for note in notes if note),
        )

    def _areas(self, agreement: Agreement) -> Iterator[RecordLine]:
        section = translate("RecordLines", "Areas")
        for area in agreement.areas:
            if not area.absent:
                line = self._value(section, Field.AREAS, area.uuid, self._naming.area(area))
                primary = translate("RecordLines", "primary") if area.primary else ""
                yield replace(line, detail=_words(line.detail, primary))
        if all(area.absent for area in agreement.areas):
            yield from self._absent(section, Field.AREAS)
        for area in agreement.areas:
            if area.absent:
                yield self._value(
                    translate("RecordLines", "Not covered"),
                    Field.ABSENT_AREAS,
                    area.uuid,
                    self._naming.area(area),
                )

    def _terms(self, agreement: Agreement) -> Iterator[RecordLine]:
        yield from self._binding(agreement)
        for field in (
            Field.DURATION,
            Field.NOTICE_PERIOD,
            Field.TACIT_RENEWAL,
            Field.LANGUAGES,
            Field.REGISTRATIONS,
        ):
            for claim in self._claims.get((field, None), ()):
                yield self._value(self._naming.label(field), field, None, claim.value)
            yield from self._gap(self._naming.label(field), field)

    def _binding(self, agreement: Agreement) -> Iterator[RecordLine]:
        label = translate("RecordLines", "Binding")
        if agreement.binding is Binding.UNCLEAR:
            yield RecordLine(
                section=label,
                text=self._naming.label(agreement.binding),
                field=Field.BINDING,
                mark=MarkKind.UNSUPPORTED,
                tone=Tone.WARNING,
                detail=translate("RecordLines", "no passage says so"),
            )
        elif agreement.binding:
            text = self._naming.label(agreement.binding)
            yield self._value(label, Field.BINDING, None, text)
        else:
            yield from self._gap(label, Field.BINDING)

    def _relations(self, agreement: Agreement) -> Iterator[RecordLine]:
        for relation in agreement.relations:
            other = self._dossier.related.get(relation.other)
            name = " – ".join(other.parties) if other else relation.other[:8]
            title = other.title if other and other.title else name
            words = [name, other.signed] if other and other.title else []
            line = self._value(
                translate("RecordLines", "Related"), Field.RELATIONS, relation.uuid, title
            )
            yield replace(
                line,
                part=Part.RELATED,
                detail=_words(self._naming.label(relation.type), line.detail),
                below=_words(*words, relation.note, line.below),
            )

    def _other_gaps(self, agreement: Agreement) -> Iterator[RecordLine]:
        for field in (Field.LEVEL, Field.CAPACITY, Field.RELATIONS, Field.EVENT_DATE):
            if any(gap.field is field for gap in agreement.gaps):
                yield from self._gap(self._naming.label(field), field)

    def _tags(self, agreement: Agreement) -> Iterator[RecordLine]:
        if agreement.tags:
            text = ", ".join(agreement.tags)
            yield RecordLine(section=translate("RecordLines", "Tags"), text=text, part=Part.TAGS)

    # -- single lines

    def _value(
        self,
        section: str,
        field: Field,
        item: str | None,
        text: str,
        fields: Sequence[Field] = (),
    ) -> RecordLine:
        claims = [c for f in (fields or (field,)) for c in self._claims.get((f, item), ())]
        supports = {claim.support for claim in claims}
        worst = next((support for support in _WORST if support in supports), Support.ACCEPTED)
        evidence = [e for claim in claims for e in claim.standing]
        inferred = bool(evidence) and all(
            e.explicitness is Explicitness.INFERRED for e in evidence
        )
        numbers, passages = self._cited(evidence)
        tones = {Support.CONFLICT: Tone.DANGER}
        against = [c.alternative or c.value for claim in claims for c in claim.contradicting]
        said = (
            translate("RecordLines", "or {value}").format(value=", ".join(against))
            if against
            else ""
        )
        return RecordLine(
            section=section,
            text=text,
            field=field,
            item=item,
            mark=mark_of(worst) if claims else None,
            tone=tones.get(worst, Tone.TEXT),
            detail=said or (translate("RecordLines", "inferred") if inferred else ""),
            below=decided_words(claims, self._naming),
            numbers=numbers,
            passages=passages,
        )

    def _contradictions(self, section: str, field: Field, item: str) -> Iterator[RecordLine]:
        agreement = self._dossier.agreement
        against = [
            e
            for e in agreement.evidence
            if (e.field, e.item) == (field, item) and e.alternative and e.state != "rejected"
        ]
        for evidence in against:
            numbers, passages = self._cited([evidence])
            yield RecordLine(
                section=section,
                text=translate("RecordLines", "or {value}").format(value=evidence.alternative),
                field=field,
                item=item,
                mark=MarkKind.CONFLICT,
                tone=Tone.DANGER,
                numbers=numbers,
                passages=passages,
            )

    def _absent(self, section: str, field: Field) -> Iterator[RecordLine]:
        lines = list(self._gap(section, field))
        if lines:
            yield from lines
        else:
            yield RecordLine(
                section=section,
                text=translate("RecordLines", "not recorded"),
                part=Part.EMPTY,
                field=field,
                tone=Tone.GAP,
            )

    def _gap(self, section: str, field: Field) -> Iterator[RecordLine]:
        agreement = self._dossier.agreement
        for gap in agreement.gaps:
            if gap.field is field:
                numbers, passages = self._cited(gap_evidence(agreement, field))
                conflict = gap.reason is GapReason.CONFLICTING
                yield RecordLine(
                    section=section,
                    text=self._naming.label(gap.reason),
                    part=Part.GAP,
                    field=field,
                    mark=MarkKind.CONFLICT if conflict else MarkKind.GAP,
                    tone=Tone.GAP,
                    below=gap.note,
                    numbers=numbers,
                    passages=passages,
                )

    def _cited(self, evidence: Iterable[Evidence]) -> tuple[tuple[int, ...], tuple[str, ...]]:
        known = [(self._numbers[e.passage.uuid], e.uuid) for e in evidence]
        known.sort()
        numbers = tuple(dict.fromkeys(number for number, _ in known))
        return numbers, tuple(uuid for _, uuid in known)


def _words(*words: str) -> str:
    return " · ".join(word for word in words if word)


def _capacity(signature: Signature) -> str:
    acting = signature.acting and "acting" not in signature.capacity.casefold()
    words = (translate("RecordLines", "acting") if acting else "", signature.capacity)
    return " ".join(word for word in words if word)
