"""Laws of partial dates, of events and of the status that follows from them."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import factories as make
from tracker.domain.claim import date_field
from tracker.domain.errors import ValueRefused
from tracker.domain.event import (
    ENDING,
    ENTRY_INTO_FORCE,
    GIVES,
    SIGNING,
    in_order,
    status_on,
    status_periods,
)
from tracker.domain.partial_date import is_date, parse_date
from tracker.domain.vocabulary import Binding, EventType, Field, Status

FEW = settings(max_examples=40, deadline=None)
DAYS = st.dates(dt.date(1800, 1, 1), dt.date(2100, 12, 31))
TEXTS = st.sampled_from(
    [
        "",
        "2019",
        "2019-06",
        "2019-06-03",
        "198X",
        "19XX",
        "2018/2019",
        "../2020",
        "2021/..",
        "1964~",
    ]
)
EVENTS = st.lists(st.builds(make.event, st.sampled_from(EventType), TEXTS), max_size=7)


# -- dates


@FEW
@given(DAYS)
def test_a_day_is_its_own_first_and_last(day):
    found = parse_date(day.isoformat())

    assert (found.earliest, found.latest) == (day, day)
    assert found.is_day
    assert not found.doubtful


@FEW
@given(DAYS, st.sampled_from("?~%"))
def test_doubt_changes_no_day(day, mark):
    plain, doubted = parse_date(day.isoformat()), parse_date(f"{day}{mark}")

    assert doubted.doubtful
    assert (doubted.earliest, doubted.latest) == (plain.earliest, plain.latest)


@FEW
@given(DAYS)
def test_the_vaguer_a_date_the_longer_it_lasts(day):
    year = f"{day.year:04}"
    texts = [f"{day}", f"{year}-{day.month:02}", year, f"{year[:3]}X", f"{year[:2]}XX"]

    for sharp, vague in pairwise(map(parse_date, texts)):
        assert vague.earliest <= sharp.earliest <= sharp.latest <= vague.latest


@FEW
@given(DAYS, DAYS)
def test_a_span_is_taken_in_one_direction_only(one, other):
    first, last = sorted((one, other))
    span = parse_date(f"{first}/{last}")

    assert (span.earliest, span.latest) == (first, last)
    assert is_date(f"{last}/{first}") is (first == last)


@pytest.mark.parametrize(
    "text",
    [
        "20-06-03", "2019-6-3", "2019-06-03T00:00", "2019-06-03Z", "-2019", "+2019", "２０１９",
        "2019-06/", "/2019", "../..", "2019//2020", "2019/2020/2021", "?2019", "2019??", "XXXX",
        "2019-XX-03", "198X-05", "٢٠١٩", "2019\u202e", "2019-02-29", "1900-02-29", "2019-04-31",
        "NaN", "1e3", "99999",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_date_is_refused_with_an_example(text):
    assert not is_date(text)
    with pytest.raises(ValueRefused, match=r"\.$") as refusal:
        parse_date(text)
    assert "2019-05-27" in refusal.value.hint


@pytest.mark.parametrize("year", [1600, 1896, 2000, 2024])
def test_leap_days_are_in_the_calendar(year):
    assert parse_date(f"{year}-02-29").latest == parse_date(f"{year}-02").latest


# -- events


@FEW
@given(EVENTS)
def test_a_life_has_no_gap_and_no_overlap(events):
    periods = status_periods(events)

    assert periods[0].start is None
    assert periods[-1].end is None
    for before, after in pairwise(periods):
        assert before.end == after.start
        assert before.status is not after.status


@FEW
@given(EVENTS, DAYS)
def test_the_status_on_a_day_is_that_of_its_period(events, day):
    around = [
        period.status
        for period in status_periods(events)
        if (period.start is None or period.start <= day)
        and (period.end is None or day < period.end)
    ]

    assert around == [status_on(events, day)]


@FEW
@given(EVENTS)
def test_sorting_keeps_every_event_and_is_settled_at_once(events):
    ordered = in_order(events)

    assert sorted(e.uuid for e in ordered) == sorted(e.uuid for e in events)
    assert in_order(ordered) == ordered
    days = [event.day for event in ordered if event.day]
    assert days == sorted(days)


@FEW
@given(EVENTS, DAYS)
def test_what_does_not_bind_is_operative_never_in_force(events, day):
    plain = status_on(events, day)
    soft = status_on(events, day, Binding.NON_BINDING)

    assert soft is not Status.IN_FORCE
    assert soft is (Status.OPERATIVE if plain is Status.IN_FORCE else plain)


@pytest.mark.parametrize(
    "event_type", sorted(set(EventType) - set(GIVES) - {EventType.SUSPENSION_LIFTED})
)
@pytest.mark.parametrize("status", [EventType.IN_FORCE, EventType.TERMINATED, EventType.OPERATIVE])
def test_events_without_a_status_of_their_own_leave_a_later_one(event_type, status):
    events = [make.event(status, "2019"), make.event(event_type, "2020")]

    assert status_on(events, make.TODAY) is GIVES[status]


@pytest.mark.parametrize("before", [EventType.SIGNED, EventType.IN_FORCE, EventType.OPERATIVE])
def test_a_lifted_suspension_gives_back_what_was_there(before):
    events = [
        make.event(before, "2010"),
        make.event(EventType.SUSPENDED, "2012"),
        make.event(EventType.SUSPENDED, "2013"),
        make.event(EventType.SUSPENSION_LIFTED, "2014"),
    ]

    assert status_on(events, dt.date(2013, 6, 1)) is Status.SUSPENDED
    assert status_on(events, make.TODAY) is GIVES[before]


def test_a_lifting_without_suspension_changes_nothing():
    events = [
        make.event(EventType.IN_FORCE, "2010"),
        make.event(EventType.SUSPENSION_LIFTED, "2014"),
    ]

    assert status_on(events, make.TODAY) is Status.IN_FORCE


@pytest.mark.parametrize("effective", ["2020-01-01", "2020-06/2020-07"])
def test_a_notice_with_a_day_of_effect_ends_the_agreement_then(effective):
    events = [
        make.event(EventType.IN_FORCE, "2010"),
        make.event(EventType.NOTICE_GIVEN, "2019-07-01", effective=effective),
    ]

    assert status_on(events, dt.date(2019, 6, 30)) is Status.IN_FORCE
    assert status_on(events, dt.date(2019, 7, 1)) is Status.ENDING
    assert status_on(events, make.TODAY) is Status.TERMINATED


def test_the_day_of_effect_counts_where_both_are_known():
    event = make.event(EventType.IN_FORCE, "2019-05-01", effective="2019-09-01")

    assert event.day == dt.date(2019, 9, 1)
    assert status_on([event], dt.date(2019, 6, 1)) is Status.UNKNOWN


@pytest.mark.parametrize("event_type", [*EventType])
def test_each_type_of_event_keeps_its_date_under_one_field(event_type):
    field = date_field(make.event(event_type))
    families = {Field.SIGNED: SIGNING, Field.IN_FORCE: ENTRY_INTO_FORCE, Field.ENDED: ENDING}

    assert [name for name, family in families.items() if event_type in family] == (
        [] if field is Field.EVENT_DATE else [field]
    )
