"""Details come back onto the part before them."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests import factories as make
from tests.strategies import records
from tracker.domain.agreement import OtherTitle, Registration
from tracker.domain.errors import ValueRefused
from tracker.exchange.importing.long_parts import with_detail
from tracker.exchange.long_details import all_details, details, parts_of


def test_the_last_part_of_its_kind_is_meant():
    record = make.agreement()

    after = with_detail(record, "signatories.capacity", "Envoy")

    assert [s.capacity for s in after.signatures] == [record.signatures[0].capacity, "Envoy"]


def test_parties_are_found_by_value_or_place():
    record = make.agreement()

    by_value = with_detail(record, "events.party", "GTM")
    by_place = with_detail(record, "events.party", "#2")

    assert by_value == by_place
    assert by_value.events[-1].party == record.parties[1].uuid


def test_a_date_can_be_only_that_of_the_effect():
    record = make.bare_agreement(events=(make.event(date="2002-01"),))

    (event,) = with_detail(record, "events.only_effective", "2002-01").events

    assert (event.date, event.effective) == ("", "2002-01")


def test_a_name_can_be_no_code():
    record = make.bare_agreement(parties=(make.party("USA"),))

    (party,) = with_detail(record, "parties.code", "none").parties

    assert (party.code, party.name) == ("", "USA")


def test_titles_tags_and_sources_are_gathered():
    record = make.bare_agreement()
    for name, value in (
        ("record.tag", "a"),
        ("record.tag", "b; c"),
        ("record.title", "es: Acuerdo: uno"),
        ("record.sources", "one; two"),
    ):
        record = with_detail(record, name, value)

    assert record.tags == ("a", "b; c")
    assert record.other_titles == (OtherTitle(language="es", title="Acuerdo: uno"),)
    assert record.sources == ("one", "two")


def test_a_register_says_where_the_number_begins():
    told = (Registration(register="UNTS I", number="17"), Registration(register="A", number="1"))
    record = make.bare_agreement(registrations=told)

    after = with_detail(record, "record.register", "UNTS")

    assert after.registrations == (Registration(register="UNTS", number="I 17"), told[1])


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("record.colour", "red", "no detail"),
        ("evidence.mood", "red", "no detail"),
        ("parties.role", "judge", "no parties.role"),
        ("parties.code", "USA", "no parties.code"),
        ("signatories.acting", "perhaps", "no signatories.acting"),
        ("events.party", "#9", "no events.party"),
        ("events.party", "Mars", "no events.party"),
        ("areas.depth", "deep", "no areas.depth"),
        ("relations.note", "x", "belongs to no part"),
    ],
)
def test_what_cannot_be_put_back_is_refused(name, value, words):
    with pytest.raises(ValueRefused, match=words):
        with_detail(make.agreement(), name, value)


@given(records())
def test_details_of_a_record_change_nothing_of_its_last_parts(record):
    last = {type(part): part for part, _ in parts_of(record)}
    for part in last.values():
        for name, value in details(record, part):
            if name != "parties.code":
                after = with_detail(record, name, value)
                assert list(all_details(after)) == list(all_details(record))
