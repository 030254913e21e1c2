from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.claim import claims
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import DurationKind, EventType, Field, GapReason, Level
from tracker.exchange.importing.long_records import (
    Known,
    LongRow,
    gap_of,
    new_record,
    passage_id,
)
from tracker.exchange.long_csv import LONG, long_rows


def row(number: int = 2, **cells: str) -> LongRow:
    return LongRow(number, dict.fromkeys(LONG, "") | cells)


KNOWN = Known({"GTM", "USA", "ASEAN"}.__contains__, {"TRF.HUM", "MIG.BOR", "MIG"}.__contains__)


def made(rows, uuid: str = "id"):
    return new_record(uuid, rows, KNOWN).agreement


def exported(agreement) -> list[LongRow]:
    rows = long_rows(make.dossier(agreement), proposals=True)
    return [LongRow(n, dict(zip(LONG, cells, strict=True))) for n, cells in enumerate(rows, 2)]


def test_the_values_of_a_record_make_one_with_the_same_values():
    record = make.agreement(
        title="Memorandum",
        duration="P5Y",
        duration_kind=DurationKind.FIXED,
        notice_period="P6M",
        tacit_renewal=True,
        languages=("en", "es"),
    )

    found = made(exported(record), record.uuid)

    def values(agreement):
        return [(claim.field, claim.value) for claim in claims(agreement)]

    assert values(found) == values(record)
    assert found.gaps == record.gaps


def test_parts_follow_what_they_belong_to():
    found = made(
        [
            row(field="parties", value="GTM"),
            row(field="parties", value="Rebels"),
            row(field="level", value="state"),
            row(field="status", value="signed"),
            row(field="signed", value="2019"),
            row(field="place", value="Lima"),
            row(field="registrations", value="UN Treaty Series 17"),
            row(field="duration", value="indefinite"),
            row(field="binding", value="binding"),
        ],
    )

    assert [(p.code, p.name, p.level) for p in found.parties] == [
        ("GTM", "", Level.UNCLEAR),
        ("", "Rebels", Level.STATE),
    ]
    assert [(e.type, e.date, e.place) for e in found.events] == [
        (EventType.SIGNED, "2019", "Lima")
    ]
    assert [(r.register, r.number) for r in found.registrations] == [("UN Treaty Series", "17")]
    assert found.duration_kind is DurationKind.INDEFINITE


def test_a_repeated_value_is_another_passage_of_it():
    twice = [row(field="parties", value="GTM"), row(field="parties", value="GTM", exact="x")]

    assert len(made(twice).parties) == 1


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("instrument_type", "pizza", "no instrument_type"),
        ("tacit_renewal", "maybe", "no tacit_renewal"),
        ("status", "asleep", "no status"),
        ("signed", "2019", "belongs to no event"),
        ("colour", "red", "no field"),
        ("level", "state", "no level"),
    ],
)
def test_what_is_not_of_its_list_is_refused(field, value, words):
    with pytest.raises(ValueRefused, match=words):
        made([row(field=field, value=value)])


def test_what_the_table_cannot_carry_is_refused():
    rows = [row(field="status", value="signed"), row(field="capacity", value="Envoy")]

    with pytest.raises(ValueRefused, match="cannot be imported"):
        made(rows)


def test_gaps_have_a_reason_and_a_note():
    told = row(field="signed", stance="gap", state="illegible: torn")

    assert gap_of(told) == Gap(field=Field.SIGNED, reason=GapReason.ILLEGIBLE, note="torn")
    assert gap_of(row(field="signed", value="2019")) is None
    with pytest.raises(ValueRefused, match="no reason"):
        gap_of(row(field="signed", stance="gap", state="tired"))


def test_the_same_passage_has_the_same_id():
    one = row(field="signed", value="2019", start="3", end="7", exact="2019")

    assert one.quotes
    assert passage_id(one) == passage_id(row(9, **one.cells))
    assert passage_id(one) != passage_id(row(field="signed", value="2019", start="4"))


def test_codes_and_areas_are_those_the_program_knows():
    found = made(
        [
            row(field="parties", value="ASEAN"),
            row(field="parties", value="PLO"),
            row(field="areas", value="MIG"),
            row(field="areas", value="ABC.DEF"),
        ]
    )

    assert [(p.code, p.name) for p in found.parties] == [("ASEAN", ""), ("", "PLO")]
    assert [(a.area, a.label) for a in found.areas] == [("MIG", ""), ("", "ABC.DEF")]


def test_details_follow_the_part_they_tell_of():
    found = made(
        [
            row(field="parties", value="USA"),
            row(field="parties.name", value="United States of America", stance="detail"),
            row(field="parties", value="GTM", stance="detail"),
            row(field="parties.role", value="witness", stance="detail"),
            row(field="relations", value="amends", stance="detail"),
            row(field="relations.other", value="the-other", stance="detail"),
        ]
    )

    assert [(p.code, p.name, str(p.role)) for p in found.parties] == [
        ("USA", "United States of America", "party"),
        ("GTM", "", "witness"),
    ]
    assert [(r.type.value, r.other) for r in found.relations] == [("amends", "the-other")]


def test_rows_know_the_part_they_speak_about():
    rows = [
        row(2, field="title", value="Pact"),
        row(3, field="status", value="signed"),
        row(4, field="place", value="Lima"),
        row(5, field="status", value="in_force"),
        row(6, field="status", value="in_force", exact="again"),
    ]

    new = new_record("id", rows, KNOWN)

    signed, started = (event.uuid for event in new.agreement.events)
    assert new.items == {2: None, 3: signed, 4: signed, 5: started, 6: started}


def test_equal_values_of_two_parts_stay_two_where_a_detail_stands_between():
    found = made(
        [
            row(field="status", value="amended"),
            row(field="events.note", value="first", stance="detail"),
            row(field="status", value="amended"),
        ]
    )

    assert [event.note for event in found.events] == ["first", ""]
