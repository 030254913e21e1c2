"""The rest of an article decides which reading of a name is meant."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.texts import document, gazetteer
from tracker.extraction.document.settling import settle
from tracker.extraction.text.folding import fold


def settled(text: str, written: date | None = None) -> list[str]:
    found = gazetteer().find(fold(text), "en").places
    return [place.code for place in settle(found, gazetteer().places, written)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Republic of the Congo: a Congolese minister", "COG"),
        ("The Democratic Republic of the Congo: a Congolese minister", "COD"),
        ("The Dominican Republic: a Dominican minister", "DOM"),
        ("Dominica: a Dominican minister", "DMA"),
    ],
)
def test_a_clear_name_settles_the_adjective(text, expected):
    assert set(settled(text)) == {expected}


def test_without_a_clear_name_the_likeliest_reading_stays_first():
    found = gazetteer().find(fold("a Congolese minister"), "en").places
    (place,) = settle(found, gazetteer().places, None)
    assert place == found[0]


def test_an_old_name_means_the_old_state_in_its_time_only():
    text = "The Soviet Union signed."
    assert settled(text, date(1987, 4, 1)) == ["SUHH"]
    assert settled(text, date(2015, 4, 1)) == ["SUHH"]


def test_a_state_that_goes_on_under_another_name_has_todays_code():
    assert settled("Burma signed.", date(2019, 1, 1)) == ["MMR"]
    assert settled("Swaziland signed.", date(2023, 1, 1)) == ["SWZ"]


def test_a_read_document_is_settled():
    text = "The Republic of the Congo sent its minister. The Congolese minister signed."
    assert {place.code for place in document(text).places} == {"COG"}


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("Czechoslovakia kept digging, Prague said.", date(1992, 10, 29), ["CSHH", "CSHH"]),
        ("Prague said so.", date(1992, 10, 29), ["CZE"]),
        ("Czechoslovakia fell apart, Prague said.", date(1996, 10, 29), ["CSHH", "CZE"]),
        ("Soviet boats fish; Moscow pays.", date(1988, 7, 2), ["SUHH", "SUHH"]),
    ],
)
def test_a_capital_is_that_of_the_state_that_fell_apart_while_it_lasted(text, written, expected):
    assert settled(text, written) == expected
