from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import factories as make
from tests.strategies import records
from tracker.domain.bulk_edit import BulkEdit, BulkKind, shown
from tracker.domain.errors import ValueRefused
from tracker.domain.validation import validate
from tracker.domain.vocabulary import Binding, InstrumentType, Level


def after(kind, value, **changes):
    return BulkEdit(kind, value).applied(make.bare_agreement(**changes))


def test_tags_are_added_once_and_removed():
    assert after(BulkKind.ADD_TAG, " urgent ", tags=("old",)).tags == ("old", "urgent")
    assert after(BulkKind.ADD_TAG, "old", tags=("old",)).tags == ("old",)
    assert after(BulkKind.REMOVE_TAG, "old", tags=("old", "new")).tags == ("new",)


def test_type_binding_and_level_come_from_their_lists():
    assert after(BulkKind.SET_TYPE, "mou").instrument_type is InstrumentType.MOU
    assert after(BulkKind.SET_BINDING, "non_binding").binding is Binding.NON_BINDING
    levels = after(
        BulkKind.SET_LEVEL,
        "state",
        parties=(make.party("USA"), make.party("GTM", level=Level.GOVERNMENT)),
    )
    assert [party.level for party in levels.parties] == [Level.STATE, Level.GOVERNMENT]
    with pytest.raises(ValueRefused, match="not in the list"):
        after(BulkKind.SET_TYPE, "handshake")


def test_areas_are_added_once_and_removed_with_their_passages():
    record = make.agreement()
    added = BulkEdit(BulkKind.ADD_AREA, "MIG.ASY").applied(record)
    removed = BulkEdit(BulkKind.REMOVE_AREA, "TRF.HUM").applied(record)

    assert [area.value for area in added.areas] == ["TRF.HUM", "MIG.BOR", "remittances", "MIG.ASY"]
    assert BulkEdit(BulkKind.ADD_AREA, "TRF.HUM").applied(record) == record
    assert [area.value for area in removed.areas] == ["MIG.BOR", "remittances"]
    validate(removed)


def test_a_note_goes_below_what_is_there():
    assert after(BulkKind.ADD_NOTE, "Checked", notes="First").notes == "First\nChecked"
    assert after(BulkKind.ADD_NOTE, "Checked", notes="Checked").notes == "Checked"


def test_nothing_is_no_value():
    with pytest.raises(ValueRefused, match="No value is given"):
        after(BulkKind.ADD_TAG, "  ")


def test_what_is_shown_is_what_the_change_is_about():
    record = make.agreement(tags=("a", "b"), notes="Seen")

    assert shown(record, BulkKind.REMOVE_TAG) == "a; b"
    assert shown(record, BulkKind.SET_TYPE) == "moc"
    assert shown(record, BulkKind.ADD_AREA) == "TRF.HUM; MIG.BOR"
    assert shown(record, BulkKind.ADD_NOTE) == "Seen"
    assert shown(record, BulkKind.SET_LEVEL) == "unclear; unclear"
    assert shown(record, BulkKind.SET_BINDING) == ""


@given(
    records(),
    st.sampled_from(
        [
            BulkEdit(BulkKind.ADD_TAG, "urgent"),
            BulkEdit(BulkKind.REMOVE_TAG, "urgent"),
            BulkEdit(BulkKind.SET_TYPE, "treaty"),
            BulkEdit(BulkKind.SET_BINDING, "binding"),
            BulkEdit(BulkKind.SET_LEVEL, "state"),
            BulkEdit(BulkKind.ADD_AREA, "MIG.ASY"),
            BulkEdit(BulkKind.REMOVE_AREA, "TRF.HUM"),
            BulkEdit(BulkKind.ADD_NOTE, "Checked"),
        ]
    ),
)
def test_a_change_made_twice_is_made_once_and_leaves_a_valid_record(record, edit):
    once = edit.applied(record)
    validate(once)

    assert edit.applied(once) == once
