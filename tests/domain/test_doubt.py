from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.domain.doubt import DoubtKind, doubts
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Field,
    InstrumentType,
    Level,
    Stance,
)

PLACES = make.full_reference().places


def kinds(record):
    return [doubt.kind for doubt in doubts(record, PLACES)]


def test_a_sound_record_raises_no_question():
    assert kinds(make.agreement()) == []
    assert kinds(make.bare_agreement()) == []


@pytest.mark.parametrize(
    ("signed", "in_force", "questioned"),
    [
        ("2019-06-03", "2019-06-02", True),
        ("2019-06-03", "2019-06-03", False),
        ("2019-06", "2019-06-02", False),
        ("2019", "2018-12-31", True),
        ("2019-06-03", "", False),
    ],
)
def test_entry_into_force_before_signature_only_where_no_reading_of_the_dates_allows_it(
    signed, in_force, questioned
):
    record = make.bare_agreement(
        events=(
            make.event(EventType.SIGNED, signed),
            make.event(EventType.IN_FORCE, in_force),
        )
    )

    assert kinds(record) == [DoubtKind.IN_FORCE_BEFORE_SIGNATURE] * questioned


def test_an_end_before_the_start():
    ended = make.event(EventType.TERMINATED, "2001")
    record = make.bare_agreement(events=(make.event(EventType.IN_FORCE, "2005-01-01"), ended))
    found = doubts(record, PLACES)

    assert {doubt.kind for doubt in found} == {
        DoubtKind.END_BEFORE_START,
        DoubtKind.EVENT_AFTER_END,
    }
    assert "Ended on 2001, but began on 2005-01-01." in {doubt.message for doubt in found}


def test_an_agreement_that_ended_can_still_be_registered():
    ended, registered = (
        make.event(EventType.TERMINATED, "2021"),
        make.event(EventType.REGISTERED, "2022"),
    )
    signed = make.event(EventType.SIGNED, "2019")

    assert kinds(make.bare_agreement(events=(signed, ended, registered))) == []


def test_a_state_that_did_not_exist_any_more():
    record = make.bare_agreement(
        parties=(make.party("CSHH"), make.party("AUT")),
        events=(make.event(EventType.SIGNED, "1999-05-01"),),
    )
    (doubt,) = doubts(record, PLACES)

    assert doubt.kind is DoubtKind.PARTY_NOT_THERE
    assert "“signed” is dated 1999-05-01, when Czechoslovakia did not exist" in doubt.message
    assert doubt.item == record.parties[0].uuid


def test_what_befell_an_agreement_later_may_outlive_a_party():
    record = make.bare_agreement(
        parties=(make.party("CSHH"), make.party("AUT")),
        events=(
            make.event(EventType.SIGNED, "1980-05-01"),
            make.event(EventType.TERMINATED, "2000"),
        ),
    )

    assert kinds(record) == []


def test_the_same_party_twice_and_a_party_alone():
    twice = make.bare_agreement(parties=(make.party("USA"), make.party("USA")))
    alone = make.bare_agreement(parties=(make.party("USA"),))

    assert kinds(twice) == [DoubtKind.SAME_PARTY_TWICE]
    assert kinds(alone) == [DoubtKind.ONE_PARTY]


@pytest.mark.parametrize(
    ("capacity", "level", "instrument", "questioned"),
    [
        ("Director of the Coast Guard Agency", Level.STATE, InstrumentType.TREATY, True),
        ("Commissioner of Police", Level.UNCLEAR, InstrumentType.CONVENTION, True),
        ("Minister for Police", Level.STATE, InstrumentType.TREATY, False),
        ("Director of the Agency", Level.MINISTRY_OR_AGENCY, InstrumentType.TREATY, False),
        ("Director of the Agency", Level.STATE, InstrumentType.MOU, False),
    ],
)
def test_an_agency_signing_a_treaty_between_states(capacity, level, instrument, questioned):
    usa = make.party("USA", level=level)
    record = make.bare_agreement(
        instrument_type=instrument,
        parties=(usa, make.party("GTM")),
        signatures=(make.signature(capacity=capacity, party=usa.uuid),),
    )

    assert kinds(record) == [DoubtKind.AGENCY_FOR_STATE] * questioned


def test_a_reported_status_that_no_event_gives():
    record = make.agreement()
    signed = record.events[0]
    against = make.evidence(
        Field.STATUS,
        "signed a memorandum",
        signed.uuid,
        stance=Stance.CONTRADICTS,
        alternative="terminated",
    )
    record = replace(record, evidence=(*record.evidence, against))
    (doubt,) = doubts(record, PLACES)

    assert doubt.kind is DoubtKind.STATUS_WITHOUT_EVENT
    assert "“terminated”" in doubt.message


def test_a_primary_area_whose_passage_was_rejected():
    record = make.agreement()
    primary = record.primary_area
    rejected = tuple(
        replace(e, state=EvidenceState.REJECTED) if e.item == primary.uuid else e
        for e in record.evidence
    )

    assert kinds(replace(record, evidence=rejected)) == [DoubtKind.PRIMARY_AREA_UNSUPPORTED]


@given(records())
def test_every_record_can_be_questioned_and_each_question_names_a_part_of_it(record):
    parts = {
        part.uuid
        for group in (record.parties, record.signatures, record.events, record.areas)
        for part in group
    }
    for doubt in doubts(record, PLACES):
        assert doubt.item is None or doubt.item in parts
        assert doubt.message.endswith(".")
