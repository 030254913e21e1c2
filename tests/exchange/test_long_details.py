"""What is told of parts beside their values, and that it can be put back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.domain.agreement import OtherTitle, Registration, Relation
from tracker.domain.vocabulary import (
    DurationKind,
    EventType,
    PartyRole,
    RelationType,
    SignatureMode,
    TerminationGrounds,
)
from tracker.exchange.importing.long_parts import with_detail
from tracker.exchange.long_details import (
    all_details,
    details,
    evidence_details,
    owner,
    parts_of,
    record_details,
)


def test_a_party_is_told_with_its_name_as_written_its_body_and_role():
    party = make.party(
        "USA", name="United States of America", acting_body="CBP", role=PartyRole.WITNESS
    )
    record = make.bare_agreement(parties=(party,))

    assert details(record, party) == [
        ("parties.name", "United States of America"),
        ("parties.role", "witness"),
        ("parties.acting_body", "CBP"),
    ]


def test_a_name_that_looks_like_a_code_says_that_it_is_none():
    party = make.party("", name="PLO")

    assert details(make.bare_agreement(parties=(party,)), party) == [("parties.code", "none")]


def test_a_signature_is_told_with_its_capacity_and_party():
    record = make.agreement()
    signature = replace(
        record.signatures[0],
        acting=True,
        date="2019-06-04",
        place="Lima",
        mode=SignatureMode.EXCHANGE,
    )

    told = dict(details(record, signature))

    assert told["signatories.capacity"] == signature.capacity
    assert (told["signatories.acting"], told["signatories.mode"]) == ("yes", "exchange")
    assert told["signatories.party"] == "USA"
    assert (told["signatories.date"], told["signatories.place"]) == ("2019-06-04", "Lima")


def test_an_event_is_told_with_both_of_its_dates():
    record = make.bare_agreement(parties=(make.party("USA"),))
    event = make.event(
        EventType.TERMINATED,
        "2001",
        effective="2002-01",
        party=record.parties[0].uuid,
        grounds=TerminationGrounds.DENUNCIATION,
        note="by note",
    )

    told = dict(details(record, event))

    assert (told["events.party"], told["events.effective"]) == ("USA", "2002-01")
    assert (told["events.grounds"], told["events.note"]) == ("denunciation", "by note")
    assert "events.only_effective" in dict(details(record, replace(event, date="")))


def test_a_relation_is_told_with_the_other_record():
    relation = Relation(uuid="r", type=RelationType.AMENDS, other="the-other", note="in part")
    record = make.bare_agreement(relations=(relation,))

    assert details(record, relation) == [
        ("relations.other", "the-other"),
        ("relations.note", "in part"),
    ]
    assert list(parts_of(record))[-1] == (relation, ("relations", "amends"))


def test_a_record_is_told_with_notes_tags_titles_and_registers():
    record = make.bare_agreement(
        notes="Two\nlines",
        tags=("a", "b; c"),
        other_titles=(OtherTitle(language="es", title="Acuerdo: uno"),),
        registrations=(Registration(register="UNTS", number="I 17"),),
        duration="P5Y",
        duration_kind=DurationKind.FIXED_AUTO_RENEW,
        sources=("one", "two"),
    )

    assert record_details(record) == [
        ("record.duration_kind", "fixed_auto_renew"),
        ("record.notes", "Two\nlines"),
        ("record.tag", "a"),
        ("record.tag", "b; c"),
        ("record.title", "es: Acuerdo: uno"),
        ("record.register", "UNTS"),
        ("record.sources", "one; two"),
    ]


def test_what_is_usual_is_not_told():
    assert record_details(make.bare_agreement()) == []


def test_a_party_is_named_by_its_place_where_others_share_its_value():
    twins = (make.party("USA"), make.party("GTM"), make.party("USA"))
    record = make.bare_agreement(parties=twins)

    assert [owner(record, party.uuid) for party in twins] == ["#1", "GTM", "#3"]
    assert owner(record, None) == ""


def test_a_passage_is_told_with_what_it_says_otherwise():
    evidence = replace(make.agreement().evidence[0], alternative="2018", reason="a slip")

    assert evidence_details(evidence, evidence.value) == [
        ("evidence.alternative", "2018"),
        ("evidence.reason", "a slip"),
    ]
    assert evidence_details(evidence, "else")[0] == ("evidence.value", evidence.value)


@given(records())
def test_no_detail_is_empty_and_every_one_can_be_put_back(record):
    starts = [start for _, start in parts_of(record)]
    assert all(value for _, value in all_details(record))

    for name, value in all_details(record):
        if (name, value) not in starts:
            assert with_detail(record, name, value).uuid == record.uuid


@pytest.mark.parametrize("name", ["parties", "signatories", "events", "areas"])
def test_every_part_begins_with_its_value(name):
    record = make.agreement()
    starts = [start for _, start in parts_of(record)]

    assert any(field == name or (name, field) == ("events", "status") for field, _ in starts)
