"""The closed lists: their ids are written into libraries and files, so they must stay."""

from __future__ import annotations

import re
from enum import Enum

import pytest

from tracker.domain import vocabulary
from tracker.domain.vocabulary import (
    EventType,
    EvidenceState,
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    Level,
    ReportedStatus,
    SourceTier,
    Stance,
    Status,
)

LISTS = [
    kind
    for kind in vars(vocabulary).values()
    if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == vocabulary.__name__
]


@pytest.mark.parametrize("members", LISTS, ids=lambda members: members.__name__)
def test_ids_are_plain_words(members):
    for member in members:
        assert re.fullmatch(r"[a-z][a-z_]*|[1-9]", str(member.value))


@pytest.mark.parametrize("members", LISTS, ids=lambda members: members.__name__)
def test_a_list_says_why_it_exists(members):
    assert members.__doc__


def test_the_lists_hold_what_was_agreed():
    assert len(InstrumentType) == 21
    assert len(EventType) == 29
    assert len(Status) == 15
    assert [tier.value for tier in SourceTier] == [1, 2, 3, 4, 5, 6, 7]


def test_every_reported_status_is_a_status_or_an_event():
    known = {status.value for status in Status} | {event.value for event in EventType}

    assert {status.value for status in ReportedStatus} <= known


def test_ids_of_the_file_formats_stay_as_they_are():
    assert [field.value for field in Field][:8] == [
        "parties",
        "signatories",
        "instrument_type",
        "signed",
        "place",
        "status",
        "areas",
        "absent_areas",
    ]
    assert {stance.value for stance in Stance} == {
        "supports",
        "contradicts",
        "qualifies",
        "states_absence",
    }
    assert {state.value for state in EvidenceState} == {"proposed", "accepted", "rejected"}
    assert {explicitness.value for explicitness in Explicitness} == {"stated", "inferred"}
    assert GapReason("searched_not_found") is GapReason.SEARCHED_NOT_FOUND
    assert GapReason("withheld_or_secret") is GapReason.WITHHELD
    assert Level("ministry_or_agency") is Level.MINISTRY_OR_AGENCY
