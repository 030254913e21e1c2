"""What happened decides where an agreement stands on any day."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.errors import ValueRefused
from tracker.domain.event import GIVES, in_order, status_on, status_periods
from tracker.domain.vocabulary import Binding, EventType, Status

LEAVES_AS_IT_IS = (
    EventType.SUBMITTED_PARLIAMENT,
    EventType.ACCEPTED_APPROVED,
    EventType.ACCEDED,
    EventType.NOTIFIED,
    EventType.REGISTERED,
    EventType.PUBLISHED,
    EventType.CORRECTED,
    EventType.AMENDED,
    EventType.RENEWED,
    EventType.RATIFIED,
    EventType.SUCCEEDED,
)
DAY = dt.date(2020, 6, 15)


def on(day: str, *events, binding=None):
    return status_on(events, dt.date.fromisoformat(day), binding)


@pytest.mark.parametrize(
    ("event_type", "status"),
    [
        (EventType.ANNOUNCED, Status.ANNOUNCED),
        (EventType.NEGOTIATION_OPENED, Status.NEGOTIATING),
        (EventType.INITIALLED, Status.INITIALLED),
        (EventType.SIGNED, Status.SIGNED),
        (EventType.SIGNED_AD_REFERENDUM, Status.SIGNED),
        (EventType.SIGNED_DEFINITIVE, Status.SIGNED),
        (EventType.NOTES_EXCHANGED, Status.SIGNED),
        (EventType.PROVISIONAL_START, Status.PROVISIONALLY_APPLIED),
        (EventType.IN_FORCE, Status.IN_FORCE),
        (EventType.OPERATIVE, Status.OPERATIVE),
        (EventType.SUSPENDED, Status.SUSPENDED),
        (EventType.NOTICE_GIVEN, Status.ENDING),
        (EventType.TERMINATED, Status.TERMINATED),
        (EventType.EXPIRED, Status.EXPIRED),
        (EventType.SUPERSEDED, Status.SUPERSEDED),
        (EventType.REJECTED, Status.REJECTED),
        (EventType.LAPSED, Status.LAPSED),
    ],
)
def test_an_event_gives_its_status_from_its_day_on(event_type, status):
    happened = make.event(event_type, "2020-06-15")

    assert on("2020-06-14", happened) is Status.UNKNOWN
    assert on("2020-06-15", happened) is status
    assert on("2031-01-01", happened) is status


@pytest.mark.parametrize("event_type", LEAVES_AS_IT_IS)
def test_some_events_leave_the_status_as_it_is(event_type):
    force = make.event(EventType.IN_FORCE, "2019-01-01")
    later = make.event(event_type, "2020-06-15")

    assert on("2021-01-01", force, later) is Status.IN_FORCE


def test_every_event_type_is_accounted_for():
    assert {*GIVES, *LEAVES_AS_IT_IS, EventType.SUSPENSION_LIFTED} == set(EventType)


@pytest.mark.parametrize("event_type", [EventType.AMENDED, EventType.RENEWED, EventType.RATIFIED])
def test_what_presupposes_a_signature_makes_the_agreement_signed(event_type):
    announced = make.event(EventType.ANNOUNCED, "2019-01-01")
    later = make.event(event_type, "2020-06-15")

    assert on("2021-01-01", later) is Status.SIGNED
    assert on("2021-01-01", announced, later) is Status.SIGNED


def test_nothing_known_is_a_status_of_its_own():
    assert status_on([], DAY) is Status.UNKNOWN


def test_a_life_runs_through_its_statuses():
    life = [
        make.event(EventType.TERMINATED, "2022"),
        make.event(EventType.SIGNED, "2019-06-03"),
        make.event(EventType.ANNOUNCED, "2019-05"),
        make.event(EventType.IN_FORCE, "2020-01-01"),
    ]

    periods = status_periods(life)

    assert [(period.status, period.start) for period in periods] == [
        (Status.UNKNOWN, None),
        (Status.ANNOUNCED, dt.date(2019, 5, 1)),
        (Status.SIGNED, dt.date(2019, 6, 3)),
        (Status.IN_FORCE, dt.date(2020, 1, 1)),
        (Status.TERMINATED, dt.date(2022, 1, 1)),
    ]


def test_an_undated_signature_counts_from_ever():
    assert on("1800-01-01", make.event(EventType.SIGNED)) is Status.SIGNED


def test_undated_events_take_the_place_that_life_gives_them():
    signed = make.event(EventType.SIGNED)
    force = make.event(EventType.IN_FORCE, "2020-01-01")
    ended = make.event(EventType.TERMINATED)

    assert in_order([ended, force, signed]) == [signed, force, ended]
    assert on("2019-01-01", ended, force, signed) is Status.SIGNED
    assert on("2020-01-01", ended, force, signed) is Status.TERMINATED


def test_events_of_one_day_follow_the_usual_life():
    force = make.event(EventType.IN_FORCE, "2020-01-01")
    signed = make.event(EventType.SIGNED, "2020-01-01")

    assert in_order([force, signed]) == [signed, force]
    assert on("2020-01-01", force, signed) is Status.IN_FORCE


def test_lifting_a_suspension_brings_back_what_was_before():
    life = (
        make.event(EventType.PROVISIONAL_START, "2018-01-01"),
        make.event(EventType.SUSPENDED, "2019-01-01"),
        make.event(EventType.SUSPENDED, "2019-02-01", party="other"),
        make.event(EventType.SUSPENSION_LIFTED, "2020-01-01"),
    )

    assert on("2019-06-01", *life) is Status.SUSPENDED
    assert on("2020-06-01", *life) is Status.PROVISIONALLY_APPLIED


def test_lifting_a_suspension_that_never_was_changes_nothing():
    force = make.event(EventType.IN_FORCE, "2018-01-01")
    lifted = make.event(EventType.SUSPENSION_LIFTED, "2020-01-01")

    assert on("2021-01-01", force, lifted) is Status.IN_FORCE


def test_a_suspension_lifted_on_its_own_day_leaves_one_period():
    life = [
        make.event(EventType.IN_FORCE, "2018-01-01"),
        make.event(EventType.SUSPENDED, "2019-01-01"),
        make.event(EventType.SUSPENSION_LIFTED, "2019-01-01"),
    ]

    assert [p.status for p in status_periods(life)] == [Status.UNKNOWN, Status.IN_FORCE]


def test_a_non_binding_instrument_becomes_operative_instead_of_in_force():
    force = make.event(EventType.IN_FORCE, "2018-01-01")

    assert on("2019-01-01", force, binding=Binding.NON_BINDING) is Status.OPERATIVE
    assert on("2019-01-01", force, binding=Binding.BINDING) is Status.IN_FORCE
    assert on("2019-01-01", force, binding=Binding.DISPUTED) is Status.IN_FORCE


def test_a_rejection_ends_what_was_signed():
    signed = make.event(EventType.SIGNED, "2018-01-01")
    rejected = make.event(EventType.REJECTED, "2019-01-01", party="one")

    assert on("2018-06-01", signed, rejected) is Status.SIGNED
    assert on("2019-06-01", signed, rejected) is Status.REJECTED


def test_a_notice_lets_the_term_run_until_its_effective_day():
    force = make.event(EventType.IN_FORCE, "2018-01-01")
    notice = make.event(EventType.NOTICE_GIVEN, "2021-02-06", effective="2021-08-06")

    assert notice.day == dt.date(2021, 2, 6)
    assert on("2021-02-05", force, notice) is Status.IN_FORCE
    assert on("2021-02-06", force, notice) is Status.ENDING
    assert on("2021-08-05", force, notice) is Status.ENDING
    assert on("2021-08-06", force, notice) is Status.TERMINATED


def test_a_notice_of_unknown_day_still_ends_the_agreement_on_its_effective_day():
    force = make.event(EventType.IN_FORCE, "2018-01-01")
    notice = make.event(EventType.NOTICE_GIVEN, effective="2021-08-06")

    assert on("2021-01-01", force, notice) is Status.ENDING
    assert on("2021-08-06", force, notice) is Status.TERMINATED


def test_an_event_counts_from_the_day_it_takes_effect():
    suspended = make.event(EventType.SUSPENDED, "2021-02-06", effective="2021-03-01")

    assert on("2021-02-20", suspended) is Status.UNKNOWN
    assert on("2021-03-01", suspended) is Status.SUSPENDED


@pytest.mark.parametrize(
    "earlier",
    [EventType.ANNOUNCED, EventType.NEGOTIATION_OPENED, EventType.INITIALLED, EventType.SIGNED],
)
def test_an_earlier_stage_reported_later_takes_nothing_back(earlier):
    force = make.event(EventType.IN_FORCE, "2018-01-01", party="one")
    late = make.event(earlier, "2019-01-01", party="three")

    assert on("2020-01-01", force, late) is Status.IN_FORCE


def test_what_came_to_nothing_can_be_negotiated_again():
    lapsed = make.event(EventType.LAPSED, "2018-01-01")
    again = make.event(EventType.NEGOTIATION_OPENED, "2019-01-01")

    assert on("2020-01-01", lapsed, again) is Status.NEGOTIATING


def test_a_vague_date_counts_from_its_first_day_and_an_open_one_from_its_last():
    assert make.event(date="2019-05").day == dt.date(2019, 5, 1)
    assert make.event(date="../2019-05").day == dt.date(2019, 5, 31)
    assert make.event().day is None
    assert make.event().when is None


def test_an_impossible_date_is_refused_when_it_is_asked_for():
    with pytest.raises(ValueRefused):
        _ = make.event(date="2019-02-30").when


EVENTS = st.lists(
    st.builds(
        make.event,
        st.sampled_from(EventType),
        st.one_of(
            st.just(""), st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)).map(dt.date.isoformat)
        ),
    ),
    max_size=8,
)


@given(EVENTS, st.dates())
def test_periods_follow_one_another_without_gap_and_each_day_has_one(events, day):
    periods = status_periods(events)

    assert periods[0].start is None
    assert periods[-1].end is None
    for one, following in pairwise(periods):
        assert one.end == following.start
        assert one.status is not following.status
    assert status_on(events, day) is next(
        p.status
        for p in periods
        if (p.start is None or p.start <= day) and (p.end is None or day < p.end)
    )


@given(EVENTS)
def test_ordering_loses_and_invents_nothing(events):
    ordered = in_order(events)

    assert sorted(e.uuid for e in ordered) == sorted(e.uuid for e in events)
    days = [e.day for e in ordered if e.day]
    assert days == sorted(days)
