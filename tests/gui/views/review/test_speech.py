"""A row is heard as it is seen: field, value, how it stands, and on how many sources it rests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.editing import accept_field, empty_draft
from tracker.domain.vocabulary import EvidenceState, Field
from tracker.gui.views.review.rows import Rows
from tracker.gui.views.review.speech import row_speech


@pytest.fixture
def speech(full_naming):
    """Return a function that says a row in English."""

    def say(row, chip=-1):
        return row_speech(row, full_naming, chip)

    return say


@pytest.fixture
def rows(full_naming):
    """Return a function that gives the rows of a record by key."""

    def rows_of(record):
        found = Rows(record, make.dossier(record).numbers(), full_naming).all()
        return {row.key: row for row in found}

    return rows_of


def test_a_proposed_day_is_heard_with_its_state_and_source(rows, speech):
    said = speech(rows(make.draft())["signed"])

    assert said == "Signed on, 3 Jun 2019, proposed, stated, one source"


def test_an_accepted_day_is_heard_as_accepted(rows, speech):
    record = accept_field(make.draft(), Field.SIGNED)

    assert speech(rows(record)["signed"]) == "Signed on, 3 Jun 2019, accepted, one source"


def test_a_person_is_heard_with_capacity_and_party(rows, speech):
    found = next(row for key, row in rows(make.draft()).items() if key.startswith("signatories:"))

    said = speech(found)

    assert said.startswith("Signatory 1, Joan Miller, Acting Secretary, USA")
    assert said.endswith("proposed, stated, one source")


def test_parties_are_heard_all_or_one_by_one(rows, speech):
    row = rows(make.draft())["parties"]

    assert speech(row) == "Parties, United States, Guatemala, 2 proposed, one source"
    assert speech(row, 1) == "Parties, Guatemala, proposed, stated, one source, 2 of 2"
    assert speech(row, 7) == speech(row)


def test_several_sources_are_counted(rows, speech):
    record = make.draft()
    day = next(one for one in record.evidence if one.field is Field.SIGNED)
    other = replace(
        day,
        uuid=make.uuid(),
        passage=replace(day.passage, uuid=make.uuid(), text=make.uuid()),
        state=EvidenceState.PROPOSED,
    )

    said = speech(rows(replace(record, evidence=(*record.evidence, other)))["signed"])

    assert said.endswith("2 sources")


def test_an_empty_row_says_what_it_wants(rows, speech):
    found = rows(empty_draft(make.uuid(), make.uuid()))

    assert speech(found["place"]) == "Place, needs you"
    assert speech(found["signed"]) == "Signed on, needs you"
    assert speech(found["notes"]) == "Notes"
