"""Meetings, and lines that tell where and when a release was written."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document
from tracker.extraction.reports.events import events
from tracker.extraction.signing.occasions import (
    beside_day,
    head_line,
    meeting_day,
    meetings,
    spans_days,
)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Vienna, 5 May 2011\n\nMalta signed.", "Vienna"),
        ("Ciudad de Guatemala, 17 de mayo de 2018.\n\nMalta signed.", "Ciudad de Guatemala"),
        ("Malta signed.\n\nColombo\nOctober 11, 2017\n", "Colombo"),
        ("Windhoek\n\nMalta signed.", "Windhoek"),
        ("On 5 May 2011 Malta signed.", None),
        ("Press release | 5 May 2011\n\nMalta signed.", None),
        ("Malta signed in Vienna.", None),
        ("La Paz, 19 de julio de 2022\n\nMalta signed.", "La Paz"),
        ("12 April 2024      Castries, Saint Lucia      Ministry of Labour\n\nX.", "Castries"),
        ("12 April 2024 - Kumasi, Ghana - Press release\n\nMalta signed.", "Kumasi"),
        ("12 April 2024 - Trade policy\n\nMalta signed.", None),
    ],
)
def test_the_city_of_a_line(text, city):
    found = head_line(document(text))
    assert (found.name if found else None) == city
    if found:
        assert text[found.start : found.end] == city


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Exchange of notes on pensions. Bangkok, 6 August 1994", "Bangkok"),
        ("Signed: 5 June 2019, Harare.", "Harare"),
        ("the agreement of 3 April 1998 (Villa Montes)", "Villa Montes"),
        ("signed on 3 April 1998, Malta said", None),
        ("It rained on 3 April 1998.", None),
        ("Firma: La Paz, 19 de julio de 2022.", "La Paz"),
        ("Minister X signing the memorandum, Tallinn, 29.10.2024.", "Tallinn"),
        ("the Chairperson, H.E. Tsepo Ramokhele, 3 April 1998", None),
    ],
)
def test_the_city_beside_a_day(text, city):
    read = document(text)
    (day,) = read.dates
    found = beside_day(read, day.start, day.end)
    assert (found.name if found else None) == city


def test_a_meeting_before_the_act():
    text = "The ministers met in Accra on Tuesday. Rain fell. They signed a treaty."
    read = document(text, published="2017-05-04")
    (act,) = [event for event in events(read) if event.signs]
    assert list(meetings(read, act)) == [0]
    day = meeting_day(read, act)
    assert day is not None
    assert text[day.start : day.end] == "Tuesday"


def test_a_meeting_to_come_and_two_days_tell_nothing():
    for text in (
        "The ministers will meet on Tuesday. They signed a treaty.",
        "The ministers met on Monday and on Tuesday. They signed a treaty.",
    ):
        read = document(text, published="2017-05-04")
        (act,) = [event for event in events(read) if event.signs]
        assert meeting_day(read, act) is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Talks on two accords (Oulan-Bator, 21 May 2023)\n\nThe two met.", "Oulan-Bator"),
        ("Two accords signed\n\nBy Innocent Okafor, Abuja\n\nThe two met.", "Abuja"),
        ("Two accords signed\n\nBy Innocent Okafor\n\nThe two met.", None),
    ],
)
def test_the_city_in_a_title_and_behind_who_wrote(text, city):
    found = head_line(document(text))
    assert (found.name if found else None) == city


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("It sat from 12 to 14 April 2017.", True),
        ("It sat on April 12-15.", True),
        ("It sat on 14 April 2017.", False),
    ],
)
def test_an_end_of_a_stretch_of_days(text, stretch):
    read = document(text)
    assert spans_days(read, read.dates[0]) is stretch
