from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.claim import claims
from tracker.domain.errors import ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import DurationKind, EventType, Field, GapReason, Level
from tracker.exchange.importing.long_records import LongRow, gap_of, new_record, passage_id
from tracker.exchange.long_csv import LONG, long_rows


def row(number: int = 2, **cells: str) -> LongRow:
    return LongRow(number, dict.fromkeys(LONG, "") | cells)


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

    found = new_record(record.uuid, exported(record))

    def values(agreement):
        return [(claim.field, claim.value) for claim in claims(agreement)]

    assert values(found) == values(record)
    assert found.gaps == record.gaps


def test_parts_follow_what_they_belong_to():
    found = new_record(
        "id",
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

    assert len(new_record("id", twice).parties) == 1


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
        new_record("id", [row(field=field, value=value)])


def test_what_the_table_cannot_carry_is_refused():
    rows = [row(field="status", value="signed"), row(field="relations", value="amends")]

    with pytest.raises(ValueRefused, match="cannot be imported"):
        new_record("id", rows)


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
