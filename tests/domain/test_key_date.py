from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tests.strategies import DATES, records
from tracker.domain.key_date import KeyDateKind, KeyDateRule, key_dates
from tracker.domain.vocabulary import DurationKind, EventType, Field

TODAY = dt.date(2026, 3, 2)


def told(agreement, day=TODAY):
    return {(k.kind, k.rule): (str(k.earliest), str(k.latest)) for k in key_dates(agreement, day)}


def lasting(*events, **changes):
    values = {"duration_kind": DurationKind.FIXED, "duration": "P5Y", "areas": ()}
    return make.bare_agreement(events=events, **values | changes)


def in_force(date="2024-05-01"):
    return make.event(EventType.IN_FORCE, date)


def test_the_next_anniversary_of_the_signature():
    record = lasting(make.event(EventType.SIGNED, "2020-02-29"))

    assert told(record, dt.date(2026, 3, 1)) == {
        (KeyDateKind.SIGNATURE_ANNIVERSARY, KeyDateRule.ANNIVERSARY): ("2027-02-28", "2027-02-28")
    }
    assert told(record, dt.date(2028, 2, 29)) == {
        (KeyDateKind.SIGNATURE_ANNIVERSARY, KeyDateRule.ANNIVERSARY): ("2028-02-29", "2028-02-29")
    }


def test_a_signature_known_to_the_year_has_no_anniversary():
    assert told(lasting(make.event(EventType.SIGNED, "2020"))) == {}
    month = told(lasting(make.event(EventType.SIGNED, "2020-06")))
    assert list(month.values()) == [("2026-06-01", "2026-06-30")]


def test_a_fixed_term_ends_counted_from_entry_into_force():
    record = lasting(in_force())

    (found,) = key_dates(record, TODAY)

    assert (found.kind, found.earliest, found.is_day) == (
        KeyDateKind.EXPIRY,
        dt.date(2029, 5, 1),
        True,
    )
    assert [(b.field, b.value) for b in found.basis] == [
        (Field.IN_FORCE, "2024-05-01"),
        (Field.DURATION, "P5Y"),
    ]


def test_a_date_known_in_part_gives_a_range():
    assert list(told(lasting(in_force("2024"))).values()) == [("2029-01-01", "2029-12-31")]
    assert told(lasting(in_force("../2024"))) == {}


def test_a_recorded_renewal_begins_the_term_anew():
    record = lasting(in_force(), make.event(EventType.RENEWED, "2029-05-01"))

    assert list(told(record).values()) == [("2034-05-01", "2034-05-01")]


def test_tacit_renewal_and_the_last_day_for_a_notice():
    record = lasting(in_force("2010-05-01"), tacit_renewal=True, notice_period="P6M")

    assert told(record) == {
        (KeyDateKind.NOTICE_DEADLINE, KeyDateRule.NOTICE_BEFORE_RENEWAL): (
            "2029-11-01",
            "2029-11-01",
        ),
        (KeyDateKind.AUTO_RENEWAL, KeyDateRule.RENEWED_TERM): ("2030-05-01", "2030-05-01"),
    }


def test_a_notice_leads_to_the_end_of_its_term():
    notice = make.event(EventType.NOTICE_GIVEN, "2029-12-01")
    record = lasting(in_force("2010-05-01"), notice, tacit_renewal=True, notice_period="P6M")

    assert told(record) == {
        (KeyDateKind.EXPIRY, KeyDateRule.NOTICE_OR_TERM): ("2030-06-01", "2035-05-01")
    }


def test_a_notice_that_is_over_with_its_term_leaves_no_doubt():
    notice = make.event(EventType.NOTICE_GIVEN, "2029-11-01")
    record = lasting(in_force("2010-05-01"), notice, tacit_renewal=True, notice_period="P6M")

    assert told(record) == {
        (KeyDateKind.EXPIRY, KeyDateRule.TERM_UNDER_NOTICE): ("2030-05-01", "2030-05-01")
    }


def test_no_notice_outlasts_a_term_that_is_not_renewed():
    def under_notice(given, **changes):
        notice = make.event(EventType.NOTICE_GIVEN, given)
        return told(lasting(in_force("2024-05-01"), notice, **changes))

    assert under_notice("2028-12-01", notice_period="P6M") == {
        (KeyDateKind.EXPIRY, KeyDateRule.TERM): ("2029-05-01", "2029-05-01")
    }
    assert under_notice("2026-01", notice_period="P6M") == {
        (KeyDateKind.EXPIRY, KeyDateRule.NOTICE_PERIOD): ("2026-07-01", "2026-07-31")
    }
    assert under_notice("2026-01-15") == {
        (KeyDateKind.EXPIRY, KeyDateRule.NOTICE_OR_TERM): ("2026-01-15", "2029-05-01")
    }


def test_an_end_that_is_recorded_beforehand_is_a_key_date_until_it_is_over():
    record = lasting(in_force(), make.event(EventType.EXPIRED, "2027-12-31"))

    assert told(record) == {
        (KeyDateKind.EXPIRY, KeyDateRule.NAMED_END): ("2027-12-31", "2027-12-31")
    }
    assert told(record, dt.date(2027, 12, 31)) == {}


def test_once_a_deadline_is_over_the_next_one_is_told_beside_the_renewal():
    record = lasting(
        in_force("2020-05-01"), duration="P1Y", tacit_renewal=True, notice_period="P6M"
    )

    assert {kind: days[0] for (kind, _), days in told(record).items()} == {
        KeyDateKind.AUTO_RENEWAL: "2026-05-01",
        KeyDateKind.NOTICE_DEADLINE: "2026-11-01",
    }


def test_a_renewal_before_the_term_is_over_may_run_from_either_day():
    agreed = make.event(EventType.RENEWED, "2029-02-01")
    effective = make.event(EventType.RENEWED, "2029-02-01", effective="2029-05-01")

    assert list(told(lasting(in_force(), agreed)).values()) == [("2034-02-01", "2034-05-01")]
    assert list(told(lasting(in_force(), effective)).values()) == [("2034-05-01", "2034-05-01")]


def test_further_terms_may_have_another_length_than_the_first():
    record = lasting(in_force("2020-01-31"), duration="P5Y+P1Y", tacit_renewal=True)

    days = {year: told(record, dt.date(year, 2, 1)) for year in (2020, 2025, 2031)}

    assert [next(iter(each.values()))[0] for each in days.values()] == [
        "2025-01-31",
        "2026-01-31",
        "2032-01-31",
    ]


def test_a_notice_without_a_term_leads_to_the_end_of_its_period():
    notice = make.event(EventType.NOTICE_GIVEN, "2026-01-31")
    record = lasting(notice, duration_kind=DurationKind.INDEFINITE, notice_period="P1M")

    assert list(told(record).values()) == [("2026-02-28", "2026-02-28")]


def test_a_notice_that_names_the_end_is_believed():
    notice = make.event(EventType.NOTICE_GIVEN, "2026-01-31", effective="2026-12")

    assert told(lasting(in_force(), notice)) == {
        (KeyDateKind.EXPIRY, KeyDateRule.NOTICE_EFFECTIVE): ("2026-12-01", "2026-12-31")
    }


def test_what_has_ended_has_no_end_to_come():
    ended = make.event(EventType.TERMINATED, "2025-01-01")

    assert told(lasting(in_force(), ended)) == {}
    assert told(lasting(in_force(), ended), dt.date(2024, 12, 31)) != {}


def test_a_length_nobody_can_count_gives_nothing():
    assert told(lasting(in_force(), duration="some years")) == {}
    assert told(lasting(in_force(), duration="P9999Y")) == {}


@given(records(), st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)))
def test_every_record_has_key_dates_in_order_with_a_basis(record, day):
    found = key_dates(record, day)

    assert list(found) == sorted(found, key=lambda k: (k.earliest, k.latest, k.kind))
    for key in found:
        assert key.earliest <= key.latest
        assert key.basis
        if key.kind in (KeyDateKind.SIGNATURE_ANNIVERSARY, KeyDateKind.AUTO_RENEWAL):
            assert key.latest >= day


@given(
    DATES.filter(bool),
    st.sampled_from(["P1D", "P7M", "P5Y", "P5Y+P1Y", "P1M+P40D"]),
    st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)),
)
def test_the_next_renewal_is_the_first_that_is_not_over(start, length, day):
    record = lasting(in_force(start), duration=length, tacit_renewal=True)

    for key in key_dates(record, day):
        again = key_dates(record, key.latest + dt.timedelta(days=1))
        assert again[0].latest > key.latest
        assert key_dates(record, key.latest)[0] == key
