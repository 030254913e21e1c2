"""Every column of the list says its value in words that people read."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.row import RowParty
from tracker.domain.vocabulary import GapReason, Status
from tracker.gui.models.list_columns import LIST_COLUMNS

COLUMNS = {column.key: column for column in LIST_COLUMNS}


def text(key: str, naming, **changes: object) -> str:
    return COLUMNS[key].text(make.row(**changes), naming)


def test_a_new_user_sees_six_columns():
    shown = [column.key for column in LIST_COLUMNS if column.shown]

    assert shown == ["signed", "parties", "title", "instrument_type", "status", "evidence"]


def test_keys_are_unique_and_every_column_has_a_heading():
    assert len(COLUMNS) == len(LIST_COLUMNS)
    assert all(column.heading for column in LIST_COLUMNS)


def test_the_title_never_gives_way():
    assert COLUMNS["title"].yields == 0
    assert COLUMNS["instrument_type"].yields < COLUMNS["status"].yields


@pytest.mark.parametrize(
    ("signed", "gap", "words"),
    [
        ("2019-06", "", "2019-06"),
        ("", "", ""),
        ("", GapReason.SEARCHED_NOT_FOUND, "not found"),
        ("", GapReason.NOT_APPLICABLE, "not applicable"),
    ],
)
def test_a_missing_day_says_why_it_is_missing(naming, signed, gap, words):
    assert text("signed", naming, signed=signed, signed_gap=gap) == words


def test_a_record_without_title_is_called_by_its_type(naming):
    assert text("title", naming, title="") == "Memorandum of cooperation"
    assert text("title", naming, title="", instrument_type=None) == "Untitled agreement"
    assert text("title", naming, title="Pact") == "Pact"


def test_parties_are_named_as_written_or_as_registered(naming):
    parties = (RowParty(code="MEX", name="", level=""), RowParty(code="", name="Zubia", level=""))

    assert text("parties", naming, parties=parties) == "Mexico, Zubia"


def test_types_are_short(naming):
    assert text("instrument_type", naming) == "MoC"
    assert text("instrument_type", naming, instrument_type=None) == ""


def test_areas_are_said_in_words(naming):
    words = text("areas", naming, areas=("TRF.HUM", "remittances"))

    assert words == "Human trafficking, remittances"


def test_evidence_is_a_fraction(naming):
    assert text("evidence", naming, n_claims=7, n_accepted=2) == "2/7"


@pytest.mark.parametrize(
    ("key", "changes", "words"),
    [
        ("status", {"status": Status.IN_FORCE}, "in force"),
        ("place", {"place": "Lima"}, "Lima"),
        ("signatories", {"signatories": ("A (x, USA)", "B")}, "A (x, USA), B"),
        ("in_force", {"in_force": "2020"}, "2020"),
        ("ended", {"ended": "2021-01"}, "2021-01"),
        ("binding", {"binding": "non_binding"}, "non binding"),
        ("binding", {"binding": ""}, ""),
        ("n_sources", {"n_sources": 1200}, "1,200"),
        ("best_tier", {"best_tier": None}, ""),
        ("tags", {"tags": ("border", "check")}, "border, check"),
    ],
)
def test_the_other_columns_say_their_value(naming, key, changes, words):
    assert text(key, naming, **changes) == words


def test_the_best_source_is_named_by_its_tier(full_naming):
    assert text("best_tier", full_naming, best_tier=1) != text("best_tier", full_naming)
