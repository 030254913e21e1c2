from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain import editing_events as events
from tracker.domain.claim import claims
from tracker.domain.editing_gaps import gap_of, set_gap
from tracker.domain.errors import ValueRefused
from tracker.domain.event import status_on
from tracker.domain.validation import validate
from tracker.domain.vocabulary import EventType, Field, GapReason, ReportedStatus, Status

EMPTY = make.Agreement(uuid="a")


def types(record):
    return [event.type for event in record.events]


def test_a_date_of_signing_makes_the_event_and_closes_the_gap():
    start = set_gap(EMPTY, Field.SIGNED, GapReason.SEARCHED_NOT_FOUND)

    after = events.set_signed(start, " 2019-05 ")

    assert [(e.type, e.date) for e in after.events] == [(EventType.SIGNED, "2019-05")]
    assert gap_of(after, Field.SIGNED) is None
    assert events.set_signed(EMPTY, "") is EMPTY


def test_a_date_of_signing_goes_to_the_event_that_is_there():
    after = events.set_signed(make.draft(), "2019-06-04")

    assert types(after) == [EventType.SIGNED]
    [said] = [e for e in after.evidence if e.field is Field.SIGNED]
    assert said.value == "2019-06-04"


def test_an_impossible_day_is_refused_at_the_field():
    with pytest.raises(ValueRefused) as refused:
        events.set_signed(EMPTY, "2019-02-31")

    assert refused.value.field == Field.SIGNED


def test_a_place_goes_to_the_signing_or_to_what_happened_last():
    announced = replace(EMPTY, events=(make.event(EventType.ANNOUNCED),))

    assert events.set_place(EMPTY, "Antigua").events[0].type is EventType.SIGNED
    assert events.set_place(announced, "Lima").events[0].place == "Lima"
    assert events.set_place(make.agreement(), "Cobán").signing.place == "Cobán"
    assert events.set_place(EMPTY, " ") is EMPTY


def test_a_cleared_place_leaves_its_passage_rejected():
    after = events.set_place(make.draft(), "")

    assert Field.PLACE not in {c.field for c in claims(after)}
    assert [e.state for e in after.evidence if e.field is Field.PLACE] == ["rejected"]


def test_an_event_that_changes_type_takes_its_passages_along():
    draft = make.draft()
    signed = draft.events[0]

    after = events.put_event(draft, replace(signed, type=EventType.IN_FORCE))

    fields = {e.field: e.value for e in after.evidence if e.item == signed.uuid}
    assert fields == {
        Field.STATUS: "in_force",
        Field.IN_FORCE: "2019-06-03",
        Field.PLACE: "Antigua",
    }
    assert gap_of(after, Field.IN_FORCE) is None


def test_an_event_of_a_party_needs_that_party():
    with pytest.raises(ValueRefused, match="party the record does not have"):
        events.put_event(EMPTY, make.event(EventType.RATIFIED, party="gone"))


def test_a_removed_event_takes_date_and_place_with_it():
    draft = make.draft()

    after = events.remove_event(draft, draft.events[0].uuid)

    assert after.events == ()
    assert {e.item for e in after.evidence if e.field is Field.STATUS} == {None}
    assert events.remove_event(after, "gone") is after


def test_clearing_the_date_keeps_the_event():
    draft = make.draft()

    after = events.clear_date(draft, draft.events[0].uuid)

    assert (after.signing.date, after.signing.place) == ("", "Antigua")
    assert events.clear_date(after, "gone") is after


@pytest.mark.parametrize(
    ("reported", "expected"),
    [
        (ReportedStatus.ANNOUNCED, [EventType.ANNOUNCED]),
        (ReportedStatus.SIGNED, [EventType.SIGNED]),
        (ReportedStatus.IN_FORCE, [EventType.SIGNED, EventType.IN_FORCE]),
        (ReportedStatus.TERMINATED, [EventType.SIGNED, EventType.TERMINATED]),
        (ReportedStatus.REJECTED, [EventType.REJECTED]),
    ],
)
def test_a_reported_status_becomes_events(reported, expected):
    after = events.set_status(EMPTY, reported)

    assert sorted(types(after)) == sorted(expected)
    assert events.reported_status(after) is reported


def test_a_corrected_status_keeps_place_and_passages():
    undated = events.set_signed(make.draft(), "")

    after = events.set_status(undated, ReportedStatus.INITIALLED)

    assert [(e.type, e.place) for e in after.events] == [(EventType.INITIALLED, "Antigua")]
    [said] = [e for e in after.evidence if e.field is Field.STATUS]
    assert (said.value, said.item) == ("initialled", after.events[0].uuid)


def test_a_dated_signature_survives_a_later_rejection():
    after = events.set_status(make.agreement(), ReportedStatus.REJECTED)

    assert types(after) == [EventType.SIGNED, EventType.REJECTED]
    assert status_on(after.events, make.TODAY) is Status.REJECTED


def test_going_back_to_signed_takes_the_entry_into_force_away():
    in_force = events.set_status(make.agreement(), ReportedStatus.IN_FORCE)

    after = events.set_status(in_force, ReportedStatus.SIGNED)

    assert types(after) == [EventType.SIGNED]


def test_a_record_without_events_reports_nothing():
    ratified = replace(EMPTY, events=(make.event(EventType.RATIFIED),))

    assert events.reported_status(EMPTY) is None
    assert events.headline_event(ratified) is None
    assert events.place_event(EMPTY) is None


@given(st.lists(st.sampled_from(list(ReportedStatus)), min_size=1, max_size=6))
def test_whatever_was_reported_before_the_last_report_counts(reports):
    record = make.draft()

    for reported in reports:
        record = events.set_status(record, reported)

    assert events.reported_status(record) is reports[-1]
    validate(record)
