"""Random records in a moment: one number is drawn, and everything else follows from it."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    EvidenceState,
    Field,
    GapReason,
    InstrumentType,
    Level,
    PartyRole,
    Stage,
    Stance,
)

_DAYS = ("", "", "2019", "2019-06", "2019-06-03", "2018/2019", "1964~", "../2020")
_WORDS = ("", "Antigua", "Ciudad de México", "=1+1", "a; b", "İstanbul")
_QUOTES = ("The United States", "memorandum of cooperation", "Antigua", "3 June 2019")


def records() -> st.SearchStrategy[Agreement]:
    """Draw a sound record with parts and passages of every kind."""
    return st.integers(0, 1_000_000).map(record_of)


def record_of(seed: int) -> Agreement:
    """Build the record that belongs to a number."""
    chance = Random(seed)  # noqa: S311 - no secret
    parties = [
        make.party(code, level=_one(chance, Level), role=_one(chance, PartyRole))
        for code in chance.sample(["USA", "GTM", "MEX", "EU"], chance.randrange(4))
    ]
    if chance.random() < 0.3:
        parties.append(make.party("", name="Rebel Council"))
    owners = [None, None, *(party.uuid for party in parties)]
    bare = make.bare_agreement(
        parties=tuple(parties),
        signatures=tuple(_signature(chance, owners) for _ in range(chance.randrange(3))),
        events=tuple(_event(chance, owners) for _ in range(chance.randrange(5))),
        areas=_areas(chance),
        **_terms(chance),
    )
    evidence = tuple(_evidence(chance, bare))
    return replace(bare, evidence=evidence, sources=(make.SOURCE_UUID,) if evidence else ())


def _one(chance: Random, choices: Any) -> Any:
    return chance.choice(list(choices))


def _signature(chance: Random, owners: list[str | None]) -> Any:
    person = _one(chance, ["Joan Miller", "Andrés Peña", "林美玉"])
    return make.signature(person, party=_one(chance, owners), capacity=_one(chance, _WORDS))


def _event(chance: Random, owners: list[str | None]) -> Any:
    return make.event(
        _one(chance, EventType),
        _one(chance, _DAYS),
        party=_one(chance, owners),
        effective=_one(chance, ["", "", "2021"]),
        place=_one(chance, _WORDS),
    )


def _areas(chance: Random) -> Any:
    values = chance.sample(["TRF.HUM", "MIG.BOR", "FIN.AML", "whale songs"], chance.randrange(4))
    found = [
        make.area(
            value if "." in value else "",
            label="" if "." in value else value,
            absent=chance.random() < 0.3,
        )
        for value in values
    ]
    covered = [area.uuid for area in found if not area.absent]
    primary = _one(chance, [None, *covered])
    return tuple(replace(area, primary=area.uuid == primary) for area in found)


def _terms(chance: Random) -> dict[str, Any]:
    reasons = chance.sample([Field.SIGNED, Field.PLACE, Field.IN_FORCE], chance.randrange(3))
    return {
        "title": _one(chance, _WORDS),
        "instrument_type": _one(chance, [None, *InstrumentType]),
        "binding": _one(chance, [None, *Binding]),
        "duration_kind": _one(chance, DurationKind),
        "notice_period": _one(chance, ["", "P6M"]),
        "tacit_renewal": _one(chance, [None, True, False]),
        "stage": _one(chance, Stage),
        "gaps": tuple(Gap(field=field, reason=_one(chance, GapReason)) for field in reasons),
    }


def _evidence(chance: Random, record: Agreement) -> list[Evidence]:
    known = [c for c in claims(record) if c.field is not Field.REGISTRATIONS]
    return [
        make.evidence(
            claim.field,
            _one(chance, _QUOTES),
            claim.item,
            value=claim.value,
            state=_one(chance, EvidenceState),
            stance=_one(chance, Stance),
        )
        for claim in chance.sample(known, min(len(known), chance.randrange(5)))
    ]
