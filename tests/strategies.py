"""Random records over the default article, and random edits that a person could make."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.agreement import (
    Agreement,
    AreaAssignment,
    OtherTitle,
    Party,
    Registration,
    Signature,
)
from tracker.domain.claim import date_field
from tracker.domain.event import Event
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.passage import anchor
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    Level,
    Method,
    PartyRole,
    SignatureMode,
    Stage,
    Stance,
    TerminationGrounds,
)

T = TypeVar("T")
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
NAMES = st.sampled_from(["Joan Miller", "Andrés Peña", "林美玉", "Σοφία Π.", "O'Neil; Jr."])
DATES = st.sampled_from(
    ["", "2019", "2019-06", "2019-06-03", "2018/2019", "1964~", "../2020", "2021-11-30?"]
)
CODES = st.sampled_from(["USA", "GTM", "MEX", "EU", "SUHH"])
AREAS = st.sampled_from(["TRF.HUM", "TRF.DRG", "MIG.BOR", "FIN.AML", ""])


def parties() -> st.SearchStrategy[Party]:
    named = st.builds(lambda code: {"code": code}, CODES) | st.just({"name": "Rebel Council"})
    return st.builds(
        lambda name, **values: make.party(**{"code": "", **name, **values}),
        named,
        level=st.sampled_from(Level),
        role=st.sampled_from(PartyRole),
        binding=st.none() | st.sampled_from(Binding),
        acting_body=WORDS,
    )


def signatures(owners: list[str]) -> st.SearchStrategy[Signature]:
    return st.builds(
        make.signature,
        NAMES,
        party=st.sampled_from([None, *owners]),
        capacity=WORDS,
        acting=st.booleans(),
        date=DATES,
        place=WORDS,
        mode=st.sampled_from(SignatureMode),
    )


def events(owners: list[str]) -> st.SearchStrategy[Event]:
    return st.builds(
        make.event,
        st.sampled_from(EventType),
        DATES,
        party=st.sampled_from([None, *owners]),
        effective=DATES,
        place=WORDS,
        note=WORDS,
        grounds=st.sampled_from(["", *TerminationGrounds]),
    )


def areas() -> st.SearchStrategy[AreaAssignment]:
    return st.builds(
        lambda area, depth, absent: make.area(
            area, label="" if area else "remittances", depth=depth, absent=absent
        ),
        AREAS,
        st.integers(0, 3),
        st.booleans(),
    )


@st.composite
def records(draw: st.DrawFn, base: Agreement | None = None) -> Agreement:
    """Draw a record; with a base, one that keeps some of its parts, changed or not."""
    old = base or make.bare_agreement(parties=(), events=(), areas=())
    people = _mixed(draw, old.parties, parties())
    owners = [party.uuid for party in people]
    kept = {*owners, None}
    signed = [
        s if s.party in kept else replace(s, party=None)
        for s in _mixed(draw, old.signatures, signatures(owners))
    ]
    happened = [
        e if e.party in kept else replace(e, party=None)
        for e in _mixed(draw, old.events, events(owners))
    ]
    subjects = _with_primary(draw, _mixed(draw, old.areas, areas()))
    record = replace(
        old,
        **draw(st.fixed_dictionaries({}, optional=_fields())),
        parties=tuple(people),
        signatures=tuple(signed),
        events=tuple(happened),
        areas=subjects,
    )
    return replace(record, evidence=tuple(draw(_evidence(record, old.evidence))))


def _fields() -> dict[str, st.SearchStrategy[Any]]:
    unique = {"unique": True, "max_size": 3}
    return {
        "title": WORDS,
        "instrument_type": st.none() | st.sampled_from(InstrumentType),
        "binding": st.none() | st.sampled_from(Binding),
        "duration_kind": st.sampled_from(DurationKind),
        "duration": st.sampled_from(["", "P5Y"]),
        "notice_period": st.sampled_from(["", "P6M"]),
        "tacit_renewal": st.none() | st.booleans(),
        "languages": st.sampled_from([(), ("en", "es")]),
        "notes": WORDS,
        "tags": st.lists(st.sampled_from(["a", "b; c", "Ñ"]), **unique).map(tuple),
        "stage": st.sampled_from(Stage),
        "other_titles": st.sampled_from([(), (OtherTitle(language="es", title="Acuerdo"),)]),
        "registrations": st.sampled_from([(), (Registration(register="UNTS", number="7"),)]),
        "gaps": st.lists(
            st.sampled_from([Field.SIGNED, Field.PLACE, Field.IN_FORCE]), **unique
        ).map(lambda fields: tuple(Gap(field=f, reason=GapReason.ILLEGIBLE) for f in fields)),
        "sources": st.sampled_from([(), (make.SOURCE_UUID,)]),
    }


def _mixed(draw: st.DrawFn, old: tuple[T, ...], new: st.SearchStrategy[T]) -> list[T]:
    """Keep some old parts, change some of these, add new ones, in any order."""
    kept = [part for part in old if draw(st.booleans())]
    changed = [
        replace(draw(new), uuid=part.uuid) if draw(st.booleans()) else part  # type: ignore[type-var]
        for part in kept
    ]
    return draw(st.permutations(changed + draw(st.lists(new, max_size=2))))


def _with_primary(draw: st.DrawFn, found: list[AreaAssignment]) -> tuple[AreaAssignment, ...]:
    distinct = list({area.value: replace(area, primary=False) for area in found}.values())
    covered = [area.uuid for area in distinct if not area.absent]
    chosen = draw(st.sampled_from([None, *covered]))
    return tuple(replace(area, primary=area.uuid == chosen) for area in distinct)


def _targets(record: Agreement) -> list[tuple[Field, str | None]]:
    return [
        (Field.TITLE, None),
        (Field.INSTRUMENT_TYPE, None),
        *((Field.PARTIES, party.uuid) for party in record.parties),
        *((Field.SIGNATORIES, signature.uuid) for signature in record.signatures),
        *((Field.STATUS, event.uuid) for event in record.events),
        *((date_field(event), event.uuid) for event in record.events),
        *((Field.PLACE, event.uuid) for event in record.events),
        *((Field.AREAS, area.uuid) for area in record.areas if not area.absent),
        *((Field.ABSENT_AREAS, area.uuid) for area in record.areas if area.absent),
    ]


@st.composite
def _evidence(draw: st.DrawFn, record: Agreement, old: tuple[Evidence, ...]) -> list[Evidence]:
    targets = _targets(record)
    kept = [e for e in old if (e.field, e.item) in targets and draw(st.booleans())]
    added = draw(st.lists(_links(targets), max_size=3))
    return draw(st.permutations(kept + added))


@st.composite
def _links(draw: st.DrawFn, targets: list[tuple[Field, str | None]]) -> Evidence:
    field, item = draw(st.sampled_from(targets))
    start = draw(st.integers(0, len(make.TEXT) - 1))
    end = draw(st.integers(start + 1, len(make.TEXT)))
    return Evidence(
        uuid=make.uuid(),
        field=field,
        item=item,
        passage=anchor(make.uuid(), make.TEXT_UUID, make.TEXT, start, end),
        value=draw(WORDS),
        stance=draw(st.sampled_from(Stance)),
        explicitness=draw(st.sampled_from(Explicitness)),
        state=draw(st.sampled_from(EvidenceState)),
        method=draw(st.sampled_from(Method)),
        rule=draw(st.just("") | WORDS),
        confidence=draw(st.none() | st.floats(0, 1)),
        reason=draw(WORDS),
    )
