from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tracker.db.json_text import json_text
from tracker.db.row_values import FROM_RECORDS, FROM_SUMMARIES, list_of, parties_of, row_of
from tracker.domain.row import RowParty
from tracker.domain.vocabulary import InstrumentType, Stage, Status


@given(st.lists(st.text(st.characters(codec="utf-8"))))
def test_a_list_is_read_as_it_was_stored(values):
    assert list_of(json_text(values)) == tuple(values)


def test_parties_are_read_with_their_names():
    text = json.dumps([{"code": "GTM", "name": "Guatemala", "level": "state"}])

    assert parties_of(text) == (RowParty(code="GTM", name="Guatemala", level="state"),)


def stored(**changes):
    """Return a row as the tables hold it, empty but for what is named."""
    texts = dict.fromkeys((*FROM_SUMMARIES, *FROM_RECORDS), "")
    lists = dict.fromkeys(("parties", "signatories", "areas", "sources", "tags"), "[]")
    rest = {"stage": "reviewed", "status": "signed", "trashed_at": None, "revision": 1}
    return SimpleNamespace(**{**texts, **lists, **rest, **changes})


@pytest.mark.parametrize(
    ("stored_as", "field", "value"),
    [
        ({"trashed_at": "2026-01-01T00:00:00.000Z"}, "trashed", True),
        ({"trashed_at": None}, "trashed", False),
        ({"instrument_type": None}, "instrument_type", None),
        ({"instrument_type": "mou"}, "instrument_type", InstrumentType("mou")),
        ({"stage": "draft"}, "stage", Stage.DRAFT),
        ({"status": "in_force"}, "status", Status.IN_FORCE),
        ({"areas": '["TRF.HUM", "DEF"]'}, "areas", ("TRF.HUM", "DEF")),
        ({"tags": '["a \\\\ b"]'}, "tags", ("a \\ b",)),
        ({"n_sources": 3}, "n_sources", 3),
    ],
)
def test_what_is_stored_becomes_what_people_see(stored_as, field, value):
    row = row_of(stored(**stored_as), make.TODAY)

    assert getattr(row, field) == value
    assert row.as_of == "2026-03-02"
