"""The rules a record must keep before it is stored, with words for the person who broke one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tracker.domain.agreement import Agreement, Signature
from tracker.domain.duration import is_length
from tracker.domain.errors import ValueRefused
from tracker.domain.event import Event
from tracker.domain.partial_date import parse_date
from tracker.domain.vocabulary import Field

_HALF = re.compile("[\ud800-\udfff]")
MAX_TEXT = 1_000_000
"""Longest note or title, in characters; a cell of a spreadsheet holds far less."""


def validate(agreement: Agreement) -> None:
    """Raise `ValueRefused`, naming the field, for the first rule that the record breaks."""
    for rule in (_dates, _names, _areas, _terms, _references, _texts):
        rule(agreement)


def _dates(agreement: Agreement) -> None:
    for field, text in _date_texts(agreement):
        if text:
            try:
                parse_date(text)
            except ValueRefused as error:
                raise ValueRefused(error.what, hint=error.hint, field=field) from error


def _date_texts(agreement: Agreement) -> Iterator[tuple[Field, str]]:
    for event in agreement.events:
        yield Field.EVENT_DATE, event.date
        yield Field.EVENT_DATE, event.effective
    for signature in agreement.signatures:
        yield Field.SIGNATORIES, signature.date


def _names(agreement: Agreement) -> None:
    if not all(party.value.strip() for party in agreement.parties):
        raise ValueRefused(
            "A party has neither code nor name.", hint="Name it.", field=Field.PARTIES
        )
    if not all(signature.person.strip() for signature in agreement.signatures):
        raise ValueRefused(
            "A signatory has no name.",
            hint="Name the person, or remove the line.",
            field=Field.SIGNATORIES,
        )
    if not all(tag.strip() for tag in agreement.tags):
        raise ValueRefused("A tag is empty.", hint="Name it, or remove it.", field="tags")


def _areas(agreement: Agreement) -> None:
    for area in agreement.areas:
        if not area.value.strip():
            raise ValueRefused("An area is empty.", hint="Choose one.", field=Field.AREAS)
    _unique(Field.AREAS, "area", (area.area or area.label for area in agreement.areas))
    _unique(Field.AREAS, "primary area", ("" for area in agreement.areas if area.primary))
    if any(area.primary and area.absent for area in agreement.areas):
        raise ValueRefused(
            "An area that is not covered cannot be the primary one.",
            hint="Choose another primary area.",
            field=Field.AREAS,
        )


def _terms(agreement: Agreement) -> None:
    for field, length in (
        (Field.DURATION, agreement.duration),
        (Field.NOTICE_PERIOD, agreement.notice_period),
    ):
        if length and not is_length(length, term=field is Field.DURATION):
            raise ValueRefused(
                f"“{length}” is not a length of time.",
                hint="Write five years as P5Y, six months as P6M, ninety days as P90D.",
                field=field,
            )
    _unique("gaps", "reason for a gap in", (gap.field for gap in agreement.gaps))
    _unique("tags", "tag", agreement.tags)
    _unique(Field.RELATIONS, "relation", (f"{r.type} {r.other}" for r in agreement.relations))
    if any(relation.other == agreement.uuid for relation in agreement.relations):
        raise ValueRefused(
            "An agreement cannot be related to itself.",
            hint="Choose another one.",
            field=Field.RELATIONS,
        )


def _references(agreement: Agreement) -> None:
    parties = {party.uuid for party in agreement.parties}
    owners: list[Signature | Event] = [*agreement.signatures, *agreement.events]
    for owner in owners:
        if owner.party and owner.party not in parties:
            raise ValueRefused(
                "A signatory or event belongs to a party that the record does not have.",
                hint="Choose one of its parties.",
                field=Field.PARTIES,
            )
    items = parties | {
        part.uuid
        for parts in (
            agreement.signatures,
            agreement.events,
            agreement.areas,
            agreement.relations,
        )
        for part in parts
    }
    for evidence in agreement.evidence:
        if evidence.item and evidence.item not in items:
            raise ValueRefused(
                f"A passage speaks about a value that was removed: “{evidence.value}”.",
                hint="Remove the passage too.",
                field=evidence.field,
            )


def _texts(agreement: Agreement) -> None:
    others = [(field, "".join(texts)) for field, texts in _other_texts(agreement)]
    whole = "".join((agreement.title, agreement.notes, *(text for _, text in others)))
    if len(whole) <= MAX_TEXT and _HALF.search(whole) is None:
        return
    for field, text in ((Field.TITLE, agreement.title), ("notes", agreement.notes)):
        if len(text) > MAX_TEXT:
            raise ValueRefused(
                f"The {field} is too long to keep.", hint="Shorten it.", field=field
            )
        if _HALF.search(text):
            raise ValueRefused(
                f"The {field} holds half a character that cannot be stored.",
                hint="Type the character again.",
                field=field,
            )
    for field, text in others:
        if _HALF.search(text):
            raise ValueRefused(
                "A text of the record holds half a character that cannot be stored.",
                hint="Type the character again.",
                field=field,
            )


def _other_texts(agreement: Agreement) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield what people type, but for title and notes, by field."""
    yield Field.PARTIES, (p.name + p.acting_body for p in agreement.parties)
    yield Field.SIGNATORIES, (s.person + s.capacity + s.place for s in agreement.signatures)
    yield Field.PLACE, (e.place + e.note for e in agreement.events)
    yield Field.AREAS, (a.label for a in agreement.areas)
    yield Field.RELATIONS, (r.note for r in agreement.relations)
    yield Field.LANGUAGES, (*agreement.languages, *(t.title for t in agreement.other_titles))
    yield Field.REGISTRATIONS, (r.register + r.number for r in agreement.registrations)
    yield "gaps", (g.note for g in agreement.gaps)
    yield "tags", agreement.tags


def _unique(field: str, noun: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise ValueRefused(
                f"There is more than one {noun} {value}".rstrip() + ".",
                hint="Keep one of them.",
                field=field,
            )
        seen.add(value)
