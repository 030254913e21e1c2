"""Entries of treaty offices, in which nobody acts."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts, only
from tracker.domain.vocabulary import InstrumentType, ReportedStatus
from tracker.extraction.agreements.registers import (
    REGISTERED,
    entries,
    registered_pairs,
    registered_signings,
)
from tracker.extraction.reports.events import events

NOTES = (
    "Exchange of notes constituting an agreement on radio hams. Valletta, 3 and 9 May 2006.\n"
    "Came into force on 9 May 2006, the date of the note in reply.\n"
)
TREATY = "Convention on Social Security. Signed at Accra on 2 June 2007.\n"


@pytest.mark.parametrize(
    "states",
    [
        "MALTA and GHANA",
        "No. 2207. MALTA and GHANA",
        "Malta - Ghana",
        "MALTA\nand\nGHANA",
        "THE REPUBLIC OF MALTA\n\nTHE REPUBLIC OF GHANA",
    ],
)
def test_the_line_of_both_states_names_the_parties(states):
    draft = only(f"{states}\n\n{NOTES}")

    assert set(draft.parties) == {"MLT", "GHA"}
    assert draft.instrument_type == InstrumentType.EXCHANGE_OF_NOTES
    assert draft.status == ReportedStatus.IN_FORCE
    assert draft.signed == "2006-05-09"


def test_every_entry_is_an_agreement():
    first, second = sorted(
        drafts(f"MALTA and GHANA\n\n{NOTES}\nMALTA and PERU\n\n{TREATY}"),
        key=lambda draft: draft.signed or "",
    )
    assert (set(first.parties), first.signed) == ({"MLT", "GHA"}, "2006-05-09")
    assert (set(second.parties), second.signed) == ({"MLT", "PER"}, "2007-06-02")
    assert second.status == ReportedStatus.SIGNED


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana\n\nThe two teams met in Accra. They played well.",
        "Malta and Ghana\n\nThey signed an agreement in Accra.",
        "MALTA\n\nThe weather was fine.",
        "MALTA and MALTA\n\n" + TREATY,
        "Malta and Ghana have signed a treaty.\n\nTreaty on fish.",
    ],
)
def test_what_has_no_line_of_states_with_an_instrument_is_no_register(text):
    assert entries(document(text)) == []


def test_a_city_and_a_day_after_an_instrument_are_its_signing():
    read = document(f"MALTA and GHANA\n\n{NOTES}")
    (entry,) = entries(read)
    (signing,) = registered_signings(read, [entry])

    assert signing.signs
    assert read.words(signing.act.start, signing.act.end) == "Valletta"
    assert not list(registered_signings(document(f"MALTA and GHANA\n\n{TREATY}"), []))


def test_facts_of_an_entry_show_its_parties():
    read = document(f"MALTA and GHANA\n\n{TREATY}")
    listed = entries(read)
    told = list(registered_pairs(read, listed, events(read)))

    assert {item.rule for item in told} == {REGISTERED}
    assert all(set(item.codes) == {"MLT", "GHA"} for item in told)
    assert [item.act >= 0 for item in told] == [False, True]


def test_a_year_may_stand_before_the_states():
    draft = only("1963 - Malta and Ghana\n\nA protocol on cocoa was signed in Accra on 6 May.")
    assert set(draft.parties) == {"MLT", "GHA"}
    assert draft.instrument_type == InstrumentType.PROTOCOL
