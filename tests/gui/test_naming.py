"""Ids become words in the language of the user."""

from __future__ import annotations

import datetime as dt

import pytest

from tests import factories as make
from tracker.domain.row import RowParty
from tracker.domain.vocabulary import InstrumentType, Level, Status
from tracker.gui.naming import Naming


@pytest.fixture
def spanish() -> Naming:
    return Naming(make.full_reference(), "es")


def test_parties_are_called_as_written_and_else_as_registered(naming):
    assert naming.party(make.party("USA")) == "United States"
    assert naming.party(make.party("USA", name="Washington")) == "Washington"
    assert naming.party(RowParty(code="ZZZ", name="", level=Level.UNCLEAR)) == "ZZZ"


def test_areas_are_named_by_id_or_by_their_free_words(naming):
    assert naming.area("TRF.HUM") == "Human trafficking"
    assert naming.area(make.area("MIG.BOR")) == "Border security"
    assert naming.area(make.area("", label="remittances")) == "remittances"


def test_closed_lists_have_labels_and_short_forms(naming):
    assert naming.label(InstrumentType.MOC) == "Memorandum of cooperation"
    assert naming.short(InstrumentType.MOC) == "MoC"
    assert naming.type(InstrumentType.MOC) == "MoC"
    assert naming.type(None) == ""


def test_the_language_of_the_user_is_spoken(spanish):
    assert spanish.place("USA") == "Estados Unidos"
    assert spanish.label(Status.SIGNED) != Naming(make.full_reference()).label(Status.SIGNED)
    assert spanish.day(dt.date(2026, 11, 24)) == "24 de noviembre de 2026"
    assert spanish.number(12345) == "12.345"


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "United States – Guatemala"),
        ({"parties": ()}, "Memorandum of Cooperation"),
        ({"parties": (), "title": ""}, "Memorandum of cooperation"),
        (
            {"parties": (), "title": "", "instrument_type": None, "uuid": "12345678-9"},
            "Untitled agreement",
        ),
    ],
)
def test_a_record_is_called_by_what_is_known_of_it(naming, changes, name):
    assert naming.name(make.bare_agreement(**changes)) == name


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2019-06-03", "3 Jun 2019"),
        ("2019-06", "2019-06"),
        ("2019-06-03?", "2019-06-03?"),
        ("2019/2020", "2019/2020"),
        ("soon", "soon"),
    ],
)
def test_only_one_certain_day_is_spelled_out(naming, edtf, words):
    assert naming.date(edtf) == words


def test_counts_are_grouped(naming):
    assert naming.number(1234567) == "1,234,567"


def test_moments_are_local_and_end_with_the_minute(naming):
    noon = dt.datetime(2026, 3, 1, 12, 0, 59, tzinfo=dt.UTC)
    local = noon.astimezone().strftime("%Y-%m-%d %H:%M")

    assert naming.moment("2026-03-01T12:00:59+00:00") == local
    assert naming.moment("2026-03-01T12:00:59") == local
    assert naming.moment("yesterday") == "yesterday"
