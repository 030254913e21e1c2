"""Makes the rows of a draft from the record alone, in the order in which they are reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tracker.domain.agreement import Agreement, Signature
from tracker.domain.claim import claims, date_field, gap_evidence
from tracker.domain.editing_events import place_event, reported_status
from tracker.domain.editing_gaps import gap_of
from tracker.domain.editing_passages import standing_item
from tracker.domain.editing_review import missing
from tracker.domain.event import Event
from tracker.domain.vocabulary import DurationKind, Field, Level
from tracker.gui.marks import MarkKind, mark_of
from tracker.gui.naming import Naming
from tracker.gui.views.review.states import filled, numbers_of, plain, quotes_of
from tracker.gui.views.review.values import EVENTS, NOTES, TAGS, WORST, Row, Value

translate = QCoreApplication.translate


class Rows:
    """Makes the rows of one draft."""

    def __init__(self, agreement: Agreement, numbers: Mapping[str, int], naming: Naming) -> None:
        self._agreement = agreement
        self._numbers = numbers
        self._naming = naming
        self._claims = {(claim.field, claim.item): claim for claim in claims(agreement)}
        self._missing = missing(agreement)

    def all(self) -> tuple[Row, ...]:
        """Return the rows in the order in which they are reviewed."""
        return (
            self._scalar(Field.INSTRUMENT_TYPE, translate("Review", "Type"), self._type()),
            self._scalar(Field.TITLE, translate("Review", "Title"), self._agreement.title),
            self._row(Field.PARTIES, translate("Review", "Parties"), self._parties(), many=True),
            self._row(Field.LEVEL, translate("Review", "Level"), self._level()),
            *self._signatories(),
            self._row(Field.SIGNED, translate("Review", "Signed on"), self._signed()),
            self._row(Field.PLACE, translate("Review", "Place"), self._place()),
            self._row(Field.STATUS, translate("Review", "Status"), self._status()),
            self._row(
                Field.AREAS, translate("Review", "Areas"), self._areas(absent=False), many=True
            ),
            self._row(
                Field.ABSENT_AREAS,
                translate("Review", "Absent"),
                self._areas(absent=True),
                many=True,
            ),
            self._scalar(Field.BINDING, translate("Review", "Binding"), self._binding()),
            *self._terms(),
            self._events(),
            Row(
                key=NOTES,
                field=None,
                label=translate("Review", "Notes"),
                values=plain(self._agreement.notes),
            ),
            Row(
                key=TAGS,
                field=None,
                label=translate("Review", "Tags"),
                values=plain(", ".join(self._agreement.tags)),
            ),
        )

    # -- values

    def _type(self) -> str:
        kind = self._agreement.instrument_type
        return self._naming.label(kind) if kind else ""

    def _binding(self) -> str:
        binding = self._agreement.binding
        return self._naming.label(binding) if binding else ""

    def _terms(self) -> Iterator[Row]:
        """Yield what clauses say of the term; few articles do, so nothing is asked for it."""
        labels = {
            Field.DURATION: translate("Review", "Duration"),
            Field.NOTICE_PERIOD: translate("Review", "Notice"),
            Field.TACIT_RENEWAL: translate("Review", "Tacit renewal"),
        }
        for field, label in labels.items():
            if claim := self._claims.get((field, None)):
                yield self._scalar(field, label, self._term(claim.value))

    def _term(self, value: str) -> str:
        return self._naming.label(DurationKind(value)) if value in list(DurationKind) else value

    def _parties(self) -> Iterator[Value]:
        for party in self._agreement.parties:
            yield self._value(
                self._naming.party(party), (Field.PARTIES, party.uuid), code=party.code
            )

    def _level(self) -> Iterator[Value]:
        parties = [p for p in self._agreement.parties if p.level is not Level.UNCLEAR]
        levels = {party.level for party in parties}
        if len(levels) == 1:
            keys = ((Field.LEVEL, party.uuid) for party in parties)
            yield self._value(self._naming.label(parties[0].level), *keys)
        else:
            for party in parties:
                words = f"{self._naming.party(party)}: {self._naming.label(party.level)}"
                yield self._value(words, (Field.LEVEL, party.uuid))

    def _signatories(self) -> Iterator[Row]:
        signatures = self._agreement.signatures
        if not signatures:
            yield self._row(Field.SIGNATORIES, translate("Review", "Signatories"), ())
        for number, signature in enumerate(signatures, start=1):
            value = self._value(
                signature.person,
                (Field.SIGNATORIES, signature.uuid),
                aside=self._role(signature),
            )
            yield self._row(
                Field.SIGNATORIES,
                translate("Review", "Signatory {number}").format(number=number),
                (value,),
                item=signature.uuid,
            )

    def _role(self, signature: Signature) -> str:
        party = self._agreement.party(signature.party)
        acting = signature.acting and "acting" not in signature.capacity.casefold()
        capacity = " ".join(
            part
            for part in (translate("Review", "acting") if acting else "", signature.capacity)
            if part
        )
        code = party.value if party else ""
        return ", ".join(part for part in (capacity, code) if part)

    def _signed(self) -> Iterator[Value]:
        signing = self._agreement.signing
        if signing and signing.date:
            yield self._value(signing.date, (Field.SIGNED, signing.uuid))

    def _place(self) -> Iterator[Value]:
        event = place_event(self._agreement)
        if event and event.place:
            yield self._value(event.place, (Field.PLACE, event.uuid))

    def _status(self) -> Iterator[Value]:
        reported = reported_status(self._agreement)
        if reported:
            item = standing_item(self._agreement, Field.STATUS)
            yield self._value(
                self._naming.label(reported),
                (Field.STATUS, item),
                aside=translate("Review", "becomes an event"),
            )

    def _areas(self, *, absent: bool) -> Iterator[Value]:
        field = Field.ABSENT_AREAS if absent else Field.AREAS
        for area in self._agreement.areas:
            if area.absent == absent:
                yield self._value(self._naming.area(area), (field, area.uuid))

    def _events(self) -> Row:
        values = [self._event(event) for event in self._agreement.events]
        return filled(
            Row(key=EVENTS, field=Field.STATUS, label=translate("Review", "Events"), many=True),
            values,
            self._numbers,
        )

    def _event(self, event: Event) -> Value:
        parties = {party.uuid: self._naming.party(party) for party in self._agreement.parties}
        day = event.date or event.effective
        details = (parties.get(event.party or ""), event.place, self._naming.date(day))
        words = " · ".join((self._naming.label(event.type), *(d for d in details if d)))
        keys = [(Field.STATUS, event.uuid)]
        keys += [(date_field(event), event.uuid)] if day else []
        keys += [(Field.PLACE, event.uuid)] if event.place else []
        return self._value(words, *keys)

    # -- rows

    def _scalar(self, field: Field, label: str, words: str) -> Row:
        return self._row(field, label, (self._value(words, (field, None)),) if words else ())

    def _value(
        self, words: str, *keys: tuple[Field, str | None], code: str = "", aside: str = ""
    ) -> Value:
        known = tuple(self._claims[key] for key in keys if key in self._claims)
        marks = [mark_of(claim.support) for claim in known]
        standing = [evidence for claim in known for evidence in claim.standing]
        return Value(
            words=words,
            code=code,
            aside=aside,
            claims=known,
            numbers=numbers_of(standing, self._numbers),
            mark=next((mark for mark in WORST if mark in marks), None),
        )

    def _row(
        self,
        field: Field,
        label: str,
        values: Iterable[Value],
        *,
        many: bool = False,
        item: str | None = None,
    ) -> Row:
        found = tuple(values)
        row = Row(
            key=f"{field}:{item}" if item else field,
            field=field,
            label=label,
            many=many,
            item=item,
        )
        return filled(row, found, self._numbers) if found else self._empty(row, field)

    def _empty(self, row: Row, field: Field) -> Row:
        gap = gap_of(self._agreement, field)
        near = gap_evidence(self._agreement, field)
        words = self._naming.label(gap.reason) if gap else ""
        needed = field in self._missing
        return replace(
            row,
            gap=words,
            state=translate("Review", "gap")
            if gap
            else translate("Review", "needs you")
            if needed
            else "",
            mark=MarkKind.GAP if gap else MarkKind.UNSUPPORTED if needed else None,
            quotes=quotes_of(near, self._numbers),
        )
