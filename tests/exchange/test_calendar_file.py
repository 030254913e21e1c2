"""Key dates in a calendar file, read back by the library that calendars are read with."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from icalendar import Calendar

from tests import factories as make
from tests.strategies import records
from tracker.domain.errors import FileUnusable
from tracker.domain.key_date import key_dates
from tracker.domain.vocabulary import DurationKind, EventType
from tracker.exchange.calendar_file import write_calendar


def renewed(**changes):
    events = (make.event(EventType.IN_FORCE, "2024-05-01"),)
    values = {
        "title": "Pact; with, signs\\and ünïcode 🚢 " + "long " * 30,
        "duration_kind": DurationKind.FIXED_AUTO_RENEW,
        "duration": "P5Y",
        "notice_period": "P6M",
    }
    return make.bare_agreement(**{"events": events} | values | changes)


def events_in(path):
    return list(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def test_deadlines_become_all_day_events(tmp_path):
    record = renewed()

    assert write_calendar([record], tmp_path / "k.ics", as_of=make.TODAY) == 2

    deadline, renewal = events_in(tmp_path / "k.ics")
    assert deadline.decoded("dtstart") == dt.date(2028, 11, 1)
    assert deadline.decoded("dtend") == dt.date(2028, 11, 2)
    assert renewal.decoded("dtstart") == dt.date(2029, 5, 1)
    assert str(renewal["summary"]).startswith(f"Tacit renewal: {record.title} (")
    assert "duration: P5Y" in str(renewal["description"])


def test_a_signature_comes_back_every_year(tmp_path):
    record = make.bare_agreement(events=(make.event(EventType.SIGNED, "2019-06-03"),))

    write_calendar([record], tmp_path / "k.ics", as_of=make.TODAY)

    (event,) = events_in(tmp_path / "k.ics")
    assert event.decoded("dtstart") == dt.date(2026, 6, 3)
    assert event["rrule"]["FREQ"] == ["YEARLY"]


def test_a_date_known_in_part_spans_its_days_and_says_so(tmp_path):
    record = renewed(
        events=(make.event(EventType.IN_FORCE, "2024"),), duration_kind=DurationKind.FIXED
    )

    write_calendar([record], tmp_path / "k.ics", as_of=make.TODAY)

    (event,) = events_in(tmp_path / "k.ics")
    assert event.decoded("dtstart") == dt.date(2029, 1, 1)
    assert event.decoded("dtend") == dt.date(2030, 1, 1)
    assert "Between 2029-01-01 and 2029-12-31" in str(event["description"])


def test_ids_stay_when_the_days_move(tmp_path):
    record = renewed()
    ids = []
    for day in (make.TODAY, dt.date(2040, 1, 1)):
        write_calendar([record], tmp_path / "k.ics", as_of=day)
        ids.append([str(event["uid"]) for event in events_in(tmp_path / "k.ics")])

    assert ids[0] == ids[1]


def test_nothing_to_remember_is_a_calendar_without_events(tmp_path):
    assert write_calendar([], tmp_path / "k.ics", as_of=make.TODAY) == 0
    assert events_in(tmp_path / "k.ics") == []


def test_what_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(FileUnusable):
        write_calendar([], tmp_path / "none" / "k.ics", as_of=make.TODAY)


@given(records())
def test_every_key_date_of_every_record_is_in_the_file_twice_the_same(tmp_path_factory, record):
    folder = tmp_path_factory.mktemp("calendar")
    for name in ("a", "b"):
        write_calendar([record], folder / name, as_of=make.TODAY, proposals=True)

    expected = [key.earliest for key in key_dates(record, make.TODAY)]
    assert [event.decoded("dtstart") for event in events_in(folder / "a")] == expected
    assert (folder / "a").read_bytes() == (folder / "b").read_bytes()
