from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.exchange.importing.foreign import TERMS, cells, mapping
from tracker.domain.vocabulary import EventType, Field, GapReason
from tracker.exchange.importing.foreign_events import event_warnings, events_of


def read(known, *values: str):
    row = cells(known, *values)
    events, gaps = events_of(row, known, TERMS)
    return [(e.type, e.date, e.effective, e.place, e.grounds) for e in events], gaps, row.notices


def test_dates_and_places_become_events_in_order():
    known = mapping(
        e="ended", x="ended_effective", g="ended_grounds", f="in_force", s="signed", p="place"
    )

    events, gaps, notices = read(
        known, "1995-01-01", "1996-01-01", "Denunciation", "1991", "1990-05-01", " San  José "
    )

    assert events == [
        (EventType.SIGNED, "1990-05-01", "", "San José", ""),
        (EventType.IN_FORCE, "1991", "", "", ""),
        (EventType.TERMINATED, "1995-01-01", "1996-01-01", "", "denunciation"),
    ]
    assert gaps == []
    assert notices == []


def test_the_first_date_of_two_columns_counts():
    known = mapping(goods="signed", services="signed")

    assert read(known, "1990", "1995")[0] == [(EventType.SIGNED, "1990", "", "", "")]
    assert read(known, "", "1995")[0] == [(EventType.SIGNED, "1995", "", "", "")]


def test_a_date_that_cannot_be_is_a_gap_with_its_words():
    events, gaps, notices = read(mapping(day="signed"), "31/06/1979")

    assert events == []
    assert [(g.field, g.reason, g.note) for g in gaps] == [
        (Field.SIGNED, GapReason.ILLEGIBLE, "day: 31/06/1979")
    ]
    assert "impossible" in notices[0].message


def test_a_date_that_lost_its_format_is_read_and_told():
    events, gaps, notices = read(mapping(day="signed"), "36526")

    assert [event[1] for event in events] == ["2000-01-01"]
    assert gaps == []
    assert notices[0].message == "“36526” was read as 2000-01-01, as spreadsheets number days."


def test_a_second_column_fills_the_gap_of_the_first():
    events, gaps, notices = read(mapping(a="signed", b="signed"), "soon", "1990")

    assert events == [(EventType.SIGNED, "1990", "", "", "")]
    assert gaps == []
    assert len(notices) == 1


@pytest.mark.parametrize(
    ("status", "types"),
    [
        ("In force", [EventType.IN_FORCE]),
        ("Inactive", [EventType.TERMINATED]),
        ("Under negotiation", [EventType.NEGOTIATION_OPENED]),
        ("Not in force", []),
        ("Asleep", []),
    ],
)
def test_a_status_without_a_date_is_an_event_without_a_date(status, types):
    events, _, notices = read(mapping(s="status"), status)

    assert [event[0] for event in events] == types
    assert bool(notices) == (status == "Asleep")


def test_a_status_that_a_date_already_tells_adds_nothing():
    events, _, _ = read(mapping(s="status", f="in_force"), "In force", "1991")

    assert events == [(EventType.IN_FORCE, "1991", "", "", "")]


def test_a_mapping_translates_statuses_and_gives_one_for_all_rows():
    known = replace(
        mapping(s="status"),
        values={"status": {"live": ("in_force",), "no": ()}},
        constants={"status": ("signed",)},
    )

    assert [e[0] for e in read(known, "Live")[0]] == [EventType.IN_FORCE]
    assert read(known, "NO")[0] == []
    assert [e[0] for e in read(known, "")[0]] == [EventType.SIGNED]


def test_grounds_nobody_knows_are_told():
    _, _, notices = read(mapping(e="ended", g="ended_grounds"), "1990", "boredom")

    assert "no grounds" in notices[0].message


def test_an_event_of_its_own_takes_its_date():
    assert read(mapping(g="event.published"), "1990")[0] == [
        (EventType.PUBLISHED, "1990", "", "", "")
    ]


def test_an_unusual_order_is_warned_about():
    signed = make.event(EventType.SIGNED, "1990-02-01")
    early = make.event(EventType.IN_FORCE, "1989")
    ended = make.event(EventType.TERMINATED, "1980")

    messages = [notice.message for notice in event_warnings([signed, early, ended])]

    assert "before it was signed" in messages[0]
    assert "before it began" in messages[1]
    assert list(event_warnings([signed])) == []
    assert list(event_warnings([make.event(EventType.IN_FORCE, "")])) == []
